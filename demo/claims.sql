-- Shows the claims of the first article after :after, as a table under its headline, and goes on with the next by
-- calling itself, because psql has no loop.
SELECT count(*) > 0 AS more FROM article WHERE published || id > :'after' \gset
\if :more
	SELECT published || id AS this, format('%s  %s  [%s]', published, title, id) AS heading
	FROM article WHERE published || id > :'after' ORDER BY 1 LIMIT 1 \gset
	\pset title :heading
	SELECT regexp_replace(claim::text, ' (source=("[^"]*"|\S+)|(period|asof|span|confidence)=\S+)', '', 'g') AS "claim",
		CASE
			WHEN lower(claim_period(claim)) + interval '1 year' = upper(claim_period(claim)) AND extract(doy FROM lower(claim_period(claim))) = 1
				THEN to_char(lower(claim_period(claim)), 'YYYY')
			ELSE claim_period(claim)::text
		END AS "when",
		claim_source(claim) AS "says",
		claim_confidence(claim) AS "sure",
		regexp_replace(words, '(.{60,75}) ', E'\\1\n', 'g') AS "in the words of the article"
	FROM stated WHERE published || id = :'this' ORDER BY number;
	\set after :this
	\ir claims.sql
\endif
