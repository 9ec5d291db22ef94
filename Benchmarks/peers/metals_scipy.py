#!/usr/bin/env python3
"""Second opinion on Examples/metals: the same tables solved by scipy.

    Benchmarks/peers/metals_scipy.py                    print the scores
    Benchmarks/peers/metals_scipy.py --write            also write Examples/worked/metals-scipy.json
    Benchmarks/peers/metals_scipy.py --package P.zip    also score the whole database (636 datasets)
    Benchmarks/peers/metals_scipy.py --time             print seconds of reading and solving as one line of JSON

Nothing is shared with Qadam but the CSV files: units are converted by the small table below, the system is
solved by sparse LU (SuperLU) forward and transposed. Warming potentials: IPCC AR5, 100 years, without
climate-carbon feedback, as in the pack of factors.
"""
import csv
import json
import os
import sys
import time

import numpy
import scipy
from scipy.sparse import csc_matrix
from scipy.sparse.linalg import spsolve

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")
METALS = os.path.join(ROOT, "Examples", "metals")
WORKED = os.path.join(ROOT, "Examples", "worked", "metals-scipy.json")
PRODUCTS = {"zinc": ("68523", "6459"), "aluminium-primary": ("80126", "8514"),
            "aluminium-secondary": ("74061", "8522"), "aluminium-automotive-scrap": ("89144", "8508")}
AR5 = {"CO2": 1, "CO2_biogenic": 0, "CH4": 28, "CH4_biogenic": 28, "N2O": 265, "SF6": 23500, "CF4": 6630,
       "C2F6": 11100, "CFC11": 4660, "CFC12": 10200, "HCFC22": 1760, "HCFC123": 79, "HFC134a": 1300}
UNITS = {"kg": ("mass", 1), "t": ("mass", 1000), "l": ("volume", 1e-3), "m3": ("volume", 1),
         "MJ": ("energy", 1), "kJ": ("energy", 1e-3), "kWh": ("energy", 3.6), "MWh": ("energy", 3600),
         "tkm": ("freight", 1), "t.mi": ("freight", 1.609344)}


def canonical(amount, unit):
    dimension, scale = UNITS[unit]
    return float(amount) * scale, dimension


def conversions():
    """For a flow that is made in one dimension and used in another: amount of `to` in one of `from`, canonical."""
    table_ = {}
    for row in table("conversions.csv"):
        (a, from_), (b, to) = canonical(row["amount"], row["unit"]), canonical(row["other_amount"], row["other_unit"])
        table_[row["flow"], from_, to] = b / a
        table_[row["flow"], to, from_] = a / b
    return table_


class System:
    """Columns are outputs with a share; a process with several outputs gives several columns."""

    def __init__(self, rows, strict=True):
        self.columns, self.dimension = {}, {}
        factors, inputs = conversions(), []
        by_process = {}
        for row in rows:
            by_process.setdefault(row["process"], []).append(row)
        for process, exchanges in by_process.items():
            for row in exchanges:
                if row["allocation"] and float(row["allocation"]) > 0:
                    self.columns[process, row["flow"]] = len(self.columns)
        n = len(self.columns)
        entries, self.inventory, self.cut_off = [], {}, 0
        for (process, flow), j in self.columns.items():
            share = None
            for row in by_process[process]:
                if row["allocation"] and row["flow"] == flow:
                    share, (amount, dimension) = float(row["allocation"]), canonical(row["amount"], row["unit"])
                    entries.append((j, j, amount))
                    self.dimension[j] = dimension
            for row in by_process[process]:
                amount, dimension = canonical(row["amount"], row["unit"])
                if row["gas"]:
                    sign = 1 if row["direction"] == "output" else -1
                    gas = self.inventory.setdefault(row["gas"], numpy.zeros(n))
                    gas[j] += sign * share * amount
                elif row["provider"] == "cut-off":
                    self.cut_off += 1
                elif row["direction"] == "input":
                    i = self.columns[row["provider"], row["flow"]]
                    inputs.append((i, j, share * amount, dimension, row["flow"]))
        for i, j, amount, dimension, flow in inputs:
            if dimension == self.dimension[i]:
                entries.append((i, j, -amount))
            elif (flow, dimension, self.dimension[i]) in factors:
                entries.append((i, j, -amount * factors[flow, dimension, self.dimension[i]]))
            elif strict:
                sys.exit(f"flow {flow}: used as {dimension}, made as {self.dimension[i]}, no conversion")
            else:
                self.cut_off += 1
        i, j, a = zip(*entries)
        self.A = csc_matrix((a, (i, j)), shape=(n, n))

    def solve(self, process, flow, amount):
        f = numpy.zeros(self.A.shape[0])
        f[self.columns[process, flow]] = amount
        return spsolve(self.A, f)

    def intensities(self, potentials):
        q = sum(potentials.get(gas, 0) * masses for gas, masses in self.inventory.items())
        return spsolve(self.A.T.tocsc(), q)


