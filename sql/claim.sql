--
-- The type claim: its literal, its binary form, and the errors of both
--

-- Every part of the grammar, in canonical form: what comes out is what went in.
CREATE TEMP TABLE literal (n serial, line text);
INSERT INTO literal (line) VALUES
    ('share CN mining(rare earths) ~0.6 of WORLD source=IEA period=[2023-01-01,2024-01-01)'),
    ('share CN refining(rare earths) >0.8'),
    ('share CN refining(rare earths) >=0.8 of "outside CN"'),
    ('share US imports(rare earths) 2/3 of US partner=CN basis=value'),
    ('share CN exports(rare earth magnets) <0.5'),
    ('share CN quota(rare earths) <=1/3 modality=quota'),
    ('share CN reserves(rare earths) [0.6,0.7]'),
    ('share CN reserves(rare earths) ~(0.5,1]'),
    ('rank VN reserves(rare earths) 2 of WORLD'),
    ('rank AU production(rare earths) [1,5]'),
    ('amount US investment 400000000 USD partner="MP Materials"'),
    ('amount CN exports(rare earth magnets) 1300 t basis=REO'),
    ('amount CN price(neodymium-praseodymium) 1620000 CNY/t'),
    ('amount CN fine 20 x'),
    ('amount JP patents(rare earth technology) ~[20000000000,100000000000) count'),
    ('change CN exports(rare earth magnets) -0.4 partner=US basis=yoy period=[2025-06-01,2025-07-01)'),
    ('horizon CN lead(rare earths) >=10 year partner=US'),
    ('horizon US lead time(rare earths) [10,20] year modality=possible'),
    ('restriction CN ban(gallium) partner=US period=[2023-07-01,) asof=2024-01-28'),
    ('not restriction CN control(germanium) period=(,2025-11-10)'),
    ('restriction US tariff(rare earth magnets) 0.25 modality=forecast'),
    ('class gallium class(rare earths) span=[0,12)'),
    ('not class gallium class(rare earths)'),
    ('purity Lynas purity(terbium) 0.99999'),
    ('exclusive - mining(rare earths) of US confidence=0.85'),
    ('exclusive CN refining("odd (name)") source="say ""so""" confidence=0'),
    ('amount "Serra do Sol Mineração" mining(rare earth ores) 1 t source=海关总署'),
    ('amount 北方稀土 production("轻""稀土") 1000 t span=[2147483646,2147483647)');
SELECT n, line::claim FROM literal WHERE line <> line::claim::text;
SELECT line::claim AS claim, pg_column_size(line::claim) AS bytes FROM literal ORDER BY n;

-- A datum is read where it lies, packed and unaligned, and the longest one is short enough for an index.
CREATE TEMP TABLE packed (a "char", c claim, b "char", d claim);
INSERT INTO packed SELECT 'a', line::claim, 'b', line::claim FROM literal;
SELECT count(*) FROM packed, literal WHERE c::text = line AND d::text = line AND a = 'a' AND b = 'b';
CREATE TEMP TABLE longest AS
    SELECT make_claim(kind => 'share', subject => repeat('a', 255), measure => 'mining', material => repeat('b', 255),
                      low => 1.00000000000000000000 / 999999999, high => 999999998.00000000000000000000 / 999999999,
                      scope => repeat('c', 255), partner => repeat('d', 255), source => repeat('稀', 85),
                      span => '[2000000000,2147483647)') AS c;
CREATE INDEX ON longest (c);
SELECT length(claim_send(c)), c::text::claim = c AS same FROM longest;

-- Other ways of writing the same.
SELECT line::claim FROM (VALUES
    (E' share\tCN\nmining( rare earths ) ~ 0.60 of WORLD '),
    ('share "CN" mining("rare earths") [0.6,0.60]'),
    ('share CN mining 4/6'),
    ('share CN mining 0.6 fraction'),
    ('rank CN mining 1 rank'),
    ('horizon CN lead > 10'),
    ('amount CN mining 1.20e3t'),
    ('share CN mining 0.6 confidence=0.847 asof=2024-01-28 source=IEA modality=asserted'),
    ('class gallium class(rare earths) period=[,2024-01-01) span=[ 1 , 2 )')) AS v(line);

-- Errors.  Those of syntax say where and what; the others what the model does not allow.
CREATE FUNCTION pg_temp.error_of(literal text, OUT state text, OUT error text) LANGUAGE plpgsql AS $$
DECLARE
    detail text;
