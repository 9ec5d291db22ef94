#!/usr/bin/env python3
"""Embed data files as Swift string literals, so that the program needs no files at run time.

    Tools/embed_data.py            write every generated file that differs
    Tools/embed_data.py --check    write nothing; exit 1 and name the files that are not current

Each row of TABLE makes Sources/<module>/Generated/<name>.swift with one enum whose only member is the text, named
after the ending of the source file (`csv`, `yaml`). A JSON list of flat objects is embedded as comma-separated text, since
the modules that need it have no JSON parser.
"""

import csv
import io
import json
import sys
from pathlib import Path

# source file (from the root of the repository), module, Swift enum
TABLE = [
    ("Data/units.csv", "QadamUnits", "EmbeddedUnits"),
    ("Data/References.json", "QadamEvidence", "EmbeddedReferences"),
    ("Data/factors/stationary-combustion.csv", "QadamFactors", "EmbeddedStationaryCombustion"),
    ("Data/factors/mobile-combustion.csv", "QadamFactors", "EmbeddedMobileCombustion"),
    ("Data/factors/energy.csv", "QadamFactors", "EmbeddedEnergy"),
    ("Data/factors/refrigerants.csv", "QadamFactors", "EmbeddedRefrigerants"),
    ("Data/factors/transport.csv", "QadamFactors", "EmbeddedTransport"),
    ("Data/factors/goods-services.csv", "QadamFactors", "EmbeddedGoodsServices"),
    ("Data/factors/waste.csv", "QadamFactors", "EmbeddedWaste"),
    ("Data/factors/waste-treatment.csv", "QadamFactors", "EmbeddedWasteTreatment"),
    ("Data/factors/process-parameters.csv", "QadamFactors", "EmbeddedProcessParameters"),
    ("Data/factors/industrial-processes.csv", "QadamFactors", "EmbeddedIndustrialProcesses"),
    ("Data/factors/metals.csv", "QadamFactors", "EmbeddedMetals"),
    ("Data/factors/policy.csv", "QadamFactors", "EmbeddedPolicy"),
    ("Data/factors/properties.csv", "QadamFactors", "EmbeddedProperties"),
    ("Data/factors/gwp.csv", "QadamFactors", "EmbeddedGWP"),
    ("Data/factors/groups.csv", "QadamFactors", "EmbeddedFactorGroups"),
    ("Data/factors/words.csv", "QadamFactors", "EmbeddedFactorWords"),
    ("Data/factors/pack.csv", "QadamFactors", "EmbeddedFactorPack"),
    ("Data/lifecycle/flow-mapping.csv", "QadamLifeCycle", "EmbeddedFlowMapping"),
    ("Data/time/zone-transitions.csv", "QadamExchange", "EmbeddedZoneTransitions"),
    ("Data/inventory/expected-lines.csv", "QadamInventory", "EmbeddedExpectedLines"),
    ("Data/inventory/plausible-intensities.csv", "QadamInventory", "EmbeddedPlausibleIntensities"),
    ("Data/inventory/target-criteria.csv", "QadamInventory", "EmbeddedTargetCriteria"),
    ("Data/reports/iso14064-categories.csv", "QadamReports", "EmbeddedISO14064Categories"),
    ("Data/reports/disclosure-fields.csv", "QadamReports", "EmbeddedDisclosureFields"),
    ("Data/reports/fuel-classes.csv", "QadamReports", "EmbeddedFuelClasses"),
    ("Data/reports/disclosure.typ", "QadamReports", "EmbeddedDisclosureTemplate"),
]

ROOT = Path(__file__).resolve().parent.parent


def delimiter(text):
    """The shortest run of # that neither ends the literal early nor makes a backslash an escape."""
    hashes = "#"
    while '"""' + hashes in text or "\\" + hashes in text:
        hashes += "#"
    return hashes


def flat_table(text):
    """A JSON list of flat objects as CSV, columns in the order in which they first appear."""
    rows = json.loads(text)
    columns = list(dict.fromkeys(key for row in rows for key in row))
    out = io.StringIO()
    writer = csv.DictWriter(out, columns, restval="", lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()


def swift(source, enum, text):
    member = Path(source).suffix.lstrip(".")
    if member == "json":
        member, text = "csv", flat_table(text)
    hashes = delimiter(text)
    return (
        f"// Generated from {source} by Tools/embed_data.py; do not edit.\n"
        "// swift-format-ignore-file\n\n"
        f"/// The text of `{source}`.\n"
        f"package enum {enum} {{\n"
        f"    package static let {member}: String = {hashes}\"\"\"\n"
        f"{text}\n"
        f"\"\"\"{hashes}\n"
        "}\n"
    )


def read(path):
    text = path.read_bytes().decode("utf-8")
    if "\r" in text or "\0" in text or text.startswith("\ufeff"):
        raise ValueError(f"{path}: needs plain UTF-8 with LF line ends (no CR, NUL or byte order mark)")
    return text


def main(arguments):
    check = arguments == ["--check"]
    if arguments and not check:
        print(__doc__, file=sys.stderr)
        return 64
    failed = False
    for source, module, enum in TABLE:
        target = ROOT / "Sources" / module / "Generated" / f"{enum}.swift"
        try:
            wanted = swift(source, enum, read(ROOT / source))
        except (OSError, ValueError) as problem:
            print(f"embed_data: {problem}", file=sys.stderr)
            failed = True
            continue
        if target.exists() and target.read_text(encoding="utf-8") == wanted:
            continue
        if check:
            print(f"embed_data: {target.relative_to(ROOT)} is not current; run Tools/embed_data.py", file=sys.stderr)
            failed = True
        else:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(wanted, encoding="utf-8")
            print(f"embed_data: wrote {target.relative_to(ROOT)}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
