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
