-- normalize_share and share_range: what share a phrase states.

SELECT phrase, normalize_share(phrase), share_range(phrase)
FROM (VALUES
    ('about 60%'), ('60-70%'), ('60% to 70%'), ('between 60 and 70 percent'),
    ('more than 80%'), ('at least half'), ('up to 40%'), ('less than 5 per cent'), ('60% or more'),
    ('more than 100%'), ('minus five percent'),
    ('two-thirds'), ('one in five'), ('2 out of 3'), ('three quarters'), ('⅔'), ('2/10'), ('.77'),
    ('thirty-six point seven percent'), ('1.5‰'), ('６０．５％'), ('30 . 84 %'),
    ('most'), ('the vast majority'), ('almost all'), ('none'),
    ('六成'), ('六成四'), ('七成半'), ('逾九成七'), ('六至七成'), ('两成多'), ('15至20%'),
    ('百分之三十六点七'), ('千分之五'), ('三分之二'), ('不足一半'), ('过半'), ('60%以上'), ('约占六成')) AS t(phrase);

-- parts of a percent, short forms with a stop, figures and characters together
SELECT phrase, normalize_share(phrase), share_range(phrase)
FROM (VALUES
    ('half a percent'), ('a half percent'), ('half of 1%'), ('a tenth of one percent'), ('half a percentage point'),
    ('approx. 60%'), ('ca. 60%'), ('vs. 60%'),
    ('近6成5'), ('６成５'), ('6成5年'), ('30几%'), ('六、七成'), ('六成不到'), ('六成不到三年'), ('60％－70％'),
    ('百分百'), ('万分之三')) AS t(phrase);

-- a phrase that states none
SELECT phrase, normalize_share(phrase), share_range(phrase)
FROM (VALUES (''), ('no number'), ('25'), ('10 percentage points'), ('第三'), ('成为'), ('three years'), (NULL)) AS t(phrase);

-- torn decimals are put together, where there is one way to
SELECT phrase, normalize_share(phrase)
FROM (VALUES
    ('36 percent of the world''s reserves7%, by one count'),
    ('it was the world''s 96 in 2005. %'),
    ('a drop of 49 from the previous year.2%'),
    ('by 43 since July. per cent'),
    ('sold 5 of 49 last year.2%')) AS t(phrase);

-- in a phrase no sentence ends; one figure before the point would be the number of a paragraph, four a year
SELECT phrase, normalize_share(phrase)
FROM (VALUES ('36. 7%'), ('about 36. 75 percent'), ('over 36.  7% of output'), ('3. 7%'), ('in 2036. 7%'), ('36. 7'), ('36.'),
    ('60%-plus'), ('60%-plus of it')) AS t(phrase);

-- exact, and of the scale that was written
SELECT normalize_share('36.70%') = 0.367 AS exact, scale(normalize_share('36.70%')), normalize_share('one third') * 3;

-- more digits than a number may have
SELECT normalize_share('0.1234567890123456789%');

-- the functions may stand in an index and run in a parallel worker
SELECT proname, provolatile, proparallel, proisstrict, procost
FROM pg_proc WHERE proname IN ('normalize_share', 'share_range', 'normalize_quantity', 'normalize_period') ORDER BY proname COLLATE "C";
