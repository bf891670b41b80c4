-- <!> beside a second, slow implementation in SQL, written from doc/contradictions.md alone: random claims, and the reference facts.

CREATE SCHEMA slow;

-- The fields of a claim, with what "What the topic is" makes of them.
CREATE TYPE slow.told AS (kind text, measure text, subject text, material text, scope text, partner text, unit text, basis text,
	low numeric, high numeric, low_open boolean, high_open boolean, approx boolean, has_period boolean, starts date, ends date,
	asof date, polarity boolean, modality text, attributed boolean, topic text);
CREATE FUNCTION slow.read(c claim) RETURNS slow.told LANGUAGE sql IMMUTABLE AS $$
	SELECT ROW(kind, measure, subject, material, scope, partner, unit, basis, low, high, low_open, high_open, approx,
		period IS NOT NULL, lower(period), upper(period), asof, polarity, modality, source IS NOT NULL,
		concat_ws('|', kind,
			CASE WHEN measure IN ('ban', 'control', 'quota') THEN 'control'
			     WHEN measure = 'mining' AND material IN ('rare earths', 'light rare earths', 'neodymium') THEN 'production'
			     ELSE measure END,
			material,
			CASE WHEN kind NOT IN ('rank', 'exclusive') THEN 'of ' || subject END,
			CASE WHEN kind IN ('share', 'rank', 'exclusive') THEN 'in ' || coalesce(scope, 'WORLD')
			     WHEN kind <> 'class' THEN 'in ' || scope END,
			CASE WHEN kind NOT IN ('class', 'restriction') THEN concat('with ' || partner, ' ', unit, ' ', modality = 'quota') END))::slow.told
	FROM (SELECT claim_kind(c) AS kind, claim_measure(c) AS measure, claim_subject(c) AS subject, claim_material(c) AS material,
		claim_scope(c) AS scope, claim_partner(c) AS partner, claim_unit(c) AS unit, claim_basis(c) AS basis,
		claim_low(c) AS low, claim_high(c) AS high, claim_low_open(c) AS low_open, claim_high_open(c) AS high_open,
		claim_approx(c) AS approx, claim_period(c) AS period, claim_asof(c) AS asof, claim_polarity(c) AS polarity,
		claim_modality(c) AS modality, claim_source(c) AS source) AS f
$$;

-- "Numbers": agrees, uncertain, contradicts.
CREATE FUNCTION slow.ends(x numeric, x_approx boolean, y numeric, y_approx boolean, unit text) RETURNS text LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
	-- digits behind the point in which a figure is told; NULL for a fraction, and for zero
	x_digits integer := CASE WHEN x <> 0 AND scale(x) < 20 THEN coalesce(nullif(scale(trim_scale(x)), 0), -length(substring(abs(x)::bigint::text FROM '0*$'))) END;
	y_digits integer := CASE WHEN y <> 0 AND scale(y) < 20 THEN coalesce(nullif(scale(trim_scale(y)), 0), -length(substring(abs(y)::bigint::text FROM '0*$'))) END;
	digits integer;
	same boolean;
	near boolean := abs(x - y) * 20 <= greatest(abs(x), abs(y));
BEGIN
	IF unit = 'rank' THEN
		RETURN 'contradicts';
	ELSIF x_approx OR y_approx THEN
		RETURN CASE WHEN x + CASE WHEN x_approx THEN abs(x) / 10 ELSE 0 END >= y - CASE WHEN y_approx THEN abs(y) / 10 ELSE 0 END
			THEN 'agrees' ELSE 'contradicts' END;
	END IF;
	IF unit = 'fraction' THEN
		x_digits := CASE WHEN abs(x) <= 1 THEN greatest(x_digits, 2) ELSE x_digits END;
		y_digits := CASE WHEN abs(y) <= 1 THEN greatest(y_digits, 2) ELSE y_digits END;
	END IF;
	digits := CASE WHEN unit = 'fraction' AND (x = 0 OR y = 0) THEN 2 ELSE least(x_digits, y_digits) END;
	same := CASE WHEN digits IS NULL THEN x = y ELSE round(x, digits) = round(y, digits) END;
	IF same AND (near OR (unit = 'fraction' AND digits >= 2)) THEN
		RETURN 'agrees';
	END IF;
	RETURN CASE WHEN near OR (same AND abs(x - y) * 4 <= greatest(abs(x), abs(y))) THEN 'uncertain' ELSE 'contradicts' END;
