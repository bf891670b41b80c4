# Replicas: a physical standby answers like its primary, and hears of changed vocabularies; claims travel by logical
# replication, as text and in binary form.

use strict;
use warnings;

use File::Basename;
use IPC::Run;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my $project = dirname(__FILE__) . '/../..';
my @extra = ('--locale', 'C.UTF-8', '--encoding', 'UTF8');

my $primary = PostgreSQL::Test::Cluster->new('primary');
$primary->init(allows_streaming => 'logical', extra => \@extra);
$primary->append_conf('postgresql.conf', "wal_level = logical\nmax_wal_senders = 10");
$primary->start;

my $load = join '', map {
	my $text = slurp_file($_);
	$text =~ s/'/''/g;
	"INSERT INTO article (published, body) VALUES ('2025-06-01', '$text');\n"
} sort glob("$project/demo/articles/*.txt");
$primary->safe_psql('postgres', qq{
	CREATE EXTENSION rareclaims;
	INSERT INTO claims_vocabulary VALUES ('own', 'Baltic Oxides', 'Baltic Oxides', 'company', 'EE');
	CREATE TABLE article (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, published date, body text,
		claims claim[] GENERATED ALWAYS AS (extract_claims_array(body, published)) STORED);
	CREATE INDEX article_topics ON article USING gin (claim_topics(claims));
	SELECT create_claims_table('article', 'claims');
	CREATE INDEX claims_gist ON claims USING gist (claim);
	$load});
$primary->safe_psql('postgres', q{CALL extract_claims_into('article', 'claims', batch => 4)});

##
## Physical
##

$primary->backup('base');
my $standby = PostgreSQL::Test::Cluster->new('standby');
$standby->init_from_backup($primary, 'base', has_streaming => 1);
$standby->start;

sub catch_up
{
	$primary->wait_for_catchup($standby, 'replay', $primary->lsn('insert'));
	return;
}

my %asked = (
	'generated columns' => 'SELECT id, claims::text FROM article ORDER BY id',
	'claims' => 'SELECT article, number, claim::text FROM claims ORDER BY 1, 2',
	'extraction' => 'SELECT id, c::text FROM article, extract_claims(body, published) AS c ORDER BY id, c',
	'contradictions' => 'SELECT a.article, a.number, b.article, b.number FROM claims a JOIN claims b ON a.claim <!> b.claim ORDER BY 1, 2, 3, 4',
	'what the GiST index finds' => q{SET enable_seqscan = off; SELECT article, number FROM claims
		WHERE claim <!> 'share CN production(rare earths) 0.01 of WORLD' ORDER BY 1, 2},
	'what the GIN index finds' => q{SET enable_seqscan = off; SELECT id FROM article
		WHERE claim_topics(claims) @> ARRAY['share CN production(rare earths) of WORLD'] ORDER BY 1},
	'what is stale' => 'SELECT * FROM claims_stale',
	'progress' => 'SELECT source, state, rows_done, claims FROM claims_progress',
	'verdicts' => 'SELECT verdict, count(*) FROM claims, check_claim(claim) GROUP BY 1 ORDER BY 1',
);
catch_up();
foreach my $what (sort keys %asked)
{
	my $answer = $primary->safe_psql('postgres', $asked{$what});
	isnt($answer, '', "primary: $what") if $what ne 'what is stale';
	is($standby->safe_psql('postgres', $asked{$what}), $answer, "standby: the same $what");
}

# A session that stays, here and there: what it has read of a vocabulary is forgotten when the primary changes it.
sub session
{
	my ($node) = @_;
	my ($in, $out) = ('', '');
	my $psql = IPC::Run::start([ 'psql', '-XAtq', '-d', $node->connstr('postgres') ], '<', \$in, '>', \$out, '2>&1',
		IPC::Run::timeout($PostgreSQL::Test::Utils::timeout_default));
	return sub {
		my ($query) = @_;
		$out = '';
		if (!defined $query)
		{
			$in .= "\\q\n";
			return $psql->finish;
		}
		$in .= "$query;\n\\echo done\n";
		$psql->pump until $out =~ /^done$/m;
		$out =~ s/\n?done\n$//;
		return $out;
	};
}

