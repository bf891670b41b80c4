-- extract_claims and normalize_share, and what reads the same texts otherwise, in turn; see run.
SET client_min_messages = error;
SET max_parallel_workers_per_gather = 0;
SET jit = off;
SET work_mem = '256MB';

CREATE TABLE bench.article (corpus text, body text);
ALTER TABLE bench.article ALTER body SET STORAGE EXTERNAL;
INSERT INTO bench.article
SELECT corpus, body
  FROM unnest('{ordinary,dense,ordinary_zh,dense_zh,digits,near_miss,lists,one_line}'::text[]) AS corpus,
       string_to_table(pg_read_file(:'corpora' || '/' || corpus), E'\f') AS body;
VACUUM ANALYZE bench.article;

-- What one writes who has no extension: the words of the field, and figures with what they count.
\set field '(?:rare[ -]earths?|neodymium|praseodymium|dysprosium|terbium|yttrium|scandium|lanthanum|cerium|samarium|europium|gallium|germanium|antimony|tungsten|graphite|lithium|cobalt|critical minerals?|magnets?|mining|refining|export controls?|export bans?|tariffs?|quotas?|稀土|镓|锗|锑|出口管制|配额)|\\d+(?:[.,]\\d+)*\\s?(?:%|percent|per cent|tonnes?|tons|million|billion|万吨|吨|亿)'

CREATE TEMPORARY TABLE text_time AS
SELECT corpus, bytes,
       bench.time_of(ARRAY[
           format('SELECT count(*) FROM bench.article, extract_claims(body) WHERE corpus = %L', corpus),
           -- A tsvector has room for a megabyte of words.
           CASE WHEN corpus <> 'one_line' THEN format('SELECT count(to_tsvector(''english'', body)) FROM bench.article WHERE corpus = %L', corpus) ELSE 'SELECT' END,
           format('SELECT count(*) FROM bench.article, regexp_matches(body, %L, ''gi'') WHERE corpus = %L', :'field', corpus),
           format('SELECT count(md5(body)) FROM bench.article WHERE corpus = %L', corpus),
           format('SELECT sum(length(body)) FROM bench.article WHERE corpus = %L', corpus)], :runs) AS ms
  FROM (SELECT corpus, sum(octet_length(body)) AS bytes FROM bench.article GROUP BY corpus) AS c;

INSERT INTO bench.result (what, figure, unit, beside)
SELECT 'extract_claims, ' || corpus, bench.shown(bytes / ms[1] / 1000), 'MB/s',
       concat_ws(', ', CASE WHEN corpus <> 'one_line' THEN bench.rival('to_tsvector', bytes / ms[2] / 1000, bytes / ms[1] / 1000) END,
                 bench.rival('regexp_matches', bytes / ms[3] / 1000, bytes / ms[1] / 1000),
                 'md5 ' || bench.shown(bytes / ms[4] / 1000), 'length ' || bench.shown(bytes / ms[5] / 1000),
                 'cost of a byte, dense = 1: ' || bench.shown(ms[1] / bytes / (SELECT ms[1] / bytes FROM text_time WHERE corpus = 'dense')))
  FROM text_time
 ORDER BY array_position('{ordinary,dense,ordinary_zh,dense_zh,digits,near_miss,lists,one_line}', corpus);

CREATE TEMPORARY TABLE phrase AS
SELECT (ARRAY['about ' || n % 100 || '%', n % 97 || '.' || n % 10 || ' percent', 'more than ' || n % 90 || '%',
              n % 50 || '-' || 50 + n % 49 || '%', 'some ' || n % 80 || ' per cent', n % 100 || '%'])[1 + n % 6] AS phrase,
       (ARRAY[(ARRAY['六成', '七成半', '三分之二'])[1 + n % 3], '约' || n % 100 || '%', '百分之' || n % 100, 'two-thirds',
              n % 100 || '% of world output', 'no share at all'])[1 + n % 6] AS other
  FROM generate_series(1, 1000000) AS n;
ANALYZE phrase;

