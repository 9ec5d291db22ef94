#!/usr/bin/env python3
"""Recalculates the example works (Examples/smelter) with nothing but the standard library, apart from Qadam's code.

Each line has its formula written out below by hand; quantities, own properties and factor values are read as plain text
from Examples/smelter and Data/factors. It writes Examples/worked/smelter-2024.json, which the tests compare with Qadam.

    python3 Benchmarks/peers/smelter_inventory.py [--check]
"""
import csv
import json
import math
import pathlib
import platform
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]


def rows(path):
    with open(ROOT / path, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def packs():
    """Value of every row by its id, as published; none is converted here."""
    values = {}
    for path in sorted((ROOT / "Data/factors").glob("*.csv")):
        if path.name not in ("groups.csv", "gwp.csv", "pack.csv", "words.csv"):
            values.update((row["id"], float(row["value"])) for row in rows(path.relative_to(ROOT)))
    return values


def potentials():
    return {r["gas"]: float(r["value"]) for r in rows("Data/factors/gwp.csv")
            if r["set"] in ("AR5", "all") and r["variant"] == "table"}


def properties(text):
    """First number of each own property: units are those of the formulas below."""
    parts = (part.strip().split("=", 1) for part in text.split(";") if part.strip())
    return {role: float(value.split()[0]) for role, value in parts}


def survey(name):
    """Total and relative 95 % half width of a stratified survey."""
    total, variance = 0.0, 0.0
    answers = rows("Examples/smelter/survey-answers.csv")
    for row in rows("Examples/smelter/surveys.csv"):
        if row["survey"] != name:
            continue
        size = int(row["population"])
        given = [float(a["quantity"]) for a in answers if a["survey"] == name and a["stratum"] == row["stratum"]]
        n, mean = len(given), sum(given) / len(given)
        spread = sum((value - mean) ** 2 for value in given) / (n - 1)
        total += size * mean
        variance += size ** 2 * (1 - n / size) * spread / n
    return total, 1.96 * math.sqrt(variance) / total


def calculate():
    f, gwp = packs(), potentials()
    q = {row["source"]: float(row["quantity"]) for row in rows("Examples/smelter/activities.csv")}
    p = {row["id"]: properties(row["properties"]) for row in rows("Examples/smelter/sources.csv")}
    bus, bus_width = survey("bus")
    car, car_width = survey("car")
    carbon = 44 / 12
    coal = "ipcc2006.stationary.commercial.other-bituminous-coal"
    coal_co2 = f["ipcc2006.stationary.co2.other-bituminous-coal"]
    grid = f["carbonfootprint.grid.KZ.2022"]

    def balance(line):
        return q[line] * 1000 * p[line]["carbon"] * carbon

    def pfc(cf4, share):
        return cf4 * gwp["CF4"] + cf4 * share * gwp["C2F6"]

    a = "ipcc2006.aluminium."
    anodes = p["aluminium.anodes"]["NAC"] * (1 - f[a + "anode.sulphur"] - f[a + "anode.ash"])
    packing = p["aluminium.packing"]
    pc, s = p["aluminium.paste"]["PC"], a + "soderberg."
    binder = f[s + "binder"]
    paste = (pc - f[s + "soluble.vss"] / 1000
             - binder * pc * (f[s + "pitch-sulphur"] + f[s + "pitch-ash"] + f[s + "pitch-hydrogen"])
             - (1 - binder) * pc * (f[s + "coke-sulphur"] + f[s + "coke-ash"]) - f[s + "skimmed"])
    furnace = p["coal.furnace"]
    furnace_tj = q["coal.furnace"] * furnace["NCV"] / 1000
    city, neighbour = p["heat.city"], p["steam.neighbour"]
    heat, power = city["heat-output"] * 1000 / f["ghgp2006.chp.efficiency.heat"], \
        city["power-output"] * 3600 / f["ghgp2006.chp.efficiency.power"]
    city_per_gj = city["emissions"] * 1000 * heat / (heat + power) / (city["heat-output"] * 1000)
    work = 1 - neighbour["ambient"] / neighbour["supply"]
    exergy = neighbour["heat-output"] * 1000 * work
    steam_per_gj = neighbour["emissions"] * 1000 * exergy / (exergy + neighbour["power-output"] * 3600) \
        / (neighbour["heat-output"] * 1000)
    sold = p["coal.sold"]["NCV"] * q["coal.sold"] / 1000
    repairs = p["repairs"]
    lines = {
        "zinc.waelz": q["zinc.waelz"] * f["ipcc2006.zinc.waelz"] * 1000,
        "lead.direct": q["lead.direct"] * f["ipcc2006.lead.direct-smelting"] * 1000,
        "lead.secondary": q["lead.secondary"] * f["ipcc2006.lead.secondary"] * 1000,
        "flux.limestone": q["flux.limestone"] * p["flux.limestone"]["purity"] * p["flux.limestone"]["calcined"]
        * f["ipcc2006.carbonate.calcite"] * 1000,
        "copper.coke": balance("copper.coke"), "copper.electrodes": balance("copper.electrodes"),
        "copper.slag": -balance("copper.slag"),
        "acid.neutralised": q["acid.neutralised"] * 1000 * p["acid.neutralised"]["acid-content"]
        * p["acid.neutralised"]["carbonate-share"] * 44.009 / 98.079,
        "titanium.coke": balance("titanium.coke"), "titanium.paste": balance("titanium.paste"),
        "titanium.melt": -balance("titanium.melt"),
        "magnesium.dolomite": q["magnesium.dolomite"] * f["ipcc2006.magnesium.dolomite"] * 1000,
        "magnesium.casting": q["magnesium.casting"] * f["ipcc2006.magnesium.casting"] * gwp["SF6"],
        "magnesium.cover-gas": q["magnesium.cover-gas"] * gwp["SF6"],
        "aluminium.anodes": q["aluminium.anodes"] * 1000 * anodes * carbon,
        "aluminium.packing": q["aluminium.packing"] * 1000 * packing["PCC"]
        * (1 - packing["S_pc"] - packing["Ash_pc"]) * carbon,
        "aluminium.pfc-overvoltage": pfc(
            q["aluminium.anodes"] * f["eu.aluminium.overvoltage.cwpb"] * p["aluminium.pfc-overvoltage"]["AEO"]
            / p["aluminium.pfc-overvoltage"]["CE"], f[a + "c2f6-per-cf4.cwpb"]),
        "aluminium.paste": q["aluminium.paste"] * 1000 * paste * carbon,
        "aluminium.pfc-slope": pfc(q["aluminium.paste"] * f[a + "slope.vss"] * p["aluminium.pfc-slope"]["AEM"],
                                   f[a + "c2f6-per-cf4.vss"]),
        "aluminium.pilot": q["aluminium.pilot"] * f[a + "anode.prebake"] * 1000,
        "ferrosilicon": q["ferrosilicon"] * (f["ipcc2006.ferroalloy.ferrosilicon-75.co2"] * 1000
                                             + f["ipcc2006.ferroalloy.ferrosilicon-75.ch4"] * gwp["CH4"]),
        "ferrochrome.coke": q["ferrochrome.coke"] * f["ipcc2019.reducing-agent.coke"] * 1000,
        "ferrochrome.alloy": -balance("ferrochrome.alloy"),
        "coal.furnace": q["coal.furnace"] * 1000 * furnace["fuel-carbon"] * furnace["oxidised"] * carbon
        + furnace_tj * (f[coal + ".ch4"] * gwp["CH4"] + f[coal + ".n2o"] * gwp["N2O"]),
        "coal.mine": q["coal.mine"] * f["ipcc2006.coal-mine.surface-coal-mining.overburden-25-50-m"]
        * f["ipcc2006.density.methane"] * gwp["CH4"],
        "gas.purge": q["gas.purge"] * p["gas.purge"]["CH4-share"] * f["ipcc2006.density.methane"] * gwp["CH4"],
        "water.lagoon": q["water.lagoon"] * f["ipcc2019.wastewater.b0.cod"]
        * f["ipcc2019.wastewater.mcf.shallow-lagoon"] * gwp["CH4"],
        "landfill.own": q["landfill.own"] * gwp["CH4"],
        "electricity.grid": q["electricity.grid"] * 1000 * grid,
        "heat.city": q["heat.city"] * 4.1868 * city_per_gj,
        "steam.neighbour": q["steam.neighbour"] * steam_per_gj,
        "cooling": q["cooling"] * 1000 / p["cooling"]["COP"] * grid,
        "concentrate": q["concentrate"] * p["concentrate"]["factor"] * 1000,
        "repairs": q["repairs"] * repairs["deflator"] * repairs["factor"],
        "computers": q["computers"] * f["desnz2025.material.electrical-items-it.primary"],
        "losses.grid": q["electricity.grid"] * 1000 * f["carbonfootprint.grid-losses.KZ.2022"],
        "power.resold": q["power.resold"] * 1000 * f["carbonfootprint.grid-delivered.KZ.2022"],
        "ore.rail": q["concentrate"] * p["ore.rail"]["distance"] * f["desnz2025.freight.rail"],
        "waste.metal": q["waste.metal"] * f["desnz2025.waste.scrap-metal.closed-loop"],
        "flights": q["flights"] * f["desnz2025.flight.domestic.average.rf"],
        "commuting.bus": bus * f["desnz2025.bus.local"],
        "commuting.car": car * f["desnz2025.car.average.unknown-fuel"],
        "office.leased": q["office.leased"] * p["office.leased"]["share"] * grid,
        "zinc.rail": q["zinc.rail"] * p["zinc.rail"]["distance"] * f["desnz2025.freight.rail"],
        "zinc.galvanising": q["zinc.rail"] * p["zinc.galvanising"]["share"] * p["zinc.galvanising"]["factor"] * 1000,
        "coal.sold": sold * (coal_co2 + f[coal + ".ch4"] * gwp["CH4"] + f[coal + ".n2o"] * gwp["N2O"]),
        "zinc.end": q["zinc.rail"] * p["zinc.end"]["share"] * f["desnz2025.waste.scrap-metal.closed-loop"],
        "workshop.let": q["workshop.let"] * grid,
        "mine.share": q["mine.share"] * 1000 * p["mine.share"]["share"],
    }
    return {
        "description": "The example works of 2024, recalculated by Benchmarks/peers/smelter_inventory.py",
        "tool": f"Python {platform.python_version()}, standard library",
        "lines": lines, "total": sum(lines.values()),
        "surveys": {"bus": {"total": bus, "half_width": bus_width}, "car": {"total": car, "half_width": car_width}},
    }


def main(arguments):
    target = ROOT / "Examples/worked/smelter-2024.json"
    made = calculate()
    if "--check" in arguments:
        stored = json.loads(target.read_text(encoding="utf-8"))
        same = all(abs(stored["lines"].get(k, math.nan) - v) <= 1e-9 * abs(v) for k, v in made["lines"].items())
        print("smelter_inventory:", "current" if same else "not current: run it without --check", file=sys.stderr)
        return 0 if same and len(stored["lines"]) == len(made["lines"]) else 1
    target.write_text(json.dumps(made, indent=2, sort_keys=True) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
