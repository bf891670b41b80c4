-- rareclaims 1.0: the SQL objects of the extension
--
-- One chapter for each concept, named as its C file and its regression test.
-- COST is as measured, in additions of integers, of some 12 ns each.

-- complain if script is sourced in psql, rather than via CREATE EXTENSION
\echo Use "CREATE EXTENSION rareclaims" to load this file. \quit

----------------------------------------------------------------------
-- Module
----------------------------------------------------------------------

CREATE FUNCTION rareclaims_version() RETURNS text
    AS 'MODULE_PATHNAME', 'rareclaims_version'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION rareclaims_version() IS
    'version of the library of rareclaims that is loaded';

----------------------------------------------------------------------
-- The type claim
----------------------------------------------------------------------

CREATE TYPE claim;
COMMENT ON TYPE claim IS
    'one checkable statement of a text: who, what, how much, of what, when, according to whom, and where it stands';

CREATE FUNCTION claim_in(cstring) RETURNS claim
    AS 'MODULE_PATHNAME', 'claim_in'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION claim_in(cstring) IS
    'a claim from its literal';

CREATE FUNCTION claim_out(claim) RETURNS cstring
    AS 'MODULE_PATHNAME', 'claim_out'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION claim_out(claim) IS
    'the literal of a claim';

CREATE FUNCTION claim_recv(internal) RETURNS claim
    AS 'MODULE_PATHNAME', 'claim_recv'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION claim_recv(internal) IS
    'a claim from its binary form';

CREATE FUNCTION claim_send(claim) RETURNS bytea
    AS 'MODULE_PATHNAME', 'claim_send'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION claim_send(claim) IS
    'the binary form of a claim';

CREATE TYPE claim (
    INPUT = claim_in,
    OUTPUT = claim_out,
    RECEIVE = claim_recv,
    SEND = claim_send,
    INTERNALLENGTH = VARIABLE,
    ALIGNMENT = int4,
    STORAGE = main
);

----------------------------------------------------------------------
-- Fields: the flat row, accessors, make_claim, topic and quote
----------------------------------------------------------------------

CREATE FUNCTION claim_fields(
    claim,
    OUT kind text, OUT subject text, OUT measure text, OUT material text,
    OUT low numeric, OUT high numeric, OUT low_open boolean, OUT high_open boolean, OUT approx boolean,
    OUT unit text, OUT basis text, OUT scope text, OUT partner text,
    OUT period_from date, OUT period_to date, OUT asof date,
    OUT polarity boolean, OUT modality text, OUT source text,
    OUT span_from integer, OUT span_to integer, OUT confidence numeric)
    RETURNS record
    AS 'MODULE_PATHNAME', 'claim_fields'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 350;
COMMENT ON FUNCTION claim_fields(claim) IS
    'the fields of a claim as one row of plain columns';

CREATE FUNCTION claim_kind(claim) RETURNS text
    AS 'MODULE_PATHNAME', 'claim_kind'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION claim_kind(claim) IS
    'what sort of statement the claim is: share, rank, amount, change, horizon, restriction, class, purity, exclusive';

CREATE FUNCTION claim_subject(claim) RETURNS text
    AS 'MODULE_PATHNAME', 'claim_subject'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION claim_subject(claim) IS
    'whom or what the claim is about';

CREATE FUNCTION claim_measure(claim) RETURNS text
    AS 'MODULE_PATHNAME', 'claim_measure'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION claim_measure(claim) IS
    'the quantity measured; of a restriction the instrument';

CREATE FUNCTION claim_material(claim) RETURNS text
    AS 'MODULE_PATHNAME', 'claim_material'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION claim_material(claim) IS
    'the material the claim speaks of, or NULL';

CREATE FUNCTION claim_low(claim) RETURNS numeric
    AS 'MODULE_PATHNAME', 'claim_low'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION claim_low(claim) IS
    'lower end of the interval stated, or NULL where it is open';

CREATE FUNCTION claim_high(claim) RETURNS numeric
    AS 'MODULE_PATHNAME', 'claim_high'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION claim_high(claim) IS
    'upper end of the interval stated, or NULL where it is open';

CREATE FUNCTION claim_low_open(claim) RETURNS boolean
    AS 'MODULE_PATHNAME', 'claim_low_open'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION claim_low_open(claim) IS
    'whether the lower end itself is excluded';

CREATE FUNCTION claim_high_open(claim) RETURNS boolean
    AS 'MODULE_PATHNAME', 'claim_high_open'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION claim_high_open(claim) IS
    'whether the upper end itself is excluded';

CREATE FUNCTION claim_approx(claim) RETURNS boolean
    AS 'MODULE_PATHNAME', 'claim_approx'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION claim_approx(claim) IS
    'whether the number is hedged: about, nearly, roughly';

CREATE FUNCTION claim_unit(claim) RETURNS text
    AS 'MODULE_PATHNAME', 'claim_unit'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION claim_unit(claim) IS
    'what low and high are counted in: fraction, rank, t, a currency, a currency per tonne, year, x, count';

CREATE FUNCTION claim_basis(claim) RETURNS text
    AS 'MODULE_PATHNAME', 'claim_basis'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION claim_basis(claim) IS
    'what a number is counted in or against: yoy, mom, qoq, value, volume, REO, metal, or NULL';

CREATE FUNCTION claim_scope(claim) RETURNS text
    AS 'MODULE_PATHNAME', 'claim_scope'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION claim_scope(claim) IS
    'the whole that a share or rank is of, or NULL';

CREATE FUNCTION claim_partner(claim) RETURNS text
    AS 'MODULE_PATHNAME', 'claim_partner'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION claim_partner(claim) IS
    'the other side: exported to, imported from, banned for, or NULL';

CREATE FUNCTION claim_period(claim) RETURNS daterange
    AS 'MODULE_PATHNAME', 'claim_period'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION claim_period(claim) IS
    'the time the claim speaks of, or NULL';

CREATE FUNCTION claim_asof(claim) RETURNS date
    AS 'MODULE_PATHNAME', 'claim_asof'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION claim_asof(claim) IS
    'when the text was published, or NULL';

CREATE FUNCTION claim_polarity(claim) RETURNS boolean
    AS 'MODULE_PATHNAME', 'claim_polarity'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION claim_polarity(claim) IS
    'false where the text denies the statement';

CREATE FUNCTION claim_modality(claim) RETURNS text
    AS 'MODULE_PATHNAME', 'claim_modality'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION claim_modality(claim) IS
    'how surely: asserted, forecast, possible, quota';

CREATE FUNCTION claim_source(claim) RETURNS text
    AS 'MODULE_PATHNAME', 'claim_source'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION claim_source(claim) IS
    'to whom the text attributes the statement, or NULL';

CREATE FUNCTION claim_span(claim) RETURNS int4range
    AS 'MODULE_PATHNAME', 'claim_span'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION claim_span(claim) IS
    'the characters of the text that state the claim, counted from 0, or NULL';

