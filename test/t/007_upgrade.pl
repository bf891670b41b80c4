# The way from an older version to this one by scripts: an extension that was updated is the same as one made anew.
#
# Each update script in scripts/ is tried, if the version that it starts from can be installed.  As long as there is only one
# version, the test makes an older one of it, which lacks the last chapter of the install script, and the script that
# leads from there; so the comparison, and the library's ways in an update, are tested before they are needed.

use strict;
use warnings;

use File::Basename;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my $project = dirname(__FILE__) . '/../..';

my $node = PostgreSQL::Test::Cluster->new('main');
$node->init(extra => [ '--locale', 'C.UTF-8', '--encoding', 'UTF8' ]);
$node->start;

my $folder = $node->config_data('--sharedir') . '/extension';
if (!-w $folder)
{
	$node->stop;
	plan skip_all => "scripts cannot be added to $folder";
}
my ($version) = slurp_file("$project/rareclaims.control") =~ /^default_version = '(.*)'$/m;
my $script = slurp_file("$folder/rareclaims--$version.sql");

sub write_file
{
	my ($name, $text) = @_;
	open my $out, '>', "$folder/$name" or die "could not write $name: $!";
	print $out $text;
	close $out;
	return;
}

# The chapters: two lines of dashes with the title between.
my $guard = qq{\\echo Use "CREATE EXTENSION rareclaims" to load this file. \\quit\n};
my $last = rindex($script, "-" x 70 . "\n-- All contradictions of many claims\n");
my ($chapter) = substr($script, $last) =~ /\A(.*?;\n.*?;\n)/s;
cmp_ok($last, '>', 0, 'the install script was read');
(my $older = $script) =~ s/\Q$chapter\E//;
my ($function) = $chapter =~ /^CREATE FUNCTION (\w+)/m;

# A test that dies must not leave them for other versions' tests.
my @made = ("rareclaims--0.0.1.sql", "rareclaims--0.0.1--$version.sql", "rareclaims--0.0.2.sql", "rareclaims--0.0.2--$version.sql");
END { unlink map { "$folder/$_" } @made if defined $folder; }
write_file("rareclaims--0.0.1.sql", $older);
write_file("rareclaims--0.0.1--$version.sql", $guard . $chapter);
# One with a mistake in it, which the comparison has to find.
(my $mistaken = $chapter) =~ s/PARALLEL SAFE/PARALLEL RESTRICTED/;
write_file("rareclaims--0.0.2.sql", $older);
write_file("rareclaims--0.0.2--$version.sql", $guard . $mistaken);

# Everything that belongs to the extension, with all that is known of it but OIDs; and its rows.
my $description = q{
	SELECT pg_describe_object(d.classid, d.objid, 0) COLLATE "C" || ' | ' || coalesce(
		CASE d.classid
			WHEN 'pg_proc'::regclass THEN (SELECT concat_ws(', ', prolang, procost, prorows, CASE WHEN prosupport <> 0 THEN prosupport::text END,
				prokind, proisstrict, provolatile, proparallel, pg_get_function_arguments(oid), pg_get_function_result(oid), prosrc, probin, proconfig, proacl)
				FROM pg_proc WHERE oid = d.objid)
			WHEN 'pg_class'::regclass THEN (SELECT concat_ws(', ', relkind, relacl, (SELECT string_agg(concat_ws(' ', attname, format_type(atttypid, atttypmod),
					attnotnull, pg_get_expr(adbin, adrelid), col_description(attrelid, attnum)), ', ' ORDER BY attnum)
					FROM pg_attribute LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum WHERE attrelid = c.oid AND attnum > 0 AND NOT attisdropped),
				(SELECT string_agg(concat(pg_get_indexdef(indexrelid), obj_description(indexrelid, 'pg_class')), ', ' ORDER BY indexrelid::regclass::text)
					FROM pg_index WHERE indrelid = c.oid),
				(SELECT string_agg(pg_get_constraintdef(oid), ', ' ORDER BY conname) FROM pg_constraint WHERE conrelid = c.oid),
				(SELECT string_agg(concat(pg_get_triggerdef(oid), tgenabled, obj_description(oid, 'pg_trigger')), ', ' ORDER BY tgname) FROM pg_trigger WHERE tgrelid = c.oid),
				CASE WHEN relkind = 'v' THEN pg_get_viewdef(oid) END) FROM pg_class c WHERE oid = d.objid)
			WHEN 'pg_operator'::regclass THEN (SELECT concat_ws(', ', oprcode, oprrest, oprjoin, oprcanmerge, oprcanhash,
				CASE WHEN oprcom <> 0 THEN oprcom::regoperator END, CASE WHEN oprnegate <> 0 THEN oprnegate::regoperator END) FROM pg_operator WHERE oid = d.objid)
			WHEN 'pg_type'::regclass THEN (SELECT concat_ws(', ', typlen, typbyval, typtype, typalign, typstorage, typinput, typoutput, typreceive, typsend)
				FROM pg_type WHERE oid = d.objid)
			WHEN 'pg_opclass'::regclass THEN (SELECT string_agg(concat_ws(' ', amprocnum, amproc), ', ' ORDER BY amprocnum)
				FROM pg_opclass o JOIN pg_amproc ON amprocfamily = opcfamily WHERE o.oid = d.objid)
		END, '') || ' | ' || coalesce(obj_description(d.objid, d.classid::regclass::name), '')
	FROM pg_depend d
	WHERE d.refclassid = 'pg_extension'::regclass AND d.deptype = 'e' AND d.refobjid = (SELECT oid FROM pg_extension WHERE extname = 'rareclaims')
	ORDER BY 1};
