#!/usr/bin/env python3
"""The import of activity records as one would write it in Python: the same checks, no more.

    Benchmarks/peers/import_csv.py csv FILE       the csv module, a row at a time
    Benchmarks/peers/import_csv.py pandas FILE    pandas, whole columns (all in memory)

The file is what `qadam-bench write` writes. Checked, as in Qadam: known source, a plain number, known unit (and
conversion to kWh), dates, sign, magnitude, known provenance, repeated identifiers, overlapping periods of a source.
Near spellings, findings with cells, number conventions, the digest and the order-independent check of periods are
left out, which favours the peer. Prints one line of JSON.
"""
import csv
import datetime
import json
import re
import resource
import sys
import time

SOURCES = 10_000
UNITS = {"kWh": 1.0, "MWh": 1000.0, "GJ": 1 / 0.0036}
PROVENANCE = {"metered", "invoiced", "estimated"}
NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?")


def by_row(path):
    sources = {f"source-{number}": number for number in range(SOURCES)}
    seen, reached, count, total = set(), {}, 0, 0.0
    day, zero = datetime.date.fromisoformat, datetime.date(1970, 1, 1)
    kept = []
    with open(path, newline="", encoding="utf-8") as file:
        rows = csv.reader(file)
        next(rows)
        for identifier, source, first, last, quantity, unit, provenance, _ in rows:
            number = sources[source]
            assert NUMBER.fullmatch(quantity) and provenance in PROVENANCE
            value = float(quantity) * UNITS[unit]
            start, end = (day(first) - zero).days, (day(last) - zero).days + 1
            assert 10 <= value <= 1e9 and start < end
            assert identifier not in seen and reached.get(number, start) <= start
            seen.add(identifier)
            reached[number] = end
            kept.append((number, value, start, end))
            if len(kept) == 65_536:
                kept.clear()
            count += 1
            total += value
    return count, total


def by_column(path):
    import pandas

    table = pandas.read_csv(path, dtype={"id": str, "source": str, "unit": str, "provenance": str},
                            encoding="utf-8")
    known = pandas.Index([f"source-{number}" for number in range(SOURCES)])
    table["number"] = known.get_indexer(table["source"])
    table["start"] = pandas.to_datetime(table["first_day"], format="%Y-%m-%d")
    table["end"] = pandas.to_datetime(table["last_day"], format="%Y-%m-%d") + pandas.Timedelta(days=1)
    table["kWh"] = table["quantity"] * table["unit"].map(UNITS)
    assert (table["number"] >= 0).all() and table["kWh"].between(10, 1e9).all()
    assert table["provenance"].isin(PROVENANCE).all() and (table["start"] < table["end"]).all()
    assert not table["id"].duplicated().any()
    ordered = table.sort_values(["number", "start"], kind="stable")
    former = ordered.groupby("number")["end"].shift()
    assert not (former > ordered["start"]).any()
    return len(table), float(table["kWh"].sum())


def main():
    way = {"csv": by_row, "pandas": by_column}[sys.argv[1]]
    if way is by_column:
        import pandas  # noqa: F401  (loading it is not part of the time)
    start, used = time.perf_counter(), time.process_time()
    count, total = way(sys.argv[2])
    seconds, used = time.perf_counter() - start, time.process_time() - used
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1_048_576 if sys.platform == "darwin" else 1024)
    print(json.dumps({"name": f"import {sys.argv[1]}", "seconds": {"import": seconds},
                      "processor": {"import": used}, "counts": {"rows": count},
                      "results": {"kWh": total}, "peakMegabytes": peak}))


if __name__ == "__main__":
    main()
