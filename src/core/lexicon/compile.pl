#!/usr/bin/perl
#-------------------------------------------------------------------------
#
# compile.pl
#		Turns the tables of this directory into constant C arrays.
#
# Reads entities.tsv, materials.tsv, measures.tsv, cues.tsv, units.tsv (where
# there is one), words.tsv and traditional.tsv beside it, and the measures of
# ../rc.h; writes lexicon_cues.h, lexicon_words.h and lexicon_data.c beside
# it.  The same tables give the same bytes.  doc/lexicon.md says what the columns
# mean; src/core/lexicon/lexicon.c says how the arrays are read.
#
# Needs nothing but the perl that every Debian system has (perl-base).
#
#-------------------------------------------------------------------------
use strict;
use warnings;
no warnings 'portable'; # 64 bits are asked for
use utf8;

# Words of the class and form columns, as lexicon.h names them.
my %class = (
	country => 'RC_COUNTRY', bloc => 'RC_BLOC', world => 'RC_THE_WORLD', company => 'RC_COMPANY',
	agency => 'RC_AGENCY', media => 'RC_MEDIA', use => 'RC_USE', place => 'RC_PLACE', self => 'RC_SELF');
my %form = (
	name => 'RC_NAME', adjective => 'RC_ADJECTIVE', people => 'RC_PEOPLE', capital => 'RC_CAPITAL',
	verb => 'RC_VERB', past => 'RC_PAST', agent => 'RC_AGENT', gerund => 'RC_GERUND', symbol => 'RC_SYMBOL');

# The columns of each table: required, then optional ones.
my %columns = (
	entities => [[qw(alias concept language class form)], [qw(country ambiguous case inflect)]],
	materials => [[qw(alias concept language form)], [qw(ambiguous case inflect)]],
	measures => [[qw(alias concept language form)], [qw(ambiguous case inflect)]],
	cues => [[qw(alias concept language)], [qw(form ambiguous case inflect)]],
	units => [[qw(alias concept language)], [qw(form ambiguous case inflect)]],
	words => [[qw(alias concept language)], [qw(inflect)]]);
my @tables = qw(entities materials measures cues units); # of the automaton; words are not

# A symbol is what the automaton walks on: a folded character.  Space and
# hyphen are one symbol, and its number is fixed because lexicon.c treats it
# apart: a run of white space is one space.
use constant { SPACE => 1, UPPER => 0x8000, FREE => 0xFFFFFF, MAX_SYMBOLS => 64 };

# Words that stand in any text, and pairs of Chinese characters: an alias of several is known by another of them (see told_by).
my %common = map { $_ => 1 } qw(a abroad all an and at be by charge charges company countries country first for foreign from government in into is it
	last lead of on one out over state than that the time to under up was with
	公司 企业 国家 政府 经济 发展 工作 问题 人民 社会);

my ($source) = $0 =~ m{^(.*)/} ? $1 : '.';
my $target = "$source/..";
my $model = "$target/rc.h";

my @errors;
my %fold = fold_characters();
my %measure = measure_codes();
my @rows = read_tables();
my %spellings = spellings_of(read_table('words'));
stop_on_errors();

my %concepts = number_concepts();
check_countries();
stop_on_errors();

my @aliases = group_aliases();
my %symbol = number_symbols();
my ($cells, $variants, $meanings) = build();

write_cues();
write_words();
write_data();
exit 0;

#-------------------------------------------------------------------------
# Reading
#-------------------------------------------------------------------------

sub complain
{
	my ($where, $what) = @_;

	push @errors, "$where: $what";
}

sub stop_on_errors
{
	return if !@errors;
	print STDERR "$_\n" foreach @errors;
	exit 1;
}

# All lines of a table that hold something: [file:line, [fields]].
sub read_lines
{
	my ($path) = @_;
	my @lines;

	open(my $handle, '<:raw', $path) or die "could not open $path: $!\n";
	while (my $line = <$handle>)
	{
		my $where = "$path:$.";

		$line =~ s/\r?\n\z//;
		if (!utf8::decode($line))
		{
			complain($where, 'not valid UTF-8');
			next;
		}
		next if $line =~ /^#/ || $line =~ /^\s*$/;
		push @lines, [$where, [split /\t/, $line, -1]];
	}
	close $handle;
	return @lines;
}

# The measures of the claim model, from the enum of rc.h: word => constant.
sub measure_codes
{
	my %codes;

	open(my $handle, '<', $model) or die "could not open $model: $!\n";
	while (<$handle>)
	{
		next if !/^\s*RC_M_([A-Z_]+)\b/ || $1 eq 'NONE';
		my ($constant, $word) = ("RC_M_$1", lc $1);
		$word =~ tr/_/ /;
		$codes{$word} = $constant;
	}
	close $handle;
	die "no measures in $model\n" if !%codes;
	return %codes;
}

sub read_tables
{
	my @read;

	foreach my $table (@tables)
	{
		next if $table eq 'units' && !-e "$source/$table.tsv";
		push @read, read_table($table);
	}
	return @read;
}

