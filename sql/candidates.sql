-- extract_candidates: what was nearly a claim, and what was missing.

-- what nothing in the text fills
SELECT id, kind, missing, why, quote
FROM (VALUES
    (1, 'China sells gallium. Something else came to 70 tonnes in China.'),
    (2, 'Gallium reserves reached 500 tonnes.'),
    (3, 'China is large. One. Two. Three. Some dig for gallium as well. Four. Five. Six. Japan''s output was 70 tonnes in 2020. Seven. Eight. Nine.'),
    (4, 'China''s output of gallium was 70% in 2020.'),
    (5, 'There are rare earths: 45%.'),
    (6, 'The controls on nickel were criticised.'),
    (7, 'China is rich in gallium. It has imposed controls on many things.'),
    (11, '稀土丰富。其余70吨。'),
    (12, '企业稀土收入占比为30%。'),
    (13, '中国稀土很多。政府将采取许可措施。')) AS article (id, body),
    extract_candidates(body)
ORDER BY id, span;

-- what is no claim, whatever is named
SELECT id, kind, missing, why, quote
FROM (VALUES
    (1, 'Does China mine 60% of the world''s rare earths?'),
    (2, 'Will China ban exports of rare earths?'),
    (3, 'Gallium is dear. MP Materials'' share price rose 50%.'),
    (4, 'Rare earths matter. Brazil exported 12 million tonnes of soybeans.'),
    (5, 'China''s rare earth exports fell by 75 tonnes.'),
    (6, 'The magnets of China contain 30% of rare earths.'),
    (7, 'China mines 250% of the world''s rare earths.'),
    (8, 'China''s prices of gallium were 60% of the world''s.'),
    (9, 'The Chinese mining of rare earths was 60% cleaner in Japan.'),
    (10, 'China discussed export quotas on gallium.'),
    (11, 'China has gallium. It banned technology.'),
    (21, '中国稀土产量占全球60%吗？'),
    (22, '中国会禁止镓出口吗？'),
    (23, '稀土很重要。公司股价上涨50%。'),
    (24, '稀土出口减少75吨。'),
    (25, '中国稀土加工完成率为60%好。')) AS article (id, body),
    extract_candidates(body)
ORDER BY id, span;

-- whom "we" and an unnamed subject stand for
SELECT perspective, kind, missing, why
FROM (VALUES (NULL), ('Lynas')) AS reader (perspective),
    extract_candidates('Reserves of nickel reached 500 tonnes. Licences for nickel exports are needed.', '2025-07-10', perspective);

-- Spans count characters of the text as it came, and the quote is what stands there.
SELECT span, quote, quote = substr(body, lower(span) + 1, upper(span) - lower(span)) AS same
FROM (VALUES (E'\U0001F9F2 Ｇallium reserves reached ５０ tonnes. 中国稀土占６０％吗？ Gallium reserves reached 70 tonnes.')) AS article (body),
    extract_candidates(body);

-- nothing in, nothing out; nothing of what is about something else
SELECT count(*) FROM extract_candidates(NULL);
SELECT count(*) FROM extract_candidates('');
SELECT count(*) FROM extract_candidates(E' \n\t　');
SELECT count(*) FROM extract_candidates('The cup final drew 60,000 people, 20% more than last year, and took $4 million.');
SELECT count(*) FROM extract_candidates('国足票房同比增长20%，收入4亿元。');
SELECT count(*) FROM extract_candidates('Coal output rose by 5% to 400 million tonnes.');

-- what is a claim is no candidate: none lies in the words of a claim with its figure
CREATE TABLE candidates_article (id serial, body text);
INSERT INTO candidates_article (body) VALUES
    ('China accounts for about 60% of the world''s rare earth mining, and 45 tonnes.'),
    ('China''s exports of rare earth magnets fell by 51% in May 2025, to 1,238 tonnes. It rose 5%. Did it rise 6%?'),
    ('China banned exports of gallium and germanium to the United States in December 2024. The ban was criticised.'),
    ('Lynas makes terbium oxide with a purity of 99.9%, and 5 tonnes.'),
    ('Imports of gallium doubled from 30 tonnes to 60 tonnes. China mined 60 tonnes of gallium.'),
    ('2024年中国出口稀土磁材5.8万吨，同比增长10%，占全球的六成。另有3吨。'),
    ('中国禁止向美国出口镓、锗和锑。中国在稀土分离技术上领先美国10年。');
SELECT count(*) AS claims FROM candidates_article, extract_claims(body);
SELECT id, kind, missing, why, quote FROM candidates_article, extract_candidates(body) ORDER BY id, span;
SELECT id, candidate.quote, claim
FROM candidates_article, extract_claims(body) AS claim, extract_candidates(body) AS candidate
WHERE claim_span(claim) @> candidate.span AND claim_low(claim)::text = substring(candidate.quote FROM '[0-9.]+')
ORDER BY id, claim;
DROP TABLE candidates_article;

-- in the select list it stops with LIMIT; errors are those of extract_claims
SELECT (extract_candidates(repeat('Gallium reserves reached 500 tonnes. ', 1000))).kind LIMIT 2;
SELECT count(*) FROM extract_candidates(repeat('Gallium reserves reached 500 tonnes. ', 1000));
SELECT extract_candidates('Gallium reserves reached 500 tonnes.', 'infinity');
SELECT extract_candidates('Gallium reserves reached 500 tonnes.', NULL, repeat('x', 300));

-- what it is to the planner: as extract_claims, with as many rows for the width of a text
SELECT provolatile, proparallel, proisstrict, procost, prorows, prosupport FROM pg_proc WHERE proname = 'extract_candidates';
CREATE FUNCTION candidates_rows(query text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    plan json;
BEGIN
    EXECUTE 'EXPLAIN (FORMAT json) ' || query INTO plan;
    RETURN plan->0->'Plan'->>'Plan Rows';
END
$$;
SELECT candidates_rows($$SELECT * FROM extract_candidates(repeat('China mined 60%. ', 100))$$) =
       candidates_rows($$SELECT * FROM extract_claims(repeat('China mined 60%. ', 100))$$) AS same;
DROP FUNCTION candidates_rows(text);
