#!/usr/bin/env python3
"""Make the tables of Examples/polymetal from the flowsheet in Tools/polymetal, and check them.

    Tools/make_polymetal.py            write every table that differs
    Tools/make_polymetal.py --check    write nothing; exit 1 if a table is not current or a balance does not close

Amounts are derived from a few parameters (grades, recoveries, specific consumptions), each with its source or
marked as an assumption; mass and elements close because every unit's outputs are shares of its inputs. The
check of the balances reads the written tables only: amounts of `exchanges.csv` times contents of `properties.csv`.
"""
import csv
import io
import sys
from pathlib import Path

sys.dont_write_bytecode = True
ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "Tools" / "polymetal"))
import flowsheet  # noqa: E402
from flowsheet import ELEMENTS, METALS, REST, table, total, value  # noqa: E402

EXAMPLE = ROOT / "Examples" / "polymetal"
TOLERANCE = 1e-9
SELF = "qadam.polymetal"
WORDS = {"Zn": "zinc", "Pb": "lead", "Cu": "copper", "Ag": "silver", "Au": "gold", "Se": "selenium",
         "Te": "tellurium", "Tl": "thallium", "Hg": "mercury", "Bi": "bismuth", "Cd": "cadmium", "S": "sulphur",
         "C": "carbon"}
PROCESS = ["process", "name", "location", "stage", "kind", "aggregates", "category", "from", "to", "licence",
           "source", "locator", "note"]
EXCHANGE = ["process", "row", "direction", "flow_kind", "flow", "name", "provider", "amount", "unit", "gas",
            "compartment", "allocation", "uncertainty", "parameter_1", "parameter_2", "parameter_3", "source",
            "locator", "note"]
PROPERTY = ["flow", "property", "amount", "unit", "source", "locator", "note"]
PRICE = ["flow", "year", "price", "unit", "source", "locator", "note"]
CAUSE = ["process", "row", "output", "share", "source", "locator", "note"]
CONVERSION = ["flow", "name", "amount", "unit", "other_amount", "other_unit", "source", "locator", "note"]
PRICE_YEARS = ["2011", "2012", "2013", "2014", "2015", "2019"]
# units whose material goes in and out in the tables: the only ones that are balanced
BALANCED = {"mining", "beneficiation", "metallurgy", "recycling"}


def number(amount):
    return format(amount, ".13g")


def honest(row):
    """An assumption cites nothing; its note says what it is."""
    return {**row, "source": "", "locator": ""} if row["note"].startswith("assumption") else row


