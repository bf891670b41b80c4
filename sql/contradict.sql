-- How two claims stand to each other: <!>, compare_claims, explain_claims.

-- The operator is its own commutator, and knows nothing of NULL.
SELECT oprname, oprcom = oid AS commutes, oprrest, oprjoin FROM pg_operator
WHERE oprcode = 'claim_contradicts'::regproc;
SELECT NULL::claim <!> 'class gallium class(rare earths)' AS nothing;

-- One row for each entry of the truth table in doc/contradictions.md, asked both ways round.
CREATE TEMP TABLE pair (number serial, a claim, b claim, expected text);
INSERT INTO pair (a, b, expected) VALUES
	-- numbers
	('share CN mining(rare earths) 0.6 asof=2024-03-05', 'share CN mining(rare earths) 0.7 asof=2024-03-05', 'contradicts'),
	('share CN mining(rare earths) ~0.6 asof=2024-03-05', 'share CN mining(rare earths) ~0.7 asof=2024-03-05', 'agrees'),
	('share CN mining(rare earths) 0.37 asof=2024-03-05', 'share CN mining(rare earths) 0.367 asof=2024-03-05', 'agrees'),
	('share CN mining(rare earths) ~0.4 asof=2024-03-05', 'share CN mining(rare earths) 0.367 asof=2024-03-05', 'agrees'),
	('share CN mining(rare earths) >1/3 asof=2024-03-05', 'share CN mining(rare earths) 0.367 asof=2024-03-05', 'agrees'),
	('share CN mining(rare earths) >0.8 asof=2024-03-05', 'share CN mining(rare earths) 0.8 asof=2024-03-05', 'agrees'),
	('share CN mining(rare earths) >0.8 asof=2024-03-05', 'share CN mining(rare earths) 0.6 asof=2024-03-05', 'contradicts'),
	('share CN mining(rare earths) 0.92 asof=2024-03-05', 'share CN mining(rare earths) 0.91 asof=2024-03-05', 'uncertain'),
	('not share CN mining(rare earths) 0.5 asof=2024-03-05', 'share CN mining(rare earths) ~0.5 asof=2024-03-05', 'contradicts'),
	('not share CN mining(rare earths) 0.5 asof=2024-03-05', 'share CN mining(rare earths) 0.3 asof=2024-03-05', 'uncertain'),
	-- one thing differs
	('share CN mining(rare earths) 0.6', 'share US mining(rare earths) 0.1', 'different_subject'),
	('share CN mining(rare earths) 0.6', 'share CN mining(rare earths) 0.9 of EU', 'different_whole'),
	('share CN mining(rare earths) 0.6', 'share CN refining(rare earths) 0.9', 'different_measure'),
	('share CN mining(rare earths) 0.6', 'share CN mining(gallium) 0.9', 'different_material'),
	('share CN exports(rare earths) 0.6 partner=US', 'share CN exports(rare earths) 0.2 partner=JP', 'different_partner'),
	('amount CN exports(rare earths) 100 t', 'amount CN exports(rare earths) 900 USD', 'different_unit'),
	('change CN exports(rare earths) 0.3 basis=mom', 'change CN exports(rare earths) 0.6 basis=yoy', 'different_basis'),
	('amount CN mining(rare earths) 270000 t modality=quota', 'amount CN mining(rare earths) 100000 t', 'different_modality'),
	('share CN mining(rare earths) 0.6', 'share US refining(rare earths) 0.9', 'unrelated'),
	-- mining and production of rare earths are one
	('share CN mining(rare earths) 0.6', 'share CN production(rare earths) 0.9', 'contradicts'),
	('share CN mining(antimony) 0.6', 'share CN production(antimony) 0.9', 'different_measure'),
	-- times
	('share CN mining(rare earths) 0.97 period=[2010-01-01,2011-01-01)', 'share CN mining(rare earths) 0.58 period=[2020-01-01,2021-01-01)', 'changed'),
	('share CN mining(rare earths) 0.6 asof=2024-03-05', 'share CN mining(rare earths) 0.9 asof=2025-03-05', 'changed'),
	('share CN mining(rare earths) 0.6 asof=2024-03-05', 'share CN mining(rare earths) 0.9 asof=2025-03-04', 'contradicts'),
	('share CN mining(rare earths) 0.6 asof=2024-03-05', 'share CN mining(rare earths) 0.9 period=[2023-01-01,2024-01-01)', 'contradicts'),
	('amount CN exports(gallium) 9 t period=[2023-06-01,2023-07-01)', 'amount CN exports(gallium) 70 t period=[2023-01-01,2024-01-01)', 'part_and_whole'),
	('amount EU price(dysprosium) 700000 USD/t asof=2024-03-05', 'amount EU price(dysprosium) 850000 USD/t asof=2024-03-06', 'changed'),
	-- parts
	('amount CN exports(rare earths) 100 t', 'amount CN exports(rare earths) 30 t partner=US', 'part_and_whole'),
	('amount CN mining(rare earths) 270000 t modality=quota', 'amount CN mining(rare earths) 135000 t modality=quota', 'part_and_whole'),
	-- what may be, what will be, who we are
	('share CN mining(rare earths) 0.6', 'share CN mining(rare earths) 0.9 modality=possible', 'uncertain'),
	('share CN mining(rare earths) 0.6 asof=2024-03-05', 'share CN mining(rare earths) 0.9 modality=forecast asof=2024-03-05', 'changed'),
	('share WE mining(rare earths) 0.6 asof=2024-03-05', 'share WE mining(rare earths) 0.9 asof=2024-03-05', 'contradicts'),
	('share WE mining(rare earths) 0.6 asof=2024-03-05', 'share WE mining(rare earths) 0.9 asof=2024-03-06', 'uncertain'),
	-- places
	('rank VN reserves(rare earths) 2', 'rank VN reserves(rare earths) 3', 'contradicts'),
	('rank VN reserves(rare earths) 2', 'rank BR reserves(rare earths) 2', 'contradicts'),
	('rank VN reserves(rare earths) 2', 'rank BR reserves(rare earths) 3', 'different_subject'),
	('rank CN production(rare earths) 1', 'rank Lynas production(rare earths) 1', 'different_subject'),
	('exclusive Lynas refining(heavy rare earths) of "outside CN"', 'exclusive "Kestrel Separation" refining(heavy rare earths) of "outside CN"', 'contradicts'),
	-- restrictions
	('restriction CN ban(gallium) partner=US period=[2023-08-01,)', 'restriction CN control(gallium) period=[2023-08-01,)', 'contradicts'),
	('restriction CN ban(gallium) partner=US period=[2024-12-03,)', 'restriction CN control(gallium) period=[2023-08-01,)', 'changed'),
	('restriction CN ban(gallium) partner=US period=[2024-12-03,)', 'restriction CN ban(gallium) partner=US period=[2023-08-01,)', 'contradicts'),
	('restriction CN ban(gallium) partner=US period=[2024-12-03,)', 'restriction CN ban(gallium) partner=US period=[2024-12-01,)', 'agrees'),
	('restriction CN ban(gallium) partner=US period=[2024-12-03,)', 'not restriction CN ban(gallium) period=[2025-01-01,)', 'contradicts'),
	('restriction CN ban(gallium) partner=US asof=2024-12-05', 'not restriction CN ban(gallium) partner=US asof=2025-12-01', 'changed'),
	('restriction CN ban(gallium) partner=US period=[2024-12-03,)', 'not restriction CN ban(gallium) partner=WORLD period=[2024-12-03,)', 'different_partner'),
	-- classes
	('class gallium class(rare earths)', 'not class gallium class(rare earths) asof=1999-01-01', 'contradicts');

