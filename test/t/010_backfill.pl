# Back-filling on a server that is killed: nothing lost, nothing twice; shared by sessions; beside writers; in bounded memory.
#
# RARECLAIMS_KILLS says how often to kill (3).  With RARECLAIMS_LONG set, it kills 20 times, and 100,000 articles are read.

use strict;
use warnings;

use File::Basename;
use IPC::Run;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;
use Time::HiRes qw(sleep time);

my $project = dirname(__FILE__) . '/../..';
my $long = $ENV{RARECLAIMS_LONG};
my $kills = $ENV{RARECLAIMS_KILLS} || ($long ? 20 : 3);
my $articles = $kills > 3 ? 10_000 : 2500;

my $node = PostgreSQL::Test::Cluster->new('main');
$node->init(extra => [ '--locale', 'C.UTF-8', '--encoding', 'UTF8' ]);
$node->append_conf('postgresql.conf', "restart_after_crash = on\nmax_wal_size = 2GB");
$node->start;

sub sql
{
	my ($query) = @_;
	return $node->safe_psql('postgres', $query);
}

# The articles of the demonstration, over and over, each time with another line in front.
sub load
{
	my ($table, $count) = @_;
	my @bodies = map { my $text = slurp_file($_); $text =~ s/'/''/g; "('$text')" } sort glob("$project/demo/articles/*.txt");

	sql("CREATE TABLE $table (id int PRIMARY KEY, body text, published date);
		INSERT INTO $table SELECT n, 'Report ' || n || '. ' || body, date '2025-01-01' + n % 300
		FROM generate_series(1, $count) n
		JOIN (SELECT row_number() OVER () AS k, body FROM (VALUES " . join(',', @bodies) . ") v (body)) b
			ON b.k = n % " . @bodies . " + 1");
	sql("ANALYZE $table");
	return;
}

# A CALL in a session of its own; returns the harness and references to what it says.
sub start_call
{
	my (%options) = @_;
	my $table = $options{table} // 'article';
	my $batch = $options{batch} // 20;
	my ($out, $err) = ('', '');
	my $more = $options{more} // '';
	my $call = "CALL extract_claims_into('$table', '${table}_claims', batch => $batch$more)";
	my $harness = IPC::Run::start(
		[ 'psql', '-XAtq', '-d', $node->connstr('postgres'), '-c', $call ], '<', \undef, '>', \$out, '2>', \$err);

	return ($harness, \$out, \$err);
}

sub finish
{
	my ($harness) = @_;
	return eval { $harness->finish; } // 0;
}

# After a kill, the server recovers by itself.  (The query is no input of psql: that would break where there is no connection.)
sub await_server
{
	my $out;

	for (1 .. 600)
	{
		return if IPC::Run::run([ 'psql', '-XAtq', '-d', $node->connstr('postgres'), '-c', 'SELECT 1' ], '<', \undef, '>&', \$out);
		sleep 0.1;
	}
	die "the server did not come back: $out";
}

my $workers = q{SELECT pid FROM pg_stat_activity WHERE query LIKE 'CALL extract_claims_into%' AND pid <> pg_backend_pid()};

# How many claims are there that should not be, or are not that should, or say other than the ledger?
sub wrong
{
	my ($table) = @_;
	return sql("SELECT count(*) FROM (
		(SELECT id, claim FROM ${table}_expected EXCEPT ALL SELECT article, claim FROM ${table}_claims)
		UNION ALL (SELECT article, claim FROM ${table}_claims EXCEPT ALL SELECT id, claim FROM ${table}_expected)) x");
}

# Is each article either as if never read, or read completely?
sub half_done
{
	return sql('SELECT count(*) FROM article_claims_ledger l FULL JOIN
		(SELECT article, count(*) AS claims FROM article_claims GROUP BY article) c USING (article)
		WHERE l.article IS NULL OR l.claims <> coalesce(c.claims, 0)');
}

sql('CREATE EXTENSION rareclaims');
load('article', $articles);
sql("CREATE TABLE article_expected AS SELECT id, extract_claims(body, published) AS claim FROM article;
	SELECT create_claims_table('article', 'article_claims')");

##
## Killed
##

my $begun = time;
my $done = 0;
my ($torn, $lost, $states, $surplus) = (0) x 4;
for my $n (1 .. $kills)
{
	# Mostly one session, sometimes two; on the way for a random time, so that it is hit in any phase.
	my @sessions = map { [ start_call() ] } 1 .. 1 + ($n % 3 == 0);
	my $victim = '';

	for (1 .. 200)
	{
		$victim = sql("$workers LIMIT 1");
		last if $victim ne '';
		sleep 0.01;
	}
	sleep rand(0.5);
	kill 'KILL', $victim if $victim ne '';
	finish($_->[0]) foreach @sessions;
	await_server();

	my ($state, $rows) = split /\|/, sql('SELECT state, rows_done FROM claims_progress');
	$torn += half_done();
	$lost++ if defined $rows && $rows < $done;
	$states++ if !defined $state || $state eq 'interrupted' || $state eq 'finished';
	$done = $rows // 0;
	if (defined $state && $state eq 'finished')
	{
		# It came to the end all the same: check, and begin again.
		$surplus += wrong('article');
		sql('TRUNCATE article_claims, article_claims_ledger');
		$done = 0;
	}
}
note sprintf('%d kills in %.1f s, then %d of %d articles were done', $kills, time - $begun, $done, $articles);
is($torn, 0, "after $kills kills no article is half done");
is($lost, 0, 'and no batch is lost that was committed');
is($states, $kills, 'and the state is interrupted');

my ($harness, undef, $err) = start_call();
ok(finish($harness), 'the call is repeated') or diag($$err);
like($$err, qr/going on with the back-fill/, 'and goes on') if $done > 0;
is(wrong('article') + $surplus, 0, 'the claims are those of one undisturbed run');
is(sql('SELECT state, rows_done, extracted FROM claims_progress'), "finished|$articles|$articles", 'each article was extracted once');
is(sql('SELECT count(*) FROM claims_backfill_part'), '1', 'and the queue is empty');

##
## Shared
##

sql('TRUNCATE article_claims, article_claims_ledger');
my @sessions = map { [ start_call(batch => 50) ] } 1 .. 3;
$node->poll_query_until('postgres', 'SELECT coalesce(max(sessions), 0) = 3 FROM claims_progress')
	or diag('three sessions were not seen at once');

# One is ended in the middle of its work; the others take over.
my $ended = sql("SELECT pg_terminate_backend(pid) FROM ($workers) w LIMIT 1");
is($ended, 't', 'one of three sessions is ended');
my @ends = map { finish($_->[0]) } @sessions;
is(scalar(grep { !$_ } @ends), 1, 'the other two end well') or diag(map { ${ $_->[2] } } @sessions);
is(wrong('article'), 0, 'and do its work as well');
my @extracted = map { ${ $_->[2] } =~ /by this session: (\d+)/ ? $1 : () } @sessions;
ok(scalar(grep { $_ > 0 } @extracted) == 2, 'both had a part in it (' . join(', ', @extracted) . ')');
is(sql('SELECT extracted FROM claims_progress'), $articles, 'no article was extracted twice');

##
## Beside writers
##

sql(q{CREATE TRIGGER claims AFTER INSERT OR UPDATE OR DELETE ON article
	FOR EACH ROW EXECUTE FUNCTION claims_update_trigger('article_claims', 'id', 'body', 'published');
	UPDATE article_claims_ledger SET ruleset = 'old' WHERE article IN (7, 8, 9)});
for my $end ('COMMIT', 'ROLLBACK')
{
	my ($in, $out, $errors) = ('', '', '');
	my $timer = IPC::Run::timeout($PostgreSQL::Test::Utils::timeout_default);
	my $psql = IPC::Run::start([ 'psql', '-XAtq', '-d', $node->connstr('postgres') ], '<', \$in, '>', \$out, '2>', \$errors, $timer);

	$in .= "BEGIN; UPDATE article SET body = 'China mined 12% of the world''s rare earths.' WHERE id = 8;\n\\echo written\n";
	$psql->pump until $out =~ /written/;
	my ($call, undef, $said) = start_call(batch => 500);
	# It has done all but the part of article 8, and waits.
	$node->poll_query_until('postgres', "SELECT count(*) = 1 FROM pg_stat_activity
		WHERE query LIKE 'CALL extract_claims_into%' AND wait_event_type = 'Lock'") or diag('the back-fill does not wait');
	is(sql("SELECT count(*) FROM article_claims_ledger WHERE ruleset = 'old'"), 1, "all but the article being written is done, before $end");
	$in .= "$end;\n\\q\n";
	$psql->finish;
	ok(finish($call), "the back-fill waited for the $end") or diag($$said);
	is(sql('SELECT count(*) FROM article_claims_stale'), 0, "nothing is stale after $end");
	is(sql('SELECT count(*) FROM (SELECT claim FROM article_claims WHERE article = 8
			EXCEPT SELECT extract_claims(body, published) FROM article WHERE id = 8) x'), 0, 'the claims are those of the text that is there');
	sql("UPDATE article_claims_ledger SET ruleset = 'old' WHERE article IN (7, 8, 9)");
}

# Many writers at once, of any rows, with single rows and many in a transaction; articles come and go.
my $writer = q{DO $$
	DECLARE k int;
	BEGIN
		FOR i IN 1 .. 150 LOOP
			k := 1 + floor(random() * (SELECT max(id) FROM article))::int;
			IF i % 10 = 0 THEN
				DELETE FROM article WHERE id = k;
				INSERT INTO article VALUES (k, 'Anew. China mined ' || k % 90 || '% of the world''s rare earths.', '2025-01-01')
					ON CONFLICT (id) DO NOTHING;
			ELSE
				UPDATE article SET body = body || ' Australia mined ' || i || '% of the world''s rare earths.' WHERE id = k;
			END IF;
			IF i % 7 = 0 THEN ROLLBACK; ELSIF i % 5 <> 0 THEN COMMIT; END IF;
		END LOOP;
	END $$};
my $now_expected = 'TRUNCATE article_expected; INSERT INTO article_expected SELECT id, extract_claims(body, published) FROM article';
sql(q{UPDATE article_claims_ledger SET ruleset = 'old'});
my @beside = map { [ start_call(batch => 100, more => ', remove_gone => true') ] } 1 .. 2;
my @writers;
foreach (1 .. 3)
{
	my $said = '';
	push @writers, [ IPC::Run::start([ 'psql', '-Xq', '-d', $node->connstr('postgres'), '-v', 'ON_ERROR_STOP=1', '-c', $writer ], '<', \undef, '>&', \$said), \$said ];
}
finish($_->[0]) foreach @writers;
is(scalar(grep { !finish($_->[0]) } @beside), 0, 'two back-fills end well beside three writers') or diag(map { ${ $_->[2] } } @beside);
# Writers of several rows in any order can meet each other in a deadlock; a back-fill must not be part of one.
is(scalar(grep { ${ $_->[1] } =~ /ERROR/ && ${ $_->[1] } !~ /deadlock detected/ } @writers), 0, 'and so do the writers') or diag(map { ${ $_->[1] } } @writers);
sql($now_expected);
is(wrong('article'), 0, 'the claims are those of the articles that are there');
is(sql('SELECT count(*) FROM article_claims_stale'), 0, 'and nothing is stale');
is(half_done(), 0, 'and the ledger is right');

##
## Dumped and restored: generated column, its index, a claims table with trigger, its views
##

sql(q{CREATE TABLE with_column (id int PRIMARY KEY, body text, published date,
		claims claim[] GENERATED ALWAYS AS (extract_claims_array(body, published)) STORED);
	CREATE INDEX with_column_topics ON with_column USING gin (claim_topics(claims));
	INSERT INTO with_column SELECT id, body, published FROM article WHERE id <= 100});
my $everything = q{SELECT (SELECT md5(string_agg(t::text, '' ORDER BY id)) FROM with_column t),
	(SELECT md5(string_agg(c::text, '' ORDER BY article, claim)) FROM article_claims c),
	(SELECT count(*) FROM article_claims_stale), (SELECT count(*) FROM article_claims_fields)};
my $before = sql($everything);
my $dump = PostgreSQL::Test::Utils::tempdir() . '/claims.dump';
$node->command_ok([ 'pg_dump', '-Fc', '-f', $dump, $node->connstr('postgres') ], 'dumped');
$node->safe_psql('postgres', 'CREATE DATABASE copy');
$node->command_ok([ 'pg_restore', '--exit-on-error', '-d', $node->connstr('copy'), $dump ], 'restored');
is($node->safe_psql('copy', $everything), $before, 'with the same claims, and nothing stale but what was');
is($node->safe_psql('copy', q{SET enable_seqscan = off;
	SELECT count(*) > 0 FROM with_column WHERE claim_topics(claims) @> ARRAY['share CN production(rare earths) of WORLD']}),
	't', 'the index answers');
$node->safe_psql('copy', q{INSERT INTO article VALUES (0, 'China mined 12% of the world''s rare earths.', NULL)});
is($node->safe_psql('copy', 'SELECT count(*) FROM article_claims WHERE article = 0'), '1', 'the trigger works');
$node->safe_psql('copy', q{CALL extract_claims_into('article', 'article_claims')});
is($node->safe_psql('copy', 'SELECT count(*) FROM article_claims_stale'), '0', 'and back-filling');

##
## Memory
##

SKIP:
{
	skip 'for RARECLAIMS_LONG', 2 if !$long || !-r '/proc/self/status';

	load('large', 100_000);
	sql("SELECT create_claims_table('large', 'large_claims')");
	my ($call, undef, $said) = start_call(table => 'large', batch => 500);
	my (@early, @late);
	my $query = "SELECT w.pid, p.rows_done FROM ($workers) w, claims_progress p WHERE p.source = 'large'::regclass";
	$node->poll_query_until('postgres', "SELECT count(*) > 0 FROM ($query) q") or diag('it does not begin');
	while ((my $answer = sql($query)) ne '')
	{
		my ($pid, $rows) = split /\|/, $answer;
		my $status = eval { slurp_file("/proc/$pid/status") } // '';
		push @{ $rows < 20_000 ? \@early : \@late }, $1 if $rows > 2000 && $status =~ /^RssAnon:\s*(\d+)/m;
		sleep 0.5;
	}
	ok(finish($call), '100,000 articles are read') or diag($$said);
	note "kB of memory: early @early, late @late";
	my ($most_early) = sort { $b <=> $a } @early;
	my ($most_late) = sort { $b <=> $a } @late;
	ok($most_early && $most_late && $most_late < $most_early + 2048, 'in memory that does not grow');
}

##
## Throughput
##

# A machine rarely gives two processes twice what it gives one.  So what two workers do is held against what they do at work that
# is nothing but arithmetic, in turns on the same machine: 1.7 of 2 is asked of what that comes to.
my $share = 1.7 / 2;

SKIP:
{
	my $cores = () = -r '/proc/cpuinfo' ? slurp_file('/proc/cpuinfo') =~ /^processor/mg : ();
	skip 'for RARECLAIMS_LONG, on a machine that has two cores', 3 if !$long || $cores < 2;

	sql(q{CREATE FUNCTION spin(rounds int) RETURNS int LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE COST 100000 AS
		$$ DECLARE x int := 1; BEGIN FOR i IN 1 .. rounds LOOP x := (x * 31 + i) % 65521; END LOOP; RETURN x; END $$;
		DROP TRIGGER claims ON article;
		ALTER TABLE article SET (parallel_workers = 2)});

	# What is to be timed, by one and by two.
	my $query = sub {
		my ($what, $workers) = @_;
		sql("SET max_parallel_workers_per_gather = $workers; SET parallel_leader_participation = off;
			SET parallel_setup_cost = 0; SET parallel_tuple_cost = 0; SELECT sum($what) FROM article");
	};
	my $sessions = sub {
		my ($query, $count) = @_;
		my @running = map { IPC::Run::start([ 'psql', '-XAtq', '-d', $node->connstr('postgres'), '-c', $query ],
				'<', \undef, '>', \my $out, '2>', \my $err) } 1 .. $count;
		$_->finish foreach @running;
	};
	my %timed = (
		'query' => sub { $query->('cardinality(extract_claims_array(body, published))', $_[0]) },
		'query, arithmetic' => sub { $query->('spin(2000 + id % 2)', $_[0]) },
		'back-fill' => sub {
			sql('TRUNCATE article_claims, article_claims_ledger');
			$sessions->(q{CALL extract_claims_into('article', 'article_claims', batch => 250)}, $_[0]);
		},
		# Two sessions do twice the work of one; that it is as much in half the time is the same.
		'back-fill, arithmetic' => sub { $sessions->('SELECT spin(' . int(20_000_000 / $_[0]) . ')', $_[0]) },
	);
	my %best;
	my $gain = sub { $best{ $_[0] }{1} / $best{ $_[0] }{2} };
	my $good = sub { $gain->( $_[0] ) >= $share * $gain->("$_[0], arithmetic") };
	for my $round (1 .. 15)
	{
		foreach my $what (sort keys %timed)
		{
			foreach my $workers (1, 2)
			{
				my $begin = time;
				$timed{$what}->($workers);
				my $took = time - $begin;
				$best{$what}{$workers} = $took if !$best{$what}{$workers} || $took < $best{$what}{$workers};
			}
		}
		# What disturbs for a while is waited for.
		last if $round >= 3 && $good->('query') && $good->('back-fill');
	}
	foreach my $what ('query', 'back-fill')
	{
		my $report = sprintf '%s: two do %.2f times what one does, at arithmetic %.2f times (one: %.2f s)', $what, $gain->($what),
			$gain->("$what, arithmetic"), $best{$what}{1};
		note $report;
		ok($good->($what), "$what: two workers have 1.7 times the throughput of one, where the machine gives two that") or diag($report);
	}
	sql($now_expected);
	is(wrong('article'), 0, 'and the claims of two sessions are right');
}

$node->stop;
done_testing();