INSERT INTO bench.result (what, figure, unit, beside)
SELECT 'normalize_share, plain shapes, beyond reading them', bench.shown((ms[2] - ms[1]) / 1000), 's a million',
       format('a regular expression and a cast %s (x%s)', bench.shown((ms[3] - ms[1]) / 1000), bench.shown((ms[3] - ms[1]) / (ms[2] - ms[1])))
  FROM bench.time_of(ARRAY[
           'SELECT count(phrase) FROM phrase',
           'SELECT count(normalize_share(phrase)) FROM phrase',
           'SELECT count((regexp_match(phrase, ''(\d+(?:\.\d+)?)\s*(?:%|per ?cent)''))[1]::numeric / 100) FROM phrase'], :runs) AS ms;
INSERT INTO bench.result (what, figure, unit)
SELECT 'normalize_share, other shapes, beyond reading them', bench.shown((ms[2] - ms[1]) / 1000), 's a million'
  FROM bench.time_of(ARRAY['SELECT count(other) FROM phrase', 'SELECT count(normalize_share(other)) FROM phrase'], :runs) AS ms;

-- One process and two workers (the leader only collects), over so much text that one process takes about two seconds, whatever
-- the size of the corpus: starting workers takes some ten milliseconds, which count in a short query.  What md5 and to_tsvector
-- gain is what the machine has to give at the time.
CREATE FUNCTION bench.repeat_corpus(into_table text, statement text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
	begun timestamptz;
	seconds double precision;
BEGIN
	EXECUTE format('CREATE UNLOGGED TABLE %s AS SELECT body FROM bench.article WHERE corpus = %L', into_table, 'ordinary');
	EXECUTE format(statement, into_table);
	begun := clock_timestamp();
	EXECUTE format(statement, into_table);
	seconds := extract(epoch FROM clock_timestamp() - begun);
	EXECUTE format('INSERT INTO %1$s SELECT body FROM %1$s, generate_series(2, %2$s)', into_table,
	               least(greatest(ceil(2 / seconds)::integer, 1), 400));
END $$;
CREATE TABLE bench.parallel (place serial, from_table text, statement text);
INSERT INTO bench.parallel (from_table, statement) VALUES
	('bench.for_claims', 'SELECT count(*) FROM %s, extract_claims(body)'),
	('bench.for_words', 'SELECT count(to_tsvector(''english'', body)) FROM %s'),
	('bench.for_md5', 'SELECT count(md5(body)) FROM %s');
DO $$ BEGIN PERFORM bench.repeat_corpus(from_table, statement) FROM bench.parallel; END $$;
VACUUM ANALYZE bench.for_claims, bench.for_words, bench.for_md5;
SET parallel_leader_participation = off;
SET parallel_setup_cost = 0;
SET parallel_tuple_cost = 0;
SET min_parallel_table_scan_size = 0;

-- Runs the statement by so many workers; by one process where that is 0.
CREATE FUNCTION bench.by_workers(from_table text, statement text, workers integer) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
	line text;
	planned integer := 0;
BEGIN
	PERFORM set_config('max_parallel_workers_per_gather', workers::text, true);
	EXECUTE format('ALTER TABLE %s SET (parallel_workers = %s)', from_table, workers);
	FOR line IN EXECUTE 'EXPLAIN ' || format(statement, from_table) LOOP
		planned := greatest(planned, substring(line FROM 'Workers Planned: (\d+)')::integer);
	END LOOP;
	IF planned <> workers THEN
		RAISE 'planned % workers rather than %: %', planned, workers, statement;
	END IF;
	EXECUTE format(statement, from_table);
END $$;

INSERT INTO bench.result (what, figure, unit, beside)
SELECT 'extract_claims, ordinary, two workers rather than one process', 'x' || bench.shown(ms[1] / ms[2]), '',
       format('to_tsvector x%s, md5 x%s; one process takes %s s', bench.shown(ms[3] / ms[4]), bench.shown(ms[5] / ms[6]),
              bench.shown(ms[1] / 1000))
  FROM bench.time_of((SELECT array_agg(format('SELECT bench.by_workers(%L, %L, %s)', from_table, statement, workers) ORDER BY place, workers)
                        FROM bench.parallel, unnest('{0,2}'::integer[]) AS workers), least(:runs, 3)) AS ms;
DROP TABLE bench.article, bench.parallel, bench.for_claims, bench.for_words, bench.for_md5;