CREATE FUNCTION claim_confidence(claim) RETURNS numeric
    AS 'MODULE_PATHNAME', 'claim_confidence'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION claim_confidence(claim) IS
    'how sure the extractor is, from 0 to 1';

CREATE FUNCTION make_claim(
    kind text DEFAULT NULL,
    subject text DEFAULT NULL,
    measure text DEFAULT NULL,
    material text DEFAULT NULL,
    low numeric DEFAULT NULL,
    high numeric DEFAULT NULL,
    low_open boolean DEFAULT false,
    high_open boolean DEFAULT false,
    approx boolean DEFAULT false,
    unit text DEFAULT NULL,
    basis text DEFAULT NULL,
    scope text DEFAULT NULL,
    partner text DEFAULT NULL,
    period daterange DEFAULT NULL,
    asof date DEFAULT NULL,
    polarity boolean DEFAULT true,
    modality text DEFAULT 'asserted',
    source text DEFAULT NULL,
    span int4range DEFAULT NULL,
    confidence numeric DEFAULT 1)
    RETURNS claim
    AS 'MODULE_PATHNAME', 'make_claim'
    LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION make_claim(text, text, text, text, numeric, numeric, boolean, boolean, boolean, text, text, text, text,
                               daterange, date, boolean, text, text, int4range, numeric) IS
    'a claim from its fields, each by name';

CREATE FUNCTION claim_topic(claim) RETURNS text
    AS 'MODULE_PATHNAME', 'claim_topic'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION claim_topic(claim) IS
    'what must be equal for two claims to be comparable';

CREATE FUNCTION claim_quote(claim, body text) RETURNS text
    AS 'MODULE_PATHNAME', 'claim_quote'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION claim_quote(claim, body text) IS
    'the words of the text that state the claim: its span in body';

----------------------------------------------------------------------
-- JSON
----------------------------------------------------------------------

CREATE FUNCTION claim_to_jsonb(claim) RETURNS jsonb
    AS 'MODULE_PATHNAME', 'claim_to_jsonb'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 350;
COMMENT ON FUNCTION claim_to_jsonb(claim) IS
    'a claim as a JSON object of its fields';

CREATE FUNCTION claim_from_jsonb(jsonb) RETURNS claim
    AS 'MODULE_PATHNAME', 'claim_from_jsonb'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION claim_from_jsonb(jsonb) IS
    'a claim from a JSON object of its fields';

CREATE CAST (claim AS jsonb) WITH FUNCTION claim_to_jsonb(claim) AS ASSIGNMENT;
COMMENT ON CAST (claim AS jsonb) IS 'the fields of a claim as a JSON object';

-- The server looks for this cast in to_json, to_jsonb, row_to_json and their like, so that they write objects.
CREATE FUNCTION claim_to_json(claim) RETURNS json
    AS 'MODULE_PATHNAME', 'claim_to_json'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 350;
COMMENT ON FUNCTION claim_to_json(claim) IS
    'a claim as a JSON object of its fields';

CREATE CAST (claim AS json) WITH FUNCTION claim_to_json(claim) AS ASSIGNMENT;
COMMENT ON CAST (claim AS json) IS 'the fields of a claim as a JSON object';

CREATE CAST (jsonb AS claim) WITH FUNCTION claim_from_jsonb(jsonb);
COMMENT ON CAST (jsonb AS claim) IS 'a claim from a JSON object of its fields';

-- The type reads such an object as it reads a literal.
CREATE CAST (json AS claim) WITH INOUT;
COMMENT ON CAST (json AS claim) IS 'a claim from a JSON object of its fields';

----------------------------------------------------------------------
-- Order: comparison, btree and hash
----------------------------------------------------------------------

CREATE FUNCTION claim_eq(claim, claim) RETURNS boolean
    AS 'MODULE_PATHNAME', 'claim_eq'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION claim_eq(claim, claim) IS
    'implementation of = operator';

CREATE FUNCTION claim_ne(claim, claim) RETURNS boolean
    AS 'MODULE_PATHNAME', 'claim_ne'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION claim_ne(claim, claim) IS
    'implementation of <> operator';

CREATE FUNCTION claim_lt(claim, claim) RETURNS boolean
    AS 'MODULE_PATHNAME', 'claim_lt'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION claim_lt(claim, claim) IS
    'implementation of < operator';

CREATE FUNCTION claim_le(claim, claim) RETURNS boolean
    AS 'MODULE_PATHNAME', 'claim_le'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION claim_le(claim, claim) IS
    'implementation of <= operator';

CREATE FUNCTION claim_gt(claim, claim) RETURNS boolean
    AS 'MODULE_PATHNAME', 'claim_gt'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION claim_gt(claim, claim) IS
    'implementation of > operator';

CREATE FUNCTION claim_ge(claim, claim) RETURNS boolean
    AS 'MODULE_PATHNAME', 'claim_ge'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION claim_ge(claim, claim) IS
    'implementation of >= operator';

CREATE FUNCTION claim_cmp(claim, claim) RETURNS integer
    AS 'MODULE_PATHNAME', 'claim_cmp'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION claim_cmp(claim, claim) IS
    'less than, equal to or greater than 0: the order of two claims';

CREATE FUNCTION claim_hash(claim) RETURNS integer
    AS 'MODULE_PATHNAME', 'claim_hash'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION claim_hash(claim) IS
    'hash of a claim';

CREATE FUNCTION claim_hash_extended(claim, bigint) RETURNS bigint
    AS 'MODULE_PATHNAME', 'claim_hash_extended'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION claim_hash_extended(claim, bigint) IS
    '64-bit hash of a claim, with a seed';

CREATE OPERATOR = (
    LEFTARG = claim,
    RIGHTARG = claim,
    FUNCTION = claim_eq,
    COMMUTATOR = =,
    NEGATOR = <>,
    RESTRICT = eqsel,
    JOIN = eqjoinsel,
    HASHES,
    MERGES
);
COMMENT ON OPERATOR = (claim, claim) IS 'equal: the same in every field';

CREATE OPERATOR <> (
    LEFTARG = claim,
    RIGHTARG = claim,
    FUNCTION = claim_ne,
    COMMUTATOR = <>,
    NEGATOR = =,
    RESTRICT = neqsel,
    JOIN = neqjoinsel
);
COMMENT ON OPERATOR <> (claim, claim) IS 'not equal';

CREATE OPERATOR < (
    LEFTARG = claim,
    RIGHTARG = claim,
    FUNCTION = claim_lt,
    COMMUTATOR = >,
    NEGATOR = >=,
    RESTRICT = scalarltsel,
    JOIN = scalarltjoinsel
);
COMMENT ON OPERATOR < (claim, claim) IS 'before, in the order of claims';

CREATE OPERATOR <= (
    LEFTARG = claim,
    RIGHTARG = claim,
    FUNCTION = claim_le,
    COMMUTATOR = >=,
    NEGATOR = >,
    RESTRICT = scalarlesel,
    JOIN = scalarlejoinsel
);
COMMENT ON OPERATOR <= (claim, claim) IS 'before or equal, in the order of claims';

