--
-- Vocabularies: words of users' own, beside those of the dictionary
--
INSERT INTO claims_vocabulary (vocabulary, alias, concept, class, country) VALUES
    ('v', 'Baltic Oxides', 'Baltic Oxides', 'company', 'EE'),
    ('v', 'Baltic Oxides AS', 'Baltic Oxides', 'company', 'EE'),
    ('v', '波罗的海氧化物', 'Baltic Oxides', 'company', 'EE'),
    ('v', 'ACME', 'Acme', 'company', NULL),
    ('v', 'Geoloogia Amet', 'Chinese Survey of Soils', 'agency', 'CN'),
    ('v', 'Terfenol-D', 'Terfenol-D', 'material', NULL),
    ('v', '铽镝铁合金', 'Terfenol-D', 'material', NULL),
    ('v', 'the Middle Kingdom', 'CN', NULL, NULL),
    ('v', 'light magnets', 'rare earth magnets', NULL, NULL),
    ('v', 'magnet', 'never alone', 'company', NULL),
    ('other', 'Terfenol-D', 'giant magnetostrictive alloys', 'material', NULL);

CREATE TABLE v_article (id int PRIMARY KEY, body text, perspective text);
INSERT INTO v_article VALUES
    (1, 'In 2024 Baltic  Oxides refined 3% of the world''s rare earths, and Lynas 5%.', NULL),
    (2, 'The 2024 share of Baltic Oxides AS in global rare earth refining was 4%.', NULL),
    (3, '2024年波罗的海氧化物的稀土产量占全球3%。', NULL),
    (4, 'China produces 90% of the world''s Terfenol-D.', NULL),
    (5, '2024年中国铽镝铁合金产量占全球九成。', NULL),
    (6, 'The Middle Kingdom mines 60% of the world''s rare earths, according to Geoloogia Amet.', NULL),
    (7, 'China makes 90% of the world''s light magnets.', NULL),
    (8, 'China makes 90% of the world''s rare earth magnets.', NULL),
    (9, 'We exported 200 tonnes of Terfenol-D in 2024.', 'Baltic Oxides'),
    (10, 'Acme, XACME, ACMEs and acme mined 60% of the world''s rare earths.', NULL),
    (11, 'ACME mined 60% of the world''s rare earths.', NULL);

-- What they are read as, and that the words quoted are those of the text
SELECT id, e.kind, e.subject, e.measure, e.material, e.low, e.source, claim_quote(c, body)
FROM v_article, extract_claims_using('v', body, NULL, perspective) AS c, claim_fields(c) AS e ORDER BY id, c;
-- Without a vocabulary
SELECT id, claim_material(c) FROM v_article, extract_claims(body) AS c WHERE id IN (4, 5) ORDER BY id, c;
-- Another vocabulary reads other words
SELECT id, claim_material(c) FROM v_article, extract_claims_using('other', body) AS c WHERE id IN (4, 5, 7) ORDER BY id;
-- The array is the same as the set, and a text without words of the vocabulary has the same claims as without it
SELECT count(*) AS differ FROM v_article
WHERE extract_claims_array_using('v', body, NULL, perspective)
    IS DISTINCT FROM ARRAY(SELECT extract_claims_using('v', body, NULL, perspective));
SELECT count(*) AS differ FROM v_article WHERE id IN (8, 10)
    AND extract_claims_array_using('v', body) IS DISTINCT FROM extract_claims_array(body);
-- More words of one's own in one text than one
SELECT claim_subject(c), claim_low(c), claim_quote(c, body)
FROM (VALUES ('Baltic Oxides refined 3% of the world''s rare earths in 2024. ACME refined 2%, and Lynas 5%.')) v (body),
    extract_claims_using('v', body) AS c;
SELECT extract_claims_using('v', NULL), extract_claims_array_using(NULL, 'x') IS NULL AS nothing;

-- Their words are those of every encoding and writing: damaged spaces, capitals, possessives
SELECT claim_subject(c) FROM unnest(ARRAY['Baltic-Oxides', E'Baltic\nOxides', 'BALTIC OXIDES', 'Baltic Oxides''s plant', 'baltic oxides']) n,
    extract_claims_using('v', n || ' refined 3% of the world''s rare earths.') c;

