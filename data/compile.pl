#!/usr/bin/perl
#-------------------------------------------------------------------------
#
# compile.pl
#		Turns the tables of this directory into the rows of reference_claims.
#
# Writes, to standard output, the INSERT commands that the Makefile appends
# to the install script.  Shares and ranks are computed here from the
# tonnages, table by table.  The same tables give the same bytes.  README.md
# says what the columns mean.
#
# Needs nothing but the perl that every Debian system has (perl-base).
#
#-------------------------------------------------------------------------
use strict;
use warnings;

# How sure a row is, in the words of the claim's confidence.
use constant { DOUBTFUL => 0.5, SECOND_HAND => 0.7, IN_PART => 0.8 };

# Under what further measure a figure is looked for: what one writer calls the
# production of a metal is to the next its refining, and ores are mined.
my %also = (
	'antimony mining' => 'production', 'gallium production' => 'refining', 'germanium refining' => 'production');

# What each edition replaces of the one before, whatever year it is of.
my %is_stock = map { $_ => 1 } qw(reserves);

my ($here) = $0 =~ m{^(.*)/} ? $1 : '.';
my (%edition, @facts, $file);

read_editions();
figures($_) for qw(rare_earths other_minerals);
shares();
restrictions();
elements();
find_successors();
write_rows();

#-------------------------------------------------------------------------
# Reading
#-------------------------------------------------------------------------

# The rows of a table, as hashes by column name.
sub rows
{
	my ($name) = @_;
	my (@columns, @rows);

	$file = "$name.tsv";
	open my $in, '<', "$here/$file" or die "$here/$file: $!\n";
	while (my $line = <$in>)
	{
		chomp $line;
		my @fields = split /\t/, $line, -1;
		if (!@columns)
		{
			@columns = @fields;
			next;
		}
		die "$file:$.: " . @fields . " fields, not " . @columns . "\n" if @fields != @columns;
		my %row = (line => $.);
		@row{@columns} = @fields;
		push @rows, \%row;
	}
	close $in;
	return @rows;
}

sub read_editions
{
	for my $row (rows('editions'))
	{
		die "$file:$row->{line}: a second $row->{id}\n" if $edition{ $row->{id} };
		$edition{ $row->{id} } = $row;
	}
}

sub edition_of
{
	my ($row) = @_;
	return $edition{ $row->{edition} } || die "$file:$row->{line}: no edition $row->{edition}\n";
}

sub has_flag
{
	my ($row, $flag) = @_;
	return scalar grep { $_ eq $flag } split /;/, $row->{flags};
}

#-------------------------------------------------------------------------
# Writing a claim
#-------------------------------------------------------------------------

# The first day of a year, a month or a day.
sub day
{
	my ($date) = @_;
	return $date . ('', '', '-01', '', '-01-01')[ 4 - (length($date) > 4 ? length($date) > 7 ? 4 : 2 : 0) ];
}

sub years
{
	my ($first, $last) = @_;
	return sprintf 'period=[%d-01-01,%d-01-01)', $first, $last + 1;
}

sub thousands
{
	my ($number) = @_;
	my ($whole, $rest) = $number =~ /^(\d+)(.*)$/;
	1 while $whole =~ s/(\d)(\d{3})(?!\d)/$1,$2/;
	return $whole . $rest;
}

# The end of a claim that is the same for all: who says so, when, how surely.
sub closing
{
	my ($publisher, $published, $confidence) = @_;
	return
	    ($publisher eq '' ? '' : qq( source="$publisher"))
	  . ($published eq '' ? '' : ' asof=' . day($published))
	  . ($confidence < 1 ? " confidence=$confidence" : '');
}

# One row: the claim without its closing, the columns, and what find_successors wants to know.
sub add
{
	my (%fact) = @_;
	$fact{file} = $file;
	$fact{confidence} = 1 if !defined $fact{confidence};
	$fact{claim} .= closing($fact{publisher}, $fact{published}, $fact{confidence});
	push @facts, \%fact;
}

sub add_of_edition
{
	my ($edition, %fact) = @_;
	add(
		publisher => $edition->{publisher}, source => $edition->{source}, edition => $edition->{edition},
		published => $edition->{published}, %fact);
}

#-------------------------------------------------------------------------
# Tonnages
#-------------------------------------------------------------------------

# A table is what one edition prints of one year, material and measure.
sub figures
{
	my ($name) = @_;
	my (%tables, @order);

	for my $row (rows($name))
	{
		my $key = join "\t", @$row{qw(edition year material measure)};
		push @order, $key if !$tables{$key};
		$tables{$key}{ $row->{country} } = $row;
	}
	for my $key (@order)
	{
		amounts($tables{$key});
		my $table = amended($key, \%tables) or next;
		shares_of_world($table);
		ranks($table, \%tables);
	}
}

