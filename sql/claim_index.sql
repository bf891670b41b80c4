--
-- The order of claims: operators, sorting, btree and hash indexes
--
CREATE TEMP TABLE c (n serial, c claim);
INSERT INTO c (c) VALUES
    ('share CN mining(rare earths) 0.6'),
    ('share CN mining(rare earths) ~0.6'),
    ('share CN mining(rare earths) 0.7'),
    ('share CN mining(rare earths) >0.6'),
    ('share CN mining(rare earths) >=0.6'),
    ('share CN mining(rare earths) <0.6'),
    ('share CN mining(rare earths) <=0.6'),
    ('share CN mining(rare earths) [0.6,0.7)'),
    ('share CN mining(rare earths) [0.6,0.7]'),
    ('share CN mining(rare earths) 2/3'),
    ('not share CN mining(rare earths) 0.6'),
    ('share CN mining 0.6'),
    ('share US mining(rare earths) 0.6'),
    ('share CN mining(rare earths) 0.6 of WORLD'),
    ('share CN mining(rare earths) 0.6 source=IEA'),
    ('share CN mining(rare earths) 0.6 modality=forecast'),
    ('share CN mining(rare earths) 0.6 period=[2023-01-01,2024-01-01)'),
    ('share CN mining(rare earths) 0.6 period=[2023-01-01,)'),
    ('share CN mining(rare earths) 0.6 period=(,2024-01-01)'),
    ('share CN mining(rare earths) 0.6 asof=2024-01-01'),
    ('share CN mining(rare earths) 0.6 span=[0,9)'),
    ('share CN mining(rare earths) 0.6 span=[0,10)'),
    ('share CN mining(rare earths) 0.6 confidence=0.5'),
    ('rank CN mining(rare earths) 1'),
    ('amount CN mining(rare earths) 10 t'),
    ('amount CN mining(rare earths) 9 t'),
    ('amount CN mining(rare earths) 9 USD'),
    ('amount CN mining(rare earths) 9 CNY'),
    ('exclusive - mining(rare earths)'),
    ('exclusive CN mining(rare earths)');
SELECT c FROM c ORDER BY c, n;

-- One order, whichever operator is asked.
SELECT count(*) AS pairs,
    count(*) FILTER (WHERE (a.c < b.c)::int + (a.c = b.c)::int + (a.c > b.c)::int <> 1) AS not_one,
    count(*) FILTER (WHERE (a.c <= b.c) <> (NOT a.c > b.c) OR (a.c >= b.c) <> (b.c <= a.c)
                         OR (a.c <> b.c) <> (NOT a.c = b.c)) AS not_negated,
    count(*) FILTER (WHERE sign(claim_cmp(a.c, b.c)) <> -sign(claim_cmp(b.c, a.c))) AS not_symmetric,
    count(*) FILTER (WHERE (a.c = b.c) <> (a.n = b.n)) AS not_distinct,
    count(*) FILTER (WHERE (a.c = b.c) <> (claim_hash(a.c) = claim_hash(b.c))) AS hash_collides
FROM c a, c b;
SELECT count(*) AS not_transitive FROM c a, c b, c d WHERE a.c < b.c AND b.c < d.c AND NOT a.c < d.c;

-- The extended hash agrees with the plain one where its seed is 0, and differs where it is not.
SELECT count(*) FROM c WHERE (claim_hash_extended(c, 0) & 4294967295) <> (claim_hash(c)::bigint & 4294967295);
SELECT count(*) FROM c WHERE claim_hash_extended(c, 0) = claim_hash_extended(c, 1);

-- Indexes give the same answers as the table.
INSERT INTO c (c)
SELECT ('share ' || s || ' mining(rare earths) ' || v / 100.0 || ' span=[' || v || ',' || v + 1 || ')')::claim
FROM unnest(ARRAY['CN', 'US', 'AU', 'MM']) AS s, generate_series(0, 100) AS v;
CREATE INDEX c_btree ON c USING btree (c);
CREATE INDEX c_hash ON c USING hash (c);
ANALYZE c;
SET enable_seqscan = off;
SET enable_bitmapscan = off;
EXPLAIN (COSTS OFF) SELECT n FROM c WHERE c >= 'share CN mining(rare earths) 0.5' ORDER BY c;
SELECT count(*) FROM c WHERE c >= 'share CN mining(rare earths) 0.5' AND c < 'share CN mining(rare earths) 0.6';
SET enable_indexscan = off;
SET enable_indexonlyscan = off;
SET enable_seqscan = on;
SELECT count(*) FROM c WHERE c >= 'share CN mining(rare earths) 0.5' AND c < 'share CN mining(rare earths) 0.6';
RESET ALL;
DROP INDEX c_btree;
SET enable_seqscan = off;
EXPLAIN (COSTS OFF) SELECT n FROM c WHERE c = 'rank CN mining(rare earths) 1';
SELECT n FROM c WHERE c = 'rank CN mining(rare earths) 1';
SELECT n FROM c WHERE c = 'rank CN mining(rare earths) 2';
RESET ALL;

-- The first and the last, also by index and of none.
SELECT min(c), max(c) FROM c;
SELECT min(c), max(c) FROM c WHERE n < 0;
CREATE INDEX c_btree ON c USING btree (c);
SET enable_seqscan = off;
SELECT min(c), max(c) FROM c;
RESET ALL;
DROP INDEX c_btree;

-- Unique, grouped, joined by hash and by merge, partitioned.
CREATE UNIQUE INDEX c_unique ON c (c);
INSERT INTO c (c) VALUES ('rank CN mining(rare earths) 1 rank');
SELECT count(*) FROM (SELECT c FROM c GROUP BY c) AS g;
SET enable_mergejoin = off;
SET enable_nestloop = off;
SELECT count(*) FROM c a JOIN c b USING (c);
RESET enable_mergejoin;
SET enable_hashjoin = off;
SELECT count(*) FROM c a JOIN c b USING (c);
RESET ALL;
CREATE TEMP TABLE parted (c claim) PARTITION BY HASH (c);
CREATE TEMP TABLE parted_0 PARTITION OF parted FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TEMP TABLE parted_1 PARTITION OF parted FOR VALUES WITH (MODULUS 2, REMAINDER 1);
INSERT INTO parted SELECT c FROM c;
SELECT tableoid::regclass, count(*) FROM parted GROUP BY 1 ORDER BY 1;
SELECT max(a) FROM (SELECT array_agg(c ORDER BY c) AS a FROM c WHERE n <= 3) AS s;
