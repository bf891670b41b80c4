--
-- Reference facts: the table reference_claims and check_claim
--

-- What comes with the extension
SELECT file, count(*) FROM reference_claims GROUP BY file ORDER BY file;
SELECT claim_kind(claim) AS kind, count(*) FROM reference_claims GROUP BY kind ORDER BY kind;
SELECT count(*) AS incomplete FROM reference_claims WHERE source IS NULL OR edition IS NULL OR file IS NULL;
SELECT count(*) AS doubtful FROM reference_claims WHERE claim_confidence(claim) <= 0.5;

-- Figures are superseded by the next edition that gives one for the same year; reserves by the next edition.
SELECT claim_low(claim)::int AS tonnes, claim_period(claim), edition, superseded_by
FROM reference_claims
WHERE claim_topic(claim) = claim_topic('amount VN reserves(rare earths) 1 t') ORDER BY published;
SELECT claim_low(claim)::int AS tonnes, edition, superseded_by
FROM reference_claims
WHERE claim_topic(claim) = claim_topic('amount AU mining(rare earths) 1 t') AND claim_period(claim) = '[2024-01-01,2025-01-01)'
ORDER BY published;

-- Ranks and shares are computed from the tonnages: equal countries share their places, and a total that is printed as
-- "more than" makes an upper bound.
SELECT edition, claim_low(claim)::int AS from_place, claim_high(claim)::int AS to_place
FROM reference_claims
WHERE claim_topic(claim) = claim_topic('rank VN reserves(rare earths) 1') AND claim_subject(claim) = 'VN' ORDER BY published;
SELECT edition, trim_scale(claim_low(claim)) AS low, trim_scale(claim_high(claim)) AS high, note
FROM reference_claims
WHERE claim_topic(claim) = claim_topic('share CN reserves(rare earths) 1') ORDER BY published;

-- In every table one country is first, and the shares of a complete one add up to one, as far as rounding lets them.
SELECT claim_measure(claim), source, edition, claim_period(claim), count(*)
FROM reference_claims
WHERE claim_kind(claim) = 'rank' AND claim_material(claim) = 'rare earths' AND claim_low(claim) = 1
GROUP BY 1, 2, 3, 4 HAVING count(*) <> 1;
SELECT claim_measure(claim), source, edition, claim_period(claim), sum(claim_low(claim)), sum(claim_high(claim))
FROM reference_claims
WHERE claim_kind(claim) = 'share' AND claim_material(claim) = 'rare earths' AND file = 'rare_earths.tsv'
	AND edition BETWEEN '2018' AND '2024'
GROUP BY 1, 2, 3, 4 HAVING NOT 1 BETWEEN sum(claim_low(claim)) - 0.03 AND sum(claim_high(claim)) + 0.03;

-- Three that everybody gets wrong
SELECT c, verdict, edition, why FROM (VALUES
	('rank VN production(rare earths) 2'::claim),
	('class gallium class(rare earths)'),
	('rank VN reserves(rare earths) 2')) AS v (c), check_claim(c);

-- The edition that was current when the claim was published
SELECT claim_asof(c), verdict, edition, why FROM (VALUES
	('rank VN reserves(rare earths) 2 asof=2023-06-01'::claim),
	('rank VN reserves(rare earths) 2 asof=2025-01-30'),
	('rank VN reserves(rare earths) 2 asof=2025-06-01'),
	('rank VN reserves(rare earths) 2 asof=2032-06-01')) AS v (c), check_claim(c);

-- Every verdict for every kind of fact
SELECT c, verdict, why FROM (VALUES
	('amount CN production(rare earths) 270000 t period=[2024-01-01,2025-01-01)'::claim),
	('amount CN mining(rare earths) 240000 t period=[2023-01-01,2024-01-01)'),
	('amount CN mining(rare earths) 240000 t period=[2023-01-01,2024-01-01) asof=2024-06-01'),
	('amount CN mining(rare earths) 27 t period=[2024-01-01,2025-01-01)'),
	('amount CN mining(rare earths) 270000 t period=[2024-01-01,2024-07-01)'),
	('amount CN mining(rare earths) 270000 t modality=quota period=[2024-01-01,2025-01-01)'),
	('amount CN reserves(rare earths) 55000000 t'),
	('share CN mining(rare earths) ~0.7 asof=2025-06-01 source=USGS'),
	('share CN mining(rare earths) 0.9 asof=2025-06-01 source=USGS'),
	('share CN mining(rare earths) 0.6 asof=2025-06-01 source=USGS'),
	('not share CN mining(rare earths) 0.9 asof=2025-06-01 source=USGS'),
	('share CN mining(rare earths) 0.72 asof=2025-06-01 source=USGS'),
	('share CN reserves(rare earths) 0.8'),
	('share CN reserves(rare earths) 0.3'),
	('share CN reserves(rare earths) 0.367 asof=2025-06-01'),
	('share CN refining(rare earths) 0.5 asof=2024-06-01 source=IEA'),
	('share CN refining(rare earths) 0.77 modality=forecast period=[2030-01-01,2031-01-01)'),
	('share CN refining(rare earths) 0.9 modality=possible'),
	('share US imports(rare earths) 0.7 of US partner=CN asof=2025-06-01'),
	('share JP imports(rare earths) 0.7 of JP partner=CN'),
	('rank CL production(rare earths) 2'),
	('rank IN reserves(rare earths) 3 asof=2026-06-01'),
	('rank CN production(gallium) 1'),
	('class europium class(heavy rare earths)'),
	('class europium class(light rare earths)'),
	('not class scandium class(rare earths)')) AS v (c), check_claim(c);

