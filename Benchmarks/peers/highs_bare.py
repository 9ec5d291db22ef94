#!/usr/bin/env python3
"""HiGHS alone: reads models in LP format and solves them, nothing between.

    Benchmarks/peers/highs_bare.py GAP LIMIT MODEL.lp…

Uses the library that `make setup` fetched, through its C interface, with one thread and the gap that Qadam asks
for, and stops a model after LIMIT seconds. Prints one line of JSON: seconds of the run alone (not of the reading), the
objective of each model, and 1 under `stopped` where the limit ended it.
"""
import ctypes
import glob
import json
import os
import sys
import time

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")


def library():
    found = os.environ.get("QADAM_HIGHS_LIB") or next(
        iter(sorted(glob.glob(os.path.join(ROOT, ".deps", "highs", "lib", "libhighs.*")))), None)
    if found is None:
        sys.exit("highs_bare.py: no libhighs; run `make setup`")
    highs = ctypes.CDLL(found)
    highs.Highs_create.restype = ctypes.c_void_p
    highs.Highs_getObjectiveValue.restype = ctypes.c_double
    return highs


def solve(highs, path, gap, limit):
    model = ctypes.c_void_p(highs.Highs_create())
    for status in (
        highs.Highs_setBoolOptionValue(model, b"output_flag", 0),
        highs.Highs_setIntOptionValue(model, b"threads", 1),
        highs.Highs_setDoubleOptionValue(model, b"mip_rel_gap", ctypes.c_double(gap)),
        highs.Highs_setDoubleOptionValue(model, b"time_limit", ctypes.c_double(limit)),
        highs.Highs_readModel(model, path.encode()),
    ):
        if status != 0:
            sys.exit(f"highs_bare.py: {path} was refused")
    start, used = time.perf_counter(), time.process_time()
    status = highs.Highs_run(model)
    seconds, used = time.perf_counter() - start, time.process_time() - used
    objective, optimal = highs.Highs_getObjectiveValue(model), highs.Highs_getModelStatus(model) == 7
    highs.Highs_destroy(model)
    if status < 0:
        sys.exit(f"highs_bare.py: {path} ended with {status}")
    return seconds, used, objective, 0 if optimal else 1


def main():
    highs, gap, limit = library(), float(sys.argv[1]), float(sys.argv[2])
    seconds, processor, results = {}, {}, {}
    for path in sys.argv[3:]:
        name = os.path.splitext(os.path.basename(path))[0]
        found = solve(highs, path, gap, limit)
        seconds[f"solver {name}"], processor[f"solver {name}"] = found[:2]
        results[f"objective {name}"], results[f"stopped {name}"] = found[2:]
    print(json.dumps({"name": "highs", "seconds": seconds, "processor": processor, "results": results}))


if __name__ == "__main__":
    main()