--
-- A change is seen at once, and is gone with its transaction
--
BEGIN;
UPDATE claims_vocabulary SET concept = 'Oxides of the North' WHERE concept = 'Baltic Oxides';
SELECT DISTINCT claim_subject(c) FROM v_article, extract_claims_using('v', body) c WHERE id IN (1, 3) ORDER BY 1;
SELECT rareclaims_ruleset('v') AS changed \gset
ROLLBACK;
SELECT DISTINCT claim_subject(c) FROM v_article, extract_claims_using('v', body) c WHERE id IN (1, 3) ORDER BY 1;
BEGIN;
SAVEPOINT s;
UPDATE claims_vocabulary SET concept = 'Oxides of the South' WHERE concept = 'Baltic Oxides';
SELECT DISTINCT claim_subject(c) FROM v_article, extract_claims_using('v', body) c WHERE id = 3;
ROLLBACK TO s;
SELECT DISTINCT claim_subject(c) FROM v_article, extract_claims_using('v', body) c WHERE id = 3;
COMMIT;
SELECT rareclaims_ruleset('v') <> :'changed' AS version_changed, rareclaims_ruleset('v') LIKE rareclaims_ruleset() || '+v-%' AS named,
    rareclaims_ruleset('v') <> rareclaims_ruleset('other') AS differ;
-- the order of rows is nothing to the version
SELECT rareclaims_ruleset('v') AS before \gset
CREATE TEMP TABLE kept AS SELECT * FROM claims_vocabulary WHERE vocabulary = 'v';
DELETE FROM claims_vocabulary WHERE vocabulary = 'v';
SELECT extract_claims_using('v', 'x');
INSERT INTO claims_vocabulary SELECT * FROM kept ORDER BY alias DESC;
SELECT rareclaims_ruleset('v') = :'before' AS same;
-- in a transaction that sees an old state, it is the old state
BEGIN ISOLATION LEVEL REPEATABLE READ;
SELECT DISTINCT claim_subject(c) FROM v_article, extract_claims_using('v', body) c WHERE id = 1 ORDER BY 1;
COMMIT;

--
-- Claims tables: trigger, back-fill, and what is stale after a change
--
CREATE TABLE v_news (id int PRIMARY KEY, body text, perspective text);
SELECT create_claims_table('v_news', 'v_claims', published => NULL, perspective => 'perspective', vocabulary => 'v');
CREATE TRIGGER v_claims AFTER INSERT OR UPDATE OR DELETE ON v_news
    FOR EACH ROW EXECUTE FUNCTION claims_update_trigger('v_claims', 'id', 'body', '', 'perspective', 'v');
INSERT INTO v_news SELECT * FROM v_article;
CREATE VIEW v_wrong AS
    (SELECT article, claim FROM v_claims EXCEPT ALL SELECT id, extract_claims_using('v', body, NULL, perspective) FROM v_news)
    UNION ALL (SELECT id, extract_claims_using('v', body, NULL, perspective) FROM v_news EXCEPT ALL SELECT article, claim FROM v_claims);
SELECT count(*) AS claims, (SELECT count(*) FROM v_wrong) AS wrong, (SELECT count(*) FROM v_claims_stale) AS stale FROM v_claims;
INSERT INTO claims_vocabulary VALUES ('v', 'Lynas', 'the rival', 'company', 'AU');
SELECT reason, count(*) FROM v_claims_stale GROUP BY reason;
CALL extract_claims_into('v_news', 'v_claims', published => NULL, perspective => 'perspective', vocabulary => 'v');
SELECT DISTINCT claim_subject(claim) FROM v_claims WHERE article = 1 ORDER BY 1;
SELECT count(*) AS claims, (SELECT count(*) FROM v_wrong) AS wrong, (SELECT count(*) FROM v_claims_stale) AS stale FROM v_claims;
CALL extract_claims_into('v_news', 'v_claims', published => NULL, perspective => 'perspective', vocabulary => 'none');
SELECT create_claims_table('v_news', 'v_none', published => NULL, vocabulary => 'none');

