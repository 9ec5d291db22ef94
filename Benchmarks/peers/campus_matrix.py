#!/usr/bin/env python3
"""The campus of `qadam-bench campus` in Python: the same linear model from numpy arrays or from linopy, handed to HiGHS.

    Benchmarks/peers/campus_matrix.py numpy|linopy BUILDINGS [--shared] [--loose] [--periods N] [--solve]

`numpy` writes columns with numpy and hands them to highspy, which is about the best that Python can do; `linopy` declares
variables and constraints and hands them over by its direct interface. Levels of buildings are relaxed. Prints one line of
JSON: seconds of building and hand-over, without imports and without the formulas of the data, counts and, with `--solve`,
the optimum of the relaxation. Needs numpy, highspy and, for linopy, linopy and xarray.
"""
import argparse
import json
import resource
import sys
import time

import numpy as np

PERIODS = int(sys.argv[sys.argv.index("--periods") + 1]) if "--periods" in sys.argv else 8
YEARS = 2025 + 5 * np.arange(PERIODS)
DAYS, SLICES, LENGTH, RATE = 12, 288, 5, 0.05
WEIGHTS = np.array([31.0, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
SPLIT = np.repeat(WEIGHTS, 24) / 8760
TYPES, HOURS = 5, 8760.0
END = YEARS[-1] + LENGTH
HEAT_LEFT, POWER_LEFT, WORK = [1, 0.8, 0.6, 0.45], [1, 0.95, 0.9, 0.9], [0, 0.03, 0.07, 0.09]


def data(buildings, shared):
    """All numbers of the campus, as the formulas of CampusCase.swift."""
    day, hour = np.divmod(np.arange(SLICES), 24)
    hour = hour + 0.5
    season = np.cos(2 * np.pi * (day + 0.5) / 12)
    sun = np.where((hour < 6) | (hour > 18), 0, np.sin(np.pi * (hour - 6) / 12) * (0.55 - 0.35 * season))
    weight = np.repeat(WEIGHTS, 24)

    def rates(course):
        return weight * course / (weight * course).sum() / SPLIT

    heat = [rates(np.maximum(0.02, 0.55 + 0.5 * season) * (1 + 0.25 * np.cos(2 * np.pi * (hour - 6 - k) / 24)))
            for k in range(TYPES)]
    power = [rates((1 + 0.1 * season) * (0.5 + np.maximum(0, np.sin(np.pi * (hour - 6 - 0.5 * k) / 13))))
             for k in range(TYPES)]
    area = np.array([1000.0 * (1 + b * 7919 % 13) for b in range(buildings)])
    node = np.arange(buildings) % TYPES if shared else np.arange(buildings)
    return sun, heat, power, area, node, np.bincount(node, weights=area)


def start(year): return (1 + RATE) ** -(year - YEARS[0])


RUNNING = np.array([sum((1 + RATE) ** -(y - YEARS[0] + n + 0.5) for n in range(LENGTH)) for y in YEARS])


def invested(cost, life, y):
    """An investment of period y, discounted, less its worth at the end in a straight line."""
    left = 0 if life <= END - YEARS[y] else 1 - (END - YEARS[y]) / life
    return cost * (start(YEARS[y]) - left * start(END))


def serving(life, y): return [v for v in range(y + 1) if YEARS[y] - YEARS[v] < life]


class Arrays:
    """Rows with bounds and triplets in growing lists of arrays."""

    def __init__(self, loose=False):
        self.rows = self.columns = 0
        self.loose = loose
        self.lower, self.upper, self.row_lower, self.row_upper, self.cost = [], [], [], [], []
        self.i, self.j, self.v = [], [], []

    def variables(self, count, lower=0.0, upper=np.inf, cost=0.0):
        at = np.arange(self.columns, self.columns + count)
        self.columns += count
        if self.loose and count == SLICES and np.isfinite(upper):
            self.constraints([(1.0, at)], -np.inf, upper)
            upper = np.inf
        for target, value in ((self.lower, lower), (self.upper, upper), (self.cost, cost)):
            target.append(np.broadcast_to(np.asarray(value, float), count))
        return at

    def constraints(self, terms, lower, upper, count=None):
        count = count or max(len(np.atleast_1d(columns)) for _, columns in terms)
        rows = np.arange(self.rows, self.rows + count)
        self.rows += count
        self.row_lower.append(np.broadcast_to(np.asarray(lower, float), count))
        self.row_upper.append(np.broadcast_to(np.asarray(upper, float), count))
        for value, columns in terms:
            self.add(rows, columns, value)
        return rows

    def add(self, rows, columns, value):
        rows, columns, value = np.broadcast_arrays(rows, columns, np.asarray(value, float))
        self.i.append(rows)
        self.j.append(columns)
        self.v.append(value)

    def pass_to_solver(self, highspy):
        matrix = highspy.HighsLp()
        i, j, v = np.concatenate(self.i), np.concatenate(self.j), np.concatenate(self.v)
        kept = v != 0
        i, j, v = i[kept], j[kept], v[kept]
        order = np.argsort(j, kind="stable")
        starts = np.zeros(self.columns + 1, np.int32)
        starts[1:] = np.cumsum(np.bincount(j, minlength=self.columns))
        built = time.perf_counter(), time.process_time()
        matrix.num_col_, matrix.num_row_ = self.columns, self.rows
        matrix.col_cost_, matrix.col_lower_ = np.concatenate(self.cost), np.concatenate(self.lower)
        matrix.col_upper_ = np.concatenate(self.upper)
        matrix.row_lower_, matrix.row_upper_ = np.concatenate(self.row_lower), np.concatenate(self.row_upper)
        matrix.a_matrix_.format_ = highspy.MatrixFormat.kColwise
        matrix.a_matrix_.start_ = starts
        matrix.a_matrix_.index_, matrix.a_matrix_.value_ = i[order].astype(np.int32), v[order]
        solver = highspy.Highs()
        solver.setOptionValue("output_flag", False)
        solver.passModel(matrix)
        return built, solver, len(v)


class Campus:
    """The equations, over anything that has `variables`, `constraints` and `add`; a term is (coefficients, columns)."""

    def __init__(self, model, buildings, shared):
        self.m, self.buildings = model, buildings
        self.sun, self.heat, self.power, self.area, self.node, self.node_area = data(buildings, shared)
        self.lit = np.flatnonzero(self.sun > 0)
        self.nodes = len(self.node_area)
        self.build()

    def capacity(self, cost, life, fixed=0.0, most=np.inf):
        """Investments and what stands by period: lists of (unit, column)."""
        m = self.m
        alone = {y: serving(life, y)[0] for y in range(PERIODS) if len(serving(life, y)) == 1}
        new, stands = [], {}
        for v in range(PERIODS):
            own = [y for y in alone if alone[y] == v]
            price = invested(cost[v], life, v) + sum(RUNNING[y] * fixed for y in own)
            new.append(m.variables(1, upper=most if own else np.inf, cost=price)[0])
        for y in range(PERIODS):
            if y in alone:
                stands[y] = new[alone[y]]
            else:
                stands[y] = m.variables(1, upper=most, cost=RUNNING[y] * fixed)[0]
                terms = [(1.0, stands[y])] + [(-1.0, new[v]) for v in serving(life, y)]
                row = m.constraints(terms[:1], 0, 0, 1)
                for value, column in terms[1:]:
                    m.add(row, column, value)
        return stands

    def limit(self, columns, factor, stands):
        self.m.constraints([(1.0, columns), (-factor * HOURS, stands)], -np.inf, 0, len(columns))

    def build(self):
        m = self.m
        declining = lambda first, rate: [first * rate ** y for y in range(PERIODS)]
        gas, wood = self.capacity([100.0] * PERIODS, 20, 2), self.capacity([400.0] * PERIODS, 20, 8)
        collector = self.capacity([350.0] * PERIODS, 25, 3)
        pit, pit_power = self.capacity([1.5] * PERIODS, 30), self.capacity([20.0] * PERIODS, 30)
        nodes = [{
            "pv": self.capacity(declining(800.0, 0.95), 25, 10, 5e-5 * area),
            "pump": self.capacity(declining(700.0, 0.98), 20, 7),
            "energy": self.capacity(declining(250.0, 0.9), 15), "power": self.capacity([100.0] * PERIODS, 15),
            "tank": self.capacity([12.0] * PERIODS, 25),
        } for area in self.node_area]
        levels = self.levels()
        for y in range(PERIODS):
            self.period(y, gas[y], wood[y], collector[y], pit[y], pit_power[y], nodes, levels)

    def levels(self):
        """Columns Z[building, level, period] with their order, cost and works."""
        m, count = self.m, self.buildings
        worth = np.array([invested(1.0, 30, y) for y in range(PERIODS)])
        for y in range(PERIODS):
            if YEARS[y] + 30 < END:
                again = YEARS[y] + 30
                left = 1 - (END - again) / 30
                worth[y] += start(again) - left * start(END)
        change = worth - np.append(worth[1:], 0)
        z = np.empty((count, 3, PERIODS), int)
        for k in range(3):
            for y in range(PERIODS):
                price = (WORK[k + 1] - WORK[k]) * self.area * change[y]
                z[:, k, y] = m.variables(count, upper=1.0, cost=price)
        m.constraints([(1.0, z[:, :, 1:].ravel()), (-1.0, z[:, :, :-1].ravel())], 0, np.inf)
        m.constraints([(1.0, z[:, :-1].ravel()), (-1.0, z[:, 1:].ravel())], 0, np.inf)
        for y in range(PERIODS):
            row = m.constraints([], -np.inf, 0.12 * count * LENGTH, 1)
            m.add(row, z[:, :, y].ravel(), 1.0)
            if y:
                m.add(row, z[:, :, y - 1].ravel(), -1.0)
        return z

    def store(self, y, balance, energy, power, charge, discharge, loss, least=0.0):
        """A store whose days end as they began; levels are what lies above the least level, in hours of rate."""
        m, kept = self.m, 1 - loss
        into, out, level = m.variables(SLICES), m.variables(SLICES), m.variables(SLICES)
        after = np.arange(SLICES).reshape(DAYS, 24)
        after = np.roll(after, -1, axis=1).ravel()
        terms = [(1.0, level[after]), (-kept, level), (-charge, into), (1 / discharge, out)]
        if least and getattr(m, "loose", False):
            m.constraints([(1.0, level), (-least * HOURS, energy)], 0, np.inf)
            least = 0.0
        if least:
            terms.append((least * (1 - kept) * HOURS, energy))
        m.constraints(terms, 0, 0)
        m.constraints([(1.0, level), (-(1 - least) * HOURS, energy)], -np.inf, 0)
        if power is not None:
            m.constraints([(1.0, into), (1.0, out), (-HOURS, power)], -np.inf, 0)
        m.add(balance, into, -1.0)
        m.add(balance, out, 1.0)

    def seasonal(self, y, balance, energy, power, charge, discharge, loss):
        """A store linked over the months: every month is one run of equal days."""
        m, kept = self.m, 1 - loss
        into, out = m.variables(SLICES), m.variables(SLICES)
        gain = m.variables(SLICES, lower=-np.inf)
        run, high = m.variables(DAYS), m.variables(DAYS)
        low = m.variables(DAYS, lower=-np.inf, upper=0.0)
        rows = m.constraints([(1.0, gain), (-charge, into), (1 / discharge, out)], 0, 0)
        later = np.flatnonzero(np.arange(SLICES) % 24 > 0)
        m.add(rows[later], gain[later - 1], -kept)
        inner = np.flatnonzero(np.arange(SLICES) % 24 < 23)
        m.constraints([(1.0, high[inner // 24]), (-1.0, gain[inner])], 0, np.inf)
        m.constraints([(1.0, low[inner // 24]), (-1.0, gain[inner])], -np.inf, 0)
        end, a, n = gain[23::24], kept ** 24, WEIGHTS
        left, total = a ** (n - 1), (1 - a ** (n - 1)) / (1 - a)
        m.constraints([(1.0, run), (1.0, high), (-HOURS, energy)], -np.inf, 0)
        m.constraints([(a, run), (1.0, low)], 0, np.inf)
        m.constraints([(left, run), (total, end), (1.0, high), (-HOURS, energy)], -np.inf, 0)
        m.constraints([(a * left, run), (a * total, end), (1.0, low)], 0, np.inf)
        m.constraints([(1.0, np.roll(run, -1)), (-(a * left), run), (-(a * total + 1), end)], 0, 0)
        m.constraints([(1.0, into), (1.0, out), (-HOURS, power)], -np.inf, 0)
        m.add(balance, into, -1.0)
        m.add(balance, out, 1.0)

    def period(self, y, gas, wood, collector, pit, pit_power, nodes, z):
        m, d = self.m, RUNNING[y]
        bought = m.variables(SLICES, upper=1000 * HOURS, cost=0.06 * 1.05 ** y * d * SPLIT)
        by_gas = m.variables(SLICES, cost=0.03 * 1.08 ** y * d * SPLIT)
        by_wood = m.variables(SLICES, cost=0.045 * 1.04 ** y * d * SPLIT)
        by_sun = m.variables(len(self.lit))
        self.limit(by_gas, 1.0, gas)
        self.limit(by_wood, 1.0, wood)
        self.limit(by_sun, self.sun[self.lit], collector)
        row = m.constraints([], -np.inf, 0.085 * self.area.sum() * (1 - 0.1 * y), 1)
        m.add(row, bought, 0.8 * 0.93 ** y * SPLIT)
        m.add(row, by_gas, 0.22 * SPLIT)
        grid = m.constraints([(1.0, bought)], 0, np.inf)
        network = m.constraints([(1.0, by_gas), (1.0, by_wood)], 0, np.inf)
        m.add(network[self.lit], by_sun, 1.0)
        self.seasonal(y, network, pit, pit_power, 0.98, 0.98, 0.0003)
        for n, area in enumerate(self.node_area):
            transformer = m.variables(SLICES, upper=6e-5 * area * HOURS)
            substation = m.variables(SLICES, upper=1e-4 * area * HOURS)
            pump, pv = m.variables(SLICES), m.variables(len(self.lit))
            self.limit(pump, 1.0, nodes[n]["pump"][y])
            self.limit(pv, self.sun[self.lit], nodes[n]["pv"][y])
            m.add(grid, transformer, -1.02)
            m.add(network, substation, -1.05)
            power = m.constraints([(1.0, transformer), (-1 / 3, pump)], 0, np.inf)
            m.add(power[self.lit], pv, 1.0)
            heat = m.constraints([(1.0, substation), (1.0, pump)], 0, np.inf)
            members = np.flatnonzero(self.node == n)
            for balance, course, base, left in ((power, self.power, 0.06, POWER_LEFT), (heat, self.heat, 0.15, HEAT_LEFT)):
                demand = m.variables(1)[0]
                total = base * self.area[members].sum()
                row = m.constraints([(1.0, demand)], total, total, 1)
                for k in range(3):
                    m.add(row, z[members, k, y], base * (left[k] - left[k + 1]) * self.area[members])
                m.add(balance, demand, -course[members[0] % TYPES])
            self.store(y, power, nodes[n]["energy"][y], nodes[n]["power"][y], 0.95, 0.95, 0.0001, 0.1)
            self.store(y, heat, nodes[n]["tank"][y], None, 0.99, 0.99, 0.01)


def by_numpy(options):
    import highspy
    began = time.perf_counter(), time.process_time()
    arrays = Arrays(options.loose)
    Campus(arrays, options.buildings, options.shared)
    built, solver, entries = arrays.pass_to_solver(highspy)
    done = time.perf_counter(), time.process_time()
    return began, built, done, solver, (arrays.rows, arrays.columns, entries)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("way", choices=["numpy", "linopy"])
    parser.add_argument("buildings", type=int)
    parser.add_argument("--shared", action="store_true")
    parser.add_argument("--loose", action="store_true", help="numpy only: bounds and least levels as rows")
    parser.add_argument("--periods", type=int, default=8, help="read where the numbers are made")
    parser.add_argument("--solve", action="store_true")
    options = parser.parse_args()
    if options.way == "linopy":
        import campus_linopy
        began, built, done, solver, counts = campus_linopy.build(options)
    else:
        began, built, done, solver, counts = by_numpy(options)
    seconds = {"model": built[0] - began[0], "hand-over": done[0] - built[0]}
    processor = {"model": built[1] - began[1], "hand-over": done[1] - built[1]}
    results = {}
    if options.solve:
        solver.setOptionValue("threads", 1)
        began = time.perf_counter(), time.process_time()
        solver.run()
        seconds["relaxation"] = time.perf_counter() - began[0]
        processor["relaxation"] = time.process_time() - began[1]
        results["relaxation"] = solver.getInfo().objective_function_value
    print(json.dumps({
        "name": options.way, "seconds": seconds, "processor": processor, "results": results,
        "counts": dict(zip(("rows", "columns", "entries"), map(int, counts))),
        "peakMegabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    }))


if __name__ == "__main__":
    sys.exit(main())