END $$;

CREATE FUNCTION slow.numbers(a slow.told, b slow.told) RETURNS text LANGUAGE sql IMMUTABLE AS $$
	SELECT CASE
		WHEN a.high < b.low OR a.high = b.low AND (a.high_open OR b.low_open) THEN slow.ends(a.high, a.approx, b.low, b.approx, a.unit)
		WHEN b.high < a.low OR b.high = a.low AND (b.high_open OR a.low_open) THEN slow.ends(b.high, b.approx, a.low, a.approx, a.unit)
		ELSE 'agrees' END
$$;

-- Does the number lie within the denied interval?
CREATE FUNCTION slow.within(said slow.told, denied slow.told) RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
	ends slow.told := said;
	half slow.told := denied;
BEGIN
	IF denied.low IS NOT NULL THEN
		ends.low := said.low; ends.high := said.low; ends.low_open := false; ends.high_open := false;
		half.high := NULL;
		IF said.low IS NULL OR slow.numbers(ends, half) <> 'agrees' THEN RETURN false; END IF;
	END IF;
	half := denied;
	IF denied.high IS NOT NULL THEN
		ends.low := said.high; ends.high := said.high; ends.low_open := false; ends.high_open := false;
		half.low := NULL;
		IF said.high IS NULL OR slow.numbers(ends, half) <> 'agrees' THEN RETURN false; END IF;
	END IF;
	RETURN true;
END $$;

CREATE FUNCTION slow.values(a slow.told, b slow.told) RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
	smaller numeric;
	larger numeric;
BEGIN
	IF a.polarity <> b.polarity THEN
		RETURN CASE WHEN a.polarity THEN slow.within(a, b) ELSE slow.within(b, a) END;
	ELSIF NOT a.polarity OR slow.numbers(a, b) <> 'contradicts' THEN
		RETURN false;
	END IF;
	smaller := least((coalesce(a.low, a.high) + coalesce(a.high, a.low)) / 2, (coalesce(b.low, b.high) + coalesce(b.high, b.low)) / 2);
	larger := greatest((coalesce(a.low, a.high) + coalesce(a.high, a.low)) / 2, (coalesce(b.low, b.high) + coalesce(b.high, b.low)) / 2);
	IF a.kind = 'amount' AND a.modality = 'quota' AND smaller <= larger * 3 / 5 THEN
		RETURN false;
	ELSIF a.kind = 'amount' AND a.measure = 'investment' AND (a.partner IS NULL OR NOT larger < 2 * smaller) THEN
		RETURN false;
	END IF;
	RETURN true;
END $$;

-- "Times".  An open end reaches to the day of publication, which is part of it.
CREATE FUNCTION slow.stated(t slow.told) RETURNS daterange LANGUAGE sql IMMUTABLE AS $$
	SELECT daterange(coalesce(t.starts, '-infinity'), coalesce(t.ends, CASE WHEN t.asof >= coalesce(t.starts, '-infinity') THEN t.asof + 1 ELSE 'infinity' END))
$$;

CREATE FUNCTION slow.one_dated(told slow.told, dated slow.told) RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
	period daterange := slow.stated(dated);
	flow boolean := told.kind = 'change' OR told.kind = 'amount' AND told.measure IN ('mining', 'production', 'refining', 'exports', 'imports',
		'supply', 'demand', 'consumption', 'market', 'trade', 'revenue', 'recycling');
	price boolean := told.kind = 'amount' AND told.measure = 'price';
BEGIN
	IF told.asof IS NULL THEN
		RETURN true;
	END IF;
	IF lower(period) = '-infinity' THEN
		period := daterange(CASE WHEN upper(period) = 'infinity' THEN 'infinity' ELSE upper(period) - 365 END, upper(period));
	END IF;
	IF told.asof < lower(period) OR NOT price AND upper(period) <> 'infinity' AND told.asof >= upper(period) + 365
			OR price AND told.asof >= upper(period) THEN
		RETURN false;
	END IF;
	RETURN NOT flow OR told.asof IS NOT DISTINCT FROM dated.asof
		OR upper(period) <> 'infinity' AND upper(period) - lower(period) BETWEEN 330 AND 400;
