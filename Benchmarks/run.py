#!/usr/bin/env python3
"""Runs the benchmarks and their peers side by side and prints a table of times, memory and ratios.

    QADAM_BENCHMARKS=1 swift build -c release        builds qadam and qadam-bench
    python3 Benchmarks/run.py                        everything (about five minutes)
    python3 Benchmarks/run.py import inventory …     only these parts: import inventory library footprint lifecycle pathway
                                                     campus energy osemosys example
    python3 Benchmarks/run.py osemosys --osemosys-model osemosys_short.txt --osemosys-data utopia.txt --osemosys-data …
    python3 Benchmarks/run.py --json FILE …          also write all measurements

Each case runs in a process of its own, ours and the peer's one after the other in every round, so that the noise
of the machine meets both. Given is the least processor time of the rounds and, in brackets, the shortest time on the
clock; ratios and requirements are about processor time (everything here is one thread), since the clock also counts
the work of others. Peers need numpy, scipy and pandas, which are fetched with pip into .deps/bench, not into the system;
without a network their lines are left out. OSeMOSYS itself is not fetched: its model and its data files (GNU MathProg, from the
project's repository) are named on the command line, and glpsol comes from the system. The end says what is required and whether it was met; the exit status is
1 if not.
"""
import argparse
import json
import os
import platform
import re
import shutil
import subprocess
import sys
import tempfile
import time

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
BUILD = os.environ.get("QADAM_BUILD", os.path.join(ROOT, ".build", "release"))
PEERS = os.path.join(ROOT, "Benchmarks", "peers")
ENVIRONMENT = os.path.join(ROOT, ".deps", "bench")
PARTS = ["import", "inventory", "library", "footprint", "lifecycle", "pathway", "campus", "energy", "osemosys", "example"]

kept, requirements = [], []


def say(text):
    print(text, file=sys.stderr, flush=True)


def python():
    """The Python with the peers' packages; None if they cannot be had."""
    path = os.path.join(ENVIRONMENT, "bin", "python")
    check = "import numpy, scipy, pandas"
    if os.path.exists(path) and subprocess.run([path, "-c", check], capture_output=True).returncode == 0:
        return path
    say("bench: fetching numpy, scipy and pandas into .deps/bench for the peers")
    made = subprocess.run([sys.executable, "-m", "venv", ENVIRONMENT], capture_output=True)
    if made.returncode != 0:
        return None
    fetched = subprocess.run([path, "-m", "pip", "install", "--quiet", "--disable-pip-version-check",
                              "numpy", "scipy", "pandas"])
    return path if fetched.returncode == 0 else None


def brightway():
    """The Python with Brightway's engine; None if it cannot be had."""
    folder = os.path.join(ROOT, ".deps", "bench-brightway")
    path = os.path.join(folder, "bin", "python")
    if os.path.exists(path) and subprocess.run([path, "-c", "import bw2calc"], capture_output=True).returncode == 0:
        return path
    say("bench: fetching bw2calc into .deps/bench-brightway for the peer of life-cycle databases")
    if subprocess.run([sys.executable, "-m", "venv", folder], capture_output=True).returncode != 0:
        return None
    solver = "pypardiso" if platform.machine() in ("x86_64", "AMD64") else "scikit-umfpack"
    fetched = subprocess.run([path, "-m", "pip", "install", "--quiet", "--disable-pip-version-check",
                              "bw2calc", "bw_processing", solver])
    return path if fetched.returncode == 0 else None


