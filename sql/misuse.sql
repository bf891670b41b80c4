--
-- What a claims table, its trigger and its back-fill refuse, and what they say
--
SET client_min_messages = warning;
CREATE SCHEMA misuse;
SET search_path = misuse, public;

CREATE FUNCTION pg_temp.error_of(command text, OUT state text, OUT error text, OUT hint text) LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE command;
    state := 'none';
EXCEPTION WHEN OTHERS THEN
    GET STACKED DIAGNOSTICS hint = PG_EXCEPTION_HINT;
    state := SQLSTATE;
    error := SQLERRM;
END $$;

CREATE DOMAIN story AS varchar(1000) CHECK (value <> '');
CREATE TABLE article (id integer PRIMARY KEY, published date, body text, told timestamptz, story story, length integer);
CREATE SEQUENCE counter;
CREATE TYPE pair AS (id integer, body text);

SELECT e.*, a AS arguments
FROM unnest(ARRAY[
    $$NULL, 'c'$$, $$'article', NULL$$, $$'article', 'c', key => NULL$$, $$'article', 'c', body => NULL$$,
    $$'article', ''$$, $$'article', '"c'$$, $$'article', 'a.b.c'$$, $$'article', 'nowhere.c'$$,
    $$'article', repeat('c', 57)$$,
    $$4294967295, 'c'$$, $$'article_pkey', 'c'$$, $$'counter', 'c', key => 'last_value'$$, $$'pair', 'c', published => NULL$$,
    $$'article', 'c', key => 'nothing'$$, $$'article', 'c', key => 'ctid'$$,
    $$'article', 'c', body => 'nothing'$$, $$'article', 'c', body => 'length'$$,
    $$'article', 'c', published => 'nothing'$$, $$'article', 'c', published => 'told'$$, $$'article', 'c', published => 'body'$$,
    $$'article', 'c', perspective => 'nothing'$$, $$'article', 'c', perspective => 'published'$$,
    $$'article', 'c', vocabulary => 'nothing'$$]) AS a,
    pg_temp.error_of(format('SELECT create_claims_table(%s)', a)) AS e;
SELECT relname FROM pg_class WHERE relnamespace = 'misuse'::regnamespace AND relname ~ '^c_|^c$' ORDER BY 1;
SELECT create_claims_table('article', 'claims', body => 'story', perspective => 'body', published => NULL);

-- the back-fill, which cannot be called in a function
CALL extract_claims_into(NULL, 'claims');
CALL extract_claims_into('article', 'claims', batch => NULL);
CALL extract_claims_into('article', 'claims', batch => 0);
CALL extract_claims_into(4294967295, 'claims');
CALL extract_claims_into('article', 4294967295);
CALL extract_claims_into('article', 'article');
CALL extract_claims_into('article', 'claims_ledger');
CALL extract_claims_into('article', 'claims', body => 'length');
CALL extract_claims_into('article', 'claims', published => 'told');
CALL extract_claims_into('article', 'claims', key => '');
-- columns, or a vocabulary, that the claims table was not made for would write other claims
CALL extract_claims_into('article', 'claims', published => NULL);
CALL extract_claims_into('article', 'claims', body => 'story', published => NULL);
INSERT INTO claims_vocabulary VALUES ('misuse', 'Middle Kingdom', 'CN');
CALL extract_claims_into('article', 'claims', body => 'story', perspective => 'body', published => NULL, vocabulary => 'misuse');
CREATE TRIGGER forgets AFTER INSERT ON article FOR EACH ROW EXECUTE FUNCTION claims_update_trigger('claims', 'id', 'story');
SELECT * FROM pg_temp.error_of($$INSERT INTO article VALUES (1, NULL, 'x')$$);
DROP TRIGGER forgets ON article;
DELETE FROM claims_vocabulary WHERE vocabulary = 'misuse';
-- ... but of other articles, and beside a view of one's own that tells nothing of it, nothing is refused
CREATE TABLE other_article (id integer PRIMARY KEY, body text);
CALL extract_claims_into('other_article', 'claims', published => NULL);
ALTER VIEW claims_stale RENAME TO claims_were_stale;
CREATE VIEW claims_stale AS SELECT id AS article, claims_fingerprint(left(body, 100)) FROM article;
CALL extract_claims_into('article', 'claims');
DROP VIEW claims_stale;
ALTER VIEW claims_were_stale RENAME TO claims_stale;
CREATE TABLE loose (LIKE claims);
CREATE TABLE loose_ledger (LIKE claims_ledger);
CALL extract_claims_into('article', 'loose');
SET default_transaction_read_only = on;
CALL extract_claims_into('article', 'claims');
RESET default_transaction_read_only;

-- the trigger
CREATE TRIGGER keep AFTER INSERT ON article FOR EACH ROW EXECUTE FUNCTION claims_update_trigger('claims', 'id', 'length');
SELECT * FROM pg_temp.error_of($$INSERT INTO article VALUES (1, NULL, 'x')$$);
CREATE OR REPLACE TRIGGER keep AFTER INSERT ON article FOR EACH ROW EXECUTE FUNCTION claims_update_trigger('article', 'id', 'body');
SELECT * FROM pg_temp.error_of($$INSERT INTO article VALUES (1, NULL, 'x')$$);
-- A virtual generated column is not in the row that a trigger is handed; they are there since PostgreSQL 18.
CREATE FUNCTION pg_temp.of_virtual() RETURNS text LANGUAGE plpgsql AS $$
BEGIN
    IF current_setting('server_version_num')::int < 180000 THEN
        RETURN 'claims_update_trigger: column "day" of relation "article" is a virtual generated column';
    END IF;
    EXECUTE 'ALTER TABLE article ADD COLUMN day date GENERATED ALWAYS AS (published + 1) VIRTUAL';
    CREATE OR REPLACE TRIGGER keep AFTER INSERT ON article FOR EACH ROW EXECUTE FUNCTION claims_update_trigger('claims', 'id', 'body', 'day');
    RETURN (pg_temp.error_of('INSERT INTO article VALUES (1, NULL, ''x'')')).error;
END $$;
SELECT pg_temp.of_virtual();
SELECT count(*) FROM article;

-- numbers of any length are told in few digits, and subscripts are those of the array
SELECT e.state, length(e.error)
FROM pg_temp.error_of($$SELECT make_claim(kind => 'share', subject => 'CN', measure => 'mining', low => 10::numeric ^ 1000)$$) AS e;
SELECT e.state, length(e.error)
FROM pg_temp.error_of($$SELECT make_claim(kind => 'share', subject => 'CN', measure => 'mining', low => 1, confidence => 10::numeric ^ 1000)$$) AS e;
WITH clash(claims) AS (SELECT ARRAY['rank CN mining 1', 'rank CN mining(gallium) 1', 'rank US mining 1']::claim[])
SELECT f.* FROM clash, find_contradictions(claims) AS f
UNION ALL SELECT f.* FROM clash, find_contradictions(('[0:2]=' || claims::text)::claim[]) AS f
UNION ALL SELECT f.* FROM clash, find_contradictions(ARRAY[claims]) AS f;
DROP SCHEMA misuse CASCADE;
