-- The functions that compare claims; see run.
SET client_min_messages = error;
SET max_parallel_workers_per_gather = 0;
SET jit = off;
SET work_mem = '512MB';
SET maintenance_work_mem = '512MB';

-- Shares of 20,000 topics, fifty to a topic where there are a million, mostly of one opinion.
CREATE TABLE bench.told AS
SELECT n AS id,
       make_claim(kind => 'share', subject => 'Company ' || n % 20000, measure => 'production', material => 'gallium',
                  low => share, high => share, scope => 'WORLD', period => daterange('2024-01-01', '2025-01-01')) AS claim
  FROM generate_series(1, :claims) AS n,
       LATERAL (SELECT CASE WHEN n / 20000 % 25 = 0 THEN 0.2 ELSE 0.7 END AS share) AS s;
CREATE INDEX ON bench.told USING gist (claim);
ANALYZE bench.told;
CREATE TABLE bench.fact (claim claim, EXCLUDE USING gist (claim WITH <!>));

-- Pairs of claims: of two thousand topics, of a hundred, and of one; with a number to compare beside each.
CREATE TABLE bench.few AS
SELECT topics, n AS id, 'Company ' || n AS name,
       make_claim(kind => 'share', subject => 'Company ' || n % topics, measure => 'production', material => 'gallium',
                  low => 0.6 + n % 20 * 0.01, high => 0.6 + n % 20 * 0.01, scope => 'WORLD',
                  period => daterange('2024-01-01', '2025-01-01')) AS claim
  FROM unnest('{2000,100,1}'::integer[]) AS topics, generate_series(1, 2000) AS n;
CREATE TEMPORARY TABLE of_2000 AS SELECT * FROM bench.few WHERE topics = 2000;
CREATE TEMPORARY TABLE of_100 AS SELECT * FROM bench.few WHERE topics = 100;
CREATE TEMPORARY TABLE of_1 AS SELECT * FROM bench.few WHERE topics = 1;
ANALYZE of_2000, of_100, of_1;

SET enable_hashjoin = off;
SET enable_mergejoin = off;
SET enable_indexscan = off;
SET enable_bitmapscan = off;
CREATE TEMPORARY TABLE pair_time AS
SELECT bench.time_of(ARRAY[
           'SELECT count(*) FROM of_2000 AS a, of_2000 AS b WHERE claim_contradicts(a.claim, b.claim)',
           'SELECT count(*) FROM of_100 AS a, of_100 AS b WHERE claim_contradicts(a.claim, b.claim)',
           'SELECT count(*) FROM of_1 AS a, of_1 AS b WHERE claim_contradicts(a.claim, b.claim)',
           'SELECT count(*) FROM of_1 AS a, of_1 AS b WHERE int4eq(a.id, b.id)',
           'SELECT count(*) FROM of_1 AS a, of_1 AS b WHERE texteq(a.name, b.name)'], :runs) AS ms;
RESET enable_hashjoin;
RESET enable_mergejoin;
RESET enable_indexscan;
RESET enable_bitmapscan;
INSERT INTO bench.result (what, figure, unit, beside)
SELECT format('<!> in a nested loop, claims of %s', CASE topics WHEN 1 THEN 'one topic' ELSE topics || ' topics' END),
       bench.shown(4000 / ms[i]), 'million pairs/s', format('integer = %s, text = %s', bench.shown(4000 / ms[4]), bench.shown(4000 / ms[5]))
  FROM pair_time, unnest('{2000,100,1}'::integer[]) WITH ORDINALITY AS t(topics, i);

INSERT INTO bench.result (what, figure, unit, beside)
SELECT format('find_contradictions, %s claims of 20,000 topics', to_char(:claims, 'FM999,999,999')), bench.shown(ms[1] / 1000), 's',
       format('of a quarter of them %s, found %s pairs', bench.shown(ms[2] / 1000),
              to_char((SELECT count(*) FROM find_contradictions((SELECT array_agg(claim) FROM bench.told))), 'FM999,999,999'))
  FROM bench.time_of(ARRAY[
           'SELECT count(*) FROM find_contradictions((SELECT array_agg(claim) FROM bench.told))',
           format('SELECT count(*) FROM find_contradictions((SELECT array_agg(claim) FROM bench.told WHERE id <= %s))', :claims / 4)], 3) AS ms;

INSERT INTO bench.result (what, figure, unit, beside)
SELECT format('claim_camps, %s claims of 20,000 topics', to_char(:claims, 'FM999,999,999')), bench.shown(ms[1] / 1000), 's',
       format('of a quarter of them %s, count(*) by topic %s', bench.shown(ms[2] / 1000), bench.shown(ms[3] / 1000))
  FROM bench.time_of(ARRAY[
           'SELECT count(camps) FROM (SELECT claim_camps(claim) AS camps FROM bench.told GROUP BY claim_topic_hash(claim)) AS c',
           format('SELECT count(camps) FROM (SELECT claim_camps(claim) AS camps FROM bench.told WHERE id <= %s GROUP BY claim_topic_hash(claim)) AS c', :claims / 4),
           'SELECT count(*) FROM (SELECT count(*) FROM bench.told GROUP BY claim_topic_hash(claim)) AS c'], 3) AS ms;

-- One look-up at a time: the median of five hundred.
SET enable_seqscan = off;
CREATE FUNCTION bench.look_up(median OUT double precision, worst OUT double precision) LANGUAGE plpgsql AS $$
DECLARE
	wanted claim;
	begun timestamptz;
	times double precision[] := '{}';
BEGIN
	FOR wanted IN SELECT claim FROM bench.told ORDER BY id LIMIT 500 LOOP
		begun := clock_timestamp();
		PERFORM count(*) FROM bench.told AS t WHERE t.claim <!> wanted;
		times := times || 1000 * extract(epoch FROM clock_timestamp() - begun)::double precision;
	END LOOP;
	SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY ms), max(ms) INTO median, worst FROM unnest(times) AS ms;
END $$;
INSERT INTO bench.result (what, figure, unit, beside)
SELECT format('claim <!> $1 by GiST in %s claims', to_char(:claims, 'FM999,999,999')), bench.shown(median), 'ms',
       format('slowest of 500: %s', bench.shown(worst))
  FROM bench.look_up();
RESET enable_seqscan;

INSERT INTO bench.result (what, figure, unit, beside)
SELECT 'INSERT under EXCLUDE USING gist (claim WITH <!>)', bench.shown(20000 / ms[1] * 1000), 'rows/s',
       'without the constraint ' || bench.shown(20000 / ms[2] * 1000)
  FROM bench.time_of(ARRAY[
           'TRUNCATE bench.fact; INSERT INTO bench.fact SELECT claim FROM bench.told WHERE id <= 20000 ON CONFLICT DO NOTHING',
           'DROP TABLE IF EXISTS bench.free; CREATE TABLE bench.free (claim claim); INSERT INTO bench.free SELECT claim FROM bench.told WHERE id <= 20000'], :runs) AS ms;
INSERT INTO bench.result (what, figure, unit)
SELECT 'check_claim', bench.shown(20000 / ms[1] * 1000), 'claims/s'
  FROM bench.time_of(ARRAY['SELECT count(*) FROM generate_series(1, 20000) AS n,
      check_claim(make_claim(kind => ''share'', subject => ''CN'', measure => ''mining'', material => ''rare earths'',
          low => n % 100 / 100.0, high => n % 100 / 100.0, scope => ''WORLD'', period => daterange(''2024-01-01'', ''2025-01-01'')))'], :runs) AS ms;
DROP TABLE bench.told, bench.few, bench.fact, bench.free;