CREATE OPERATOR > (
    LEFTARG = claim,
    RIGHTARG = claim,
    FUNCTION = claim_gt,
    COMMUTATOR = <,
    NEGATOR = <=,
    RESTRICT = scalargtsel,
    JOIN = scalargtjoinsel
);
COMMENT ON OPERATOR > (claim, claim) IS 'behind, in the order of claims';

CREATE OPERATOR >= (
    LEFTARG = claim,
    RIGHTARG = claim,
    FUNCTION = claim_ge,
    COMMUTATOR = <=,
    NEGATOR = <,
    RESTRICT = scalargesel,
    JOIN = scalargejoinsel
);
COMMENT ON OPERATOR >= (claim, claim) IS 'behind or equal, in the order of claims';

CREATE OPERATOR CLASS claim_ops DEFAULT FOR TYPE claim USING btree AS
    OPERATOR 1 <,
    OPERATOR 2 <=,
    OPERATOR 3 =,
    OPERATOR 4 >=,
    OPERATOR 5 >,
    FUNCTION 1 claim_cmp(claim, claim);
COMMENT ON OPERATOR CLASS claim_ops USING btree IS 'total order of claims: topic first, then what is said, when and where';
COMMENT ON OPERATOR FAMILY claim_ops USING btree IS 'total order of claims: topic first, then what is said, when and where';

CREATE OPERATOR CLASS claim_ops DEFAULT FOR TYPE claim USING hash AS
    OPERATOR 1 =,
    FUNCTION 1 claim_hash(claim),
    FUNCTION 2 claim_hash_extended(claim, bigint);
COMMENT ON OPERATOR CLASS claim_ops USING hash IS 'equality of claims in every field';
COMMENT ON OPERATOR FAMILY claim_ops USING hash IS 'equality of claims in every field';

CREATE FUNCTION claim_smaller(claim, claim) RETURNS claim
    AS 'MODULE_PATHNAME', 'claim_smaller'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION claim_smaller(claim, claim) IS
    'the one of two claims that comes first in their order';

CREATE FUNCTION claim_larger(claim, claim) RETURNS claim
    AS 'MODULE_PATHNAME', 'claim_larger'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION claim_larger(claim, claim) IS
    'the one of two claims that comes last in their order';

CREATE AGGREGATE min(claim) (
    SFUNC = claim_smaller, STYPE = claim, COMBINEFUNC = claim_smaller, SORTOP = <, PARALLEL = SAFE);
COMMENT ON AGGREGATE min(claim) IS
    'the first claim in the order of claims';

CREATE AGGREGATE max(claim) (
    SFUNC = claim_larger, STYPE = claim, COMBINEFUNC = claim_larger, SORTOP = >, PARALLEL = SAFE);
COMMENT ON AGGREGATE max(claim) IS
    'the last claim in the order of claims';

----------------------------------------------------------------------
-- Shares and quantities
----------------------------------------------------------------------

CREATE FUNCTION normalize_share(phrase text) RETURNS numeric
    AS 'MODULE_PATHNAME', 'normalize_share'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 50;
COMMENT ON FUNCTION normalize_share(text) IS
    'the share that an English or Chinese phrase states, as a fraction: the bound of a bound, the middle of a range; null where it states none';

CREATE FUNCTION share_range(phrase text) RETURNS numrange
    AS 'MODULE_PATHNAME', 'share_range'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 50;
COMMENT ON FUNCTION share_range(text) IS
    'the interval that the share stated in a phrase may be in; null where it states none';

CREATE FUNCTION normalize_quantity(phrase text,
    OUT low numeric, OUT high numeric, OUT low_open boolean, OUT high_open boolean, OUT approx boolean, OUT unit text)
    AS 'MODULE_PATHNAME', 'normalize_quantity'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 250;
COMMENT ON FUNCTION normalize_quantity(text) IS
    'the first quantity that an English or Chinese phrase states, in a unit of claims: tonnes, a currency, a price per tonne, years, a fraction';

----------------------------------------------------------------------
-- Periods
----------------------------------------------------------------------

CREATE FUNCTION normalize_period(phrase text, asof date DEFAULT NULL) RETURNS daterange
    AS 'MODULE_PATHNAME', 'normalize_period'
    LANGUAGE C IMMUTABLE PARALLEL SAFE COST 150;
COMMENT ON FUNCTION normalize_period(text, date) IS
    'the time that an English or Chinese phrase states, with relative times resolved from a date; null where it states none, or is relative and there is no date';

----------------------------------------------------------------------
-- Contradiction: the operator <!>, comparison and explanation
----------------------------------------------------------------------

CREATE FUNCTION claim_contradicts_sel(internal, oid, internal, integer) RETURNS double precision
    AS 'MODULE_PATHNAME', 'claim_contradicts_sel'
    LANGUAGE C STABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION claim_contradicts_sel(internal, oid, internal, integer) IS
    'restriction selectivity of <!>';

CREATE FUNCTION claim_contradicts_joinsel(internal, oid, internal, smallint, internal) RETURNS double precision
    AS 'MODULE_PATHNAME', 'claim_contradicts_joinsel'
    LANGUAGE C STABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION claim_contradicts_joinsel(internal, oid, internal, smallint, internal) IS
    'join selectivity of <!>';

CREATE FUNCTION claim_contradicts_support(internal) RETURNS internal
    AS 'MODULE_PATHNAME', 'claim_contradicts_support'
    LANGUAGE C STABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION claim_contradicts_support(internal) IS
    'planner support for claim_contradicts: a join on <!> can use the hash of the topic';

-- A high cost, so that in a filter <!> comes first.
CREATE FUNCTION claim_topic_hash(claim) RETURNS bigint
    AS 'MODULE_PATHNAME', 'claim_topic_hash'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 20;
COMMENT ON FUNCTION claim_topic_hash(claim) IS
    'hash of what must be equal for two claims to be comparable';

CREATE FUNCTION claim_contradicts(claim, claim) RETURNS boolean
    AS 'MODULE_PATHNAME', 'claim_contradicts'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE
    SUPPORT claim_contradicts_support;
COMMENT ON FUNCTION claim_contradicts(claim, claim) IS
    'implementation of <!> operator';

CREATE OPERATOR <!> (
    LEFTARG = claim,
    RIGHTARG = claim,
    FUNCTION = claim_contradicts,
    COMMUTATOR = <!>,
    RESTRICT = claim_contradicts_sel,
    JOIN = claim_contradicts_joinsel
);
COMMENT ON OPERATOR <!> (claim, claim) IS 'contradicts: at most one of the two is true';

CREATE FUNCTION compare_claims(claim, claim) RETURNS text
    AS 'MODULE_PATHNAME', 'compare_claims'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION compare_claims(claim, claim) IS
    'how two claims stand to each other, in a word: agrees, contradicts, changed, different_..., part_and_whole, uncertain, unrelated';

