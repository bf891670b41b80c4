--
-- Taking claims apart and putting them together
--
SET datestyle = ISO;
CREATE TEMP TABLE c (n serial, c claim);
INSERT INTO c (c) VALUES
    ('share CN mining(rare earths) ~(0.5,0.6] of WORLD partner=US basis=value modality=forecast source=IEA period=[2023-01-01,2024-01-01) asof=2024-01-28 span=[12,40) confidence=0.85'),
    ('not restriction CN ban(gallium) period=[2023-07-01,)'),
    ('exclusive - mining of US period=(,2020-02-29)'),
    ('change 北方稀土 price(镨钕) >=2/3'),
    ('amount CN price(neodymium) <12.50 USD/t');

-- The flat row.
\x on
SELECT f.* FROM c, LATERAL claim_fields(c) AS f ORDER BY n;
\x off
SELECT (claim_fields(c)).kind, (claim_fields(c)).low FROM c ORDER BY n;
SELECT * FROM claim_fields(NULL);

-- One accessor for each field.
SELECT claim_kind(c), claim_subject(c), claim_measure(c), claim_material(c), claim_low(c), claim_high(c),
    claim_low_open(c), claim_high_open(c), claim_approx(c) FROM c ORDER BY n;
SELECT claim_unit(c), claim_basis(c), claim_scope(c), claim_partner(c), claim_period(c), claim_asof(c),
    claim_polarity(c), claim_modality(c), claim_source(c), claim_span(c), claim_confidence(c) FROM c ORDER BY n;
SELECT claim_kind(NULL) IS NULL AS strict;

-- A claim from its fields.
SELECT make_claim(kind => 'share', subject => 'CN', measure => 'mining', material => 'rare earths', low => 0.6, high => 0.6,
                  approx => true, scope => 'WORLD', source => 'IEA', period => '[2023-01-01,2024-01-01)');
SELECT make_claim(kind => 'class', subject => 'gallium', measure => 'class', material => 'rare earths',
                  polarity => false, modality => 'possible', span => '[1,5]', confidence => 0.333, asof => '2024-02-29');
SELECT make_claim(kind => 'restriction', subject => 'CN', measure => 'control', period => '[2023-07-01,infinity)');
SELECT make_claim('horizon', 'CN', 'lead', low => 10, low_open => true);
SELECT make_claim(kind => 'share', subject => 'CN', measure => 'mining', low => 1.00000000000000000000 / 3);

-- Apart and together again.
SELECT c FROM c, LATERAL claim_fields(c) AS f
WHERE c <> make_claim(f.kind, f.subject, f.measure, f.material, f.low, f.high, f.low_open, f.high_open, f.approx, f.unit,
                      f.basis, f.scope, f.partner, daterange(f.period_from, f.period_to), f.asof, f.polarity, f.modality,
                      f.source, int4range(f.span_from, f.span_to), f.confidence);
SELECT c FROM c
WHERE c <> make_claim(claim_kind(c), claim_subject(c), claim_measure(c), claim_material(c), claim_low(c), claim_high(c),
                      claim_low_open(c), claim_high_open(c), claim_approx(c), claim_unit(c), claim_basis(c),
                      claim_scope(c), claim_partner(c), claim_period(c), claim_asof(c), claim_polarity(c),
                      claim_modality(c), claim_source(c), claim_span(c), claim_confidence(c));

-- What cannot be a claim.
SELECT make_claim();
SELECT make_claim(kind => 'shares');
SELECT make_claim(kind => 'share', measure => '');
SELECT make_claim(kind => 'share', measure => 'mining', low => 0.6);
SELECT make_claim(kind => 'share', subject => 'CN', measure => 'mining');
SELECT make_claim(kind => 'share', subject => 'CN', measure => 'mining', low => 0.7, high => 0.6);
SELECT make_claim(kind => 'share', subject => 'CN', measure => 'mining', low => 'NaN');
SELECT make_claim(kind => 'share', subject => 'CN', measure => 'mining', low => 'infinity');
SELECT make_claim(kind => 'amount', subject => 'CN', measure => 'mining', low => 6, unit => 'tons');
SELECT make_claim(kind => 'share', subject => 'CN', measure => 'mining', low => 0.6, basis => 'yoy');
SELECT make_claim(kind => 'share', subject => 'CN', measure => 'mining', low => 0.6, modality => 'surely');
SELECT make_claim(kind => 'share', subject => 'CN', measure => 'mining', low => 0.6, period => 'empty');
SELECT make_claim(kind => 'share', subject => 'CN', measure => 'mining', low => 0.6, period => '[-infinity,infinity)');
SELECT make_claim(kind => 'share', subject => 'CN', measure => 'mining', low => 0.6, asof => 'infinity');
SELECT make_claim(kind => 'share', subject => 'CN', measure => 'mining', low => 0.6, asof => '10000-01-01');
SELECT make_claim(kind => 'share', subject => 'CN', measure => 'mining', low => 0.6, span => '[5,)');
SELECT make_claim(kind => 'share', subject => 'CN', measure => 'mining', low => 0.6, span => '[-5,5)');
SELECT make_claim(kind => 'share', subject => 'CN', measure => 'mining', low => 0.6, confidence => 2);
SELECT make_claim(kind => 'share', subject => E'C\nN', measure => 'mining', low => 0.6);

-- The topic: what must be equal for two claims to be comparable.
SELECT line::claim AS claim, claim_topic(line::claim) AS topic FROM (VALUES
    ('share CN production(rare earths) ~0.6 source=IEA asof=2024-01-01'),
    ('share CN mining(rare earths) 0.7 of WORLD'),
    ('share US imports(rare earths) 2/3 of US partner=CN basis=value'),
    ('rank VN reserves(rare earths) 2'),
    ('exclusive - mining(rare earths) of US'),
    ('amount CN exports(rare earth magnets) 1300 t modality=quota'),
    ('change CN exports -0.4 basis=yoy modality=forecast'),
    ('not restriction CN ban(gallium) partner=US'),
    ('restriction CN control(gallium)'),
    ('class gallium class(rare earths)'),
    ('share 北方稀土 mining(镨钕) 0.1')) AS v(line);

-- The quote: the very words, in characters, whatever stands before them.
SELECT claim_quote('class a class(b) span=[4,9)', 'The quick brown fox');
SELECT claim_quote('class a class(b) span=[2,6)', '中国稀土储量'), claim_quote('class a class(b) span=[3,5)', E'e\u0301😀ab');
SELECT claim_quote('class a class(b) span=[0,19)', 'The quick brown fox');
SELECT claim_quote('class a class(b)', 'The quick brown fox') IS NULL AS no_span, claim_quote(NULL, 'x') IS NULL AS strict;
SELECT claim_quote('class a class(b) span=[12,20)', 'The quick brown fox');
SELECT claim_quote('class a class(b) span=[30,40)', '中国稀土储量');

-- To a JSON record and back.
CREATE TYPE record_of_claim AS (claim claim);
SELECT c AS claim, (jsonb_populate_record(NULL::record_of_claim, to_jsonb(ROW(c)::record_of_claim))).claim = c AS same
FROM (VALUES ('share CN mining(rare earths) 2/3'::claim),
             ('restriction CN ban(gallium) partner="the ""other"" side" span=[0,9)'),
             ('exclusive - mining(rare earths) of US')) AS v (c);
