--
-- claim::jsonb and jsonb::claim
--
SELECT jsonb_pretty('share CN mining(rare earths) ~(0.5,0.6] of WORLD partner=US basis=value modality=forecast source=IEA period=[2023-01-01,2024-01-01) asof=2024-01-28 span=[12,40) confidence=0.85'::claim::jsonb);
SELECT line::claim::jsonb FROM (VALUES
    ('class gallium class(rare earths)'),
    ('not restriction CN ban(gallium) period=[2023-07-01,)'),
    ('restriction CN control(稀土) period=(,2023-07-01)'),
    ('exclusive - mining(rare earths) of US'),
    ('amount US investment 400000000 USD'),
    ('amount CN price(neodymium-praseodymium) 1620000 CNY/t'),
    ('change CN exports <-1/3'),
    ('horizon US lead time(rare earths) [1/12,20] year'),
    ('share CN mining 2/3')) AS v(line);

-- Assignment casts claim to jsonb by itself; the other way has to be said.
CREATE TEMP TABLE as_json (j jsonb);
INSERT INTO as_json VALUES ('rank CN mining(rare earths) 1'::claim);
SELECT j->>'kind', j->>'low' FROM as_json;
CREATE TEMP TABLE as_claim (c claim);
INSERT INTO as_claim SELECT j FROM as_json;
INSERT INTO as_claim SELECT j::claim FROM as_json RETURNING c;

-- Keys in any order, nulls, and what is left out.
SELECT j::jsonb::claim FROM (VALUES
    ('{"measure": "mining", "kind": "share", "subject": "CN", "low": 0.6, "high": 0.60, "unit": "fraction"}'),
    ('{"kind": "share", "subject": "CN", "measure": "mining", "low": 0.666666666667}'),
    ('{"kind": "share", "subject": "CN", "measure": "mining", "low": 0.66666666666666666667}'),
    ('{"kind": "rank", "subject": "VN", "measure": "reserves", "material": null, "low": 2, "high": 2, "low_open": null, "approx": false, "scope": "WORLD", "period": null, "polarity": null, "modality": null, "span": null, "confidence": null}'),
    ('{"kind": "restriction", "subject": "CN", "measure": "ban", "material": "gallium", "partner": "US", "period": ["2023-07-01", null], "polarity": true, "modality": "asserted", "source": null, "span": [577, 637], "asof": "2024-01-28"}'),
    ('{"kind": "restriction", "subject": "CN", "measure": "ban", "period": [null, "2023-07-01"], "polarity": false}'),
    ('{"kind": "horizon", "subject": "US", "measure": "lead time", "low": 1e1, "confidence": 0.333}')) AS v(j);

-- Errors name the key.
CREATE FUNCTION pg_temp.error_of(j text, OUT state text, OUT error text) LANGUAGE plpgsql AS $$
BEGIN
    PERFORM j::jsonb::claim;
    state := 'none';
EXCEPTION WHEN OTHERS THEN
    state := SQLSTATE;
    error := SQLERRM;
END $$;

SELECT '{"kind": "share", "subject": "CN", "measure": "mining", "low": 0.6, "high": 0.6}'::json::claim;
SELECT c::json::claim = c AS same FROM (VALUES ('rank VN reserves(rare earths) 2 of WORLD span=[0,9)'::claim)) AS v (c);
SELECT '[1]'::json::claim;
SELECT '{"kind": "shares", "subject": "CN", "measure": "mining", "low": 0.6}'::jsonb::claim;
SELECT '{"kind": "share", "subject": "CN", "measure": "diging", "low": 0.6}'::jsonb::claim;
SELECT '{"kind": "amount", "subject": "CN", "measure": "mining", "low": 6, "unit": "kg"}'::jsonb::claim;
SELECT '{"kind": "share", "subject": "CN", "measure": "mining", "low": 0.12345678901234567890123}'::jsonb::claim;