my $state = q{SELECT extversion, array(SELECT c::regclass::text FROM unnest(extconfig) c ORDER BY 1), extcondition FROM pg_extension WHERE extname = 'rareclaims'};
my $rows = 'SELECT md5(string_agg(r::text, chr(10) ORDER BY r::text COLLATE "C")) FROM reference_claims r';

sub describe
{
	my ($database) = @_;
	return map { $node->safe_psql($database, $_) } $description, $state, $rows;
}

$node->safe_psql('postgres', 'CREATE DATABASE fresh');
$node->safe_psql('fresh', 'CREATE EXTENSION rareclaims');
my ($fresh, $fresh_state, $fresh_rows) = describe('fresh');
like($fresh, qr/function \Q$function\E/, 'what is there is described');

# update DATABASE FROM: installs the old version, puts claims into it, and updates it.
sub update
{
	my ($database, $from) = @_;
	$node->safe_psql('postgres', "CREATE DATABASE $database");
	$node->safe_psql($database, qq{
		CREATE EXTENSION rareclaims VERSION '$from';
		CREATE TABLE statement (claim claim PRIMARY KEY);
		INSERT INTO statement SELECT extract_claims('China mined 60% of the world''s rare earths. Australia mined 8% of them.');
		CREATE INDEX ON statement USING gist (claim);
		CREATE TABLE article (id int PRIMARY KEY, published date, body text, claims claim[] GENERATED ALWAYS AS (extract_claims_array(body, published)) STORED)});
	my $before = $node->safe_psql($database, 'SELECT claim FROM statement ORDER BY claim');
	$node->safe_psql($database, 'ALTER EXTENSION rareclaims UPDATE');
	is($node->safe_psql($database, 'SELECT claim FROM statement ORDER BY claim'), $before, "$from: claims are as they were");
	$node->safe_psql($database, q{INSERT INTO article VALUES (1, NULL, 'China mined 60% of the world''s rare earths.')});
	is($node->safe_psql($database, 'SELECT cardinality(claims) FROM article'), '1', "$from: and new ones come");
	return describe($database);
}

my @froms = ('0.0.1');
foreach (sort glob("$project/scripts/rareclaims--*--*.sql"))
{
	my ($from) = /rareclaims--(.*?)--/;
	push @froms, $from if -f "$project/scripts/rareclaims--$from.sql" && !grep { $_ eq $from } @froms;
}
foreach my $from (@froms)
{
	(my $database = "from_$from") =~ tr/./_/;
	my ($updated, $updated_state, $updated_rows) = update($database, $from);
	is($updated, $fresh, "$from: objects are those of a fresh install");
	is($updated_state, $fresh_state, "$from: and so is the extension");
	is($updated_rows, $fresh_rows, "$from: and the reference facts");
}
is($node->safe_psql('from_0_0_1', qq{SELECT count(*) FROM pg_proc WHERE proname = '$function'}), '1', 'what the old version lacked is there');

my ($mistaken_objects) = update('mistaken', '0.0.2');
isnt($mistaken_objects, $fresh, 'a mistake in an update script does not go unseen');

$node->stop;
done_testing();
