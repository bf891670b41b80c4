# What happens when an extraction is cancelled, runs out of memory or reaches a limit, and when a text is none.
#
# With RARECLAIMS_LONG set, texts have 100 MB instead of 8, and there are more moments and a million claims.

use strict;
use warnings;

use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my $long = $ENV{RARECLAIMS_LONG};
my $megabytes = $long ? 100 : 8;

my $node = PostgreSQL::Test::Cluster->new('main');
$node->init(extra => [ '--locale', 'C', '--encoding', 'UTF8' ]);
$node->append_conf('postgresql.conf', 'jit = off');
$node->start;
local $ENV{PGCLIENTENCODING} = 'UTF8';

# What a psql session says, errors with their SQLSTATE among the rest.
sub session
{
	my ($script, $database) = @_;
	my ($out, $err);

	IPC::Run::run([ 'psql', '-XAtq', '-v', 'VERBOSITY=verbose', '-d', $node->connstr($database // 'postgres') ],
		'<', \$script, '>', \$out, '2>&1');
	return $out;
}

sub sql
{
	my ($query, $database) = @_;
	return $node->safe_psql($database // 'postgres', $query);
}

sql('CREATE EXTENSION rareclaims');

##
## Cancellation
##

# Texts by what is repeated: ordinary ones, and such as keep some part of the engine busy.
my %texts = (
	English => q{China mined 69% of the world''s rare earths in 2024, up from 58% in 2019, and prices of neodymium fell by half. },
	Chinese => q{2024年中国稀土产量达27万吨，占全球近七成，同比增长百分之五。},
	'one sentence' => q{China exported 3,000 tonnes of rare earths to Japan and 45% more to the United States, },
	'nothing of the field' => q{The weather was fine and the birds sang in the trees all day long. },
	'blanks' => q{Rare earths.                                                                       },
	'brackets' => q{60% of rare earths.)))))))))))))))))))))))))))))))))))))))))))))))},
	'figures' => q{Rare earths 1,234.5 60. 7% 8-9% one hundred and 2024 },
	'words of a vocabulary' => q{Baltic Oxides mined 69% of the world''s rare earths in 2024, up from 58% in 2019. },
	'without words of the vocabulary' => q{The weather was fine and the birds sang in the trees all day long. },
	'fingerprint' => q{China mined 69% of the world''s rare earths in 2024. },
);
my %calls = (
	'words of a vocabulary' => q{extract_claims_using('own', body)},
	'without words of the vocabulary' => q{extract_claims_using('own', body, perspective => 'Baltic Oxides')},
	'fingerprint' => q{claims_fingerprint(body)},
);
sql(q{INSERT INTO claims_vocabulary VALUES ('own', 'Baltic Oxides', 'Baltic Oxides', 'company', 'EE')});

# Each text is extracted with a timeout at some moments.  What the engine keeps (patterns, and their JIT code once they are
# used much) it has from the first extraction on.  A machine that does something else may be late once, so that only what
# is late three times in a row counts.
my @worst;
my $moments = $long ? 12 : 2;
my $used = q{SELECT 'memory', sum(total_bytes) FROM pg_backend_memory_contexts;};
foreach my $kind (sort keys %texts)
{
	my $call = $calls{$kind} // 'extract_claims(body)';
	my $text = "repeat('$texts{$kind}', $megabytes * 1000000 / octet_length('$texts{$kind}'))";
	my $script = "CREATE TEMP TABLE t (body text);
		ALTER TABLE t ALTER body SET STORAGE EXTERNAL;
		INSERT INTO t SELECT $text;
		SELECT count(x) FROM (SELECT $call AS x FROM (SELECT repeat('$texts{$kind}', 5000) AS body) AS first) AS s;
		$used
";
	my @timeouts = map { 5 + int(rand($long ? 2500 : 150)) } 1 .. $moments;

	foreach my $timeout (map { ($_) x 3 } @timeouts)
	{
		$script .= "SET statement_timeout = $timeout; SELECT clock_timestamp() AS begun \\gset
			SELECT 'done', count(x) FROM (SELECT $call AS x FROM t) AS s;
			SET statement_timeout = 0;
			SELECT 'late', round(extract(epoch FROM clock_timestamp() - :'begun') * 1000 - $timeout, 1);
";
	}
	my $said = session("$script $used");
	my ($before) = $said =~ /^memory\|(\d+)$/m;
	my ($after) = $said =~ /^memory\|(\d+)\s*\z/m;
	my @late = map { /^late\|(.*)/ ? $1 : () } split /\n/, $said =~ s/done\|\d+\nlate\|.*\n/late|0\n/gr;
	my @least;

	while (my @three = splice(@late, 0, 3))
	{
		push @least, (sort { $a <=> $b } @three)[0];
	}
	my ($worst) = sort { $b <=> $a } @least;
	push @worst, "$kind $worst ms";
	is(scalar(@least), $moments, "$kind: cancelled at each of $moments moments") or diag(substr($said, 0, 2000));
	cmp_ok($worst, '<', 100, "$kind: within 100 ms");
	cmp_ok($after, '<', $before + 1_000_000, "$kind: memory is back");
}
note("latest, of $megabytes MB: ", join(', ', @worst));

