#!/usr/bin/env python3
"""Landfill and incineration through the equations of bonsai_ipcc (Budzinski and others, JOSS 2024), another program.

The parameters are those of Data/factors/properties.csv; the arithmetic is that of the package. Writes
Examples/worked/waste-bonsai.json, whose cases the tests run through Qadam's methods.

    pip install bonsai_ipcc==0.5.3 && python3 Benchmarks/peers/waste_bonsai.py
"""
import csv
import json
import pathlib

from bonsai_ipcc.waste.incineration import elementary as incineration
from bonsai_ipcc.waste.swd import elementary as landfill

ROOT = pathlib.Path(__file__).resolve().parents[2]
WHO = "bonsai.ipcc, version 0.5.3"
TONNES = 1000.0

with open(ROOT / "Data/factors/properties.csv", newline="", encoding="utf-8") as file:
    VALUE = {row["id"]: float(row["value"]) for row in csv.DictReader(file)}


def case(name, method, factors, gas, gigagrams, equations):
    return {
        "name": name, "category": "3.5", "method": method, "unit": "t{wet}", "factors": factors,
        "quantity": TONNES, "gwp": "AR5", "of": gas, "expected": gigagrams * 1e6,
        "tolerance": 1e-9 * gigagrams * 1e6, "citation": f"{WHO}: {equations}",
    }


def buried(waste, site, cover):
    factors = {
        "DOC": f"ipcc2006.landfill.doc.{waste}", "DOCf": "ipcc2006.landfill.docf.bulk",
        "MCF": f"ipcc2006.landfill.mcf.{site}", "F": "ipcc2006.landfill.f", "OX": f"ipcc2006.landfill.ox.{cover}",
    }
    doc, docf, mcf, f, ox = (VALUE[factors[role]] for role in ("DOC", "DOCf", "MCF", "F", "OX"))
    carbon = landfill.ddoc_from_wd_data(TONNES / 1000, doc, docf, mcf)
    methane = landfill.ch4_emissions(landfill.ch4_generated(carbon, f), ox, 0.0)
    return case(f"{waste}, {site} landfill, {cover}", "landfill-lifetime", factors, "CH4", methane,
                "equations 3.2, 3.6 and 3.1")


def burned(waste):
    factors = {
        "dm": f"ipcc2006.waste.dry-matter.{waste}", "CF": f"ipcc2006.waste.carbon.{waste}",
        "FCF": f"ipcc2006.waste.fossil-fraction.{waste}", "OF": "ipcc2006.incineration.oxidation.incineration",
    }
    carbon_dioxide = incineration.co2_emissions(TONNES / 1000, *(VALUE[factors[r]] for r in ("dm", "CF", "FCF", "OF")))
    return case(f"{waste}, incinerated", "waste-incineration", factors, "CO2", carbon_dioxide, "equation 5.1")


def main():
    cases = [
        buried("food-waste", "unmanaged-deep", "uncovered"), buried("paper", "managed-anaerobic", "covered"),
        buried("textiles", "unmanaged-shallow", "uncovered"), buried("garden-waste", "uncategorised", "uncovered"),
        burned("plastics"), burned("paper"), burned("textiles"),
    ]
    document = {"what": "Waste of one year through the equations of bonsai_ipcc, by Benchmarks/peers/waste_bonsai.py",
                "cases": cases}
    (ROOT / "Examples/worked/waste-bonsai.json").write_text(json.dumps(document, indent=2) + "\n")


if __name__ == "__main__":
    main()
