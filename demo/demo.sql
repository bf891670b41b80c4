-- What "make demo" shows: the claims of each sample article, and what contradicts what.
--
-- Run from the project's folder, in an empty database: psql -X -q -f demo/demo.sql
\set ON_ERROR_STOP on
\pset footer off
\pset format wrapped
\pset columns 160
\pset linestyle unicode

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
	SELECT a.id, b.id AS other_id, a.number, b.number AS other_number, a.published,
		a.words, b.words AS other_words, explain_claims(a.claim, b.claim) AS explanation
	FROM stated a JOIN stated b
		ON a.claim <!> b.claim AND (a.published, a.id, a.number) < (b.published, b.id, b.number);
SELECT clock_timestamp() AS compared \gset

\pset format unaligned
\pset tuples_only on

\echo
\echo 'CONTRADICTIONS WITHIN AN ARTICLE'
\echo
SELECT format(E'%s. %s\n   %s: “%s”\n   %s  “%s”\n', row_number() OVER (ORDER BY published, id, number, other_number),
		explanation, id, words, repeat(' ', length(id)), other_words)
FROM contradiction
WHERE id = other_id
ORDER BY published, id, number, other_number;

\echo
\echo 'CONTRADICTIONS BETWEEN ARTICLES'
\echo
SELECT format(E'%s. %s\n   %s: “%s”\n   %s: “%s”\n', row_number() OVER (ORDER BY published, id, number, other_id, other_number),
		explanation, id, words, other_id, other_words)
FROM contradiction
WHERE id <> other_id
ORDER BY published, id, number, other_id, other_number;

SELECT format('%s claims extracted from %s articles (%s characters) in %s ms; %s pairs of claims compared in %s ms, %s contradictions.',
		(SELECT count(*) FROM stated), count(*), sum(length(body)),
		round(1000 * extract(epoch FROM :'loaded'::timestamptz - :'started'::timestamptz)),
		(SELECT count(*) * (count(*) - 1) / 2 FROM stated),
		round(1000 * extract(epoch FROM :'compared'::timestamptz - :'compared_from'::timestamptz)),
		(SELECT count(*) FROM contradiction))
FROM article;
