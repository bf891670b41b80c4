--
-- Every object says what it is, as \d+ and \df+ show
--
CREATE TEMP VIEW objects AS
SELECT classid, objid, 0 AS objsubid FROM pg_depend
WHERE refclassid = 'pg_extension'::regclass AND deptype = 'e'
    AND refobjid = (SELECT oid FROM pg_extension WHERE extname = 'rareclaims')
    AND NOT (classid = 'pg_type'::regclass
             AND (SELECT typelem <> 0 OR typrelid IN (SELECT oid FROM pg_class WHERE relkind <> 'c') FROM pg_type WHERE oid = objid));

-- ... and so do columns, indexes and triggers, which belong to their tables.
CREATE TEMP VIEW relations AS
SELECT objid AS relation FROM objects WHERE classid = 'pg_class'::regclass
UNION ALL
SELECT typrelid FROM objects JOIN pg_type ON oid = objid WHERE classid = 'pg_type'::regclass AND typtype = 'c';

CREATE TEMP VIEW parts AS
SELECT 'pg_class'::regclass AS classid, attrelid AS objid, attnum::integer AS objsubid
FROM relations JOIN pg_attribute ON attrelid = relation AND attnum > 0 AND NOT attisdropped
UNION ALL
SELECT 'pg_class'::regclass, indexrelid, 0
FROM relations JOIN pg_index ON indrelid = relation AND NOT indisunique
UNION ALL
SELECT 'pg_trigger'::regclass, oid, 0
FROM relations JOIN pg_trigger ON tgrelid = relation AND NOT tgisinternal;

SELECT pg_describe_object(classid, objid, objsubid) AS "without a comment"
FROM (TABLE objects UNION ALL TABLE parts) o
WHERE NOT EXISTS (SELECT FROM pg_description d WHERE d.classoid = classid AND d.objoid = objid AND d.objsubid = o.objsubid)
ORDER BY 1;
SELECT count(*) > 100 AS objects, (SELECT count(*) > 40 FROM parts) AS parts FROM objects;

-- The same of what create_claims_table makes, but for the columns that claim_fields gives, and the index, which tells itself.
CREATE SCHEMA noted;
CREATE TABLE noted.article (id integer PRIMARY KEY, published date, body text);
SELECT create_claims_table('noted.article', 'claims');
SELECT pg_describe_object('pg_class'::regclass, attrelid, attnum) AS "without a comment"
FROM pg_attribute JOIN pg_class c ON c.oid = attrelid
WHERE relnamespace = 'noted'::regnamespace AND relkind IN ('r', 'v') AND relname ~ '^claims' AND attnum > 0
    AND col_description(attrelid, attnum) IS NULL
    AND NOT (relname = 'claims_fields' AND attname = ANY (SELECT unnest(proargnames) FROM pg_proc WHERE proname = 'claim_fields'))
ORDER BY 1;
SELECT relname FROM pg_class c
WHERE relnamespace = 'noted'::regnamespace AND relkind IN ('r', 'v') AND relname ~ '^claims' AND obj_description(oid, 'pg_class') IS NULL;
DROP SCHEMA noted CASCADE;
