# Articles and claims on two servers behind a third, by postgres_fdw and partitioning: extraction runs where the articles
# are, conditions on claims are sent there, the shards are read at the same time, and contradictions are found across them.
# The set-up is that of doc/scale.md.

use strict;
use warnings;

use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my @extra = ('--locale', 'C.UTF-8', '--encoding', 'UTF8');
my $front = PostgreSQL::Test::Cluster->new('front');
$front->init(extra => \@extra);
$front->start;
if ($front->safe_psql('postgres', q{SELECT count(*) FROM pg_available_extensions WHERE name = 'postgres_fdw'}) eq '0')
{
	$front->stop;
	plan skip_all => 'postgres_fdw is not installed';
}
my @shards = map { PostgreSQL::Test::Cluster->new("shard_$_") } 0 .. 1;

# On each shard: the articles, and their claims, kept by trigger.
foreach my $shard (@shards)
{
	$shard->init(extra => \@extra);
	$shard->start;
	$shard->safe_psql('postgres', q{
		CREATE EXTENSION rareclaims;
		CREATE TABLE article (id bigint PRIMARY KEY, published date, body text NOT NULL);
		SELECT create_claims_table('article', 'claims');
		CREATE INDEX ON claims USING gist (claim);
		CREATE TRIGGER article_claims AFTER INSERT OR UPDATE OR DELETE ON article
			FOR EACH ROW EXECUTE FUNCTION claims_update_trigger('claims', 'id', 'body', 'published');
		CREATE VIEW statement AS SELECT article, claim_topic(claim) AS topic, claim FROM claims});
}

# In front: the same names, of tables without rows of their own.
$front->safe_psql('postgres', q{
	CREATE EXTENSION rareclaims;
	CREATE EXTENSION postgres_fdw;
	CREATE TABLE article (id bigint NOT NULL, published date, body text NOT NULL) PARTITION BY HASH (id);
	CREATE TABLE statement (article bigint, topic text, claim claim) PARTITION BY HASH (article)});
