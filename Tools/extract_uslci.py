#!/usr/bin/env python3
"""Write the example of metals from the US life-cycle inventory database of 2021.

    Tools/extract_uslci.py PACKAGE.zip [OUTPUT_FOLDER]

PACKAGE is the EcoSpold 1 package of the edition "fy21 q1" (one XML file, 636 datasets). Only figures are
carried over: names, places, years, amounts, units, uncertainty, and where each stood. The tool starts
from the products in Tools/uslci/products.csv, follows every product input to the dataset that makes it,
and stops when nothing is left to follow. What no dataset makes is written with the provider `cut-off`.

Every choice is a row with a reason in Tools/uslci/: which dataset makes a flow that several make
(providers.csv), how a joint product is divided (allocation.csv), which stage and kind a process has
(stages.csv), which greenhouse gas a flow is (gases.csv), how units are written (units.csv), how a flow is
converted that its maker counts in another dimension than its user (conversions.csv: kg and m3 of gas).
The tool refuses to guess: a flow with two makers, a joint product without a share, a process without a
stage, a greenhouse gas, a unit or a conversion without a row end the run with a message.

Of the elementary flows only greenhouse gases are kept; of the technosphere every row.
"""
import csv
import io
import os
import sys
import zipfile
import xml.etree.ElementTree as ET

NAMESPACE = "{http://www.EcoInvent.org/EcoSpold01}"
SOURCE = "uslci2021.q1"
HERE = os.path.dirname(os.path.abspath(__file__))
RULES = os.path.join(HERE, "uslci")

PROCESS_COLUMNS = [
    "process", "name", "location", "stage", "kind", "aggregates", "category", "from", "to", "licence", "source",
    "locator", "note"]
EXCHANGE_COLUMNS = [
    "process", "row", "direction", "flow_kind", "flow", "name", "provider", "amount", "unit", "gas",
    "compartment", "allocation", "uncertainty", "parameter_1", "parameter_2", "parameter_3", "source", "locator",
    "note"]
UNCERTAINTY = {"1": "lognormal", "2": "normal", "3": "triangular", "4": "uniform"}

CONVERSION_COLUMNS = [
    "flow", "name", "amount", "unit", "other_amount", "other_unit", "source", "locator", "note"]

# words in a flow's name that may mean a greenhouse gas: such a flow must have a row in gases.csv or here
SUSPECTS = ("carbon diox", "methane", "nitrous ox", "fluoro", "carbon tetra", "cfc", "hfc", "halon",
            "nitrogen tri", "sulfur hexa")
NOT_GREENHOUSE = ("Chloromethane", "Tribromomethane", "Dibromomethane", "Methanesulfonic acid")


def stop(message):
    sys.exit("extract_uslci: " + message)


