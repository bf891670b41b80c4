# What the server around an extraction does to it: other encodings, parallel workers, cancellation, restored columns.

use strict;
use warnings;

use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my $english = q{China accounted for 69% of the world's rare earth mining in 2024.};
my $chinese = '2024年中国稀土产量占全球近七成。';

my $node = PostgreSQL::Test::Cluster->new('main');
$node->init(extra => [ '--locale', 'C', '--encoding', 'UTF8' ]);
$node->append_conf('postgresql.conf', 'max_parallel_workers_per_gather = 2');
$node->start;
local $ENV{PGCLIENTENCODING} = 'UTF8';

sub extracted
{
	my ($database, $body) = @_;
	return $node->safe_psql($database,
		"SELECT claim, claim_quote(claim, body) FROM (SELECT \$body\$$body\$body\$::text AS body) b, extract_claims(body, '2025-05-20') AS claim");
}

# Every server encoding finds the same claims in the same places, and quotes the same words.
$node->safe_psql('postgres', 'CREATE EXTENSION rareclaims');
my $expected = extracted('postgres', "$chinese $english");
like($expected, qr/^share CN production.*稀土产量占全球近七成/m, 'UTF8: found');
for my $encoding ('EUC_CN', 'EUC_TW', 'EUC_JIS_2004', 'SQL_ASCII')
{
	my $database = lc "in_$encoding";
	$node->safe_psql('postgres', "CREATE DATABASE $database ENCODING '$encoding' TEMPLATE template0");
	$node->safe_psql($database, 'CREATE EXTENSION rareclaims');
	# EUC_TW and EUC_JIS_2004 do not have every simplified character.
	my $body = $encoding =~ /TW|JIS/ ? "中國 $english" : "$chinese $english";
	is(extracted($database, $body), extracted('postgres', $body), "$encoding: the same");
}

# LATIN1 has no Chinese, so such a text cannot come in; what it has is read, with places counted in its own characters.
$node->safe_psql('postgres', q{CREATE DATABASE in_latin1 ENCODING 'LATIN1' TEMPLATE template0});
$node->safe_psql('in_latin1', q{CREATE EXTENSION rareclaims; INSERT INTO claims_vocabulary VALUES ('own', 'Génération Oxydes', 'Génération Oxydes', 'company', 'FR')});
my $accented = "Señor Müller, Société Générale (§2): Übermorgen! $english";
is(extracted('in_latin1', $accented), extracted('postgres', $accented), 'LATIN1: the same');
like(extracted('in_latin1', $accented), qr/in 2024$/m, 'LATIN1: found, at its place');
is($node->safe_psql('in_latin1', q{SELECT claim_subject(c), claim_quote(c, body) FROM (SELECT 'ä ö ü. Génération Oxydes refined 3% of the world''s rare earths.'::text AS body) b,
		extract_claims_using('own', body) c}),
	q{Génération Oxydes|Génération Oxydes refined 3% of the world's rare earths}, 'LATIN1: and words of a vocabulary');
my (undef, undef, $refused) = $node->psql('in_latin1', "SELECT extract_claims('$chinese')");
like($refused, qr/has no equivalent in encoding "LATIN1"/, 'LATIN1: Chinese is refused by the server');
(undef, undef, $refused) = $node->psql('in_latin1', q{SELECT '{"kind": "share", "subject": "\\u4e2d\\u56fd"}'::jsonb::claim});
like($refused, qr/LATIN1|cannot be converted/, 'LATIN1: also in jsonb');

# In a SQL_ASCII database there can be bytes of anything: what is no UTF-8 is an error that says so, and no crash.
foreach my $bytes ('\\xd6d0b9fa', '\\xff', '\\xe4b8')
{
	(undef, undef, $refused) = $node->psql('in_sql_ascii',
		"SELECT count(*) FROM extract_claims('China mined 60% of rare earths ' || convert_from('$bytes', 'SQL_ASCII'))");
	like($refused, qr/UTF-?8/, "SQL_ASCII: bytes $bytes are refused") or diag($refused);
}

# A claim that was stored under one encoding has the same bytes under all, and goes through a dump.
my $sent = q{SELECT encode(claim_send(c), 'hex') FROM (SELECT body FROM (SELECT '} . $chinese . q{'::text AS body) b) b, extract_claims(body) c};
is($node->safe_psql('in_euc_cn', $sent), $node->safe_psql('postgres', $sent), 'the binary form is that of UTF8');
$node->safe_psql('in_euc_cn', "CREATE TABLE kept (body text, claims claim[] GENERATED ALWAYS AS (extract_claims_array(body)) STORED); INSERT INTO kept VALUES ('$chinese')");
my $across = PostgreSQL::Test::Utils::tempdir() . '/across.dump';
$node->command_ok([ 'pg_dump', '-Fc', '-t', 'kept', '-f', $across, $node->connstr('in_euc_cn') ], 'dumped from EUC_CN');
$node->command_ok([ 'pg_restore', '--exit-on-error', '-d', $node->connstr('postgres'), $across ], 'restored into UTF8');
is($node->safe_psql('postgres', 'SELECT claim_quote(claims[1], body) FROM kept'), $node->safe_psql('in_euc_cn', 'SELECT claim_quote(claims[1], body) FROM kept'),
	'with the same words');
$node->safe_psql('postgres', 'DROP TABLE kept');

# Parallel workers compile their own patterns.
$node->safe_psql('postgres', qq{
	CREATE TABLE article AS SELECT n AS id, \$body\$$english\$body\$::text AS body FROM generate_series(1, 2000) AS n;
	ALTER TABLE article SET (parallel_workers = 2);
});
my $count = 'SELECT sum(cardinality(extract_claims_array(body))) FROM article';
my $parallel = 'SET parallel_setup_cost = 0; SET parallel_tuple_cost = 0; SET min_parallel_table_scan_size = 0;';
like($node->safe_psql('postgres', "$parallel EXPLAIN $count"), qr/Gather/, 'the planner takes workers');
is($node->safe_psql('postgres', "$parallel $count"), $node->safe_psql('postgres', "SET max_parallel_workers_per_gather = 0; $count"),
	'and they find as much as one process');

# With a vocabulary too, which each reads for itself; at repeatable read, and behind a change of the same transaction.
$node->safe_psql('postgres', q{INSERT INTO claims_vocabulary VALUES ('own', 'China', 'Country X', 'company', NULL)});
my $own = q{SELECT count(*) FROM article WHERE claim_subject((extract_claims_array_using('own', body))[1]) = 'Country X'};
like($node->safe_psql('postgres', "$parallel EXPLAIN $own"), qr/Gather/, 'the planner takes workers for words of a vocabulary');
is($node->safe_psql('postgres', "$parallel $own"), '2000', 'and they read it');
is($node->safe_psql('postgres', "BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT; $parallel $own"), '2000', 'at repeatable read');
is($node->safe_psql('postgres', "BEGIN; UPDATE claims_vocabulary SET concept = 'Country Y'; $parallel " . $own =~ s/Country X/Country Y/r), '2000',
	'and as their transaction has changed it');

# A long extraction can be cancelled.
my ($result, $stdout, $stderr) = $node->psql('postgres', qq{SET statement_timeout = '300ms';
	SELECT count(*) FROM extract_claims(repeat(\$body\$$english \$body\$, 500000))});
like($stderr, qr/canceling statement due to statement timeout/, 'a long extraction is cancelled');
$node->safe_psql('postgres', $count);

# A generated column is computed anew when its table is restored, which happens under an empty search_path.
$node->safe_psql('postgres', q{
	CREATE TABLE dated (body text, published date,
		claims claim[] GENERATED ALWAYS AS (extract_claims_array(body, published)) STORED);
	INSERT INTO dated SELECT body, '2025-05-20' FROM article LIMIT 3;
	CREATE INDEX ON dated (claims);
});
my $dump = PostgreSQL::Test::Utils::tempdir() . '/dated.dump';
$node->command_ok([ 'pg_dump', '-Fc', '-f', $dump, $node->connstr('postgres') ], 'dumped');
$node->safe_psql('postgres', 'CREATE DATABASE copy');
$node->command_ok([ 'pg_restore', '--exit-on-error', '-d', $node->connstr('copy'), $dump ], 'restored');
is($node->safe_psql('copy', 'SELECT * FROM dated'), $node->safe_psql('postgres', 'SELECT * FROM dated'),
	'generated columns come back the same');

$node->stop;
done_testing();