END $$;

CREATE FUNCTION slow.time_of_restriction(t slow.told) RETURNS daterange LANGUAGE sql IMMUTABLE AS $$
	SELECT CASE
		WHEN t.has_period AND t.starts IS NULL AND t.polarity THEN daterange(upper(slow.stated(t)) - 1, upper(slow.stated(t)))
		WHEN t.has_period AND t.starts IS NULL AND t.ends > t.asof + 1 THEN daterange(t.asof, t.ends)
		WHEN t.has_period THEN slow.stated(t)
		WHEN NOT t.polarity AND t.attributed THEN daterange(t.asof - 364, t.asof + 1)
		ELSE daterange(t.asof, t.asof + 1) END
$$;

CREATE FUNCTION slow.one_time(a slow.told, b slow.told) RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
	x daterange;
	y daterange;
BEGIN
	IF a.kind = 'class' THEN
		RETURN true;
	ELSIF a.kind = 'restriction' THEN
		IF NOT a.has_period AND a.asof IS NULL OR NOT b.has_period AND b.asof IS NULL THEN
			RETURN NOT a.has_period AND a.asof IS NULL AND NOT b.has_period AND b.asof IS NULL;
		END IF;
		x := slow.time_of_restriction(a);
		y := slow.time_of_restriction(b);
		IF NOT a.has_period AND NOT b.has_period THEN
			x := daterange(lower(x) - 7, upper(x));
			y := daterange(lower(y) - 7, upper(y));
		END IF;
		RETURN x && y;
	ELSIF a.has_period AND b.has_period THEN
		RETURN slow.stated(a) = slow.stated(b);
	ELSIF a.has_period THEN
		RETURN slow.one_dated(b, a);
	ELSIF b.has_period THEN
		RETURN slow.one_dated(a, b);
	END IF;
	RETURN a.asof IS NULL OR b.asof IS NULL OR
		CASE WHEN a.kind = 'amount' AND a.measure = 'price' THEN a.asof = b.asof
		     WHEN a.kind = 'change' THEN abs(a.asof - b.asof) <= 7
		     ELSE abs(a.asof - b.asof) < 365 END;
END $$;

-- "Each kind".
CREATE FUNCTION slow.rivals(a slow.told, b slow.told) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
	SELECT a.subject <> b.subject AND a.polarity AND b.polarity AND (a.subject COLLATE "C" ~ '^[A-Z][A-Z]$') = (b.subject COLLATE "C" ~ '^[A-Z][A-Z]$')
$$;

CREATE FUNCTION slow.one_beginning(x date, y date) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
	SELECT x = y OR date_trunc('month', x) = date_trunc('month', y) AND least(x, y) = date_trunc('month', x)
		OR date_trunc('year', x) = date_trunc('year', y) AND least(x, y) = date_trunc('year', x)
$$;

CREATE FUNCTION slow.restrictions(a slow.told, b slow.told) RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
	begin_apart boolean := coalesce(NOT slow.one_beginning(a.starts, b.starts), false);
	numbers boolean := coalesce(a.low, a.high) IS NOT NULL AND coalesce(b.low, b.high) IS NOT NULL;
	said slow.told := CASE WHEN a.polarity THEN a ELSE b END;
	denied slow.told := CASE WHEN a.polarity THEN b ELSE a END;
BEGIN
	IF NOT a.polarity AND NOT b.polarity THEN
		RETURN false;
	ELSIF a.polarity <> b.polarity THEN
		RETURN a.measure = b.measure AND (NOT numbers OR slow.within(said, denied));
	ELSIF a.measure <> b.measure THEN
		RETURN 'quota' NOT IN (a.measure, b.measure) AND
			NOT (begin_apart AND CASE WHEN a.measure = 'ban' THEN a.starts > b.starts ELSE b.starts > a.starts END);
	ELSIF numbers AND slow.numbers(a, b) <> 'agrees' THEN
		RETURN slow.numbers(a, b) = 'contradicts' AND NOT begin_apart;
	END IF;
	RETURN begin_apart;