CREATE FUNCTION explain_claim(claim, language text DEFAULT 'en') RETURNS text
    AS 'MODULE_PATHNAME', 'explain_claim'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 100;
COMMENT ON FUNCTION explain_claim(claim, language text) IS
    'what a claim states, in a sentence, English (en) or Chinese (zh)';

CREATE FUNCTION explain_claims(claim, claim, language text DEFAULT 'en') RETURNS text
    AS 'MODULE_PATHNAME', 'explain_claims'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 150;
COMMENT ON FUNCTION explain_claims(claim, claim, language text) IS
    'how two claims stand to each other, in a sentence, English (en) or Chinese (zh)';

----------------------------------------------------------------------
-- GiST
----------------------------------------------------------------------

CREATE FUNCTION gist_claim_consistent(internal, claim, smallint, oid, internal) RETURNS boolean
    AS 'MODULE_PATHNAME', 'gist_claim_consistent'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gist_claim_consistent(internal, claim, smallint, oid, internal) IS
    'GiST support';

CREATE FUNCTION gist_claim_union(internal, internal) RETURNS bytea
    AS 'MODULE_PATHNAME', 'gist_claim_union'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gist_claim_union(internal, internal) IS
    'GiST support';

CREATE FUNCTION gist_claim_compress(internal) RETURNS internal
    AS 'MODULE_PATHNAME', 'gist_claim_compress'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gist_claim_compress(internal) IS
    'GiST support';

CREATE FUNCTION gist_claim_penalty(internal, internal, internal) RETURNS internal
    AS 'MODULE_PATHNAME', 'gist_claim_penalty'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gist_claim_penalty(internal, internal, internal) IS
    'GiST support';

CREATE FUNCTION gist_claim_picksplit(internal, internal) RETURNS internal
    AS 'MODULE_PATHNAME', 'gist_claim_picksplit'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gist_claim_picksplit(internal, internal) IS
    'GiST support';

CREATE FUNCTION gist_claim_same(bytea, bytea, internal) RETURNS internal
    AS 'MODULE_PATHNAME', 'gist_claim_same'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gist_claim_same(bytea, bytea, internal) IS
    'GiST support';

CREATE FUNCTION gist_claim_sortsupport(internal) RETURNS void
    AS 'MODULE_PATHNAME', 'gist_claim_sortsupport'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gist_claim_sortsupport(internal) IS
    'GiST support';

CREATE OPERATOR CLASS gist_claim_ops DEFAULT FOR TYPE claim USING gist AS
    OPERATOR 1 <!>,
    FUNCTION 1 gist_claim_consistent(internal, claim, smallint, oid, internal),
    FUNCTION 2 gist_claim_union(internal, internal),
    FUNCTION 3 gist_claim_compress(internal),
    FUNCTION 5 gist_claim_penalty(internal, internal, internal),
    FUNCTION 6 gist_claim_picksplit(internal, internal),
    FUNCTION 7 gist_claim_same(bytea, bytea, internal),
    FUNCTION 11 gist_claim_sortsupport(internal),
    STORAGE bytea;
COMMENT ON OPERATOR CLASS gist_claim_ops USING gist IS 'contradiction: c <!> constant, and exclusion constraints WITH <!>';
COMMENT ON OPERATOR FAMILY gist_claim_ops USING gist IS 'contradiction: c <!> constant, and exclusion constraints WITH <!>';

----------------------------------------------------------------------
-- Extraction: claims of a text
----------------------------------------------------------------------

CREATE FUNCTION extract_claims(body text, published date DEFAULT NULL, perspective text DEFAULT NULL,
	repair boolean DEFAULT true)
RETURNS SETOF claim
AS 'MODULE_PATHNAME', 'extract_claims'
LANGUAGE C IMMUTABLE PARALLEL SAFE COST 10000 ROWS 10;
COMMENT ON FUNCTION extract_claims(text, date, text, boolean) IS
'claims that a text states; published resolves "last year", perspective is whom "we" stands for, repair puts torn figures together';

CREATE FUNCTION extract_claims_array(body text, published date DEFAULT NULL, perspective text DEFAULT NULL,
	repair boolean DEFAULT true)
RETURNS claim[]
AS 'MODULE_PATHNAME', 'extract_claims_array'
LANGUAGE C IMMUTABLE PARALLEL SAFE COST 10000;
COMMENT ON FUNCTION extract_claims_array(text, date, text, boolean) IS
'claims that a text states, as an array, for generated columns';

----------------------------------------------------------------------
-- Candidates: what was nearly a claim
----------------------------------------------------------------------

CREATE FUNCTION extract_candidates(body text, published date DEFAULT NULL, perspective text DEFAULT NULL,
    OUT span int4range, OUT quote text, OUT kind text, OUT missing text[], OUT why text)
    RETURNS SETOF record
    AS 'MODULE_PATHNAME', 'extract_candidates'
    LANGUAGE C IMMUTABLE PARALLEL SAFE COST 10000 ROWS 10;
COMMENT ON FUNCTION extract_candidates(text, date, text) IS
    'figures and restrictions of a text that were nearly claims: where, of which kind, which fields nothing fills, and why in a sentence';

----------------------------------------------------------------------
-- Vocabularies: words of users' own
----------------------------------------------------------------------

CREATE TABLE claims_vocabulary (
    vocabulary name NOT NULL,
    alias text NOT NULL,
    concept text NOT NULL,
    class text,
    country text,
    PRIMARY KEY (vocabulary, alias)
);
COMMENT ON TABLE claims_vocabulary IS 'words that extract_claims_using reads beside those of the dictionary; the rows of one name are one vocabulary';
COMMENT ON COLUMN claims_vocabulary.vocabulary IS 'name of the vocabulary';
COMMENT ON COLUMN claims_vocabulary.alias IS 'what stands in texts; a capital in it must be one there';
COMMENT ON COLUMN claims_vocabulary.concept IS 'the name that claims carry: one of the dictionary, or one of your own';
COMMENT ON COLUMN claims_vocabulary.class IS 'of a concept of your own: company, agency, media, place, use or material';
COMMENT ON COLUMN claims_vocabulary.country IS 'of a company, agency, paper or place of your own: its country, as a code';

CREATE FUNCTION claims_vocabulary_trigger() RETURNS trigger
    AS 'MODULE_PATHNAME', 'claims_vocabulary_trigger'
    LANGUAGE C VOLATILE;
COMMENT ON FUNCTION claims_vocabulary_trigger() IS
    'checks the rows of claims_vocabulary, and tells all sessions when they have changed';

CREATE TRIGGER claims_vocabulary_check BEFORE INSERT OR UPDATE ON claims_vocabulary
    FOR EACH ROW EXECUTE FUNCTION claims_vocabulary_trigger();
CREATE TRIGGER claims_vocabulary_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON claims_vocabulary
    FOR EACH STATEMENT EXECUTE FUNCTION claims_vocabulary_trigger();
