--
-- Planning: labels, estimates, parallel plans
--

-- Everything that only computes is safe in parallel workers.
SELECT p.oid::regprocedure
FROM pg_proc p JOIN pg_depend d ON d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'e'
WHERE d.refobjid = (SELECT oid FROM pg_extension WHERE extname = 'rareclaims')
    AND provolatile <> 'v' AND proparallel <> 's'
ORDER BY p.oid::regprocedure::text COLLATE "C";

CREATE TABLE e_article (id int PRIMARY KEY, published date, body text);
INSERT INTO e_article
    SELECT n, date '2025-01-01' + n % 365, format('China accounts for %s%% of the world''s rare earth mining.', n % 100)
    FROM generate_series(1, 2000) n;
VACUUM ANALYZE e_article;
CREATE TABLE e_long (id int PRIMARY KEY, body text);
INSERT INTO e_long SELECT n, (SELECT string_agg(md5(format('%s %s', n, k)), ' ') FROM generate_series(1, 200) k) FROM generate_series(1, 200) n;
ANALYZE e_long; -- which does not tell how much is stored apart

-- Rows are estimated from the width of the text, wherever it is stored; cost as well.
CREATE FUNCTION e_estimate(query text, OUT rows numeric, OUT cost numeric) LANGUAGE plpgsql AS $$
DECLARE
    plan json;
BEGIN
    EXECUTE 'EXPLAIN (FORMAT json) ' || query INTO plan;
    rows := plan->0->'Plan'->>'Plan Rows';
    cost := plan->0->'Plan'->>'Total Cost';
END
$$;
SELECT rows FROM e_estimate($$SELECT * FROM extract_claims(repeat('China mined 60%. ', 100))$$);
SELECT rows FROM e_estimate($$SELECT * FROM extract_claims('')$$);
SELECT a.rows / 2000 BETWEEN 0.9 AND 2 AS short, b.rows / 200 BETWEEN 15 AND 60 AS long, b.cost / 200 > 30 * a.cost / 2000 AS costs_more
FROM e_estimate('SELECT extract_claims(body) FROM e_article') a, e_estimate('SELECT extract_claims(body) FROM e_long') b;
SELECT rows BETWEEN 1 AND 20 AS unknown FROM e_estimate('SELECT extract_claims((SELECT ''x''::text))');

-- A plan with two workers: it is chosen and used, and gives the same claims.
SET max_parallel_workers_per_gather = 2;
SET min_parallel_table_scan_size = 0;
SET parallel_setup_cost = 100;
EXPLAIN (COSTS OFF) SELECT id, extract_claims(body, published) FROM e_article;
EXPLAIN (COSTS OFF) SELECT sum(cardinality(extract_claims_array(body, published))) FROM e_article;
CREATE FUNCTION e_workers(query text) RETURNS int LANGUAGE plpgsql AS $$
DECLARE
    plan json;
BEGIN
    EXECUTE 'EXPLAIN (ANALYZE, FORMAT json) ' || query INTO plan;
    RETURN substring(plan::text FROM '"Workers Launched": (\d+)');
END
$$;
SELECT e_workers('SELECT id, extract_claims(body, published) FROM e_article') AS workers;
SELECT e_workers('SELECT sum(cardinality(extract_claims_array(body, published))) FROM e_article') AS workers;
CREATE TABLE e_parallel AS SELECT id, extract_claims(body, published) AS claim FROM e_article;
SET max_parallel_workers_per_gather = 0;
CREATE TABLE e_serial AS SELECT id, extract_claims(body, published) AS claim FROM e_article;
SELECT count(*) >= 2000 AS enough FROM e_serial;
(SELECT * FROM e_parallel EXCEPT ALL SELECT * FROM e_serial) UNION ALL (SELECT * FROM e_serial EXCEPT ALL SELECT * FROM e_parallel);