-- A generated column takes only what never changes; a trigger of one's own does
ALTER TABLE v_news ADD COLUMN claims claim[] GENERATED ALWAYS AS (extract_claims_array_using('v', body)) STORED;
ALTER TABLE v_news ADD COLUMN claims claim[];
CREATE FUNCTION v_fill() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN NEW.claims := extract_claims_array_using('v', NEW.body, NULL, NEW.perspective); RETURN NEW; END $$;
CREATE TRIGGER v_fill BEFORE INSERT OR UPDATE OF body ON v_news FOR EACH ROW EXECUTE FUNCTION v_fill();
INSERT INTO v_news VALUES (12, 'ACME mined 61% of the world''s rare earths.');
SELECT claim_subject(claims[1]), (SELECT claim = claims[1] FROM v_claims WHERE article = 12) FROM v_news WHERE id = 12;

-- Estimates are as without
EXPLAIN (COSTS OFF) SELECT extract_claims_using('v', body) FROM v_news;
SELECT p.provolatile, p.proparallel FROM pg_proc p WHERE proname LIKE 'extract_claims%using';

--
-- Many words that begin alike, and a text that speaks of more of them than there are to stand for them
--
INSERT INTO claims_vocabulary SELECT 'many', 'Firm Nr' || n, 'Firm ' || n, 'company', 'EE' FROM generate_series(1, 3000) AS n;
INSERT INTO claims_vocabulary SELECT 'many', 'Company Nr' || n, 'Firm ' || n, 'company', 'EE' FROM generate_series(1, 3000) AS n;
WITH text(body) AS (SELECT string_agg(format('Firm Nr%s mined %s tonnes of gallium. ', n, n), '' ORDER BY n) FROM generate_series(1, 3000) AS n)
SELECT count(*), count(DISTINCT claim_subject(c)), count(*) FILTER (WHERE claim_subject(c) = 'Firm ' || claim_low(c)) > 100 AS exchanged,
    bool_and(claim_quote(c, body) ~ ('^Firm Nr' || claim_low(c) || ' mined')) AS places
FROM text, extract_claims_using('many', body) AS c;
SELECT claim_subject(c) FROM extract_claims_using('many', 'Company Nr17 mined 5 tonnes of gallium. Firm Nr170 mined 6, and NFirm Nr1 sold it.') AS c;

--
-- Misuse
--
INSERT INTO claims_vocabulary VALUES ('v', ' ', 'CN');
INSERT INTO claims_vocabulary VALUES ('v', 'something', 'Nothing known');
INSERT INTO claims_vocabulary VALUES ('v', 'something', 'Nothing known', 'country');
INSERT INTO claims_vocabulary VALUES ('v', 'something', 'Nothing known', 'company', 'Elsewhere');
INSERT INTO claims_vocabulary VALUES ('v', 'something', 'Nothing known', 'agency');
INSERT INTO claims_vocabulary VALUES ('v', 'something', 'Nothing known', 'agency', 'LI');
INSERT INTO claims_vocabulary VALUES ('v', 'something', repeat('long ', 60), 'company');
INSERT INTO claims_vocabulary VALUES ('v', 'something', '', 'company');
SELECT claims_vocabulary_trigger();
CREATE TABLE v_trap (a int);
CREATE TRIGGER v_trap BEFORE INSERT ON v_trap FOR EACH ROW EXECUTE FUNCTION claims_vocabulary_trigger();
INSERT INTO v_trap VALUES (1);
CREATE ROLE regress_rareclaims_reader;
SET ROLE regress_rareclaims_reader;
SELECT claim_subject(extract_claims_using('v', 'ACME mined 60% of the world''s rare earths.'));
INSERT INTO claims_vocabulary VALUES ('v', 'something', 'CN');
RESET ROLE;
DROP ROLE regress_rareclaims_reader;

DROP TABLE v_news CASCADE;
TRUNCATE claims_vocabulary;
SELECT extract_claims_using('v', 'x');
