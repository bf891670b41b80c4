# What doc/warehouse.md shows works: its SQL in the order of the page, the dbt model, and pg_cron where it is installed.

use strict;
use warnings;

use File::Basename;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my $project = dirname(__FILE__) . '/../..';
my $page = slurp_file("$project/doc/warehouse.md");
my @sql = $page =~ /^```sql\n(.*?)^```$/msg;
my ($model) = $page =~ /^```sql\+jinja\n(.*?)^```$/ms;
my ($cron) = $page =~ /^```sql\+cron\n(.*?)^```$/ms;

my $node = PostgreSQL::Test::Cluster->new('main');
$node->init(extra => [ '--locale', 'C.UTF-8', '--encoding', 'UTF8' ]);
my $has_cron = -f $node->config_data('--sharedir') . '/extension/pg_cron.control';
$node->append_conf('postgresql.conf', "shared_preload_libraries = 'pg_cron'\ncron.database_name = 'postgres'\ncron.use_background_workers = on")
	if $has_cron;
$node->start;
$node->safe_psql('postgres', 'CREATE EXTENSION rareclaims');

# The articles come in between the first block, which makes their table, and the others.
my $load = join '', map {
	my $text = slurp_file($_);
	my ($date) = /(\d{4}-\d{2})/;
	$text =~ s/'/''/g;
	"INSERT INTO article (published, perspective, body) VALUES ('$date-01', 'CN', '$text');\n"
} sort glob("$project/demo/articles/*.txt");

foreach my $block (@sql)
{
	my ($title) = $block =~ /^(.*)$/m;
	my ($status, $out, $err) = $node->psql('postgres', $block, on_error_stop => 1);

	is($status, 0, $title) or diag($err);
	isnt($out, '', 'and it finds something') if $block =~ /^(SELECT|WITH)/ && $block !~ /claims_stale GROUP/;
	is($out, '', 'nothing is stale') if $block =~ /claims_stale GROUP/;
	$node->safe_psql('postgres', $load) if $block eq $sql[0];
}
cmp_ok(scalar(@sql), '>', 12, 'the page was read');

##
## dbt: what it makes of the model at the first run, and at each later one
##

my ($hook) = $model =~ /post_hook="(.*?)"/s;
$model =~ s/\{\{ config\(.*?\) \}\}\n\n//s;
my ($query, $incremental) = ($model) x 2;
foreach ($query, $incremental, $hook)
{
	s/\{\{ ref\('article'\) \}\}/article/g;
	s/\{\{ this \}\}/dbt_claims/g;
}
$query =~ s/\{% if is_incremental\(\) %\}.*?\{% endif %\}//s;
$incremental =~ s/\{%.*?%\}//g;
unlike($query . $incremental . $hook, qr/[{}]/, 'nothing of Jinja is left');

sub run_model
{
	return $node->safe_psql('postgres', "CREATE TEMP TABLE new AS $incremental;
		DELETE FROM dbt_claims WHERE article_id IN (SELECT article_id FROM new);
		INSERT INTO dbt_claims SELECT * FROM new;
		$hook;
		SELECT count(DISTINCT article_id) FROM new");
}

$node->safe_psql('postgres', "CREATE TABLE dbt_claims AS $query");
is( $node->safe_psql('postgres', 'SELECT article_id, claim::text FROM dbt_claims WHERE claim IS NOT NULL ORDER BY 1, 2'),
	$node->safe_psql('postgres', 'SELECT article, claim::text FROM claims ORDER BY 1, 2'),
	'the model has the claims of the claims table');
is(run_model(), '0', 'a second run finds nothing new');
$node->safe_psql('postgres', q{UPDATE article SET body = 'Nothing.' WHERE id = 1;
	INSERT INTO article (body) VALUES ('China mined 60% of the world''s rare earths.')});
$node->safe_psql('postgres', 'DELETE FROM article WHERE id = 2');
is(run_model(), '2', 'a third one what is new or has changed');
is( $node->safe_psql('postgres', 'SELECT article_id, claim::text FROM dbt_claims WHERE claim IS NOT NULL ORDER BY 1, 2'),
	$node->safe_psql('postgres', 'SELECT article, claim::text FROM claims ORDER BY 1, 2'),
	'and the claims are the same again, also without an article that is gone');

##
## pg_cron
##

SKIP:
{
	skip 'pg_cron is not installed', 2 if !$has_cron;

	$node->safe_psql('postgres', 'CREATE EXTENSION pg_cron; DROP TRIGGER article_claims ON article; TRUNCATE claims, claims_ledger;
		INSERT INTO claims_ledger SELECT -1, gen_random_uuid(), rareclaims_ruleset(), 0, now()');
	$cron =~ s/0 3 \* \* \*/1 seconds/g;
	my ($status, undef, $err) = $node->psql('postgres', $cron, on_error_stop => 1);
	if ($status != 0)
	{
		# Before version 1.5 there are no seconds: wait for the minute, where there is time.
		skip 'pg_cron needs a minute: for RARECLAIMS_LONG', 2 if !$ENV{RARECLAIMS_LONG};
		$cron =~ s/1 seconds/* * * * */g;
		$node->safe_psql('postgres', $cron);
	}
	ok($node->poll_query_until('postgres', q{SELECT count(*) > 0 FROM cron.job_run_details WHERE status = 'succeeded'}),
		'pg_cron runs the job') or diag($node->safe_psql('postgres', 'SELECT * FROM cron.job_run_details'));
	is($node->safe_psql('postgres', 'SELECT count(*) FROM claims_stale'), '0', 'and nothing is stale');
}

$node->stop;
done_testing();
