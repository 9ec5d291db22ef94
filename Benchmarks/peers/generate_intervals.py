#!/usr/bin/env python3
"""Write a year of quarter hours of many meters: generate_intervals.py METERS FILE."""

import datetime
import sys


def main(meters: int, path: str) -> None:
    days = [(datetime.date(2025, 1, 1) + datetime.timedelta(day)).isoformat() for day in range(365)]
    slots = [f"{hour:02d}:{minute:02d}" for hour in range(24) for minute in (0, 15, 30, 45)]
    times = [f"{day} {slot}" for day in days for slot in slots]
    values = [f"{(number * 37) % 997 / 100:.2f}" for number in range(997)]
    with open(path, "w", buffering=1 << 22) as file:
        file.write("meter,time,value\n")
        for meter in range(meters):
            rows = (f"M{meter:04d},{time},{values[(at + meter) % 997]}" for at, time in enumerate(times))
            file.write("\n".join(rows) + "\n")


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2])
