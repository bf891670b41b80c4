-- What sqlsmith plays with: the extension, the articles of demo/, and tables of claims with every index and the trigger.
--
-- Wants the articles loaded.  sqlsmith reads pg_proc by its bare name, so that a view of that name in a schema before
-- pg_catalog chooses the functions: ours, and of the server those that make values of the types we take.
SET client_min_messages = warning;

CREATE TABLE story AS SELECT row_number() OVER (ORDER BY id) AS id, body, published, perspective FROM article;
ALTER TABLE story ADD PRIMARY KEY (id);
SELECT create_claims_table('story', 'story_claims', body => 'body', published => 'published');
CREATE TRIGGER claims AFTER INSERT OR UPDATE OR DELETE ON story
    FOR EACH ROW EXECUTE FUNCTION claims_update_trigger('story_claims', 'id', 'body', 'published');
CALL extract_claims_into('story', 'story_claims');

CREATE TABLE phrase (phrase text, claim claim, share numeric, period daterange, told date, quote text, claims claim[], json jsonb);
INSERT INTO phrase
SELECT claim_quote(c, body), c, normalize_share(claim_quote(c, body)), normalize_period(claim_quote(c, body), published), published,
       title, claims, c::jsonb
  FROM article, extract_claims(body, published) AS c;
CREATE INDEX ON phrase (claim);
CREATE INDEX ON phrase USING hash (claim);
CREATE INDEX ON phrase USING gist (claim);
INSERT INTO phrase VALUES (''), (NULL);
INSERT INTO phrase VALUES ('\xff?', NULL, 'NaN', 'empty', 'infinity', '', '{}', '{}');

-- sqlsmith leaves functions that return sets alone.
CREATE FUNCTION first_claim(body text, published date, perspective text, repair boolean) RETURNS claim LANGUAGE sql
    AS 'SELECT c FROM extract_claims(body, published, perspective, repair) AS c LIMIT 1';
CREATE FUNCTION pairs(claims claim[]) RETURNS jsonb LANGUAGE sql AS 'SELECT jsonb_agg(p) FROM find_contradictions(claims) AS p';
CREATE FUNCTION fields(c claim) RETURNS jsonb LANGUAGE sql AS 'SELECT to_jsonb(f) FROM claim_fields(c) AS f';
CREATE FUNCTION quantity(phrase text) RETURNS jsonb LANGUAGE sql AS 'SELECT to_jsonb(q) FROM normalize_quantity(phrase) AS q';
CREATE FUNCTION checked(c claim) RETURNS jsonb LANGUAGE sql AS 'SELECT jsonb_agg(f) FROM check_claim(c) AS f';
ANALYZE;

CREATE SCHEMA smith;
CREATE VIEW smith.pg_proc AS
SELECT p.*
  FROM pg_catalog.pg_proc AS p
 WHERE pronamespace = 'public'::regnamespace
    OR (pronamespace = 'pg_catalog'::regnamespace AND NOT proretset AND prokind IN ('f', 'a')
        AND (SELECT bool_and(type = ANY ('{text,int4,numeric,date,bool,daterange,numrange,int4range,jsonb,bytea,anyarray,anyelement}'::regtype[]))
               FROM unnest(array_append(proargtypes::oid[], prorettype)) AS type)
        AND proname !~ '^(pg_|lo_|_pg|set_|current|txid|has_|row_security|inet|array_(append|cat|fill)|repeat|[lr]pad|query_to|table_to|schema_to|database_to|cursor_to|ts_|getdatabase|col_desc|obj_desc|shobj|convert|unicode)');
