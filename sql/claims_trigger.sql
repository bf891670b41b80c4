--
-- A claims table kept by claims_update_trigger
--
CREATE TABLE t_article (id int PRIMARY KEY, title text, published date, "the body" text, perspective varchar(20));
SELECT create_claims_table('t_article', '"T claims"', body => 'the body', perspective => 'perspective');
CREATE TRIGGER claims AFTER INSERT OR UPDATE OR DELETE ON t_article
    FOR EACH ROW EXECUTE FUNCTION claims_update_trigger('"T claims"', 'id', 'the body', 'published', 'perspective');

-- What is there that should not be, or the other way round; and rows that say a wrong fingerprint or number.
CREATE VIEW t_wrong AS
    (SELECT 'missing' AS what, id, e FROM t_article, extract_claims("the body", published, perspective) e
     EXCEPT SELECT 'missing', article, claim FROM "T claims")
    UNION ALL
    (SELECT 'surplus', article, claim FROM "T claims"
     EXCEPT SELECT 'surplus', id, e FROM t_article, extract_claims("the body", published, perspective) e)
    UNION ALL
    SELECT 'fingerprint', c.article, c.claim FROM "T claims" c LEFT JOIN "T claims_ledger" l USING (article, fingerprint, ruleset)
    WHERE l.article IS NULL
    UNION ALL
    SELECT 'ledger', article, NULL FROM "T claims_ledger" l
    WHERE claims <> (SELECT count(*) FROM "T claims" c WHERE c.article = l.article);
CREATE FUNCTION t_check(OUT articles bigint, OUT claims bigint, OUT wrong bigint, OUT stale bigint) LANGUAGE sql AS
    'SELECT (SELECT count(*) FROM t_article), (SELECT count(*) FROM "T claims"), (SELECT count(*) FROM t_wrong),
            (SELECT count(*) FROM "T claims_stale")';

-- INSERT, COPY
INSERT INTO t_article VALUES
    (1, 'one', '2025-06-01', 'China accounts for 60% of the world''s rare earth mining.', NULL),
    (2, 'two', '2025-06-01', 'China accounts for 70% of the world''s rare earth mining. China refines 90% of the world''s rare earths.', NULL),
    (3, 'three', NULL, 'Nothing to see.', NULL);
COPY t_article FROM stdin;
4	four	2025-06-04	We account for 60% of the world's rare earth mining.	CN
5	five	2025-06-05	China holds 36.7% of the world's rare earth reserves.	\N
6	six	\N	\N	\N
\.
SELECT * FROM t_check();
SELECT article, topic, low FROM "T claims_fields" WHERE article IN (1, 5) ORDER BY article;

-- UPDATE: what did not change is not written again
CREATE TEMP TABLE before AS SELECT ctid AS place, * FROM "T claims";
UPDATE t_article SET title = upper(title);
UPDATE t_article SET "the body" = "the body", id = id;
SELECT count(*) AS rewritten FROM before b WHERE NOT EXISTS (SELECT FROM "T claims" c WHERE c.ctid = b.place AND c.claim = b.claim);
-- of a text that changed, claims that stay keep their rows, with columns of one's own
ALTER TABLE "T claims" ADD COLUMN note text;
UPDATE "T claims" SET note = 'seen';
UPDATE t_article SET "the body" = replace("the body", 'refines 90%', 'refines 91%') WHERE id = 2;
SELECT claim_measure(claim), claim_low(claim), note FROM "T claims" WHERE article = 2 ORDER BY claim;
SELECT * FROM t_check();
-- date and perspective count as well
UPDATE t_article SET published = '2025-07-01' WHERE id = 1;
UPDATE t_article SET perspective = 'AU' WHERE id = 4;
UPDATE t_article SET "the body" = NULL WHERE id = 5;
SELECT article, claim_subject(claim), claim_asof(claim) FROM "T claims" WHERE article IN (1, 4, 5) ORDER BY article;
SELECT * FROM t_check();

-- keys that change hands within one statement
ALTER TABLE t_article DROP CONSTRAINT t_article_pkey, ADD PRIMARY KEY (id) DEFERRABLE;
UPDATE t_article SET id = id + 1;
SELECT * FROM t_check();
UPDATE t_article SET id = 9 - id;
SELECT * FROM t_check();
ALTER TABLE t_article DROP CONSTRAINT t_article_pkey, ADD PRIMARY KEY (id);

-- INSERT ... ON CONFLICT, MERGE, DELETE, ROLLBACK
INSERT INTO t_article VALUES (7, 'seven', NULL, 'Vietnam is the second largest country in rare earth reserves.', NULL)
    ON CONFLICT (id) DO UPDATE SET "the body" = excluded."the body";