class Example:
    def __init__(self):
        self.sheet = flowsheet.Flowsheet()
        self.names = {row["flow"]: row["name"] for row in table("flows.csv")}
        self.names.update({row["material"]: row["name"] for row in table("materials.csv")})
        self.splits = self.sheet.splits
        self.makers = {row["output"]: unit for unit, rows in self.splits.items() for row in rows
                       if row["kind"] == "product"}
        self.makers["ore"] = "mine"
        for row in table("background_exchanges.csv"):
            if row["flow_kind"] == "technosphere" and row["direction"] == "output":
                self.makers.setdefault(row["flow"], row["process"])
        self.treated = [(row["output"], unit) for unit, rows in self.splits.items() for row in rows
                        if row["kind"] == "waste" and row["output"] != "zinc-ash"]
        self.treated.insert(0, ("waste-rock", "mine"))
        self.activities = {}
        for row in table("activities.csv"):
            self.activities.setdefault(row["unit"], []).append(row)

    def processes(self):
        for row in self.sheet.units.values():
            yield {"process": row["unit"], "name": row["name"], "location": "KZ", "stage": row["stage"],
                   "kind": "process", "category": row["category"], "source": SELF,
                   "locator": "flowsheet " + row["unit"], "note": row["note"]}
        for flow, unit in self.treated:
            yield {"process": flow + "-disposal", "name": "Disposal: " + self.names[flow].lower(), "location": "KZ",
                   "stage": self.sheet.units[unit]["stage"], "kind": "process", "category": "waste of the chain",
                   "source": SELF, "locator": "background", "note": "counted with the stage that makes the waste"}
        for row in table("background_processes.csv"):
            yield row

    def exchanges(self):
        rows = {}
        for row in self.chain():
            rows.setdefault(row["process"], []).append(row)
        for flow, unit in self.treated:
            rows[flow + "-disposal"] = list(self.disposal(flow))
        for row in table("background_exchanges.csv"):
            rows.setdefault(row["process"], []).append({**row, "amount": value(row["amount"])})
        for process in rows.values():
            for index, row in enumerate(process, 1):
                yield honest({**row, "row": index, "amount": number(row["amount"])})

    def disposal(self, flow):
        process = flow + "-disposal"
        wet = flow == "tailings"
        what, unit, amount, provider = ("electricity", "kWh", 0.001, "grid") if wet else (
            "diesel-burnt", "MJ", 0.02, "diesel-burning")
        yield self.row(process, "output", "technosphere", flow, 1, "kg")
        yield self.row(process, "input", "technosphere", what, amount, unit, provider, locator="background",
                       note="assumption: pumping" if wet else "assumption: loading, tipping and covering")

    def row(self, process, direction, kind, flow, amount, unit, provider="", gas="", locator="", note="", source=SELF):
        return {"process": process, "direction": direction, "flow_kind": kind, "flow": flow,
                "name": self.names[flow], "provider": provider, "amount": amount, "unit": unit, "gas": gas,
                "compartment": "" if kind != "elementary" else "resource/air" if flow == "air-in" else
                "resource/ground" if flow == "rock-in-ground" else "emission/air",
                "source": source if locator else "", "locator": locator, "note": note}

    def chain(self):
        yield from self.mine()
        for unit, row in self.sheet.units.items():
            if unit != "mine":
                yield from self.unit(unit, row["reference"])

    def mine(self):
        rock = 1 + value("waste_rock")
        place = "parameters waste_rock"
        yield self.row("mine", "output", "technosphere", "ore", 1, "kg", locator="flowsheet mine")
        yield self.row("mine", "output", "waste", "waste-rock", value("waste_rock"), "kg", "waste-rock-disposal",
                       locator=place, note="assumption")
        yield self.row("mine", "input", "elementary", "rock-in-ground", rock, "kg", locator=place,
                       note="ore and waste rock")
        yield from self.services("mine", 1.0)

    def unit(self, unit, reference):
        outs, feeds = self.sheet.outputs[unit], self.sheet.feeds[unit]
        scale = 1 / total(outs[reference])
        derived = {"locator": "flowsheet " + unit, "note": "derived by the shares of Tools/polymetal/splits.csv"}
        yield self.row(unit, "output", "technosphere", reference, 1, "kg", locator=derived["locator"])
        for split in self.splits[unit]:
            flow, amount = split["output"], total(outs[split["output"]]) * scale
            if flow == reference or amount == 0:
                continue
            kind = {"product": "technosphere", "waste": "waste", "emission": "elementary"}[split["kind"]]
            provider = "" if kind != "waste" else "cut-off" if flow == "zinc-ash" else flow + "-disposal"
            yield self.row(unit, "output", kind, flow, amount, "kg", provider, **derived)
        if "carbon-dioxide" in outs:
            yield self.row(unit, "output", "elementary", "carbon-dioxide", total(outs["carbon-dioxide"]) * scale, "kg",
                           gas="CO2", locator=derived["locator"], note="all carbon of coke and limestone")
        chain = self.sheet.units[unit]["inputs"].split(";")
        for flow in chain:
            yield self.row(unit, "input", "technosphere", flow, total(feeds[flow]) * scale, "kg",
                           self.makers[flow], **derived)
        closing = self.sheet.closing(unit) * scale
        flow, direction = ("air-out", "output") if closing > 0 else ("air-in", "input")
        if abs(closing) > 1e-13:
            yield self.row(unit, direction, "elementary", flow, abs(closing), "kg", locator=derived["locator"],
                           note="by difference: closes the mass, holds no element that is followed")
        yield from self.services(unit, scale)

    def services(self, unit, scale):
        for act in self.activities.get(unit, []):
            outs = {"ore": self.sheet.flows["ore"]} if unit == "mine" else self.sheet.outputs[unit]
            amount = value(act["amount"]) * self.sheet.basis(unit, act["per"], outs) * scale
            yield self.row(unit, "input", "technosphere", act["what"], amount, act["amount_unit"], act["provider"],
                           source=act["source"], locator=act["locator"], note=act["note"])

    def contents(self):
        """Content of one kilogram of every flow that is counted in kilograms in a balanced process."""
        found = {"ore": self.sheet.flows["ore"]}
        rock = 1 + value("waste_rock")
        found["rock-in-ground"] = flowsheet.scaled(found["ore"], 1 / rock)
        found["rock-in-ground"][REST] += 1 - 1 / rock
        for flow, content in self.sheet.materials.items():
            found[flow] = content
        for outs in self.sheet.outputs.values():
            for flow, content in outs.items():
                if total(content) > 0:
                    found.setdefault(flow, content)
        for flow in ("waste-rock", "air-in", "air-out", "blasting"):
            found[flow] = flowsheet.stream(**{REST: 1.0})
        return {flow: flowsheet.scaled(content, 1 / total(content)) for flow, content in found.items()}

    def properties(self):
        materials = {row["material"]: row for row in table("materials.csv")}
        for flow, content in self.contents().items():
            cite = materials.get(flow, {"source": SELF, "locator": "flowsheet", "note": ""})
            cite = {key: cite[key] for key in ("source", "locator", "note")}
            yield honest({"flow": flow, "property": "mass", "amount": "1", "unit": "kg/kg", **cite})
            for key in ELEMENTS:
                if content[key] > 0:
                    yield honest({"flow": flow, "property": WORDS[key] + " content",
                                  "amount": number(content[key]), "unit": "kg/kg", **cite})
            metal = sum(content[key] for key in METALS)
            if metal > 0 or flow in self.makers:
                yield {"flow": flow, "property": "metal content", "amount": number(metal), "unit": "kg/kg",
                       "source": SELF, "locator": "flowsheet", "note": "sum of the eleven metals"}

    def prices(self):
        published = table("prices.csv")
        yield from map(honest, published)
        prices = {year: {row["flow"]: float(row["price"]) for row in published if row["year"] == year}
                  for year in PRICE_YEARS}
        prices["2019"]["sulphur"] = value("sulphur_price")
        known = {row["flow"] for row in published}
        contents = self.contents()
        for rows in self.splits.values():
            for row in rows:
                flow = row["output"]
                if row["kind"] != "product" or flow in known or flow.startswith("secondary-"):
                    continue
                known.add(flow)
                for year, metal in prices.items():
                    content = contents[flow]
                    worth = sum(content[key] * metal[WORDS[key]] for key in METALS)
                    note = "assumption: worth of the metals in it at their prices, without deductions"
                    if flow == "sulphuric-acid":
                        worth, note = content["S"] * metal["sulphur"], "assumption: worth of the sulphur in it"
                    yield {"flow": flow, "year": year, "price": number(worth), "unit": "USD/kg", "source": "",
                           "locator": "", "note": note}

    def causes(self):
        """What causes an exchange of a unit with several products: a feed goes where its metals go; the sulphur that
        leaves the acid plant goes to the acid. All else is left to the basis of the rule."""
        for row in self.exchanges():
            unit = row["process"]
            products = [split["output"] for split in self.splits.get(unit, []) if split["kind"] == "product"]
            if len(products) < 2:
                continue
            shares = {}
            if row["direction"] == "input" and row["flow_kind"] == "technosphere":
                feed = self.sheet.feeds[unit].get(row["flow"], {})
                note = "assumption: the feed goes to the products as its metals do"
                for metal in METALS:
                    found = {flow: self.sheet.outputs[unit][flow][metal] for flow in products}
                    if feed.get(metal, 0) > 0 and sum(found.values()) > 0:
                        for flow, mass in found.items():
                            shares[flow] = shares.get(flow, 0) + feed[metal] * mass / sum(found.values())
            elif "sulphuric-acid" in products and (
                    row["flow"] == "sulphur-dioxide" or row["flow"].startswith("acid-plant-sludge")):
                shares, note = {"sulphuric-acid": 1}, "assumption: the acid plant makes it"
            for flow in products:
                if shares.get(flow, 0) > 0:
                    yield {"process": unit, "row": row["row"], "output": flow,
                           "share": format(shares[flow] / sum(shares.values()), ".13g"),
                           "source": "", "locator": "", "note": note}

    @staticmethod
    def conversions():
        return table("conversions.csv")


