#!/usr/bin/env python3
"""Makes life-cycle databases of any size with a fixed seed, for Qadam and its peers alike.

    Benchmarks/peers/generate_lca.py FOLDER            2,000, 20,000 and 200,000 processes: FOLDER/2000/A.mtx …
    Benchmarks/peers/generate_lca.py FOLDER 20000 …    only these sizes

Each folder gets `A.mtx` (product × process, outputs positive, inputs negative), `B.mtx` (elementary flow × process),
`C.mtx` (impact × elementary flow), `names.csv` and `uncertainty.csv` (every entry but the products themselves is
lognormal: p1 the geometric mean of the absolute value, p2 the geometric standard deviation).

What the numbers imitate: a process uses about 24 products: some sixteen of the hubs that everybody uses (power, freight,
buildings; about 3·√n of them, some far more popular than others), eight of its own branch that stand before it, and,
half of the time, one that stands after it; one process in twenty also uses a product from anywhere. Hubs use one another
and everything else, so that nearly all is one loop. In value the inputs of a process make 85 % of its output; the
spectral radius of the loops is therefore 0.85 exactly, whatever the units. Units differ by orders of magnitude, and the
order of the list says nothing: processes are shuffled. A process has about sixteen elementary flows.

Needs numpy.
"""
import os
import sys

import numpy

SIZES = [2_000, 20_000, 200_000]
SEED = 20_240_601
INPUT_VALUE = 0.85
HUB_INPUTS, BRANCH_INPUTS, FLOWS_PER_PROCESS = 17, 8, 19
FLOWS, IMPACTS = 1_500, 5
PLACES = ["KZ", "RU", "CN", "DE", "GLO", "RoW"]


