# doc/rules.md shows what happens: each example gives the claims that stand below it, each SQL block its result.

use strict;
use warnings;

use File::Basename;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my $page = slurp_file(dirname(__FILE__) . '/../../doc/rules.md');

my $node = PostgreSQL::Test::Cluster->new('main');
$node->init(extra => [ '--locale', 'C.UTF-8', '--encoding', 'UTF8' ]);
$node->start;
local $ENV{PGCLIENTENCODING} = 'UTF8';
$node->safe_psql('postgres', 'CREATE EXTENSION rareclaims');

sub literal
{
	my ($text) = @_;

	return 'NULL' unless defined $text;
	$text =~ s/'/''/g;
	return "'$text'";
}

# Examples: a text, before it the other arguments in brackets, and below it one line for each claim.
my @examples;
while ($page =~ /^```claims\n(.*?)^```/msg)
{
	for my $line (split /\n/, $1)
	{
		if ($line =~ /^  → (.*)/)
		{
			push @{ $examples[-1]{claims} }, $1 eq 'nothing' ? () : $1;
		}
		elsif ($line =~ /^(?:\[(?:published ([0-9-]+))?(?:, )?(?:perspective ([^\]]+))?\] )?(.+)/)
		{
			push @examples, { published => $1, perspective => $2, text => $3, claims => [] };
		}
	}
}
cmp_ok(scalar @examples, '>', 100, 'the page has its examples');

# Where they stand and how sure they are is not shown.  In one query: a line for each claim, with the number of its text.
my $rows = join ', ', map {
	my $example = $examples[$_];
	"($_, " . join(', ', literal($example->{text}), literal($example->{published}), literal($example->{perspective})) . ')'
} 0 .. $#examples;
my $found = $node->safe_psql('postgres', qq{
	SELECT number, (claim::jsonb - 'span' - 'confidence' - 'asof')::claim
	FROM (VALUES $rows) AS example (number, body, published, perspective),
		extract_claims(body, published::date, perspective) AS claim});
my @found;
push @{ $found[$1] }, $2 while $found =~ /^(\d+)\|(.*)/mg;
for my $number (0 .. $#examples)
{
	is_deeply([ sort @{ $found[$number] // [] } ], [ sort @{ $examples[$number]{claims} } ], $examples[$number]{text});
}

# An SQL block, and the block without language behind it.
while ($page =~ /^```sql\n(.*?)^```\n\n```\n(.*?)^```\n/msg)
{
	my ($sql, $shown) = ($1, $2);
	my ($name) = $sql =~ /^(.*)/;
	my ($output, $errors) = ('', '');

	IPC::Run::run([ 'psql', '-X', '-q', '-v', 'ON_ERROR_STOP=1', '-d', $node->connstr('postgres'), '-f', '-' ],
		'<', \$sql, '>', \$output, '2>', \$errors);
	is($errors, '', "runs: $name");
	s/\s+$//mg for $output, $shown;
	is($output, $shown, "shows: $name");
}

$node->stop;
done_testing();
