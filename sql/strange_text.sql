--
-- Texts as they come out of feeds and scrapers, and sentences changed in ways that say the same
--
CREATE FUNCTION pg_temp.claims_of(body text) RETURNS text LANGUAGE sql AS $$
    SELECT coalesce(string_agg(regexp_replace(c::text, ' (span|confidence)=\S+', '', 'g') || ' <' || claim_quote(c, body) || '>', ' | ' ORDER BY claim_span(c), c), '-')
    FROM extract_claims(body, '2025-05-20') AS c $$;

-- The same without the quotes.
CREATE FUNCTION pg_temp.claims_alone(body text) RETURNS text LANGUAGE sql AS $$
    SELECT coalesce(string_agg(regexp_replace(c::text, ' (span|confidence)=\S+', '', 'g'), ' | ' ORDER BY claim_span(c), c), '-')
    FROM extract_claims(body, '2025-05-20') AS c $$;

-- What stands around a claim moves its span, and changes nothing else.
CREATE TEMP TABLE sentence (id int GENERATED ALWAYS AS IDENTITY, body text);
INSERT INTO sentence (body) VALUES
    ('China mined 69% of the world''s rare earths in 2024.'),
    ('China''s exports of gallium fell by 20 percent to 3,000 tonnes in 2023.'),
    ('2024年中国稀土产量达27万吨，占全球近七成。'),
    ('China banned exports of antimony to the United States in December 2024.');
CREATE TEMP TABLE around (what text, before text, behind text);
INSERT INTO around VALUES
    ('paragraphs', E'Birds sang.\n\n', E'\n\nIt rained.'),
    ('carriage returns', E'Birds sang.\r\n\r\n', E'\r\n\r\nIt rained.\r\n'),
    ('emphasis', '**', '**'),
    ('HTML', '<p class="lead">', '</p>'),
    ('a link', 'See https://example.com/a%20b?p=60%25&q=7%2C5. ', ' More: http://example.org/%E7%A8%80/20%25.html'),
    ('a telephone number', 'Call +1 (555) 010-9999 or 020 7946 0018. ', ' Fax: 555-0100 ext. 60.'),
    ('every plane', U&'\00E9\4E00\+01F642\+020000\+0E0001 ', U&' \+10FFFD\+0F0000'),
    ('marks of direction', U&'\202A', U&'\202C\200F'),
    ('a byte order mark', U&'\FEFF', ''),
    ('zero-width space', U&'\200B', U&'\200B'),
    ('control characters', E'\x01\x02\x1F', E'\x7F\x0B\x0C'),
    ('blanks', '        ', E'   \t  \n   ');
SELECT what, id, pg_temp.claims_of(before || body || behind) AS found
FROM around, sentence
WHERE pg_temp.claims_of(before || body || behind) <> pg_temp.claims_of(body)
ORDER BY what, id;
SELECT id, pg_temp.claims_of(body) FROM sentence ORDER BY id;

-- Other characters for the same: the same claims, and quotes that are the words as they stand there.
CREATE TEMP TABLE change (what text, pattern text, replacement text);
INSERT INTO change VALUES
    ('no-break spaces', ' ', U&'\00A0'),
    ('two spaces', ' ', '  '),
    ('typographic apostrophe', '''', U&'\2019'),
    ('full-width comma', '，', ','),
    ('full-width percent', '%', '％'),
    ('per cent', '%', ' per cent'),
    ('full-width full stop', '\.$', '。'),
    ('full-width six', '6', '６'),
    ('full-width two', '2', '２'),
    ('traditional', '产', '產');
SELECT what, id, pg_temp.claims_of(regexp_replace(body, pattern, replacement, 'g')) AS found
FROM change, sentence
WHERE body ~ pattern
    AND pg_temp.claims_alone(regexp_replace(body, pattern, replacement, 'g'))
        <> pg_temp.claims_alone(body)
ORDER BY what, id;

-- What is no share: addresses, telephone and page numbers, versions, digits that only look like ones.
SELECT body, pg_temp.claims_of(body) FROM (VALUES
    ('Rare earths: https://example.com/rare%20earths/60%25?share=70% of China'),
    ('Rare earths in China: call 60-70-80 or +86 10 6555 0100'),
    ('Rare earths in China, p. 60, vol. 7, no. 3, doi:10.1000/60%'),
    (U&'China mined \+01D7D4\+01D7D8% of rare earths'),
    (U&'China mined \0666\0660% of rare earths'),
    ('rare earths %%%% 60%%% $$5 ,,, 1/0 0/0 %20%20'),
    (repeat('%', 3000)), (repeat('(', 3000)), (repeat(U&'\0301', 3000)), (repeat('一', 3000))) AS v (body)
WHERE pg_temp.claims_of(body) <> '-';

-- A NUL cannot be in a text, and what is no character is refused before it comes to us.
SELECT extract_claims(E'China mined 69%\u0000');
SELECT count(*) FROM generate_series(1, 1114111) AS code, extract_claims(CASE WHEN code % 997 = 0 AND code NOT BETWEEN 55296 AND 57343 THEN chr(code) || ' 60% of rare earths' END);

-- Over all golden sentences: a paragraph before and one behind move the spans and change nothing else.
\getenv abs_srcdir PG_ABS_SRCDIR
\set golden :abs_srcdir '/test/golden'
\set load :golden '/load.sql'
\set ECHO none
\i :load
\set ECHO all
SELECT id FROM golden_sentence
WHERE pg_temp.claims_of(E'Birds sang.\n\n' || body || E'\n\nIt rained.') <> pg_temp.claims_of(body);
SELECT id FROM golden_sentence
WHERE replace(pg_temp.claims_alone(replace(body, '''', U&'\2019')), U&'\2019', '''')
    <> pg_temp.claims_alone(body);
-- Full-width figures, and blanks at which no line breaks.
SELECT id FROM golden_sentence
WHERE pg_temp.claims_alone(translate(body, '0123456789', '０１２３４５６７８９'))
    <> pg_temp.claims_alone(body);
SELECT id FROM golden_sentence
WHERE pg_temp.claims_alone(replace(body, ' ', U&'\00A0'))
    <> pg_temp.claims_alone(body);
-- Markup: figures in bold, tags around words, links, entities, and characters without width.
SELECT id FROM golden_sentence
WHERE pg_temp.claims_alone(regexp_replace(body, '(\d[\d.,]*\d|\d)', '**\1**', 'g'))
    <> pg_temp.claims_alone(body) AND body !~ '[*$]|\w-?\d|\d-?[A-Za-z]';
SELECT id FROM golden_sentence
WHERE pg_temp.claims_alone(regexp_replace(body, '(China|Japan|rare earths|中国|稀土)', '<b>\1</b>', 'g'))
    <> pg_temp.claims_alone(body);
SELECT id FROM golden_sentence
WHERE pg_temp.claims_alone(regexp_replace(body, '(China|Japan|rare earths|中国|稀土)', '[\1](https://example.org/20%25)', 'g'))
    <> pg_temp.claims_alone(body);
SELECT id FROM golden_sentence
WHERE pg_temp.claims_alone(replace(replace(body, '''', '&#39;'), ' ', '&nbsp;'))
    <> pg_temp.claims_alone(body);
SELECT id FROM golden_sentence
WHERE pg_temp.claims_alone(regexp_replace(body, '([a-z])([a-z])', '\1' || U&'\00AD' || '\2', 'g'))
    <> pg_temp.claims_alone(body) AND body !~ '[<&]';
