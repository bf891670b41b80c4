--
-- First of all: does the server itself find our operator classes sound?
--
SELECT opfname, amname, opcname, amvalidate(opc.oid)
FROM pg_opclass opc
    JOIN pg_am am ON am.oid = opcmethod
    JOIN pg_opfamily opf ON opf.oid = opcfamily
WHERE opcintype = 'claim'::regtype
ORDER BY 1, 2, 3;

-- Operators without a commutator or negator, functions that are not parallel safe: none.
SELECT oprname, oprcom::regoper, oprnegate::regoper
FROM pg_operator
WHERE oprleft = 'claim'::regtype AND oprright = 'claim'::regtype AND oprresult = 'boolean'::regtype
    AND (oprcom = 0 OR (oprnegate = 0 AND oprname NOT IN ('<!>')));

SELECT proname, proparallel, provolatile
FROM pg_depend d
    JOIN pg_extension e ON e.oid = refobjid AND refclassid = 'pg_extension'::regclass AND extname = 'rareclaims'
    JOIN pg_proc p ON p.oid = objid AND classid = 'pg_proc'::regclass
WHERE proparallel <> 's' AND provolatile <> 'v';
