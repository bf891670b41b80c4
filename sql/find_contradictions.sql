-- All contradictions of many claims at once: find_contradictions.

SELECT * FROM find_contradictions(ARRAY[
	'share CN mining(rare earths) 0.7 asof=2025-10-20',
	NULL,
	'share CN mining(rare earths) ~0.6 asof=2025-10-21',
	'share CN mining(rare earths) 0.97 period=[2010-01-01,2011-01-01)',
	'class gallium class(rare earths)',
	'share CN production(rare earths) >0.8 asof=2025-10-21',
	'not class gallium class(rare earths)']::claim[])
ORDER BY a, b;
SELECT * FROM find_contradictions('{}');
SELECT * FROM find_contradictions(NULL);

-- With names: the rows of a table.
CREATE TEMP TABLE story (id text, claim claim);
INSERT INTO story VALUES
	('vietnam', 'rank VN reserves(rare earths) 2 asof=2024-03-05'),
	('brazil', 'rank BR reserves(rare earths) 2 asof=2024-02-20'),
	('third', 'rank VN reserves(rare earths) 3 asof=2024-02-20');
WITH s AS (SELECT array_agg(id ORDER BY id) AS ids, array_agg(claim ORDER BY id) AS claims FROM story)
SELECT ids[a] AS one, ids[b] AS other FROM s, find_contradictions(claims) ORDER BY 1, 2;

-- Random claims (the same on every server): the pairs of <!>, each once.
CREATE FUNCTION chance(seed text, choices integer) RETURNS integer
	LANGUAGE SQL IMMUTABLE
	AS $$ SELECT (('x' || substr(md5(seed), 1, 7))::bit(28)::integer % choices) $$;

CREATE TEMP TABLE told AS
SELECT n, make_claim(
	kind => kind,
	subject => (ARRAY['CN', 'US', 'WE'])[1 + chance('subject' || n, 3)],
	measure => CASE kind
		WHEN 'restriction' THEN (ARRAY['ban', 'control', 'quota', 'tariff'])[1 + chance('measure' || n, 4)]
		WHEN 'class' THEN 'class'
		WHEN 'horizon' THEN 'lead time'
		WHEN 'amount' THEN (ARRAY['mining', 'production', 'exports', 'capacity'])[1 + chance('measure' || n, 4)]
		ELSE (ARRAY['mining', 'production', 'price', 'investment'])[1 + chance('measure' || n, 4)] END,
	material => (ARRAY['rare earths', 'gallium'])[1 + chance('material' || n, 2)],
	low => CASE WHEN chance('low' || n, 6) > 0 OR kind = 'rank' THEN low END,
	high => CASE WHEN chance('low' || n, 6) = 0 OR chance('high' || n, 4) > 0 THEN low END,
	approx => low IS NOT NULL AND chance('approx' || n, 3) = 0,
	unit => CASE WHEN kind = 'amount' THEN 't' WHEN kind = 'restriction' AND low IS NOT NULL THEN 'fraction' END,
	partner => CASE WHEN kind IN ('amount', 'restriction') THEN (ARRAY['US', NULL, 'WORLD'])[1 + chance('partner' || n, 3)] END,
	period => CASE chance('period' || n, 4)
		WHEN 0 THEN daterange(date '2023-01-01' + 100 * chance('from' || n, 8), NULL)
		WHEN 1 THEN daterange(date '2023-01-01', date '2024-01-01')
		WHEN 2 THEN daterange(NULL, date '2024-01-01' + 50 * chance('to' || n, 8)) END,
	asof => CASE WHEN chance('asof' || n, 8) > 0 THEN date '2023-01-01' + chance('asof' || n, 900) END,
	polarity => chance('polarity' || n, 5) > 0,
	modality => (ARRAY['asserted', 'asserted', 'asserted', 'forecast', 'possible', 'quota'])[1 + chance('modality' || n, 6)],
	source => CASE WHEN chance('source' || n, 3) = 0 THEN 'MOFCOM' END) AS claim
FROM (SELECT n, (ARRAY['share', 'amount', 'rank', 'restriction', 'class', 'exclusive', 'horizon', 'change'])[1 + chance('kind' || n, 8)] AS kind
	FROM generate_series(1, 2500) n) k,
	LATERAL (SELECT CASE
		WHEN kind = 'share' THEN chance('value' || n, 100) / 100.0
		WHEN kind = 'change' THEN chance('value' || n, 200) / 100.0 - 1
		WHEN kind = 'rank' THEN 1 + chance('value' || n, 4)
		WHEN kind IN ('amount', 'horizon') THEN 1 + chance('value' || n, 30)
		WHEN kind = 'restriction' AND chance('measure' || n, 4) = 3 THEN 0.1 * chance('value' || n, 4) END AS low) v;
CREATE TEMP TABLE walked AS
	SELECT a.n AS a, b.n AS b FROM told a JOIN told b ON a.n < b.n AND compare_claims(a.claim, b.claim) = 'contradicts';
CREATE TEMP TABLE found AS
	SELECT f.* FROM (SELECT array_agg(claim ORDER BY n) AS claims FROM told) t, find_contradictions(claims) f;
SELECT count(*) > 500 AS many, count(DISTINCT (a, b)) = count(*) AS once FROM found;
(TABLE found EXCEPT TABLE walked) UNION ALL (TABLE walked EXCEPT TABLE found);
DROP FUNCTION chance(text, integer);
