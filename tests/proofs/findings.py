#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs every pitfall and some clean jobs for real, again and again, and counts the findings they raise.

A pitfall is right when its own finding is there and no other; a clean job when there is none. What says that the
machine itself was disturbed is counted apart and never held against a run.

    findings.py PARASCOPE_CLI [--times 20] [--only NAME]
"""
import argparse
import collections
import json
import os
import subprocess
import sys
import tempfile

CPUS = len(os.sched_getaffinity(0))
# Not a property of the job: other programs, other guests.
ABOUT_THE_MACHINE = {"noisy-machine"}
# Raised by a job that shows nothing else.
NOTHING = {"nothing-to-report"}


def flags(text):
    return text.format(cpus=CPUS, many=4 * CPUS, few=max(1, CPUS // 2)).split()


# name: (own finding or None, flags)
JOBS = {
    "main thread blocked": ("main-thread-blocked", "--workload spin --param service=120ms --threads 0 --processes 0 --duration 4s"),
    "tasks too short": ("tasks-too-short", "--workload noop --threads {few} --in-flight 64 --duration 3s"),
    "too many workers": ("too-many-workers", "--workload spin --param service=5ms --threads {many} --duration 4s"),
    "too few workers": ("too-few-workers", "--workload sleep --param service=5ms --threads 1 --in-flight 8 --duration 3s"),
    "lock": ("lock-contention", "--workload lock --param service=2ms --param critical=0.9 --threads {cpus} --duration 4s"),
    "leak": ("leak", "--workload leak --processes 1 --in-flight 1 --duration 15s"),
    "crash loop": ("crash-loop", "--workload crash --param probability=1 --processes 1 --duration 6s"),
    "overload": ("overload", "--workload spin --param service=5ms --threads 1 --rate 400 --duration 4s"),
    "clean threads": (None, "--workload sha256 --param size=512KiB --threads {few} --in-flight {few} --duration 3s"),
    "clean processes": (None, "--workload primes --processes {few} --in-flight {few} --duration 3s"),
    "clean open loop": (None, "--workload spin --param service=4ms --threads {few} --rate 50 --duration 4s"),
    "clean allocating": (None, "--workload json --processes 1 --in-flight 1 --duration 15s"),
}


def run(cli, job, seed):
    own, text = JOBS[job]
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(
            [cli, "run", "--format", "json", "--quiet", "--seed", str(seed), "--out", folder] + flags(text),
            capture_output=True, text=True, timeout=300, check=False)
    try:
        found = {f["id"] for f in json.loads(done.stdout)["findings"]} - NOTHING
    except (ValueError, KeyError):
        sys.exit(f"{job}: no result: {done.stderr.strip()}")
    disturbed = bool(found & ABOUT_THE_MACHINE)
    found -= ABOUT_THE_MACHINE
    return found == ({own} if own else set()), found, disturbed


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("cli")
    parser.add_argument("--times", type=int, default=20)
    parser.add_argument("--only", default="")
    arguments = parser.parse_args()
    failed = False
    print(f"{'job':22} {'right':>9} {'disturbed':>10}  found otherwise")
    for job in JOBS:
        if arguments.only not in job:
            continue
        right = disturbed = 0
        others = collections.Counter()
        for seed in range(1, arguments.times + 1):
            good, found, noisy = run(arguments.cli, job, seed)
            right += good
            disturbed += noisy
            if not good:
                others[", ".join(sorted(found)) or "none"] += 1
        failed |= right < 0.95 * arguments.times
        text = "; ".join(f"{count} x {what}" for what, count in others.items())
        print(f"{job:22} {right:>3} of {arguments.times:<3} {disturbed:>9}  {text}", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
