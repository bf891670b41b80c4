# doc/contradictions.md tells what happens: its constants, its truth tables, its words and its queries.

use strict;
use warnings;

use File::Basename;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my $top = dirname(__FILE__) . '/../..';
my $page = slurp_file("$top/doc/contradictions.md");

# The constants: each of the header, and no other, with its value.
my %shown;
while ($page =~ /^\| (`RC_[^|]*) \| ([^|]*) \|/mg)
{
	my ($names, $values) = ($1, $2);
	my @names = $names =~ /`(RC_\w+)`/g;
	my @values = split /, /, $values;

	@shown{@names} = map { s/−/-/r =~ s/\xE2\x88\x92/-/r } @values;
}
my %defined;
my $header = slurp_file("$top/src/core/compare/relation.h");
while ($header =~ /^#define (RC_\w+) \(?(-?\d+)\)?$/mg)
{
	$defined{$1} = $2;
}
cmp_ok(scalar keys %defined, '>=', 10, 'the header has its constants');
is_deeply(\%shown, \%defined, 'the page shows the constants of the header');

# Only the header has numbers of that kind: the code of the judgement uses names.
for my $file (glob "$top/src/core/compare/relation*.c")
{
	my $code = slurp_file($file) =~ s{/\*.*?\*/}{}gsr;

	unlike($code, qr/\b(?:365|730|330|400)\b/, basename($file) . ' has no days of its own');
}

my $node = PostgreSQL::Test::Cluster->new('main');
$node->init(extra => [ '--locale', 'C.UTF-8', '--encoding', 'UTF8' ]);
$node->start;
$node->safe_psql('postgres', 'CREATE EXTENSION rareclaims');

# The rows of the table whose head begins so; cells without ornaments.
sub table
{
	my ($head) = @_;

	$page =~ /^(\|\s*\|\s*\Q$head\E.*\n)\|[-|]+\n((?:\|.*\n)+)/m or die "no table $head";
	return map { [ map { s/^\s+|\s+$|\*\*|`//gr } (split /\|/, $_, -1)[ 1 .. ($_ =~ tr/|//) - 1 ] ] } $1, split /\n/, $2;
}

sub relation
{
	my ($one, $other) = @_;

	return $node->safe_psql('postgres', "SELECT compare_claims('$one', '$other') || '/' || compare_claims('$other', '$one')");
}

# Every number against every other.
my ($head, @rows) = table('37% |');
my %share = map {
	my $value = $_;
	my $sign = $value =~ s/^about // ? '~' : $value =~ s/^over // ? '>' : '';

	$value = $value eq 'a third' ? '1/3' : $value =~ /^([\d.]+)%$/ ? $1 / 100 : die "what is $value?";
	$_ => "share CN mining(rare earths) $sign$value asof=2024-03-05";
} @{$head}[ 1 .. $#$head ];
is(scalar @rows, scalar keys %share, 'as many rows as columns');
for my $row (@rows)
{
	for my $i (1 .. $#$row)
	{
		is(relation($share{ $row->[0] }, $share{ $head->[$i] }), "$row->[$i]/$row->[$i]", "$row->[0] and $head->[$i]");
	}
}

# Restrictions: at once, and, where the cell says more, with another beginning.
my ($states, @standing) = table('ban stands');
sub restriction
{
	my ($state, $from) = @_;

	$state =~ /^(ban|control) (stands|denied)$/ or die "what is $state?";
	return ($2 eq 'denied' ? 'not ' : '') . "restriction CN $1(gallium) period=[$from,) asof=2024-12-05";
}
for my $row (@standing)
{
	for my $i (1 .. $#$row)
	{
		my ($cell, $one, $other) = ($row->[$i], $row->[0], $states->[$i]);

		next if $cell eq '';
		$cell =~ /^(\w+)/;
		is(relation(restriction($one, '2023-08-01'), restriction($other, '2023-08-01')), "$1/$1", "$one and $other");
		is(relation(restriction($one, '2024-12-03'), restriction($other, '2023-08-01')), "$1/$1", 'from other days')
		  if $cell =~ /; (contradicts|changed) if/;
	}
}

# The words of compare_claims: those of the page, and no others, are in the code.
my ($words) = $page =~ /## The words of compare_claims\n(.*?)^## /ms;
my %told = map { $_ => 1 } grep { !/^(?:possible|WE)$/ } $words =~ /`(\w+)`/g;
my %known = map { $_ => 1 } slurp_file("$top/src/core/compare/relation.c") =~ /^\t\t\treturn "(\w+)";/mg;
is_deeply([ sort keys %told ], [ sort keys %known ], 'the page has all words, and no others');

# Its queries find the same contradictions, by three ways.
$node->safe_psql('postgres', q{
	CREATE TABLE story (id integer, claim claim);
	INSERT INTO story SELECT n, claim FROM (SELECT row_number() OVER (ORDER BY claim, source) AS n, claim FROM reference_claims) r;
	ANALYZE story});
$page =~ /^    SELECT a\.id, b\.id, explain_claims.*?\n(.*?);/ms or die 'no join';
my $join = "SELECT a.id, b.id $1";
$page =~ /^    (WITH s AS .*?);/ms or die 'no query of find_contradictions';
my $function = $1;
my $joined = $node->safe_psql('postgres', "SELECT * FROM ($join) j ORDER BY 1, 2");
cmp_ok(scalar split(/\n/, $joined), '>', 50, 'the join finds contradictions');
is($node->safe_psql('postgres', "SELECT least(ids, ids_1), greatest(ids, ids_1) FROM ($function) f (ids, ids_1) ORDER BY 1, 2"),
	$joined, 'find_contradictions finds the same');
is($node->safe_psql('postgres', q{SELECT a.id, b.id FROM story a, story b WHERE a.id < b.id AND compare_claims(a.claim, b.claim) = 'contradicts' ORDER BY 1, 2}),
	$joined, 'and so does asking every pair');
like($node->safe_psql('postgres', "EXPLAIN $join"), qr/Hash Join|Merge Join/, 'the join is no walk over all pairs');
$page =~ /^    (CREATE INDEX ON story .*?;)/m or die 'no index';
is($node->safe_psql('postgres', "$1 SET enable_seqscan = off;
	SELECT a.id, b.id FROM story a, LATERAL (SELECT id FROM story WHERE claim <!> a.claim OFFSET 0) b WHERE a.id < b.id ORDER BY 1, 2"),
	$joined, 'and the index');

done_testing();