def text(columns, rows):
    out = io.StringIO()
    writer = csv.DictWriter(out, columns, restval="", extrasaction="ignore", lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()


def tables():
    example = Example()
    return {"processes.csv": text(PROCESS, example.processes()),
            "exchanges.csv": text(EXCHANGE, example.exchanges()),
            "properties.csv": text(PROPERTY, example.properties()),
            "prices.csv": text(PRICE, example.prices()),
            "causes.csv": text(CAUSE, example.causes()),
            "conversions.csv": text(CONVERSION, example.conversions())}


def read(name):
    with open(EXAMPLE / name, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def imbalances():
    """Process, quantity, in, out of every balance, from the written tables."""
    contents = {}
    for row in read("properties.csv"):
        contents.setdefault(row["property"], {})[row["flow"]] = float(row["amount"])
    balanced = {row["process"] for row in read("processes.csv") if row["category"] in BALANCED}
    quantities = ["mass"] + [WORDS[key] + " content" for key in ELEMENTS]
    sums = {}
    for row in read("exchanges.csv"):
        if row["process"] not in balanced or row["unit"] != "kg" or row["flow"] == "blasting":
            continue
        if row["flow"] not in contents["mass"]:
            raise SystemExit(f"{row['process']}: no mass is given for {row['flow']}")
        for quantity in quantities:
            content = contents[quantity].get(row["flow"], 0.0)
            sides = sums.setdefault((row["process"], quantity), [0.0, 0.0])
            sides[row["direction"] == "output"] += float(row["amount"]) * content
    return [(process, quantity, *sides) for (process, quantity), sides in sums.items()]


def check(made):
    failures = [name for name, content in made.items()
                if not (EXAMPLE / name).exists() or (EXAMPLE / name).read_text(encoding="utf-8") != content]
    for name in failures:
        print(f"{name} is not current: run Tools/make_polymetal.py")
    found = imbalances()
    worst = 0.0
    for process, quantity, taken, given in found:
        difference = abs(taken - given) / max(taken, given) if max(taken, given) > 0 else 0
        worst = max(worst, difference)
        if difference > TOLERANCE:
            failures.append(process)
            print(f"{process}: {quantity} in {taken:.12g}, out {given:.12g} kg")
    print(f"{len(found)} balances, largest relative difference {worst:.2g}, tolerance {TOLERANCE:g}")
    return 1 if failures else 0


def main():
    made = tables()
    if "--check" in sys.argv:
        return check(made)
    EXAMPLE.mkdir(exist_ok=True)
    for name, content in made.items():
        path = EXAMPLE / name
        if not path.exists() or path.read_text(encoding="utf-8") != content:
            path.write_text(content, encoding="utf-8")
            print("written", path.relative_to(ROOT))
    return check(made)


if __name__ == "__main__":
    sys.exit(main())
