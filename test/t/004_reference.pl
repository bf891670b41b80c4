# The reference facts: the role that installs the extension adds its own, a dump has those and only those, and parallel
# workers check against all of them.

use strict;
use warnings;

use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my $node = PostgreSQL::Test::Cluster->new('main');
$node->init(extra => [ '--locale', 'C.UTF-8', '--encoding', 'UTF8' ]);
$node->start;

$node->safe_psql('postgres', 'CREATE ROLE analyst LOGIN');
$node->safe_psql('postgres', 'CREATE DATABASE news OWNER analyst');

sub as_analyst
{
	my ($sql) = @_;
	return $node->safe_psql('news', $sql, extra_params => [ '-U', 'analyst' ]);
}

as_analyst('CREATE SCHEMA claims; CREATE EXTENSION rareclaims SCHEMA claims');
my $shipped = as_analyst('SELECT count(*) FROM claims.reference_claims');
cmp_ok($shipped, '>', 2000, 'the extension brings facts');

as_analyst(q{
	INSERT INTO claims.reference_claims (claim, source, edition, url, published, note) VALUES
		('share JP imports(rare earths) 0.58 of JP partner=CN period=[2024-01-01,2025-01-01)', 'Trade statistics', '2024',
			'https://example.org/trade', '2025-03-01', '8,317 t'),
		('share JP imports(rare earths) 0.61 of JP partner=CN period=[2023-01-01,2024-01-01)', 'Trade statistics', '2023',
			NULL, '2024-03-01', NULL)});
my $own = q{SELECT * FROM claims.reference_claims WHERE file IS NULL ORDER BY published};
my $check = q{SELECT verdict, edition FROM claims.check_claim('share JP imports(rare earths) 0.61 of JP partner=CN')};
my $before = $node->safe_psql('news', $own);
is($node->safe_psql('news', $check), 'outdated|2023', 'claims are checked against added facts');

# Dump and restore: the shipped rows come from the extension, the added ones from the dump.
my $dump = PostgreSQL::Test::Utils::tempdir() . '/news.sql';
$node->command_ok([ 'pg_dump', '-f', $dump, $node->connstr('news') ], 'dumped');
my $rows = () = slurp_file($dump) =~ /^(?:not )?(?:share|rank|amount|class|restriction) .*\t/mg;
is($rows, 2, 'the dump has the two added rows only');
$node->safe_psql('postgres', 'CREATE DATABASE copy');
$node->command_ok([ 'psql', '-X', '-q', '-v', 'ON_ERROR_STOP=1', '-d', $node->connstr('copy'), '-f', $dump ], 'restored');
is($node->safe_psql('copy', 'SELECT count(*) FROM claims.reference_claims'), $shipped + 2, 'all rows are there, once');
is($node->safe_psql('copy', $own), $before, 'the added ones as they were');
is($node->safe_psql('copy', $check), 'outdated|2023', 'and are used');

# Parallel workers read the same facts.
my $count = q{SELECT verdict, count(*) FROM statement, claims.check_claim(claim) GROUP BY verdict ORDER BY verdict};
$node->safe_psql('news', q{
	CREATE TABLE statement AS SELECT claim FROM claims.reference_claims, generate_series(1, 20);
	ALTER TABLE statement SET (parallel_workers = 2);
	ANALYZE statement});
my $serial = $node->safe_psql('news', "SET max_parallel_workers_per_gather = 0; $count");
my $parallel = "SET parallel_setup_cost = 0; SET parallel_tuple_cost = 0; SET min_parallel_table_scan_size = 0";
like($node->safe_psql('news', "$parallel; EXPLAIN $count"), qr/Parallel Seq Scan on statement/, 'checked in parallel');
is($node->safe_psql('news', "$parallel; $count"), $serial, 'with the same verdicts');

$node->stop;
done_testing();