# An edition may print a few figures anew: then its table is the older one with
# those replaced, and the older one alone does not stand.
sub amended
{
	my ($key, $tables) = @_;
	my ($name, $rest) = split /\t/, $key, 2;
	my $amends = $edition{$name}{amends};

	return { %{ $tables->{"$amends\t$rest"} }, %{ $tables->{$key} } } if $amends ne '';
	return undef if grep { $_->{amends} eq $name && $tables->{"$_->{id}\t$rest"} } values %edition;
	return $tables->{$key};
}

# The measures under which a figure is looked for.
sub measures
{
	my ($row) = @_;
	my $other = $also{"$row->{material} $row->{measure}"};
	return ($row->{measure}, defined $other ? $other : ());
}

sub confidence
{
	return (grep { has_flag($_, '?') } @_) ? DOUBTFUL : 1;
}

sub amounts
{
	my ($table) = @_;

	for my $country (sort keys %$table)
	{
		my $row = $table->{$country};
		next if $country eq 'OTHER' || $row->{tonnes} eq '';
		for my $measure (measures($row))
		{
			my $claim = sprintf 'amount %s %s(%s) %s%s t %s', $country, $measure, $row->{material},
			  has_flag($row, 'lower_bound') ? '>' : '', $row->{tonnes},
			  ($row->{material} eq 'rare earths' ? 'basis=REO ' : '') . years($row->{year}, $row->{year});
			my %fact = (
				series => "amount $country $measure $row->{material}", year => $row->{year},
				stock => $is_stock{$measure}, url => $row->{url}, confidence => confidence($row));

			add_of_edition(edition_of($row), %fact, claim => $claim);
			add_of_edition(edition_of($row), %fact, claim => "$claim modality=quota", series => "quota $fact{series}")
			  if has_flag($row, 'quota');
		}
	}
}

# Half of the last place that a printed total shows: totals are rounded to two
# places at least, so that 300,000 stands for 295,000 to 305,000.
sub half_unit
{
	my ($total) = @_;
	return 0 if !has_flag($total, 'rounded');
	my ($zeros) = $total->{tonnes} =~ /(0*)$/;
	my $places = length($zeros);
	$places = length($total->{tonnes}) - 2 if $places > length($total->{tonnes}) - 2;
	return 10**$places / 2;
}

sub is_country
{
	return $_[0] ne 'WORLD' && $_[0] ne 'OTHER';
}

# A share of a rounded total is an interval, of a total that is only known to
# be larger than a figure less than a share.
sub shares_of_world
{
	my ($table) = @_;
	my $world = $table->{WORLD};

	return if !$world || !$world->{tonnes};
	my $half = half_unit($world);
	for my $country (grep { is_country($_) } sort keys %$table)
	{
		my $row = $table->{$country};
		next if !$row->{tonnes};
		my $value =
		    has_flag($world, 'lower_bound') ? '<' . part($row->{tonnes}, $world->{tonnes}, 1)
		  : $half == 0                      ? part($row->{tonnes}, $world->{tonnes}, 0.5)
		  : sprintf '[%s,%s]', part($row->{tonnes}, $world->{tonnes} + $half, 0),
		  part($row->{tonnes}, $world->{tonnes} - $half, 1);
		my $bound = has_flag($world, 'lower_bound') ? '>' : '';

		for my $measure (measures($row))
		{
			add_of_edition(
				edition_of($row),
				url => $row->{url},
				printed($world, $row),
				claim => "share $country $measure($row->{material}) $value of WORLD "
				  . years($row->{year}, $row->{year}),
				note => thousands($row->{tonnes}) . " t / $bound" . thousands($world->{tonnes}) . ' t',
				series => "share $country $measure $row->{material}", year => $row->{year},
				stock => $is_stock{$measure}, confidence => confidence($row, $world));
		}
	}
}

# A number with five decimals at most, and no zeros at its end.
sub decimal
{
	my $text = sprintf '%.5f', $_[0];
	$text =~ s/\.?0+$//;
	return $text;
}

# A part of a whole to three figures, rounded down (0), up (1) or to the nearest (0.5).
sub part
{
	my ($part, $whole, $up) = @_;
	my $share = $part / $whole;
	my $unit = 0.001;

	$unit /= 10 while $share < 100 * $unit && $unit > 0.00001;
	$share = $unit * int($share / $unit + ($up == 1 ? 1 - 1e-9 : $up + 1e-9));
	return $share > 1 ? 1 : decimal($share);
}

