-- How the extraction does on the golden sentences, for people; run it from the top folder of the project:
--
--	psql -Xq -f test/golden/report.sql
--	psql -Xq -v topic=quota -f test/golden/report.sql		the failures of one file, with what went wrong
--	psql -XAtq -v ids=1 -f test/golden/report.sql			the ids of all that fail, for known_failures.txt
\set ON_ERROR_STOP on
\if :{?golden}
\else
\set golden test/golden
\endif
\ir load.sql

\if :{?ids}
SELECT id FROM golden_result WHERE missing <> '{}' OR surplus <> '{}' ORDER BY id COLLATE "C";
\elif :{?topic}
\pset expanded on
SELECT id, body, array_to_string(missing, E'\n') AS missing, array_to_string(surplus, E'\n') AS surplus
  FROM golden_result
 WHERE topic = :'topic' AND (missing <> '{}' OR surplus <> '{}')
 ORDER BY id COLLATE "C";
\else
SELECT coalesce(topic, 'all') AS topic, count(*) AS sentences, sum(expected) AS expected, sum(found) AS found,
       sum(found - cardinality(surplus)) AS "right",
       CASE WHEN grouping(topic) = 0
            THEN string_agg(substring(id FROM '\d+$'), ' ' ORDER BY id) FILTER (WHERE missing <> '{}' OR surplus <> '{}')
       END AS failing
  FROM golden_result,
       LATERAL (SELECT count(DISTINCT number) AS expected FROM golden_claim AS e WHERE e.id = golden_result.id AND NOT optional) AS e,
       LATERAL (SELECT count(*) AS found FROM golden_found AS f WHERE f.id = golden_result.id) AS f
 GROUP BY ROLLUP (topic)
 ORDER BY golden_result.topic COLLATE "C" NULLS LAST;
\endif
