-- GiST on claims: look-ups by <!>, and facts that exclude each other.

-- Claims that are random, but the same on every server.
CREATE FUNCTION chance(seed text, choices integer) RETURNS integer
	LANGUAGE SQL IMMUTABLE
	AS $$ SELECT (('x' || substr(md5(seed), 1, 7))::bit(28)::integer % choices) $$;

CREATE FUNCTION random_claim(n integer) RETURNS claim
	LANGUAGE SQL IMMUTABLE
	AS $$
	SELECT make_claim(
		kind => kind,
		subject => (ARRAY['CN', 'US', 'VN', 'Lynas'])[1 + chance('subject' || n, 4)],
		measure => CASE kind
			WHEN 'restriction' THEN (ARRAY['ban', 'control', 'quota'])[1 + chance('measure' || n, 3)]
			WHEN 'class' THEN 'class'
			WHEN 'horizon' THEN 'lead time'
			ELSE (ARRAY['mining', 'production', 'exports', 'price'])[1 + chance('measure' || n, 4)] END,
		material => (ARRAY['rare earths', 'gallium', 'germanium'])[1 + chance('material' || n, 3)],
		low => low,
		high => CASE WHEN low IS NOT NULL AND chance('high' || n, 4) > 0 THEN low END,
		low_open => low IS NOT NULL AND chance('high' || n, 4) = 0,
		approx => low IS NOT NULL AND chance('approx' || n, 3) = 0,
		unit => CASE kind WHEN 'amount' THEN 't' END,
		scope => CASE WHEN kind IN ('share', 'rank', 'exclusive') THEN (ARRAY['WORLD', 'US', NULL])[1 + chance('scope' || n, 3)] END,
		partner => CASE WHEN kind IN ('amount', 'restriction') THEN (ARRAY['US', NULL, 'WORLD'])[1 + chance('partner' || n, 3)] END,
		period => CASE chance('period' || n, 4)
			WHEN 0 THEN daterange(date '2023-01-01' + 100 * chance('from' || n, 8), NULL)
			WHEN 1 THEN daterange(date '2023-01-01', date '2024-01-01')
			WHEN 2 THEN daterange(NULL, date '2024-01-01' + 50 * chance('to' || n, 8)) END,
		asof => CASE WHEN chance('asof' || n, 8) > 0 THEN date '2023-01-01' + chance('asof' || n, 900) END,
		polarity => kind = 'exclusive' OR chance('polarity' || n, 5) > 0,
		modality => (ARRAY['asserted', 'asserted', 'asserted', 'forecast', 'possible', 'quota'])[1 + chance('modality' || n, 6)],
		source => CASE WHEN chance('source' || n, 3) = 0 THEN 'MOFCOM' END)
	FROM (SELECT (ARRAY['share', 'amount', 'rank', 'restriction', 'class', 'exclusive', 'horizon', 'share'])[1 + chance('kind' || n, 8)] AS kind) k,
		LATERAL (SELECT CASE
			WHEN kind = 'share' THEN chance('value' || n, 100) / 100.0
			WHEN kind = 'rank' THEN 1 + chance('value' || n, 4)
			WHEN kind IN ('amount', 'horizon') THEN 10 * (1 + chance('value' || n, 20)) END AS low) v
	$$;

CREATE TABLE told (id integer, claim claim);
INSERT INTO told SELECT n, random_claim(n) FROM generate_series(1, 6000) n;
ANALYZE told;

-- What every 20th claim contradicts, without an index ...
CREATE TABLE plain AS
	SELECT q.id AS asked, t.id FROM told q, told t
	WHERE q.id % 20 = 0 AND compare_claims(t.claim, q.claim) = 'contradicts';
SELECT count(*) > 1000 AS many, count(DISTINCT asked) > 100 AS varied FROM plain;

-- ... by one built from the finished table ...
CREATE INDEX told_built ON told USING gist (claim);
SET enable_seqscan = off;
SET enable_hashjoin = off;
SET enable_mergejoin = off;
EXPLAIN (COSTS OFF) SELECT id FROM told WHERE claim <!> 'class gallium class(rare earths)';
EXPLAIN (COSTS OFF) SELECT id FROM told WHERE claim_contradicts('class gallium class(rare earths)', claim);
-- (From version to version the sides of an equality change places, and 18 says what is disabled.)
CREATE FUNCTION told_plan(query text) RETURNS SETOF text LANGUAGE plpgsql AS $$
DECLARE
	line text;