END $$;

CREATE FUNCTION slow.contradicts(a slow.told, b slow.told) RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
	IF a.topic <> b.topic OR 'possible' IN (a.modality, b.modality) OR a.basis <> b.basis THEN
		RETURN false;
	END IF;
	IF a.kind = 'restriction' AND a.partner <> b.partner AND NOT (a.partner = 'WORLD' AND a.polarity OR b.partner = 'WORLD' AND b.polarity) THEN
		RETURN false;
	END IF;
	IF 'WE' IN (a.subject, a.scope, a.partner, b.subject, b.scope, b.partner) AND (a.asof = b.asof) IS NOT TRUE THEN
		RETURN false;
	END IF;
	IF NOT slow.one_time(a, b) THEN
		RETURN false;
	END IF;
	IF (a.modality = 'forecast') <> (b.modality = 'forecast') AND (a.kind = 'restriction' OR NOT
			(a.kind = 'horizon' AND NOT CASE WHEN a.modality = 'forecast' THEN a.has_period ELSE b.has_period END)
			AND (CASE WHEN a.modality = 'forecast' THEN a.has_period ELSE b.has_period END OR a.asof = b.asof)) THEN
		RETURN false;
	END IF;
	-- steps of one article
	IF a.kind = 'restriction' AND a.polarity AND b.polarity AND a.asof = b.asof AND a.measure <> b.measure
			AND (a.starts IS NULL) <> (b.starts IS NULL) AND 'quota' NOT IN (a.measure, b.measure) THEN
		RETURN false;
	END IF;
	RETURN coalesce(CASE a.kind
		WHEN 'class' THEN a.polarity <> b.polarity
		WHEN 'restriction' THEN slow.restrictions(a, b)
		WHEN 'exclusive' THEN slow.rivals(a, b) OR a.subject = b.subject AND a.polarity <> b.polarity
		WHEN 'rank' THEN CASE WHEN a.subject = b.subject THEN slow.values(a, b)
			ELSE slow.rivals(a, b) AND a.low = a.high AND b.low = b.high AND a.low = b.low END
		ELSE slow.values(a, b) END, false);
END $$;

-- Random claims, the same on every server.
CREATE FUNCTION slow.chance(seed text, choices integer) RETURNS integer LANGUAGE sql IMMUTABLE AS
	$$ SELECT (('x' || substr(md5(seed), 1, 7))::bit(28)::integer % choices) $$;
