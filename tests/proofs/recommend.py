#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sweeps over jobs whose best settings follow from a law, and looks whether the recommendation is one of them.

A spinning task needs a CPU for all of its time: as many workers as CPUs are best (no more are tried). A sleeping
one needs none: the most. A lock held for the share c of a task lets through 1 / (c S) tasks a second: enough
workers are all that reach it. With c = 1 one does, and then the smallest of the tie set is asked for.

    recommend.py PARASCOPE_CLI [--times 4]     sweeps of each job
"""
import argparse
import json
import os
import subprocess
import sys
import tempfile

CPUS = len(os.sched_getaffinity(0))

# name: (flags, workers in the true tie set)
JOBS = {
    "spin, threads": ("--workload spin --param service=2ms --threads 1-{cpus} --processes 0", {CPUS}),
    "spin, processes": ("--workload spin --param service=2ms --threads 0 --processes 1-{cpus}", {CPUS}),
    "sleep, threads": ("--workload sleep --param service=2ms --threads 1-4 --processes 0", {4}),
    "lock 0.8, threads": ("--workload lock --param service=2ms --param critical=0.8 --threads 1-4 --processes 0", {2, 3, 4}),
    "lock 1, threads": ("--workload lock --param service=2ms --param critical=1 --threads 1-4 --processes 0", {1}),
}


def sweep(cli, job, seed):
    flags, truth = JOBS[job]
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(
            [cli, "sweep", *flags.format(cpus=CPUS).split(), "--repetitions", "6", "--duration", "400ms",
             "--warmup", "100ms", "--no-null-test", "--seed", str(seed), "--format", "json", "--quiet",
             "--out", os.path.join(folder, "sweep")],
            capture_output=True, text=True, timeout=600, check=False)
    try:
        answer = json.loads(done.stdout)["recommendation"]["suggested"]
        workers = max(1, answer["threads"]) * max(1, answer["processes"])
    except (ValueError, KeyError, TypeError):
        sys.exit(f"{job}: no answer: {done.stderr.strip()}")
    return workers in truth, workers == min(truth), answer["label"]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("cli")
    parser.add_argument("--times", type=int, default=4)
    arguments = parser.parse_args()
    if CPUS < 2:
        sys.exit("one CPU: nothing to recommend")
    print(f"{'job':20} seed  in the tie set  the smallest of it  answer", flush=True)
    right = count = 0
    for seed in range(1, arguments.times + 1):
        for job in JOBS:
            good, smallest, label = sweep(arguments.cli, job, seed)
            right += good
            count += 1
            print(f"{job:20} {seed:>4}  {'yes' if good else 'NO':14}  {'yes' if smallest else 'no':18}  {label}",
                  flush=True)
    print(f"{right} of {count} in the true tie set")
    return 0 if right >= 0.95 * count else 1


if __name__ == "__main__":
    sys.exit(main())
