# What stands in several places says the same: the version, and the names of what users call.

use strict;
use warnings;

use File::Basename;
use JSON::PP;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my $project = dirname(__FILE__) . '/../..';

my ($version) = slurp_file("$project/rareclaims.control") =~ /^default_version = '(.*)'$/m;
ok(-f "$project/scripts/rareclaims--$version.sql", "there is an install script of version $version");

my $meta = decode_json(slurp_file("$project/META.json"));
is($meta->{version}, "$version.0", 'META.json is of that version');
is($meta->{provides}{rareclaims}{version}, "$version.0", 'and provides it');
ok(-f "$project/$meta->{provides}{rareclaims}{file}", 'and names a file that exists');
ok(-f "$project/$meta->{provides}{rareclaims}{docfile}", 'and a documentation that exists');
like(slurp_file("$project/CHANGELOG.md"), qr/^## \[?\Q$version\E/m, 'CHANGELOG.md has a chapter for it');

# What PGXN asks of META.json (https://pgxn.org/meta/spec.txt): the keys that must be there, and their forms.
my $semver = qr/^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[0-9A-Za-z]+(\.[0-9A-Za-z]+)*)?$/;
is(join(' ', grep { !defined $meta->{$_} } qw(name version abstract maintainer license provides meta-spec)), '', 'PGXN: has every required key');
like($meta->{name}, qr{^[^/\\[:cntrl:][:space:]]{2,}$}, 'PGXN: name');
like($meta->{$_}, qr/\S/, "PGXN: $_") foreach qw(abstract description maintainer generated_by);
is($meta->{license}, 'postgresql', 'PGXN: a license that it knows');
is($meta->{'meta-spec'}{version}, '1.0.0', 'PGXN: version of the specification');
is_deeply([ grep { !defined $_->{file} || $_->{version} !~ $semver } values %{ $meta->{provides} } ], [], 'PGXN: what is provided has file and version');
is_deeply([ grep { !/^(configure|runtime|build|test|develop)$/ } keys %{ $meta->{prereqs} } ], [], 'PGXN: phases of prerequisites');
foreach my $phase (values %{ $meta->{prereqs} })
{
	is_deeply([ grep { !/^(requires|recommends|suggests|conflicts)$/ } keys %$phase ], [], 'PGXN: kinds of prerequisites');
	is_deeply([ grep { $_ ne '0' && $_ !~ $semver } map { values %$_ } values %$phase ], [], 'PGXN: versions of prerequisites');
}
is_deeply([ grep { !/^[^\/\\[:cntrl:]]{1,255}$/ } @{ $meta->{tags} } ], [], 'PGXN: tags');

# The Debian package is of the same version, and its control file that of its template.
like(slurp_file("$project/debian/changelog"), qr/\Arareclaims \(\Q$version\E-\d+\) /, 'debian/changelog is of that version');
(my $control = slurp_file("$project/debian/control.in")) =~ s/PGVERSION/15/g;
is(slurp_file("$project/debian/control"), $control, 'debian/control is what pg_buildext makes of control.in on Debian 12');

my $node = PostgreSQL::Test::Cluster->new('main');
$node->init;
$node->start;
$node->safe_psql('postgres', 'CREATE EXTENSION rareclaims');

# The reference in README.md or doc/sql-reference.md has every function that is for users: not those that take or give
# types internal to the server, and not those behind an operator, a cast, an aggregate or an index.
my $reference = join '', map { slurp_file($_) } grep { -f } "$project/README.md", "$project/doc/sql-reference.md";
my @functions = split /\n/, $node->safe_psql('postgres', q{
	SELECT DISTINCT proname
	FROM pg_proc p JOIN pg_depend d ON d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'e'
	WHERE d.refobjid = (SELECT oid FROM pg_extension WHERE extname = 'rareclaims')
		AND NOT prorettype = ANY ('{internal,cstring}'::regtype[])
		AND NOT proargtypes::oid[] && '{internal,cstring}'::regtype[]::oid[]
		AND NOT EXISTS (SELECT FROM pg_operator WHERE oprcode = p.oid)
		AND NOT EXISTS (SELECT FROM pg_cast WHERE castfunc = p.oid)
		AND NOT EXISTS (SELECT FROM pg_aggregate WHERE aggtransfn = p.oid)
		AND NOT EXISTS (SELECT FROM pg_amproc WHERE amproc = p.oid)
		AND NOT EXISTS (SELECT FROM pg_type WHERE p.oid IN (typinput, typoutput, typreceive, typsend))
	ORDER BY 1});
is(join(' ', grep { index($reference, $_) < 0 } @functions), '', 'every function is in the reference');

$node->stop;
done_testing();
