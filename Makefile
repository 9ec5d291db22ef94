# Each target is one line that also works by hand.
.PHONY: setup run test check format docs bench

setup: ; @sh Tools/setup.sh

run: setup ; swift build -c release --product qadam && .build/release/qadam example run

test: setup ; swift test -c release

check: setup ; swift format lint --strict --recursive Package.swift Sources Tests

format: ; swift format --in-place --recursive Package.swift Sources Tests

docs: ; swift package generate-documentation

bench: setup ; swift package --package-path Benchmarks -c release benchmark