SELECT * FROM t_check();
MERGE INTO t_article t USING (VALUES (7, 'Nothing.'), (8, 'China mined 60% of the world''s rare earths.')) AS s (id, body) ON t.id = s.id
    WHEN MATCHED THEN UPDATE SET "the body" = s.body
    WHEN NOT MATCHED THEN INSERT (id, "the body") VALUES (s.id, s.body);
SELECT * FROM t_check();
BEGIN;
DELETE FROM t_article;
SELECT * FROM t_check();
ROLLBACK;
DELETE FROM t_article WHERE id IN (3, 8);
SELECT * FROM t_check();

-- TRUNCATE
CREATE TRIGGER claims_truncate AFTER TRUNCATE ON t_article
    FOR EACH STATEMENT EXECUTE FUNCTION claims_update_trigger('"T claims"', 'id', 'the body', 'published', 'perspective');
TRUNCATE t_article;
SELECT * FROM t_check();

-- Plans are kept, but not longer than what they name: other schema, other name, table made anew.
CREATE SCHEMA t_other;
ALTER TABLE t_article SET SCHEMA t_other;
ALTER TABLE "T claims" SET SCHEMA t_other;
ALTER TABLE "T claims_ledger" SET SCHEMA t_other;
SET search_path = t_other, public;
INSERT INTO t_article VALUES (1, 'one', NULL, 'China accounts for 60% of the world''s rare earth mining.', NULL);
SELECT * FROM public.t_check();
ALTER SCHEMA t_other RENAME TO t_another;
SET search_path = t_another, public;
INSERT INTO t_article VALUES (2, 'two', NULL, 'China accounts for 60% of the world''s rare earth mining.', NULL);
SELECT * FROM t_check();
-- the target is looked for beside the articles, not on the search_path
SET search_path = '';
INSERT INTO t_another.t_article VALUES (3, 'three', NULL, 'China accounts for 60% of the world''s rare earth mining.', NULL);
DELETE FROM t_another.t_article WHERE id = 2;
RESET search_path;
SELECT article FROM t_another."T claims" ORDER BY article;

-- Nobody gets between: operators and functions of the same names earlier on the search_path are not used.
CREATE SCHEMA t_trap;
CREATE FUNCTION t_trap.trap(int, int) RETURNS boolean LANGUAGE plpgsql AS $$ BEGIN RAISE 'trapped'; END $$;
CREATE FUNCTION t_trap.trap(claim, claim) RETURNS boolean LANGUAGE plpgsql AS $$ BEGIN RAISE 'trapped'; END $$;
CREATE FUNCTION t_trap.trap(uuid, uuid) RETURNS boolean LANGUAGE plpgsql AS $$ BEGIN RAISE 'trapped'; END $$;
CREATE FUNCTION t_trap.trap(text, text) RETURNS boolean LANGUAGE plpgsql AS $$ BEGIN RAISE 'trapped'; END $$;
CREATE OPERATOR t_trap.= (LEFTARG = int, RIGHTARG = int, FUNCTION = t_trap.trap);
CREATE OPERATOR t_trap.= (LEFTARG = claim, RIGHTARG = claim, FUNCTION = t_trap.trap);
CREATE OPERATOR t_trap.= (LEFTARG = uuid, RIGHTARG = uuid, FUNCTION = t_trap.trap);
CREATE OPERATOR t_trap.= (LEFTARG = text, RIGHTARG = text, FUNCTION = t_trap.trap);
CREATE FUNCTION t_trap.extract_claims_array(text, date, text) RETURNS claim[] LANGUAGE plpgsql AS $$ BEGIN RAISE 'trapped'; END $$;
CREATE FUNCTION t_trap.unnest(claim[]) RETURNS SETOF claim LANGUAGE plpgsql AS $$ BEGIN RAISE 'trapped'; END $$;
CREATE FUNCTION t_trap.cardinality(claim[]) RETURNS int LANGUAGE plpgsql AS $$ BEGIN RAISE 'trapped'; END $$;
SET search_path = t_trap, pg_catalog, public;
SELECT 1 = 1;
INSERT INTO t_another.t_article VALUES (4, 'four', NULL, 'China accounts for 60% of the world''s rare earth mining.', NULL);
UPDATE t_another.t_article SET "the body" = 'China accounts for 61% of the world''s rare earth mining.';
CALL public.extract_claims_into('t_another.t_article', 't_another."T claims"', 'id', 'the body', 'published', 'perspective', 2);
DELETE FROM t_another.t_article;
SELECT count(*) FROM t_another."T claims";
RESET search_path;

