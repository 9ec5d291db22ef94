#!/usr/bin/env python3
"""Recalculates the example campus with nothing but the standard library, apart from Qadam's code.

It reads the factor packs (Data/factors) and the tables of Examples/campus as plain text, does its own unit
conversions, and writes Examples/worked/campus-2024.json, which the tests compare with Qadam's result.

    python3 Benchmarks/peers/campus_inventory.py [--check]
"""
import csv
import json
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
CHOICES = {"grid.KZ": "carbonfootprint.grid.KZ.2022"}
CLAIMED_KWH = 1_200_000.0  # hydro-contract-2024, zero emissions, covers main, library, engineering
CONTRACT_LINES = {"electricity.main", "electricity.library", "electricity.engineering"}
GWP = "AR5"
BIOGENIC = "CO2_biogenic"  # a mass beside the scopes, in no sum of CO2e


def rows(path):
    with open(ROOT / path, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def packs():
    by_factor, by_row = {}, {}
    for path in sorted((ROOT / "Data/factors").glob("*.csv")):
        if path.name in ("groups.csv", "gwp.csv", "pack.csv", "words.csv"):
            continue
        for row in rows(path.relative_to(ROOT)):
            by_row[row["id"]] = row
            by_factor.setdefault(row["factor"], []).append(row)
    for row in rows("Data/factors/groups.csv"):
        by_factor.setdefault(row["factor"], []).append(by_row[row["row"]])
    return by_factor, by_row


def potentials():
    return {r["gas"]: float(r["value"]) for r in rows("Data/factors/gwp.csv")
            if r["set"] in (GWP, "all") and r["variant"] == "table"}


MASS = {"kg": 1.0, "g": 0.001, "t": 1000.0}


def per_unit(row):
    """(gas, kg per unit of activity, activity unit as written) of a factor row."""
    numerator, activity = row["unit"].split("/", 1)
    symbol = numerator.split("{")[0]
    return row["gas"], float(row["value"]) * MASS[symbol], activity


def parse(text, mark=";"):
    return dict(part.strip().split("=", 1) for part in text.split(mark) if part.strip())


def density_kg_per_litre(source, by_row):
    if "density" in source["properties_"]:
        value, unit = source["properties_"]["density"].split()[:2]
    else:
        row = by_row[source["factors_"]["density"]]
        value, unit = row["value"], row["unit"]
    return float(value) * {"kg/l": 1.0, "kg/m3": 0.001}[unit]


def ncv_gj_per_t(source, by_row):
    if "NCV" in source["properties_"]:
        value, unit = source["properties_"]["NCV"].split()[:2]
        assert unit == "GJ{NCV}/t"
        return float(value)
    row = by_row[source["factors_"]["NCV"]]
    assert row["unit"] == "GJ{NCV}/t"
    return float(row["value"])


def activity_of_factor(source, quantity, unit, by_row):
    """The quantity of a line in the activity of its factor, with the unit of that activity."""
    if source["method"] in ("stationary-combustion", "mobile-combustion"):
        tonnes = quantity if unit == "t" else quantity * density_kg_per_litre(source, by_row) / 1000
        return tonnes * ncv_gj_per_t(source, by_row) / 1000, "TJ{NCV}"
    if unit == "t{wet}":
        return quantity * 1000, "kg{wet}"
    return quantity, unit


def landfill_kg_methane(source, tonnes, by_row):
    value = {role: float(by_row[id]["value"]) for role, id in source["factors_"].items()}
    return (tonnes * 1000 * value["DOC"] * value["DOCf"] * value["MCF"] * value["F"] * 16 / 12
            * (1 - value["OX"]))


def masses(source, quantity, by_factor, by_row):
    """kg of each gas (CO2e where the gases are not published)."""
    if source["method"] == "landfill-lifetime":
        return {"CH4": landfill_kg_methane(source, quantity, by_row)}
    id = source["factors_"]["factor"]
    if id.startswith("choice:"):
        id = CHOICES[id[len("choice:"):]]
    amount, unit = activity_of_factor(source, quantity, source["unit"], by_row)
    result = {}
    for row in by_factor[id]:
        gas, kilograms, activity = per_unit(row)
        assert activity.replace("(", "").replace(")", "") == unit, (source["id"], activity, unit)
        key = gas or "CO2e"
        result[key] = result.get(key, 0.0) + kilograms * amount
    return result


def calculate():
    by_factor, by_row = packs()
    gwp = potentials()
    sources = rows("Examples/campus/sources.csv")
    quantity = {}
    for record in rows("Examples/campus/activities.csv"):
        quantity[record["source"]] = quantity.get(record["source"], 0.0) + float(record["quantity"])
    gases, lines = {}, {}
    for source in sources:
        source["factors_"], source["properties_"] = parse(source["factors"]), parse(source["properties"])
        own = source["activity_of"].split() or [source["id"]]
        found = masses(source, sum(quantity[id] for id in own), by_factor, by_row)
        for gas, kilograms in found.items():
            gases[gas] = gases.get(gas, 0.0) + kilograms
        lines[source["id"]] = sum(k * (1 if g == "CO2e" else gwp[g]) for g, k in found.items() if g != BIOGENIC)
    categories = {}
    for source in sources:
        categories[source["category"]] = categories.get(source["category"], 0.0) + lines[source["id"]]
    scopes = {str(s): sum(v for c, v in categories.items() if c.startswith(f"{s}.")) for s in (1, 2, 3)}
    grid = by_factor[CHOICES["grid.KZ"]][0]
    saved = min(CLAIMED_KWH, sum(quantity[id] for id in CONTRACT_LINES)) * per_unit(grid)[1]
    total = sum(scopes.values())
    return {
        "description": "The example campus of 2024, recalculated by Benchmarks/peers/campus_inventory.py",
        "unit": "kg CO2e (AR5); gases in kg", "tolerance": 1e-9,
        "total_location": total, "total_market": total - saved, "scope2_market": scopes["2"] - saved,
        "scopes": scopes, "categories": categories, "lines": lines, "gases": gases,
    }


def main():
    text = json.dumps(calculate(), indent=2, sort_keys=True) + "\n"
    target = ROOT / "Examples/worked/campus-2024.json"
    if "--check" in sys.argv[1:]:
        sys.exit(0 if target.read_text() == text else f"{target} is not current")
    target.write_text(text)


if __name__ == "__main__":
    main()
