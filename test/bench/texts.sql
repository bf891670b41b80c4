-- extract_claims and what reads the same texts otherwise, in turn; see run.
SET client_min_messages = error;
SET max_parallel_workers_per_gather = 0;
SET jit = off;
SET work_mem = '256MB';
\set QUIET on

CREATE TEMPORARY TABLE article (corpus text, body text);
ALTER TABLE article ALTER body SET STORAGE EXTERNAL;
INSERT INTO article
SELECT corpus, body
  FROM unnest('{ordinary,dense,ordinary_zh,dense_zh,digits,near_miss,lists,one_line}'::text[]) AS corpus,
       string_to_table(pg_read_file(:'corpora' || '/' || corpus), E'\f') AS body;
ANALYZE article;

-- Each statement as often as asked, in turn with the others, with the median of its milliseconds.
CREATE FUNCTION pg_temp.time_of(statements text[], runs integer) RETURNS double precision[] LANGUAGE plpgsql AS $$
DECLARE
	times jsonb[] := array_fill('[]'::jsonb, ARRAY[cardinality(statements)]);
	begun timestamptz;
BEGIN
	FOR run IN 0 .. runs LOOP
		FOR i IN 1 .. cardinality(statements) LOOP
			begun := clock_timestamp();
			EXECUTE statements[i];
			-- The first round only warms up.
			IF run > 0 THEN
				times[i] := times[i] || to_jsonb(1000 * extract(epoch FROM clock_timestamp() - begun)::double precision);
			END IF;
		END LOOP;
	END LOOP;
	RETURN ARRAY(SELECT (SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY ms::text::double precision)
	                       FROM jsonb_array_elements(one) AS ms)
	               FROM unnest(times) WITH ORDINALITY AS t(one, i) ORDER BY i);
END $$;

-- A realistic pattern: a share, a material, and what of.
\set shares '(\\d+(?:\\.\\d+)?)\\s?(?:%|percent|per cent)\\s+of\\s+(?:the\\s+)?(?:world|global|China|its)\\S*\\s+(rare earths?|gallium|germanium|[a-z]+)'

CREATE TEMPORARY TABLE text_time AS
SELECT corpus, bytes,
       pg_temp.time_of(ARRAY[
           format('SELECT count(*) FROM article, extract_claims(body) WHERE corpus = %L', corpus),
           CASE WHEN corpus <> 'one_line' THEN format('SELECT count(to_tsvector(''english'', body)) FROM article WHERE corpus = %L', corpus) ELSE 'SELECT' END,
           format('SELECT count(regexp_matches) FROM article, regexp_matches(body, %L, ''gi'') WHERE corpus = %L', :'shares', corpus),
           format('SELECT count(md5(body)) FROM article WHERE corpus = %L', corpus)], :runs) AS ms
  FROM (SELECT corpus, sum(octet_length(body)) AS bytes FROM article GROUP BY corpus) AS c;

\echo
\echo Texts: MB/s, and how many times as fast as to_tsvector('english', body) and as the regular expression
\pset footer off
SELECT corpus,
       round((bytes / ms[1] / 1000)::numeric, 1) AS extract_claims,
       CASE WHEN corpus <> 'one_line' THEN round((bytes / ms[2] / 1000)::numeric, 1) END AS to_tsvector,
       round((bytes / ms[3] / 1000)::numeric, 1) AS regexp_matches,
       round((bytes / ms[4] / 1000)::numeric, 1) AS md5,
       CASE WHEN corpus <> 'one_line' THEN round((ms[2] / ms[1])::numeric, 2) END AS "x to_tsvector",
       round((ms[3] / ms[1])::numeric, 2) AS "x regexp",
       round((ms[1] / bytes / (SELECT ms[1] / bytes FROM text_time WHERE corpus = 'dense'))::numeric, 2) AS "cost, dense = 1"
  FROM text_time
 ORDER BY array_position('{ordinary,dense,ordinary_zh,dense_zh,digits,near_miss,lists,one_line}', corpus);

CREATE TEMPORARY TABLE phrase AS
SELECT (ARRAY['about ' || n % 100 || '%', n % 97 || '.' || n % 10 || ' percent', 'more than ' || n % 90 || '%',
              n % 50 || '-' || 50 + n % 49 || '%', 'some ' || n % 80 || ' per cent', n % 100 || '%'])[1 + n % 6] AS phrase
  FROM generate_series(1, 1000000) AS n;
ANALYZE phrase;

\echo normalize_share on 1,000,000 short strings: seconds beyond reading them
SELECT round(((ms[2] - ms[1]) / 1000)::numeric, 3) AS normalize_share,
       round(((ms[3] - ms[1]) / 1000)::numeric, 3) AS "regex and cast",
       round(((ms[3] - ms[1]) / (ms[2] - ms[1]))::numeric, 2) AS "x regex and cast"
  FROM pg_temp.time_of(ARRAY[
           'SELECT count(phrase) FROM phrase',
           'SELECT count(normalize_share(phrase)) FROM phrase',
           'SELECT count((regexp_match(phrase, ''(\d+(?:\.\d+)?)\s*(?:%|per ?cent)''))[1]::numeric / 100) FROM phrase'], :runs) AS ms;
