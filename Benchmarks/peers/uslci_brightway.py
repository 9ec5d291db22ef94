#!/usr/bin/env python3
"""The whole US LCI of 2021 (EcoSpold 1) in Brightway's engine, against the scores of Qadam.

    qadam workspace init us.qadam && qadam lifecycle import ecospold1_uslci_fy21q1.zip --name us -w us.qadam
    qadam lifecycle score --database us --all --allocation reference --json -w us.qadam > scores.json
    python3 -m venv /tmp/bw && /tmp/bw/bin/pip install bw2calc bw_processing
    /tmp/bw/bin/python Benchmarks/peers/uslci_brightway.py ecospold1_uslci_fy21q1.zip scores.json

The XML is read anew (ElementTree), the matrices and the characterisation are put together here, and nothing of Qadam is
used but the table of warming potentials (Data/factors/gwp.csv, AR5) and the scores that are compared. bw2io itself
refuses the file (an author's name of 41 letters, where 40 are allowed). What the file leaves open is decided as Qadam
documents it: a number is one flow in each quantity; an input is served by the one process that makes its flow, else by
nobody; no shares are published, and the reference product carries all (`--allocation reference`); a process that takes
all but a millionth of what it makes itself has no score, nor has what needs it; only releases to the air count, carbon
dioxide of unknown origin as fossil.

Every product is scored by bw2calc's own forward solution, one after the other, so that the transposed solve of Qadam is
compared with another way. Prints one line of JSON and exits with 1 where a score differs by more than 1e-9, or where one
that is zero in Qadam is more than 1e-12 kg here.
"""
import csv
import json
import sys
import time
import xml.etree.ElementTree as ElementTree
import zipfile
from pathlib import Path

import bw2calc
import bw_processing
import numpy

SPACE = "{http://www.EcoInvent.org/EcoSpold01}"
MILE = 1609.344
# unit: quantity, one of it in the first unit of the quantity
UNITS = {
    "kg": ("mass", 1), "MJ": ("energy", 1), "kJ": ("energy", 1e-3), "kWh": ("energy", 3.6), "MWh": ("energy", 3600),
    "m3": ("volume", 1), "l": ("volume", 1e-3), "t*km": ("freight", 1), "kg*km": ("freight", 1e-3),
    "t*mi": ("freight", MILE / 1000), "m2": ("area", 1), "m": ("length", 1), "h": ("time", 1),
}
GASES = {
    "carbon dioxide": None, "methane": "CH4", "nitrous oxide": "N2O", "sulfur hexafluoride": "SF6",
    "nitrogen trifluoride": "NF3", "carbon tetrafluoride": "CF4", "hexafluoroethane": "C2F6", "hfc-23": "HFC23",
    "hfc-32": "HFC32", "hfc-125": "HFC125", "hfc-134a": "HFC134a", "hfc-143a": "HFC143a", "hfc-152a": "HFC152a",
    "hfc-245fa": "HFC245fa", "hcfc-22": "HCFC22", "hcfc-123": "HCFC123", "cfc-11": "CFC11", "cfc-12": "CFC12",
}
LEAST_OUTPUT = 1e-6


def unit(symbol):
    return UNITS.get(symbol, (symbol, 1))


def read(path):
    """Processes with their exchanges: (group, number, name, compartment, amount, unit)."""
    with zipfile.ZipFile(path) as archive:
        name = next(name for name in archive.namelist() if name.endswith(".xml"))
        root = ElementTree.fromstring(archive.read(name))
    processes = []
    for dataset in root.iter(SPACE + "dataset"):
        exchanges = []
        for exchange in dataset.iter(SPACE + "exchange"):
            given, taken = exchange.find(SPACE + "outputGroup"), exchange.find(SPACE + "inputGroup")
            group = "i" + taken.text if given is None else "o" + given.text
            a = exchange.attrib
            place = (a.get("category", ""), a.get("subCategory", ""))
            exchanges.append((group, a["number"], a["name"], place, float(a["meanValue"]), a["unit"]))
        processes.append((dataset.attrib["number"], exchanges))
    return processes


def potentials():
    table = Path(__file__).resolve().parents[2] / "Data" / "factors" / "gwp.csv"
    with open(table, encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file) if row["set"] == "AR5" and row["variant"] == "table"]
    values = {row["gas"]: float(row["value"]) for row in rows}
    return {name: 1.0 if gas is None else values[gas] for name, gas in GASES.items()}


def is_air(place):
    category, sub = place
    if sub == "subterranean" or category == "resource":
        return False
    return category in ("troposphere", "air") or (category == "emission" and sub == "air")


