#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares equals with equals, and with a job made 5 % slower, at the length that the null test names.

Each round runs three groups in turns, one run of each and then the next: A, A again, and B with 5 % more service
time. "compare" judges A against A (at most one in twenty may differ) and A against B (nine in ten must be worse).
Runs made in turns share what the machine does in the long run; "compare" pairs them where that shows.

    compare.py PARASCOPE_CLI [--times 40]
"""
import argparse
import json
import os
import random
import subprocess
import sys
import tempfile

JOB = "--workload spin --threads 1 --in-flight 1 --warmup 100ms".split()
SERVICE_US = 2000
LENGTH = "400ms"
NULL_RUNS = 24  # few of them plan more runs a side: what they did not show may happen all the same
MOST_RUNS = 30  # a round of that length takes over a minute


def call(*parts):
    done = subprocess.run(parts, capture_output=True, text=True, timeout=600, check=False)
    if done.returncode not in (0, 3):
        sys.exit(f"{' '.join(parts)}: {done.stderr.strip()}")
    return done.stdout


def planned_runs(cli, folder):
    """Runs a side, as the null test of a sweep over one setting says."""
    text = call(cli, "sweep", "--workload", "spin", "--param", f"service={SERVICE_US}us", "--threads", "1,2", "--repetitions", str(NULL_RUNS),
                "--in-flight", "1", "--warmup", "100ms", "--duration", LENGTH, "--format", "json", "--quiet",
                "--out", os.path.join(folder, "null"))
    null = json.loads(text)["null_test"]
    print(null["sentence"], flush=True)
    runs = null["runs_to_show_5_percent"]
    if runs is None or runs > MOST_RUNS:
        print(f"too noisy a machine: {runs or 'over 100'} runs a side are planned, {MOST_RUNS} are made", flush=True)
    return min(MOST_RUNS, runs or MOST_RUNS)


def measure(cli, folder, group, service_us, seed):
    call(cli, "run", *JOB, "--param", f"service={service_us}us", "--duration", LENGTH, "--seed", str(seed),
         "--format", "json", "--quiet", "--out", os.path.join(folder, group))


def verdict(cli, folder, one, other):
    text = call(cli, "compare", os.path.join(folder, one), os.path.join(folder, other), "--format", "json")
    result = json.loads(text)
    throughput = result["metrics"]["throughput_ops_per_s"]
    return f"{result['verdict']}{' (paired)' if throughput['paired'] else ''}", throughput["ratio"]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("cli")
    parser.add_argument("--times", type=int, default=40)
    arguments = parser.parse_args()
    groups = {"A": SERVICE_US, "again": SERVICE_US, "B": SERVICE_US * 105 // 100}
    with tempfile.TemporaryDirectory() as folder:
        runs = planned_runs(arguments.cli, folder)
    print(f"{runs} runs a side of {LENGTH}, {arguments.times} comparisons\nround  A/A                    +5 %", flush=True)
    alarms = shown = 0
    order = random.Random(1)
    for number in range(1, arguments.times + 1):
        with tempfile.TemporaryDirectory() as folder:
            for repetition in range(runs):
                for group in order.sample(sorted(groups), len(groups)):
                    measure(arguments.cli, folder, group, groups[group], number * 1000 + repetition)
            equal, slower = verdict(arguments.cli, folder, "A", "again"), verdict(arguments.cli, folder, "A", "B")
        alarms += not equal[0].startswith("tie")
        shown += slower[0].startswith("worse")
        print(f"{number:>5}  {equal[0]:14} {equal[1]:.4f}  {slower[0]:14} {slower[1]:.4f}", flush=True)
    print(f"A/A flagged {alarms} of {arguments.times}, +5 % flagged {shown} of {arguments.times}")
    return 0 if alarms <= 0.05 * arguments.times and shown >= 0.9 * arguments.times else 1


if __name__ == "__main__":
    sys.exit(main())
