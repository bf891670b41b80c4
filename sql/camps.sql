-- Who stands together on one topic: claim_camps.

CREATE TEMP TABLE told (id integer, body text, claim claim);
INSERT INTO told VALUES
	(1, 'China mines 70% of the world''s rare earths.', 'share CN mining(rare earths) 0.7 asof=2025-10-20'),
	(2, 'CHINA MINES 70% OF THE WORLD''S RARE EARTHS', 'share CN mining(rare earths) 0.7 asof=2025-10-21'),
	(3, 'roughly 70 per cent of mine output', 'share CN production(rare earths) ~0.7 asof=2025-10-23'),
	(4, 'about 60%', 'share CN mining(rare earths) ~0.6 source=IEA asof=2025-10-21'),
	(5, 'about 60%, says the agency', 'share CN mining(rare earths) ~0.6 source=IEA asof=2025-11-02'),
	(6, '60%', 'share CN mining(rare earths) 0.6'),
	(7, 'it is not 70%', 'not share CN mining(rare earths) 0.7 asof=2025-12-01'),
	(8, '97% in 2010', 'share CN mining(rare earths) 0.97 period=[2010-01-01,2011-01-01) asof=2011-02-01'),
	(9, '中国禁止对美出口镓', 'restriction CN ban(gallium) partner=US asof=2024-12-04'),
	(10, '中國禁止對美出口鎵。', 'restriction CN ban(gallium) partner=US asof=2024-12-05'),
	(11, 'a licence is needed', 'restriction CN control(gallium) asof=2024-12-05'),
	(12, 'nothing is claimed here', NULL);

SELECT claim_topic(c.claim) AS topic, c.claim, c.claims, c.stories, c.sources, c.first_told, c.last_told
FROM (SELECT claim_topic(claim), claim_camps(claim ORDER BY id DESC) AS camps FROM told WHERE claim IS NOT NULL GROUP BY 1) g,
	unnest(camps) WITH ORDINALITY AS c (claim, claims, stories, sources, first_told, last_told, place)
ORDER BY claim_topic(c.claim) COLLATE "C", place;

-- Copies of one wire story count once, when the words are given.
SELECT c.claim, c.claims, c.stories, c.sources
FROM (SELECT claim_camps(claim, body) AS camps FROM told WHERE claim_kind(claim) = 'share') g, unnest(camps) AS c
ORDER BY c.stories DESC, c.claim;

-- Without GROUP BY every topic has its camps; no claims, no camps.
SELECT count(*), sum(c.claims) FROM (SELECT claim_camps(claim) AS camps FROM told) g, unnest(camps) AS c;
SELECT claim_camps(claim) FROM told WHERE false;
SELECT claim_camps(NULL::claim);

-- Many claims: in parallel and in any order, the same camps.
CREATE TABLE many AS
	SELECT n, ('share ' || (ARRAY['CN', 'US', 'AU'])[1 + n % 3] || ' mining(rare earths) '
		|| CASE WHEN n % 5 = 0 THEN '~' ELSE '' END || (1 + n * 7919 % 97) / 100.0
		|| ' asof=2024-0' || 1 + n % 9 || '-01'
		|| CASE WHEN n % 4 = 0 THEN ' source=IEA' ELSE '' END)::claim AS claim
	FROM generate_series(1, 20000) n;
ANALYZE many;
SET max_parallel_workers_per_gather = 0;
CREATE TEMP TABLE serial AS SELECT claim_topic(claim) AS topic, claim_camps(claim) AS camps FROM many GROUP BY 1;
CREATE TEMP TABLE backward AS
	SELECT claim_topic(claim) AS topic, claim_camps(claim ORDER BY n DESC) AS camps FROM many GROUP BY 1;
SET max_parallel_workers_per_gather = 2;
SET parallel_setup_cost = 0;
SET parallel_tuple_cost = 0;
SET min_parallel_table_scan_size = 0;
EXPLAIN (COSTS OFF) SELECT claim_camps(claim) FROM many;
CREATE TEMP TABLE parallel AS
	SELECT camps FROM (SELECT claim_camps(claim) AS camps FROM many) m;
RESET max_parallel_workers_per_gather;
RESET parallel_setup_cost;
RESET parallel_tuple_cost;
RESET min_parallel_table_scan_size;
SELECT count(*) AS topics, bool_and(s.camps = b.camps) AS same, sum(cardinality(s.camps)) > 30 AS many
FROM serial s JOIN backward b USING (topic);
SELECT c.claim, c.claims, c.stories, c.sources, c.first_told, c.last_told FROM parallel, unnest(camps) AS c
EXCEPT
SELECT c.claim, c.claims, c.stories, c.sources, c.first_told, c.last_told FROM serial, unnest(camps) AS c;
SELECT (SELECT sum(cardinality(camps)) FROM parallel) = (SELECT sum(cardinality(camps)) FROM serial) AS same;
SELECT sum(c.claims) AS claims FROM parallel, unnest(camps) AS c;

-- Drawn at random and with their words, in three orders.
CREATE TEMP TABLE drawn AS
	SELECT n, md5(n::text) AS lot, ('share CN ' || CASE WHEN n % 7 = 0 THEN 'production' ELSE 'mining' END || '(rare earths) '
		|| (ARRAY['', '', '~', '>', '<='])[1 + n * 31 % 5] || (ARRAY[0.6, 0.61, 0.7, 0.58, 0.9, 0.66, 0.97])[1 + n * 17 % 7]
		|| CASE WHEN n % 6 = 0 THEN ' source=IEA' WHEN n % 6 = 1 THEN ' source=USGS' ELSE '' END
		|| CASE WHEN n % 5 > 0 THEN ' asof=2024-0' || 1 + n % 9 || '-0' || 1 + n % 8 ELSE ' period=[2010-01-01,2011-01-01)' END)::claim AS claim,
		CASE WHEN n % 3 > 0 THEN 'story ' || n % 40 END AS words
	FROM generate_series(1, 400) n;
SELECT cardinality(forward) > 3 AS many, forward = backward AS backward, forward = shuffled AS shuffled
FROM (SELECT claim_camps(claim, words ORDER BY n) AS forward, claim_camps(claim, words ORDER BY n DESC) AS backward,
		claim_camps(claim, words ORDER BY lot) AS shuffled FROM drawn) d;
DROP TABLE many;
