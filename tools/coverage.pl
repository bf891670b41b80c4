#!/usr/bin/perl
# coverage.pl FILE.gcda...
#
# Sums up what gcov says of the files of src/core; see tools/coverage.  A line or branch of a header counts once, however many
# files include it.

use strict;
use warnings;

use JSON::PP;

my $least_lines = 95;
my $least_branches = 85;
my (%lines, %branches);

for my $counters (@ARGV)
{
	my $json = `gcov --json-format --branch-probabilities --stdout $counters 2>/dev/null`;
	die "gcov failed for $counters\n" if $? != 0 || $json eq '';
	for my $file (@{ decode_json($json)->{files} })
	{
		my ($name) = $file->{file} =~ m{(?:^|/)src/core/(.+)$} or next;
		for my $line (@{ $file->{lines} })
		{
			my $number = $line->{line_number};

			$lines{$name}{$number} += $line->{count};
			for my $i (0 .. $#{ $line->{branches} })
			{
				$branches{$name}{"$number $i"} += $line->{branches}[$i]{count};
			}
		}
	}
}

my ($all_lines, $run_lines, $all_branches, $run_branches) = (0, 0, 0, 0);

sub percent
{
	my ($part, $whole) = @_;
	return $whole == 0 ? 100 : 100 * $part / $whole;
}

printf "%-28s %14s %16s\n", 'file', 'lines', 'branches';
for my $name (sort keys %lines)
{
	my @l = values %{ $lines{$name} };
	my @b = values %{ $branches{$name} // {} };
	my ($reached, $taken) = (scalar(grep { $_ > 0 } @l), scalar(grep { $_ > 0 } @b));

	printf "%-28s %5d %6.1f %% %7d %6.1f %%\n", $name, scalar @l, percent($reached, scalar @l), scalar @b,
		percent($taken, scalar @b);
	if ($ENV{UNCOVERED} && $reached < @l)
	{
		print "    not reached: ", join(' ', grep { $lines{$name}{$_} == 0 } sort { $a <=> $b } keys %{ $lines{$name} }), "\n";
	}
	$all_lines += @l;
	$run_lines += $reached;
	$all_branches += @b;
	$run_branches += $taken;
}
my ($line_part, $branch_part) = (percent($run_lines, $all_lines), percent($run_branches, $all_branches));
printf "%-28s %5d %6.1f %% %7d %6.1f %%\n", 'all', $all_lines, $line_part, $all_branches, $branch_part;
printf "%s 1 - %.1f %% of the lines, at least %d\n", ($line_part >= $least_lines ? 'ok' : 'not ok'), $line_part, $least_lines;
printf "%s 2 - %.1f %% of the branches, at least %d\n", ($branch_part >= $least_branches ? 'ok' : 'not ok'), $branch_part, $least_branches;
print "1..2\n";
exit($line_part >= $least_lines && $branch_part >= $least_branches ? 0 : 1);
