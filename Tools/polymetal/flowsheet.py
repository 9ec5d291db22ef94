"""The flowsheet of Examples/polymetal: streams of elements through the units of the chain, loops included.

A stream is a mass of each element and of the rest (gangue, oxygen, iron …). The shares of `splits.csv` send
each element of a unit's feed to its outputs and sum to one; a mass rule gives an output the rest that belongs
to it. Recirculated streams are repeated until nothing changes. Everything is in kg for one kg of ore.
"""
import csv
from pathlib import Path

HERE = Path(__file__).resolve().parent
METALS = ["Zn", "Pb", "Cu", "Ag", "Au", "Se", "Te", "Tl", "Hg", "Bi", "Cd"]
ELEMENTS = METALS + ["S", "C"]
REST = "rest"
NAMES = {"zinc": "Zn", "lead": "Pb"}
# standard atomic weights, rounded (IUPAC): what binds oxygen in the solutions, sulphur dioxide and acid
WEIGHT = {"Zn": 65.38, "Cd": 112.414, "Cu": 63.546, "Tl": 204.38, "S": 32.06, "O": 15.999, "H": 1.008, "C": 12.011}
OXIDE = {"Zn": 1, "Cd": 1, "Cu": 1, "Tl": 0.5}  # atoms of oxygen to one of the metal
CO2_OF_CARBON = 44 / 12  # as in the IPCC guidelines


