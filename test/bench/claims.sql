-- The functions that compare claims; see run.
SET client_min_messages = error;
SET max_parallel_workers_per_gather = 0;
SET jit = off;
SET work_mem = '512MB';
SET maintenance_work_mem = '512MB';

CREATE FUNCTION pg_temp.milliseconds(statement text, runs integer) RETURNS double precision LANGUAGE plpgsql AS $$
DECLARE
	times double precision[] := '{}';
	begun timestamptz;
BEGIN
	FOR run IN 1 .. runs LOOP
		begun := clock_timestamp();
		EXECUTE statement;
		times := times || 1000 * extract(epoch FROM clock_timestamp() - begun)::double precision;
	END LOOP;
	RETURN (SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY ms) FROM unnest(times) AS ms);
END $$;

-- Shares of 20,000 topics, fifty to a topic where there are a million, mostly of one opinion.
CREATE TABLE told AS
SELECT n AS id,
       make_claim(kind => 'share', subject => 'Company ' || n % 20000, measure => 'production', material => 'gallium',
                  low => share, high => share, scope => 'WORLD', period => daterange('2024-01-01', '2025-01-01')) AS claim
  FROM generate_series(1, :claims) AS n,
       LATERAL (SELECT CASE WHEN n / 20000 % 25 = 0 THEN 0.2 ELSE 0.7 END AS share) AS s;
CREATE INDEX told_claim ON told USING gist (claim);
ANALYZE told;

CREATE TABLE fact (claim claim, EXCLUDE USING gist (claim WITH <!>));
CREATE TABLE few AS SELECT id, claim FROM told LIMIT 2000;
ANALYZE few;

\echo
\echo Claims
\pset footer off
\pset tuples_only on
SELECT rpad('<!> in a nested loop', 52), to_char(4000000 / ms / 1000, '999,990.0') || ' million pairs a second'
  FROM pg_temp.milliseconds('SET enable_hashjoin = off; SET enable_mergejoin = off; SET enable_indexscan = off; SET enable_bitmapscan = off;
      SELECT count(*) FROM few AS a, few AS b WHERE claim_contradicts(a.claim, b.claim)', :runs) AS ms;
RESET enable_hashjoin;
RESET enable_mergejoin;
RESET enable_indexscan;
RESET enable_bitmapscan;
SELECT rpad('find_contradictions of ' || :claims || ' claims of 20,000 topics', 52), to_char(ms / 1000, '999,990.00') || ' seconds'
  FROM pg_temp.milliseconds('SELECT count(*) FROM find_contradictions((SELECT array_agg(claim) FROM told))', 3) AS ms;
SELECT rpad('claim <!> $1 by GiST in ' || :claims || ' claims', 52), to_char(ms / 500, '999,990.000') || ' milliseconds a look-up'
  FROM pg_temp.milliseconds('SET enable_seqscan = off;
      SELECT sum((SELECT count(*) FROM told AS t WHERE t.claim <!> f.claim)) FROM (SELECT claim FROM few LIMIT 500) AS f', :runs) AS ms;
RESET enable_seqscan;
SELECT rpad('INSERT under EXCLUDE (claim WITH <!>)', 52), to_char(20000 / ms * 1000, '999,999,990') || ' rows a second'
  FROM pg_temp.milliseconds('TRUNCATE fact; INSERT INTO fact SELECT claim FROM told WHERE id <= 20000 ON CONFLICT DO NOTHING', :runs) AS ms;
SELECT rpad('check_claim', 52), to_char(20000 / ms * 1000, '999,999,990') || ' claims a second'
  FROM pg_temp.milliseconds('SELECT count(*) FROM generate_series(1, 20000) AS n,
      check_claim(make_claim(kind => ''share'', subject => ''CN'', measure => ''mining'', material => ''rare earths'',
          low => n % 100 / 100.0, high => n % 100 / 100.0, scope => ''WORLD'', period => daterange(''2024-01-01'', ''2025-01-01'')))', :runs) AS ms;
DROP TABLE told, few, fact;