COMMENT ON TRIGGER claims_vocabulary_check ON claims_vocabulary IS 'refuses a row that cannot be read';
COMMENT ON TRIGGER claims_vocabulary_changed ON claims_vocabulary IS 'tells all sessions of a change';
-- Also where rows come by logical replication.
ALTER TABLE claims_vocabulary ENABLE ALWAYS TRIGGER claims_vocabulary_check;
ALTER TABLE claims_vocabulary ENABLE ALWAYS TRIGGER claims_vocabulary_changed;

GRANT SELECT ON claims_vocabulary TO PUBLIC;
GRANT ALL ON claims_vocabulary TO @extowner@ WITH GRANT OPTION;
SELECT pg_catalog.pg_extension_config_dump('claims_vocabulary', '');

-- Not immutable, as the table may change.
CREATE FUNCTION extract_claims_using(vocabulary text, body text, published date DEFAULT NULL, perspective text DEFAULT NULL,
    repair boolean DEFAULT true) RETURNS SETOF claim
    AS 'MODULE_PATHNAME', 'extract_claims_using'
    LANGUAGE C STABLE PARALLEL SAFE COST 10000 ROWS 10;
COMMENT ON FUNCTION extract_claims_using(text, text, date, text, boolean) IS
    'claims that a text states, read with the words of a vocabulary beside those of the dictionary';

CREATE FUNCTION extract_claims_array_using(vocabulary text, body text, published date DEFAULT NULL, perspective text DEFAULT NULL,
    repair boolean DEFAULT true) RETURNS claim[]
    AS 'MODULE_PATHNAME', 'extract_claims_array_using'
    LANGUAGE C STABLE PARALLEL SAFE COST 10000;
COMMENT ON FUNCTION extract_claims_array_using(text, text, date, text, boolean) IS
    'the same as an array';

----------------------------------------------------------------------
-- Warehouse: planning, topics of arrays
----------------------------------------------------------------------

CREATE FUNCTION extract_claims_support(internal) RETURNS internal
    AS 'MODULE_PATHNAME', 'extract_claims_support'
    LANGUAGE C STABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION extract_claims_support(internal) IS
    'planner support for extraction: rows and cost from the width of the text';

ALTER FUNCTION extract_claims(text, date, text, boolean) SUPPORT extract_claims_support;
ALTER FUNCTION extract_claims_array(text, date, text, boolean) SUPPORT extract_claims_support;
ALTER FUNCTION extract_candidates(text, date, text) SUPPORT extract_claims_support;
ALTER FUNCTION extract_claims_using(text, text, date, text, boolean) SUPPORT extract_claims_support;
ALTER FUNCTION extract_claims_array_using(text, text, date, text, boolean) SUPPORT extract_claims_support;

CREATE FUNCTION claim_topics(claims claim[]) RETURNS text[]
    AS 'MODULE_PATHNAME', 'claim_topics'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION claim_topics(claim[]) IS
    'the topics of claims, each once: for a GIN index on a column of claims';

----------------------------------------------------------------------
-- Warehouse: fingerprint and ruleset
----------------------------------------------------------------------

CREATE FUNCTION claims_fingerprint(body text, published date DEFAULT NULL, perspective text DEFAULT NULL) RETURNS uuid
    AS 'MODULE_PATHNAME', 'claims_fingerprint'
    LANGUAGE C IMMUTABLE PARALLEL SAFE COST 100;
COMMENT ON FUNCTION claims_fingerprint(text, date, text) IS
    'hash of what claims are extracted from: another text, date or perspective has another';

-- Not immutable: another library can have other rules, and a vocabulary can be changed.
CREATE FUNCTION rareclaims_ruleset(vocabulary text DEFAULT NULL) RETURNS text
    AS 'MODULE_PATHNAME', 'rareclaims_ruleset'
    LANGUAGE C STABLE PARALLEL SAFE;
COMMENT ON FUNCTION rareclaims_ruleset(text) IS
    'version of the rules of extraction, and of a vocabulary: with the same, the same text gives the same claims';

----------------------------------------------------------------------
-- Warehouse: claims tables and the trigger
----------------------------------------------------------------------

CREATE FUNCTION create_claims_table(source regclass, target text, key name DEFAULT 'id', body name DEFAULT 'body',
    published name DEFAULT 'published', perspective name DEFAULT NULL, vocabulary text DEFAULT NULL) RETURNS regclass
    LANGUAGE plpgsql VOLATILE
    SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    extension name := (SELECT n.nspname FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace
                       WHERE e.extname = 'rareclaims');
    parts text[];
    schema name := (SELECT n.nspname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.oid = source);
    name name;
    key_type text := (SELECT format_type(atttypid, atttypmod) FROM pg_attribute
                      WHERE attrelid = source AND attname = key AND NOT attisdropped AND attnum > 0);
    relation text;
    attribute text;
    comment text;
    arguments text;
    wanted regtype;
    given regtype;
    columns_hint constant text := 'Name the columns by the arguments key, body, published (NULL where there is none) and perspective.';
    name_hint constant text := 'Write it as in SQL: a name that needs quotation marks has them here too, as in ''"My Claims"''.';