my $who = q{SELECT claim_subject(c) FROM extract_claims_using('own', 'Baltic Oxides refined 3% of the world''s rare earths.') c};
my @sessions = map { session($_) } $primary, $standby;
is($_->($who), 'Baltic Oxides', 'a vocabulary is read') foreach @sessions;
my $old = session($primary);
$old->('BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT 1');
$primary->safe_psql('postgres', q{UPDATE claims_vocabulary SET concept = 'Oxides of the North'});
catch_up();
is($_->($who), 'Oxides of the North', 'and read again when it has changed') foreach @sessions;
is($old->($who), 'Baltic Oxides', 'a transaction that must not see the change does not');
$old->('COMMIT');
is($old->($who), 'Oxides of the North', 'and its session does behind it');

# A change that is not yet committed is nobody else's; nor is one that is undone.
$old->(q{BEGIN; UPDATE claims_vocabulary SET concept = 'Never'});
is($old->($who), 'Never', 'a change is seen by its transaction');
is($sessions[0]->($who), 'Oxides of the North', 'by no other');
$old->('ROLLBACK');
is($old->($who), 'Oxides of the North', 'and not after ROLLBACK');
$_->() foreach $old, @sessions;

# What writes is refused, and says so.
my (undef, undef, $error) = $standby->psql('postgres', q{CALL extract_claims_into('article', 'claims')});
like($error, qr/read-only transaction|during recovery/, 'a standby does not back-fill');

# Promoted, it goes on.
$standby->promote;
$standby->safe_psql('postgres', q{INSERT INTO article (body) VALUES ('China mined 12% of the world''s rare earths.')});
$standby->safe_psql('postgres', q{CALL extract_claims_into('article', 'claims')});
is($standby->safe_psql('postgres', 'SELECT count(*) FROM claims_stale'), '0', 'once promoted, it does');
$standby->stop;

##
## Logical
##

my $subscriber = PostgreSQL::Test::Cluster->new('subscriber');
$subscriber->init(allows_streaming => 'logical', extra => \@extra);
$subscriber->start;
$primary->safe_psql('postgres', 'CREATE PUBLICATION claims FOR TABLE claims, claims_ledger; CREATE PUBLICATION words FOR TABLE claims_vocabulary');
foreach my $form ('text', 'binary')
{
	my $binary = $form eq 'binary' ? 'true' : 'false';

	$subscriber->safe_psql('postgres', "CREATE DATABASE by_$form");
	$subscriber->safe_psql("by_$form", q{CREATE EXTENSION rareclaims; CREATE TABLE article (id int PRIMARY KEY, published date, body text);
		SELECT create_claims_table('article', 'claims')});
	$subscriber->safe_psql("by_$form", "CREATE SUBSCRIPTION in_$form CONNECTION '" . $primary->connstr('postgres') =~ s/'//gr
		. "' PUBLICATION claims, words WITH (binary = $binary)");
	$subscriber->wait_for_subscription_sync($primary, "in_$form", "by_$form");
}
my $everything = 'SELECT article, number, claim::text, fingerprint, ruleset FROM claims ORDER BY 1, 2';
foreach my $form ('text', 'binary')
{
	is($subscriber->safe_psql("by_$form", $everything), $primary->safe_psql('postgres', $everything), "as $form: the first copy");
}

# Inserts, updates and deletes; and a vocabulary, of which a session of the subscriber hears.
$primary->safe_psql('postgres', q{
	UPDATE article SET body = replace(body, '2024', '2023') WHERE id <= 3;
	DELETE FROM article WHERE id = 4;
	INSERT INTO article (body) VALUES ('China refined 91% of the world''s rare earths.');
	UPDATE claims_vocabulary SET concept = 'Oxides by Wire'});
$primary->safe_psql('postgres', q{CALL extract_claims_into('article', 'claims', remove_gone => true)});
foreach my $form ('text', 'binary')
{
	$primary->wait_for_catchup("in_$form");
	is($subscriber->safe_psql("by_$form", $everything), $primary->safe_psql('postgres', $everything), "as $form: what changed");
	is($subscriber->safe_psql("by_$form", $who), 'Oxides by Wire', "as $form: a vocabulary");
	is($subscriber->safe_psql("by_$form", q{SET enable_seqscan = off; SELECT count(*) FROM claims WHERE claim_topic(claim) = 'share CN refining(rare earths) of WORLD'}),
		$primary->safe_psql('postgres', q{SELECT count(*) FROM claims WHERE claim_topic(claim) = 'share CN refining(rare earths) of WORLD'}),
		"as $form: the index of the topic");
	$subscriber->safe_psql("by_$form", "DROP SUBSCRIPTION in_$form");
}

$subscriber->stop;
$primary->stop;
done_testing();
