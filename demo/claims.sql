-- Shows the claims of the first article after :after, as a table under its headline, and goes on with the next by
-- calling itself, because psql has no loop.
SELECT count(*) > 0 AS more FROM article WHERE published || id > :'after' \gset
\if :more
	SELECT published || id AS this, format('%s  %s  [%s]', published, title, id) AS heading
	FROM article WHERE published || id > :'after' ORDER BY 1 LIMIT 1 \gset
	\pset title :heading
	SELECT claim AS "claim", words AS "in the words of the article"
	FROM stated WHERE published || id = :'this' ORDER BY number;
	\set after :this
	\ir claims.sql
\endif
