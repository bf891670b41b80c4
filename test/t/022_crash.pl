# Eight sessions insert, update and delete articles, whose claims a trigger keeps, and agree on facts under an exclusion
# constraint; the server is stopped at once in the middle, and started again: tables and indexes agree, and nothing is lost.
#
# With RARECLAIMS_LONG set, that happens ten times.

use strict;
use warnings;

use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;
use Time::HiRes qw(sleep);

my $rounds = $ENV{RARECLAIMS_LONG} ? 10 : 2;
my $sessions = 8;
my $operations = 3000;

my $node = PostgreSQL::Test::Cluster->new('main');
$node->init(extra => [ '--locale', 'C.UTF-8', '--encoding', 'UTF8' ]);
$node->append_conf('postgresql.conf', "restart_after_crash = on\nmax_connections = 30\nautovacuum_naptime = 1s");
$node->start;

sub sql
{
	my ($query) = @_;
	return $node->safe_psql('postgres', $query);
}

sql(q{
	CREATE EXTENSION rareclaims;
	CREATE EXTENSION amcheck;
	CREATE TABLE article (id int PRIMARY KEY, body text, published date, step int);
	SELECT create_claims_table('article', 'article_claims');
	CREATE INDEX ON article_claims (claim);
	CREATE INDEX ON article_claims USING gist (claim);
	CREATE INDEX ON article_claims USING hash (claim);
	CREATE TRIGGER claims AFTER INSERT OR UPDATE OR DELETE ON article
		FOR EACH ROW EXECUTE FUNCTION claims_update_trigger('article_claims', 'id', 'body', 'published');
	CREATE TABLE agreed (claim claim, who int, EXCLUDE USING gist (claim WITH <!>));
	INSERT INTO article SELECT n, 'China mined ' || n || '% of the world''s rare earths.', '2025-05-20', 0 FROM generate_series(1, 5) AS n;
});

# What one session does: its own articles, a few that all want, and facts.  Each step on an article of its own says its number
# once it is committed.
sub steps
{
	my ($session, $round) = @_;
	my @steps;

	foreach my $step (1 .. $operations)
	{
		my $id = 1000 * (1 + $session) + int(rand(60));
		my $body = join ' ', map { (qw(China Japan Australia))[rand 3] . ' ' . (qw(mined refined exported))[rand 3] . ' ' . int(rand(100)) . '% of the world\'\'s rare earths.' } 0 .. int(rand(4));
		my $number = $round * 100_000 + $step;
		my $die = rand();

		if ($die < 0.5)
		{
			push @steps, [ $number, $id, $number, "INSERT INTO article VALUES ($id, '$body', '2025-05-20', $number) ON CONFLICT (id) DO UPDATE SET body = EXCLUDED.body, step = EXCLUDED.step RETURNING $number;" ];
		}
		elsif ($die < 0.65)
		{
			push @steps, [ $number, $id, undef, "WITH gone AS (DELETE FROM article WHERE id = $id) SELECT $number;" ];
		}
		elsif ($die < 0.85)
		{
			push @steps, [ undef, undef, undef, "UPDATE article SET body = '$body' WHERE id = " . (1 + int(rand(5))) . ';' ];
		}
		else
		{
			push @steps, [ undef, undef, undef, "INSERT INTO agreed VALUES ('share " . (qw(CN JP AU))[rand 3] . ' ' . (qw(mining refining exports))[rand 3] . '(' . ('rare earths', 'gallium', 'yttrium')[rand 3] . ') 0.' . int(rand(10)) . "', $session) ON CONFLICT DO NOTHING;" ];
		}
	}
	return @steps;
}

my %known; # by article: the step that it must be at, undef for none; articles that were in flight are not known

