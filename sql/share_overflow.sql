-- Shares that cannot all be true, by arithmetic: share_overflow.

-- Parts of one whole.
SELECT o.* FROM (SELECT share_overflow(claim) AS found FROM (VALUES
	('share JP imports(rare earths) 0.82 of JP partner=CN period=[2010-01-01,2011-01-01)'::claim),
	('share JP imports(rare earths) 0.25 of JP partner=VN period=[2010-01-01,2011-01-01)'),
	('share JP imports(rare earths) 0.58 of JP partner=CN period=[2020-01-01,2021-01-01)')) v (claim)) f, unnest(found) o;

-- Rounding to 101% is fine, and so is what overlaps or is of another time, whole, material or partner.
SELECT share_overflow(claim) FROM (VALUES
	('share CN mining(rare earths) 0.69 asof=2025-02-01'::claim),
	('share US mining(rare earths) 0.12 asof=2025-02-01'),
	('share MM mining(rare earths) 0.08 asof=2025-02-01'),
	('share AU mining(rare earths) 0.04 asof=2025-02-01'),
	('share TH mining(rare earths) 0.04 asof=2025-02-01'),
	('share NG mining(rare earths) 0.04 asof=2025-02-01'),
	('share "outside CN" mining(rare earths) 0.31 asof=2025-02-01'),
	('share WEST mining(rare earths) 0.3 asof=2025-02-01'),
	('share "MP Materials" mining(rare earths) 0.12 asof=2025-02-01'),
	('share CN refining(rare earths) 0.91 asof=2025-02-01'),
	('share CN mining(heavy rare earths) 0.5 asof=2025-02-01'),
	('share US mining(rare earths) 0.33 of "outside CN" asof=2025-02-01'),
	('share US mining(rare earths) 0.5 period=[1990-01-01,1991-01-01) asof=2025-02-01'),
	('share IN mining(rare earths) 0.3 modality=possible asof=2025-02-01'),
	('not share RU mining(rare earths) 0.2 asof=2025-02-01')) v (claim);

-- Of each part the least that is claimed is counted.
SELECT o.why, o.total, o.claims FROM (SELECT share_overflow(claim) AS found FROM (VALUES
	('share CN mining(rare earths) ~0.7 asof=2025-02-01'::claim),
	('share CN mining(rare earths) 0.9 asof=2025-02-01'),
	('share US mining(rare earths) >0.2 asof=2025-03-01'),
	('share AU production(rare earths) 0.25 asof=2025-04-01')) v (claim)) f, unnest(found) o;

-- A larger share of the world's exports than of its output.
SELECT o.* FROM (SELECT share_overflow(claim) AS found FROM (VALUES
	('share CN exports(rare earths) >0.8 asof=2024-02-01'::claim),
	('share CN mining(rare earths) ~0.6 asof=2024-01-30'),
	('share CN production(rare earths) 0.6 asof=2024-02-01'),
	('share CN production(rare earths) 0.97 period=[2010-01-01,2011-01-01)'),
	('share CN exports(gallium) 0.9 asof=2024-02-01')) v (claim)) f, unnest(found) o;

-- Tonnes and a total that do not give the share told with them.
SELECT o.* FROM (SELECT share_overflow(claim) AS found FROM (VALUES
	('amount CN mining(rare earths) 270000 t period=[2024-01-01,2025-01-01) asof=2025-02-01'::claim),
	('amount WORLD mining(rare earths) 390000 t period=[2024-01-01,2025-01-01) asof=2025-02-01'),
	('share CN mining(rare earths) 0.9 period=[2024-01-01,2025-01-01) asof=2025-02-01'),
	('share CN mining(rare earths) 0.69 period=[2024-01-01,2025-01-01) asof=2025-02-02')) v (claim)) f, unnest(found) o;
SELECT share_overflow(claim) FROM (VALUES
	('amount CN mining(rare earths) 270000 t period=[2024-01-01,2025-01-01) asof=2025-02-01'::claim),
	('amount WORLD mining(rare earths) 390000 t period=[2024-01-01,2025-01-01) asof=2025-02-01'),
	('share CN mining(rare earths) 0.7 period=[2024-01-01,2025-01-01) asof=2025-02-01')) v (claim);

-- No claims, nothing to add up.
SELECT share_overflow(claim) FROM (SELECT NULL::claim AS claim) n;
SELECT share_overflow(claim) FROM (SELECT NULL::claim AS claim WHERE false) n;

-- Many claims: by workers and in any order, the same findings.
CREATE TABLE many AS
	SELECT n, ('share ' || (ARRAY['CN', 'US', 'AU', 'EU', 'Lynas'])[1 + n % 5] || ' ' || (ARRAY['mining', 'exports', 'production'])[1 + n % 3]
		|| '(' || (ARRAY['rare earths', 'gallium', 'light rare earths', 'antimony'])[1 + n / 7 % 4] || ') '
		|| CASE WHEN n % 4 = 0 THEN '~' ELSE '' END || (1 + n * 7919 % 83) / 100.0
		|| ' period=[' || 2015 + n / 11 % 9 || '-01-01,' || 2016 + n / 11 % 9 || '-01-01)')::claim AS claim
	FROM generate_series(1, 3000) n;
ANALYZE many;
CREATE TEMP TABLE orders AS
	SELECT share_overflow(claim) AS forward, share_overflow(claim ORDER BY n DESC) AS backward, share_overflow(claim ORDER BY md5(n::text)) AS shuffled FROM many;
SET max_parallel_workers_per_gather = 2;
SET parallel_setup_cost = 0;
SET parallel_tuple_cost = 0;
SET min_parallel_table_scan_size = 0;
EXPLAIN (COSTS OFF) SELECT share_overflow(claim) FROM many;
CREATE TEMP TABLE by_workers AS SELECT found FROM (SELECT share_overflow(claim) AS found FROM many) f;
SELECT cardinality(forward) > 20 AS many, (SELECT count(DISTINCT why) FROM unnest(forward)) AS kinds,
	forward = backward AS backward, forward = shuffled AS shuffled, forward = found AS by_workers
FROM orders, by_workers;
RESET max_parallel_workers_per_gather;
RESET parallel_setup_cost;
RESET parallel_tuple_cost;
RESET min_parallel_table_scan_size;
DROP TABLE many;
