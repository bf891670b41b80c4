# A database with everything that the extension can put into one goes through pg_upgrade from 15 to 17 to 18, and says
# the same after it.  Run by test/chroot/upgrade, which installs the three.

use strict;
use warnings;

use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my $project = '/project';

sub new_node
{
	my ($version) = @_;
	my $node = PostgreSQL::Test::Cluster->new("v$version", install_path => "/usr/lib/postgresql/$version");
	$node->init(extra => [ '--locale', 'C.UTF-8', '--encoding', 'UTF8', '--data-checksums' ]);
	return $node;
}

# Each index on claims is asked in its own way, and nothing else may answer.
my %asked = (
	'btree' => [ q{SELECT count(*) FROM statement WHERE claim < 'share CN mining(rare earths) 0.5'}, 'statement_btree' ],
	'hash' => [ q{SELECT count(*) FROM by_hash WHERE claim = (SELECT claim FROM by_hash ORDER BY n LIMIT 1)}, 'by_hash_claim' ],
	'GiST' => [
		q{SELECT count(*) FROM statement WHERE claim <!> 'share CN production(rare earths) 0.3 period=[2024-01-01,2025-01-01)'},
		'statement_gist' ],
	'GIN' => [
		q{SELECT string_agg(id, ' ' ORDER BY id) FROM article
			WHERE claim_topics(claims) @> ARRAY[(SELECT claim_topic(claim) FROM claims ORDER BY article, claim LIMIT 1)]}, 'article_topics' ],
);

sub by_index
{
	my ($node, $kind) = @_;
	my ($query, $index) = @{ $asked{$kind} };
	my $forced = 'SET enable_seqscan = off';
	my $plan = $node->safe_psql('news', "$forced; EXPLAIN (COSTS OFF) $query");
	like($plan, qr/\b$index\b/, "$kind index: used on " . $node->name);
	return $node->safe_psql('news', "$forced; $query");
}

sub by_scan
{
	my ($node, $kind) = @_;
	return $node->safe_psql('news', "SET enable_indexscan = off; SET enable_bitmapscan = off; SET enable_indexonlyscan = off; $asked{$kind}[0]");
}

# What must be the same on all versions, as text.
my %said = (
	'stored claims' => 'SELECT article, claim::text, ruleset FROM claims ORDER BY 1, 2',
	'their bytes' => q{SELECT md5(string_agg(claim_send(claim)::text, ' ' ORDER BY n)) FROM statement},
	'generated columns' => 'SELECT id, claims::text FROM article ORDER BY id',
	'reference facts' => 'SELECT md5(string_agg(r::text, chr(10) ORDER BY r::text)) FROM reference_claims r',
	'own facts' => q{SELECT * FROM reference_claims WHERE file IS NULL},
	'the vocabularies' => 'SELECT * FROM claims_vocabulary ORDER BY vocabulary, alias',
	'claims by a vocabulary' => q{SELECT v, c::text FROM unnest('{own,other}'::text[]) AS v,
		extract_claims_using(v, 'Baltic Oxides refined 3% of the world''s rare earths. Estonia mined 5% of the world''s Terfenol-D in 2024.') AS c},
	'ruleset of a vocabulary' => q{SELECT rareclaims_ruleset('own') <> rareclaims_ruleset(), rareclaims_ruleset('own') <> rareclaims_ruleset('other'),
		rareclaims_ruleset('own')},
	'claims kept by a vocabulary' => 'SELECT article, claim::text, ruleset FROM own_claims ORDER BY 1, 2',
	'what is stale by a vocabulary' => 'SELECT article, reason FROM own_claims_stale ORDER BY 1',
	'verdicts' => 'SELECT verdict, count(*) FROM article, unnest(claims) AS c, check_claim(c) GROUP BY 1 ORDER BY 1',
	'contradictions' => 'SELECT count(*) FROM statement a JOIN statement b ON a.claim <!> b.claim AND a.n < b.n WHERE a.n <= 60',
	'what is stale' => 'SELECT article, reason FROM claims_stale ORDER BY 1',
	'the back-fill' => q{SELECT state, extracted, claims FROM claims_progress WHERE target = 'claims'::regclass},
	'comparing' => 'SELECT md5(string_agg(compare_claims(a.claim, b.claim), chr(10) ORDER BY a.n, b.n)) FROM statement a, statement b WHERE a.n <= 60 AND b.n <= 60',
);