foreach my $round (1 .. $rounds)
{
	my @running;

	foreach my $session (0 .. $sessions - 1)
	{
		my @steps = steps($session, $round);
		my $script = join "\n", map { $_->[3] } @steps;
		my ($out, $err) = ('', '');
		my $file = $node->data_dir . "/session$session.sql";

		append_to_file($file, '');
		open my $handle, '>', $file or die $!;
		print $handle $script;
		close $handle;
		my $harness = IPC::Run::start([ 'psql', '-XAtq', '-d', $node->connstr('postgres'), '-f', $file ], '<', \undef, '>', \$out, '2>', \$err);

		push @running, [ $harness, \$out, \$err, \@steps ];
	}
	# Somewhere in the middle, and once all are at work.
	sleep 0.1 while sql('SELECT count(*) FROM article') < 60;
	sleep 0.5 + rand(1);
	$node->stop('immediate');
	foreach my $running (@running)
	{
		IPC::Run::finish($running->[0]);
		my %done = map { $_ => 1 } grep { /^\d+$/ } split /\n/, ${ $running->[1] };
		my $last = 0;

		foreach my $i (0 .. $#{ $running->[3] })
		{
			$last = $i if defined $running->[3][$i][0] && $done{ $running->[3][$i][0] };
		}
		foreach my $step (@{ $running->[3] }[0 .. $last])
		{
			my ($number, $id, $at) = @$step;

			next if !defined $number;
			# One that failed, as by a deadlock, changed nothing.
			$known{$id} = $at if $done{$number};
		}
		# The next may have been committed unseen.
		foreach my $step (@{ $running->[3] }[$last + 1 .. $#{ $running->[3] }])
		{
			next if !defined $step->[0];
			delete $known{ $step->[1] };
			last;
		}
		unlike(${ $running->[2] }, qr/XX000|PANIC/, "round $round: no internal error");
	}
	$node->start;

	my %found = map { split /\|/ } split /\n/, sql('SELECT id, step FROM article WHERE id >= 1000');
	my @lost = grep { ($known{$_} // 'none') ne ($found{$_} // 'none') } sort { $a <=> $b } keys %known;
	cmp_ok(scalar(keys %known), '>', 100, 'much was committed');
	is(join(', ', map { "$_ is at " . ($found{$_} // 'none') . ' instead of ' . ($known{$_} // 'none') } @lost), '', "round $round: nothing that was committed is lost");
	# What was in flight is known now.
	%known = (%known, map { $_ => $found{$_} } keys %found);
	foreach my $id (keys %known)
	{
		$known{$id} = undef if !exists $found{$id};
	}

	is(sql(q{
		SELECT count(*) FROM
			((SELECT id, e FROM article, extract_claims(body, published) AS e EXCEPT ALL SELECT article, claim FROM article_claims)
			 UNION ALL (SELECT article, claim FROM article_claims EXCEPT ALL SELECT id, e FROM article, extract_claims(body, published) AS e)) AS difference}),
		'0', "round $round: the claims are those of the articles");
	is(sql('SELECT count(*) FROM article_claims_stale'), '0', 'and the ledger says so');
	is(sql(q{SELECT string_agg(bt_index_check(c.oid, true)::text, '') FROM pg_class c JOIN pg_am a ON a.oid = c.relam
		WHERE a.amname = 'btree' AND c.relnamespace = 'public'::regnamespace AND c.relkind = 'i'}), '', 'every btree index is whole');

	# GiST and hash have no such check: what the index finds for any claim must be what the table has.
	my $by_index = q{SET enable_seqscan = off; SET enable_hashjoin = off; SET enable_mergejoin = off; SET enable_bitmapscan = off;};
	my $by_table = q{SET enable_indexscan = off; SET enable_indexonlyscan = off; SET enable_bitmapscan = off; SET enable_hashjoin = off; SET enable_mergejoin = off;};
	foreach my $table ('article_claims', 'agreed')
	{
		my $pairs = "SELECT count(*), sum(hashtext(a.claim::text || b.claim::text || b.ctid::text)::bigint)
			FROM (SELECT DISTINCT ON (claim_topic(claim), claim_low(claim)) claim FROM article_claims
				ORDER BY claim_topic(claim), claim_low(claim), claim) a JOIN $table b ON a.claim <!> b.claim";

		like(sql("$by_index EXPLAIN $pairs"), qr/Index Scan using ${table}_claim/, "$table: the index is used") if $round == 1;
		is(sql("$by_index $pairs"), sql("$by_table $pairs"), "round $round: the GiST index of $table finds what is there");
	}
	my $equal = 'SELECT count(*), sum(hashtext(b.ctid::text)::bigint) FROM (SELECT DISTINCT claim FROM article_claims) a JOIN article_claims b ON a.claim = b.claim';
	is(sql("$by_index $equal"), sql("$by_table $equal"), "round $round: and so does the one by equality");
	is(sql("$by_table SELECT count(*) FROM agreed a JOIN agreed b ON a.claim <!> b.claim"), '0', "round $round: what was agreed on does not contradict itself");
	cmp_ok(sql('SELECT count(*) FROM agreed'), '>', 5, 'and is not nothing');
	sql('DELETE FROM agreed WHERE who % 2 = 0') if $round < $rounds;
}

$node->stop;
done_testing();
