# README.md shows what happens: its SQL runs in the order of the page, and where it shows a result, that is the result.

use strict;
use warnings;

use File::Basename;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my $page = slurp_file(dirname(__FILE__) . '/../../README.md');

my $node = PostgreSQL::Test::Cluster->new('main');
$node->init(extra => [ '--locale', 'C.UTF-8', '--encoding', 'UTF8' ]);
$node->start;
local $ENV{PGCLIENTENCODING} = 'UTF8';

# An SQL block, and the block without language behind it, if there is one.
while ($page =~ /^```sql\n(.*?)^```\n(?:\n```\n(.*?)^```\n)?/msg)
{
	my ($sql, $shown) = ($1, $2);
	my ($name) = $sql =~ /^(.*)/;
	my ($output, $errors) = ('', '');

	IPC::Run::run([ 'psql', '-X', '-q', '-v', 'ON_ERROR_STOP=1', '-d', $node->connstr('postgres'), '-f', '-' ],
		'<', \$sql, '>', \$output, '2>', \$errors);
	is($errors, '', "runs: $name");
	if (defined $shown)
	{
		s/\s+$//mg for $output, $shown;
		is($output, $shown, "shows: $name");
	}
}

$node->stop;
done_testing();
