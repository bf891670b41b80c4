# The extension's life: created by the owner of a database, moved, used from any search_path, dumped, restored, dropped.

use strict;
use warnings;

use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my $claim = 'share CN mining(rare earths) ~0.60 of WORLD';

my $node = PostgreSQL::Test::Cluster->new('main');
$node->init(extra => [ '--locale', 'C.UTF-8', '--encoding', 'UTF8' ]);
$node->start;

# Trusted: whoever owns the database may create it, without being superuser.
$node->safe_psql('postgres', 'CREATE ROLE analyst LOGIN');
$node->safe_psql('postgres', 'CREATE DATABASE news OWNER analyst');

sub as_analyst
{
	my ($sql, $database) = @_;
	return $node->safe_psql($database // 'news', $sql, extra_params => [ '-U', 'analyst' ]);
}

as_analyst(q{SET search_path = ''; CREATE SCHEMA claims; CREATE EXTENSION rareclaims SCHEMA claims});
is(as_analyst(q{SELECT extname, nspname FROM pg_extension e JOIN pg_namespace n ON n.oid = extnamespace
	WHERE extname = 'rareclaims'}), 'rareclaims|claims', 'created by a role that is no superuser, under an empty search_path');

# Nothing in it may depend on the search_path of the caller.
is(as_analyst(qq{SET search_path = ''; SELECT '$claim'::claims.claim::text}),
	as_analyst(qq{SET search_path = claims; SELECT '$claim'::claim::text}),
	'a claim reads the same under any search_path');

# A trusted extension's functions belong to the superuser, so only a superuser can move them.
$node->safe_psql('news', 'ALTER EXTENSION rareclaims SET SCHEMA public');
is(as_analyst(qq{SELECT '$claim'::public.claim IS NOT NULL}), 't', 'moved to another schema');

# What goes into a dump comes out of it.
as_analyst(qq{
	CREATE TABLE statement (id int PRIMARY KEY, claim claim);
	INSERT INTO statement VALUES (1, '$claim'), (2, NULL);
	CREATE INDEX statement_claim ON statement (claim);
	INSERT INTO claims_vocabulary VALUES ('own', 'Baltic Oxides', 'Baltic Oxides', 'company', 'EE');
});
my $before = as_analyst('SELECT * FROM statement ORDER BY id');
my $dump = PostgreSQL::Test::Utils::tempdir() . '/news.dump';
$node->command_ok([ 'pg_dump', '-Fc', '-f', $dump, $node->connstr('news') ], 'dumped');
$node->safe_psql('postgres', 'CREATE DATABASE copy');
$node->command_ok([ 'pg_restore', '--exit-on-error', '-d', $node->connstr('copy'), $dump ], 'restored');
is($node->safe_psql('copy', 'SELECT * FROM statement ORDER BY id'), $before, 'the same claims after dump and restore');
my $reads = q{SELECT claim_subject(extract_claims_using('own', 'Baltic Oxides refined 3% of the world''s rare earths.'))};
is(as_analyst($reads), 'Baltic Oxides', 'a vocabulary of a role that is no superuser');
is(as_analyst($reads, 'copy'), 'Baltic Oxides', 'is in the dump');
is($node->safe_psql('copy', 'SET enable_seqscan = off; SELECT id FROM statement WHERE claim = ' . "'$claim'"),
	'1', 'and their index finds them');

# Going.
my ($result, $stdout, $stderr) =
	$node->psql('news', 'DROP EXTENSION rareclaims', extra_params => [ '-U', 'analyst' ]);
like($stderr, qr/column claim of table statement depends on type claim/, 'not dropped while a table needs it');
as_analyst('DROP EXTENSION rareclaims CASCADE');
is(as_analyst(q{SELECT count(*) FROM pg_proc WHERE probin LIKE '%rareclaims%'}), '0', 'dropped without a trace');

$node->stop;
done_testing();