def rules(name):
    with open(os.path.join(RULES, name), encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


class Exchange:
    """One row of a dataset: `group` is 0 reference, 2 joint product, 3 waste, 4 nature, 5 technosphere."""

    def __init__(self, row, element):
        group = next(child for child in element if child.tag.endswith("Group"))
        get = element.get
        self.row = row
        self.direction = "input" if group.tag.endswith("inputGroup") else "output"
        self.group = int(group.text)
        self.flow, self.name, self.unit = get("number"), get("name").strip(), get("unit")
        self.amount_text = get("meanValue")
        self.amount = float(self.amount_text)
        self.compartment = "/".join(filter(None, (get("category"), get("subCategory"))))
        self.uncertainty = [
            get("uncertaintyType"), get("standardDeviation95"), get("minValue"), get("mostLikelyValue"),
            get("maxValue")]

    @property
    def makes(self):
        return self.direction == "output" and self.group in (0, 2)

    @property
    def uses(self):
        return self.direction == "input" and self.group == 5


class Dataset:
    def __init__(self, element):
        information = element.find(f"{NAMESPACE}metaInformation/{NAMESPACE}processInformation")
        function = information.find(f"{NAMESPACE}referenceFunction")
        period = information.find(f"{NAMESPACE}timePeriod")
        publication = element.find(f".//{NAMESPACE}dataGeneratorAndPublication")
        self.id = element.get("number")
        self.name = function.get("name").strip()
        self.category = (function.get("subCategory") or function.get("category") or "").strip()
        self.location = information.find(f"{NAMESPACE}geography").get("location") or ""
        # as published: the exporter wrote 1 January as 31 December of the year before, at -07:00
        dates = [period.find(NAMESPACE + tag) for tag in ("startDate", "endDate")]
        self.dates = ["" if date is None else (date.text or "")[:10] for date in dates]
        self.protected = publication.get("copyright") == "true"
        rows = [e for e in element.find(f"{NAMESPACE}flowData") if e.tag == NAMESPACE + "exchange"]
        self.exchanges = [Exchange(number, e) for number, e in enumerate(rows, 1)]


def read_package(path):
    with zipfile.ZipFile(path) as package:
        xml = [name for name in package.namelist() if name.endswith(".xml")]
        if len(xml) != 1:
            stop(f"{path}: expected one XML file, found {len(xml)}")
        root = ET.parse(io.BytesIO(package.read(xml[0]))).getroot()
    return {dataset.id: dataset for dataset in map(Dataset, root)}


class Linker:
    """Finds the dataset that makes a flow: the only one, or the one that providers.csv names."""

    def __init__(self, datasets):
        self.choices = {row["flow"]: row["process"] for row in rules("providers.csv")}
        self.makers = {}
        for dataset in datasets.values():
            for exchange in dataset.exchanges:
                if exchange.makes and dataset.id not in self.makers.setdefault(exchange.flow, []):
                    self.makers[exchange.flow].append(dataset.id)

    def provider(self, exchange):
        makers = self.makers.get(exchange.flow, [])
        if exchange.flow in self.choices:
            choice = self.choices[exchange.flow]
            return choice if choice in makers else stop(f"{choice} does not make flow {exchange.flow}")
        if len(makers) > 1:
            stop(f"flow {exchange.flow} {exchange.name}: {len(makers)} datasets make it; name one in providers.csv")
        return makers[0] if makers else None


def closure(datasets, linker, roots):
    found, queue = [], list(roots)
    while queue:
        process = queue.pop(0)
        if process in found:
            continue
        found.append(process)
        for exchange in datasets[process].exchanges:
            if exchange.uses:
                provider = linker.provider(exchange)
                if provider:
                    queue.append(provider)
    return found


def allocation(dataset):
    """Shares of the outputs of a dataset by mass, exactly one where there is one output."""
    outputs = [e for e in dataset.exchanges if e.makes]
    if len(outputs) == 1:
        return {outputs[0].row: ("1", "")}
    table = {(r["process"], r["flow"]): r for r in rules("allocation.csv")}
    masses = {}
    for output in outputs:
        rule = table.get((dataset.id, output.flow))
        if rule is None:
            stop(f"{dataset.id} {dataset.name}: no share for the output {output.flow} {output.name}")
        masses[output.row] = output.amount if rule["mass_kg"] == "amount" else float(rule["mass_kg"])
        if rule["mass_kg"] == "amount" and output.unit != "kg":
            stop(f"{dataset.id}: the output {output.flow} is in {output.unit}, not in kg")
    total = sum(masses.values())
    reason = {o.row: table[(dataset.id, o.flow)]["reason"] for o in outputs}
    return {row: (repr(mass / total), reason[row]) for row, mass in masses.items()}


def stage_of(dataset):
    for rule in rules("stages.csv"):
        if rule["process"] == dataset.id:
            return rule
        if not rule["process"] and dataset.name.startswith(rule["name_starts_with"]):
            return rule
    stop(f"{dataset.id} {dataset.name}: no stage; add a row to stages.csv")


def gas_of(dataset, exchange, table):
    if "air" not in exchange.compartment and exchange.direction == "output":
        return None
    for rule in table:
        if (rule["flow_name"] == exchange.name and rule["direction"] == exchange.direction
                and rule["process"] in ("", dataset.id)
                and (not rule["amount"] or float(rule["amount"]) == exchange.amount)):
            return rule
    suspect = any(word in exchange.name.lower() for word in SUSPECTS)
    if suspect and exchange.name not in NOT_GREENHOUSE:
        stop(f"{dataset.id} {exchange.name} ({exchange.compartment}): is this a greenhouse gas? See gases.csv")
    return None


def uncertainty_cells(exchange):
    """Type and parameters as published; none where the published spread is nil (a placeholder).

    A lognormal's one parameter is the square of its geometric standard deviation: 1 means no spread.
    """
    kind, deviation, low, mode, high = exchange.uncertainty
    if kind in ("1", "2") and deviation and float(deviation) > (1 if kind == "1" else 0):
        return [UNCERTAINTY[kind], deviation, "", ""]
    if kind in ("3", "4") and low and high and float(low) < float(high):
        return [UNCERTAINTY[kind], low, mode or "", high]
    return ["", "", "", ""]


def check_dimensions(datasets, kept, linker, units):
    """Every input must be in a unit that turns into its maker's, directly or by conversions.csv."""
    convertible = {row["flow"] for row in rules("conversions.csv")}
    for user in kept:
        for e in datasets[user].exchanges:
            provider = linker.provider(e) if e.uses else None
            if provider is None or e.flow in convertible:
                continue
            made = next(o for o in datasets[provider].exchanges if o.makes and o.flow == e.flow)
            if units[made.unit]["dimension"] != units[e.unit]["dimension"]:
                stop(f"flow {e.flow} {e.name}: made in {made.unit}, used in {e.unit} by {user}; see conversions.csv")


def conversion_rows(datasets, kept):
    used = {e.flow: e.name for i in kept for e in datasets[i].exchanges}
    for row in rules("conversions.csv"):
        if row["flow"] in used:
            yield [row["flow"], used[row["flow"]], row["amount"], row["unit"], row["other_amount"],
                   row["other_unit"], SOURCE, row["locator"], row["reason"]]


def exchange_rows(dataset, linker, units, gases):
    shares = allocation(dataset)
    for e in dataset.exchanges:
        gas = gas_of(dataset, e, gases) if e.group == 4 else None
        if e.group == 4 and gas is None:
            continue
        if e.unit not in units:
            stop(f"{dataset.id}: unit {e.unit} has no row in units.csv")
        provider, note, share = "", "", ""
        if e.group == 5:
            provider = linker.provider(e) or "cut-off"
        elif e.group == 3:
            provider = "cut-off"
        elif e.makes:
            share, note = shares[e.row]
        kind = "elementary" if e.group == 4 else "waste" if e.group == 3 else "technosphere"
        yield [
            dataset.id, e.row, e.direction, kind, e.flow, e.name, provider, e.amount_text, units[e.unit]["written"],
            gas["gas"] if gas else "", e.compartment if gas else "", share, *uncertainty_cells(e), SOURCE,
            f"{dataset.id}.{e.row}", gas["reason"] if gas and gas["process"] else note]


def write(folder, name, columns, rows):
    path = os.path.join(folder, name)
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(columns)
        count = sum(1 for _ in map(writer.writerow, rows))
    print(f"{path}: {count} rows")


def main():
    if len(sys.argv) not in (2, 3):
        stop("usage: extract_uslci.py PACKAGE.zip [OUTPUT_FOLDER]")
    folder = sys.argv[2] if len(sys.argv) == 3 else os.path.join(HERE, "..", "Examples", "metals")
    datasets = read_package(sys.argv[1])
    linker = Linker(datasets)
    kept = closure(datasets, linker, [row["process"] for row in rules("products.csv")])
    protected = [i for i in kept if datasets[i].protected]
    if protected:
        stop(f"datasets that ask for permission would be carried over: {', '.join(protected)}")
    kept.sort(key=lambda i: (datasets[i].category, datasets[i].name, i))
    units = {row["given"]: row for row in rules("units.csv")}
    gases = rules("gases.csv")
    processes = []
    for i in kept:
        d, rule = datasets[i], stage_of(datasets[i])
        processes.append([
            i, d.name, d.location, rule["stage"], rule["kind"], rule["aggregates"], d.category, *d.dates,
            "US federal database, free use", SOURCE, i, rule["reason"]])
    write(folder, "processes.csv", PROCESS_COLUMNS, processes)
    rows = [row for i in kept for row in exchange_rows(datasets[i], linker, units, gases)]
    write(folder, "exchanges.csv", EXCHANGE_COLUMNS, rows)
    check_dimensions(datasets, kept, linker, units)
    write(folder, "conversions.csv", CONVERSION_COLUMNS, conversion_rows(datasets, kept))


if __name__ == "__main__":
    main()
