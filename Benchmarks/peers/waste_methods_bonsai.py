#!/usr/bin/env python3
"""Landfill decay, open burning and wastewater through the equations of bonsai_ipcc (Budzinski and
others, JOSS 2024), another program.

The parameters are those of Data/factors; the arithmetic is that of the package. Not compared: biological treatment (the
package multiplies by 0.01 where equation 4.1 has 0.001) and N2O of the effluent (it leaves out 44/28). Writes
Examples/worked/waste-methods-bonsai.json, whose cases the tests run through Qadam's methods.

    pip install bonsai_ipcc==0.5.3 && python3 Benchmarks/peers/waste_methods_bonsai.py
"""
import csv
import json
import pathlib

from bonsai_ipcc.waste.incineration import elementary as incineration
from bonsai_ipcc.waste.swd import elementary as landfill
from bonsai_ipcc.waste.wastewater import elementary as wastewater

ROOT = pathlib.Path(__file__).resolve().parents[2]
VALUE = {}
for name in ("properties", "waste", "waste-treatment"):
    with open(ROOT / f"Data/factors/{name}.csv", newline="", encoding="utf-8") as file:
        VALUE.update({row["id"]: float(row["value"]) for row in csv.DictReader(file)})

RATES = {"food-waste": "food-sludge", "paper": "paper-textiles", "garden-waste": "garden", "wood": "wood-straw"}


def history(material, tonnes, site, climate, years, through):
    """CH4 of each year, kg, of a constant deposit from 1990 on for some years."""
    doc, k = VALUE[f"ipcc2006.landfill.doc.{material}"], VALUE[f"ipcc2006.landfill.k.{RATES[material]}.{climate}"]
    docf, mcf, f = VALUE["ipcc2006.landfill.docf.bulk"], VALUE[f"ipcc2006.landfill.mcf.{site}"], VALUE["ipcc2006.landfill.f"]
    stock, methane = 0.0, []
    for year in range(1990, through + 1):
        fresh = landfill.ddoc_from_wd_data(tonnes / 1000 if year < 1990 + years else 0.0, doc, docf, mcf)
        decayed = landfill.ddoc_m_decomp_t(stock, k)
        stock = landfill.ddoc_ma_t(fresh, stock, k)
        methane.append(landfill.ch4_emissions(landfill.ch4_generated(decayed, f), 0.1, 0.0) * 1e6)
    return {"material": material, "tonnes": tonnes, "site": site, "climate": climate, "years": years,
            "through": through, "expected": methane}


def main():
    document = {
        "what": "Waste through the equations of bonsai_ipcc 0.5.3, by Benchmarks/peers/waste_methods_bonsai.py",
        "landfills": [
            history("food-waste", 1000, "managed-anaerobic", "temperate-dry", 20, 2030),
            history("paper", 500, "unmanaged-deep", "temperate-wet", 35, 2024),
            history("garden-waste", 250, "unmanaged-shallow", "tropical-wet", 1, 2020),
            history("wood", 800, "uncategorised", "tropical-dry", 10, 2040),
        ],
        "openBurningFossilCO2": incineration.co2_emissions(
            1.0, VALUE["ipcc2006.waste.dry-matter.plastics"], VALUE["ipcc2006.waste.carbon.plastics"],
            VALUE["ipcc2006.waste.fossil-fraction.plastics"], VALUE["ipcc2019.incineration.oxidation.open-burning"]) * 1e6,
        "domesticCH4": wastewater.ch4_emissions_treatment(
            50000.0, 5000.0, wastewater.ef_ch4_treat(
                VALUE["ipcc2019.wastewater.b0.bod"], VALUE["ipcc2019.wastewater.mcf.septic-tank"]), 0.0),
        "industrialCH4": wastewater.ch4_emissions_system_ind(
            120000.0, 20000.0, wastewater.ef_ch4_ind(
                VALUE["ipcc2019.wastewater.b0.cod"], VALUE["ipcc2019.wastewater.mcf.shallow-lagoon"]), 1000.0),
        "nitrogen": wastewater.tn_domestic(
            8000.0, 30.0, VALUE["ipcc2019.wastewater.nitrogen-in-protein"],
            VALUE["ipcc2019.wastewater.household-nitrogen.central-asia"],
            VALUE["ipcc2019.wastewater.non-consumed-protein.central-asia"],
            VALUE["ipcc2019.wastewater.codischarge.plant"]),
    }
    nitrogen = document["nitrogen"]
    document["plantN2O"] = wastewater.n2o_plants(1.0, 1.0, VALUE["ipcc2019.wastewater.n2o.aerobic-plant"], nitrogen)
    document["effluentNitrogen"] = wastewater.n_effluent_dom_system(
        nitrogen, 1.0, VALUE["ipcc2019.wastewater.nitrogen-removed.secondary"])
    path = ROOT / "Examples/worked/waste-methods-bonsai.json"
    path.write_text(json.dumps(document, indent=2) + "\n")


if __name__ == "__main__":
    main()
