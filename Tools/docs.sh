#!/bin/sh
# Writes the pages of docs/ that are made from the program: the method book and the attributes of energy
# models in three languages, and the list of findings.
#
#     sh Tools/docs.sh
set -eu
cd "$(dirname "$0")/.."

python3 Tools/make_docs.py
swift build -c release --product qadam
for language in en kk ru; do
    .build/release/qadam method book --lang "$language" >"docs/methods.$language.md"
    .build/release/qadam method attributes --lang "$language" >"docs/energy-attributes.$language.md"
done
