#!/usr/bin/env python3
"""scipy on the databases of `generate_lca.py`: one score and all products by the adjoint, by SuperLU and by BiCGSTAB.

    Benchmarks/peers/lca_scipy.py FOLDER/20000             seconds and scores as one line of JSON
    Benchmarks/peers/lca_scipy.py FOLDER/20000 --write F   also all intensities of the first impact, one a line

Needs numpy and scipy. SuperLU factorises Aᵀ, which takes a tenth of the fill of A.
"""
import json
import sys
import time

import numpy
from scipy.sparse import diags
from scipy.sparse.linalg import bicgstab, splu

import lca_matrices


def main():
    folder = sys.argv[1]
    seconds, results = {}, {}

    def timed(what, work):
        start = time.perf_counter()
        value = work()
        seconds[what] = time.perf_counter() - start
        return value

    a, b, c = timed("read", lambda: [lca_matrices.matrix(folder, name) for name in "ABC"])
    q = (c @ b).toarray()
    n = a.shape[0]
    f = numpy.zeros(n)
    f[0] = 1
    transposed = a.T.tocsc()
    factors = timed("factorise the transpose by SuperLU", lambda: splu(transposed))
    s = timed("a demand by factors", lambda: factors.solve(f, "T"))
    intensity = timed("all products, all impacts by factors", lambda: factors.solve(q.T))
    results["score"], results["adjoint"] = float(q[0] @ s), float(intensity[0, 0])

    def iterate():
        diagonal = a.diagonal()
        scaled = (a @ diags(1 / diagonal)).tocsr()
        found, state = bicgstab(scaled, f, rtol=1e-9, atol=0, maxiter=1000)
        results["BiCGSTAB converged"] = state == 0
        return found / diagonal

    results["score by BiCGSTAB"] = float(q[0] @ timed("a demand by BiCGSTAB", iterate))
    if "--write" in sys.argv:
        numpy.savetxt(sys.argv[sys.argv.index("--write") + 1], intensity[:, 0], fmt="%.17g")
    print(json.dumps({"name": "lca scipy", "seconds": seconds, "results": results,
                      "counts": {"processes": n, "entries": a.nnz, "fill": factors.L.nnz + factors.U.nnz}}))


if __name__ == "__main__":
    main()
