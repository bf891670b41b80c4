-- What "make demo" shows: the claims of each sample article, what contradicts what, who stands with whom, and what the
-- reference facts say to it.
-- Run from the project's folder, in an empty database: psql -X -q -f demo/demo.sql
\set ON_ERROR_STOP on
\pset footer off
\pset linestyle unicode
\pset null ''

CREATE EXTENSION rareclaims;

SELECT clock_timestamp() AS started \gset
\ir articles.sql
SELECT clock_timestamp() AS loaded \gset

-- One row for each claim, with the words that state it.
CREATE TEMPORARY TABLE stated AS
	SELECT id, published, title, number, claim, claim_quote(claim, body) AS words
	FROM article CROSS JOIN unnest(claims) WITH ORDINALITY AS c (claim, number);

\echo
\echo 'CLAIMS'
\echo
\set after ''
\ir claims.sql
\pset title

-- Each pair once, the earlier article first.
SELECT clock_timestamp() AS compared_from \gset
CREATE TEMPORARY TABLE contradiction AS
	SELECT a.published, a.id, a.number, a.words, b.id AS other_id, b.number AS other_number, b.words AS other_words,
		explain_claims(a.claim, b.claim) AS explanation
	FROM stated a JOIN stated b
		ON a.claim <!> b.claim AND (a.published, a.id, a.number) < (b.published, b.id, b.number);
SELECT clock_timestamp() AS compared \gset

-- As text: the explanations, then the two quotes that they are about.  ("China bans gallium and germanium" states two
-- claims in the same words.)
CREATE TEMPORARY VIEW shown AS
	SELECT id = other_id AS within,
		row_number() OVER (PARTITION BY id = other_id ORDER BY published, id, min(number), other_id, min(other_number)) AS number,
		format(E'%s\n   %s: “%s”\n   %s: “%s”\n',
			string_agg(explanation, E'\n   ' ORDER BY number, other_number), id, words, other_id, other_words) AS contradiction
	FROM contradiction
	GROUP BY published, id, words, other_id, other_words;

\pset format unaligned
\pset tuples_only on

\echo
\echo 'CONTRADICTIONS WITHIN AN ARTICLE'
\echo
SELECT format('%s. %s', number, contradiction) FROM shown WHERE within ORDER BY number;

\echo
\echo 'CONTRADICTIONS BETWEEN ARTICLES'
\echo
SELECT format('%s. %s', number, contradiction) FROM shown WHERE NOT within ORDER BY number;

\pset format aligned
\pset tuples_only off

\echo
\echo 'WHO STANDS WITH WHOM ON THE SHARE OF RARE EARTHS THAT CHINA MINES'
\echo
SELECT regexp_replace(c.claim::text, ' (period|asof|span|confidence)=\S+', '', 'g') AS "position",
	c.claims, c.stories, c.first_told AS "first told", c.last_told AS "last told"
FROM (SELECT claim_camps(claim, words) AS camps FROM stated
		WHERE claim_topic(claim) = claim_topic('share CN mining(rare earths) 0.6')) t,
	unnest(camps) AS c
ORDER BY c.stories DESC, c.first_told;

\echo
\echo 'AGAINST THE REFERENCE FACTS'
\echo
\pset format unaligned
\pset tuples_only on
-- Where several facts decide, the first of them; as above, what is said in the same words is shown once.
SELECT format(E'%s: “%s”\n   %s\n', id, words, string_agg(verdict || ': ' || why, E'\n   ' ORDER BY number))
FROM stated, LATERAL (SELECT verdict, why FROM check_claim(claim) LIMIT 1) AS v
WHERE verdict IN ('contradicted', 'outdated')
GROUP BY published, id, words
ORDER BY published, id, min(number);

SELECT format('%s claims extracted from %s articles (%s characters) in %s ms; %s pairs of claims compared in %s ms: %s contradictions.',
		(SELECT count(*) FROM stated), count(*), sum(length(body)),
		round(1000 * extract(epoch FROM :'loaded'::timestamptz - :'started'::timestamptz)),
		(SELECT count(*) * (count(*) - 1) / 2 FROM stated),
		round(1000 * extract(epoch FROM :'compared'::timestamptz - :'compared_from'::timestamptz)),
		(SELECT count(*) FROM contradiction))
FROM article;
