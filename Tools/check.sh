#!/bin/sh
# What a change must pass beside its own tests: format, generated files, translations, the picture of the imports, golden
# files, worked examples.
#
#     sh Tools/check.sh            everything; the first thing that fails ends it
#     sh Tools/check.sh quick      only what needs no build
#
# Factor packs are compared with the reference tables where QADAM_REFERENCE_DATA names their folder.
set -eu
cd "$(dirname "$0")/.."

step() {
    echo "check: $1" >&2
    shift
    "$@"
}

step "format" swift format lint --strict --recursive Package.swift Sources Tests Benchmarks/Sources
# The tests are built for release, where nothing is made testable: they see what other modules see.
step "imports of the tests" sh -c '! grep -rn "^@testable" Tests'
step "data inside the program" python3 Tools/embed_data.py --check
step "translations" python3 Tools/make_texts.py --check
step "documentation" python3 Tools/make_docs.py --check
step "polymetallic chain" python3 Tools/make_polymetal.py --check
step "campus recalculated" python3 Benchmarks/peers/campus_inventory.py --check
step "works recalculated" python3 Benchmarks/peers/smelter_inventory.py --check
if [ -n "${QADAM_REFERENCE_DATA:-}" ] && [ -d "$QADAM_REFERENCE_DATA/factors" ]; then
    step "factor packs" python3 Tools/build_factor_packs.py --check "$QADAM_REFERENCE_DATA/factors"
else
    echo "check: factor packs are not compared: QADAM_REFERENCE_DATA names no folder with reference tables" >&2
fi
[ "${1:-}" = quick ] && exit 0

step "imports, texts, golden files, worked examples" swift test -c release --disable-testable-imports --filter \
    'QadamArchitectureTests|QadamTextTests|QadamReportsTests|QadamEvidenceTests|WorkedTests|WorkedExampleTests|PublishedExampleTests|PeerTests|TextbookTests|MetalsTests|CampusTests|LPFormatTests'