SELECT j, (pg_temp.error_of(j)).* FROM (VALUES
    ('null'),
    ('[]'),
    ('"share CN mining 0.6"'),
    ('{}'),
    ('{"kind": "share"}'),
    ('{"kind": 1}'),
    ('{"kind": "share", "subject": ["CN"]}'),
    ('{"kind": "share", "subject": ""}'),
    ('{"knid": "share"}'),
    ('{"quote": null}'),
    ('{"low": "0.6"}'),
    ('{"high": true}'),
    ('{"low_open": "yes"}'),
    ('{"approx": 1}'),
    ('{"unit": "tons"}'),
    ('{"basis": "yearly"}'),
    ('{"modality": "maybe"}'),
    ('{"period": "2023"}'),
    ('{"period": {"from": "2023-01-01"}}'),
    ('{"period": ["2023-01-01"]}'),
    ('{"period": ["2023-01-01", 2024]}'),
    ('{"period": ["2023-01-01", "2024-13-01"]}'),
    ('{"asof": "28 January 2024"}'),
    ('{"asof": 20240128}'),
    ('{"polarity": "true"}'),
    ('{"span": [1]}'),
    ('{"span": [1.5, 2]}'),
    ('{"span": [-1, 2]}'),
    ('{"span": [1, 2147483648]}'),
    ('{"confidence": "high"}'),
    ('{"confidence": 1.01}'),
    ('{"confidence": -0.1}'),
    ('{"kind": "share", "subject": "CN", "measure": "mining", "low": 0.7, "high": 0.6}'),
    ('{"kind": "share", "subject": "CN", "measure": "mining", "low": 0.6, "high": 0.6, "low_open": true}'),
    ('{"kind": "share", "subject": "CN", "measure": "mining", "low_open": true, "high": 0.6}'),
    ('{"kind": "share", "subject": "CN", "measure": "lead", "low": 0.6}'),
    ('{"kind": "share", "subject": "CN", "measure": "mining", "low": 60}'),
    ('{"kind": "class", "subject": "gallium", "measure": "class", "material": "rare earths", "period": ["2024-01-01", "2023-01-01"]}'),
    ('{"kind": "class", "subject": "gallium", "measure": "class", "material": "rare earths", "period": [null, null]}'),
    ('{"kind": "class", "subject": "gallium", "measure": "class", "material": "rare earths", "span": [5, 5]}'),
    ('{"kind": "class", "subject": "a\u0007b", "measure": "class", "material": "rare earths"}')) AS v(j);

SELECT '{"knid": "share"}'::jsonb::claim;

-- json as well; and so the server's own functions write objects, which the type reads.
SELECT 'rank CN mining 1'::claim::json, to_json('rank CN mining 1'::claim), to_jsonb('rank CN mining 1'::claim) = 'rank CN mining 1'::claim::jsonb AS same;
CREATE TEMP TABLE story (id integer, claim claim);
INSERT INTO story VALUES (1, 'share CN mining(rare earths) ~2/3 of WORLD period=[2023-01-01,) span=[1,20)'), (2, NULL);
SELECT row_to_json(s) FROM story s;
SELECT json_populate_record(NULL::story, row_to_json(s)) = s AS json, jsonb_populate_record(NULL::story, to_jsonb(s)) = s AS jsonb FROM story s;
SELECT * FROM jsonb_to_recordset('[{"id": 3, "claim": {"kind": "rank", "subject": "CN", "measure": "mining", "low": 1, "high": 1}},
                                   {"id": 4, "claim": "rank CN mining 1"}]') AS s(id integer, claim claim);
SELECT E' \t\n{"kind": "class", "subject": "gallium", "measure": "class", "material": "rare earths"}'::claim;
SELECT '{"kind": "class", "knid": ""}'::claim;

-- Random decimals and fractions come through JSON unchanged.
SELECT setseed(0.42);
WITH number(n) AS (
    SELECT trunc(random()::numeric * 10::numeric ^ floor(random() * 6)::int, floor(random() * 12)::int)::text
    FROM generate_series(1, 500)
    UNION ALL
    SELECT floor(random() * 99999)::int || '/' || 1 + floor(random() * 999999998)::int
    FROM generate_series(1, 500)
    UNION ALL
    SELECT floor(random() * 9999)::int || 'e' || -10 - floor(random() * 20)::int
    FROM generate_series(1, 500))
SELECT count(*), count(*) FILTER (WHERE c::jsonb::claim = c) AS same,
    count(*) FILTER (WHERE c::jsonb::text::jsonb::claim = c) AS same_as_text
FROM number, LATERAL (SELECT ('amount CN mining >=' || n || ' t')::claim AS c) AS l;
