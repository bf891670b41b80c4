--
-- Claims in a generated column, found by topic through a GIN index
--
CREATE TABLE g_article (
    id int PRIMARY KEY,
    published date,
    body text,
    claims claim[] GENERATED ALWAYS AS (extract_claims_array(body, published)) STORED
);
INSERT INTO g_article VALUES
    (1, '2025-06-01', 'China accounts for 60% of the world''s rare earth mining.'),
    (2, '2025-06-02', 'The weather was fine.'),
    (3, '2025-06-03', 'China accounts for 70% of the world''s rare earth mining. China accounts for 90% of the world''s rare earth refining.'),
    (4, '2025-06-04', NULL);
SELECT id, cardinality(claims) AS claims, claims = extract_claims_array(body, published) AS same FROM g_article ORDER BY id;

-- it follows the text
UPDATE g_article SET body = 'China accounts for 60% of the world''s rare earth mining.' WHERE id = 2;
UPDATE g_article SET body = 'Nothing.' WHERE id = 1;
SELECT id, cardinality(claims) AS claims FROM g_article ORDER BY id;

-- topics of an array, each once, without nulls
SELECT claim_topics(ARRAY['share CN refining(gallium) 0.9', 'share CN mining(rare earths) 0.6', NULL,
                          'share CN production(rare earths) 0.7']::claim[]);
SELECT claim_topics('{}'), claim_topics(NULL) IS NULL AS strict;

-- the index
CREATE INDEX g_article_topics ON g_article USING gin (claim_topics(claims));
SET enable_seqscan = off;
EXPLAIN (COSTS OFF) SELECT id FROM g_article WHERE claim_topics(claims) @> ARRAY['share CN production(rare earths) of WORLD'];
SELECT id FROM g_article WHERE claim_topics(claims) @> ARRAY['share CN production(rare earths) of WORLD'] ORDER BY id;
SELECT id FROM g_article WHERE claim_topics(claims) && ARRAY[claim_topic('share CN refining(rare earths) 0.5'), 'none'] ORDER BY id;
RESET enable_seqscan;
SELECT id FROM g_article WHERE claim_topics(claims) @> ARRAY['share CN production(rare earths) of WORLD'] ORDER BY id;
