--
-- Back-filling: extract_claims_into, claims_progress, fingerprint and ruleset
--

-- Another text, date or perspective has another fingerprint; NULL is no empty text, and nothing runs into what follows.
SELECT count(DISTINCT claims_fingerprint(body, published, perspective)) AS fingerprints, count(*)
FROM (VALUES ('a', NULL::date, NULL), ('a', '2000-01-01', NULL), ('a', '2000-01-02', NULL), ('a', NULL, ''), ('a', NULL, 'CN'),
    ('', NULL, 'a'), (NULL, NULL, 'a'), (NULL, NULL, NULL), ('', NULL, NULL), ('aC', NULL, 'N')) AS v (body, published, perspective);
-- It is stored, and so must not change from release to release.
SELECT claims_fingerprint('rare earths', '2025-06-01', 'CN'), claims_fingerprint(U&'\7a00\571f');
SELECT rareclaims_ruleset() LIKE '1.0-%' AS ruleset;

CREATE TABLE b_article (id text PRIMARY KEY, published date, body text);
INSERT INTO b_article
    SELECT format('%s/%s', chr(97 + n % 26), n), date '2025-01-01' + n,
        format('China accounts for %s%% of the world''s rare earth mining.', n % 100) || repeat(' ', n)
    FROM generate_series(1, 250) n;
UPDATE b_article SET body = 'Nothing.' WHERE length(id) = 3;
SELECT create_claims_table('b_article', 'b_claims');
SELECT reason, count(*) FROM b_claims_stale GROUP BY reason;
CALL extract_claims_into('b_article', 'b_claims', batch => 100);
CREATE VIEW b_progress AS
    SELECT source, target, state, sessions, rows_done, rows_total, percent, extracted, claims, removed, failed, time_left FROM claims_progress
    WHERE source::text LIKE 'b\_%';
SELECT * FROM b_progress;
SELECT * FROM b_claims_stale;
SELECT id, e FROM b_article, extract_claims(body, published) e EXCEPT SELECT article, claim FROM b_claims;
SELECT article, claim FROM b_claims EXCEPT SELECT id, e FROM b_article, extract_claims(body, published) e;
SELECT count(*) FROM b_claims_ledger WHERE claims = 0;

-- Again: only what is stale, and claims that stay are not touched
CREATE TEMP TABLE before AS SELECT ctid AS place, * FROM b_claims;
UPDATE b_article SET body = 'China mined 99% of the world''s rare earths.' WHERE id = 'a/26';
INSERT INTO b_article VALUES ('0', NULL, 'China mined 60% of the world''s rare earths.'), ('z', NULL, 'Nothing.');
DELETE FROM b_article WHERE id = 'a/52';
UPDATE b_claims_ledger SET ruleset = '0.9' WHERE article IN ('b/27', 'd/3');
UPDATE b_claims SET ruleset = '0.9' WHERE article IN ('b/27');
SELECT article, reason FROM b_claims_stale ORDER BY article COLLATE "C";
CALL extract_claims_into('b_article', 'b_claims', batch => 7);
SELECT * FROM b_progress;
SELECT article, reason FROM b_claims_stale ORDER BY article COLLATE "C";
SELECT b.article FROM before b WHERE NOT EXISTS (SELECT FROM b_claims c WHERE c.ctid = b.place AND c.claim = b.claim)
    ORDER BY b.article COLLATE "C";
SELECT article, ruleset = rareclaims_ruleset() AS ruleset FROM b_claims WHERE article = 'b/27';
SELECT id, e FROM b_article, extract_claims(body, published) e EXCEPT SELECT article, claim FROM b_claims;

-- A text that cannot be read is left out, and is told of
INSERT INTO b_article VALUES ('infinite', 'infinity', 'China mined 60% of the world''s rare earths.'), ('j', NULL, 'Nothing.');
CALL extract_claims_into('b_article', 'b_claims');
SELECT article, reason FROM b_claims_stale ORDER BY article COLLATE "C";
SELECT extracted, failed FROM b_progress;

-- Articles that are gone: their claims are kept, or removed if one says so, also those of the last articles
SELECT count(*) AS kept FROM b_claims_ledger WHERE article IN ('a/52');
DELETE FROM b_article WHERE id LIKE 'c/%' OR id IN ('0', 'z');
CALL extract_claims_into('b_article', 'b_claims', batch => 20);
SELECT reason, count(*) FROM b_claims_stale GROUP BY reason ORDER BY reason;
CALL extract_claims_into('b_article', 'b_claims', batch => 20, remove_gone => true);
SELECT * FROM b_progress;
SELECT reason, count(*) FROM b_claims_stale GROUP BY reason ORDER BY reason;
SELECT id, e FROM b_article, extract_claims(body, published) e WHERE id <> 'infinite' EXCEPT ALL SELECT article, claim FROM b_claims;
SELECT article, claim FROM b_claims EXCEPT ALL SELECT id, e FROM b_article, extract_claims(body, published) e WHERE id <> 'infinite';
SELECT count(*) AS without_ledger FROM b_claims c WHERE NOT EXISTS (SELECT FROM b_claims_ledger l WHERE l.article = c.article);

