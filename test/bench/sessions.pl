#!/usr/bin/perl
#
# sessions.pl [RUNS]
#
# What the first use in a new session costs: whole sessions of psql, from its start to its end, that only connect and select 1,
# and such that use rareclaims, in turn.  Prints each use and by how many milliseconds (median) it is longer.
use strict;
use warnings;
use Time::HiRes qw(time);

my $runs = shift // 31;
my $article = "China mines 70% of the world''s rare earths, the agency said on Monday. Exports of magnets fell 12% in June, and the "
  . "ministry will require licences for gallium from 1 August 2023. Lynas produced 10,500 tonnes last year.";
my @uses = (
	[ 'nothing', 'SELECT 1' ],
	[ 'normalize_share', "SELECT normalize_share('about 60%')" ],
	[ '<!>', "SELECT 'share CN mining(rare earths) 0.6'::claim <!> 'share CN mining(rare earths) 0.7'" ],
	[ 'extract_claims', "SELECT count(*) FROM extract_claims('$article')" ]);
my @times = map { [] } @uses;

for my $run (0 .. $runs)
{
	for my $i (0 .. $#uses)
	{
		my $begun = time;
		system('psql', '-X', '-q', '-A', '-t', '-o', '/dev/null', '-c', $uses[$i][1]) == 0 or die "psql failed\n";
		push @{ $times[$i] }, 1000 * (time - $begun) if $run > 0;
	}
}

sub median { my @sorted = sort { $a <=> $b } @_; return $sorted[ $#sorted / 2 ] }

my $nothing = median(@{ $times[0] });
printf("%s\t%.2f\n", $uses[$_][0], median(@{ $times[$_] }) - $nothing) for 1 .. $#uses;