BEGIN
    IF source IS NULL OR target IS NULL OR key IS NULL OR body IS NULL THEN
        RAISE null_value_not_allowed USING MESSAGE = 'source, target, key and body of create_claims_table cannot be null';
    ELSIF schema IS NULL THEN
        RAISE undefined_table USING MESSAGE = format('relation with OID %s does not exist', source);
    ELSIF (SELECT relkind NOT IN ('r', 'p', 'v', 'm', 'f') FROM pg_class WHERE oid = source) THEN
        RAISE wrong_object_type USING MESSAGE = format('relation %s is neither a table nor a view', source);
    END IF;
    BEGIN
        parts := parse_ident(target);
    EXCEPTION WHEN invalid_parameter_value THEN
        RAISE invalid_name USING MESSAGE = format('improper name of a claims table: "%s"', target), HINT = name_hint;
    END;
    name := parts[cardinality(parts)];
    IF cardinality(parts) > 2 THEN
        RAISE invalid_name USING MESSAGE = format('improper name of a claims table: "%s"', target);
    ELSIF cardinality(parts) = 2 THEN
        schema := parts[1];
    END IF;
    IF key_type IS NULL THEN
        RAISE undefined_column USING
            MESSAGE = format('column "%s" of relation %s does not exist', key, source), HINT = columns_hint;
    END IF;
    FOR attribute, wanted IN VALUES (body, 'text'::regtype), (published, 'date'), (perspective, 'text') LOOP
        CONTINUE WHEN attribute IS NULL;
        given := (SELECT atttypid FROM pg_attribute
                  WHERE attrelid = source AND attname = attribute AND NOT attisdropped AND attnum > 0);
        IF given IS NULL THEN
            RAISE undefined_column USING
                MESSAGE = format('column "%s" of relation %s does not exist', attribute, source), HINT = columns_hint;
        END IF;
        -- The same, or stored alike: a domain, varchar.
        IF NOT EXISTS (
            WITH RECURSIVE base AS (
                SELECT given::oid AS oid UNION SELECT typbasetype FROM base JOIN pg_type USING (oid) WHERE typtype = 'd')
            SELECT FROM base
            WHERE oid = wanted OR EXISTS (SELECT FROM pg_cast WHERE castsource = base.oid AND casttarget = wanted
                                          AND castmethod = 'b' AND castcontext = 'i'))
        THEN
            RAISE datatype_mismatch USING
                MESSAGE = format('column "%s" of relation %s is of type %s, not %s', attribute, source, given, wanted),
                HINT = CASE wanted WHEN 'date'::regtype THEN
                    'Which day a point in time belongs to depends on the time zone: give a view or generated column that says it.'
                    ELSE 'Give a view with a column of that type.' END;
        END IF;
    END LOOP;
    arguments := format('s.%I, %s, %s', body, coalesce('s.' || quote_ident(published), 'NULL'),
                        coalesce('s.' || quote_ident(perspective), 'NULL'));
    IF octet_length(name) > 63 - octet_length('_ledger') THEN
        RAISE name_too_long USING MESSAGE = format('name of a claims table is too long: %s', target);
    END IF;

    IF vocabulary IS NOT NULL THEN
        -- One that does not exist is told of here, not at the first article.
        EXECUTE format('SELECT %I.rareclaims_ruleset(%L)', extension, vocabulary);
    END IF;

    EXECUTE format(
        'CREATE TABLE %I.%I (article %s NOT NULL, number integer NOT NULL, claim %I.claim NOT NULL, '
        'fingerprint uuid NOT NULL, ruleset text NOT NULL, PRIMARY KEY (article, number))', schema, name, key_type, extension);
    EXECUTE format('CREATE INDEX ON %I.%I (%I.claim_topic(claim))', schema, name, extension);
    EXECUTE format(
        'CREATE TABLE %I.%I (article %s PRIMARY KEY, fingerprint uuid NOT NULL, ruleset text NOT NULL, '
        'claims integer NOT NULL, extracted timestamptz NOT NULL)', schema, name || '_ledger', key_type);
    EXECUTE format(
        'CREATE VIEW %I.%I AS SELECT c.article, c.number, %I.claim_topic(c.claim) AS topic, f.* '
        'FROM %I.%I c, LATERAL %I.claim_fields(c.claim) f',
        schema, name || '_fields', extension, schema, name, extension);
    EXECUTE format(
        'CREATE VIEW %1$I.%2$I AS SELECT s.%3$I AS article, '
        'CASE WHEN l.article IS NULL THEN ''new'' WHEN l.fingerprint = f.fingerprint THEN ''rules'' ELSE ''text'' END AS reason, '
        'l.ruleset, l.extracted '
        'FROM %4$s s LEFT JOIN %1$I.%5$I l ON l.article = s.%3$I, '
        'LATERAL %6$I.claims_fingerprint(%7$s) AS f (fingerprint) '
        'WHERE (l.fingerprint = f.fingerprint AND l.ruleset = %6$I.rareclaims_ruleset(%8$s)) IS NOT TRUE '
        'UNION ALL SELECT l.article, ''gone'', l.ruleset, l.extracted FROM %1$I.%5$I l '
        'WHERE NOT EXISTS (SELECT FROM %4$s s WHERE s.%3$I = l.article)',
        schema, name || '_stale', key, source, name || '_ledger', extension, arguments, coalesce(quote_literal(vocabulary), 'NULL') || '::text');

    EXECUTE format('COMMENT ON TABLE %I.%I IS %L', schema, name,
        format('claims of the articles of %s, by %s', source, key));
    EXECUTE format('COMMENT ON TABLE %I.%I IS %L', schema, name || '_ledger',
        format('the articles of %s that were read for claims', source));
    EXECUTE format('COMMENT ON VIEW %I.%I IS %L', schema, name || '_fields', 'the claims as plain columns');
    EXECUTE format('COMMENT ON VIEW %I.%I IS %L', schema, name || '_stale',
        'articles whose claims are not those of their text by the rules of today: new, text, rules, gone');
    FOR relation, attribute, comment IN VALUES
        ('', 'article', 'key of the article'),
        ('', 'number', 'tells the claims of one article apart; a claim keeps its number'),
        ('', 'claim', 'the claim'),
        ('', 'fingerprint', 'what it was extracted from, as claims_fingerprint tells'),
        ('', 'ruleset', 'by what rules, as rareclaims_ruleset tells'),
        ('_ledger', 'article', 'key of the article'),
        ('_ledger', 'fingerprint', 'what was read, as claims_fingerprint tells'),
        ('_ledger', 'ruleset', 'by what rules, as rareclaims_ruleset tells'),
        ('_ledger', 'claims', 'how many claims it states'),
        ('_ledger', 'extracted', 'when it was read'),
        ('_fields', 'article', 'key of the article'),
        ('_fields', 'number', 'tells the claims of one article apart'),
        ('_fields', 'topic', 'what must be equal for two claims to be comparable'),
        ('_stale', 'article', 'key of the article'),
        ('_stale', 'reason', 'new: it was never read; text: it has changed; rules: they have; gone: there is no such article any more'),
        ('_stale', 'ruleset', 'by what rules its claims were made'),
        ('_stale', 'extracted', 'when')
    LOOP
        EXECUTE format('COMMENT ON COLUMN %I.%I.%I IS %L', schema, name || relation, attribute, comment);
    END LOOP;
    RETURN format('%I.%I', schema, name)::regclass;
END
$$;
COMMENT ON FUNCTION create_claims_table(regclass, text, name, name, name, name, text) IS
    'makes a table for the claims of a table of articles, its ledger, and the views of its plain columns and stale rows';

CREATE FUNCTION claims_update_trigger() RETURNS trigger
    AS 'MODULE_PATHNAME', 'claims_update_trigger'
    LANGUAGE C VOLATILE;
COMMENT ON FUNCTION claims_update_trigger() IS
    'trigger function that keeps a claims table; arguments: target, key, body, published, perspective, vocabulary';

----------------------------------------------------------------------
-- Warehouse: back-filling
----------------------------------------------------------------------

CREATE TABLE claims_backfill (
    job uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    source regclass NOT NULL,
    target regclass NOT NULL,
    columns text NOT NULL,
    ruleset text NOT NULL,
    started timestamptz NOT NULL DEFAULT clock_timestamp(),
    finished timestamptz,
    UNIQUE (source, target)
);
COMMENT ON TABLE claims_backfill IS 'runs of extract_claims_into, the last of each source and target; see claims_progress';
COMMENT ON COLUMN claims_backfill.job IS 'the run';
COMMENT ON COLUMN claims_backfill.source IS 'the table of articles';
COMMENT ON COLUMN claims_backfill.target IS 'the claims table';
COMMENT ON COLUMN claims_backfill.columns IS 'the columns that are read, the vocabulary and other options; a call with others begins a new run';
COMMENT ON COLUMN claims_backfill.ruleset IS 'the rules that articles are brought up to';
COMMENT ON COLUMN claims_backfill.started IS 'when it was begun';
COMMENT ON COLUMN claims_backfill.finished IS 'when its last range was done; null while it is under way';