CREATE TABLE slow.claim AS
SELECT n, make_claim(
	kind => kind,
	subject => (ARRAY['CN', 'CN', 'CN', 'CN', 'US', 'US', 'WE', 'Lynas'])[1 + slow.chance('subject' || n, 8)],
	measure => measure,
	material => (ARRAY['rare earths', 'gallium'])[1 + slow.chance('material' || n, 2)],
	low => CASE WHEN slow.chance('low' || n, 6) > 0 OR kind = 'rank' THEN low END,
	high => CASE WHEN slow.chance('low' || n, 6) = 0 THEN low
	             WHEN slow.chance('high' || n, 5) > 1 THEN low
	             WHEN slow.chance('high' || n, 5) = 1 THEN CASE WHEN kind IN ('share', 'purity') THEN least(1, low * 1.25) WHEN kind = 'rank' THEN low + 1 ELSE greatest(low, low * 1.25) END END,
	low_open => low IS NOT NULL AND slow.chance('low' || n, 6) > 0 AND slow.chance('high' || n, 5) = 0 AND slow.chance('open' || n, 2) = 0,
	high_open => low IS NOT NULL AND kind <> 'rank' AND slow.chance('low' || n, 6) = 0 AND slow.chance('open' || n, 2) = 0,
	approx => low IS NOT NULL AND kind <> 'rank' AND slow.chance('approx' || n, 4) = 0,
	unit => CASE kind WHEN 'amount' THEN CASE measure WHEN 'price' THEN 'USD/t' WHEN 'investment' THEN 'USD' ELSE 't' END
		WHEN 'restriction' THEN CASE WHEN low IS NOT NULL THEN 'fraction' END END,
	basis => CASE WHEN kind = 'change' THEN (ARRAY['yoy', NULL, NULL, 'mom'])[1 + slow.chance('basis' || n, 4)] END,
	scope => CASE WHEN kind IN ('share', 'rank', 'exclusive') THEN (ARRAY['WORLD', 'US', NULL])[1 + slow.chance('scope' || n, 3)] END,
	partner => CASE WHEN kind IN ('amount', 'restriction') THEN (ARRAY['US', 'US', 'US', NULL, NULL, 'WORLD', 'WE'])[1 + slow.chance('partner' || n, 7)] END,
	period => CASE slow.chance('period' || n, 5)
		WHEN 0 THEN daterange((ARRAY['2023-01-01', '2023-08-01', '2023-08-21', '2024-12-03'])[1 + slow.chance('from' || n, 4)]::date, NULL)
		WHEN 1 THEN daterange('2023-01-01', '2024-01-01')
		WHEN 2 THEN daterange(NULL, (ARRAY['2023-08-01', '2024-01-01', '2024-12-03'])[1 + slow.chance('to' || n, 3)]::date)
		WHEN 3 THEN daterange('2023-06-01', '2023-07-01') END,
	asof => CASE WHEN slow.chance('asof' || n, 8) > 0 THEN date '2024-01-01' + (ARRAY[-400, -200, -30, 0, 0, 0, 1, 6, 7, 8, 14, 15, 62, 100, 300, 340, 363, 364, 365, 366])[1 + slow.chance('asof' || n, 20)] END,
	polarity => slow.chance('polarity' || n, 4) > 0,
	modality => (ARRAY['asserted', 'asserted', 'asserted', 'asserted', 'quota', 'quota', 'forecast', 'possible'])[1 + slow.chance('modality' || n, 8)],
	source => CASE WHEN slow.chance('source' || n, 3) = 0 THEN 'MOFCOM' END) AS claim
FROM (SELECT n, (ARRAY['share', 'amount', 'rank', 'restriction', 'class', 'exclusive', 'horizon', 'change', 'purity', 'amount', 'amount', 'restriction', 'share', 'share', 'change', 'change'])[1 + slow.chance('kind' || n, 16)] AS kind
	FROM generate_series(1, 4000) n) k,
	LATERAL (SELECT CASE kind
		WHEN 'restriction' THEN (ARRAY['ban', 'control', 'quota', 'tariff'])[1 + slow.chance('measure' || n, 4)]
		WHEN 'class' THEN 'class'
		WHEN 'horizon' THEN 'lead time'
		WHEN 'purity' THEN 'purity'
		WHEN 'amount' THEN (ARRAY['mining', 'exports', 'price', 'investment', 'capacity'])[1 + slow.chance('measure' || n, 5)]
		ELSE (ARRAY['mining', 'production', 'exports'])[1 + slow.chance('measure' || n, 3)] END AS measure) m,
	LATERAL (SELECT CASE
		WHEN kind = 'share' THEN (ARRAY[0, 0.004, 0.04, 0.37, 0.367, 0.4, 0.9, 0.92, 1, 0.3333])[1 + slow.chance('value' || n, 10)]
		WHEN kind = 'change' THEN (ARRAY[-0.5, 0.5, 0.05, 1, 2, 2.1, -0.05])[1 + slow.chance('value' || n, 7)]
		WHEN kind = 'rank' THEN 1 + slow.chance('value' || n, 3)
		WHEN kind = 'purity' THEN (ARRAY[0.99, 0.999, 0.9999, 0.95])[1 + slow.chance('value' || n, 4)]
		WHEN kind = 'amount' THEN (ARRAY[20000, 22493, 24000, 35000, 39000, 41000, 44000000, 105, 0])[1 + slow.chance('value' || n, 9)]
		WHEN kind = 'horizon' THEN 1 + slow.chance('value' || n, 12)
		WHEN kind = 'restriction' AND measure = 'tariff' THEN 0.1 * slow.chance('value' || n, 4) END AS low) v;

