-- What the parts of the benchmark share: the table of results, and how statements are timed; see run.
CREATE EXTENSION rareclaims;
CREATE SCHEMA bench;

-- One row of the printed table: a figure of rareclaims, and what others need for the same.
CREATE TABLE bench.result (place serial, what text, figure text, unit text, beside text);

-- Each statement as often as asked, in turn with the others, with the median of its milliseconds.  A first round only warms up.
CREATE FUNCTION bench.time_of(statements text[], runs integer) RETURNS double precision[] LANGUAGE plpgsql AS $$
DECLARE
	times jsonb[] := array_fill('[]'::jsonb, ARRAY[cardinality(statements)]);
	begun timestamptz;
BEGIN
	FOR run IN 0 .. runs LOOP
		FOR i IN 1 .. cardinality(statements) LOOP
			begun := clock_timestamp();
			EXECUTE statements[i];
			IF run > 0 THEN
				times[i] := times[i] || to_jsonb(1000 * extract(epoch FROM clock_timestamp() - begun)::double precision);
			END IF;
		END LOOP;
	END LOOP;
	RETURN ARRAY(SELECT (SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY ms::text::double precision)
	                       FROM jsonb_array_elements(one) AS ms)
	               FROM unnest(times) WITH ORDINALITY AS t(one, i) ORDER BY i);
END $$;

-- A figure with three digits that count.
CREATE FUNCTION bench.shown(figure double precision) RETURNS text LANGUAGE sql AS $$
	SELECT CASE WHEN figure >= 100 THEN to_char(round(figure::numeric), 'FM999,999,999,990')
	            ELSE round(figure::numeric, CASE WHEN figure >= 10 THEN 1 WHEN figure >= 0.1 THEN 2 ELSE 3 END)::text END
$$;

-- "to_tsvector 4.7 (3.4 times as fast)": a rival's speed, and how many times as fast rareclaims is.
CREATE FUNCTION bench.rival(name text, speed double precision, own double precision) RETURNS text LANGUAGE sql AS $$
	SELECT format('%s %s (x%s)', name, bench.shown(speed), bench.shown(own / speed))
$$;
