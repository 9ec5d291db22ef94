"""The campus of `campus_matrix.py` in linopy: one call for every family of variables and constraints, over arrays with the
dimensions node, period, day and hour, and the direct interface to HiGHS. Capacity that stands is a variable in every
period, which is the usual way; all else is the same matrix."""
import time
import warnings

import numpy as np
import xarray as xr

from campus_matrix import (DAYS, END, HEAT_LEFT, HOURS, LENGTH, PERIODS, POWER_LEFT, RUNNING, SPLIT, TYPES, WEIGHTS, WORK,
                           YEARS, data, invested, start)

import linopy

warnings.filterwarnings("ignore")

Y = np.arange(PERIODS)


def per_slice(values): return xr.DataArray(np.reshape(values, (DAYS, 24)), dims=("d", "h"))


def per_period(values): return xr.DataArray(np.asarray(values, float), dims="y")


class Campus:
    def __init__(self, options):
        self.sun, heat, power, self.area, self.node, node_area = data(options.buildings, options.shared)
        self.m = linopy.Model(force_dim_names=True)
        self.cost = []
        self.slices = {"y": Y, "d": np.arange(DAYS), "h": np.arange(24)}
        self.nodes = {"n": np.arange(len(node_area))}
        self.node_area = xr.DataArray(node_area, dims="n")
        self.split, self.lit = per_slice(SPLIT), per_slice(self.sun > 0)
        types = [int(np.flatnonzero(self.node == n)[0]) % TYPES for n in self.nodes["n"]]
        course = lambda rates: xr.DataArray(np.stack([np.reshape(rates[k], (DAYS, 24)) for k in types]), dims=("n", "d", "h"))
        self.courses = {"power": course(power), "heat": course(heat)}
        self.build(options.buildings)

    def variables(self, name, *coords, **bounds):
        axes = {key: value for part in coords for key, value in part.items()}
        return self.m.add_variables(coords=list(axes.values()), dims=list(axes), name=name, **{"lower": 0, **bounds})

    def capacity(self, name, coords, cost, life, fixed=0.0, most=np.inf):
        new = self.variables(name + " new", coords, {"y": Y})
        stands = self.variables(name, coords, {"y": Y}, upper=most)
        total = sum(new.isel(y=v, drop=True) * per_period((YEARS >= YEARS[v]) & (YEARS - YEARS[v] < life)) for v in Y)
        self.m.add_constraints(stands - total == 0, name=name + " stands")
        self.cost += [(new * per_period([invested(cost[v], life, v) for v in Y])).sum()]
        if fixed:
            self.cost += [(stands * per_period(RUNNING * fixed)).sum()]
        return stands

    def limit(self, name, activity, factor, stands, mask=None):
        self.m.add_constraints(activity - HOURS * factor * stands <= 0, name=name, mask=mask)

    def store(self, name, coords, energy, power, charge, discharge, loss, least=0.0):
        kept = 1 - loss
        into, out = self.variables(name + " in", coords, self.slices), self.variables(name + " out", coords, self.slices)
        level = self.variables(name + " level", coords, self.slices)
        change = level.roll(h=-1) - kept * level - charge * into + (1 / discharge) * out
        if least:
            change = change + least * (1 - kept) * HOURS * energy
        self.m.add_constraints(change == 0, name=name + " change")
        self.m.add_constraints(level - (1 - least) * HOURS * energy <= 0, name=name + " energy")
        if power is not None:
            self.m.add_constraints(into + out - HOURS * power <= 0, name=name + " power")
        return out - into

    def seasonal(self, energy, power, charge, discharge, loss):
        kept, days = 1 - loss, {"y": Y, "d": np.arange(DAYS)}
        into, out = self.variables("pit in", self.slices), self.variables("pit out", self.slices)
        gain = self.variables("gain", self.slices, lower=-np.inf)
        run, high = self.variables("run", days), self.variables("high", days)
        low = self.variables("low", days, lower=-np.inf, upper=0)
        self.m.add_constraints(gain - kept * gain.shift(h=1) - charge * into + (1 / discharge) * out == 0, name="gains")
        inner = {"h": slice(0, 23)}
        self.m.add_constraints(high - gain.isel(inner) >= 0, name="highest")
        self.m.add_constraints(low - gain.isel(inner) <= 0, name="lowest")
        end, a, n = gain.isel(h=23, drop=True), kept ** 24, WEIGHTS
        left, total = (xr.DataArray(v, dims="d") for v in (a ** (n - 1), (1 - a ** (n - 1)) / (1 - a)))
        self.m.add_constraints(run + high - HOURS * energy <= 0, name="first above")
        self.m.add_constraints(a * run + low >= 0, name="first below")
        self.m.add_constraints(left * run + total * end + high - HOURS * energy <= 0, name="last above")
        self.m.add_constraints(a * left * run + a * total * end + low >= 0, name="last below")
        self.m.add_constraints(run.roll(d=-1) - a * left * run - (a * total + 1) * end == 0, name="runs")
        self.m.add_constraints(into + out - HOURS * power <= 0, name="pit power")
        return out - into

    def levels(self, count):
        coords = {"b": np.arange(count), "k": np.arange(3), "y": Y}
        z = self.variables("level", coords, upper=1)
        worth = np.array([invested(1.0, 30, y) for y in Y])
        for y in Y:
            if YEARS[y] + 30 < END:
                again = YEARS[y] + 30
                worth[y] += start(again) - (1 - (END - again) / 30) * start(END)
        change = per_period(worth - np.append(worth[1:], 0))
        steps = xr.DataArray(np.diff(WORK), dims="k")
        area = xr.DataArray(self.area, dims="b")
        self.cost += [(z * (steps * area * change)).sum()]
        later = {"y": slice(1, None)}
        self.m.add_constraints((z - z.shift(y=1)).isel(later) >= 0, name="time")
        self.m.add_constraints((z - z.shift(k=-1)).isel(k=slice(0, 2)) >= 0, name="order")
        self.m.add_constraints((z - z.shift(y=1)).sum(["b", "k"]) <= 0.12 * count * LENGTH, name="works")
        return z, area

    def demand(self, name, z, area, base, left):
        demand = self.variables(name + " demand", self.nodes, {"y": Y})
        saved = xr.DataArray(base * -np.diff(left), dims="k")
        node = xr.DataArray(self.node, dims="b", name="n")
        saving = (z * (saved * area)).sum("k").groupby(node).sum()
        self.m.add_constraints(demand + saving == base * self.node_area, name=name + " demand is")
        return self.courses[name] * demand

    def build(self, count):
        declining = lambda first, rate: first * rate ** Y
        gas, wood = self.capacity("gas", {}, [100.0] * PERIODS, 20, 2), self.capacity("wood", {}, [400.0] * PERIODS, 20, 8)
        collector = self.capacity("collector", {}, [350.0] * PERIODS, 25, 3)
        pit, pit_power = self.capacity("pit", {}, [1.5] * PERIODS, 30), self.capacity("pit rate", {}, [20.0] * PERIODS, 30)
        roofs = self.capacity("pv", self.nodes, declining(800.0, 0.95), 25, 10, 5e-5 * self.node_area)
        pumps = self.capacity("pump", self.nodes, declining(700.0, 0.98), 20, 7)
        energy, rate = self.capacity("battery", self.nodes, declining(250.0, 0.9), 15), self.capacity("rate", self.nodes, [100.0] * PERIODS, 15)
        tanks = self.capacity("tank", self.nodes, [12.0] * PERIODS, 25)
        z, area = self.levels(count)
        bought = self.variables("bought", self.slices, upper=1000 * HOURS)
        by_gas, by_wood = self.variables("by gas", self.slices), self.variables("by wood", self.slices)
        shape = xr.DataArray(np.ones(PERIODS, bool), dims="y") & self.lit
        by_sun = self.variables("by sun", self.slices, mask=shape)
        for price, flow in ((0.06 * 1.05 ** Y, bought), (0.03 * 1.08 ** Y, by_gas), (0.045 * 1.04 ** Y, by_wood)):
            self.cost += [(flow * (per_period(price * RUNNING) * self.split)).sum()]
        sun = per_slice(self.sun)
        self.limit("gas limit", by_gas, 1.0, gas)
        self.limit("wood limit", by_wood, 1.0, wood)
        self.limit("sun limit", by_sun, sun, collector, shape)
        emission = (bought * (per_period(0.8 * 0.93 ** Y) * self.split)).sum(["d", "h"]) + (by_gas * (0.22 * self.split)).sum(["d", "h"])
        self.m.add_constraints(emission <= per_period(0.085 * self.area.sum() * (1 - 0.1 * Y)), name="emission")
        every = (self.nodes, self.slices)
        transformer = self.variables("transformer", *every, upper=6e-5 * HOURS * self.node_area)
        substation = self.variables("substation", *every, upper=1e-4 * HOURS * self.node_area)
        pump = self.variables("heat pump", *every)
        shape_n = xr.DataArray(np.ones(len(self.node_area), bool), dims="n") & shape
        pv = self.variables("photovoltaics", *every, mask=shape_n)
        self.limit("pump limit", pump, 1.0, pumps)
        self.limit("roof limit", pv, sun, roofs, shape_n)
        self.m.add_constraints(bought - 1.02 * transformer.sum("n") >= 0, name="grid")
        net = self.seasonal(pit, pit_power, 0.98, 0.98, 0.0003)
        self.m.add_constraints(by_gas + by_wood + by_sun - 1.05 * substation.sum("n") + net >= 0, name="network")
        battery = self.store("battery", self.nodes, energy, rate, 0.95, 0.95, 0.0001, 0.1)
        tank = self.store("tank", self.nodes, tanks, None, 0.99, 0.99, 0.01)
        power, heat = self.demand("power", z, area, 0.06, POWER_LEFT), self.demand("heat", z, area, 0.15, HEAT_LEFT)
        self.m.add_constraints(transformer + pv - (1 / 3) * pump + battery - power >= 0, name="power")
        self.m.add_constraints(substation + pump + tank - heat >= 0, name="heat")
        self.m.add_objective(sum(self.cost[1:], self.cost[0]))


def build(options):
    began = time.perf_counter(), time.process_time()
    model = Campus(options).m
    built = time.perf_counter(), time.process_time()
    solver = linopy.io.to_highspy(model)
    done = time.perf_counter(), time.process_time()
    solver.setOptionValue("output_flag", False)
    lp = solver.getLp()
    return began, built, done, solver, (lp.num_row_, lp.num_col_, len(lp.a_matrix_.value_))
