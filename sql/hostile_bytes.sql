--
-- Stored claims and binary COPY with bytes that lie, explained one by one
--
-- A claim that lies as COPY (FORMAT binary) has it is refused; test/fuzz/fuzz_bytes.c tries millions.  A page that is damaged
-- has it without anybody looking: the cast below, which only a superuser can make, puts any bytes into a table.  Then every
-- function must say so or give some answer, and nothing more.
--
SET extra_float_digits = 0;
CREATE CAST (bytea AS claim) WITHOUT FUNCTION;

CREATE FUNCTION pg_temp.ask(c claim) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    question text;
    answer text := '';
BEGIN
    FOREACH question IN ARRAY ARRAY[
        '$1::text', 'to_jsonb($1::jsonb)', 'claim_send($1)', 'claim_topic($1)', 'claim_hash($1)', '$1 = $1', '$1 < $1',
        '$1 <!> ''share CN mining 0.5''', 'explain_claim($1)', 'explain_claims($1, ''share CN mining 0.5'')', 'explain_claims(''share CN mining 0.5'', $1, ''zh'')',
        'claim_quote($1, repeat(''some text '', 50))', '(SELECT count(*) FROM claim_fields($1))', '(SELECT count(*) FROM check_claim($1))',
        '(SELECT claim_camps(x) FROM unnest(ARRAY[$1, $1]) x)', '(SELECT share_overflow(x) FROM unnest(ARRAY[$1, $1]) x)',
        '(SELECT count(*) FROM find_contradictions(ARRAY[$1, ''share CN mining 0.5'']))'] LOOP
        BEGIN
            EXECUTE 'SELECT (' || question || ')::text' USING c;
            answer := answer || '.';
        EXCEPTION WHEN data_corrupted THEN
            answer := answer || 'c';
        WHEN OTHERS THEN
            answer := answer || format(' %s %s %s ', question, SQLSTATE, SQLERRM);
        END;
    END LOOP;
    RETURN answer;
END $$;

-- What each place of the header can say that is not so.  "c": the claim is said to be corrupt; ".": some answer.
SELECT claim_send('share CN mining(rare earths) [0.5,2/3] of WORLD partner=US source=IEA period=[2023-01-01,2024-01-01) asof=2024-02-01 span=[3,9)') AS good \gset
SELECT :'good' AS good;
SELECT what, pg_temp.ask(bytes::claim) FROM (VALUES
    ( 1, 'as it is',                                        :'good'::bytea),
    ( 2, 'byte 0, version: 0',                              set_byte(:'good', 0, 0)),
    ( 3, 'byte 0, version: one to come',                    set_byte(:'good', 0, 2)),
    ( 4, 'byte 1, kind: none',                              set_byte(:'good', 1, 0)),
    ( 5, 'byte 1, kind: one to come',                       set_byte(:'good', 1, 10)),
    ( 6, 'byte 1, kind: a restriction with a number',       set_byte(:'good', 1, 6)),
    ( 7, 'byte 2, measure: none',                           set_byte(:'good', 2, 0)),
    ( 8, 'byte 2, measure: one to come',                    set_byte(:'good', 2, 33)),
    ( 9, 'byte 2, measure: a ban',                          set_byte(:'good', 2, 29)),
    (10, 'byte 3, unit: none, with a number',               set_byte(:'good', 3, 0)),
    (11, 'byte 3, unit: money, without a currency',         set_byte(:'good', 3, 4)),
    (12, 'byte 3, unit: one to come',                       set_byte(:'good', 3, 9)),
    (13, 'bytes 4-6, currency: of a share',                 overlay(:'good'::bytea PLACING '\x555344' FROM 5)),
    (14, 'bytes 4-6, currency: bytes that are no text',     overlay(:'good'::bytea PLACING '\x05fffe80' FROM 4)),
    (15, 'byte 7, basis: one to come',                      set_byte(:'good', 7, 8)),
    (16, 'byte 8, value: no low end, but its number',       set_byte(:'good', 8, 2)),
    (17, 'byte 8, value: no number, but two',               set_byte(:'good', 8, 0)),
    (18, 'byte 8, value: equal ends, but two numbers',      set_byte(:'good', 8, 35)),
    (19, 'byte 8, value: flags that do not exist',          set_byte(:'good', 8, 195)),
    (20, 'byte 9, stance: no span, but two numbers',        set_byte(:'good', 9, 4)),
    (21, 'byte 9, stance: flags that do not exist',         set_byte(:'good', 9, 252)),
    (22, 'byte 10, confidence: 255 hundredths',             set_byte(:'good', 10, 255)),
    (23, 'bytes 11-13, a day behind the last',              overlay(:'good'::bytea PLACING '\xffffff' FROM 12)),
    (24, 'bytes 14-16, an end before its beginning',        overlay(:'good'::bytea PLACING '\x000001' FROM 15)),
    (25, 'bytes 17-19, a publication behind the last day',  overlay(:'good'::bytea PLACING '\xffffff' FROM 18)),
    (26, 'byte 20, subject: longer than the rest',          set_byte(:'good', 20, 255)),
    (27, 'byte 20, subject: none, so that all move',        set_byte(:'good', 20, 0)),
    (28, 'byte 21, material: one byte more',                set_byte(:'good', 21, 12)),
    (29, 'byte 24, source: one byte less',                  set_byte(:'good', 24, 2)),
    (30, 'byte 25, subject: no UTF-8',                      set_byte(:'good', 25, 255)),
    (31, 'byte 48, low: an exponent below all',             set_byte(:'good', 48, 0)),
    (32, 'byte 48, low: an exponent above all',             set_byte(:'good', 48, 127)),
    (33, 'byte 48, low: a divisor that is not there',       set_byte(:'good', 48, 191)),
    (34, 'byte 49, low: a number that goes on and on',      overlay(:'good'::bytea PLACING '\xffffffffffff' FROM 50)),
    (35, 'byte 52, high: divided by zero',                  set_byte(:'good', 52, 0)),
    (36, 'byte 52, high: divided by one',                   set_byte(:'good', 52, 1)),
    (37, 'byte 52, high: 2/2, not in lowest terms',         set_byte(:'good', 52, 2)),
    (38, 'byte 53, span: from a place behind all',          overlay(:'good'::bytea PLACING '\xffffffff7f06' FROM 54)),
    (39, 'byte 54, span: of no characters',                 set_byte(:'good', 54, 0)),
    (40, 'the header alone',                                substr(:'good'::bytea, 1, 25)),
    (41, 'less than a header',                              substr(:'good'::bytea, 1, 24)),
    (42, 'nothing',                                         ''::bytea),
    (43, 'one byte less',                                   substr(:'good'::bytea, 1, length(:'good'::bytea) - 1)),
    (44, 'one byte more',                                   :'good'::bytea || '\x00'),
    (45, 'a kilobyte more',                                 :'good'::bytea || decode(repeat('ff', 1024), 'hex'))) AS v (n, what, bytes)