# Edition and address of the row that was printed last: what is computed from an amended table is of the amendment.
sub printed
{
	my ($world, $row) = @_;
	my $newer = edition_of($world)->{amends} ne '' ? $world : edition_of($row)->{amends} ne '' ? $row : return ();
	my $edition = edition_of($newer);
	return (
		source => $edition->{source}, edition => $edition->{edition}, published => $edition->{published},
		url => $newer->{url});
}

# A country's rank is one more than the countries with more.  Of a table that
# is not complete, only those are ranked that have more than all that is
# missing from the total; and a country whose figure is no longer given may still have
# what it had.
sub ranks
{
	my ($table, $tables) = @_;
	my $world = $table->{WORLD} or return;
	my @countries = grep { is_country($_) && $table->{$_}{tonnes} } sort keys %$table;

	return if !$world->{tonnes};
	my $sum = 0;
	$sum += $_->{tonnes} for grep { $_->{country} ne 'WORLD' && $_->{tonnes} } values %$table;
	my $missing = is_complete($world) ? 0 : $world->{tonnes} + half_unit($world) - $sum;
	my @vanished = vanished($table, $tables);

	for my $country (@countries)
	{
		my $row = $table->{$country};
		next if $row->{tonnes} <= $missing;
		my @above = grep { $table->{$_}{tonnes} > $row->{tonnes} } @countries;
		my $equal = grep { $table->{$_}{tonnes} == $row->{tonnes} } @countries;
		my $low = @above + 1;
		my $high = @above + $equal + grep { $_ > $row->{tonnes} } @vanished;
		my $place = $low == $high ? $low : "[$low,$high]";

		for my $measure (measures($row))
		{
			add_of_edition(
				edition_of($row),
				url => $row->{url},
				printed($world, $row),
				claim => "rank $country $measure($row->{material}) $place of WORLD "
				  . years($row->{year}, $row->{year}),
				note => thousands($row->{tonnes}) . ' t',
				series => "rank $country $measure $row->{material}", year => $row->{year},
				stock => $is_stock{$measure}, confidence => confidence($row, map { $table->{$_} } @above));
		}
	}
}

sub is_complete
{
	my ($row) = @_;
	return scalar grep { $_ eq $row->{material} } split /;/, edition_of($row)->{complete};
}

# What the countries that a table gives no figure for had in the newest table before it.
sub vanished
{
	my ($table, $tables) = @_;
	my @tonnes;

	for my $row (grep { is_country($_->{country}) && $_->{tonnes} eq '' } values %$table)
	{
		my @older = sort { edition_of($a)->{published} cmp edition_of($b)->{published} }
		  grep { $_ && $_->{tonnes} ne '' && edition_of($_)->{published} lt edition_of($row)->{published} }
		  map { $tables->{$_}{ $row->{country} } }
		  grep { /^[^\t]*\t[^\t]*\t\Q$row->{material}\E\t\Q$row->{measure}\E$/ } keys %$tables;
		push @tonnes, $older[-1]{tonnes} if @older;
	}
	return @tonnes;
}

#-------------------------------------------------------------------------
# Published shares, restrictions, elements
#-------------------------------------------------------------------------

sub percent
{
	my ($row) = @_;
	my $value = decimal($row->{percent} / 100);
	return ">$value" if has_flag($row, 'lower_bound');
	return has_flag($row, 'about') ? "~$value" : $value;
}

sub shares
{
	for my $row (rows('shares'))
	{
		my $scope = $row->{scope} eq '' ? 'WORLD' : $row->{scope};
		my $what = "$row->{subject} $row->{measure}($row->{material})";
		my $partner = $row->{partner} eq '' ? '' : " partner=$row->{partner}";
		my $forecast = has_flag($row, 'forecast') ? ' modality=forecast' : '';

		add_of_edition(
			edition_of($row),
			claim => "share $what " . percent($row) . " of $scope$partner "
			  . years($row->{first_year}, $row->{last_year}) . $forecast,
			note => $row->{note}, url => $row->{url},
			series => "share $what$partner$forecast", year => "$row->{first_year}-$row->{last_year}",
			confidence => has_flag($row, '?') ? DOUBTFUL : has_flag($row, 'secondary') ? SECOND_HAND : 1);
	}
}

