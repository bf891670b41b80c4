-- Loads the golden sentences and says how the extraction does on them; see README.md.
--
-- Wants the variable "golden", the path of this folder as psql sees it; leaves behind, as temporary tables,
--	golden_sentence		the sentences of the tables
--	golden_claim		what they should give: one row for each claim and each alternative of it
--	golden_found		what extract_claims gives
--	golden_result		one row for each sentence: what is missing, what is too much, whether failure is known

\set golden_tables `cat :'golden'/*.tsv`
\set golden_known `cat :'golden'/known_failures.txt`

CREATE TEMPORARY TABLE golden_sentence AS
SELECT cells[1] AS id,
       regexp_replace(cells[1], '_\d+$', '') AS topic,
       nullif(cells[2], '')::date AS published,
       nullif(cells[3], '') AS perspective,
       replace(replace(cells[4], '\n', E'\n'), '\t', E'\t') AS body,
       cells[5] AS expected
  FROM regexp_split_to_table(:'golden_tables', '\n') AS line,
       string_to_array(line, E'\t') AS cells
 WHERE line <> '' AND line !~ '^(#|id\t)';

-- What is compared of a claim: all but where it stands, how sure it is and when it was told.  Mining and production are one.
CREATE FUNCTION pg_temp.golden_core(claim) RETURNS jsonb LANGUAGE sql IMMUTABLE
RETURN (CASE WHEN claim_measure($1) = 'mining' THEN jsonb_set($1::jsonb, '{measure}', '"production"') ELSE $1::jsonb END)
       - '{span,confidence,asof}'::text[];

CREATE TEMPORARY TABLE golden_claim AS
SELECT id, topic, number, optional, alternative::claim AS claim, pg_temp.golden_core(alternative::claim) AS core
  FROM golden_sentence,
       string_to_table(nullif(expected, ''), ' | ') WITH ORDINALITY AS item(item, number),
       LATERAL (SELECT item ~ '^\? ' AS optional) AS mark,
       string_to_table(regexp_replace(item, '^\? ', ''), ' || ') AS alternative;

CREATE TEMPORARY TABLE golden_found AS
SELECT DISTINCT ON (id, core) id, topic, claim, core
  FROM golden_sentence, extract_claims(body, published, perspective) AS claim, pg_temp.golden_core(claim) AS core
 ORDER BY id, core, claim;

CREATE TEMPORARY TABLE golden_result AS
SELECT id, topic, body,
       ARRAY(SELECT min(e.claim::text)
               FROM golden_claim AS e
              WHERE e.id = s.id AND NOT optional
              GROUP BY number
             HAVING NOT bool_or(EXISTS (SELECT FROM golden_found AS f WHERE f.id = e.id AND f.core = e.core))
              ORDER BY number) AS missing,
       ARRAY(SELECT f.claim::text
               FROM golden_found AS f
              WHERE f.id = s.id AND NOT EXISTS (SELECT FROM golden_claim AS e WHERE e.id = f.id AND e.core = f.core)
              ORDER BY f.claim) AS surplus,
       id IN (SELECT regexp_split_to_table(:'golden_known', '\s+')) AS known
  FROM golden_sentence AS s;
