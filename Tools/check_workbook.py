#!/usr/bin/env python3
"""Compare the workbook of a plan with its JSON by another reader than our own (openpyxl, which must be installed).

    qadam pathway export --model town --format xlsx --output town.xlsx
    qadam pathway solve --model town --dry-run --json > town.json
    python3 Tools/check_workbook.py town.xlsx town.json

Every number must be the same to the last digit; exit 1 and the first difference where one is not.
"""

import json
import sys
from itertools import zip_longest

import openpyxl


def rows(sheet):
    """The rows of a sheet as dictionaries by its header."""
    table = sheet.iter_rows(values_only=True)
    header = next(table)
    # Empty cells at the end of a row are not written.
    return [dict(zip_longest(header, row)) for row in table]


def main(workbook, plan):
    book = openpyxl.load_workbook(workbook, read_only=True)
    with open(plan, encoding="utf-8") as file:
        content = json.load(file)["content"]
    compared = 0
    for name in ("emissionsByYear", "costByYear", "decisions"):
        found, given = rows(book[name]), content[name]
        if len(found) != len(given):
            sys.exit(f"{name}: {len(found)} rows in the workbook, {len(given)} in the JSON")
        for number, (row, entry) in enumerate(zip(found, given)):
            for key, value in entry.items():
                if row[key] != value:
                    sys.exit(f"{name}, row {number + 2}, {key}: {row[key]} in the workbook, {value} in the JSON")
                compared += 1
    summary = {row["what"]: row["value"] for row in rows(book["summary"])}
    for key in ("objective", "bestBound", "status", "way"):
        if summary[key] != content.get(key):
            sys.exit(f"summary, {key}: {summary[key]} in the workbook, {content.get(key)} in the JSON")
    print(f"{workbook}: {compared} values of {len(book.sheetnames)} sheets agree to the digit")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
