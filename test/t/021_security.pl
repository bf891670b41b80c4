# Attacks: objects of others before ours in the search_path, names made to break out of dynamic SQL, rights that are not given.

use strict;
use warnings;

use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my $node = PostgreSQL::Test::Cluster->new('main');
$node->init(extra => [ '--locale', 'C.UTF-8', '--encoding', 'UTF8' ]);
$node->start;

sub sql
{
	my ($query, $role, $database) = @_;
	return $node->safe_psql($database // 'news', $query, extra_params => [ '-U', $role // 'owner' ]);
}

sub error_of
{
	my ($query, $role) = @_;
	my ($result, $out, $error) = $node->psql('news', $query, extra_params => [ '-U', $role // 'owner' ]);
	return $error;
}

$node->safe_psql('postgres', 'CREATE ROLE owner LOGIN; CREATE ROLE mallory LOGIN; CREATE ROLE reader LOGIN; CREATE DATABASE news OWNER owner');
$node->safe_psql('news', 'CREATE SCHEMA evil AUTHORIZATION mallory; GRANT USAGE ON SCHEMA evil TO PUBLIC; CREATE SCHEMA ours AUTHORIZATION owner;
	GRANT USAGE ON SCHEMA ours TO PUBLIC; GRANT CREATE ON SCHEMA ours TO mallory');

##
## Objects that stand before those of the server or of the extension
##

# Whoever calls one of these is written down.  They take what the originals take, or fit their arguments better.
my $trap = q{CREATE TABLE SCHEMA.caught (who text); GRANT ALL ON SCHEMA.caught TO PUBLIC;};
my %traps = (
	'format(text, text, text)' => 'text',
	'format(text, name)' => 'text',
	'format(text, name, name)' => 'text',
	'parse_ident(text)' => 'text[]',
	'quote_ident(name)' => 'text',
	'quote_ident(text)' => 'text',
	'quote_literal(text)' => 'text',
	'format_type(oid, integer)' => 'text',
	'cardinality(text[])' => 'integer',
	'octet_length(name)' => 'integer',
	'clock_timestamp()' => 'timestamptz',
	'has_table_privilege(oid, text)' => 'boolean',
	'round(numeric)' => 'numeric',
	'pg_extension_config_dump(text, text)' => 'void',
	'claim_topic(text)' => 'text',
	'claims_fingerprint(text)' => 'uuid',
	'rareclaims_ruleset()' => 'text',
);
my @operators = ([ '=', 'name, name' ], [ '=', 'name, text' ], [ '=', 'oid, oid' ], [ '||', 'text, text' ], [ '||', 'name, text' ], [ '>', 'integer, integer' ],
	[ '-', 'integer, integer' ], [ '=', 'bigint, bigint' ], [ '>', 'smallint, integer' ]);

sub lay_traps
{
	my ($schema) = @_;
	my $script = $trap =~ s/SCHEMA/$schema/gr;

	foreach my $function (sort keys %traps)
	{
		$script .= "CREATE FUNCTION $schema.$function RETURNS $traps{$function} LANGUAGE plpgsql AS
			'BEGIN INSERT INTO $schema.caught VALUES (''$schema.$function''); RETURN NULL; END';\n" =~ s/RETURN NULL;/($traps{$function} eq 'void' ? 'RETURN;' : 'RETURN NULL;')/er;
	}
	my $n = 0;
	foreach my $operator (@operators)
	{
		my ($name, $types) = @$operator;
		my ($left, $right) = split /, /, $types;
		my $result = $name =~ /[=>]/ ? 'boolean' : $name eq '||' ? 'text' : 'integer';

		$n++;
		$script .= "CREATE FUNCTION $schema.trap$n($types) RETURNS $result LANGUAGE plpgsql AS
			'BEGIN INSERT INTO $schema.caught VALUES (''$schema.$name''); RETURN NULL; END';
			CREATE OPERATOR $schema.$name (FUNCTION = $schema.trap$n, LEFTARG = $left, RIGHTARG = $right);\n";
	}
	sql($script, 'mallory');
}

lay_traps('evil');
lay_traps('ours');

# The script runs as superuser, whoever says CREATE EXTENSION.
sql('SET search_path = evil, pg_catalog; CREATE EXTENSION rareclaims SCHEMA ours');
is(sql('SELECT who FROM evil.caught UNION ALL SELECT who FROM ours.caught'), '', 'the install script calls nothing of others');
is(sql(q{SELECT extowner::regrole FROM pg_extension WHERE extname = 'rareclaims'}), 'owner', 'and is installed by an owner without privileges');

# What is there already is not taken over.
$node->safe_psql('postgres', 'CREATE DATABASE taken OWNER owner');
$node->safe_psql('taken', q{CREATE FUNCTION normalize_share(phrase text) RETURNS numeric LANGUAGE sql AS 'SELECT 1.0'});
my ($result, $out, $error) = $node->psql('taken', 'CREATE EXTENSION rareclaims', extra_params => [ '-U', 'owner' ]);
like($error, qr/function "normalize_share" already exists/, 'and takes over nothing that stands in its way');

# Everything of ours, with the traps in front.
my $set = 'SET search_path = evil, ours, pg_catalog;';
sql(q{CREATE TABLE ours.article (id int PRIMARY KEY, body text, published date);
	INSERT INTO ours.article SELECT n, 'China mined ' || n || '% of the world''s rare earths.', '2025-05-20' FROM generate_series(1, 20) n});
sql("$set SELECT create_claims_table('ours.article', 'article_claims')");
sql(q{CREATE TRIGGER claims AFTER INSERT OR UPDATE OR DELETE ON ours.article
	FOR EACH ROW EXECUTE FUNCTION ours.claims_update_trigger('article_claims', 'id', 'body', 'published')});
sql("$set CALL extract_claims_into('ours.article', 'ours.article_claims')");
sql("$set INSERT INTO ours.article VALUES (21, 'China refines 90% of the world''s rare earths.', '2025-05-20');
	UPDATE ours.article SET body = replace(body, 'mined', 'produced') WHERE id OPERATOR(pg_catalog.<) 3; DELETE FROM ours.article WHERE id OPERATOR(pg_catalog.=) 4;");
sql("$set SELECT claim_topic(claim), explain_claims(claim, claim), claim::jsonb FROM ours.article_claims;
	SELECT * FROM ours.article_claims_fields; SELECT * FROM ours.article_claims_stale; SELECT * FROM claims_progress;
	SELECT claim_camps(claim), share_overflow(claim) FROM ours.article_claims;
	SELECT f.* FROM ours.article_claims, check_claim(claim) AS f;
	SELECT f.* FROM (SELECT array_agg(claim) AS all_of_them FROM ours.article_claims) AS c, find_contradictions(all_of_them) AS f");
is(sql('SELECT who FROM evil.caught UNION ALL SELECT who FROM ours.caught'), '', 'nor does anything else of it');
is(sql('SELECT count(*) FROM ours.article_claims'), '20', 'and it did its work');

# A table of the same name in front of the claims table is left alone.
sql('CREATE TABLE evil.article_claims (LIKE ours.article_claims); GRANT ALL ON evil.article_claims TO PUBLIC', 'mallory') if
	sql('GRANT SELECT ON ours.article_claims TO mallory; SELECT 1');
sql("$set INSERT INTO ours.article VALUES (22, 'China refines 91% of the world''s rare earths.', '2025-05-20')");
is(sql('SELECT count(*) FROM evil.article_claims') . sql('SELECT count(*) FROM ours.article_claims'), '021', 'the trigger writes to the table beside its articles');

# All SQL of ours has a search_path of its own, or was bound when it was created; none runs with the rights of another.
is(sql(q{SELECT string_agg(p.oid::regprocedure::text, ' ') FROM pg_proc p JOIN pg_depend d ON d.classid = 'pg_proc'::regclass AND d.objid = p.oid
		AND d.deptype = 'e' JOIN pg_extension e ON e.oid = d.refobjid AND e.extname = 'rareclaims' JOIN pg_language l ON l.oid = p.prolang
	WHERE p.prosecdef OR (l.lanname IN ('sql', 'plpgsql') AND p.prosqlbody IS NULL AND p.proconfig IS NULL)}), '', 'no function depends on the search_path or is SECURITY DEFINER');

##
## Names made to break out
##

my @names = ('a"b', q{a'b}, 'a"; DROP TABLE canary; --', q{a'); DROP TABLE canary; --}, '$$; DROP TABLE canary; --', '%I %s %1$s', 'A.B', 'select', 'ünï', "tab\tand\nline", '\\', 'x' x 40);

sub quoted
{
	my ($name) = @_;
	return '"' . $name =~ s/"/""/gr . '"';
}

sub literal
{
	my ($text) = @_;
	return "E'" . $text =~ s/(['\\])/\\$1/gr . "'";
}

sql('CREATE TABLE ours.canary ()');
sub escapes
{
	my ($name) = @_;
	my $q = quoted($name);
	my $schema = quoted("s $name");
	my $target = "$schema." . quoted("c $name");
	my $l = literal($name);

	return "SET search_path = ours;
		CREATE SCHEMA $schema;
		CREATE TABLE $schema.$q ($q int PRIMARY KEY, ${\ quoted(\"b $name\")} text, ${\ quoted(\"p $name\")} date, ${\ quoted(\"v $name\")} text);
		INSERT INTO $schema.$q VALUES (1, 'We mined 60% of the world''s rare earths.', '2025-05-20', 'CN');
		SELECT create_claims_table(${\ literal(\"$schema.$q\")}, ${\ literal($target)}, $l, ${\ literal(\"b $name\")}, ${\ literal(\"p $name\")}, ${\ literal(\"v $name\")});
		CREATE TRIGGER $q AFTER INSERT OR UPDATE OR DELETE ON $schema.$q FOR EACH ROW
			EXECUTE FUNCTION ours.claims_update_trigger(${\ literal(quoted(\"c $name\"))}, $l, ${\ literal(\"b $name\")}, ${\ literal(\"p $name\")}, ${\ literal(\"v $name\")});
		INSERT INTO $schema.$q VALUES (2, 'We mined 61% of the world''s rare earths.', '2025-05-20', 'CN');
		CALL extract_claims_into(${\ literal(\"$schema.$q\")}, ${\ literal($target)}, $l, ${\ literal(\"b $name\")}, ${\ literal(\"p $name\")}, ${\ literal(\"v $name\")});
		SELECT count(*), (SELECT count(*) FROM $schema.${\ quoted(\"c ${name}_stale\")}), (SELECT count(*) FROM $schema.${\ quoted(\"c ${name}_fields\")} WHERE subject = 'CN') FROM $target;
";
}
foreach my $name (@names)
{
	is((split /\n/, sql(escapes($name)))[-1], '2|0|2', "names with $name" =~ s/[\n\t]/ /gr);
}
is(sql(q{SELECT to_regclass('ours.canary') IS NOT NULL}), 't', 'and the canary lives');

# What is no name of a column or table is an error, not SQL.
foreach my $argument ('id); DROP TABLE canary; --', 'id FROM pg_authid --', '(SELECT 1)', 'id, id', 'ctid', '')
{
	my $l = literal($argument);

	like(error_of("SET search_path = ours; CALL extract_claims_into('ours.article', 'ours.article_claims', key => $l)"), qr/ERROR:  column .* does not exist/, "a key that is \"$argument\"");
	like(error_of("SET search_path = ours; CALL extract_claims_into('ours.article', 'ours.article_claims', body => $l)"), qr/ERROR:  column .* does not exist/, 'or a body');
	like(error_of("SET search_path = ours; SELECT create_claims_table('ours.article', 'other', $l)"), qr/ERROR:  column .* does not exist/, 'of a new table');
}
like(error_of(q{SET search_path = ours; SELECT create_claims_table('ours.article', 'other; DROP TABLE canary')}), qr/ERROR:  improper name of a claims table/, 'nor a name that is none');

##
## Rights
##

like(error_of('SET search_path = ours; CALL extract_claims_into(\'ours.article\', \'ours.article_claims\')', 'reader'), qr/ERROR:  permission denied for/, 'one who may not write there does not back-fill');
like(error_of('DELETE FROM ours.reference_claims', 'reader'), qr/ERROR:  permission denied for/, 'nor change the facts');
like(error_of(q{INSERT INTO ours.claims_vocabulary VALUES ('x', 'x', 'x')}, 'reader'), qr/ERROR:  permission denied for/, 'nor the words');
is(sql(q{SELECT string_agg(c.oid::regclass::text || ' ' || coalesce(a.grantee::regrole::text, '') || ' ' || a.privilege_type, ', ' ORDER BY 1)
	FROM pg_class c JOIN pg_depend d ON d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e', aclexplode(c.relacl) a
	WHERE a.privilege_type <> 'SELECT' AND (a.grantee = 0 OR a.grantee = 'mallory'::regrole OR a.grantee = 'reader'::regrole)}), '', 'nothing of ours can be written by everybody');
sql('GRANT INSERT ON ours.claims_vocabulary, ours.reference_claims TO reader');
is(sql(q{INSERT INTO ours.claims_vocabulary VALUES ('lent', 'Middle Kingdom', 'CN'); SELECT 1}, 'reader'), '1', 'who installed the extension can let others write the words');
sql(q{DELETE FROM ours.claims_vocabulary WHERE vocabulary = 'lent'; REVOKE INSERT ON ours.claims_vocabulary, ours.reference_claims FROM reader});
like(error_of(q{INSERT INTO ours.claims_backfill_part SELECT}), qr/ERROR:  permission denied/, 'nor the queue, by the owner') if sql(q{SELECT to_regclass('ours.claims_backfill_part') IS NOT NULL}) eq 't';
like(error_of(q{CREATE FUNCTION steal(cstring) RETURNS ours.claim LANGUAGE internal AS 'textin'}), qr/ERROR:  permission denied for language internal/, 'and the type takes no other functions');

$node->stop;
done_testing();
