-- extract_claims and extract_claims_array: from a text to its claims.  doc/rules.md has the rules; here is how they are called.

-- an example of each kind; where it stands and how sure it is has its place below
SELECT (claim::jsonb - 'span' - 'confidence')::claim AS claim
FROM (VALUES
    (1, 'China accounts for about 60% of the world''s rare earth mining.'),
    (2, 'Vietnam has the second largest rare earth reserves in the world.'),
    (3, 'China exported 5,000 tonnes of rare earth magnets to Germany in 2024.'),
    (4, 'China''s exports of rare earth magnets fell by 51% in May 2025.'),
    (5, 'China leads the West in rare earth processing by at least 10 years.'),
    (6, 'China banned exports of gallium and germanium to the United States in December 2024.'),
    (7, 'Gallium and germanium are not rare earths.'),
    (8, 'Lynas makes terbium oxide with a purity of 99.9%.'),
    (9, 'MP Materials is the only producer of rare earths in the United States.'),
    (11, '中国稀土产量占全球的六成以上。'),
    (12, '越南稀土储量居世界第二。'),
    (13, '2024年中国出口稀土磁材5.8万吨。'),
    (14, '2025年6月中国稀土磁材出口同比下降38%。'),
    (15, '中国在稀土分离技术上领先美国10年。'),
    (16, '中国禁止向美国出口镓、锗和锑。'),
    (17, '镓不是稀土。'),
    (18, '盛和资源生产的氧化镝纯度达到99.9%。'),
    (19, '中国是全球唯一能够分离重稀土的国家。')) AS article (id, body),
    extract_claims(body) AS claim
ORDER BY id, claim;

-- date of publication, and whom "we" stands for
SELECT extract_claims('Last year China exported 58,000 tonnes of rare earth magnets.');
SELECT extract_claims('Last year China exported 58,000 tonnes of rare earth magnets.', '2025-07-10');
SELECT extract_claims('We produce 80% of the world''s rare earths.');
SELECT extract_claims('We produce 80% of the world''s rare earths.', perspective => 'CN');

-- torn decimals
SELECT extract_claims('China holds 36 percent of the world''s rare earth reserves7%.');
SELECT extract_claims('China holds 36 percent of the world''s rare earth reserves7%.', repair => NULL)
     = extract_claims('China holds 36 percent of the world''s rare earth reserves7%.', repair => true) AS null_repairs;
SELECT extract_claims('China holds 36 percent of the world''s rare earth reserves7%.', repair => false);

-- nothing in, nothing out
SELECT count(*) FROM extract_claims(NULL);
SELECT count(*) FROM extract_claims('');
SELECT count(*) FROM extract_claims(E' \n\t　');
SELECT count(*) FROM extract_claims('The rare earth industry has a long history.');
SELECT extract_claims_array(NULL) IS NULL AS "null", extract_claims_array('') AS empty,
       extract_claims_array('The rare earth industry has a long history.') AS none;
SELECT count(*) FROM extract_claims(NULL, 'infinity');

-- a date that is none
SELECT extract_claims('Last year China exported 5 tonnes of gallium.', 'infinity');
\set VERBOSITY sqlstate
SELECT extract_claims_array('Last year China exported 5 tonnes of gallium.', '-infinity');
\set VERBOSITY default

-- Spans count characters of the text as it came, whatever stands before and inside: the words are those of substring.
SELECT name, claim_span(claim) AS span, claim_quote(claim, body) AS words,
       claim_quote(claim, body) = substr(body, lower(claim_span(claim)) + 1, upper(claim_span(claim)) - lower(claim_span(claim))) AS same
FROM (VALUES
    ('plain', ''),
    ('emoji', E'\U0001F9F2\U0001F1E8\U0001F1F3 \U0001F468\u200D\U0001F52C. '),
    ('Chinese', '包头讯。'),
    ('combining', E'Re\u0301sume\u0301, nin\u0303o. '),
    ('lines', E'Headline\r\n\r\n'),
    ('spaces', E'\u3000\u00A0 ')) AS before (name, beginning),
    LATERAL (SELECT beginning || 'Vietnam''s exports of gallium doubled.' AS body) AS article,
    extract_claims(body) AS claim;
SELECT name, claim_span(claim) AS span, claim_quote(claim, body) AS words
FROM (VALUES
    ('full width', '中国稀土产量占全球的６０％。'),
    ('repaired', '🧲 China holds 36 percent of the world''s rare earth reserves7%. The end.'),
    ('two', '🧲镓不是稀土。越南稀土储量居世界第二。')) AS article (name, body),
    extract_claims(body) AS claim;

-- both functions say the same, in the same order
SELECT extract_claims_array(body, '2025-07-10') = ARRAY(SELECT extract_claims(body, '2025-07-10')) AS same
FROM (VALUES ('Gallium is not a rare earth. Last year China exported 5,000 tonnes of rare earth magnets to Germany.')) AS article (body);

-- a generated column, and an index on what it holds
CREATE TABLE extract_article (
    id integer PRIMARY KEY,
    published date,
    body text,
    claims claim[] GENERATED ALWAYS AS (extract_claims_array(body, published)) STORED);
INSERT INTO extract_article VALUES (1, '2025-07-10', '镓不是稀土。'), (2, NULL, NULL), (3, '2025-07-10', 'Nothing.');
SELECT id, claims FROM extract_article ORDER BY id;
UPDATE extract_article SET body = 'Last year China exported 5 tonnes of gallium.' WHERE id = 2;
UPDATE extract_article SET published = '2024-07-10' WHERE id = 2;
SELECT claims FROM extract_article WHERE id = 2;
CREATE INDEX extract_article_count ON extract_article (cardinality(extract_claims_array(body, published)));
DROP TABLE extract_article;

-- What no claim could carry is an error, not an article without claims; a blank perspective is none.
SELECT extract_claims('We produced 500 t of terbium in 2024.', '2025-01-01', '  ');
SELECT extract_claims_array('Lynas produced 500 t of terbium in 2024.', '2025-01-01', '') = extract_claims_array('Lynas produced 500 t of terbium in 2024.', '2025-01-01') AS same;
SELECT extract_claims('We produced 500 t of terbium in 2024.', '2025-01-01', repeat('x', 300));
SELECT extract_claims('We produced 500 t of terbium in 2024.', '2025-01-01', E'Lynas\nLtd');
SELECT extract_claims('Lynas produced 500 t of terbium in 2024.', '12025-01-01');
SELECT extract_claims('Lynas produced 500 t of terbium in 2024.', '0300-01-01 BC');

-- A claim at a time: in the select list the work ends with LIMIT, and a cursor may stop anywhere.
SELECT extract_claims(repeat('China mined 270,000 tonnes of rare earths in 2024. ', 1000)) LIMIT 1;
BEGIN;
DECLARE claims CURSOR FOR SELECT extract_claims('Gallium is not a rare earth. Germanium is not a rare earth. Antimony is not a rare earth.');
FETCH 2 FROM claims;
COMMIT;

-- what the planner may do with them
SELECT oid::regprocedure AS function, provolatile AS volatile, proparallel AS parallel, proisstrict AS strict, proretset AS set,
       prosupport AS support
FROM pg_proc WHERE oid IN ('extract_claims'::regproc, 'extract_claims_array'::regproc) ORDER BY proname;