SELECT number, a, b, compare_claims(a, b), compare_claims(b, a), expected FROM pair
WHERE (compare_claims(a, b), compare_claims(b, a)) IS DISTINCT FROM (expected, expected)
	OR (a <!> b, b <!> a) IS DISTINCT FROM (expected = 'contradicts', expected = 'contradicts')
ORDER BY number;
SELECT expected, count(*) FROM pair GROUP BY expected ORDER BY expected;

-- No claim contradicts itself; what contradicts is of one topic.
SELECT count(*) FROM pair WHERE a <!> a OR b <!> b;
SELECT number FROM pair WHERE a <!> b AND (claim_topic(a) <> claim_topic(b) OR claim_topic_hash(a) <> claim_topic_hash(b));

-- A sentence for a report, the same both ways round.
SELECT explain_claims(a, b), explain_claims(a, b, 'zh') FROM pair WHERE number IN (1, 8, 22, 34, 38, 39, 41, 46) ORDER BY number;
SELECT count(*) FROM pair WHERE explain_claims(a, b) <> explain_claims(b, a) OR explain_claims(a, b, 'zh') <> explain_claims(b, a, 'zh');
SELECT explain_claims('amount CN reserves(rare earths) 4400 t', 'amount CN reserves(rare earths) 44000000 t');
SELECT explain_claims('class gallium class(rare earths)', 'class gallium class(rare earths)', 'fr');
-- One claim alone.
SELECT explain_claim(c), explain_claim(c, 'zh')
FROM unnest('{share CN mining(rare earths) ~0.6 of WORLD source=IEA asof=2025-10-21, NULL, class gallium class(rare earths)}'::claim[]) AS c;
SELECT octet_length(explain_claim(make_claim(kind => 'share', subject => repeat('x', 255), measure => 'mining', material => repeat('y', 255),
	low => 0.6, scope => repeat('z', 255), partner => repeat('p', 255), source => repeat('q', 255)))) > 1024 AS long;
SELECT explain_claim('class gallium class(rare earths)', 'fr');

-- A join on <!> is a hash or merge join on the topic, written either way.
CREATE TEMP TABLE story (id integer, claim claim);
INSERT INTO story SELECT number, a FROM pair UNION ALL SELECT -number, b FROM pair;
ANALYZE story;
SET enable_mergejoin = off;
EXPLAIN (COSTS OFF) SELECT a.id, b.id FROM story a JOIN story b ON a.claim <!> b.claim;
EXPLAIN (COSTS OFF) SELECT a.id, b.id FROM story a JOIN story b ON claim_contradicts(a.claim, b.claim);
RESET enable_mergejoin;
-- within one relation there is nothing to add
EXPLAIN (COSTS OFF) SELECT * FROM pair WHERE a <!> b;

-- The same pairs come out as from a walk over all of them.
CREATE TEMP TABLE joined AS
	SELECT a.id AS a, b.id AS b FROM story a JOIN story b ON a.claim <!> b.claim;
SELECT count(*) > 0 AS some FROM joined;
SET enable_hashjoin = off;
SET enable_mergejoin = off;
SELECT a.id AS a, b.id AS b FROM story a, story b WHERE compare_claims(a.claim, b.claim) = 'contradicts'
EXCEPT SELECT * FROM joined;
SELECT * FROM joined
EXCEPT SELECT a.id AS a, b.id AS b FROM story a, story b WHERE compare_claims(a.claim, b.claim) = 'contradicts';
RESET enable_hashjoin;
RESET enable_mergejoin;

-- An outer join keeps what nothing contradicts.
SELECT count(*) = (SELECT count(*) FROM story WHERE id NOT IN (SELECT a FROM joined)) AS kept
FROM story a LEFT JOIN story b ON a.claim <!> b.claim WHERE b.id IS NULL;