BEGIN
	FOR line IN EXECUTE 'EXPLAIN (COSTS OFF) ' || query LOOP
		CONTINUE WHEN line ~ 'Disabled';
		RETURN NEXT replace(line, 'claim_topic_hash(q.claim) = claim_topic_hash(claim)', 'claim_topic_hash(claim) = claim_topic_hash(q.claim)');
	END LOOP;
END
$$;
SELECT told_plan('SELECT q.id, t.id FROM told q JOIN told t ON t.claim <!> q.claim WHERE q.id % 20 = 0');
CREATE TABLE built AS
	SELECT q.id AS asked, t.id FROM told q JOIN told t ON t.claim <!> q.claim WHERE q.id % 20 = 0;
(TABLE built EXCEPT TABLE plain) UNION ALL (TABLE plain EXCEPT TABLE built);
DROP INDEX told_built;
DROP FUNCTION told_plan;

-- ... and by one that grew with it.
CREATE TABLE grown_told (id integer, claim claim);
CREATE INDEX told_grown ON grown_told USING gist (claim);
INSERT INTO grown_told SELECT * FROM told;
CREATE TABLE grown AS
	SELECT q.id AS asked, t.id FROM told q JOIN grown_told t ON t.claim <!> q.claim WHERE q.id % 20 = 0;
(TABLE grown EXCEPT TABLE plain) UNION ALL (TABLE plain EXCEPT TABLE grown);

-- Deleted claims are gone from it.
DELETE FROM grown_told WHERE id % 2 = 0;
VACUUM grown_told;
SELECT count(*) = (SELECT count(*) FROM plain WHERE id % 2 = 1) AS same
FROM told q JOIN grown_told t ON t.claim <!> q.claim WHERE q.id % 20 = 0;
RESET enable_seqscan;
RESET enable_hashjoin;
RESET enable_mergejoin;

-- NULL is in the index, and contradicts nothing.
INSERT INTO grown_told VALUES (0, NULL);
SELECT count(*) FROM grown_told WHERE claim <!> NULL;

DROP TABLE told, plain, built, grown_told, grown;
DROP FUNCTION random_claim(integer);
DROP FUNCTION chance(text, integer);

-- A table of curated facts that refuses a contradicting row, and names both.
CREATE TABLE fact (claim claim, source text, EXCLUDE USING gist (claim WITH <!>));
INSERT INTO fact VALUES
	('share CN mining(rare earths) ~0.7 period=[2024-01-01,2025-01-01)', 'yearbook'),
	('rank VN reserves(rare earths) 2 asof=2024-03-05', 'yearbook'),
	('not class gallium class(rare earths)', 'chemistry'),
	('restriction CN control(gallium) period=[2023-08-01,) asof=2024-11-30', 'gazette');

-- another year, another measure, and what says the same are welcome
INSERT INTO fact VALUES
	('share CN mining(rare earths) 0.97 period=[2010-01-01,2011-01-01)', 'old yearbook'),
	('share CN refining(rare earths) 0.91 period=[2024-01-01,2025-01-01)', 'yearbook'),
	('share CN production(rare earths) 0.69 period=[2024-01-01,2025-01-01)', 'agency'),
	('restriction CN ban(gallium) partner=US period=[2024-12-03,) asof=2024-12-05', 'gazette');

-- these are not
INSERT INTO fact VALUES ('share CN production(rare earths) 0.5 period=[2024-01-01,2025-01-01)', 'blog');
INSERT INTO fact VALUES ('rank BR reserves(rare earths) 2 asof=2024-02-20', 'blog');
INSERT INTO fact VALUES ('class gallium class(rare earths)', 'blog');
INSERT INTO fact VALUES ('restriction CN ban(gallium) partner=US period=[2023-08-01,) asof=2024-12-05', 'blog');
UPDATE fact SET claim = 'class gallium class(rare earths)' WHERE source = 'gazette' AND claim_measure(claim) = 'ban';

-- a correction takes the place of what it corrects
BEGIN;
DELETE FROM fact WHERE claim <!> 'rank BR reserves(rare earths) 2 asof=2024-02-20';
INSERT INTO fact VALUES ('rank BR reserves(rare earths) 2 asof=2024-02-20', 'new yearbook');
COMMIT;
INSERT INTO fact VALUES ('class gallium class(rare earths)', 'blog') ON CONFLICT DO NOTHING;
SELECT * FROM fact ORDER BY claim;
DROP TABLE fact;
