# rareclaims: claims about rare earths and critical minerals, in PostgreSQL
#
# Two commands need nothing but this file (they install what is missing):
#	make demo	make test
# "make help" lists every target.  Building the extension takes PostgreSQL's
# build system (PGXS); "make check-core" does without.

EXTENSION = rareclaims
MODULE_big = rareclaims

# The version is written once, in the control file.
EXTVERSION := $(shell sed -n "s/^default_version *= *'\(.*\)'/\1/p" $(EXTENSION).control)

GENERATED = src/core/lexicon/lexicon_data.c src/core/lexicon/lexicon_cues.h src/core/lexicon/lexicon_words.h
GLUE_SOURCES := $(sort $(wildcard src/*.c))
CORE_SOURCES := $(sort $(filter-out $(GENERATED), $(wildcard src/core/*.c src/core/*/*.c)) $(filter %.c, $(GENERATED)))
RULESET = src/ruleset.h
STAND_INS = src/stand_ins.h
ALL_HEADERS := $(sort $(filter-out $(GENERATED) $(RULESET) $(STAND_INS), $(wildcard src/*.h src/core/*.h src/core/*/*.h)) $(filter %.h, $(GENERATED)))
OBJS = $(GLUE_SOURCES:.c=.o) $(CORE_SOURCES:.c=.o)

# The install script is the commands in scripts/ and, behind them, the reference facts of data/.
INSTALL_SQL = $(EXTENSION)--$(EXTVERSION).sql
DATA = $(filter-out scripts/$(INSTALL_SQL), $(sort $(wildcard scripts/$(EXTENSION)--*.sql)))
DATA_built = build/$(INSTALL_SQL)