-- Restrictions: announced, in force, suspended, ended
SELECT c, verdict, edition, why FROM (VALUES
	('restriction CN control(gallium) asof=2023-07-05'::claim),
	('restriction CN control(gallium) modality=forecast period=[2023-08-01,) asof=2023-07-05'),
	('restriction CN control(gallium) partner=US asof=2026-01-05'),
	('restriction CN ban(gallium) asof=2024-01-28'),
	('restriction CN ban(gallium) partner=US period=[2023-07-01,) asof=2025-01-28'),
	('restriction CN ban(gallium) partner=US asof=2025-01-05'),
	('restriction CN ban(gallium) partner=US asof=2026-01-05'),
	('restriction CN ban(gallium) partner=US'),
	('not restriction CN ban(gallium) partner=US asof=2026-01-05'),
	('not restriction CN control(gallium) asof=2026-01-05'),
	('restriction CN control(dysprosium) period=[2025-05-01,2025-06-01)'),
	('restriction CN control(holmium) asof=2025-10-20'),
	('restriction CN control(holmium) asof=2025-12-20'),
	('restriction CN ban(rare earths) partner=US asof=2025-06-01'),
	('restriction CN quota(rare earths) asof=2013-06-01'),
	('restriction CN quota(rare earths) asof=2016-06-01'),
	('restriction BR ban(rare earths) asof=2025-06-01')) AS v (c), check_claim(c);

-- A figure that is wrong for its measure may be right for another.
SELECT c, verdict, why FROM (VALUES
	('share CN reserves(rare earths) 0.91 asof=2025-12-01'::claim),
	('rank VN production(rare earths) 2 asof=2023-06-01'),
	('amount CN mining(rare earths) 44000000 t asof=2025-06-01'),
	('share CN mining(rare earths) 0.01 asof=2025-06-01')) AS v (c), check_claim(c) WHERE source ~ 'USGS';
SELECT why FROM check_claim('share CN reserves(rare earths) 0.91 asof=2025-12-01', 'zh');

-- A doubtful fact contradicts nothing by itself.
SELECT verdict, why FROM check_claim('share CN refining(gallium) 0.2 period=[2016-01-01,2021-01-01)');

-- One row for each publisher that says so
SELECT verdict, source, edition FROM check_claim('share CN refining(rare earths) ~0.9 asof=2025-11-01');

-- In Chinese
SELECT verdict, why FROM (VALUES
	('rank VN production(rare earths) 2'::claim),
	('class gallium class(rare earths)'),
	('rank VN reserves(rare earths) 2'),
	('share CN mining(rare earths) 0.7 asof=2025-06-01 source=USGS'),
	('amount CN mining(rare earths) 27 t period=[2024-01-01,2025-01-01)'),
	('restriction CN ban(gallium) partner=US asof=2026-01-05'),
	('restriction CN ban(gallium) asof=2024-01-28'),
	('share JP imports(rare earths) 0.7 of JP partner=CN')) AS v (c), check_claim(c, 'zh');
SELECT * FROM check_claim('class gallium class(rare earths)', 'fr');
SELECT count(*) FROM check_claim(NULL);

-- Facts of one's own, from all parts of the table
BEGIN;
INSERT INTO reference_claims (claim, source, edition, published)
VALUES ('share JP imports(rare earths) 0.58 of JP partner=CN period=[2024-01-01,2025-01-01)', 'Trade statistics', '2024', '2025-03-01'),
	('exclusive "MP Materials" mining(rare earths) of US', 'House view', NULL, NULL);
SELECT verdict, fact, source, edition, why FROM check_claim('share JP imports(rare earths) 0.7 of JP partner=CN');
SELECT verdict, source, edition, why FROM check_claim('exclusive Lynas mining(rare earths) of US');
UPDATE reference_claims SET superseded_by = '2025' WHERE source = 'Trade statistics';
SELECT verdict, why FROM check_claim('share JP imports(rare earths) 0.58 of JP partner=CN');
ROLLBACK;

-- The facts agree with themselves: each is supported, on the day it was published, by its publisher.
SELECT r.claim, c.verdict
FROM reference_claims r, check_claim(r.claim) c
WHERE c.verdict <> 'supported' AND claim_kind(r.claim) <> 'restriction'
ORDER BY r.claim;

-- Whatever the search_path, the table is the extension's own.
CREATE SCHEMA trap;
CREATE TABLE trap.reference_claims (LIKE reference_claims);
SET search_path = trap, public;
SELECT verdict FROM check_claim('class gallium class(rare earths)');
RESET search_path;
DROP SCHEMA trap CASCADE;

-- Everybody may check.
CREATE ROLE regress_rareclaims_reader;
SET ROLE regress_rareclaims_reader;
SELECT verdict FROM check_claim('class gallium class(rare earths)');
DELETE FROM reference_claims;
RESET ROLE;
DROP ROLE regress_rareclaims_reader;

-- The extension can be moved while a session has used it.
CREATE SCHEMA elsewhere;
ALTER EXTENSION rareclaims SET SCHEMA elsewhere;
SET search_path = elsewhere, public;
SELECT verdict FROM check_claim('class gallium class(rare earths)');
ALTER EXTENSION rareclaims SET SCHEMA public;
RESET search_path;
DROP SCHEMA elsewhere;
SELECT verdict FROM check_claim('class gallium class(rare earths)');