-- Keys and claims of any length that each has its index for; a claim keeps its number while it is stated
CREATE TABLE b_long (id text PRIMARY KEY, body text);
INSERT INTO b_long
    SELECT n || string_agg(md5(format('%s/%s', n, i)), '' ORDER BY i),
        format('China mined 60%% of the world''s rare earths, according to %s of %s. It exported 70%% of its rare earths.',
            initcap(repeat('Joint Office ', 9)), initcap(repeat('Northern Minerals ', 8)))
    FROM generate_series(1, 3) n, generate_series(1, 81) i GROUP BY n;
SELECT create_claims_table('b_long', 'b_long_claims', published => NULL);
CALL extract_claims_into('b_long', 'b_long_claims', published => NULL);
SELECT left(article, 1) AS article, number, claim_measure(claim) FROM b_long_claims ORDER BY article, number;
UPDATE b_long SET body = replace(body, 'mined 60%', 'mined 61%') || ' It refined 90% of the world''s rare earths.' WHERE id LIKE '1%';
CALL extract_claims_into('b_long', 'b_long_claims', published => NULL);
SELECT number, claim_measure(claim) FROM b_long_claims WHERE article LIKE '1%' ORDER BY number;
DELETE FROM b_long;
CALL extract_claims_into('b_long', 'b_long_claims', published => NULL, remove_gone => true);
SELECT count(*) FROM b_long_claims;

-- Keys of other types, in whatever form the session writes them; a view as source; no articles at all
CREATE TABLE b_times (at timestamptz PRIMARY KEY, body text);
INSERT INTO b_times SELECT timestamptz '2025-06-01 00:00+00' + n * interval '7 days 0.1 seconds', 'China mined 60% of the world''s rare earths.'
    FROM generate_series(1, 30) n;
CREATE VIEW b_view AS SELECT at, at + interval '1 day' AS key, body || ' ' AS body FROM b_times;
SET datestyle = 'SQL, DMY';
SET timezone = 'Asia/Shanghai';
SELECT create_claims_table('b_view', 'b_view_claims', key => 'key', published => NULL);
CALL extract_claims_into('b_view', 'b_view_claims', key => 'key', published => NULL, batch => 4);
SELECT count(*), count(DISTINCT article) FROM b_view_claims;
SELECT count(*) FROM b_view_claims_stale;
RESET datestyle;
RESET timezone;
TRUNCATE b_times;
CALL extract_claims_into('b_view', 'b_view_claims', key => 'key', published => NULL);
SELECT * FROM b_progress WHERE source = 'b_view'::regclass;

--
-- Misuse
--
\set VERBOSITY default
BEGIN;
CALL extract_claims_into('b_article', 'b_claims');
ROLLBACK;
CALL extract_claims_into('b_article', 'b_claims', batch => 0);
CALL extract_claims_into('b_article', NULL);
CALL extract_claims_into('b_article', 'b_article');
CALL extract_claims_into('b_article', 'b_claims', key => 'published');
CALL extract_claims_into('b_article', 'b_claims', body => 'text');
CALL extract_claims_into('b_article', 'b_claims', published => 'body');
SET default_transaction_isolation = 'repeatable read';
CALL extract_claims_into('b_article', 'b_claims');
RESET default_transaction_isolation;
CREATE VIEW b_twice AS SELECT * FROM b_article UNION ALL SELECT * FROM b_article WHERE id = 'd/3';
CALL extract_claims_into('b_twice', 'b_claims');
CREATE VIEW b_null AS SELECT * FROM b_article UNION ALL SELECT NULL, NULL, NULL;
CALL extract_claims_into('b_null', 'b_claims');

-- who may not delete, may not remove
CREATE ROLE regress_rareclaims_writer;
GRANT SELECT ON b_article TO regress_rareclaims_writer;
GRANT SELECT, INSERT, UPDATE, DELETE ON b_claims TO regress_rareclaims_writer;
GRANT SELECT, INSERT, UPDATE ON b_claims_ledger TO regress_rareclaims_writer;
SET ROLE regress_rareclaims_writer;
CALL extract_claims_into('b_article', 'b_claims', remove_gone => true);
RESET ROLE;
DROP OWNED BY regress_rareclaims_writer;
DROP ROLE regress_rareclaims_writer;

-- Others see nothing of it, and have no way into the tables of jobs
CREATE ROLE regress_rareclaims_other;
GRANT SELECT ON b_article TO regress_rareclaims_other;
SET ROLE regress_rareclaims_other;
SELECT * FROM claims_progress;
SELECT * FROM claims_backfill;
INSERT INTO claims_backfill_part (job, number, rows) VALUES (gen_random_uuid(), 1, 1);
CALL extract_claims_into('b_article', 'b_claims');
RESET ROLE;
GRANT SELECT, INSERT, UPDATE, DELETE ON b_claims, b_claims_ledger TO regress_rareclaims_other;
SET ROLE regress_rareclaims_other;
CALL extract_claims_into('b_article', 'b_claims');
SELECT source, target, state, rows_done FROM claims_progress;
RESET ROLE;
DROP OWNED BY regress_rareclaims_other;
DROP ROLE regress_rareclaims_other;

-- Of tables that are no more, nothing stays.
DROP TABLE b_times CASCADE;
CALL extract_claims_into('b_article', 'b_claims');
SELECT count(*) FROM claims_backfill j WHERE NOT EXISTS (SELECT FROM pg_class WHERE oid = j.source);