# From another session: how many ms after pg_cancel_backend was called the query has ended, and what the session says.
sub cancelled_by_another
{
	my ($moment) = @_;
	my $other = 'psql -XAtq -d \'' . $node->connstr('postgres') . '\'';
	my $file = $node->data_dir . '/cancelled.txt';
	my $said = session(qq{
		CREATE TEMP TABLE t AS SELECT repeat('$texts{English}', $megabytes * 1000000 / octet_length('$texts{English}')) AS body;
		SELECT pg_backend_pid() AS pid \\gset
		\\setenv PID :pid
		\\! (sleep $moment; $other -c "SELECT clock_timestamp() FROM pg_cancel_backend(\$PID)" >'$file') &
		SELECT count(*) FROM t, extract_claims(body);
		SELECT 'end', clock_timestamp();
		SELECT 'again', count(*) FROM extract_claims('China mined 69% of rare earths.');
});
	my ($end) = $said =~ /^end\|(.*)$/m;
	chomp(my $at = slurp_file($file));

	return (sql("SELECT round(extract(epoch FROM '$end'::timestamptz - '$at'::timestamptz) * 1000, 1)"), $said);
}

# As above, only what is late three times in a row counts.
foreach my $moment ($long ? (0.7, 1.5, 3) : (0.3))
{
	my @tries = map { [ cancelled_by_another($moment) ] } 1 .. 3;
	my ($least) = sort { $a->[0] <=> $b->[0] } @tries;
	my $said = $least->[1];

	like($said, qr/ERROR:  57014: canceling statement due to user request/, "cancelled by another session after $moment s");
	like($said, qr/^again\|1$/m, 'and goes on');
	cmp_ok($least->[0], '<', 100, 'within 100 ms');
}

##
## Memory
##

# The backend may take so many MB more than it has.  While that is too little it must say so, and go on.
my $script = q{
	SELECT count(*) FROM extract_claims('China mined 69% of the rare earths of the world in 2024. 2024年中国稀土产量占全球近七成。') c, claim_topic(c);
	CREATE TEMP TABLE t AS SELECT repeat('China exported 3,000 tonnes of rare earths to Japan, 中国稀土出口三千吨，', 40000) AS body;
	SELECT pg_backend_pid() AS pid \gset
	\setenv PID :pid
};
foreach my $more (1, 2, 3, 4, 5, 6, 8, 10, 12, 16, 24, 48)
{
	$script .= "\\! prlimit --pid \$PID --as=\$((\$(grep VmSize /proc/\$PID/status | tr -dc 0-9) * 1024 + $more * 1048576)):unlimited
		SELECT 'result', cardinality(extract_claims_array(body)) > 0 FROM t;
		SELECT 'small', pg_backend_pid() = :pid, normalize_share('about 60%');
		\\! prlimit --pid \$PID --as=unlimited:unlimited
";
}
my $starved = session("$script SELECT 'end', count(*) FROM extract_claims('China mined 69% of rare earths.');");
my $refused = () = $starved =~ /ERROR:  53200: out of memory/g;
my $other = join "\n", grep { /ERROR|FATAL|PANIC|connection/ && !/53200/ } split /\n/, $starved;
cmp_ok($refused, '>=', 4, 'a backend without memory says so');
is($other, '', 'and nothing else');
is(scalar(() = $starved =~ /^small\|t\|0\.60$/mg), 12, 'and does its small work meanwhile') or diag($starved);
like($starved, qr/^end\|1$/m, 'and lives on');

##
## Limits
##

my $phrase = session(q{SELECT normalize_share(repeat('60% ', 20000));});
like($phrase, qr/ERROR:  54000: phrase of 80000 bytes is longer than the limit of 65536\nHINT:  Pass the phrase alone/,
	'a phrase that is too long');
like(session(q{SELECT normalize_quantity(repeat('5 t ', 20000));}), qr/ERROR:  54000: phrase of/, 'of a quantity');
like(session(q{SELECT normalize_period(repeat('2024 ', 20000));}), qr/ERROR:  54000: phrase of/, 'of a time');

