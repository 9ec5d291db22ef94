#!/usr/bin/env python3
"""Second opinion on Examples/polymetal: footprints of every product under nine ways of allocation, by scipy.

    Benchmarks/peers/polymetal_scipy.py            print the footprints
    Benchmarks/peers/polymetal_scipy.py --write    also write Examples/worked/polymetal-scipy.json

Nothing is shared with Qadam but the CSV files. A process with several products gives a column for each, with
its inputs and emissions times the share of the product:

    mass          share by mass
    metal         share by the mass of the eleven metals in the product; acid carries nothing
    value         share by mass times mean price of the years WINDOW; value-2019: of that year
    causal        inputs, wastes and emissions by causes.csv where it names them, others by mass
    hybrid        the groups of products.yaml divide the burden by their worth; within the first by metals, within the
                  second by worth; sulphuric acid carries nothing and its avoided making is deducted
    value, acid   as value, but sulphuric acid carries nothing and its avoided making is deducted
    mass, acid    as mass, but sulphuric acid carries nothing and its avoided making is deducted
    expansion     the burden of the whole chain less what each other product replaces, over the amount of the product

Warming potentials: IPCC AR5, 100 years, without climate-carbon feedback, as in the pack of factors.
"""
import csv
import json
import os
import sys

import numpy
import scipy
from scipy.sparse import csc_matrix
from scipy.sparse.linalg import spsolve

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")
EXAMPLE = os.path.join(ROOT, "Examples", "polymetal")
WORKED = os.path.join(ROOT, "Examples", "worked", "polymetal-scipy.json")
WINDOW = ["2011", "2012", "2013", "2014", "2015"]
ACID, AVOIDED = "sulphuric-acid", ("acid-from-sulphur", "sulphuric-acid-from-sulphur")
# the group by value; every other product but acid is divided by the metals in it (products.yaml)
BY_VALUE = {"silver", "gold", "selenium", "tellurium", "thallium", "mercury", "bismuth", "cadmium", "mercury-sludge",
            "cadmium-dust", "silver-crust", "bismuth-crust", "tellurium-slag", "anode-slime", "roasted-slime", "dore",
            "tellurium-soda-slag", "thallium-cake", "selenium-residue"}
CHAIN = {"mining", "beneficiation", "metallurgy", "recycling"}
AR5 = {"CO2": 1, "CH4": 28, "N2O": 265}
UNITS = {"kg": ("mass", 1), "MJ": ("energy", 1), "kWh": ("energy", 3.6), "tkm": ("freight", 1)}
PRODUCTS = {
    "zinc": "electrolysis", "lead": "lead-refinery", "copper": "copper-refinery", "silver": "dore-refinery",
    "gold": "dore-refinery", "selenium": "selenium-plant", "tellurium": "tellurium-plant",
    "thallium": "thallium-plant", "mercury": "mercury-plant", "bismuth": "bismuth-plant",
    "cadmium": "cadmium-plant", "sulphuric-acid": "roaster", "secondary-zinc-metal": "secondary-zinc",
    "secondary-lead-metal": "secondary-lead", "zinc-life": "zinc-life", "lead-life": "lead-life",
    "copper-life": "copper-life"}