BEGIN
    PERFORM literal::claim;
    state := 'none';
EXCEPTION WHEN OTHERS THEN
    GET STACKED DIAGNOSTICS detail = PG_EXCEPTION_DETAIL;
    state := SQLSTATE;
    error := COALESCE(NULLIF(detail, ''), SQLERRM);
END $$;

SELECT ''::claim;
SELECT 'share CN mining(rare earths) about 60%'::claim;
SELECT 'share CN mining(rare earths) 0.6 of WORLD period=[2024-01-01,2023-01-01)'::claim;

SELECT line, (pg_temp.error_of(line)).* FROM (VALUES
    ('shares CN mining 0.6'),
    ('not'),
    ('share'),
    ('share "CN mining 0.6'),
    ('share "" mining 0.6'),
    ('share CN minig 0.6'),
    ('share CN mining('),
    ('share CN mining(rare earths 0.6'),
    ('share CN mining ~'),
    ('share CN mining 0.6.1'),
    ('share CN mining 1234567890123456789'),
    ('share CN mining 1/0'),
    ('share CN mining [0.6;0.7]'),
    ('share CN mining [0.6,0.7'),
    ('share CN mining 0.6 percent'),
    ('share CN mining 0.6 of'),
    ('share CN mining 0.6 of source=IEA'),
    ('class 稀土 class(稀土) 来源=国家统计局'),
    ('class a class(b) source='),
    ('class a class(b) source=x source=y'),
    ('class a class(b) basis=yearly'),
    ('class a class(b) modality=maybe'),
    ('class a class(b) asof=2023-02-29'),
    ('class a class(b) asof=yesterday'),
    ('class a class(b) period=2023'),
    ('class a class(b) period=[2023-01-01,2023-12-31]'),
    ('class a class(b) span=[5,99999999999)'),
    ('class a class(b) confidence=1.01')) AS v(line);

SELECT line, (pg_temp.error_of(line)).* FROM (VALUES
    ('share CN lead 0.6'),
    ('amount CN quota 6 t'),
    ('share - mining 0.6'),
    ('class gallium class'),
    ('share CN mining'),
    ('class gallium class(rare earths) 1'),
    ('amount CN mining 5'),
    ('share CN mining 0.6 t'),
    ('amount CN price 6 USD'),
    ('restriction CN ban 0.25'),
    ('share CN mining [0.7,0.6]'),
    ('share CN mining (2/3,2/3]'),
    ('share CN mining 1.2'),
    ('rank CN mining 0'),
    ('rank CN mining <=2.5'),
    ('change CN exports -1.01'),
    ('amount CN exports -1 t'),
    ('share CN mining 0.6 basis=yoy'),
    ('class a class(b) period=[2024-01-01,2024-01-01)'),
    ('class a class(b) period=(,)'),
    ('class a class(b) span=[5,5)'),
    ('class " a" class(b)'),
    (E'class "a\tb" class(b)')) AS v(line);
SELECT pg_temp.error_of('class ' || repeat('a', 256) || ' class(b)');