# The first test asks the server itself whether the operator classes are sound.
TOPICS := $(sort $(patsubst sql/%.sql,%,$(wildcard sql/*.sql)))
REGRESS = $(filter amvalidate, $(TOPICS)) $(filter-out amvalidate, $(TOPICS))
REGRESS_OPTS = --load-extension=$(EXTENSION) --encoding=UTF8

PCRE2_CFLAGS := $(shell pcre2-config --cflags 2>/dev/null || pkg-config --cflags libpcre2-8 2>/dev/null)
PCRE2_LIBS := $(shell pcre2-config --libs8 2>/dev/null || pkg-config --libs libpcre2-8 2>/dev/null || echo -lpcre2-8)

# Developers and CI say WERROR=1; a user's newer compiler must not fail on a new warning.
# (The last two let clang take the options of a PostgreSQL that gcc built.)
STRICT = -Wall -Wextra -Wshadow -Wstrict-prototypes -Werror -Wno-unknown-warning-option -Wno-ignored-optimization-argument

PG_CPPFLAGS = -Isrc -Isrc/core -DRARECLAIMS_VERSION='"$(EXTVERSION)"' $(PCRE2_CFLAGS)
PG_CFLAGS = -std=c11 $(if $(WERROR), $(STRICT))
SHLIB_LINK = $(PCRE2_LIBS)
EXTRA_CLEAN = build tmp_check results regression.diffs regression.out log $(GENERATED) $(RULESET) $(STAND_INS) \
	src/*.bc src/core/*.bc src/core/*/*.bc $(EXTENSION)-*.zip

PG_CONFIG = pg_config
PGXS := $(shell $(PG_CONFIG) --pgxs 2>/dev/null)

.DEFAULT_GOAL := all

ifneq ($(wildcard $(PGXS)),)

# A PostgreSQL built with LLVM wants its clang for the bitcode, which only inlining by its JIT uses; do without where there is none.
ifeq ($(shell command -v $$(sed -n 's/^CLANG *= *//p' $(dir $(PGXS))../Makefile.global)),)
override with_llvm = no
endif

# Strict warnings are for this project's code, not for the server's headers.
ifdef WERROR
PG_CPPFLAGS += -isystem $(shell $(PG_CONFIG) --includedir-server)
endif

include $(PGXS)

else # without PGXS: the core, its tests, and the two commands

ifneq ($(filter all install installcheck check-tap uninstall, $(or $(MAKECMDGOALS), all)),)
$(error "$(PG_CONFIG)" is not PostgreSQL's pg_config; install postgresql-server-dev-NN or say make PG_CONFIG=/path/to/pg_config)
endif

clean:
	rm -rf $(OBJS) $(EXTENSION).so $(EXTRA_CLEAN)

endif

$(OBJS) $(OBJS:.o=.bc): $(ALL_HEADERS)

# Nothing of the engine is seen outside the library, so that its parts call each other directly.  It runs a tenth faster with
# -O3, which takes the place of PostgreSQL's -O2, but not of an -O0 that somebody asked for.
$(CORE_SOURCES:.c=.o): override CFLAGS := $(patsubst -O2,-O3,$(CFLAGS)) -fvisibility=hidden

# One run writes all; the second rule only waits for the first.
src/core/lexicon/lexicon_data.c: src/core/lexicon/compile.pl src/core/rc.h src/core/number/numeral_words.c src/core/period/period_words.c $(wildcard src/core/lexicon/*.tsv)
	perl src/core/lexicon/compile.pl
src/core/lexicon/lexicon_cues.h src/core/lexicon/lexicon_words.h: src/core/lexicon/lexicon_data.c
	@test -f $@ || perl src/core/lexicon/compile.pl

# What decides which claims are found: all of the engine but what only compares, explains and reads claims.
RULES = $(filter-out src/core/rules/candidate% src/core/compare/explain% src/core/compare/relation% src/core/claim/claim_order% src/core/claim/claim_parse% src/core/claim/claim_text%, \
	$(CORE_SOURCES) $(filter src/core/%.h, $(ALL_HEADERS))) src/vocabulary.c src/reword.c

# Stays as old as it is while the rules are the same.
$(RULESET): tools/ruleset $(EXTENSION).control $(RULES)
	sh tools/ruleset $(EXTVERSION) $(RULES) >$@.new
	if cmp -s $@.new $@; then rm $@.new; else mv $@.new $@; fi

src/fingerprint.o src/fingerprint.bc: $(RULESET)

# What the dictionary has for the words of users' own.
$(STAND_INS): src/stand_ins.pl src/core/lexicon/entities.tsv src/core/lexicon/materials.tsv
	perl $< src/core/lexicon >$@.new
	mv $@.new $@

src/vocabulary.o src/vocabulary.bc: $(STAND_INS)

build/$(INSTALL_SQL): scripts/$(INSTALL_SQL) data/compile.pl $(wildcard data/*.tsv)
	@mkdir -p $(@D)
	{ cat $< && perl data/compile.pl; } >$@.new
	mv $@.new $@

##
## The core alone: plain cc and PCRE2
##

# The compiler is make's CC where the user chose one, else cc (not the one PostgreSQL was built with).
CORE_CC = $(if $(filter default file, $(origin CC)),cc,$(CC))
CORE_CFLAGS = -std=c11 -O1 -g -Wall -Wextra -Wshadow -Wstrict-prototypes $(if $(WERROR), -Werror)
CORE_FLAGS = $(CORE_CFLAGS) $(if $(SANITIZE), -fsanitize=$(SANITIZE) -fno-sanitize-recover=all) -Isrc/core $(PCRE2_CFLAGS)
CORE_OBJS = $(CORE_SOURCES:src/core/%.c=build/core/%.o)
CORE_TESTS := $(sort $(patsubst test/core/%.c,build/core/%,$(wildcard test/core/test_*.c)))

build/core/%.o: src/core/%.c $(ALL_HEADERS)
	@mkdir -p $(@D)
	$(CORE_CC) $(CORE_FLAGS) -c -o $@ $<

build/core/librareclaims.a: $(CORE_OBJS)
	rm -f $@
	ar rcs $@ $(CORE_OBJS)

build/core/test_%: test/core/test_%.c test/core/test.h build/core/librareclaims.a
	$(CORE_CC) $(CORE_FLAGS) -o $@ $< build/core/librareclaims.a $(PCRE2_LIBS)

build/core_bench: test/bench/core_bench.c build/core/librareclaims.a
	$(CORE_CC) $(CORE_FLAGS) -o $@ $< build/core/librareclaims.a $(PCRE2_LIBS)


.PHONY: bench check-fuzz core check-core check-tap coverage demo fuzz $(HARD:%=test-%) test test-all test-matrix psql format format-check dist help

core: build/core/librareclaims.a

check-core: $(CORE_TESTS)
	@sh test/core/run $(CORE_TESTS)

##
## Fuzzing: test/fuzz
##

FUZZ_TARGETS := $(sort $(patsubst test/fuzz/fuzz_%.c,%,$(wildcard test/fuzz/fuzz_*.c)))
FUZZ_HEADERS := $(wildcard test/fuzz/*.h) $(ALL_HEADERS)
FUZZ_CFLAGS = -std=c11 -O1 -g $(if $(FUZZ_SANITIZE),-fsanitize=$(FUZZ_SANITIZE)) -fno-sanitize-recover=all -fno-omit-frame-pointer \
	-D_GNU_SOURCE -DRC_ARENA_BLOCK=1 -Isrc -Isrc/core -Itest/fuzz $(PCRE2_CFLAGS)
# How each target is made: by libFuzzer in build/fuzz, to replay what is known in build/replay.
FUZZ_SANITIZE = address,undefined
build/fuzz/%: FUZZ_CC = clang
build/fuzz/%: FUZZ_EXTRA = -fsanitize=fuzzer-no-link
build/replay/%: FUZZ_CC = $(CORE_CC)

# The JSON form is read by the glue, which takes the server's headers.
FUZZ_JSON = fuzz_json json_server glue/claim_json glue/claim_build glue/claim_words
FUZZ_SERVER = -isystem $(shell $(PG_CONFIG) --includedir-server)
$(FUZZ_JSON:%=build/fuzz/%.o) $(FUZZ_JSON:%=build/replay/%.o): FUZZ_CFLAGS += $(FUZZ_SERVER)

define fuzz_rules
build/$(1)/core/%.o: src/core/%.c $(ALL_HEADERS)
	@mkdir -p $$(@D)
	$$(FUZZ_CC) $$(FUZZ_CFLAGS) $$(FUZZ_EXTRA) -c -o $$@ $$<

build/$(1)/%.o: test/fuzz/%.c $(FUZZ_HEADERS)
	@mkdir -p $$(@D)
	$$(FUZZ_CC) $$(FUZZ_CFLAGS) $$(FUZZ_EXTRA) -c -o $$@ $$<

build/$(1)/glue/%.o: src/%.c $(ALL_HEADERS)
	@mkdir -p $$(@D)
	$$(FUZZ_CC) $$(FUZZ_CFLAGS) $$(FUZZ_EXTRA) -c -o $$@ $$<

build/$(1)/librareclaims.a: $(CORE_SOURCES:src/core/%.c=build/$(1)/core/%.o)
	rm -f $$@
	ar rcs $$@ $$^

build/$(1)/json: $(FUZZ_JSON:%=build/$(1)/%.o)
endef
$(foreach way,fuzz replay,$(eval $(call fuzz_rules,$(way))))

$(FUZZ_TARGETS:%=build/fuzz/%): build/fuzz/%: build/fuzz/fuzz_%.o build/fuzz/librareclaims.a
	$(FUZZ_CC) -fsanitize=$(FUZZ_SANITIZE),fuzzer -o $@ $(filter %.o,$^) build/fuzz/librareclaims.a $(PCRE2_LIBS)

REPLAY_LIB = build/replay/librareclaims.a
$(FUZZ_TARGETS:%=build/replay/%): build/replay/%: build/replay/fuzz_%.o build/replay/replay.o $(REPLAY_LIB)
	$(FUZZ_CC) $(FUZZ_LINK) $(if $(FUZZ_SANITIZE),-fsanitize=$(FUZZ_SANITIZE)) -o $@ $(filter %.o,$^) $(REPLAY_LIB) $(PCRE2_LIBS)

# Each is fed its seeds, whatever was ever found, and the golden sentences.
check-fuzz: $(FUZZ_TARGETS:%=build/replay/%)
	@sh test/fuzz/run replay $(FUZZ_TARGETS)

# So many seconds for each; what it learns stays in build/corpus, what it finds in build/found.
SECONDS = 60
fuzz: $(if $(shell command -v clang),$(FUZZ_TARGETS:%=build/fuzz/%) $(FUZZ_TARGETS:%=build/replay/%))
	@FUZZ_SECONDS=$(SECONDS) sh test/fuzz/run fuzz $(FUZZ_TARGETS)

##
## Tests against the server of PG_CONFIG, the two commands, upkeep
##

PROVE_FILES = $(wildcard test/t/*.pl)

check-tap:
	rm -rf '$(CURDIR)/tmp_check'
	PATH="$(bindir):$$PATH" PG_REGRESS='$(top_builddir)/src/test/regress/pg_regress' \
	TESTDIR='$(CURDIR)' TESTLOGDIR='$(CURDIR)/tmp_check/log' TESTDATADIR='$(CURDIR)/tmp_check' \
	$(PROVE) -I '$(top_srcdir)/src/test/perl' $(PROVE_FLAGS) $(PROVE_FILES)

demo:
	@sh tools/sandbox tools/demo

test:
	@sh tools/sandbox tools/test

test-all:
	@sh tools/test-all

test-matrix:
	@sh tools/test-matrix

bench:
	@sh tools/sandbox test/bench/run

coverage:
	@sh tools/sandbox tools/coverage

# The campaigns of test/hard, each in a server of its own.
HARD = sanitized memcheck sqlsmith
$(HARD:%=test-%): test-%:
	@sh tools/sandbox test/hard/$*

psql:
	@sh tools/sandbox tools/psql

CLANG_FORMAT = clang-format
FORMATTED = $(GLUE_SOURCES) $(filter-out $(GENERATED), $(CORE_SOURCES) $(ALL_HEADERS)) $(wildcard test/*/*.c test/*/*.h)

format:
	$(CLANG_FORMAT) -i $(FORMATTED)

format-check:
	$(CLANG_FORMAT) --dry-run --Werror $(FORMATTED)

dist:
	git archive --format zip --prefix=$(EXTENSION)-$(EXTVERSION)/ -o $(EXTENSION)-$(EXTVERSION).zip HEAD

help:
	@echo 'With nothing prepared (missing Debian packages are installed, nothing else stays behind):'
	@echo '  make demo          claims and contradictions of the sample articles, in a throw-away server'
	@echo '  make test          all tests, in a throw-away server; TESTS="share" runs some of the regression tests'
	@echo '  make test-matrix   all tests on each PostgreSQL that Debian has, in throw-away Debians; VERSIONS="17 18" for some'
	@echo '  make test-all      these, what takes minutes, pg_upgrade and the Debian packages; SUITES="upgrade" for some'
	@echo '  make bench         how fast it is, beside other ways; RUNS=5 MEGABYTES=2 CLAIMS=1000000'
	@echo '  make coverage      how much of the engine all tests run; UNCOVERED=1 lists the rest'
	@echo '  make test-sanitized, test-memcheck, test-sqlsmith   the server under sanitizers, under valgrind, under random queries'
	@echo '  make psql          a session in a throw-away server, with the extension and the articles of demo/'
	@echo
	@echo 'With PCRE2 and a C compiler:'
	@echo '  make check-core    build and test the engine alone; SANITIZE=address,undefined'
	@echo '  make check-fuzz    feed the fuzz targets what is known (takes the headers of a PostgreSQL); make fuzz SECONDS=60 looks for more, with clang'
	@echo '  make core          build the engine alone: build/core/librareclaims.a'
	@echo
	@echo 'With a PostgreSQL, named by PG_CONFIG=/path/to/pg_config:'
	@echo '  make               build the extension; WERROR=1 makes warnings errors'
	@echo '  make install       install it there'
	@echo '  make uninstall     take it out again'
	@echo '  make installcheck  regression tests (sql/, expected/) against the running server; REGRESS="share" for one'
	@echo '  make check-tap     TAP tests (test/t/) with servers of their own; PROVE_FILES=test/t/001_basic.pl for one'
	@echo
	@echo 'Upkeep:'
	@echo '  make clean         remove everything that was built'
	@echo '  make format        lay out the C code with clang-format (version 14)'
	@echo '  make format-check  only say what is not laid out so'
	@echo '  make dist          a release archive of the last commit, for PGXN'
	@echo '  make help          this list'