def whole(command):
    """Runs a program: seconds on the clock and of the processor, peak memory in MB, and what it printed."""
    start = time.perf_counter()
    with tempfile.TemporaryFile() as out:
        process = subprocess.Popen(command, cwd=ROOT, stdout=out, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        clock = time.perf_counter() - start
        out.seek(0)
        text = out.read().decode()
    if process.returncode != 0:
        raise SystemExit(f"bench: {' '.join(command)} ended with {process.returncode}")
    scale = 1024 * 1024 if sys.platform == "darwin" else 1024
    return {"clock": clock, "processor": usage.ru_utime + usage.ru_stime, "peak": usage.ru_maxrss / scale, "text": text}


def modellers(path):
    """Whether the packages of the peers that build models are there, or can be had."""
    # The same version as ours, so that the ratio is about the builder and the method.
    check = "import linopy; from importlib.metadata import version; assert version('highspy') == '1.15.1'"
    if path is None or subprocess.run([path, "-c", check], capture_output=True).returncode == 0:
        return path is not None
    say("bench: fetching highspy and linopy into .deps/bench for the peers")
    fetched = subprocess.run([path, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "highspy==1.15.1", "linopy"])
    return fetched.returncode == 0


def measure(command):
    """Runs a case and returns what it printed."""
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    if done.returncode != 0:
        raise SystemExit(f"bench: {' '.join(command)}\n{done.stderr}")
    return json.loads(done.stdout.splitlines()[-1])


def bench(*arguments):
    return [os.path.join(BUILD, "qadam-bench"), *arguments]


def rounds(count, cases):
    """Each case once a round; by name the least of every time, and the rest of the last run."""
    result = {}
    for number in range(count):
        for name, command in cases.items():
            say(f"bench: {name}, round {number + 1} of {count}")
            found = measure(command)
            known = result.setdefault(name, {**found, "best": {}, "clock": {}})
            known["peakMegabytes"] = max(found.get("peakMegabytes", 0), known.get("peakMegabytes", 0))
            for what, seconds in found["seconds"].items():
                used = found["processor"][what]
                known["best"][what] = min(used, known["best"].get(what, used))
                known["clock"][what] = min(seconds, known["clock"].get(what, seconds))
    kept.append(result)
    return result


def line(*cells):
    print("| " + " | ".join(cells) + " |", flush=True)


def heading(title, *columns):
    print(f"\n## {title}\n")
    line(*columns)
    line(*["---"] * len(columns))


def span(case, what, unit="s"):
    scale, digits = (1000, 2) if unit == "ms" else (1, 2)
    return f"{case['best'][what] * scale:.{digits}f} {unit} ({case['clock'][what] * scale:.{digits}f})"


def require(what, met):
    requirements.append((what, met))


def same(left, right, tolerance):
    return abs(left - right) <= tolerance * max(abs(left), abs(right), 1e-12)


def run_import(folder, peer):
    heading("Import of activity records with all checks", "case", "rows", "time", "rows/s", "peak memory", "ratio")
    peaks, rates = {}, []
    for form, sizes in (("write", (100_000, 1_000_000, 4_000_000)), ("write-plain", (1_000_000, 4_000_000))):
        for rows in sizes:
            path = os.path.join(folder, f"activities-{rows}.csv")
            subprocess.run(bench(form, path, str(rows)), check=True)
            ours = "Qadam" if form == "write" else "Qadam, no identifiers"
            cases = {ours: bench("import", path, str(rows))}
            if peer and form == "write" and rows <= 1_000_000:
                cases["Python csv"] = [peer, os.path.join(PEERS, "import_csv.py"), "csv", path]
                cases["pandas"] = [peer, os.path.join(PEERS, "import_csv.py"), "pandas", path]
            found = rounds(3, cases)
            for name, case in found.items():
                best = case["best"]["import"]
                if not same(case["results"]["kWh"], found[ours]["results"]["kWh"], 1e-9):
                    raise SystemExit(f"bench: {name} read other numbers")
                line(name, f"{rows:,}", span(case, "import"), f"{rows / best:,.0f}",
                     f"{case['peakMegabytes']:.0f} MB",
                     "1" if name == ours else f"{best / found[ours]['best']['import']:.1f} × slower")
            peaks[form, rows] = found[ours]["peakMegabytes"]
            rates.append(rows / found[ours]["best"]["import"])
            os.remove(path)
    require("import: 500,000 rows/s or more", min(rates) >= 500_000)
    grown = {form: peaks[form, 4_000_000] - peaks[form, 1_000_000] for form in ("write", "write-plain")}
    print(f"\nFrom one to four million rows memory grows by {grown['write-plain']:.0f} MB without identifiers and by "
          f"{grown['write'] / 3 * 1.048576:.0f} bytes a record with them, which is what finding a repeated one costs.")
    require("import: memory does not grow with the file (less than 8 MB over 3 million rows)",
            grown["write-plain"] < 8)


def run_inventory():
    heading("Inventory, gas by gas", "records", "lines", "calculation", "records/s", "peak memory")
    for records, lines in ((100_000, 300), (1_000_000, 3_000), (1_000_000, 84_000)):
        case = rounds(3, {"inventory": bench("inventory", str(records), str(lines))})["inventory"]
        best, count = case["best"]["calculate"], case["counts"]["records"]
        line(f"{count:,}", f"{lines:,}", span(case, "calculate"), f"{count / best:,.0f}",
             f"{case['peakMegabytes']:.0f} MB")
        if records == 1_000_000 and lines == 3_000:
            require("inventory: 1,000,000 records of 3,000 daily metered lines under 1 s", best / count * 1e6 < 1)


def run_library():
    case = rounds(5, {"library": bench("library")})["library"]
    heading("Factor packs", "what", "time")
    line(f"read {case['counts']['rows']:,} rows into {case['counts']['factors']:,} factors", span(case, "load", "ms"))
    line("look up every factor", span(case, "look up every factor", "ms"))


def run_footprint(peer):
    cases = {"Qadam": bench("footprint")}
    if peer:
        cases["scipy"] = [peer, os.path.join(PEERS, "metals_scipy.py"), "--time"]
    found = rounds(3, cases)
    heading("Footprints of the example of metals", "what", "Qadam", "scipy")
    ours, other = found["Qadam"], found.get("scipy")
    line("read the tables with all checks", span(ours, "read", "ms"), "–")
    line("build the matrices", span(ours, "build", "ms"), "–")
    both = ours["best"]["read"] + ours["best"]["build"]
    line("read and build", f"{both * 1000:.2f} ms", span(other, "read and build", "ms") if other else "–")
    line("solve all products", span(ours, "solve all products", "ms"),
         span(other, "solve all products", "ms") if other else "–")


def run_lifecycle(folder, peer):
    """A database of 20,000 processes beside Brightway: whole programs, one after the other in every round."""
    case = os.path.join(folder, "lca")
    generator = os.path.join(PEERS, "generate_lca.py")
    subprocess.run([peer or sys.executable, generator, case, "20000"], check=True, capture_output=True)
    case = os.path.join(case, "20000")
    workspace = os.path.join(folder, "lca.qadam")
    program = [os.path.join(BUILD, "qadam")]
    whole(program + ["workspace", "init", workspace])
    brought = whole(program + ["lifecycle", "matrices", "--import", case, "--name", "case", "-w", workspace])
    impact = ["-w", workspace, "--method", "C.mtx", "--category", "impact 1", "--json"]
    other = brightway()
    script = os.path.join(PEERS, "lca_brightway.py")
    if other:
        whole([other, script, case, "prepare"])
    first, everything, theirs = [], [], []
    for number in range(3):
        say(f"bench: life-cycle scores, round {number + 1} of 3")
        first.append(whole(program + ["lifecycle", "score", "--product", "product 1", *impact]))
        everything.append(whole(program + ["lifecycle", "score", "--all", *impact]))
        if other:
            theirs.append(json.loads(whole([other, script, case, "score"])["text"].splitlines()[-1]))
    say("bench: life-cycle samples")
    samples = 512
    drawn = whole(program + ["lifecycle", "montecarlo", "--product", "product 1", "--samples", str(samples), *impact])

    def least(runs, what): return min(run[what] for run in runs)
    heading("A life-cycle database of 20,000 processes", "what", "Qadam", "Brightway", "ratio")
    line("import with all checks", f"{brought['clock']:.2f} s", "–", "–")
    start = least(first, "clock")
    if not other:
        line("process start to first score", f"{start:.2f} s", "–", "–")
        line("one sample of every exchange", f"{drawn['clock'] / samples * 1000:.1f} ms", "–", "–")
        return
    ours = json.loads(first[0]["text"])["content"][0]["score"]
    if not same(ours, theirs[0]["results"]["score"], 1e-9):
        raise SystemExit(f"bench: Brightway has another score: {ours} and {theirs[0]['results']['score']}")
    peer_start = min(run["seconds"]["from process start to the first score"] for run in theirs)
    line("process start to first score", f"{start:.2f} s", f"{peer_start:.2f} s", f"{peer_start / start:.1f}")
    adjoint = min(run["seconds"]["all products by the adjoint"] for run in theirs)
    line("all products, process start to 20,000 scores", f"{least(everything, 'clock'):.2f} s",
         f"{peer_start + adjoint:.2f} s", f"{(peer_start + adjoint) / least(everything, 'clock'):.1f}")
    sample = drawn["clock"] / samples
    for kind, count, factor in (("iterative", 16, 10), ("direct", 3, 70)):
        say(f"bench: samples of Brightway, {kind}")
        found = json.loads(whole([other, script, case, kind, str(count)])["text"].splitlines()[-1])
        theirs_sample = found["seconds"]["sample"]
        line(f"one sample of every exchange, {kind} class", f"{sample * 1000:.1f} ms", f"{theirs_sample * 1000:.0f} ms",
             f"{theirs_sample / sample:.0f}")
        require(f"life cycle: samples {factor} times as fast as the {kind} class", theirs_sample / sample >= factor)
    print(f"\nPeak memory: first score {least(first, 'peak'):.0f} MB, samples {drawn['peak']:.0f} MB. Times on the clock, "
          f"programs from their start; both use two cores.")
    require("life cycle: first score in a quarter of Brightway's time", peer_start / start >= 4)
    require("life cycle: samples in less than 200 MB", drawn["peak"] < 200)


def run_pathway(folder, peer):
    models = os.path.join(folder, "models")
    os.makedirs(models, exist_ok=True)
    found = rounds(1, {"Qadam": bench("pathway", models)})
    plans = [what.split(" ", 1)[1] for what in found["Qadam"]["seconds"] if what.startswith("solver ")]
    command = [peer or sys.executable, os.path.join(PEERS, "highs_bare.py"), "0.001", "60"]
    cases = {"Qadam": bench("pathway"), "HiGHS": command + [os.path.join(models, f"{plan}.lp") for plan in plans]}
    found = rounds(3, cases)
    ours, bare = found["Qadam"], found["HiGHS"]
    heading("Pathway of the example campus", "plan", "entries", "build", "days, build, solve, read plan", "HiGHS alone", "ratio")
    for plan in plans:
        key = f"solver {plan}"
        stopped = bare["results"][f"stopped {plan}"]
        # The model is in millions; a plan may be worse than the optimum by the gap.
        if not stopped and not same(ours["results"][f"objective {plan}"] / 1e6, bare["results"][f"objective {plan}"], 2e-3):
            raise SystemExit(f"bench: plan {plan} has another optimum in HiGHS alone")
        line(plan, f"{ours['counts'][f'entries {plan}']:,}", span(ours, f"build {plan}", "ms"), span(ours, key),
             ("stopped after " if stopped else "") + span(bare, key),
             ("below " if stopped else "") + f"{ours['best'][key] / bare['best'][key]:.2f}")
    alone = sum(bare["best"][f"solver {plan}"] for plan in plans)
    print(f"\nWhole solve with days, plans, prices and curve: {span(ours, 'solve')}, "
          f"{ours['best']['solve'] / alone:.2f} × HiGHS alone. Curve: {span(ours, 'curve', 'ms')}. "
          f"Reading: {span(ours, 'read', 'ms')}. Choosing days: {span(ours, 'choose days', 'ms')}.")


def run_campus(peer):
    """From an energy system in memory to a model inside the solver; the same matrix by numpy and by linopy."""
    heading("A campus from its tables to the solver", "buildings", "builder", "rows", "entries", "model", "hand-over",
            "both", "peak memory", "ratio")
    for buildings, seconds in ((25, 0.5), (106, 1.6)):
        cases = {"Qadam": bench("campus", str(buildings))}
        if modellers(peer):
            script = os.path.join(PEERS, "campus_matrix.py")
            cases["numpy and highspy"] = [peer, script, "numpy", str(buildings)]
            cases["linopy"] = [peer, script, "linopy", str(buildings)]
        found = rounds(3, cases)
        total = {name: case["best"]["model"] + case["best"]["hand-over"] for name, case in found.items()}
        for name, case in found.items():
            counts = case["counts"]
            line(str(buildings), name, f"{counts['rows']:,}", f"{counts['entries']:,}", span(case, "model"),
                 span(case, "hand-over"), f"{total[name]:.2f} s", f"{case['peakMegabytes']:.0f} MB",
                 f"{total[name] / total['Qadam']:.1f}")
        ours, other = found["Qadam"]["counts"], found.get("numpy and highspy", {}).get("counts")
        if other and any(ours[what] != other[what] for what in ("rows", "columns", "entries")):
            raise SystemExit("bench: numpy built another matrix")
        require(f"campus of {buildings} buildings: tables to solver under {seconds} s",
                found["Qadam"]["best"]["tables"] + total["Qadam"] < seconds)
    require("campus of 106 buildings: under 700 MB", found["Qadam"]["peakMegabytes"] < 700)


def run_energy(peer):
    """The relaxation of a campus, whole: tables, model, hand-over and solving; the same matrix built by numpy and by linopy
    and solved by HiGHS as it chooses. Buildings of a type stand behind one node."""
    heading("A campus from its tables to the optimum", "periods", "builder", "rows", "model and hand-over", "solving", "whole",
            "peak memory", "ratio")
    for periods, count in ((1, 3), (2, 3), (4, 1)):
        cases = {"Qadam": bench("campus", "25", str(periods), "shared", "solve")}
        if modellers(peer):
            script = [os.path.join(PEERS, "campus_matrix.py")]
            words = ["25", "--shared", "--solve", "--periods", str(periods)]
            cases["numpy and HiGHS"] = [peer, *script, "numpy", *words]
            cases["linopy and HiGHS"] = [peer, *script, "linopy", *words]
        found = rounds(count, cases)
        total = {name: sum(case["best"].values()) for name, case in found.items()}
        for name, case in found.items():
            made = total[name] - case["best"]["relaxation"]
            line(str(periods), name, f"{case['counts']['rows']:,}", f"{made:.2f} s", span(case, "relaxation"),
                 f"{total[name]:.2f} s", f"{case['peakMegabytes']:.0f} MB", f"{total[name] / total['Qadam']:.2f}")
            if not same(case["results"]["relaxation"], found["Qadam"]["results"]["relaxation"], 1e-6):
                raise SystemExit(f"bench: {name} has another optimum")
        if "numpy and HiGHS" in found:
            require(f"campus of {periods} periods: whole run at most 1.1 times the bare solver",
                    total["Qadam"] <= 1.1 * found["numpy and HiGHS"]["best"]["relaxation"])


def process(command):
    """Runs a program: seconds of the processor and on the clock, what it printed."""
    start, before = time.perf_counter(), sum(os.times()[2:4])
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode != 0:
        raise SystemExit(f"bench: {' '.join(command)}\n{done.stdout}{done.stderr}")
    return sum(os.times()[2:4]) - before, time.perf_counter() - start, done.stdout


def run_osemosys(folder, model, data):
    """A published OSeMOSYS model from its data file to the printed plan: ours into a new workspace (import with all checks, then
    solve), glpsol on the original equations."""
    if not model or not data or not shutil.which("glpsol"):
        say("bench: osemosys is left out: it needs glpsol, --osemosys-model and --osemosys-data")
        return
    heading("OSeMOSYS models from their files to the results", "data", "program", "rows", "time", "objective", "ratio")
    qadam = os.path.join(BUILD, "qadam")
    for number, path in enumerate(data):
        times = {"Qadam": [], "glpsol": []}
        for turn in range(3):
            say(f"bench: osemosys, {path}, round {turn + 1} of 3")
            store = os.path.join(folder, f"osemosys-{number}-{turn}.qadam")
            process([qadam, "workspace", "init", store])
            brought = process([qadam, "pathway", "import", path, "--format", "mathprog", "--name", "model", "-w", store])
            solved = process([qadam, "pathway", "solve", "--model", "model", "-w", store, "--json"])
            times["Qadam"].append([a + b for a, b in zip(brought[:2], solved[:2])])
            peer = process(["glpsol", "-m", model, "-d", path])
            times["glpsol"].append(peer[:2])
        plan = json.loads(solved[2])["content"]
        # The line of the simplex, for what the model prints itself may leave out constants of the objective.
        objective = float(re.findall(r"obj =\s*(\S+)", peer[2])[-1])
        rows = {"Qadam": plan["size"][0], "glpsol": int(re.search(r"(\d+) rows,", peer[2]).group(1))}
        best = {name: [min(turns) for turns in zip(*found)] for name, found in times.items()}
        for name in times:
            line(os.path.basename(path) if name == "Qadam" else "", name, f"{rows[name]:,}", f"{best[name][0]:.2f} s ({best[name][1]:.2f})",
                 f"{plan['objective'] if name == 'Qadam' else objective:,.4f}", f"{best[name][0] / best['Qadam'][0]:.1f}")
        if not same(plan["objective"], objective, 1e-6):
            raise SystemExit(f"bench: {path}: glpsol has another optimum")
        require(f"{os.path.basename(path)} from file to results under 0.3 s", best["Qadam"][0] < 0.3)
        kept.append({"osemosys": {"data": os.path.basename(path), "rows": rows, "best": best}})


def run_example(folder):
    """The main job as a newcomer runs it, from the start of the program to the report: a new workspace each time."""
    times, used = [], []
    for number in range(3):
        place = os.path.join(folder, f"example-{number}")
        os.makedirs(place)
        say(f"bench: example, round {number + 1} of 3")
        start, before = time.perf_counter(), sum(os.times()[2:4])
        done = subprocess.run([os.path.join(BUILD, "qadam"), "example", "run", "--output", place],
                              cwd=ROOT, capture_output=True, text=True)
        times.append(time.perf_counter() - start)
        used.append(sum(os.times()[2:4]) - before)
        if done.returncode != 0:
            print(f"\nThe main job of the examples ended with {done.returncode}:\n\n{done.stderr}")
            return require("main job of the examples under 5 s", False)
    heading("Main job of the two examples", "what", "time")
    line("`qadam example run` into a new folder", f"{min(used):.2f} s ({min(times):.2f})")
    require("main job of the examples under 5 s", min(used) < 5)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("parts", nargs="*", metavar="part", help=" ".join(PARTS))
    parser.add_argument("--osemosys-model", metavar="FILE", help="the OSeMOSYS model in GNU MathProg, for glpsol")
    parser.add_argument("--osemosys-data", metavar="FILE", action="append", default=[], help="a data file of that model")
    parser.add_argument("--json", help="write all measurements to this file")
    options = parser.parse_args()
    unknown = set(options.parts) - set(PARTS)
    if unknown:
        parser.error("unknown part " + ", ".join(sorted(unknown)))
    parts = options.parts or PARTS
    peer = python() if {"import", "footprint", "lifecycle", "campus", "energy"} & set(parts) else None
    load = ", ".join(f"{value:.1f}" for value in os.getloadavg())
    print(f"{platform.machine()} {platform.system()}, {os.cpu_count()} cores, load {load}, "
          f"{time.strftime('%Y-%m-%d')}. Processor time; shortest time on the clock in brackets.")
    folder = tempfile.mkdtemp(prefix="qadam-bench-")
    try:
        if "import" in parts: run_import(folder, peer)
        if "inventory" in parts: run_inventory()
        if "library" in parts: run_library()
        if "footprint" in parts: run_footprint(peer)
        if "lifecycle" in parts: run_lifecycle(folder, peer)
        if "pathway" in parts: run_pathway(folder, peer)
        if "campus" in parts: run_campus(peer)
        if "energy" in parts: run_energy(peer)
        if "osemosys" in parts: run_osemosys(folder, options.osemosys_model, options.osemosys_data)
        if "example" in parts: run_example(folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    if options.json:
        with open(options.json, "w", encoding="utf-8") as file:
            json.dump(kept, file, indent=1, sort_keys=True)
    heading("Required", "what", "met")
    for what, met in requirements:
        line(what, "yes" if met else "**no**")
    return 0 if all(met for _, met in requirements) else 1


if __name__ == "__main__":
    sys.exit(main())
