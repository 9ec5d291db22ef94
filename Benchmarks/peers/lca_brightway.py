#!/usr/bin/env python3
"""Brightway's engine (bw2calc) on the databases of `generate_lca.py`.

    python3 -m venv /tmp/bw && /tmp/bw/bin/pip install bw2calc bw_processing pypardiso     (x86; on ARM scikit-umfpack)
    Benchmarks/peers/lca_brightway.py FOLDER/20000 prepare           write a datapackage to FOLDER/20000/brightway
    Benchmarks/peers/lca_brightway.py FOLDER/20000 score             imports, first score, further unit, all products
    Benchmarks/peers/lca_brightway.py FOLDER/20000 direct 30         Monte Carlo, every exchange, LCA
    Benchmarks/peers/lca_brightway.py FOLDER/20000 iterative 1000    Monte Carlo, every exchange, IterativeLCA

Each prints one line of JSON. The demand is one unit of the first product, the impact the first row of C. Its fastest
configuration is meant: PARDISO where it is installed, datapackages as folders of arrays, factors kept for further units.
"""
import json
import resource
import sys
import time

START = time.perf_counter()


def prepare(folder):
    import bw_processing
    import numpy
    from bw_processing.io_helpers import generic_directory_filesystem
    from pathlib import Path

    import lca_matrices
    a, b, c = (lca_matrices.matrix(folder, name).tocoo() for name in "ABC")
    is_b, rows, columns, median, deviation = lca_matrices.geometric_deviations(folder)
    n = a.shape[0]
    target = Path(folder) / "brightway"
    target.mkdir(exist_ok=True)
    package = bw_processing.create_datapackage(fs=generic_directory_filesystem(dirpath=target), name="generated")

    def indices(row, column):
        array = numpy.empty(len(row), dtype=bw_processing.INDICES_DTYPE)
        array["row"], array["col"] = row, column
        return array

    def distributions(matrix, is_this):
        # entries in the order of (column, row), as the table of uncertainty
        order = numpy.lexsort((rows[is_this], columns[is_this]))
        array = numpy.zeros(matrix.nnz, dtype=bw_processing.UNCERTAINTY_DTYPE)
        for field in ("scale", "shape", "minimum", "maximum"):
            array[field] = numpy.nan
        array["loc"] = matrix.data
        key = matrix.col.astype(numpy.int64) * matrix.shape[0] + matrix.row
        known = (columns[is_this].astype(numpy.int64) * matrix.shape[0] + rows[is_this])[order]
        place = numpy.searchsorted(known, key)
        found = known[numpy.minimum(place, len(known) - 1)] == key
        place = place[found]
        array["uncertainty_type"][found] = 2
        array["loc"][found] = numpy.log(median[is_this][order][place])
        array["scale"][found] = numpy.log(deviation[is_this][order][place])
        return array

    # the amounts of inputs are stored positive and flipped, as Brightway does
    for matrix, name, offset, is_this in ((a, "technosphere_matrix", 0, ~is_b), (b, "biosphere_matrix", n, is_b)):
        uncertainty = distributions(matrix, is_this)
        flip = matrix.data < 0
        uncertainty["loc"][uncertainty["uncertainty_type"] == 0] = abs(
            uncertainty["loc"][uncertainty["uncertainty_type"] == 0])
        package.add_persistent_vector(
            matrix=name, name=name, indices_array=indices(matrix.row + offset, matrix.col),
            data_array=abs(matrix.data), flip_array=flip, distributions_array=uncertainty)
    first = c.row == 0
    package.add_persistent_vector(
        matrix="characterization_matrix", name="characterization", data_array=c.data[first],
        indices_array=indices(c.col[first] + n, c.col[first] + n))
    package.finalize_serialization()
    return {"processes": n}


def load(folder):
    import bw_processing
    from bw_processing.io_helpers import generic_directory_filesystem
    from pathlib import Path
    return bw_processing.load_datapackage(generic_directory_filesystem(dirpath=Path(folder) / "brightway"))


def score(folder, seconds, results):
    import bw2calc
    import bw_processing  # noqa: F401
    import numpy
    seconds["imports"] = time.perf_counter() - START
    start = time.perf_counter()
    lca = bw2calc.LCA({0: 1}, data_objs=[load(folder)])
    lca.lci(factorize=True)
    lca.lcia()
    results["score"] = float(lca.score)
    seconds["first score after imports"] = time.perf_counter() - start
    seconds["from process start to the first score"] = time.perf_counter() - START
    start = time.perf_counter()
    for product in (11, 12, 13):
        lca.lcia(demand={product: 1})
    seconds["further unit"] = (time.perf_counter() - start) / 3
    start = time.perf_counter()
    q = numpy.asarray(lca.characterization_matrix.sum(axis=0)).ravel() @ lca.biosphere_matrix
    intensity = bw2calc.spsolve(lca.technosphere_matrix.T.tocsr(), q)
    seconds["all products by the adjoint"] = time.perf_counter() - start
    results["adjoint"] = float(intensity[lca.dicts.product[0]])
    results["solver"] = "pardiso" if bw2calc.PYPARDISO else "umfpack" if bw2calc.UMFPACK else "superlu"


def monte_carlo(folder, kind, count, seconds, results):
    import bw2calc
    import numpy
    lca = (bw2calc.IterativeLCA if kind == "iterative" else bw2calc.LCA)(
        {0: 1}, data_objs=[load(folder)], use_distributions=True, seed_override=42)
    lca.lci()
    lca.lcia()
    start = time.perf_counter()
    scores = numpy.empty(count)
    for i in range(count):
        next(lca)
        scores[i] = lca.score
    seconds["sample"] = (time.perf_counter() - start) / count
    results.update(mean=float(scores.mean()), sd=float(scores.std(ddof=1)), samples=count)
    results.update({f"q{p}": float(numpy.quantile(scores, p / 100)) for p in (5, 25, 50, 75, 95)})


def main():
    if len(sys.argv) < 3:
        print(__doc__, file=sys.stderr)
        return 64
    folder, kind = sys.argv[1:3]
    seconds, results = {}, {}
    if kind == "prepare":
        results = prepare(folder)
    elif kind == "score":
        score(folder, seconds, results)
    elif kind in ("direct", "iterative"):
        monte_carlo(folder, kind, int(sys.argv[3]), seconds, results)
    else:
        return 64
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"name": f"lca brightway {kind}", "seconds": seconds, "results": results,
                      "peakMegabytes": peak}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