def table(name):
    with open(os.path.join(EXAMPLE, name), encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def prices(years):
    found = {}
    for row in table("prices.csv"):
        if row["year"] in years:
            found.setdefault(row["flow"], []).append(float(row["price"]))
    return {flow: sum(values) / len(values) for flow, values in found.items() if len(values) == len(years)}


def causes():
    found = {}
    for row in table("causes.csv"):
        found.setdefault((row["process"], row["row"]), {})[row["output"]] = float(row["share"])
    return found


def weights():
    metal = {row["flow"]: float(row["amount"]) for row in table("properties.csv") if row["property"] == "metal content"}
    price = prices(WINDOW)
    single = prices(["2019"])

    def simple(weight):
        return lambda masses: {flow: mass * weight(flow) for flow, mass in masses.items()}

    def hybrid(masses):
        worth = {flow: mass * price[flow] for flow, mass in masses.items()}
        metals = {flow: mass * metal[flow] for flow, mass in masses.items() if flow not in BY_VALUE}
        base = sum(worth[flow] for flow in metals)
        return {flow: base * metals[flow] / sum(metals.values()) if flow in metals else worth[flow] for flow in masses}

    return {"mass": (simple(lambda flow: 1.0), False), "metal": (simple(lambda flow: metal[flow]), False),
            "value": (simple(lambda flow: price[flow]), False),
            "value-2019": (simple(lambda flow: single[flow]), False),
            "causal": (simple(lambda flow: 1.0), False, causes()), "hybrid": (hybrid, True),
            "value, acid avoided": (simple(lambda flow: price[flow]), True),
            "mass, acid avoided": (simple(lambda flow: 1.0), True)}


def is_product(row):
    return row["flow_kind"] == "technosphere" and row["direction"] == "output"


class System:
    """The columns of one rule; a product whose share is zero has none."""

    def __init__(self, weight, avoids, causes={}):
        self.columns, self.processes, self.avoids = {}, {}, avoids
        for row in table("exchanges.csv"):
            self.processes.setdefault(row["process"], []).append(row)
        heating = {row["flow"]: float(row["other_amount"]) for row in table("conversions.csv")}
        shares = {}
        for process, rows in self.processes.items():
            products = [row for row in rows if is_product(row)]
            several = len(products) > 1
            parts = {row["flow"]: float(row["amount"]) for row in products
                     if not (avoids and several and row["flow"] == ACID)}
            if several:
                parts = weight(parts)
            for flow, part in parts.items():
                if part > 0:
                    shares[process, flow] = part / sum(parts.values())
                    self.columns[process, flow] = len(self.columns)
        self.dimension, made = {}, {}
        for (process, flow), j in self.columns.items():
            row = next(r for r in self.processes[process] if is_product(r) and r["flow"] == flow)
            self.dimension[j], scale = UNITS[row["unit"]]
            made[j] = float(row["amount"]) * scale
        entries = [(j, j, amount) for j, amount in made.items()]
        self.burden = numpy.zeros(len(self.columns))
        for (process, flow), j in self.columns.items():
            for row in self.processes[process]:
                dimension, scale = UNITS[row["unit"]]
                stated = causes.get((process, row["row"]))
                amount = float(row["amount"]) * scale * (stated.get(flow, 0) if stated else shares[process, flow])
                if row["gas"]:
                    self.burden[j] += AR5[row["gas"]] * amount
                elif is_product(row):
                    if avoids and row["flow"] == ACID and (process, ACID) not in self.columns:
                        entries.append((self.columns[AVOIDED], j, amount))
                elif row["flow_kind"] != "elementary" and row["provider"] != "cut-off":
                    i = self.columns[row["provider"], row["flow"]]
                    if dimension != self.dimension[i]:
                        amount /= heating[row["flow"]]
                    entries.append((i, j, -amount))
        i, j, a = zip(*entries)
        self.A = csc_matrix((a, (i, j)), shape=(len(self.columns), len(self.columns)))

    def intensities(self):
        return spsolve(self.A.T.tocsc(), self.burden)

    def forward(self, process, flow):
        """kg CO2e of one kilogram, solved the other way round."""
        demand = numpy.zeros(self.A.shape[0])
        demand[self.columns[process, flow]] = 1
        return float(self.burden @ spsolve(self.A, demand))


def activities():
    """How often each process of the chain runs for one kilogram of ore, so that every product that a process of
    the chain takes is used up as it is made; the residual says how well that is possible."""
    chain = {row["process"] for row in table("processes.csv") if row["category"] in CHAIN}
    rows = [row for row in table("exchanges.csv") if row["process"] in chain and row["unit"] == "kg"
            and row["flow_kind"] == "technosphere"]
    made = {row["flow"] for row in rows if row["direction"] == "output"}
    used = {row["flow"] for row in rows if row["direction"] == "input"} & made - {"zinc"}
    processes, flows = sorted({row["process"] for row in rows if row["flow"] in made}), sorted(used)
    balance = numpy.zeros((len(flows) + 1, len(processes)))
    for row in rows:
        if row["flow"] in used:
            sign = 1 if row["direction"] == "output" else -1
            balance[flows.index(row["flow"]), processes.index(row["process"])] += sign * float(row["amount"])
    balance[-1, processes.index("mine")] = 1
    kept = [j for j, process in enumerate(processes) if not process.startswith("secondary-")]
    demand = numpy.zeros(len(flows) + 1)
    demand[-1] = 1
    found = numpy.linalg.lstsq(balance[:, kept], demand, rcond=None)[0]
    residual = float(numpy.abs(balance[:, kept] @ found - demand).max())
    return {processes[j]: float(s) for j, s in zip(kept, found)}, residual


def flows(system, intensity, runs):
    """Of a tonne of ore: kg CO2e of the emissions and purchases of the chain, and what is left of each product."""
    direct, net = 0.0, {}
    for process, run in runs.items():
        for row in system.processes[process]:
            amount = 1000 * run * float(row["amount"])
            if row["gas"]:
                direct += AR5[row["gas"]] * amount
            elif is_product(row):
                net[process, row["flow"]] = net.get((process, row["flow"]), 0.0) + amount
            elif row["flow_kind"] != "elementary" and row["provider"] != "cut-off":
                if row["provider"] in runs:
                    net[row["provider"], row["flow"]] = net.get((row["provider"], row["flow"]), 0.0) - amount
                else:
                    _, scale = UNITS[row["unit"]]
                    direct += amount * scale * intensity[system.columns[row["provider"], row["flow"]]]
    return direct, net


def expansion(system, intensity, runs):
    """kg CO2e a kilogram of each metal and of the acid, as if the chain ran for it alone; what the chain takes from
    outside has one footprint under every rule, so that any system without credits will do."""
    direct, net = flows(system, intensity, runs)
    left = {}
    for (process, flow), amount in net.items():
        if flow in PRODUCTS:
            left[flow] = left.get(flow, 0.0) + amount
    credit = {flow: amount * intensity[system.columns[AVOIDED if flow == ACID else (flow + "-world", flow + "-of-the-world")]]
              for flow, amount in left.items()}
    found = {flow: (direct - sum(credit.values()) + credit[flow]) / amount for flow, amount in left.items()}
    for flow in ("secondary-zinc-metal", "secondary-lead-metal"):
        found[flow] = float(intensity[system.columns[PRODUCTS[flow], flow]])
    return {flow: float(value) for flow, value in found.items()}


def whole(system, intensity, runs):
    """kg CO2e of a tonne of ore: by the emissions and purchases of the chain, and by its products."""
    direct, net = flows(system, intensity, runs)
    products, credit = 0.0, 0.0
    for key, amount in net.items():
        if key in system.columns:
            products += amount * intensity[system.columns[key]]
        elif system.avoids:
            credit += amount * intensity[system.columns[AVOIDED]]
    return direct - credit, products


def main():
    results, totals, worst, lost = {}, {}, 0.0, 0.0
    runs, residual = activities()
    print(f"every product of the chain is used as it is made: largest difference {residual:.1e} kg a kg of ore")
    for rule, how in weights().items():
        system = System(*how)
        intensity = system.intensities()
        results[rule] = {}
        for flow, process in PRODUCTS.items():
            if (process, flow) not in system.columns:
                continue
            found = float(intensity[system.columns[process, flow]])
            worst = max(worst, abs(system.forward(process, flow) / found - 1))
            results[rule][flow] = found
        burden, carried = whole(system, intensity, runs)
        totals[rule] = burden
        lost = max(lost, abs(carried / burden - 1))
        if rule == "value":
            expanded = expansion(system, intensity, runs)
    results["expansion"] = expanded
    print("kg CO2e/kg".ljust(24) + "".join(rule.rjust(21) for rule in results))
    for flow in PRODUCTS:
        print(flow.ljust(24) + "".join(
            (format(found[flow], ".5g") if flow in found else "-").rjust(21) for found in results.values()))
    print("a tonne of ore".ljust(24) + "".join(format(total, ".6g").rjust(21) for total in totals.values()))
    print(f"products carry the burden of the chain but for {lost:.1e}")
    print(f"forward and adjoint differ by {worst:.1e} at most")
    if "--write" in sys.argv:
        document = {
            "title": "Examples/polymetal solved by scipy under nine ways of allocation",
            "tool": "scipy.sparse.linalg.spsolve (SuperLU)", "version": scipy.__version__,
            "script": "Benchmarks/peers/polymetal_scipy.py", "tolerance_relative": 1e-9,
            "gwp": {"name": "AR5", "values": AR5}, "price_years": WINDOW, "processes": PRODUCTS,
            "kgCO2e_per_kg": results,
            "kgCO2e_per_tonne_of_ore": totals}
        with open(WORKED, "w", encoding="utf-8") as file:
            json.dump(document, file, indent=1, sort_keys=True)
            file.write("\n")


if __name__ == "__main__":
    main()