# A restriction stands from the day it takes effect until it is suspended or
# lifted; from then on it is denied.  One suspended before it took effect was
# no more than announced.
sub restrictions
{
	my %seen;

	for my $row (rows('restrictions'))
	{
		my %columns = map { $_ => $row->{$_} } qw(publisher source edition url);
		my @materials = ((map { [ $_, 1 ] } split /;/, $row->{materials}),
			(map { [ $_, IN_PART ] } split /;/, $row->{in_part}));
		my $ended = $row->{suspended} ne '' ? $row->{suspended} : $row->{lifted};

		for my $entry (@materials)
		{
			my ($material, $confidence) = @$entry;
			my $what = "restriction $row->{actor} $row->{measure}(\"$material\")"
			  . ($row->{partner} eq '' ? '' : " partner=$row->{partner}");

			$confidence = DOUBTFUL if has_flag($row, '?');
			if ($row->{effective} ne '')
			{
				my $from = day($row->{effective});
				my $never = $ended ne '' && day($ended) le $from;
				my $to = $ended eq '' || $never ? '' : day($ended);

				add(%columns, claim => "$what period=[$from,$to)" . ($never ? ' modality=forecast' : ''),
					published => $row->{announced}, confidence => $confidence);
			}
			next if $ended eq '' || $seen{ $what . day($ended) }++;
			# That a part is free again contradicts nothing by itself.
			add(%columns,
				claim => "not $what period=[" . day($ended) . ','
				  . ($row->{suspended_until} eq '' ? '' : day($row->{suspended_until})) . ')',
				published => $row->{effective} eq '' ? $row->{announced} : $ended,
				confidence => $confidence < 1 ? DOUBTFUL : 1);
		}
	}
}

# What is a rare earth, and a light or a heavy one; the two classifications differ.
sub elements
{
	my %url = (
		IUPAC => 'https://iupac.org/what-we-do/books/redbook/',
		USGS => 'https://pubs.usgs.gov/periodicals/mcs2026/mcs2026-rare-earths.pdf',
		EC => 'https://op.europa.eu/en/publication-detail/-/publication/57318397-fdd4-11ed-a05c-01aa75ed71a1');

	for my $row (rows('elements'))
	{
		add_of_edition(
			$edition{'IUPAC-2005'},
			claim => ($row->{rare_earth} eq 'yes' ? '' : 'not ') . "class \"$row->{name}\" class(rare earths)",
			note => $row->{number} eq '' ? '' : "$row->{symbol} $row->{number}", url => $url{IUPAC});
		for my $by ([ 'USGS-class', 'usgs_class', 'USGS' ], [ 'EC-class', 'eu_class', 'EC' ])
		{
			next if $row->{ $by->[1] } eq '';
			add_of_edition(
				$edition{ $by->[0] },
				claim => ($row->{ $by->[1] } eq $_ ? '' : 'not ') . "class $row->{name} class($_ rare earths)",
				note => "$row->{symbol} $row->{number}", url => $url{ $by->[2] })
			  for qw(light heavy);
		}
	}
}

#-------------------------------------------------------------------------
# What replaced what, and the rows
#-------------------------------------------------------------------------

# The next edition that gives a figure of the same series and year replaces it;
# of a stock, the next edition at all.
sub find_successors
{
	my %series;

	for my $fact (grep { defined $_->{series} && $_->{published} ne '' } @facts)
	{
		my $key = join "\t", $fact->{publisher}, $fact->{series}, $fact->{stock} ? () : $fact->{year};
		push @{ $series{$key} }, $fact;
	}
	for my $key (keys %series)
	{
		my @editions = sort { day($a->{published}) cmp day($b->{published}) } @{ $series{$key} };
		for my $i (0 .. $#editions - 1)
		{
			my ($next) = grep { day($_->{published}) gt day($editions[$i]{published}) } @editions[ $i + 1 .. $#editions ];
			$editions[$i]{superseded_by} = $next->{edition} if $next;
		}
	}
}

sub quoted
{
	my ($text) = @_;
	return 'NULL' if !defined $text || $text eq '';
	$text =~ s/'/''/g;
	return "'$text'";
}

sub write_rows
{
	my $open = '';

	print "\n-- The shipped rows, compiled from the tables in data/\n";
	for my $fact (@facts)
	{
		if ($fact->{file} ne $open)
		{
			print ";\n" if $open ne '';
			print "\nINSERT INTO reference_claims (claim, source, edition, url, published, superseded_by, note, file) VALUES";
			$open = $fact->{file};
		}
		else
		{
			print ',';
		}
		print "\n    (", join(', ',
			quoted($fact->{claim}), quoted($fact->{source}), quoted($fact->{edition}), quoted($fact->{url}),
			quoted($fact->{published} eq '' ? '' : day($fact->{published})),
			quoted($fact->{superseded_by}), quoted($fact->{note}), quoted($fact->{file})), ')';
	}
	print ";\n";
}