# How much memory it takes at most, beside the texts themselves: kilobytes.
sub peak
{
	my ($query) = @_;
	my $said = session(qq{SELECT count(*) FROM extract_claims('China mined 69% of rare earths.');
		SELECT pg_backend_pid() AS pid \\gset
		\\setenv PID :pid
		\\! echo 5 >/proc/\$PID/clear_refs; echo "before|\$(grep VmHWM /proc/\$PID/status | tr -dc 0-9)"
		$query
		\\! echo "after|\$(grep VmHWM /proc/\$PID/status | tr -dc 0-9)"
});
	my ($before) = $said =~ /before\|(\d+)/;
	my ($after) = $said =~ /after\|(\d+)/;

	return ($said, $after - $before);
}

my $size = $long ? 50_000_000 : 5_000_000;
my ($said, $kilobytes) = peak(
	"SELECT 'claims', count(*) FROM (SELECT extract_claims(repeat('China exported 3,000 tonnes of rare earths to Japan, ', $size / 52))) s;");
my ($claims) = $said =~ /^claims\|(\d+)/m;
is($claims, int($size / 52), "a sentence of $size bytes is read to its end");
cmp_ok($kilobytes, '<', 5 * $size / 1000 + 20_000, 'in the memory of the text');

my $many = $long ? 1_000_000 : 100_000;
($said, $kilobytes) = peak(
	"SELECT 'claims', count(*) FROM (SELECT extract_claims(repeat('China mined 60% of rare earths in 2023. ', $many))) s;");
($claims) = $said =~ /^claims\|(\d+)/m;
is($claims, $many, "$many claims of one text are streamed");
cmp_ok($kilobytes, '<', 5 * 40 * $many / 1000 + 20_000, 'and not hoarded');
is(session("SELECT cardinality(extract_claims_array(repeat('China mined 60% of rare earths in 2023. ', 100000)));"), "100000\n", 'or put in an array');

##
## Encodings
##

sql("CREATE DATABASE latin1 ENCODING 'LATIN1' TEMPLATE template0; CREATE DATABASE ascii ENCODING 'SQL_ASCII' TEMPLATE template0;
	CREATE DATABASE euc ENCODING 'EUC_CN' TEMPLATE template0");
sql('CREATE EXTENSION rareclaims', $_) foreach qw(latin1 ascii euc);

my $latin = q{SELECT claim, claim_quote(claim, body) FROM (SELECT 'Olá, café — Brazil''s Mineração Serra Verde produced 5% of the world''s rare earths, §7.'::text AS body) b, extract_claims(body) AS claim};
like(sql($latin), qr/^share .* 0\.05 of WORLD/, 'UTF8: accents');
is(sql($latin =~ s/ — / - /r, 'latin1'), sql($latin =~ s/ — / - /r), 'LATIN1: the same');
like(session(q{SELECT claim_from_jsonb('{"kind": "share", "measure": "mining", "subject": "\u7a00\u571f", "low": 0.5}');}, 'latin1'),
	qr/ERROR:  22P05/, 'LATIN1: a name that it cannot express is an error');

if ($long)
{
	like(session(q{SELECT count(*) FROM (SELECT extract_claims(repeat('é', 700000000))) s;}, 'latin1'),
		qr/ERROR:  54000: text is longer than 1 GB in UTF-8\nHINT:  Divide the text/, 'LATIN1: a text that is too long in UTF-8');
}

# Bytes that are no text, each alone, in front and behind a claim.
my $bad = '';
foreach my $byte (map { sprintf '\x%02x', $_ } 128 .. 255)
{
	$bad .= "SELECT count(*) FROM extract_claims(E'$byte');
		SELECT count(*) FROM extract_claims(E'China mined 69% of rare earths. $byte');
		SELECT normalize_share(E'${byte}60%'), normalize_period(E'2024$byte');
";
}
my $answers = session($bad, 'ascii');
is(scalar(() = $answers =~ /ERROR:  22021: invalid byte sequence for encoding "UTF8"/g), 3 * 128,
	'SQL_ASCII: bytes that are not UTF-8 are an error');
is(scalar(() = $answers =~ /ERROR/g), 3 * 128, 'and nothing else');
is(sql(q{SELECT count(*) FROM extract_claims(repeat('中国稀土产量占全球近七成。', 60000))}, 'ascii'), 60000, 'SQL_ASCII: a long text');

# A text longer than what is converted in one go, with characters of one and two bytes.
foreach my $head ('', 'a', 'ab', 'abc')
{
	my $query = "SELECT count(*), max(upper(claim_span(c))) FROM extract_claims('$head' || repeat('中国稀土产量占全球近七成。', 60000)) AS c";

	is(sql($query, 'euc'), sql($query), "EUC_CN: a long text after \"$head\"");
}

# Nothing of that left the log unclean.
unlike(slurp_file($node->logfile), qr/PANIC|terminated by signal|ERROR:  XX000/, 'nothing crashed, and no error was internal');

$node->stop;
done_testing();
