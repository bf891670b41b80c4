-- The golden sentences of test/golden: what a careful reader finds in them, extract_claims must find.
-- Sentences in known_failures.txt are not there yet; all others must pass, and these must not.
\getenv abs_srcdir PG_ABS_SRCDIR
\set golden :abs_srcdir '/test/golden'
\set load :golden '/load.sql'
\set ECHO none
\i :load
\set ECHO all
\pset format unaligned
\pset expanded on
-- failures that are not known
SELECT id, body, array_to_string(missing, E'\n') AS missing, array_to_string(surplus, E'\n') AS surplus
  FROM golden_result
 WHERE NOT known AND (missing <> '{}' OR surplus <> '{}')
 ORDER BY id COLLATE "C";
-- known failures that pass: take them off the list
SELECT id
  FROM golden_result
 WHERE known AND missing = '{}' AND surplus = '{}'
 ORDER BY id COLLATE "C";
-- an id is used once, and the list names sentences that exist
SELECT id FROM golden_sentence GROUP BY id HAVING count(*) > 1;
SELECT known FROM regexp_split_to_table(:'golden_known', '\s+') AS known
 WHERE known <> '' AND known NOT IN (SELECT id FROM golden_sentence);
-- sentences that must give nothing, and all others
SELECT expected = '' AS nothing, count(*) >= 80 AS enough FROM golden_sentence GROUP BY 1 ORDER BY 1;