foreach my $n (0 .. $#shards)
{
	my ($host, $port) = ($shards[$n]->host, $shards[$n]->port);
	$front->safe_psql('postgres', qq{
		CREATE SERVER shard_$n FOREIGN DATA WRAPPER postgres_fdw
			OPTIONS (host '$host', port '$port', dbname 'postgres', extensions 'rareclaims', async_capable 'true',
				use_remote_estimate 'true');
		CREATE USER MAPPING FOR CURRENT_USER SERVER shard_$n;
		CREATE FOREIGN TABLE article_$n PARTITION OF article FOR VALUES WITH (MODULUS 2, REMAINDER $n)
			SERVER shard_$n OPTIONS (table_name 'article');
		CREATE FOREIGN TABLE statement_$n PARTITION OF statement FOR VALUES WITH (MODULUS 2, REMAINDER $n)
			SERVER shard_$n OPTIONS (table_name 'statement')});
}

sub front
{
	return $front->safe_psql('postgres', 'SET enable_partitionwise_join = on; ' . $_[0]);
}

sub plan_of
{
	return front("EXPLAIN (VERBOSE, COSTS OFF) $_[0]");
}

##
## Extraction
##

# Articles that agree and articles that do not, in no order that the shards would know of.
front(q{
	INSERT INTO article
	SELECT n, date '2025-01-01' + n % 90,
		format('In %s, %s accounted for %s%% of the world''s %s production.', 2020 + n % 4,
			(ARRAY['China', 'Australia', 'the United States', 'Myanmar'])[1 + n % 3], 5 + n % 7,
			(ARRAY['rare earth', 'gallium', 'antimony'])[1 + n % 2])
	FROM generate_series(1, 120) n});
my @counts = map { $_->safe_psql('postgres', 'SELECT count(*) FROM claims') } @shards;
cmp_ok($_, '>', 30, "a shard has claims ($_)") foreach @counts;
is(front('SELECT count(*) FROM statement'), $counts[0] + $counts[1], 'the front has those of both');
is(front('SELECT count(*) FROM statement s WHERE NOT EXISTS (SELECT FROM article a, extract_claims(body, published) c WHERE a.id = s.article AND c = s.claim)'),
	'0', 'they are those that the front would extract');
front(q{UPDATE article SET body = 'In 2021, China accounted for 80% of the world''s gallium production.' WHERE id = 7});
is(front(q{SELECT claim_low(claim) FROM statement WHERE article = 7}), '0.8', 'an update through the front reaches the claims');
my ($home) = grep { $_->safe_psql('postgres', 'SELECT count(*) FROM article WHERE id = 7') eq '1' } @shards;
$home->safe_psql('postgres', q{UPDATE claims_ledger SET ruleset = 'old' WHERE article = 7});
$_->safe_psql('postgres', q{CALL extract_claims_into('article', 'claims')}) foreach @shards;
is($home->safe_psql('postgres', 'SELECT count(*) FROM claims_stale'), '0', 'each shard is back-filled by itself');

##
## Conditions are sent
##

my $fact = q{'share CN production(gallium) 0.6 of WORLD period=[2021-01-01,2022-01-01)'};
my $plan = plan_of("SELECT article FROM statement WHERE claim <!> $fact");
like($plan, qr/Remote SQL: .*WHERE .*OPERATOR\(public\.<!>\)/, '<!> is sent to the shards');
unlike($plan, qr/Filter:/, 'and nothing is left to do');
like($plan, qr/Append\n.*Async Foreign Scan on public\.statement_0.*Async Foreign Scan on public\.statement_1/s,
	'the shards are read at the same time');
cmp_ok(front("SELECT count(*) FROM statement WHERE claim <!> $fact"), '>', 0, 'and answer');

my $accessors = q{SELECT article FROM statement WHERE claim_low(claim) > 0.1 AND claim_period(claim) @> date '2021-06-01' AND NOT claim_approx(claim)};
$plan = plan_of($accessors);
like($plan, qr/Remote SQL: .*(claim_(low|period|approx)\(claim\).*){3}/, 'accessors are sent');
unlike($plan, qr/Filter:/, 'all of them');
my $topic = 'share CN production(gallium) of WORLD';
$plan = plan_of("SELECT claim FROM statement WHERE topic = '$topic'");
like($plan, qr/Remote SQL: .*topic = 'share CN/, 'a topic is sent as a column');
like($home->safe_psql('postgres', "SET enable_seqscan = off; EXPLAIN SELECT claim FROM statement WHERE topic = '$topic'"),
	qr/Index Scan/, 'which the index of the shard answers');
like(plan_of("SELECT article FROM statement WHERE claim_topic_hash(claim) = claim_topic_hash($fact)"), qr/Remote SQL: .*claim_topic_hash\(claim\) =/,
	'its hash as a function');
unlike(plan_of('SELECT claim FROM statement WHERE article = 7'), qr/statement_0.*statement_1/s, 'an article is asked of its shard alone');
like(plan_of('SELECT a.published, s.claim FROM article a JOIN statement s ON s.article = a.id'), qr/Relations: \(public\.article_0.*\) INNER JOIN \(public\.statement_0/,
	'claims are joined to their articles on the shards');

##
## Across shards
##

front('CREATE TABLE together AS SELECT id AS article, claim FROM article, extract_claims(body, published) AS claim');
my $pairs = front('SELECT a.article, b.article FROM together a JOIN together b ON a.article < b.article AND a.claim <!> b.claim ORDER BY 1, 2');
isnt($pairs, '', 'there are contradictions');
is(front(q{SELECT DISTINCT least(articles[a], articles[b]), greatest(articles[a], articles[b])
	FROM (SELECT topic, array_agg(article) AS articles, array_agg(claim) AS claims FROM statement GROUP BY topic) t, find_contradictions(claims)
	WHERE articles[a] <> articles[b] ORDER BY 1, 2}), $pairs, 'by topic, the same are found across the shards');
is(front(q{SELECT DISTINCT least(s.article, t.article), greatest(s.article, t.article)
	FROM statement_0 s JOIN statement_1 t ON s.claim <!> t.claim ORDER BY 1, 2 LIMIT 1}) ne '', 1, 'also pairs of which each shard has one');

$_->stop foreach $front, @shards;
done_testing();