-- Where a word of the model would have been right, a hint lists those that go with what stands before.
CREATE FUNCTION pg_temp.hint_of(literal text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    hint text;
BEGIN
    PERFORM literal::claim;
    RETURN 'none';
EXCEPTION WHEN OTHERS THEN
    GET STACKED DIAGNOSTICS hint = PG_EXCEPTION_HINT;
    RETURN hint;
END $$;

SELECT line, pg_temp.hint_of(line) FROM (VALUES
    ('shares CN mining 0.6'),
    ('share CN minig 0.6'),
    ('share CN class 0.6'),
    ('restriction CN baned'),
    ('horizon US led 3'),
    ('amount CN exports 5 tons'),
    ('amount CN exports 5 year'),
    ('amount CN exports 5'),
    ('amount CN price 5 t'),
    ('amount CN cost 5 kg'),
    ('share CN mining 0.6 percent'),
    ('change CN mining 0.6 basis=yearly'),
    ('share CN mining 0.6 basis=yoy'),
    ('share CN mining 0.6 modality=maybe'),
    ('restriction CN ban 5 t'),
    ('share CN mining 1.2'),
    ('share CN mining 0.6 of')) AS v(line);

-- Since PostgreSQL 16 errors are soft where the caller wants them so.
CREATE FUNCTION pg_temp.is_claim(literal text) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
    valid boolean;
BEGIN
    IF current_setting('server_version_num')::int < 160000 THEN
        RETURN (pg_temp.error_of(literal)).state = 'none';
    END IF;
    EXECUTE 'SELECT pg_input_is_valid($1, ''claim'')' INTO valid USING literal;
    RETURN valid;
END $$;
SELECT pg_temp.is_claim('share CN mining 0.6'), pg_temp.is_claim('share CN mining'), pg_temp.is_claim('shares');
SELECT pg_temp.is_claim(object), object FROM (VALUES
    ('{"kind": "share", "subject": "CN", "measure": "mining", "low": 0.6}'),
    ('{"kind": "share", "subject": "CN", "measure": "mining", "low": 6}'),
    ('{"kind": "shares"}'), ('{"measure": 1}'), ('{"unit": "kg"}'), ('{"basis": "y"}'), ('{"modality": "maybe"}'),
    ('{"low": "0.6"}'), ('{"high": 0.12345678901234567890123}'), ('{"approx": 1}'), ('{"confidence": 2}'), ('{"subject": null}'),
    ('{"period": []}'), ('{"period": ["2023", null]}'), ('{"span": [1, 1e50]}'), ('{"asof": 2023}'), ('{"knid": "share"}'),
    ('{'), ('{}'), ('{"kind": "share"} share')) AS v(object);

--
-- The binary form.  COPY reads what a program makes of the bytes.
--
CREATE TEMP TABLE received (c claim);
CREATE FUNCTION pg_temp.receive(VARIADIC datums bytea[]) RETURNS SETOF claim LANGUAGE plpgsql AS $$
DECLARE
    file bytea := '\x5047434f50590aff0d0a000000000000000000';
    datum bytea;
    octal text;
BEGIN
    FOREACH datum IN ARRAY datums LOOP
        file := file || int2send(1::int2) || int4send(length(datum)) || datum;
    END LOOP;
    file := file || int2send((-1)::int2);
    SELECT string_agg(format('\0%s%s%s', b / 64, b / 8 % 8, b % 8), '' ORDER BY i) INTO octal
    FROM generate_series(0, length(file) - 1) AS i, get_byte(file, i) AS b;
    EXECUTE format('COPY received FROM PROGRAM %L (FORMAT binary)', 'printf %b ''' || octal || '''');
    RETURN QUERY DELETE FROM received RETURNING c;
END $$;

SELECT claim_send('share CN mining(rare earths) ~0.6 of WORLD source=IEA period=[2023-01-01,2024-01-01)');
SELECT pg_temp.receive('\x01010301000000003304640b44d90b4646000000020b050003434e7261726520656172746873574f524c444945413f0c');
SELECT count(*) FROM literal, LATERAL pg_temp.receive(claim_send(line::claim)) AS c WHERE c = line::claim;

-- Bytes that are not a claim: good ones, with one thing wrong at a time.
CREATE FUNCTION pg_temp.error_of_bytes(datum bytea, OUT state text, OUT error text) LANGUAGE plpgsql AS $$
DECLARE
    detail text;
BEGIN
    PERFORM pg_temp.receive(datum);
    state := 'none';
EXCEPTION WHEN OTHERS THEN
    GET STACKED DIAGNOSTICS detail = PG_EXCEPTION_DETAIL;
    state := SQLSTATE;
    error := SQLERRM || '; ' || detail;
END $$;

SELECT claim_send('share CN mining 0.6') AS good \gset
SELECT :'good'::bytea AS good;
SELECT what, (pg_temp.error_of_bytes(datum)).* FROM (VALUES
    ('nothing', ''::bytea),
    ('a later version', set_byte(:'good', 0, 2)),
    ('version 0', set_byte(:'good', 0, 0)),
    ('half a header', substr(:'good'::bytea, 1, 24)),
    ('kind 99', set_byte(:'good', 1, 99)),
    ('measure lead', set_byte(:'good', 2, 24)),
    ('tonnes', set_byte(:'good', 3, 3)),
    ('a currency where there is none', set_byte(:'good', 4, 65)),
    ('no number, but its bytes', set_byte(:'good', 8, 0)),
    ('a number that is missing', set_byte(:'good', 8, 3)),
    ('an unknown flag', set_byte(:'good', 8, 35 + 128)),
    ('confidence 101', set_byte(:'good', 10, 101)),
    ('a period that ends before it begins', overlay(:'good'::bytea PLACING '\x0b46460b44d9' FROM 12)),
    ('a name longer than all', set_byte(:'good', 20, 200)),
    ('a name that is not UTF-8', set_byte(:'good', 25, 255)),
    ('a number out of range', set_byte(:'good', 27, 127)),
    ('6.0 instead of 6', overlay(:'good'::bytea PLACING '\x3e78' FROM 28)),
    ('something behind the end', :'good'::bytea || '\x00')) AS v(what, datum);

-- Every bit turned over: either an error, or another claim whose bytes these are.
CREATE TEMP TABLE outcome AS
    SELECT (pg_temp.error_of_bytes(datum)).state, datum
    FROM generate_series(0, 8 * length(:'good'::bytea) - 1) AS bit,
        set_bit(:'good'::bytea, bit, 1 - get_bit(:'good'::bytea, bit)) AS datum;
SELECT state, count(*) FROM outcome GROUP BY state ORDER BY state;
SELECT count(*) AS differ FROM outcome, LATERAL pg_temp.receive(datum) AS c
WHERE state = 'none' AND claim_send(c) <> datum;

--
-- Random claims come through text, JSON and bytes unchanged.
--
SELECT setseed(0.17);
CREATE FUNCTION pg_temp.pick(VARIADIC choice text[]) RETURNS text LANGUAGE sql VOLATILE
    RETURN choice[1 + floor(random() * cardinality(choice))::int];
CREATE TEMP TABLE random_claim AS
    SELECT make_claim(
        kind => CASE WHEN unit = 'fraction' THEN pg_temp.pick('share', 'change') ELSE 'amount' END,
        subject => pg_temp.pick('CN', 'MP Materials', 'outside CN', '-', 'of', 'a "b" (c)', '稀土', 'Mineração'),
        measure => pg_temp.pick('mining', 'exports', 'supply'),
        material => pg_temp.pick('rare earths', 'odd "name"', '镨钕', NULL),
        low => CASE WHEN shape <> 'high' THEN low END,
        high => CASE shape WHEN 'low' THEN NULL WHEN 'exact' THEN low ELSE 0.95 END,
        low_open => shape IN ('low', 'range') AND random() < 0.5,
        high_open => shape IN ('high', 'range') AND random() < 0.5,
        approx => random() < 0.5,
        unit => unit,
        scope => pg_temp.pick('WORLD', 'EU (27)', NULL),
        partner => pg_temp.pick('US', 'x=y', NULL),
        period => pg_temp.pick('[2023-01-01,2024-01-01)', '[2023-07-01,)', '(,2020-02-29)', NULL)::daterange,
        asof => date '2000-01-01' + floor(random() * 10000)::int,
        polarity => random() < 0.8,
        modality => pg_temp.pick('asserted', 'forecast', 'possible', 'quota'),
        source => pg_temp.pick('IEA', 'Chinese customs', '海关总署', NULL),
        span => CASE WHEN random() < 0.7 THEN int4range(span, span + 1 + floor(random() * 200)::int) END,
        confidence => round(random()::numeric, 2)) AS c
    FROM (SELECT pg_temp.pick('exact', 'low', 'high', 'range') AS shape,
                 pg_temp.pick('fraction', 't', 'USD', 'count') AS unit,
                 CASE WHEN random() < 0.3 THEN trunc(random()::numeric, 17) * 0.9
                      WHEN random() < 0.3 THEN 1.00000000000000000000 / (2 + floor(random() * 99999)::numeric)
                      ELSE round(random()::numeric * 0.9, 3) END AS low,
                 floor(random() * 100000)::int AS span
          FROM generate_series(1, 500)) AS r;
SELECT count(*), count(DISTINCT c) > 400 AS mostly_distinct, max(pg_column_size(c)) < 180 AS small FROM random_claim;
SELECT c FROM random_claim WHERE c::text::claim <> c OR c::text::claim::text <> c::text OR c::jsonb::claim <> c;
SELECT count(*) AS came_back
FROM (SELECT array_agg(c) AS claims, array_agg(claim_send(c)) AS datums
      FROM (SELECT c, row_number() OVER () / 50 AS batch FROM random_claim) AS b GROUP BY batch) AS g,
    LATERAL (SELECT array_agg(r) AS back FROM pg_temp.receive(VARIADIC datums) AS r) AS received,
    LATERAL unnest(claims) WITH ORDINALITY AS sent(c, n)
WHERE back[n] = c;