CREATE TABLE claims_backfill_part (
    job uuid NOT NULL,
    number integer NOT NULL,
    from_key text,
    to_key text,
    rows bigint NOT NULL,
    waits boolean NOT NULL DEFAULT false,
    taken timestamptz,
    done timestamptz,
    extracted bigint NOT NULL DEFAULT 0,
    claims bigint NOT NULL DEFAULT 0,
    removed bigint NOT NULL DEFAULT 0,
    failed bigint NOT NULL DEFAULT 0,
    PRIMARY KEY (job, number)
);
COMMENT ON TABLE claims_backfill_part IS 'ranges of keys into which a run of extract_claims_into is divided, one batch each';
COMMENT ON COLUMN claims_backfill_part.job IS 'the run in claims_backfill';
COMMENT ON COLUMN claims_backfill_part.number IS 'place of the range in the order of keys';
COMMENT ON COLUMN claims_backfill_part.from_key IS 'its first key, as text; null: from the beginning';
COMMENT ON COLUMN claims_backfill_part.to_key IS 'the key behind its last, as text; null: to the end';
COMMENT ON COLUMN claims_backfill_part.rows IS 'how many articles it had when the run was divided';
COMMENT ON COLUMN claims_backfill_part.waits IS 'whether it is looked at only when all others are done';
COMMENT ON COLUMN claims_backfill_part.taken IS 'when a session began with it';
COMMENT ON COLUMN claims_backfill_part.done IS 'when its claims were committed; null while it is to be done';
COMMENT ON COLUMN claims_backfill_part.extracted IS 'articles of it that were read, and not passed over as up to date';
COMMENT ON COLUMN claims_backfill_part.claims IS 'claims found in them';
COMMENT ON COLUMN claims_backfill_part.removed IS 'articles that were gone, whose claims were removed';
COMMENT ON COLUMN claims_backfill_part.failed IS 'articles that could not be read';

CREATE INDEX claims_backfill_part_todo ON claims_backfill_part (job, waits, number) WHERE done IS NULL;
COMMENT ON INDEX claims_backfill_part_todo IS 'the ranges that are still to be done, in the order in which sessions take them';

-- The rate is that of the last minute.  Sessions at work hold an advisory lock of class 3 on source and target.
CREATE VIEW claims_progress AS
SELECT j.source, j.target,
    CASE WHEN j.finished IS NOT NULL THEN 'finished' WHEN s.sessions > 0 THEN 'running' ELSE 'interrupted' END AS state,
    s.sessions,
    p.rows_done,
    p.rows_total,
    round(100.0 * p.rows_done / nullif(p.rows_total, 0), 1) AS percent,
    p.extracted,
    p.claims,
    p.removed,
    p.failed,
    r.rate,
    CASE WHEN j.finished IS NULL
        THEN make_interval(secs => round((p.rows_total - p.rows_done) / nullif(r.rate, 0))::double precision) END AS time_left,
    j.started,
    j.finished,
    j.columns,
    j.ruleset
FROM claims_backfill j
CROSS JOIN LATERAL (
    SELECT count(DISTINCT l.pid) AS sessions FROM pg_locks l
    WHERE l.locktype = 'advisory' AND l.objsubid = 3 AND l.classid = j.source::oid AND l.objid = j.target::oid
        AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())
) s
CROSS JOIN LATERAL (
    SELECT coalesce(sum(rows) FILTER (WHERE done IS NOT NULL), 0) AS rows_done, coalesce(sum(rows), 0) AS rows_total,
        coalesce(sum(extracted), 0) AS extracted, coalesce(sum(claims), 0) AS claims,
        coalesce(sum(removed), 0) AS removed, coalesce(sum(failed), 0) AS failed
    FROM claims_backfill_part WHERE job = j.job
) p
CROSS JOIN LATERAL (
    SELECT round(sum(rows) / nullif(extract(epoch FROM coalesce(j.finished, clock_timestamp()) - min(taken)), 0)) AS rate
    FROM claims_backfill_part WHERE job = j.job AND done > coalesce(j.finished, clock_timestamp()) - interval '1 minute'
) r
WHERE has_table_privilege(j.target, 'SELECT');
COMMENT ON VIEW claims_progress IS 'how far extract_claims_into is, for the tables that one may read';
COMMENT ON COLUMN claims_progress.source IS 'the table of articles';
COMMENT ON COLUMN claims_progress.target IS 'the claims table';
COMMENT ON COLUMN claims_progress.state IS 'running, interrupted (no session is at work) or finished';
COMMENT ON COLUMN claims_progress.sessions IS 'sessions at work';
COMMENT ON COLUMN claims_progress.rows_done IS 'articles of the ranges that are done';
COMMENT ON COLUMN claims_progress.rows_total IS 'articles of all ranges';
COMMENT ON COLUMN claims_progress.percent IS 'rows_done of rows_total';
COMMENT ON COLUMN claims_progress.extracted IS 'articles that were read, and not passed over as up to date';
COMMENT ON COLUMN claims_progress.claims IS 'claims found in them';
COMMENT ON COLUMN claims_progress.removed IS 'articles that were gone, whose claims were removed';
COMMENT ON COLUMN claims_progress.failed IS 'articles that could not be read; claims_stale still has them';
COMMENT ON COLUMN claims_progress.rate IS 'articles a second, over the last minute';
COMMENT ON COLUMN claims_progress.time_left IS 'how long the rest takes at this rate';
COMMENT ON COLUMN claims_progress.started IS 'when the run was begun';
COMMENT ON COLUMN claims_progress.finished IS 'when it was done';
COMMENT ON COLUMN claims_progress.columns IS 'the columns that are read, the vocabulary and other options';
COMMENT ON COLUMN claims_progress.ruleset IS 'the rules that articles are brought up to';

-- The tables are written by extract_claims_into only; the view shows what concerns one.
GRANT SELECT ON claims_progress TO PUBLIC;

CREATE PROCEDURE extract_claims_into(source regclass, target regclass, key name DEFAULT 'id', body name DEFAULT 'body',
    published name DEFAULT 'published', perspective name DEFAULT NULL, batch integer DEFAULT 500,
    remove_gone boolean DEFAULT false, vocabulary text DEFAULT NULL)
    AS 'MODULE_PATHNAME', 'extract_claims_into'
    LANGUAGE C;
COMMENT ON PROCEDURE extract_claims_into(regclass, regclass, name, name, name, name, integer, boolean, text) IS
    'extracts the claims of all articles that are new or changed, or were read by other rules, into a claims table; commits after each batch';

----------------------------------------------------------------------
-- Reference facts
----------------------------------------------------------------------

