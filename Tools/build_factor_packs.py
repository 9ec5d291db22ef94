#!/usr/bin/env python3
"""Write Data/factors/*.csv from a folder of researched reference tables.

    Tools/build_factor_packs.py FOLDER        (or the folder in QADAM_REFERENCE_DATA)
    Tools/build_factor_packs.py --check FOLDER

What is taken and what is not:
- only values that were read in a source; a range that was not read is left out;
- the source's own words stay in the source: a row has activity, value, unit, and where it stands;
- rows of share-alike collections keep value, year and publisher only;
- what was computed keeps the basis `derived`;
- values that contradict each other stand side by side under one name in `dispute`, without a default.

The rules that give a row its id, unit and flags are in factor_rules.py, its names in factor_tables.py; works cited are in Data/References.json.
"""

import csv
import io
import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
import factor_rules as rules  # noqa: E402
import factor_tables as tables  # noqa: E402

ROOT = Path(__file__).resolve().parent.parent
COLUMNS = (
    "id,factor,kind,category,activity,detail,gas,value,unit,lower,upper,range_basis,region,year,boundary,"
    "reference,locator,licence,basis,dispute,flags,superseded_by,note"
).split(",")
GWP_COLUMNS = "set,gas,variant,value,group,reference,locator,licence,dispute".split(",")


def source_rows(folder):
    """Rows that were read somewhere, in the order of the files."""
    for path in sorted(folder.glob("*.csv")):
        with open(path, encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                if row["from_memory"] == "false":
                    yield row


def pack_row(row):
    """One row of a pack: the source's figures under our id, unit and flags."""
    placed = rules.place(row)
    share_alike = placed["licence"] in tables.SHARE_ALIKE
    ranged = bool(row["lower"] or row["upper"]) and row["range_from_memory"] == "false"
    out = dict.fromkeys(COLUMNS, "")
    out.update(
        activity=row["activity"].replace("_", " "), detail="" if share_alike else placed.pop("detail", row["detail"]),
        gas=rules.gas(row), value=row["value"], year=row["year"], region=tables.REGIONS[row["region"]],
        basis="derived" if row["derived"] == "true" else "published",
    )
    if ranged:
        out.update(lower=row["lower"], upper=row["upper"], range_basis=rules.range_basis(row["range_basis"]))
    placed.pop("detail", None)
    out.update({key: value for key, value in placed.items() if key in COLUMNS})
    out["factor"] = out["factor"] or out["id"]
    return placed["file"], out


def gwp_row(row):
    variant, dispute = rules.gwp_variant(row)
    reference, locator = rules.gwp_citation(row)
    return {
        "set": row["detail"].split()[0] if row["detail"] != "all sets" else "all", "gas": row["gas"],
        "variant": variant, "value": row["value"], "group": rules.gas_group(row["gas"]),
        "reference": reference, "locator": locator, "licence": "facts", "dispute": dispute,
    }


def build(folder):
    files = {}
    gwp = []
    for row in source_rows(folder):
        if row["category"] == "gwp100":
            gwp.append(gwp_row(row))
            continue
        name, out = pack_row(row)
        files.setdefault(name, []).append(out)
    for name, out in rules.added_rows(gwp):
        files.setdefault(name, []).append({column: out.get(column, "") for column in COLUMNS})
    refuse_doubles(files)
    texts = {f"{name}.csv": table(COLUMNS, rows) for name, rows in files.items()}
    texts["gwp.csv"] = table(GWP_COLUMNS, gwp)
    texts["groups.csv"] = table(["factor", "row"], rules.shared_rows(files))
    texts["pack.csv"] = table(["key", "value"], tables.PACK)
    return texts


def refuse_doubles(files):
    seen = set()
    for rows in files.values():
        for row in rows:
            if row["id"] in seen:
                raise SystemExit(f"two rows have the id {row['id']}")
            seen.add(row["id"])


def table(columns, rows):
    text = io.StringIO()
    writer = csv.DictWriter(text, columns, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()


def main(arguments):
    check = "--check" in arguments
    given = [argument for argument in arguments if argument != "--check"] or [os.environ.get("QADAM_REFERENCE_DATA", "")]
    if len(given) != 1 or not given[0]:
        print(__doc__, file=sys.stderr)
        return 64
    folder = Path(given[0])
    if not any(folder.glob("*.csv")):
        print(f"build_factor_packs: no tables in {folder}", file=sys.stderr)
        return 66
    target = ROOT / "Data" / "factors"
    target.mkdir(parents=True, exist_ok=True)
    stale = [name for name, text in build(folder).items()
             if not (target / name).exists() or (target / name).read_text(encoding="utf-8") != text]
    for name in stale:
        print(f"build_factor_packs: {'not current:' if check else 'wrote'} Data/factors/{name}")
        if not check:
            (target / name).write_text(build(folder)[name], encoding="utf-8")
    return 1 if check and stale else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