sub state_of
{
	my ($node) = @_;
	my %state = map { $_ => $node->safe_psql('news', $said{$_}) } keys %said;
	$state{"$_ index"} = by_index($node, $_) foreach sort keys %asked;
	return \%state;
}

# The structure of every btree index, and that each row is in it.
my $amcheck = q{SELECT count(bt_index_check(c.oid, true)) > 2 FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_am m ON m.oid = c.relam
	JOIN pg_namespace n ON n.oid = c.relnamespace
	WHERE m.amname = 'btree' AND n.nspname = 'public' AND i.indisvalid};

##
## 15
##

my $node = new_node(15);
$node->start;
$node->safe_psql('postgres', 'CREATE DATABASE news');
$node->safe_psql('news', 'CREATE EXTENSION rareclaims; CREATE EXTENSION amcheck');
chdir $project or die "could not go to $project: $!";
$node->command_ok([ 'psql', '-X', '-q', '-v', 'ON_ERROR_STOP=1', '-d', $node->connstr('news'), '-f', 'demo/articles.sql' ],
	'articles with generated columns');
$node->safe_psql('news', q{
	INSERT INTO claims_vocabulary VALUES ('own', 'Baltic Oxides', 'Baltic Oxides', 'company', 'EE'), ('own', 'Terfenol-D', 'Terfenol-D', 'material', NULL),
		('other', 'Baltic Oxides', 'Baltic Oxides Ltd', 'company', 'LV');
	CREATE TABLE wire (id int PRIMARY KEY, published date, body text);
	SELECT create_claims_table('wire', 'own_claims', vocabulary => 'own');
	CREATE TRIGGER own_claims AFTER INSERT OR UPDATE OR DELETE ON wire
		FOR EACH ROW EXECUTE FUNCTION claims_update_trigger('own_claims', 'id', 'body', 'published', '', 'own');
	INSERT INTO wire VALUES (1, '2025-02-04', 'Baltic Oxides refined 3% of the world''s rare earths in 2024.');
	CREATE INDEX article_topics ON article USING gin (claim_topics(claims));
	CREATE TABLE statement AS
		SELECT row_number() OVER () AS n, c AS claim
		FROM (SELECT unnest(claims) AS c FROM article UNION ALL
			SELECT e FROM generate_series(1, 3000) AS g,
				extract_claims(format('In %s, China produced %s%% of the world''s rare earths.', 2015 + g % 10, g % 97 + 1)) AS e) x;
	CREATE INDEX statement_btree ON statement (claim);
	CREATE INDEX statement_gist ON statement USING gist (claim);
	CREATE TABLE by_hash AS TABLE statement;
	CREATE INDEX by_hash_claim ON by_hash USING hash (claim);
	INSERT INTO reference_claims (claim, source, edition, published)
		VALUES ('share JP imports(rare earths) 0.58 of JP partner=CN period=[2024-01-01,2025-01-01)', 'Trade statistics', '2024', '2025-03-01');
	SELECT create_claims_table('article', 'claims', key => 'id', body => 'body', published => 'published', perspective => 'perspective');
	CREATE TRIGGER article_claims AFTER INSERT OR UPDATE OR DELETE ON article
		FOR EACH ROW EXECUTE FUNCTION claims_update_trigger('claims', 'id', 'body', 'published', 'perspective')});
$node->safe_psql('news', q{CALL extract_claims_into('article', 'claims', published => 'published', perspective => 'perspective')});
$node->safe_psql('news', q{UPDATE claims_ledger SET ruleset = 'old' WHERE article = 'wire-2024-02'; ANALYZE});