ORDER BY n;

-- Every byte set to every fifth value: 2860 claims, of which none does more than to be corrupt or to answer.
SELECT count(*), count(*) FILTER (WHERE said !~ '^[.c]+$') AS otherwise, count(*) FILTER (WHERE said ~ '^\.+$') > 1000 AS many_answer
FROM generate_series(0, length(:'good'::bytea) - 1) AS at, generate_series(0, 255, 5) AS byte,
    pg_temp.ask(set_byte(:'good', at, byte)::claim) AS said;

-- In a table with indexes, too: what is damaged is an error or some answer.
CREATE TABLE damaged (claim claim);
INSERT INTO damaged SELECT set_byte(:'good', at, 77)::claim FROM generate_series(7, length(:'good'::bytea) - 1) AS at
WHERE pg_temp.ask(set_byte(:'good', at, 77)::claim) ~ '^\.+$';
CREATE INDEX ON damaged (claim);
CREATE INDEX ON damaged USING gist (claim);
SELECT count(*) > 3 FROM damaged;
DROP TABLE damaged;
DROP CAST (bytea AS claim);

-- COPY: the length of a field, and their number.
CREATE TEMP TABLE received (c claim);
CREATE FUNCTION pg_temp.copy_bytes(file bytea, OUT error text) LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('COPY received FROM PROGRAM %L (FORMAT binary)', 'printf %b ''' ||
        (SELECT string_agg(format('\0%s%s%s', b / 64, b / 8 % 8, b % 8), '' ORDER BY i)
         FROM generate_series(0, length(file) - 1) AS i, get_byte(file, i) AS b) || '''');
    error := 'none';
EXCEPTION WHEN OTHERS THEN
    -- What the server itself says of too long a field is worded by its version.
    error := SQLSTATE || CASE SQLSTATE WHEN '54000' THEN '' ELSE ' ' || SQLERRM END;
END $$;
SELECT '\x5047434f50590aff0d0a000000000000000000'::bytea AS head \gset
SELECT what, error FROM (VALUES
    (1, 'as it is',                      '\x0001'::bytea || int4send(length(:'good'::bytea)) || :'good'::bytea || '\xffff'),
    (2, 'a length of -2',                '\x0001'::bytea || int4send(-2) || :'good'::bytea || '\xffff'),
    (3, 'a length of two gigabytes',     '\x0001'::bytea || int4send(2147483647) || :'good'::bytea || '\xffff'),
    (4, 'one byte less',                 '\x0001'::bytea || int4send(length(:'good'::bytea) - 1) || :'good'::bytea || '\xffff'),
    (5, 'one byte more',                 '\x0001'::bytea || int4send(length(:'good'::bytea) + 1) || :'good'::bytea || '\xffff'),
    (6, 'a field of no bytes',           '\x0001'::bytea || int4send(0) || '\xffff'),
    (7, 'two fields for one',            '\x0002'::bytea || int4send(length(:'good'::bytea)) || :'good'::bytea || '\xffff')) AS v (n, what, row),
    pg_temp.copy_bytes(:'head'::bytea || row) ORDER BY n;
SELECT count(*) FROM received;
