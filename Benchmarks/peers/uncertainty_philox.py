#!/usr/bin/env python3
"""Monte Carlo of a small product-sum model with an own Philox4x32-10, and first-order propagation by differences.

Two lines of 100 with one shared factor of ±10 % and own activities of ±5 %; normal inputs. The same seed must give
the same trials in Qadam. Writes Examples/worked/uncertainty-philox.json.

    python3 Benchmarks/peers/uncertainty_philox.py
"""
import json
import math
import pathlib
import statistics

ROOT = pathlib.Path(__file__).resolve().parents[2]
MASK = 0xFFFFFFFF
WIDTHS = [0.05, 0.05, 0.1]  # activity 1, activity 2, shared factor
Z = statistics.NormalDist().inv_cdf(0.975)


def philox(counter, key):
    x0, x1, x2, x3 = counter
    k0, k1 = key
    for _ in range(10):
        p0, p1 = 0xD2511F53 * x0, 0xCD9E8D57 * x2
        x0, x1, x2, x3 = (p1 >> 32) ^ x1 ^ k0, p1 & MASK, (p0 >> 32) ^ x3 ^ k1, p0 & MASK
        k0, k1 = (k0 + 0x9E3779B9) & MASK, (k1 + 0xBB67AE85) & MASK
    return x0, x1, x2, x3


def uniform(seed, stream, sample):
    index = sample >> 1
    a, b, c, d = philox((index & MASK, index >> 32, stream, 0), (seed & MASK, seed >> 32))
    bits = (b << 32 | a) if sample % 2 == 0 else (d << 32 | c)
    return ((bits >> 11) + 0.5) * 2.0 ** -53


def total(r):
    return 100 * r[0] * r[2] + 100 * r[1] * r[2]


def quantile(values, p):
    position = p * (len(values) - 1)
    index = int(position)
    return values[index] + (position - index) * (values[min(index + 1, len(values) - 1)] - values[index])


def main(seed=20240101, trials=2000):
    normal = statistics.NormalDist()
    values = sorted(
        total([1 + w / Z * normal.inv_cdf(uniform(seed, i, n)) for i, w in enumerate(WIDTHS)]) for n in range(trials))
    step = 1e-6
    effects = []
    for i, width in enumerate(WIDTHS):
        up, down = [1.0] * 3, [1.0] * 3
        up[i] += step
        down[i] -= step
        effects.append((total(up) - total(down)) / (2 * step) * width)
    result = {
        "what": "Two lines of 100 sharing one factor: trials of seed and half width, by Benchmarks/peers/uncertainty_philox.py",
        "seed": seed, "trials": trials, "widths": WIDTHS, "tolerance": 1e-9,
        "mean": statistics.fmean(values), "standardDeviation": statistics.stdev(values),
        "lower": quantile(values, 0.025), "median": quantile(values, 0.5), "upper": quantile(values, 0.975),
        "halfWidth": math.sqrt(sum(e * e for e in effects)),
    }
    (ROOT / "Examples/worked/uncertainty-philox.json").write_text(json.dumps(result, indent=2) + "\n")


if __name__ == "__main__":
    main()