my $before = state_of($node);
is($before->{'what is stale'}, 'wire-2024-02|rules', 'one article is stale');
isnt($before->{'contradictions'}, '0', 'there are contradictions');
is($before->{"$_ index"}, by_scan($node, $_), "$_ index: answers as a scan does") foreach sort keys %asked;
isnt($before->{"$_ index"}, '', "$_ index: finds something") foreach sort keys %asked;

##
## 17, 18
##

foreach my $version (17, 18)
{
	my $new = new_node($version);
	my $old_bin = $node->config_data('--bindir');
	my $new_bin = $new->config_data('--bindir');

	$node->stop;
	chdir $new->basedir;
	my @upgrade = ("$new_bin/pg_upgrade", '--no-sync', '-d', $node->data_dir, '-D', $new->data_dir, '-b', $old_bin, '-B', $new_bin,
		'-s', $new->host, '-p', $node->port, '-P', $new->port);
	ok(run_log(\@upgrade), 'pg_upgrade from ' . $node->name . ' to ' . $new->name) or last;
	$new->start;
	$node = $new;

	my $after = state_of($node);
	is($after->{$_}, $before->{$_}, "$_: the same on " . $node->name) foreach sort keys %$before;
	is($node->safe_psql('news', $amcheck), 't', 'btree indexes: sound on ' . $node->name);
	is($after->{"$_ index"}, by_scan($node, $_), "$_ index: answers as a scan does on " . $node->name) foreach sort keys %asked;

	# The stored claims are those that this version extracts, and what is kept up to date goes on.
	is($node->safe_psql('news', 'SELECT id FROM article WHERE claims IS DISTINCT FROM extract_claims_array(body, published, perspective)'),
		'', 'extraction: the same on ' . $node->name);
	$node->safe_psql('news', qq{INSERT INTO article (id, published, body) VALUES ('new on $version', '2025-02-04', 'Malaysia mined 13% of the world''s rare earths in 2024.')});
	is($node->safe_psql('news', qq{SELECT count(*) FROM article a, claims c WHERE a.id = 'new on $version' AND c.article = a.id AND c.claim = ANY (a.claims)}),
		'1', 'a new article: generated column and trigger on ' . $node->name);
	$node->safe_psql('news', qq{DELETE FROM article WHERE id = 'new on $version'});

	# A vocabulary can be read, kept from, and changed, which its claims table notices.
	$node->safe_psql('news', qq{INSERT INTO wire VALUES ($version, '2025-02-04', 'Baltic Oxides refined 4% of the world''s rare earths.')});
	is($node->safe_psql('news', qq{SELECT claim_subject(claim) FROM own_claims WHERE article = $version}), 'Baltic Oxides',
		'a new article: read with the vocabulary on ' . $node->name);
	$node->safe_psql('news', q{INSERT INTO claims_vocabulary VALUES ('own', 'Baltox', 'Baltic Oxides', 'company', 'EE')});
	is($node->safe_psql('news', q{SELECT string_agg(reason, ' ') FROM own_claims_stale}), 'rules rules',
		'a changed vocabulary makes its claims stale on ' . $node->name);
	is($node->safe_psql('news', q{SELECT count(*) FROM claims_stale}), '1', 'and no others');
	$node->safe_psql('news', q{CALL extract_claims_into('wire', 'own_claims', vocabulary => 'own')});
	is($node->safe_psql('news', q{SELECT count(*) FROM own_claims_stale}), '0', 'until they are read again');
	is($node->psql('news', q{INSERT INTO claims_vocabulary VALUES ('own', '', '', 'nothing', '')}), '3', 'rows are still checked');
	$node->safe_psql('news', qq{DELETE FROM wire WHERE id = $version; DELETE FROM claims_vocabulary WHERE alias = 'Baltox'});
	$node->safe_psql('news', q{CALL extract_claims_into('wire', 'own_claims', vocabulary => 'own')});
}
is($node->name, 'v18', 'it came to the newest');

# Its claims can be brought up to date at the end.
$node->safe_psql('news', q{CALL extract_claims_into('article', 'claims', published => 'published', perspective => 'perspective')});
is($node->safe_psql('news', 'SELECT count(*) FROM claims_stale'), '0', 'nothing is stale after another back-fill');

$node->stop;
done_testing();
