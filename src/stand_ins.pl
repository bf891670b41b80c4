#!/usr/bin/perl
# Writes src/stand_ins.h: for each concept of the dictionary that names somebody or something, a word by which the engine
# reads it, in English and in Chinese.  vocabulary.c puts these in place of the words of a user's own vocabulary.
use strict;
use warnings;

sub read_table
{
	my ($file) = @_;
	my (@columns, @rows);
	open my $in, '<', $file or die "could not open $file: $!\n";
	while (my $line = <$in>)
	{
		$line =~ s/[\r\n]+$//;
		next if $line =~ /^(#|$)/;
		my @fields = split /\t/, $line, -1;
		if (!@columns) { @columns = @fields; next; }
		my %row;
		@row{@columns} = map { $_ // '' } @fields[ 0 .. $#columns ];
		push @rows, \%row;
	}
	return @rows;
}

# The words of one concept that can stand for it: plain names, that mean nothing else.  Its own name comes first.
sub collect
{
	my ($table, @rows) = @_;
	my (%concept, @order);
	my %count;

	$count{ lc $_->{alias} }++ foreach @rows;
	foreach my $row (@rows)
	{
		my $concept = $concept{ $row->{concept} };
		if (!$concept)
		{
			$concept = $concept{ $row->{concept} } =
				{ name => $row->{concept}, class => $row->{class} // 'material', country => $row->{country} // '', en => '', zh => '', symbol => 0 };
			push @order, $concept;
		}
		$concept->{country} ||= $row->{country} // '';
		$concept->{symbol} = 1 if $row->{form} eq "symbol";
		next if $row->{form} ne 'name' || $row->{ambiguous} ne '' || $count{ lc $row->{alias} } > 1;
		next if length $row->{alias} > 60;
		if ($row->{alias} =~ /^[\x20-\x7e]+$/)
		{
			$concept->{en} = $row->{alias} if $concept->{en} eq '' || $row->{alias} eq $row->{concept};
		}
		elsif ($row->{language} eq 'zh' && $concept->{zh} eq '' && $row->{alias} !~ /[\x00-\x7f]/)
		{
			$concept->{zh} = $row->{alias};
		}
	}
	return @order;
}

sub quoted
{
	my ($text) = @_;
	$text =~ s/(["\\])/\\$1/g;
	return qq{"$text"};
}

my ($folder) = @ARGV;
my @concepts = (collect('entities', read_table("$folder/entities.tsv")), collect('materials', read_table("$folder/materials.tsv")));

print "/* Made by stand_ins.pl from the tables of src/core/lexicon. */\n";
foreach my $concept (grep { $_->{class} !~ /^(self|world)$/ && ($_->{en} ne '' || $_->{zh} ne '') } @concepts)
{
	# An own material is read like an element; of groups and products more is known.
	my $stands = $concept->{en} ne '' && $concept->{zh} ne '' && $concept->{class} =~ /^(company|agency|media|place|use|material)$/ &&
		($concept->{class} ne 'material' || ($concept->{symbol} && $concept->{en} =~ /^[a-z]+$/));
	printf "{%s, %s, %s, %s, %s, %s},\n", (map { quoted($concept->{$_}) } qw(name class country en zh)), $stands ? 'true' : 'false';
}
