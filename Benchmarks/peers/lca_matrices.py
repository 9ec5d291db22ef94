"""Reads the matrices of `generate_lca.py` for the peers: no more than numpy and scipy are needed."""
import os

import numpy
import scipy.io


def matrix(folder, name):
    return scipy.io.mmread(os.path.join(folder, name + ".mtx")).tocsc()


def geometric_deviations(folder):
    """By (matrix, row, column) counted from 0, as one sorted table: matrix 0 is A, 1 is B."""
    with open(os.path.join(folder, "uncertainty.csv"), encoding="ascii") as file:
        next(file)
        rows = [line.split(",") for line in file]
    if any(row[3] != "lognormal" for row in rows):
        raise SystemExit("only lognormal exchanges are known here")
    return (numpy.array([row[0] == "B" for row in rows]), numpy.array([int(row[1]) - 1 for row in rows]),
            numpy.array([int(row[2]) - 1 for row in rows]), numpy.array([float(row[4]) for row in rows]),
            numpy.array([float(row[5]) for row in rows]))