def assemble(processes, gwp):
    """Entries of A, releases in kg CO2e by process, and the processes that keep all they make."""
    made = {}
    for index, (_, exchanges) in enumerate(processes):
        for group, number, _, _, amount, symbol in exchanges:
            if group in ("o0", "o2") and amount != 0:
                made.setdefault((number, unit(symbol)[0]), set()).add(index)
    links, gross, released = [], numpy.zeros(len(processes)), numpy.zeros(len(processes))
    product = []
    for index, (_, exchanges) in enumerate(processes):
        flows = {(e[1], unit(e[5])[0]): e[5] for e in exchanges if e[0] == "o0"}
        assert len(flows) == 1, processes[index][0]
        own, symbol = next(iter(flows.items()))
        product.append((own, symbol))
        for group, number, name, place, amount, symbol in exchanges:
            key = (number, unit(symbol)[0])
            value = amount * unit(symbol)[1]
            if group == "o0":
                gross[index] += value
            elif group in ("i1", "i2", "i3", "i5", "o3"):
                if len(made.get(key, ())) == 1:
                    links.append((next(iter(made[key])), index, key, value))
            elif group == "o4" and is_air(place):
                released[index] += gwp.get(name.lower(), 0) * value
    matrix = {(i, i): gross[i] for i in range(len(processes))}
    for maker, user, key, value in links:
        # what a process makes as a co-product carries nothing
        if product[maker][0] == key:
            matrix[maker, user] = matrix.get((maker, user), 0) - value
    kept = []
    for i in range(len(processes)):
        if matrix[i, i] / gross[i] < LEAST_OUTPUT:
            kept.append(i)
            matrix[i, i] = gross[i]
    return matrix, released, product, kept


def unfounded(matrix, kept):
    """Processes that keep all they make, and all that need them."""
    users = {}
    for (maker, user), value in matrix.items():
        if maker != user and value != 0:
            users.setdefault(maker, []).append(user)
    found, open_ = set(kept), list(kept)
    while open_:
        for user in users.get(open_.pop(), []):
            if user not in found:
                found.add(user)
                open_.append(user)
    return found


def package(matrix, released):
    count = len(released)
    data = bw_processing.create_datapackage(name="uslci")

    def indices(rows, columns):
        array = numpy.empty(len(rows), dtype=bw_processing.INDICES_DTYPE)
        array["row"], array["col"] = rows, columns
        return array

    keys = sorted(matrix)
    values = numpy.array([matrix[key] for key in keys])
    numbers = numpy.arange(count)
    data.add_persistent_vector(
        matrix="technosphere_matrix", name="a", indices_array=indices(*zip(*keys)), data_array=values,
        flip_array=numpy.zeros(len(keys), dtype=bool))
    # one row of B for each process: its releases in kg CO2e
    data.add_persistent_vector(
        matrix="biosphere_matrix", name="b", indices_array=indices(numpy.full(count, count), numbers),
        data_array=released)
    data.add_persistent_vector(
        matrix="characterization_matrix", name="c", indices_array=indices([count], [count]),
        data_array=numpy.array([1.0]))
    return data


def main():
    if len(sys.argv) != 3:
        print(__doc__, file=sys.stderr)
        return 64
    with open(sys.argv[2], encoding="utf-8") as file:
        rows = json.load(file)
    rows = rows["content"] if isinstance(rows, dict) else rows
    qadam = {row["id"].split("/")[0]: row for row in rows if row.get("reason") != "LCA-1014"}
    processes = read(sys.argv[1])
    matrix, released, product, kept = assemble(processes, potentials())
    without = unfounded(matrix, kept)
    start = time.perf_counter()
    lca = bw2calc.LCA({0: 1}, data_objs=[package(matrix, released)])
    lca.lci(factorize=True)
    lca.lcia()
    worst, compared, stated, missing = (0.0, ""), 0, 0, []
    without_release, largest_of_none = 0, 0.0
    for index, (number, _) in enumerate(processes):
        row = qadam.get(number)
        if row is None:
            missing.append(number)
            continue
        if index in without:
            stated += row.get("score") is None and row.get("reason") == "LCA-1016"
            continue
        assert unit(row["unit"])[0] == product[index][0][1], (number, row["unit"])
        lca.lcia(demand={index: unit(row["unit"])[1]})
        difference = abs(lca.score - row["score"])
        if row["score"] == 0:
            # nothing upstream releases anything: what a factorisation leaves there is rounding
            largest_of_none = max(largest_of_none, difference)
            without_release += 1
            continue
        difference /= max(abs(lca.score), abs(row["score"]))
        compared += 1
        worst = max(worst, (difference, number))
    seconds = time.perf_counter() - start
    complete = compared + without_release + len(without) == len(processes) and stated == len(without) and not missing
    print(json.dumps({
        "name": "US LCI 2021", "processes": len(processes), "entries": len(matrix), "compared": compared,
        "zeroInQadam": without_release, "largestBrightwayScoreOfThose": largest_of_none,
        "withoutScoreInBoth": int(stated), "missing": missing, "largestRelativeDifference": worst[0],
        "where": worst[1], "brightwaySeconds": seconds}))
    return 0 if complete and worst[0] <= 1e-9 and largest_of_none < 1e-12 else 1


if __name__ == "__main__":
    sys.exit(main())