def table(name):
    with open(HERE / name, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


PARAMETERS = {row["parameter"]: float(row["value"]) for row in table("parameters.csv")}


def value(text):
    """A number, a parameter, or one parameter over another."""
    if "/" in text:
        over, under = text.split("/")
        return value(over) / value(under)
    return PARAMETERS[text] if text in PARAMETERS else float(text)


def stream(**masses):
    return {key: masses.get(key, 0.0) for key in ELEMENTS + [REST]}


def total(flow):
    return sum(flow.values())


def scaled(flow, factor):
    return {key: mass * factor for key, mass in flow.items()}


def composition(row):
    """Content of one kg of a bought or collected material."""
    content = {key: value(row[key]) for key in ELEMENTS}
    content[REST] = 1 - sum(content.values())
    return content


def mass_of_rest(rule, out, rest_in):
    """The rest of an output by its mass rule; `None` for what is retained (settled after the others)."""
    kind, *words = rule.split(":")
    known = sum(out[key] for key in ELEMENTS)
    if kind == "grade":
        return out[words[0]] / value(words[1]) - known
    if kind == "pure":
        return known / value(words[0]) - known
    if kind == "oxide":
        return sum(out[m] * n * WEIGHT["O"] / WEIGHT[m] for m, n in OXIDE.items())
    if kind == "acid":
        return out["S"] * (2 * WEIGHT["H"] + 4 * WEIGHT["O"]) / WEIGHT["S"]
    if kind == "so2":
        return out["S"] * 2 * WEIGHT["O"] / WEIGHT["S"]
    if kind == "retain":
        return None
    raise ValueError(rule)


class Flowsheet:
    def __init__(self):
        self.units = {row["unit"]: row for row in table("units.csv")}
        self.splits = {}
        for row in table("splits.csv"):
            self.splits.setdefault(row["unit"], []).append(row)
        self.materials = {row["material"]: composition(row) for row in table("materials.csv")}
        self.bought = {}
        for row in table("activities.csv"):
            if row["what"] in self.materials:
                self.bought.setdefault(row["unit"], []).append(row)
        self.flows = {"ore": self.ore()}
        self.outputs, self.feeds = {}, {}
        self.settle()

    @staticmethod
    def ore():
        names = ["zinc", "lead", "copper", "silver", "gold", "selenium", "tellurium", "thallium", "mercury",
                 "bismuth", "cadmium", "sulphur"]
        flow = stream(**{key: PARAMETERS["ore_" + name] for key, name in zip(METALS + ["S"], names)})
        flow[REST] = 1 - total(flow)
        return flow

    def settle(self):
        """Repeats the units in order until the recirculated streams stand still."""
        for _ in range(20000):
            before = {name: total(flow) for name, flow in self.flows.items()}
            for unit in self.units:
                if unit != "mine":
                    self.run(unit)
            if all(abs(total(flow) - before.get(name, 0)) <= 1e-15 * total(flow)
                   for name, flow in self.flows.items()):
                return
        raise SystemExit("the recirculated streams do not settle")

    def inputs(self, unit):
        """Streams of the chain that a unit takes, by flow."""
        feeds = {}
        for name in self.units[unit]["inputs"].split(";"):
            if name in self.materials:
                feeds[name] = scaled(self.materials[name], self.amount_collected(name))
            elif name == "zinc":
                feeds[name] = scaled(self.flows.get(name, stream(Zn=1.0)), self.zinc_taken(unit))
            elif name in self.flows:
                feeds[name] = self.flows[name]
        return feeds

    def amount_collected(self, name):
        if name == "eaf-dust":
            return PARAMETERS["eaf_dust"] * total(self.flows["zinc-cake"])
        return 1e-3  # secondary metals are apart from the ore: any amount

    def zinc_taken(self, unit):
        """Kilograms of zinc that go back, over kilograms of zinc made."""
        made = total(self.flows["zinc"]) if "zinc" in self.flows else 1.0
        if unit == "purification":
            return PARAMETERS["zinc_dust_share"] * self.flows["neutral-solution"]["Zn"] / made
        return PARAMETERS["parkes_zinc"] * total(self.flows["lead-bullion"]) / made

    def basis(self, unit, per, outs):
        """Mass that an activity is counted by: a flow, or a metal in a flow (`zinc@calcine`)."""
        metal, _, flow = per.rpartition("@")
        if flow == "ore":
            found = self.flows["ore"]
        else:
            found = outs.get(flow) or self.feeds.get(unit, {}).get(flow) or stream()
        return found[NAMES[metal]] if metal else total(found)

    def run(self, unit):
        feeds = self.inputs(unit)
        self.feeds[unit] = feeds
        outs = self.outputs.get(unit, {})
        for row in self.bought.get(unit, []):
            amount = value(row["amount"]) * self.basis(unit, row["per"], outs)
            feeds[row["what"]] = scaled(self.materials[row["what"]], amount)
        feed = stream()
        for flow in feeds.values():
            for key, mass in flow.items():
                feed[key] += mass
        self.outputs[unit] = self.divide(unit, feed)
        for row in self.splits[unit]:
            if row["kind"] == "product" and row["output"] != "sulphuric-acid":
                self.flows[row["output"]] = self.outputs[unit][row["output"]]

    def divide(self, unit, feed):
        """Sends the elements of a feed to the outputs, then gives each output its rest."""
        rows = self.splits[unit]
        outs = {row["output"]: stream() for row in rows}
        for key in METALS + ["S"]:
            left = feed[key]
            for row in rows:
                if row[key] not in ("", "rest") and not row[key].startswith("spec"):
                    outs[row["output"]][key] = float(row[key]) * feed[key]
                elif row[key].startswith("spec"):
                    metal, grade = row["mass_rule"].split(":")[1:]
                    sulphur = value(row[key].split(":")[1])
                    outs[row["output"]][key] = outs[row["output"]][metal] / value(grade) * sulphur
                left -= outs[row["output"]][key]
            takers = [row["output"] for row in rows if row[key] == "rest"]
            if len(takers) == 1:
                outs[takers[0]][key] = left
            elif abs(left) > 1e-12 * feed[key]:
                raise SystemExit(f"{unit}: {left / feed[key]:.3g} of {key} has no destination ({takers})")
        if feed["C"] > 0:
            outs["carbon-dioxide"] = stream(C=feed["C"])
            outs["carbon-dioxide"][REST] = feed["C"] * (CO2_OF_CARBON - 1)
        for row in rows:
            rest = mass_of_rest(row["mass_rule"], outs[row["output"]], feed[REST])
            if rest is not None:
                outs[row["output"]][REST] = rest
        for row in rows:
            if row["mass_rule"].startswith("retain"):
                others = sum(outs[r["output"]][REST] for r in rows
                             if r is not row and r["mass_rule"].split(":")[0] not in ("acid", "so2"))
                outs[row["output"]][REST] = value(row["mass_rule"].split(":")[1]) * feed[REST] - others
        for name, out in outs.items():
            if min(out.values()) < 0:
                raise SystemExit(f"{unit}: {name} would hold less than nothing: {out}")
        return outs

    def closing(self, unit):
        """Rest that the air takes (positive) or gives (negative): oxygen in, water and gases out."""
        return sum(f[REST] for f in self.feeds[unit].values()) - sum(f[REST] for f in self.outputs[unit].values())