CREATE TABLE reference_claims (
    claim claim NOT NULL,
    source text NOT NULL,
    edition text,
    url text,
    published date,
    superseded_by text,
    note text,
    file text
);
COMMENT ON TABLE reference_claims IS 'facts, with their sources, that check_claim holds claims against';
COMMENT ON COLUMN reference_claims.claim IS 'the fact; one with a confidence below 0.6 contradicts nothing';
COMMENT ON COLUMN reference_claims.source IS 'title of the publication';
COMMENT ON COLUMN reference_claims.edition IS 'edition, number or year of the publication';
COMMENT ON COLUMN reference_claims.url IS 'where the fact can be read';
COMMENT ON COLUMN reference_claims.published IS 'when the edition appeared';
COMMENT ON COLUMN reference_claims.superseded_by IS 'the edition that replaced the figure';
COMMENT ON COLUMN reference_claims.note IS 'what a computed figure was computed from, or what it covers';
COMMENT ON COLUMN reference_claims.file IS 'of a row that comes with the extension, the file of data/ it stands in; null in rows of your own';

CREATE INDEX reference_claims_topic ON reference_claims (claim_topic_hash(claim));
COMMENT ON INDEX reference_claims_topic IS 'where check_claim looks for the facts on the topic of a claim';

-- Everybody may read the facts; whoever installs the extension may add to them.  A dump has the added rows only.
GRANT SELECT ON reference_claims TO PUBLIC;
GRANT ALL ON reference_claims TO @extowner@ WITH GRANT OPTION;
SELECT pg_catalog.pg_extension_config_dump('reference_claims', 'WHERE file IS NULL');

CREATE FUNCTION check_claim(
    claim, language text DEFAULT 'en',
    OUT verdict text, OUT fact claim, OUT source text, OUT edition text, OUT url text, OUT published date, OUT why text)
    RETURNS SETOF record
    AS 'MODULE_PATHNAME', 'check_claim'
    LANGUAGE C STABLE STRICT PARALLEL SAFE ROWS 1 COST 1000;
COMMENT ON FUNCTION check_claim(claim, text) IS
    'whether reference_claims bears a claim out: supported, contradicted, outdated or unknown, with the facts that decide, a row each, and why';

----------------------------------------------------------------------
-- Camps: who stands together on one topic
----------------------------------------------------------------------

CREATE TYPE claim_camp AS (
    claim claim,
    claims bigint,
    stories bigint,
    sources bigint,
    first_told date,
    last_told date
);
COMMENT ON TYPE claim_camp IS
    'claims of one topic that agree: what most of them say, how many they are, without copies, by how many sources, from when to when';
COMMENT ON COLUMN claim_camp.claim IS 'the position that most stories take, without source, date and span';
COMMENT ON COLUMN claim_camp.claims IS 'how many claims stand by it';
COMMENT ON COLUMN claim_camp.stories IS 'the same without copies: claims in the same words, or equal ones where no words are given';
COMMENT ON COLUMN claim_camp.sources IS 'named sources, and stories that name none';
COMMENT ON COLUMN claim_camp.first_told IS 'first day of publication';
COMMENT ON COLUMN claim_camp.last_told IS 'last day of publication';

CREATE FUNCTION claim_list_add(internal, claim) RETURNS internal
    AS 'MODULE_PATHNAME', 'claim_list_add'
    LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION claim_list_add(internal, claim) IS
    'transition function of aggregates over claims';

CREATE FUNCTION claim_list_add(internal, claim, text) RETURNS internal
    AS 'MODULE_PATHNAME', 'claim_list_add_quote'
    LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION claim_list_add(internal, claim, text) IS
    'transition function of aggregates over claims and their words';

CREATE FUNCTION claim_list_combine(internal, internal) RETURNS internal
    AS 'MODULE_PATHNAME', 'claim_list_combine'
    LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION claim_list_combine(internal, internal) IS
    'combine function of aggregates over claims';

CREATE FUNCTION claim_list_serial(internal) RETURNS bytea
    AS 'MODULE_PATHNAME', 'claim_list_serial'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION claim_list_serial(internal) IS
    'serial function of aggregates over claims';

CREATE FUNCTION claim_list_deserial(bytea, internal) RETURNS internal
    AS 'MODULE_PATHNAME', 'claim_list_deserial'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION claim_list_deserial(bytea, internal) IS
    'deserial function of aggregates over claims';

CREATE FUNCTION claim_camps_final(internal) RETURNS claim_camp[]
    AS 'MODULE_PATHNAME', 'claim_camps_final'
    LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION claim_camps_final(internal) IS
    'final function of claim_camps';

CREATE AGGREGATE claim_camps(claim) (
    SFUNC = claim_list_add,
    STYPE = internal,
    FINALFUNC = claim_camps_final,
    COMBINEFUNC = claim_list_combine,
    SERIALFUNC = claim_list_serial,
    DESERIALFUNC = claim_list_deserial,
    PARALLEL = SAFE
);
COMMENT ON AGGREGATE claim_camps(claim) IS
    'camps of the claims of a topic: the position of each, how many stand by it, and from when to when';

CREATE AGGREGATE claim_camps(claim, quote text) (
    SFUNC = claim_list_add,
    STYPE = internal,
    FINALFUNC = claim_camps_final,
    COMBINEFUNC = claim_list_combine,
    SERIALFUNC = claim_list_serial,
    DESERIALFUNC = claim_list_deserial,
    PARALLEL = SAFE
);
COMMENT ON AGGREGATE claim_camps(claim, text) IS
    'camps of the claims of a topic; claims in the same words are copies of one story';

----------------------------------------------------------------------
-- Arithmetic: shares that cannot all be true
----------------------------------------------------------------------

CREATE TYPE claim_overflow AS (
    why text,
    total numeric,
    claims claim[]
);
COMMENT ON TYPE claim_overflow IS
    'claims that cannot all be true by arithmetic: why, what they add up to, and which they are';
COMMENT ON COLUMN claim_overflow.why IS 'parts exceed the whole, exports exceed output, or tonnes belie the share';
COMMENT ON COLUMN claim_overflow.total IS 'what they come to: a sum of shares, or a share';
COMMENT ON COLUMN claim_overflow.claims IS 'the claims that clash';

CREATE FUNCTION share_overflow_final(internal) RETURNS claim_overflow[]
    AS 'MODULE_PATHNAME', 'share_overflow_final'
    LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION share_overflow_final(internal) IS
    'final function of share_overflow';

CREATE AGGREGATE share_overflow(claim) (
    SFUNC = claim_list_add,
    STYPE = internal,
    FINALFUNC = share_overflow_final,
    COMBINEFUNC = claim_list_combine,
    SERIALFUNC = claim_list_serial,
    DESERIALFUNC = claim_list_deserial,
    PARALLEL = SAFE
);
COMMENT ON AGGREGATE share_overflow(claim) IS
    'shares of one whole that make more than it, exports that exceed output, tonnes that do not give the share told with them';

----------------------------------------------------------------------
-- All contradictions of many claims
----------------------------------------------------------------------

CREATE FUNCTION find_contradictions(claims claim[], OUT a integer, OUT b integer) RETURNS SETOF record
    AS 'MODULE_PATHNAME', 'find_contradictions'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE ROWS 10000 COST 10000;
COMMENT ON FUNCTION find_contradictions(claim[]) IS
    'every pair of claims of an array that contradict each other, by their subscripts, a before b';