sub read_table
{
	my ($table) = @_;
	my ($required, $optional) = @{ $columns{$table} };
	my ($header, @lines) = read_lines("$source/$table.tsv");
	my (@names, @read, %seen, %known);

	die "$source/$table.tsv: empty table\n" if !$header;
	@names = @{ $header->[1] };
	%known = map { $_ => 1 } @$required, @$optional;
	foreach my $name (@$required)
	{
		complain($header->[0], "no column \"$name\"") if !grep { $_ eq $name } @names;
	}
	foreach my $name (@names)
	{
		complain($header->[0], "unknown column \"$name\"") if !$known{$name};
	}
	return () if grep { /^\Q$header->[0]\E: / } @errors;

	foreach my $line (@lines)
	{
		my ($where, $fields) = @$line;
		my %row = (table => $table, where => $where);

		if (@$fields > @names)
		{
			complain($where, scalar(@$fields) . ' fields where the header has ' . scalar(@names));
			next;
		}
		foreach my $i (0 .. $#names)
		{
			my $field = defined $fields->[$i] ? $fields->[$i] : '';

			complain($where, "white space around \"$field\"") if $field =~ /^\s|\s$/;
			$row{ $names[$i] } = $field;
		}
		next if !check_row(\%row, $required);
		foreach my $inflected (inflect(\%row))
		{
			my $key = join "\t", map { defined $_ ? $_ : '' } @{$inflected}{qw(alias concept class form)};

			if ($seen{$key})
			{
				complain($where, "\"$inflected->{alias}\" as \"$row{concept}\" is already in $seen{$key}");
				next;
			}
			$seen{$key} = $where;
			push @read, $inflected;
		}
	}
	return @read;
}

# Is the row one that the table allows?  Fills in what follows from it.
sub check_row
{
	my ($row, $required) = @_;
	my $where = $row->{where};
	my $before = @errors;

	foreach my $name (@$required)
	{
		complain($where, "no $name") if $row->{$name} eq '';
	}
	return 0 if @errors > $before;

	complain($where, "unknown language \"$row->{language}\"") if $row->{language} !~ /^(?:en|zh|any)$/;
	complain($where, 'a Chinese alias without a Chinese character')
		if $row->{language} eq 'zh' && $row->{alias} !~ /[\x{3400}-\x{9FFF}]/;
	complain($where, 'an English alias with a Chinese character')
		if $row->{language} eq 'en' && $row->{alias} =~ /[\x{3400}-\x{9FFF}]/;
	complain($where, "unknown class \"$row->{class}\"") if exists $row->{class} && !$class{ $row->{class} };
	complain($where, "unknown form \"$row->{form}\"") if ($row->{form} || '') ne '' && !$form{ $row->{form} };
	complain($where, "unknown measure \"$row->{concept}\"")
		if $row->{table} eq 'measures' && !$measure{ $row->{concept} };
	complain($where, "\"$row->{concept}\" is no name for it: small letters, digits and _ only")
		if $row->{table} =~ /^(?:cues|words)$/ && $row->{concept} !~ /^[a-z][a-z0-9_]*$/;
	complain($where, "\"$row->{alias}\" is not in small letters and simplified characters")
		if $row->{table} eq 'words' && grep { exists $fold{$_} && $fold{$_} ne $_ && !/[ -]/ } split //, $row->{alias};
	complain($where, 'a word of one letter') if $row->{table} eq 'words' && length bytes_of($row->{alias}) < 2;

	foreach my $name (qw(form ambiguous case inflect country))
	{
		$row->{$name} = '' if !defined $row->{$name};
	}
	complain($where, "ambiguous is \"y\" or empty, not \"$row->{ambiguous}\"") if $row->{ambiguous} !~ /^y?$/;
	complain($where, "unknown case \"$row->{case}\"") if $row->{case} !~ /^(?:exact|capital|any|)$/;
	complain($where, "unknown inflection \"$row->{inflect}\"") if $row->{inflect} !~ /^(?:n|v|vv|)$/;
	complain($where, "alias longer than " . MAX_SYMBOLS . " characters") if length $row->{alias} > MAX_SYMBOLS;
	$row->{case} = default_case($row) if $row->{case} eq '';
	return @errors == $before;
}

# Symbols, and acronyms of at most five letters, are matched as written.  Firms
# and papers are named after common words too often to do without their capitals.
sub default_case
{
	my ($row) = @_;

	return 'exact' if $row->{form} eq 'symbol';
	return 'any' if $row->{table} ne 'entities';
	return 'exact' if $row->{alias} =~ /^[A-Z0-9&]{1,6}$/ && $row->{alias} =~ tr/A-Z// <= 5;
	return $row->{class} =~ /^(?:company|media)$/ ? 'capital' : 'any';
}

# The row and its regular English inflections: of the last word of a noun
# phrase, of the first word of a verb phrase.
sub inflect
{
	my ($row) = @_;
	my $alias = $row->{alias};
	my @forms = ([$alias, $row->{form}]);

	if ($row->{inflect} eq 'n')
	{
		push @forms, [add_s($alias), $row->{form}];
	}
	elsif ($row->{inflect} ne '')
	{
		my ($verb, $rest) = $alias =~ /^(\S+)(.*)$/s;
		my $stem = $row->{inflect} eq 'vv' ? $verb . substr($verb, -1) : $verb;

		push @forms, [add_s($verb) . $rest, $row->{form}], [add_ed($stem) . $rest, 'past'],
			[add_ing($stem) . $rest, 'gerund'];
	}
	return map { { %$row, alias => $_->[0], form => $_->[1] } } @forms;
}

sub add_s
{
	my ($word) = @_;

	return $word . 'es' if $word =~ /(?:s|x|z|ch|sh)$/;
	return substr($word, 0, -1) . 'ies' if $word =~ /[^aeiou]y$/;
	return $word . 's';
}

sub add_ed
{
	my ($word) = @_;

	return $word . 'd' if $word =~ /e$/;
	return substr($word, 0, -1) . 'ied' if $word =~ /[^aeiou]y$/;
	return $word . 'ed';
}

sub add_ing
{
	my ($word) = @_;

	return substr($word, 0, -1) . 'ing' if $word =~ /[^eo]e$/;
	return $word . 'ing';
}

#-------------------------------------------------------------------------
# Folding
#-------------------------------------------------------------------------

# Characters that count as another one.  Characters not named here fold to
# themselves.
sub fold_characters
{
	my %map;

	$map{$_} = lc $_ foreach 'A' .. 'Z';

	# Spaces and hyphens.
	$map{ chr $_ } = ' ' foreach 0x09, 0x0A, 0x0D, 0x2D, 0xA0, 0x2000 .. 0x200A, 0x2010 .. 0x2013, 0x202F, 0x2212, 0x3000;
	$map{ chr $_ } = "'" foreach 0x60, 0xB4, 0x2018, 0x2019, 0x2032, 0x02BC;

	# Full-width forms.
	foreach my $code (0xFF01 .. 0xFF5E)
	{
		my $plain = chr($code - 0xFEE0);
		$map{ chr $code } = exists $map{$plain} ? $map{$plain} : $plain;
	}

	# Latin letters with a mark, in the order of Unicode from U+00C0 and from U+0100; "-" has no plain letter.
	my $latin = 'aaaaaa-ceeeeiiii-nooooo-ouuuuy--aaaaaa-ceeeeiiii-nooooo-ouuuuy-y';
	my $extended = 'aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii--jjkk-llllllllllnnnnnn---oooooo--rrrrrrssssssss'
		. 'ttttttuuuuuuuuuuuuwwyyyzzzzzz-';
	foreach my $pair ([0xC0, $latin], [0x100, $extended])
	{
		my ($first, $letters) = @$pair;
		foreach my $i (0 .. length($letters) - 1)
		{
			my $letter = substr($letters, $i, 1);
			$map{ chr($first + $i) } = $letter if $letter ne '-';
		}
	}

	my ($header, @lines) = read_lines("$source/traditional.tsv");
	foreach my $line (@lines)
	{
		my ($where, $fields) = @$line;

		if (@$fields != 2 || grep { length $_ != 1 } @$fields)
		{
			complain($where, 'not one traditional and one simplified character');
			next;
		}
		complain($where, "\"$fields->[0]\" is there twice") if exists $map{ $fields->[0] };
		$map{ $fields->[0] } = $fields->[1];
	}
	# Every character is folded once: what it folds to must stay as it is.
	foreach my $line (@lines)
	{
		my ($from, $to) = @{ $line->[1] };
		complain($line->[0], "\"$to\" is itself a traditional character") if exists $map{$to};
	}
	return %map;
}

sub fold_text
{
	my ($text) = @_;
	my $folded = join '', map { exists $fold{$_} ? $fold{$_} : $_ } split //, $text;

	$folded =~ s/ +/ /g;
	return $folded;
}

sub is_upper
{
	my ($character) = @_;

	return $character =~ /^[A-Z\x{FF21}-\x{FF3A}]$/;
}

#-------------------------------------------------------------------------
# Lists of words
#-------------------------------------------------------------------------

# The spellings of each list: the rows' own, and those with traditional characters.
sub spellings_of
{
	my (%traditional, %list);

	push @{ $traditional{ $fold{$_} } }, $_ foreach sort grep { /[\x{3400}-\x{9FFF}]/ } keys %fold;
	foreach my $row (@_)
	{
		my @spellings = ('');

		foreach my $character (split //, $row->{alias})
		{
			my @written = ($character, @{ $traditional{$character} || [] });

			@spellings = map { my $begun = $_; map { $begun . $_ } @written } @spellings;
		}
		push @{ $list{ $row->{concept} } }, @spellings;
	}
	return %list;
}

# As rc_beginning() of text/spelling.h: one of 64 places for the first two bytes of a word.
sub beginning
{
	my ($first, $second) = unpack 'C2', bytes_of($_[0]);

	return (($first | 0x20) * 5 + ($second | 0x20)) & 63;
}

#-------------------------------------------------------------------------
# Concepts
#-------------------------------------------------------------------------

# Numbers the concepts of each table from 1, in the order of their bytes, so
# that a name can be found by halving.
sub number_concepts
{
	my %numbered;

	foreach my $table (@tables)
	{
		my %names = map { $_->{concept} => 1 } grep { $_->{table} eq $table } @rows;
		my @sorted = sort { bytes_of($a) cmp bytes_of($b) } keys %names;
		my $next = 1;

		$numbered{$table} = { names => \@sorted, number => { map { $_ => $next++ } @sorted } };
	}
	return %numbered;
}

sub bytes_of
{
	my ($text) = @_;

	utf8::encode($text);
	return $text;
}

sub check_countries
{
	my (%class_of);

	foreach my $row (grep { $_->{table} eq 'entities' } @rows)
	{
		my $known = $class_of{ $row->{concept} };

		if ($row->{country} ne '' && !$concepts{entities}{number}{ $row->{country} })
		{
			complain($row->{where}, "unknown country \"$row->{country}\"");
		}
		if ($known && $known->[0] ne "$row->{class}\t$row->{country}")
		{
			complain($row->{where}, "\"$row->{concept}\" has another class or country in $known->[1]");
		}
		$class_of{ $row->{concept} } ||= ["$row->{class}\t$row->{country}", $row->{where}];
	}
}

#-------------------------------------------------------------------------
# Aliases: rows with one folded spelling
#-------------------------------------------------------------------------

sub group_aliases
{
	my %group;

	push @{ $group{ fold_text($_->{alias}) } }, $_ foreach @rows;
	return map { { text => $_, rows => $group{$_} } } sort { bytes_of($a) cmp bytes_of($b) } keys %group;
}

# Bit i is set where character i of the alias is a capital.
sub capitals
{
	my ($alias) = @_;
	my $bits = 0;
	my $i = 0;

	$alias =~ s/[\s-]+/ /g;
	foreach my $character (split //, $alias)
	{
		$bits |= 1 << $i if is_upper($character);
		$i++;
	}
	return $bits;
}

# One meaning as C, from a row.
sub meaning_of
{
	my ($row) = @_;
	my $table = $row->{table};
	my $concept =
		$table eq 'measures' ? $measure{ $row->{concept} }
		: $table eq 'cues' ? 'RC_CUE_' . uc $row->{concept}
		: $concepts{$table}{number}{ $row->{concept} };

	return sprintf '{RC_%s, %s, %s, %d, %s, %d}', uc $table, $row->{class} ? $class{ $row->{class} } : 0,
		$row->{form} ne '' ? $form{ $row->{form} } : 0, $row->{ambiguous} eq 'y' ? 1 : 0, $concept,
		$row->{country} ne '' ? $concepts{entities}{number}{ $row->{country} } : 0;
}

# The ways to write an alias, the most demanding first.  Each has all meanings
# that a text written so can have: "US" in capitals is the country, "In" is
# indium or the preposition, "in" only the preposition.
sub variants_of
{
	my ($alias) = @_;
	my (%wanted, @ordered);

	foreach my $row (@{ $alias->{rows} })
	{
		my $exact = $row->{case} eq 'exact' ? 1 : 0;
		my $bits = $row->{case} eq 'any' ? 0 : capitals($row->{alias});

		# Symbols and acronyms are no part of a longer formula or code; a unit follows its number at once.
		my $apart = $exact && $row->{table} ne 'units' ? 1 : 0;
		push @{ $wanted{"$exact $bits $apart"} }, $row;
	}
	foreach my $key (keys %wanted)
	{
		my ($exact, $bits, $apart) = split / /, $key;
		push @ordered, { exact => $exact, bits => $bits, apart => $apart, own => $wanted{$key} };
	}
	@ordered = sort { $b->{exact} <=> $a->{exact} || $b->{bits} <=> $a->{bits} || $b->{apart} <=> $a->{apart} } @ordered;
	foreach my $variant (@ordered)
	{
		my %seen;
		my @all = map { @{ $_->{own} } } grep { written_so($variant, $_) } @ordered;

		$variant->{meanings} = [grep { !$seen{$_}++ } map { meaning_of($_) } @all];
	}
	return @ordered;
}

# Does a text that is written as $this at least also satisfy $other?
sub written_so
{
	my ($this, $other) = @_;

	return 1 if $this == $other;
	return 0 if $other->{exact} && !($this->{exact} && $this->{bits} == $other->{bits});
	return 0 if $other->{apart} && !$this->{apart};
	return ($this->{bits} & $other->{bits}) == $other->{bits};
}

#-------------------------------------------------------------------------
# The automaton
#-------------------------------------------------------------------------

# Frequent characters get small numbers: that keeps the double array dense.
sub number_symbols
{
	my (%count, %number);
	my $next = SPACE + 1;

	foreach my $alias (@aliases)
	{
		$count{$_}++ foreach split //, $alias->{text};
	}
	$number{' '} = SPACE;
	foreach my $character (sort { $count{$b} <=> $count{$a} || $a cmp $b } grep { $_ ne ' ' } keys %count)
	{
		$number{$character} = $next++;
	}
	return %number;
}

sub build
{
	my @nodes = ({ children => {}, accept => 0 });

	# Row 0 of the variants is never used: accept 0 says that no alias ends here.
	my @variant_rows = ('{0, 0, 0, 0, 0, 0}');
	my (@meaning_rows, %variants_at, %meanings_at);

	foreach my $alias (@aliases)
	{
		my $node = 0;

		foreach my $character (split //, $alias->{text})
		{
			my $children = $nodes[$node]{children};
			my $next = $children->{ $symbol{$character} };

			if (!defined $next)
			{
				push @nodes, { children => {}, accept => 0 };
				$next = $children->{ $symbol{$character} } = $#nodes;
			}
			$node = $next;
		}

		my @ways = variants_of($alias);
		my @rows;
		foreach my $way (@ways)
		{
			my $at = once(\@meaning_rows, \%meanings_at, @{ $way->{meanings} });

			push @rows, sprintf '{UINT64_C(0x%x), %d, %d, %d, %d, %d}', $way->{bits}, $at, scalar @{ $way->{meanings} },
				$way->{exact}, $way->{apart}, $way == $ways[-1] ? 1 : 0;
		}
		$nodes[$node]{accept} = once(\@variant_rows, \%variants_at, @rows);
	}
	die "too many ways to write an alias for 16 bits\n" if @variant_rows > 0xFFFF;
	die "too many meanings for 16 bits\n" if @meaning_rows > 0xFFFF;
	return (place(\@nodes), \@variant_rows, \@meaning_rows);
}

# Where these rows stand in the array, in one piece; they are added when they
# do not stand there yet.
sub once
{
	my ($array, $known, @added) = @_;
	my $key = join '|', @added;

	if (!defined $known->{$key})
	{
		$known->{$key} = @$array;
		push @$array, @added;
	}
	return $known->{$key};
}

# Lays the trie out as a double array: the child of the state at cell s by
# symbol c is cell base(s) + c, if that cell's parent is s.
sub place
{
	my ($nodes) = @_;
	my @parent = (0);
	my @base = (0);
	my @accept = (0);
	my %cell = (0 => 0);
	my @stack = (0);
	my @onward;
	my $widest = 0;

	# Depth first, and children as near behind their parent as they find room:
	# what is walked in one go stands together in memory.
	while (@stack)
	{
		my $node = pop @stack;
		my @symbols = sort { $a <=> $b } keys %{ $nodes->[$node]{children} };
		next if !@symbols;

		my $offset = free_run(\@parent, \@onward, $cell{$node} + 1, @symbols) - $symbols[0];

		$base[ $cell{$node} ] = $offset;
		foreach my $symbol (@symbols)
		{
			my $child = $nodes->[$node]{children}{$symbol};

			$parent[ $offset + $symbol ] = $cell{$node};
			$accept[ $offset + $symbol ] = $nodes->[$child]{accept};
			$cell{$child} = $offset + $symbol;
			push @stack, $child;
		}
		$widest = $offset if $offset > $widest;
	}

	# No step can leave the array: every base has room for every symbol behind it.
	my $size = $widest + keys(%symbol) + 2;
	die "automaton too large\n" if $size >= FREE;
	$parent[0] = FREE;
	return [map { [defined $parent[$_] ? $parent[$_] : FREE, $base[$_] || 0, $accept[$_] || 0] } 0 .. $size - 1];
}

# The first cell from $from on where the lowest of the symbols can go, so that
# the others find their cells free too.
sub free_run
{
	my ($parent, $onward, $from, $lowest, @others) = @_;

	$from = $lowest + 1 if $from < $lowest + 1;
	CANDIDATE: for (my $at = next_free($parent, $onward, $from);; $at = next_free($parent, $onward, $at + 1))
	{
		foreach my $symbol (@others)
		{
			next CANDIDATE if defined $parent->[$at - $lowest + $symbol];
		}
		return $at;
	}
}

# The first free cell at or behind $at.  For taken cells, $onward remembers
# where the search led last time.
sub next_free
{
	my ($parent, $onward, $at) = @_;
	my @passed;

	while (defined $parent->[$at])
	{
		push @passed, $at;
		$at = $onward->[$at] || $at + 1;
	}
	$onward->[$_] = $at foreach @passed;
	return $at;
}

# Which words begin an alias, and the state behind each; and, one bit each,
# which beginnings of second words follow them: see match_word() in lexicon.c.
use constant { WORD_BITS => 13, MAX_LETTERS => 16, FOLLOWER_BITS => 16 };

sub first_words
{
	my @bits = (0) x 2048;
	my @words = ('{0, 0, 0}') x (1 << WORD_BITS);
	my @followers = (0) x (2**FOLLOWER_BITS / 32);
	my (%first, %cell);

	foreach my $alias (@aliases)
	{
		next if $alias->{text} !~ /^([a-z]+)(?: ([a-z]{2})([a-z]?))?/ || length $1 > MAX_LETTERS;
		$first{$1} = 1;
		next if !defined $2;
		$cell{$1} //= cell_behind($1);
		my $place = follower_place($cell{$1}, $2 . $3);
		$followers[$place / 32] |= 1 << $place % 32;
	}
	die "too many words begin an alias\n" if keys(%first) > 0.7 * @words;
	foreach my $word (sort keys %first)
	{
		my $hash = hash_of_word($word);
		my $bit = $hash >> 48;
		my $slot = $hash >> 64 - WORD_BITS;
		my $cell = cell_behind($word);

		$bits[$bit >> 5] |= 1 << ($bit & 31);
		$slot = $slot + 1 & $#words while $words[$slot] ne '{0, 0, 0}';
		$words[$slot] = sprintf '{0x%x, %d, %d}', $hash & 0xFFFFFFFF, $cell, $cells->[$cell][2];
	}
	return (\@bits, \@words, \@followers);
}

# As rc_may_follow() of lexicon_data.h.
sub follower_place
{
	my ($cell, $letters) = @_;
	my @letters = map { $_ & 31 } unpack 'C3', $letters . "\0";
	my $key = $cell * 0x9E3779B1 + ($letters[0] << 10 | $letters[1] << 5 | $letters[2]) * 0x85EBCA6B;

	return ($key & 0xFFFFFFFF) >> 32 - FOLLOWER_BITS;
}

# Where the automaton is behind a word.
sub cell_behind
{
	my ($word) = @_;
	my $cell = 0;

	foreach my $character (split //, $word)
	{
		my $next = $cells->[$cell][1] + $symbol{$character};

		die "\"$word\" begins no alias\n" if $cells->[$next][0] != $cell;
		$cell = $next;
	}
	return $cell;
}

# As rc_hash_of_key() of word_key.h.
sub hash_of_word
{
	my ($word) = @_;
	my ($front, $back) = unpack 'Q>Q>', $word . "\0" x (MAX_LETTERS - length $word);

	my $hash = product($front ^ product($back, 0x9E3779B97F4A7C15), 0xD6E8FEB86659FD93);

	return $hash ^ $hash >> 32;
}

# The product modulo 2^64.
sub product
{
	my ($left, $right) = @_;
	my $signed = do { use integer; $left * $right };

	return unpack 'Q', pack 'q', $signed;
}

# What a word, or a character or two of Chinese, says of the sentence it stands
# in: see glance.c.  Words and pairs of characters are a table of hashes with
# open addressing, the lowest bits of an entry the flags; single characters are
# told by symbol, and also which of them begin a pair.
use constant {
	TOPIC => 1, MEASURE => 2, VALUE => 4, FIRM => 8, FUND => 16, WORTH => 32, TAKES => 64, LENGTH => 128,
	FLAGS => 255, PAIR => 256, SLOTS => 8192, GLANCE_BITS => 15 };

sub glance_tables
{
	my (%flags, @slots, %plain, %alone);
	my @words = (0) x ((1 << GLANCE_BITS) / 32);
	my @signs = (0) x (keys(%symbol) + 2);
	my $note = sub {
		my ($flag, @told) = @_;

		foreach my $one (@told)
		{
			my ($first, $second) = ref $one ? @$one : ();
			my $hash = defined $second ? pair_hash($first, $second) : ref $one ? $one : word_hash($one);

			if (!ref $one)
			{
				my $place = glance_place($one);

				$words[$place >> 5] |= 1 << ($place & 31);
			}

			$signs[$first] |= defined $second ? PAIR : $flag if defined $first;
			$flags{$hash} = ($flags{$hash} || 0) | $flag if !ref $hash;
		}
	};

	$plain{$_->{text}} = 1 foreach grep { grep { $_->{table} eq 'cues' } @{ $_->{rows} } } @aliases;
	foreach my $row (@rows)
	{
		my $flag = glance_flag($row);

		$alone{ fold_text($row->{alias}) } |= $flag if $row->{alias} =~ /^(?:[A-Za-z]+|\W\W)$/a;
	}
	foreach my $row (@rows)
	{
		my $flag = glance_flag($row);

		# "In" is more often the preposition than indium.
		next if !$flag || ($row->{form} eq 'symbol' && $plain{ fold_text($row->{alias}) });
		$note->($flag, told_by($row->{alias}, $row->{case}, $flag, \%alone));
	}
	$note->(@$_[0], told_by($_->[1], 'any', $_->[0], \%alone)) foreach number_words();
	foreach my $character (split //, "零〇一二三四五六七八九十百千万萬亿億两兩半几幾数數倍成")
	{
		my $folded = exists $fold{$character} ? $fold{$character} : $character;

		$note->($character =~ /[半倍成]/ ? VALUE | WORTH : VALUE, [$symbol{$folded}]) if $symbol{$folded};
	}

	die "too many words for a first look\n" if keys(%flags) > SLOTS * 5 / 8;
	foreach my $hash (sort { $a <=> $b } keys %flags)
	{
		my $slot = $hash >> 8 & SLOTS - 1;

		$slot = $slot + 1 & SLOTS - 1 while $slots[$slot];
		$slots[$slot] = $hash & ~FLAGS | $flags{$hash};
	}
	return ([map { $_ || 0 } @slots[0 .. SLOTS - 1]], \@signs, \@words);
}

# As may_be_told() of glance.c: by the first eight letters, whatever their case.
sub glance_place
{
	my ($word) = @_;
	my $front = unpack 'Q>', lc(substr $word, 0, 8) . "\0" x 8;

	return product($front, 0xD6E8FEB86659FD93) >> 64 - GLANCE_BITS;
}

# Materials and instruments of trade policy are the topic itself.  Other measures
# and units of mass are when a value goes with them and a material was named
# just before; those that rules take without a material, when a value of their
# sort goes with them.
sub glance_flag
{
	my ($row) = @_;
	my ($table, $concept) = @{$row}{qw(table concept)};

	return $row->{ambiguous} eq 'y' ? FUND | TAKES : TOPIC if $table eq 'materials';
	if ($table eq 'measures')
	{
		return TOPIC if $concept =~ /^(?:ban|control|quota|sanction|tariff)$/;
		return FUND if $concept =~ /^(?:investment|cost|revenue|purity|grade)$/;
		return TAKES if $concept =~ /^lead(?: time)?$/;
		return MEASURE;
	}
	if ($table eq 'units')
	{
		return MEASURE if $concept =~ / t$/;
		return LENGTH if $concept =~ / year$/;
		# The signs are known to glance.c.
		return WORTH if $concept =~ / (?:fraction|points|x|[A-Z]{3})$/ && $row->{alias} !~ /[\$%]/;
		return 0;
	}
	return FIRM if $table eq 'entities' && $row->{class} eq 'company';
	return 0 if $table ne 'cues';
	return FUND if $concept =~ /^(?:give|receive|supply_verb)$/;
	return TAKES if $concept eq 'take_time';
	return MEASURE if $concept eq 'share_word';
	return VALUE | WORTH if $concept =~ /^(?:largest|smallest|only|second_to|double|triple|quadruple|halve|unchanged|none|
		almost_all|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|
		(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth)$/x;
	return VALUE if $concept =~ /^(?:ban_verb|permit|approval|suspend|barred)$/;
	return 0;
}

# By what an alias is known: one of its words, or two characters of Chinese that
# stand together.  Best is one that is told so by itself, as that adds nothing.
# Chinese is told by symbols.
sub told_by
{
	my ($alias, $case, $flag, $alone) = @_;
	my $known = sub { (($alone->{ $_[0] } || 0) & $flag) == $flag ? 1 : 0 };
	my $folded = fold_text($alias);
	my @pairs = map { substr $folded, $_, 2 } grep { substr($folded, $_, 2) =~ /^[\x{3400}-\x{9FFF}]{2}/ } 0 .. length $folded;
	my ($pair) = sort { ($common{$a} || 0) <=> ($common{$b} || 0) || $known->($b) <=> $known->($a) || $a cmp $b } @pairs;
	my ($word) = sort {
		($common{ lc $a } || 0) <=> ($common{ lc $b } || 0)
			|| $known->(lc $b) <=> $known->(lc $a)
			|| length $b <=> length $a
			|| $a cmp $b
	} $alias =~ /([A-Za-z]+)/g;

	return [map { $symbol{$_} } split //, $pair] if defined $pair;
	return [$symbol{$1}] if $folded =~ /([\x{3400}-\x{9FFF}])/;
	return () if !defined $word;
	# Words of one or two letters are told apart by their capitals.
	return lc $word if length $word > 2;
	return $word if $case eq 'exact';
	return (lc $word, uc $word, ucfirst lc $word);
}

# As in glance.c.
sub pair_hash
{
	my ($first, $second) = @_;
	my $hash = (($first << 16 | $second) * 0x9E3779B1) & 0xFFFFFFFF;

	return $hash ^ $hash >> 16;
}

sub word_hash
{
	my ($word) = @_;

	return hash_of_word(substr $word, 0, MAX_LETTERS) >> 32;
}

# Where the words of a table in a source file are found: see lexicon_data.h.
use constant WORD_SLOTS => 1024;

sub word_slots
{
	my ($file) = @_;
	my @slots = (0) x WORD_SLOTS;
	my $number = 0;

	open(my $handle, '<', "$target/$file") or die "could not open $target/$file: $!\n";
	while (<$handle>)
	{
		next if !/^\t\{"([a-z]+)", /;
		my $slot = (hash_of_word($1) >> 32) * WORD_SLOTS >> 32;

		$slot = ($slot + 1) % WORD_SLOTS while $slots[$slot];
		$slots[$slot] = ++$number;
	}
	close $handle;
	die "$number words in $target/$file\n" if $number == 0 || $number > 255;
	return @slots;
}

# As rc_may_start() of lexicon_data.h: one bit for each place that the first three letters of a word of the table have.
use constant START_BITS => 11;

# Flags of the words of times that are or have RC_WORD_KERNEL.
use constant KERNELS => qr/\b(?:KERNEL|MONTH|SEASON|DAY|CODE)\b/;

sub word_starts
{
	my ($file, $flags) = @_;
	my @starts = (0) x (2**START_BITS / 32);

	open(my $handle, '<', "$target/$file") or die "could not open $target/$file: $!\n";
	while (<$handle>)
	{
		my ($word, $known) = /^\t\{"([a-z]+)", ([^,]*)/ or next;
		next if $flags && $known !~ $flags;
		my @letters = map { $_ & 31 } unpack 'C3', $word . "\0\0";
		my $place = (($letters[0] << 10 | $letters[1] << 5 | $letters[2]) * 0x9E3779B1 & 0xFFFFFFFF) >> 32 - START_BITS;

		$starts[$place / 32] |= 1 << $place % 32;
	}
	close $handle;
	return map { sprintf '0x%08x', $_ } @starts;
}

# English number words, but those that seldom count anything, with their flags.
sub number_words
{
	my @words;

	open(my $handle, '<', "$target/number/numeral_words.c") or die "could not open $target/number/numeral_words.c: $!\n";
	while (<$handle>)
	{
		next if !/^\t\{"([a-z]+)", W_(\w+)/ || $2 =~ /^(?:A|AND|MINUS|POINT)$/;
		my ($word, $class) = ($1, $2);

		push @words, [$class =~ /^(?:PARTS?|HALF|HALVES|TIMES|MOST|MAJORITY|VAST|ALL)$/ ? VALUE | WORTH : VALUE, $word];
		push @words, [VALUE | WORTH, $word . 'fold'] if $class =~ /^(?:DIGIT|TEEN|TENS)$/;
	}
	close $handle;
	die "no number words in $target/number/numeral_words.c\n" if !@words;
	return (@words, map { [VALUE | WORTH, $_] } qw(percent pct fold hundredfold thousandfold));
}

#-------------------------------------------------------------------------
# Writing
#-------------------------------------------------------------------------

sub write_file
{
	my ($name, @lines) = @_;

	open(my $handle, '>:raw', "$target/$name.tmp") or die "could not write $target/$name.tmp: $!\n";
	print $handle map { bytes_of($_) . "\n" } @lines;
	close $handle or die "could not write $target/$name.tmp: $!\n";
	rename "$target/$name.tmp", "$target/$name" or die "could not rename $target/$name.tmp: $!\n";
}

sub write_cues
{
	my @names = @{ $concepts{cues}{names} };
	my $number = 1;

	write_file('lexicon/lexicon_cues.h', '/* Written by src/core/lexicon/compile.pl from cues.tsv. */', '#ifndef RC_LEXICON_CUES_H',
		'#define RC_LEXICON_CUES_H', '', 'typedef enum rc_cue', '{',
		(map { sprintf "\tRC_CUE_%s = %d,", uc $_, $number++ } @names), "\tRC_CUE_COUNT", '} rc_cue;', '',
		'#endif /* RC_LEXICON_CUES_H */');
}

sub write_words
{
	my $number = 0;

	write_file('lexicon/lexicon_words.h', '/* Written by src/core/lexicon/compile.pl from words.tsv. */', '#ifndef RC_LEXICON_WORDS_H',
		'#define RC_LEXICON_WORDS_H', '', 'typedef enum rc_spelt', '{',
		(map { sprintf "\tRC_SPELT_%s = %d,", uc $_, $number++ } sort keys %spellings), "\tRC_SPELT_COUNT", '} rc_spelt;', '',
		'#endif /* RC_LEXICON_WORDS_H */');
}

# The lists of words: where each begins, and the spellings of all.
sub word_lists
{
	my (@lists, @all);

	foreach my $name (sort keys %spellings)
	{
		my @own = @{ $spellings{$name} };
		my $beginnings = 0;

		$beginnings |= 1 << beginning($_) foreach @own;
		push @lists, sprintf '{UINT64_C(0x%016x), %d, %d}', $beginnings, scalar @all, scalar @own;
		push @all, map { sprintf '{"%s", %d}', $_, length bytes_of($_) } @own;
	}
	return (\@lists, \@all);
}

# An initializer of many small values, several in a line.
sub rows_of
{
	my ($in_line, @values) = @_;
	my @lines;

	while (@values)
	{
		push @lines, "\t" . join(', ', splice @values, 0, $in_line) . ',';
	}
	return @lines;
}

sub array
{
	my ($type, $name, $in_line, @values) = @_;

	return ("const $type ${name}[] = {", rows_of($in_line, @values), '};', '');
}

# Code point to symbol, in pages of 256; pages without symbols are one.
sub symbol_pages
{
	my (%page, @index, @pages);

	foreach my $character (keys %symbol, keys %fold)
	{
		my $folded = exists $fold{$character} ? $fold{$character} : $character;
		my $number = $symbol{$folded};
		my $code = ord $character;

		next if !$number;
		die sprintf("U+%04X is outside the basic plane\n", $code) if $code > 0xFFFF;
		$page{ $code >> 8 }{ $code & 0xFF } = $number | (is_upper($character) ? UPPER : 0);
	}
	@pages = ((0) x 256);
	foreach my $high (0 .. 255)
	{
		if (!$page{$high})
		{
			push @index, 0;
			next;
		}
		push @index, @pages / 256;
		push @pages, map { $page{$high}{$_} || 0 } 0 .. 255;
	}
	return (\@index, \@pages);
}

sub write_data
{
	my ($index, $pages) = symbol_pages();
	my ($bits, $words, $followers) = first_words();
	my ($slots, $signs, $glance_words) = glance_tables();
	my ($lists, $spelt) = word_lists();
	my (@lines, %offset);

	# Names, each once; offset 0 is the empty name.
	my @pool = ("\t\"\\0\"");
	my $used = 1;
	my $intern = sub {
		my ($name) = @_;

		if (!defined $offset{$name})
		{
			(my $quoted = $name) =~ s/(["\\])/\\$1/g;
			push @pool, "\t\"$quoted\\0\"";
			$offset{$name} = $used;
			$used += length(bytes_of($name)) + 1;
		}
		return $offset{$name};
	};

	@lines = ('/* Written by src/core/lexicon/compile.pl from the tables beside it. */', '#include "lexicon/lexicon_data.h"', '');
	foreach my $table (grep { $_ ne 'measures' } @tables)
	{
		my @names = @{ $concepts{$table}{names} };

		push @lines, array('uint32_t', "rc_lexicon_${table}", 12, 0, map { $intern->($_) } @names);
		push @lines, "const uint16_t rc_lexicon_${table}_count = " . @names . ';', '';
	}
	push @lines, 'const char rc_lexicon_strings[] =', @pool[0 .. $#pool - 1], "$pool[-1];", '';
	push @lines, array('uint8_t', 'rc_lexicon_page', 16, @$index);
	push @lines, array('uint16_t', 'rc_lexicon_symbol', 16, @$pages);
	push @lines, array('uint16_t', 'rc_lexicon_signs', 16, map { $signs->[$_ & ~UPPER] } @$pages);
	push @lines, array('uint32_t', 'rc_lexicon_words', 8, map { sprintf '0x%08x', $_ } @$bits);
	push @lines, array('rc_lexicon_word', 'rc_lexicon_first', 6, @$words);
	push @lines, array('uint32_t', 'rc_lexicon_followers', 8, map { sprintf '0x%08x', $_ } @$followers);
	push @lines, array('uint32_t', 'rc_lexicon_glance', 8, map { sprintf '0x%08x', $_ } @$slots);
	push @lines, array('uint32_t', 'rc_lexicon_glance_words', 8, map { sprintf '0x%08x', $_ } @$glance_words);
	push @lines, array('uint8_t', 'rc_lexicon_time_words', 24, word_slots('period/period_words.c'));
	push @lines, array('uint8_t', 'rc_lexicon_number_words', 24, word_slots('number/numeral_words.c'));
	push @lines, array('uint32_t', 'rc_lexicon_time_starts', 8, word_starts('period/period_words.c'));
	push @lines, array('uint32_t', 'rc_lexicon_kernel_starts', 8, word_starts('period/period_words.c', KERNELS));
	push @lines, array('uint32_t', 'rc_lexicon_number_starts', 8, word_starts('number/numeral_words.c'));
	push @lines, array('rc_word_list', 'rc_lexicon_lists', 2, @$lists);
	push @lines, array('rc_text', 'rc_lexicon_spellings', 6, @$spelt);
	push @lines, array('rc_lexicon_cell', 'rc_lexicon_cells', 6, map { sprintf '{%d, %d, %d}', @$_ } @$cells);
	push @lines, array('rc_lexicon_variant', 'rc_lexicon_variants', 3, @$variants);
	push @lines, array('rc_meaning', 'rc_lexicon_meanings', 1, @$meanings);
	pop @lines;
	write_file('lexicon/lexicon_data.c', @lines);
}