-- Every number against every number.
INSERT INTO slow.claim
SELECT 100000 + row_number() OVER (), replace(form, '#', shown || value)::claim
FROM unnest(ARRAY['share CN refining(gallium) # asof=2024-03-05', 'not share CN refining(gallium) # asof=2024-03-05',
		'change CN price(gallium) # asof=2024-03-05', 'amount CN capacity(gallium) # t asof=2024-03-05',
		'amount CN mining(gallium) # t modality=quota asof=2024-03-05', 'amount CN investment(gallium) # USD partner=AU asof=2024-03-05']) AS form,
	unnest(ARRAY['', '~', '>', '<=']) AS shown,
	unnest(ARRAY['0', '0.004', '0.05', '0.36', '0.363', '0.367', '0.37', '0.4', '0.6', '0.66', '0.9', '0.91', '1']) AS value
WHERE NOT (shown = '>' AND value = '1' AND form ~ 'share') AND NOT (shown = '<=' AND value = '0');

-- The reference facts beside them, of some topics.
INSERT INTO slow.claim SELECT -row_number() OVER (ORDER BY claim), claim FROM reference_claims WHERE claim_subject(claim) IN ('CN', 'VN') AND claim_kind(claim) <> 'restriction';

CREATE TABLE slow.claims AS SELECT n, claim, slow.read(claim) AS told FROM slow.claim;
CREATE TABLE slow.pair AS
	SELECT a.n AS a, b.n AS b, a.claim AS x, b.claim AS y, a.claim <!> b.claim AS quick, slow.contradicts(a.told, b.told) AS slow
	FROM slow.claims a JOIN slow.claims b ON a.n <= b.n AND (a.told).topic = (b.told).topic;
SELECT count(*) > 10000 AS many, count(*) FILTER (WHERE quick) > 1000 AS contradict, count(DISTINCT claim_kind(x)) FILTER (WHERE quick) AS kinds FROM slow.pair;
SELECT x, y, quick, slow FROM slow.pair WHERE quick <> slow ORDER BY a, b LIMIT 20;
SELECT x, y FROM slow.pair WHERE quick <> (y <!> x) OR quick <> (compare_claims(y, x) = 'contradicts') LIMIT 20;

-- The join finds the same, by one process and by workers.
CREATE FUNCTION slow.plan_has(statement text, word text) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
	line text;
BEGIN
	FOR line IN EXECUTE 'EXPLAIN ' || statement LOOP
		IF line ~ word THEN RETURN true; END IF;
	END LOOP;
	RETURN false;
END $$;
ANALYZE slow.claims;
CREATE VIEW slow.joined AS SELECT a.n AS a, b.n AS b FROM slow.claims a JOIN slow.claims b ON a.claim <!> b.claim WHERE a.n < b.n;
CREATE TABLE slow.serial AS SELECT * FROM slow.joined;
SET max_parallel_workers_per_gather = 2;
SET parallel_setup_cost = 0;
SET parallel_tuple_cost = 0;
SET min_parallel_table_scan_size = 0;
SELECT slow.plan_has('SELECT * FROM slow.joined', 'Workers Planned') AS by_workers;
CREATE TABLE slow.by_workers AS SELECT * FROM slow.joined;
RESET max_parallel_workers_per_gather;
RESET parallel_setup_cost;
RESET parallel_tuple_cost;
RESET min_parallel_table_scan_size;
SELECT (SELECT count(*) FROM slow.serial) = (SELECT count(*) FROM slow.by_workers) AS as_many,
	(SELECT count(*) FROM slow.serial) = (SELECT count(*) FROM slow.pair WHERE quick AND a < b) AS as_walked;
(TABLE slow.serial EXCEPT TABLE slow.by_workers) UNION ALL (TABLE slow.by_workers EXCEPT TABLE slow.serial);

-- Claims of different topics, asked of the operator alone, never contradict.
SELECT count(*) FROM slow.claims a JOIN slow.claims b ON a.n % 6 = 0 AND claim_contradicts(a.claim, b.claim) WHERE (a.told).topic <> (b.told).topic;
SET client_min_messages = warning;
DROP SCHEMA slow CASCADE;
