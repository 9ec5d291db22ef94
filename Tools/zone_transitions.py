#!/usr/bin/env python3
"""Writes Data/time/zone-transitions.csv: when the clocks of some zones were or will be changed, 2000 to 2037.

    python3 Tools/zone_transitions.py VERSION     VERSION of the time zone database that this system has, such as 2025b

Read from the IANA time zone database of the system through Python's zoneinfo. The program carries the table, so that months
have the same hours on every machine; it is made anew when a release of the database changes one of the zones.
"""

import csv
import sys
from datetime import datetime, timedelta, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

ZONES = [
    "Asia/Almaty", "Asia/Aqtau", "Asia/Aqtobe", "Asia/Atyrau", "Asia/Bishkek", "Asia/Novosibirsk", "Asia/Omsk",
    "Asia/Oral", "Asia/Qostanay", "Asia/Qyzylorda", "Asia/Shanghai", "Asia/Tashkent", "Asia/Yekaterinburg",
    "Europe/Berlin", "Europe/Istanbul", "Europe/Kyiv", "Europe/London", "Europe/Moscow", "Europe/Paris", "UTC",
]
FIRST, LAST = datetime(2000, 1, 1, tzinfo=timezone.utc), datetime(2038, 1, 1, tzinfo=timezone.utc)
TARGET = Path(__file__).resolve().parent.parent / "Data" / "time" / "zone-transitions.csv"


def minutes(zone, moment):
    return int(moment.astimezone(zone).utcoffset().total_seconds()) // 60


def transitions(name):
    """The first row says the offset at the beginning; each further row a change, found to the minute by bisection."""
    zone, day = ZoneInfo(name), FIRST
    yield FIRST, minutes(zone, FIRST), minutes(zone, FIRST)
    while day < LAST:
        low, high = day, day + timedelta(days=1)
        before, after = minutes(zone, low), minutes(zone, high)
        if before != after:
            while high - low > timedelta(minutes=1):
                middle = low + timedelta(minutes=(high - low) // timedelta(minutes=2))
                low, high = (middle, high) if minutes(zone, middle) == before else (low, middle)
            if (after - before) % 60:
                raise SystemExit(f"{name} {high}: a change that is no whole hour")
            yield high, before, after
        day += timedelta(days=1)


def main(version):
    with TARGET.open("w", newline="", encoding="utf-8") as file:
        table = csv.writer(file, lineterminator="\n")
        table.writerow(["zone", "utc", "before_minutes", "after_minutes", "reference", "locator"])
        for name in ZONES:
            for moment, before, after in transitions(name):
                table.writerow([name, moment.strftime("%Y-%m-%d %H:%M"), before, after, "iana2025.tzdb", f"{version} {name}"])


if __name__ == "__main__":
    if len(sys.argv) != 2:
        raise SystemExit(__doc__)
    main(sys.argv[1])
