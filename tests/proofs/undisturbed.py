#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the same job without and with the window, in the order A B B A, and compares what was measured: drawing
must not change the figures.

The bar is a ratio of median throughputs within 3 % of 1, and the same verdict on the main thread's p98 (both below
50 ms). Inline jobs block the main thread on purpose; their p98 is their own and has to stay within 10 %.

    undisturbed.py PARASCOPE_CLI PARASCOPE [--times 4]
"""
import argparse
import glob
import json
import os
import statistics
import subprocess
import sys
import tempfile

SECONDS = 3
STALL_MS = 50
JOBS = {
    "one thread": {"workload": "sha256", "threads": 1},
    "one process": {"workload": "sha256", "processes": 1},
    "20 ms inline": {"workload": "spin", "parameters": {"service": "20ms"}},
}


def figures_of(cli, folder):
    newest = max(glob.glob(os.path.join(folder, "*", "recording.parascope")), key=os.path.getmtime)
    out = os.path.join(folder, "figures.json")
    subprocess.run([cli, "report", newest, "--json", out], check=True, capture_output=True, timeout=60)
    with open(out, encoding="utf-8") as file:
        metrics = json.load(file)["metrics"]
    return {name: metrics[name]["value"] if isinstance(metrics[name], dict) else metrics[name]
            for name in ("throughput_ops_per_s", "loop_delay_p98_ms")}


def headless(cli, plan, folder):
    subprocess.run([cli, "run", plan, "--quiet", "--out", folder], check=True, capture_output=True, timeout=120)


def windowed(window, plan, home):
    environment = dict(os.environ, HOME=home, XDG_CONFIG_HOME=os.path.join(home, ".config"))
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    subprocess.run([window, plan, "--run", "--size", "1280x800", "--screenshot", os.path.join(home, "end.png"),
                    "--after", f"{SECONDS + 3}s"], check=True, capture_output=True, timeout=120, env=environment)


def is_kept(name, plain, seen):
    ratio = seen["throughput_ops_per_s"] / plain["throughput_ops_per_s"]
    delays = plain["loop_delay_p98_ms"], seen["loop_delay_p98_ms"]
    same = abs(delays[1] - delays[0]) <= 0.1 * delays[0] if "inline" in name else max(delays) < STALL_MS
    print(f"| {name} | {plain['throughput_ops_per_s']:.0f} | {seen['throughput_ops_per_s']:.0f} | {ratio:.3f} | "
          f"{delays[0]:.2f} | {delays[1]:.2f} |", flush=True)
    return abs(ratio - 1) <= 0.03 and same


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("cli")
    parser.add_argument("window")
    parser.add_argument("--times", type=int, default=4)
    arguments = parser.parse_args()
    print("| job | tasks/s without | with the window | ratio | p98 ms without | with |\n|---|---|---|---|---|---|")
    kept = []
    for name, job in JOBS.items():
        with tempfile.TemporaryDirectory() as folder:
            home = os.path.join(folder, "home")
            runs = {"plain": os.path.join(folder, "plain"), "seen": os.path.join(folder, "seen")}
            os.makedirs(os.path.join(home, ".config", "parascope"))
            with open(os.path.join(home, ".config", "parascope", "parascope.conf"), "w", encoding="utf-8") as file:
                file.write(f"[files]\nruns={runs['seen']}\n")
            plan = os.path.join(folder, "plan.json")
            with open(plan, "w", encoding="utf-8") as file:
                json.dump({"schema_version": 1, "load": "closed", "duration_s": SECONDS, "warmup_s": 0.5, **job}, file)
            taken = {"plain": [], "seen": []}
            for turn in range(2 * arguments.times):
                for kind in ("plain", "seen") if turn % 2 == 0 else ("seen", "plain"):
                    if kind == "plain":
                        headless(arguments.cli, plan, runs[kind])
                    else:
                        windowed(arguments.window, plan, home)
                    taken[kind].append(figures_of(arguments.cli, runs[kind]))
            medians = {kind: {metric: statistics.median(run[metric] for run in all_runs) for metric in all_runs[0]}
                       for kind, all_runs in taken.items()}
            kept.append(is_kept(name, medians["plain"], medians["seen"]))
    sys.exit(0 if all(kept) else 1)


if __name__ == "__main__":
    main()
