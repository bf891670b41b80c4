-- Periods: what a phrase says of time, and what its relative words mean on a day
SET datestyle = 'ISO, YMD';

-- Dates that say their year need no day to be seen from
SELECT phrase, normalize_period(phrase)
FROM (VALUES
    ('2010'),
    ('in 2010'),
    ('June 2025'),
    ('July 20, 2025'),
    ('3 Dec 2024'),
    ('2024-12-03'),
    ('2024/12/3'),
    ('2024.12.03'),
    ('12/31/2024'),
    ('31.12.2024'),
    ('2016-02-29'),
    ('the 1980s'),
    ('the first half of 2024'),
    ('H1 2025'),
    ('2025H2'),
    ('Q3 2025'),
    ('3Q 2025'),
    ('the final quarter of 2013'),
    ('the first ten months of 2024'),
    ('the summer of 2011'),
    ('winter 2020'),
    ('fiscal 2023'),
    ('fiscal 2023 (ended June 30)'),
    ('the year to June 2023'),
    ('the nine months ended September 30, 2024'),
    ('the whole of 2010'),
    ('in the year of 2010'),
    ('march 2025'),
    ('march 3, 2015'),
    ('Q1 FY24'),
    ('Q1 FY2024'),
    ('the 12 months to June 2023'),
    ('3 months ended March 2025'),
    ('2024年Q1'),
    ('2024年Q1-Q3'),
    ('2025年6月'),
    ('2025 年 6 月 30 日'),
    ('２０２５年６月'),
    ('二〇二五年'),
    ('二零一零年十二月'),
    ('民國114年'),
    ('2025年上半年'),
    ('2025年第三季度'),
    ('2024年前三季度'),
    ('2024年1-10月'),
    ('2023财年（截至当年6月底）'),
    ('上世纪七十年代')
) AS t (phrase);

-- How the words around a date place it
SELECT phrase, normalize_period(phrase)
FROM (VALUES
    ('since July 2023'),
    ('from 2018 on'),
    ('effective December 1, 2025'),
    ('until November 10, 2026'),
    ('through 2027'),
    ('by 2030'),
    ('by the end of 2012'),
    ('before 2020'),
    ('not before 2027'),
    ('no earlier than May 2027'),
    ('after 2020'),
    ('between 2014 and 2017'),
    ('from 2018 to 2021'),
    ('2018-2021'),
    ('2018-21'),
    ('May to August 2023'),
    ('November 2023 to February 2024'),
    ('April 4-8, 2025'),
    ('2018 to the present'),
    ('自2025年4月4日起'),
    ('2014年以来'),
    ('截至2018年'),
    ('到2030年'),
    ('2030年前'),
    ('2000年至2010年'),
    ('2018-2021年'),
    ('2025年4月4日至8日'),
    ('自2025年11月10日起至2026年11月10日'),
    ('2010年至今')
) AS t (phrase);

-- Relative times are seen from a day
SELECT phrase, normalize_period(phrase, '2025-07-21')
FROM (VALUES
    ('today'),
    ('yesterday'),
    ('last week'),
    ('this month'),
    ('last quarter'),
    ('last year'),
    ('next year'),
    ('last December'),
    ('last summer'),
    ('this spring'),
    ('June'),
    ('20 July'),
    ('Nov. 24'),
    ('the first half of the year'),
    ('since the beginning of the year'),
    ('so far this year'),
    ('five years ago'),
    ('in five years'' time'),
    ('over the next 20 years'),
    ('over the next decade'),
    ('within five years'),
    ('in the past two years'),
    ('the year before last'),
    ('今天'),
    ('昨日'),
    ('今年'),
    ('去年'),
    ('前年'),
    ('明年'),
    ('上月'),
    ('本月'),
    ('6月'),
    ('9日'),
    ('今年上半年'),
    ('下半年'),
    ('三季度'),
    ('前十个月'),
    ('1至8月'),
    ('年内'),
    ('年底'),
    ('年初以来'),
    ('较年初'),
    ('去年12月'),
    ('去年同期'),
    ('十年前'),
    ('五年后'),
    ('未来20年'),
    ('今后五年'),
    ('五年内'),
    ('过去两年'),
    ('近五年'),
    ('十年间')
) AS t (phrase);

-- The first time of a phrase, and the nearest year where none is said
SELECT normalize_period('imports fell in 2023 and rose in 2024');
SELECT day, normalize_period('December', day), normalize_period('February 29', day)
FROM (VALUES (date '2024-01-15'), ('2024-06-15'), ('2024-11-15'), ('2100-03-01')) AS t (day);
SELECT normalize_period('next 20 years', '2024-01-30'), normalize_period('next month', '2024-01-31'),
       normalize_period('the past month', '2024-03-31');

-- What is relative stays unknown without a day
SELECT phrase, normalize_period(phrase), normalize_period(phrase, NULL), normalize_period(phrase, 'infinity')
FROM (VALUES ('last year'), ('6月'), ('over the next 20 years'), ('去年同期')) AS t (phrase);
SELECT normalize_period(NULL, '2024-01-30');

-- No times: quantities, durations, verbs, numbers of things, days that do not exist
SELECT phrase, normalize_period(phrase, '2025-07-21')
FROM (VALUES
    (''),
    ('2025 tonnes'),
    ('2000 to 2500 tons'),
    ('2100万吨'),
    ('$2010'),
    ('page 2010'),
    ('ISO 9001:2015'),
    ('555-2010-2015'),
    ('10 to 15 years'),
    ('至少需要10年'),
    ('1000年'),
    ('it may rise'),
    ('they march on'),
    ('they may mine 2025 tonnes'),
    ('大前年'),
    ('the second largest'),
    ('the first half of the match'),
    ('H2'),
    ('lowest in five years'),
    ('February 30, 2024'),
    ('2023-02-29'),
    ('2025年13月'),
    ('6月31日'),
    ('近日'),
    ('目前')
) AS t (phrase);
