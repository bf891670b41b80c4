-- The sample articles, with the claims extracted as they come in.
--
-- Run by psql from the project's folder.  All articles were written for this demonstration.  Most of their figures are
-- real, some are wrong on purpose, so that the articles disagree; nothing here is a source for anything.

CREATE TABLE article (
	id text PRIMARY KEY,
	published date,
	language text,
	perspective text,	-- whom "we" and "our country" stand for
	body text NOT NULL,
	title text GENERATED ALWAYS AS (split_part(body, E'\n', 1)) STORED,
	claims claim[] GENERATED ALWAYS AS (extract_claims_array(body, published, perspective)) STORED
);

\set body `cat demo/articles/wire-2024-02.txt`
INSERT INTO article VALUES ('wire-2024-02', '2024-02-06', 'en', NULL, :'body');
\set body `cat demo/articles/ban-2024-12.txt`
INSERT INTO article VALUES ('ban-2024-12', '2024-12-03', 'en', NULL, :'body');
\set body `cat demo/articles/translated-2024-12.txt`
INSERT INTO article VALUES ('translated-2024-12', '2024-12-05', 'en', 'CN', :'body');
\set body `cat demo/articles/wire-2025-02.txt`
INSERT INTO article VALUES ('wire-2025-02', '2025-02-04', 'en', NULL, :'body');
\set body `cat demo/articles/blog-2025-03.txt`
INSERT INTO article VALUES ('blog-2025-03', '2025-03-12', 'en', 'US', :'body');
\set body `cat demo/articles/control-2025-04.txt`
INSERT INTO article VALUES ('control-2025-04', '2025-04-05', 'zh', 'CN', :'body');
\set body `cat demo/articles/translated-2025-05.txt`
INSERT INTO article VALUES ('translated-2025-05', '2025-05-20', 'en', 'CN', :'body');
\set body `cat demo/articles/taiwan-2025-06.txt`
INSERT INTO article VALUES ('taiwan-2025-06', '2025-06-09', 'zh', NULL, :'body');
\set body `cat demo/articles/deal-2025-07.txt`
INSERT INTO article VALUES ('deal-2025-07', '2025-07-10', 'en', NULL, :'body');
\set body `cat demo/articles/deal-zh-2025-07.txt`
INSERT INTO article VALUES ('deal-zh-2025-07', '2025-07-11', 'zh', NULL, :'body');
\set body `cat demo/articles/magnets-2025-07.txt`
INSERT INTO article VALUES ('magnets-2025-07', '2025-07-20', 'zh', 'CN', :'body');
\set body `cat demo/articles/outlook-2025-10.txt`
INSERT INTO article VALUES ('outlook-2025-10', '2025-10-23', 'en', NULL, :'body');
\set body `cat demo/articles/truce-2025-11.txt`
INSERT INTO article VALUES ('truce-2025-11', '2025-11-10', 'en', NULL, :'body');
\set body `cat demo/articles/translated-2025-12.txt`
INSERT INTO article VALUES ('translated-2025-12', '2025-12-01', 'en', 'CN', :'body');