-- Partitions: a key that moves from one to another
CREATE TABLE p_article (id int PRIMARY KEY, body text) PARTITION BY RANGE (id);
CREATE TABLE p_article_1 PARTITION OF p_article FOR VALUES FROM (1) TO (10);
CREATE TABLE t_another.p_article_2 PARTITION OF p_article FOR VALUES FROM (10) TO (20);
SELECT create_claims_table('p_article', 'p_claims', published => NULL);
CREATE TRIGGER claims AFTER INSERT OR UPDATE OR DELETE ON p_article
    FOR EACH ROW EXECUTE FUNCTION claims_update_trigger('p_claims', 'id', 'body');
INSERT INTO p_article SELECT n, format('China mined %s%% of the world''s rare earths.', n) FROM generate_series(1, 15, 5) n;
UPDATE p_article SET id = CASE id WHEN 1 THEN 2 WHEN 11 THEN 1 ELSE 16 END;
SELECT article, claim_low(claim) FROM p_claims ORDER BY article;
SELECT * FROM p_claims_stale;

--
-- Misuse
--
\set VERBOSITY default
SELECT claims_update_trigger();
CREATE TABLE m_article (id int PRIMARY KEY, body text, published date, posted timestamptz);
SELECT create_claims_table('m_article', 'm_claims');
CREATE TRIGGER m BEFORE INSERT ON m_article FOR EACH ROW EXECUTE FUNCTION claims_update_trigger('m_claims', 'id', 'body');
INSERT INTO m_article VALUES (1, 'x');
CREATE OR REPLACE TRIGGER m AFTER INSERT ON m_article FOR EACH STATEMENT EXECUTE FUNCTION claims_update_trigger('m_claims', 'id', 'body');
INSERT INTO m_article VALUES (1, 'x');
CREATE OR REPLACE TRIGGER m AFTER INSERT ON m_article FOR EACH ROW EXECUTE FUNCTION claims_update_trigger('m_claims', 'id');
INSERT INTO m_article VALUES (1, 'x');
\set VERBOSITY sqlstate
INSERT INTO m_article VALUES (1, 'x');
\set VERBOSITY default
CREATE OR REPLACE TRIGGER m AFTER INSERT ON m_article FOR EACH ROW EXECUTE FUNCTION claims_update_trigger('m_claims', 'id', 'text');
INSERT INTO m_article VALUES (1, 'x');
CREATE OR REPLACE TRIGGER m AFTER INSERT ON m_article FOR EACH ROW EXECUTE FUNCTION claims_update_trigger('m_claims', 'id', 'body', 'posted');
INSERT INTO m_article VALUES (1, 'x');
CREATE OR REPLACE TRIGGER m AFTER INSERT ON m_article FOR EACH ROW EXECUTE FUNCTION claims_update_trigger('nothing', 'id', 'body');
INSERT INTO m_article VALUES (1, 'x');
CREATE OR REPLACE TRIGGER m AFTER INSERT ON m_article FOR EACH ROW EXECUTE FUNCTION claims_update_trigger('m_article', 'id', 'body');
INSERT INTO m_article VALUES (1, 'x');
CREATE OR REPLACE TRIGGER m AFTER INSERT ON m_article FOR EACH ROW EXECUTE FUNCTION claims_update_trigger('m_claims', 'body', 'body', 'published');
INSERT INTO m_article VALUES (1, 'x');
ALTER TABLE m_claims_ledger RENAME TO m_ledger;
CREATE OR REPLACE TRIGGER m AFTER INSERT ON m_article FOR EACH ROW EXECUTE FUNCTION claims_update_trigger('m_claims', 'id', 'body', 'published', '');
INSERT INTO m_article VALUES (1, 'x');
ALTER TABLE m_ledger RENAME TO m_claims_ledger;
INSERT INTO m_article VALUES (1, 'x');
ALTER TABLE m_article DROP CONSTRAINT m_article_pkey, ALTER id DROP NOT NULL;
INSERT INTO m_article VALUES (NULL, 'x');
CREATE OR REPLACE TRIGGER m AFTER INSERT ON m_article FOR EACH ROW EXECUTE FUNCTION claims_update_trigger('m_claims', 'id', 'body', 'published');
INSERT INTO m_article VALUES (2, 'China mined 60% of the world''s rare earths.', 'infinity');
SELECT create_claims_table('m_article', 'a.b.c');
SELECT create_claims_table('m_article', 'm', key => 'no');
SELECT create_claims_table('m_article', repeat('m', 60));