def technosphere(n, random):
    """Rows, columns, values of A by column, without entries at the same place; the diagonal comes first."""
    hubs = min(n // 4, round(3 * n ** 0.5))
    popularity = 1 / numpy.arange(1, hubs + 1) ** 0.7
    hub = random.choice(hubs, size=(n, HUB_INPUTS), p=popularity / popularity.sum())
    process = numpy.arange(n)
    # the branch of a hub is the end of the list: hubs also depend on ordinary processes
    before = numpy.where(process < hubs, n - 1 - process, process)[:, None]
    branch = before - 1 - random.integers(0, 60, size=(n, BRANCH_INPUTS))
    after = before + 1 + random.integers(0, 60, size=(n, 1))
    after[random.random(n) < 0.5] = -1
    anywhere = random.integers(0, n, size=(n, 1))
    anywhere[random.random(n) >= 0.05] = -1
    supplier = numpy.concatenate([hub, branch, after, anywhere], axis=1)
    user = numpy.broadcast_to(process[:, None], supplier.shape)
    weight = random.lognormal(0, 1.2, size=supplier.shape)
    weight[:, HUB_INPUTS + BRANCH_INPUTS] *= 0.3  # what stands after a process gives it less
    valid = (supplier >= 0) & (supplier < n) & (supplier != user)
    place, first = numpy.unique(user[valid].astype(numpy.int64) * n + supplier[valid], return_index=True)
    weight = weight[valid][first]
    user, supplier = place // n, place % n
    weight *= INPUT_VALUE / numpy.bincount(user, weight, n)[user]
    price = random.lognormal(0, 2, n)
    output = numpy.where(random.random(n) < 0.1, 10.0 ** random.integers(1, 4, n), 1.0)
    value = -weight * price[user] * output[user] / price[supplier]
    shuffle = random.permutation(n)
    rows = numpy.concatenate([shuffle, shuffle[supplier]])
    columns = numpy.concatenate([shuffle, shuffle[user]])
    values = numpy.concatenate([output, value])
    order = numpy.lexsort((rows, columns))
    return rows[order], columns[order], values[order]


def interventions(n, random):
    popularity = 1 / numpy.arange(1, FLOWS + 1)
    flow = random.choice(FLOWS, size=(n, FLOWS_PER_PROCESS), p=popularity / popularity.sum()).astype(numpy.int64)
    process = numpy.broadcast_to(numpy.arange(n)[:, None], flow.shape)
    place = numpy.unique(process * FLOWS + flow)
    amount = random.lognormal(-4, 2, len(place))
    return place % FLOWS, place // FLOWS, amount


def characterisation(random):
    rows, columns, values = [], [], []
    for impact in range(IMPACTS):
        chosen = numpy.unique(numpy.append(random.choice(FLOWS, 120, replace=False), [impact, impact + 7]))
        rows.append(numpy.full(len(chosen), impact))
        columns.append(chosen)
        values.append(random.lognormal(0, 2, len(chosen)))
    return numpy.concatenate(rows), numpy.concatenate(columns), numpy.concatenate(values)


def write_matrix(path, shape, rows, columns, values, text):
    with open(path, "w", encoding="ascii") as file:
        file.write("%%MatrixMarket matrix coordinate real general\n")
        file.write(f"% {text}\n{shape[0]} {shape[1]} {len(values)}\n")
        for start in range(0, len(values), 100_000):
            part = slice(start, start + 100_000)
            file.write("".join(f"{i} {j} {v!r}\n" for i, j, v in zip(
                (rows[part] + 1).tolist(), (columns[part] + 1).tolist(), values[part].tolist())))


def write_names(path, n):
    units = ["kg", "MJ", "m3", "t·km"]
    with open(path, "w", encoding="utf-8") as file:
        file.write("kind,index,id,name,location,unit\n")
        for kind, count, unit in (("product", n, None), ("process", n, ""), ("elementary", FLOWS, "kg"),
                                  ("impact", IMPACTS, "points")):
            for i in range(1, count + 1):
                place = PLACES[i % len(PLACES)] if kind == "process" else ""
                file.write(f"{kind},{i},{kind}-{i},{kind} {i},{place},{units[i % 4] if unit is None else unit}\n")


def write_uncertainty(path, parts, random):
    with open(path, "w", encoding="ascii") as file:
        file.write("matrix,row,column,distribution,p1,p2,p3\n")
        for name, rows, columns, values in parts:
            deviation = numpy.exp(random.uniform(0.05, 0.4, len(values)))
            for start in range(0, len(values), 100_000):
                part = slice(start, start + 100_000)
                file.write("".join(f"{name},{i},{j},lognormal,{abs(v)!r},{d!r},\n" for i, j, v, d in zip(
                    (rows[part] + 1).tolist(), (columns[part] + 1).tolist(), values[part].tolist(),
                    deviation[part].tolist())))


def generate(folder, n):
    random = numpy.random.Generator(numpy.random.PCG64([SEED, n]))
    os.makedirs(folder, exist_ok=True)
    a, b, c = technosphere(n, random), interventions(n, random), characterisation(random)
    write_matrix(os.path.join(folder, "A.mtx"), (n, n), *a, "product by process")
    write_matrix(os.path.join(folder, "B.mtx"), (FLOWS, n), *b, "elementary flow by process")
    write_matrix(os.path.join(folder, "C.mtx"), (IMPACTS, FLOWS), *c, "impact by elementary flow")
    write_names(os.path.join(folder, "names.csv"), n)
    inputs = a[0] != a[1]
    write_uncertainty(os.path.join(folder, "uncertainty.csv"),
                      [("A", *(part[inputs] for part in a)), ("B", *b)], random)
    print(f"{n:,} processes, {len(a[2]):,} entries of A, {len(b[2]):,} of B: {folder}")


def main():
    if len(sys.argv) < 2 or sys.argv[1].startswith("-"):
        print(__doc__, file=sys.stderr)
        return 64
    for n in [int(text) for text in sys.argv[2:]] or SIZES:
        generate(os.path.join(sys.argv[1], str(n)), n)
    return 0


if __name__ == "__main__":
    sys.exit(main())