def table(name):
    with open(os.path.join(METALS, name), encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def whole_database(package):
    """The rows of all datasets under the same choices; joint products of others stay with the first output."""
    sys.path.insert(0, os.path.join(ROOT, "Tools"))
    import extract_uslci as extract
    datasets = extract.read_package(package)
    linker = extract.Linker(datasets)
    gases = extract.rules("gases.csv")
    divided = {row["process"] for row in extract.rules("allocation.csv")}
    for dataset in datasets.values():
        shares = extract.allocation(dataset) if dataset.id in divided else None
        for e in dataset.exchanges:
            row = {"process": dataset.id, "flow": e.flow, "amount": e.amount, "unit": e.unit.replace("t*", "t."),
                   "direction": e.direction, "gas": "", "provider": "", "allocation": ""}
            row["unit"] = row["unit"].replace("t.km", "tkm")
            if e.group == 4:
                rule = next((r for r in gases if r["flow_name"] == e.name and r["direction"] == e.direction
                             and r["process"] in ("", dataset.id) and "air" in e.compartment
                             and (not r["amount"] or float(r["amount"]) == e.amount)), None)
                if rule is None or e.unit != "kg":
                    continue
                row["gas"] = rule["gas"]
            elif e.makes:
                row["allocation"] = shares[e.row][0] if shares else ("1" if e.group == 0 else "0")
            elif e.uses:
                makers = linker.makers.get(e.flow, [])
                row["provider"] = linker.choices.get(e.flow) or (makers[0] if len(makers) == 1 else "cut-off")
            else:
                continue
            yield row


def linkable(rows):
    """Leaves out links to outputs that have no column, and units that the table above does not know."""
    rows = [row for row in rows if row["unit"] in UNITS]
    made = {(r["process"], r["flow"]) for r in rows if r["allocation"] and float(r["allocation"]) > 0}
    for row in rows:
        if row["provider"] not in ("", "cut-off") and (row["provider"], row["flow"]) not in made:
            row["provider"] = "cut-off"
    processes = {process for process, _ in made}
    return [row for row in rows if row["process"] in processes]


def scores(system):
    intensity = system.intensities(AR5)
    result = {}
    for name, (process, flow) in PRODUCTS.items():
        s = system.solve(process, flow, 1000.0)
        masses = {gas: float(column @ s) for gas, column in sorted(system.inventory.items())}
        masses = {gas: mass for gas, mass in masses.items() if abs(mass) > 1e-15}  # below: rounding
        forward = sum(AR5.get(gas, 0) * mass for gas, mass in masses.items())
        adjoint = float(intensity[system.columns[process, flow]] * 1000.0)
        result[name] = {"process": process, "flow": flow, "amount_kg": 1000, "kgCO2e": forward,
                        "kgCO2e_adjoint": adjoint, "masses_kg": masses}
    return result


def best(work, runs=5):
    times = []
    for _ in range(runs):
        start, used = time.perf_counter(), time.process_time()
        result = work()
        times.append((time.process_time() - used, time.perf_counter() - start))
    return min(times), result


def timed():
    build, system = best(lambda: System(table("exchanges.csv")))
    solve, result = best(lambda: scores(system))
    print(json.dumps({"name": "metals scipy",
                      "processor": {"read and build": build[0], "solve all products": solve[0]},
                      "seconds": {"read and build": build[1], "solve all products": solve[1]},
                      "results": {name: score["kgCO2e"] for name, score in result.items()}}))


def main():
    if "--time" in sys.argv:
        return timed()
    system = System(table("exchanges.csv"))
    result = scores(system)
    for name, score in result.items():
        print(f"{name:28} {score['kgCO2e']:14.6f} kg CO2e/t (adjoint {score['kgCO2e_adjoint']:.6f})")
    condition = float(numpy.linalg.cond(system.A.toarray()))
    print(f"{system.A.shape[0]} columns, {system.A.nnz} entries, condition {condition:.3g}")
    document = {
        "title": "Examples/metals solved by scipy", "tool": "scipy.sparse.linalg.spsolve (SuperLU)",
        "version": scipy.__version__, "script": "Benchmarks/peers/metals_scipy.py", "tolerance_relative": 1e-9,
        "gwp": {"name": "AR5", "values": AR5}, "columns": system.A.shape[0], "products": result}
    if "--package" in sys.argv:
        package = sys.argv[sys.argv.index("--package") + 1]
        whole = System(linkable(whole_database(package)), strict=False)
        print(f"whole database: {whole.A.shape[0]} columns, {whole.A.nnz} entries")
        document["whole_database"] = {"columns": whole.A.shape[0], "kgCO2e": {}}
        for name, score in scores(whole).items():
            change = score["kgCO2e"] / result[name]["kgCO2e"] - 1
            document["whole_database"]["kgCO2e"][name] = score["kgCO2e"]
            print(f"{name:28} {score['kgCO2e']:14.6f} kg CO2e/t, {change:+.2e} against the example")
    if "--write" in sys.argv:
        with open(WORKED, "w", encoding="utf-8") as file:
            json.dump(document, file, indent=1, sort_keys=True)
            file.write("\n")


if __name__ == "__main__":
    main()
