#!/usr/bin/env python3
"""Compares the Monte Carlo of Qadam with that of Brightway (bw2calc, IterativeLCA) on a database of `generate_lca.py`.

    Benchmarks/peers/lca_brightway.py FOLDER/20000 prepare
    Benchmarks/peers/lca_distribution.py FOLDER/20000 QADAM WORKSPACE 4096 1000

QADAM is the program, WORKSPACE one into which the same folder was brought (`qadam lifecycle matrices --import`). Both draw
every exchange, each with its own generator; 4096 samples of Qadam and 1000 of Brightway. Mean, standard deviation and the
quantiles must agree within sampling error: the table gives each difference in standard errors (z), and the exit status is
1 where one is beyond 3.5 (with nine of them: once in 200 runs by chance).

Quantiles are compared without assuming a shape: below Qadam's quantile at p lie, of Brightway's samples, a share of p with
the variance p·(1 − p)·(1/n + 1/m). The error of a standard deviation is that by the fourth moment of Brightway's samples.

Needs what `lca_brightway.py` needs.
"""
import json
import subprocess
import sys

import numpy

import lca_brightway


def brightway(folder, count):
    import bw2calc
    lca = bw2calc.IterativeLCA(
        {0: 1}, data_objs=[lca_brightway.load(folder)], use_distributions=True, seed_override=42)
    lca.lci()
    lca.lcia()
    scores = numpy.empty(count)
    for i in range(count):
        next(lca)
        scores[i] = lca.score
    return scores


def qadam(program, workspace, count):
    text = subprocess.run(
        [program, "lifecycle", "montecarlo", "--product", "product 1", "--samples", str(count), "-w", workspace,
         "--method", "C.mtx", "--category", "impact 1", "--json"], check=True, capture_output=True, text=True).stdout
    return json.loads(text)["content"]["products"][0]["summary"]


def main():
    if len(sys.argv) != 6:
        print(__doc__, file=sys.stderr)
        return 64
    folder, program, workspace, count, other_count = sys.argv[1:]
    ours, theirs = qadam(program, workspace, int(count)), brightway(folder, int(other_count))
    n, m = ours["count"], len(theirs)
    mean, deviation = theirs.mean(), theirs.std(ddof=1)
    fourth = ((theirs - mean) ** 4).mean() / deviation ** 4
    deviation_error = deviation * ((fourth - 1) / 4 * (1 / n + 1 / m)) ** 0.5
    rows = [
        ("mean", ours["mean"], mean, (ours["mean"] - mean) / (deviation * (1 / n + 1 / m) ** 0.5)),
        ("standard deviation", ours["standardDeviation"], deviation,
         (ours["standardDeviation"] - deviation) / deviation_error),
    ]
    for quantile in ours["quantiles"]:
        p, value = quantile["probability"], quantile["value"]
        share = (theirs < value).mean()
        rows.append((f"{p * 100:g} %", value, numpy.quantile(theirs, p),
                     (share - p) / (p * (1 - p) * (1 / n + 1 / m)) ** 0.5))
    print(f"Qadam {n} samples, Brightway {m}")
    print("| what | Qadam | Brightway | z |\n|---|---|---|---|")
    for what, left, right, z in rows:
        print(f"| {what} | {left:.2f} | {right:.2f} | {z:+.1f} |")
    return 1 if any(abs(z) > 3.5 for *_, z in rows) else 0


if __name__ == "__main__":
    sys.exit(main())
