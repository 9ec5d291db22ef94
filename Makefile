# Each target is one line that also works by hand.
.PHONY: setup run test check format docs bench

setup: ; @sh Tools/setup.sh

run: setup ; swift build -c release --product qadam && .build/release/qadam example run

test: setup ; swift test -c release --disable-testable-imports

check: setup ; sh Tools/check.sh

format: ; swift format --in-place --recursive Package.swift Sources Tests Benchmarks/Sources

docs: setup ; sh Tools/docs.sh

bench: setup ; QADAM_BENCHMARKS=1 swift build -c release --product qadam-bench && swift build -c release --product qadam && python3 Benchmarks/run.py
