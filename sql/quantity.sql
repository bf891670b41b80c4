-- normalize_quantity: the first quantity that a phrase states.

SELECT phrase, q.*
FROM (VALUES
    ('$400 million'), ('US$1.2bn'), ('A$590m'), ('€18.7 million'), ('400 million dollars'), ('RMB 5.2bn'),
    ('25億元新台幣'), ('新台币25亿元'), ('1,000億日圓'), ('200多亿元'),
    ('hundreds of billions'), ('tens of millions of dollars'), ('dozens'), ('several'), ('a few'), ('数百亿'),
    ('15万吨'), ('1.5 million tonnes of REO'), ('300 kt'), ('2,000 kg'), ('三四万吨'), ('1 short ton'),
    ('$110 per kg'), ('¥632,000/t'), ('9500元/公斤'), ('每吨62.5万元'), ('450,000-460,000 yuan per ton'),
    ('10 to 15 years'), ('at least 10 years'), ('18 months'), ('two and a half years'), ('十余年'), ('两年半'), ('half a year'),
    ('20 times'), ('up to 20 times'), ('tenfold'), ('6倍'),
    ('60-70%'), ('5 percentage points'), ('25,911 patents'), ('300项'), ('35 km')) AS t(phrase),
    normalize_quantity(phrase) AS q;

SELECT phrase, q.*
FROM (VALUES
    ('a half million tonnes'), ('a half-billion dollars'), ('half a percent'), ('3.3 MMT'), ('30几万吨'),
    ('三五年'), ('二〇二五年'), ('万分之五')) AS t(phrase),
    normalize_quantity(phrase) AS q;

-- a range of which one end writes the thousands, a comma for a point, words of multiplying
SELECT phrase, q.*
FROM (VALUES
    ('60 to 70,000 tonnes'), ('60-70,000 tonnes'), ('5 to 10,000 tonnes'), ('1 to 5,000 tonnes'), ('100 to 2,000 tonnes'), ('60 to 70,500 tonnes'),
    ('6.5 to 7,000 tonnes'), ('1,5 million tonnes'), ('1,25 billion dollars'), ('1,5 tonnes'),
    ('doubled'), (' triple '), ('翻番'), ('翻一番'), ('翻两番'), ('翻了一倍'), ('doubled in price')) AS t(phrase),
    normalize_quantity(phrase) AS q;

-- no quantity
SELECT phrase, normalize_quantity(phrase)
FROM (VALUES (''), ('in 2010'), ('July 9, 2024'), ('the third largest'), ('No. 5'), ('2010年6月'), ('上半年'), (NULL)) AS t(phrase);
