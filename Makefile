# Dossier: the commands.
#
#   make            build the program and generate the dossier of content/ into public/
#   make test       run every test (unit, whole program, site in a browser)
#   make check      format lint, a build without warnings, every test: what CI runs
#   make serve      generate, serve on this machine, rebuild on change
#   make install    install the program with its theme and models under PREFIX (default /usr/local)
#   make evaluate   score the extraction against the gold of ../shared, into Benchmarks/ACCURACY.md
#   make models     train the language models anew from ../shared/data
#   make bench      time whole builds beside Hugo, and the parts beside their peers
#   make fuzz       fuzz the language analysis for a minute
#   make docs       the API documentation as HTML
#   make format     format all sources
#   make clean      remove what was built (public/ stays)

SWIFT ?= swift
PREFIX ?= /usr/local
DESTDIR ?=
SHARED ?= ../shared
RELEASE = .build/release

# The released program carries Swift's own libraries, so that it runs where Swift is not installed, and looks for libcmark
# beside itself before it looks in the system. (Linked wholly static it would start seven times as slowly.)
ifeq ($(shell uname -s),Linux)
RELEASE_FLAGS = --static-swift-stdlib -Xlinker -rpath -Xlinker '$$ORIGIN/../lib/dossier'
endif

.PHONY: all program test check lint build-without-warnings serve install evaluate models bench fuzz docs format clean \
	requirements test-requirements

all: program
	$(RELEASE)/dossier build .

program: requirements
	$(SWIFT) build -c release --product dossier $(RELEASE_FLAGS)

test: requirements test-requirements
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build --parallel
	Scripts/browser-test

check: requirements lint build-without-warnings test

lint:
	$(SWIFT) format lint --strict -r Package.swift Sources Tests Benchmarks

# Warnings are errors in our own targets only: a dependency's are not ours to mend.
build-without-warnings: requirements
	Scripts/build-without-warnings

serve: program
	$(RELEASE)/dossier serve .

install: program
	install -d "$(DESTDIR)$(PREFIX)/bin" "$(DESTDIR)$(PREFIX)/lib/dossier" \
		"$(DESTDIR)$(PREFIX)/share/dossier/languages/English"
	install -m 755 -s $(RELEASE)/dossier "$(DESTDIR)$(PREFIX)/bin/dossier"
	rm -rf "$(DESTDIR)$(PREFIX)/share/dossier/templates"
	cp -R templates "$(DESTDIR)$(PREFIX)/share/dossier/templates"
	Scripts/install-libraries $(RELEASE)/dossier "$(DESTDIR)$(PREFIX)/lib/dossier"
	install -m 644 Sources/Linguistics/Languages/English/Data/* "$(DESTDIR)$(PREFIX)/share/dossier/languages/English/"

evaluate: program
	$(SWIFT) build -c release --product tagger $(RELEASE_FLAGS)
	Scripts/evaluate "$(SHARED)"

models:
	$(SWIFT) build -c release --product tagger $(RELEASE_FLAGS)
	Scripts/train-models "$(SHARED)"

bench: program
	Benchmarks/run

fuzz:
	Scripts/fuzz

docs:
	Scripts/docs

format:
	$(SWIFT) format -i -r Package.swift Sources Tests Benchmarks

clean:
	rm -rf .build .venv Benchmarks/.build Benchmarks/work

requirements:
	@Scripts/requirements build

test-requirements:
	@Scripts/requirements test
