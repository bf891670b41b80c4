#!/usr/bin/perl
#
# corpora.pl DIRECTORY [SEED [MEGABYTES]]
#
# Writes the corpora of the benchmark: one file each, articles separated by a form feed.  The same seed gives the same
# bytes on every machine (the generator of random numbers is written out here for that).
#
#	ordinary	English news; one sentence in fifty states a claim
#	dense		English sentences that state claims, one after the other
#	ordinary_zh, dense_zh	the same in Chinese
#	digits		runs of digits, long and short
#	one_line	one article of one line without a full stop
#	near_miss	what begins like a number, a time or a claim and turns out not to be one, again and again
#	lists		lists of hundreds of countries, materials and values
#
# Claims come from test/golden; ordinary sentences, with slots to fill in, from ordinary_english.txt and
# ordinary_chinese.txt beside this file.
use strict;
use warnings;
use File::Basename qw(dirname);

my ($directory, $seed, $megabytes) = @ARGV;
die "usage: corpora.pl DIRECTORY [SEED [MEGABYTES]]\n" unless defined $directory;
my $state = $seed // 1;
my $size = ($megabytes // 4) * 1_000_000;
my $here = dirname(__FILE__);

# A linear congruential generator, of which only the upper bits are used.
sub below
{
	my ($limit) = @_;
	$state = ($state * 1103515245 + 12345) % 2147483648;
	return int(($state >> 8) * $limit / 8388608);
}

sub any_of { return $_[below(scalar @_)] }

sub lines_of
{
	my ($file) = @_;
	open(my $in, '<', $file) or die "$file: $!\n";
	my @lines = grep { /\S/ && !/^#/ } <$in>;
	chomp @lines;
	return @lines;
}

# The golden sentences that state claims, parted by language.
my (@dense, @dense_zh);
for my $file (sort glob("$here/../golden/*.tsv"))
{
	for (lines_of($file))
	{
		my (undef, undef, undef, $text, $expected) = split /\t/;
		next if !$expected || $expected eq 'expected' || $text =~ /\\n/;
		if ($text =~ /[\xE4-\xE9]/) { push @dense_zh, $text } else { push @dense, $text }
	}
}

my %slots = (
	n => [ 3 .. 9, 12, 14, 17, 23, 28, 35, 41, 52, 60, 75 ],
	year => [ 1987 .. 2024 ],
	age => [ 24 .. 78 ],
	day => [qw(Monday Tuesday Wednesday Thursday Friday Saturday Sunday)],
	month => [qw(January February March April May June July August September October November December)],
	city => [qw(Leeds Turin Porto Geneva Denver Nairobi Osaka Bristol Lyon Krakow Adelaide Montreal)],
	country => [qw(France Spain Kenya Peru Poland Norway Canada Mexico Egypt Greece Ireland Denmark)],
	surname => [qw(Okafor Lindqvist Marsh Ferrante Novak Iyer Brandt Walsh Moreau Castell)],
	person => [
		'Anna Lindqvist', 'Peter Marsh', 'Grace Okafor', 'Paolo Ferrante', 'Jana Novak', 'Meera Iyer', 'Tom Walsh'
	],
);
my %slots_zh = (
	%slots,
	month => [ map { "${_}月" } 1 .. 12 ],
	city => [qw(杭州 成都 武汉 大连 昆明 厦门 苏州)],
	surname => [qw(王 李 周 吴 郑 孙)],
);

sub fill
{
	my ($text, $slots) = @_;
	$text =~ s/\{(\w+)\}/any_of(@{$slots->{$1}})/ge;
	return $text;
}

# Articles of 10 to 40 sentences, in paragraphs of one to three, until there are bytes enough.
sub articles
{
	my ($sentence, $joint) = @_;
	my $text = '';
	while (length $text < $size)
	{
		$text .= "\f" if $text ne '';
		for (my $left = 10 + below(31); $left > 0;)
		{
			my $count = 1 + below(3);
			$text .= join($joint, map { $sentence->() } 1 .. $count) . "\n\n";
			$left -= $count;
		}
	}
	return $text;
}

# Articles of what piece gives, that name something of the field so that they are read.
sub repeated
{
	my ($piece, $bytes) = @_;
	my $text = '';
	while (length $text < $size)
	{
		my $article = 'Gallium: ';
		$article .= $piece->() while length $article < $bytes;
		$text .= "\f" if $text ne '';
		$text .= $article;
	}
	return $text;
}

sub save
{
	my ($name, $text) = @_;
	open(my $out, '>', "$directory/$name") or die "$directory/$name: $!\n";
	print $out $text;
	close($out) or die "$directory/$name: $!\n";
}

my @english = lines_of("$here/ordinary_english.txt");
my @chinese = lines_of("$here/ordinary_chinese.txt");

save('ordinary', articles(sub { below(50) ? fill(any_of(@english), \%slots) : any_of(@dense) }, ' '));
save('dense', articles(sub { any_of(@dense) }, ' '));
save('ordinary_zh', articles(sub { below(50) ? fill(any_of(@chinese), \%slots_zh) : any_of(@dense_zh) }, ''));
save('dense_zh', articles(sub { any_of(@dense_zh) }, ''));

save('digits', repeated(sub { join('', map { below(10) } 1 .. 1 + below(400)) . any_of(' ', ',', '.', '%', '-') }, 20_000));

my @words = map { split / / } @dense;
{
	my $line = '';
	$line .= any_of(@words) . ' ' while length $line < 10_000_000;
	$line =~ tr/.!?/,,,/;
	save('one_line', $line);
}

my @misses = (
	'more than ', 'one hundred and ', 'from 5 to ', 'the first half of the ', '百分之', '第', 'accounts for ', 'of the ',
	'99.', '. 9', 'twenty-', '2024-', '近几', '三分', '$', 'US$', 'between 10 and ', 'no later than ', 'world largest ',
	'1,2,3,', 'up from ', '% ', 'per ', 'million ', '万亿', 'in the '
);
save('near_miss', repeated(sub { any_of(@misses) x (1 + below(40)) }, 20_000));

my @members = (
	'China', 'Japan', 'gallium', 'germanium', 'dysprosium', 'terbium', '40%', '1,200 tonnes', 'the EU', 'exports',
	'Lynas', 'production', '2023', '$5 million', 'rare earths', 'Vietnam', 'imports', 'its reserves', 'magnets'
);
save('lists', repeated(sub { any_of(@members) . any_of(', ', ', ', ', ', ' and ', ', and ') }, 20_000));
