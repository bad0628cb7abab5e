#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs every pitfall and some clean jobs for real, again and again, and counts the findings they raise.

A pitfall is right when its own finding is there and no other; a clean job when there is none. What says that the
machine itself was disturbed is counted apart and never held against a run. Not here: littles-law and
utilization-law, which only a broken instrument raises (tst_findings has them on generated runs).

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

# name: (own finding or None, flags)
JOBS = {
    "main thread blocked": ("main-thread-blocked", "--workload spin --param service=120ms --threads 0 --processes 0 --duration 4s"),
    "tasks too short": ("tasks-too-short", "--workload noop --threads {few} --in-flight 64 --duration 3s"),
    "too many workers": ("too-many-workers", "--workload spin --param service=5ms --threads {many} --duration 4s"),
    "too few workers": ("too-few-workers", "--workload sleep --param service=5ms --threads 1 --in-flight 8 --duration 3s"),
    "lock": ("lock-contention", "--workload lock --param service=2ms --param critical=0.9 --threads {cpus} --duration 4s"),
    "memory bound": ("memory-bound", "--workload false-sharing --threads {cpus} --duration 4s"),
    "uneven load": ("uneven-load", "--workload hash-files --input {files} --processes 2 --schedule round-robin --chunk 1"),
    "leak of 1 MB/s": ("leak", "--workload leak --param rate=1MB --processes 1 --in-flight 1 --duration 10s"),
    "crash loop": ("crash-loop", "--workload crash --param probability=1 --processes 1 --duration 6s"),
    "errors": ("tasks-failed", "--workload throw --param probability=0.1 --threads 1 --in-flight 1 --duration 3s"),
    "overload": ("overload", "--workload spin --param service=5ms --threads 1 --rate 400 --duration 4s"),
    "generator late": ("generator-late", "--workload spin --param service=1ms --payload 16MiB --threads 1 --rate 140 --arrivals poisson --duration 4s"),
    "fewer CPUs": ("fewer-cpus", "--workload spin --param service=5ms --threads 2 --duration 4s"),
    "noisy machine": ("noisy-machine", "--workload spin --param service=5ms --threads {few} --in-flight {few} --duration 4s"),
    "clean threads": (None, "--workload sha256 --param size=512KiB --threads {few} --in-flight {few} --duration 3s"),
    "clean, all CPUs": (None, "--workload primes --threads {cpus} --duration 3s"),
    "clean processes": (None, "--workload primes --processes {few} --in-flight {few} --duration 3s"),
    "clean open loop": (None, "--workload spin --param service=4ms --threads {few} --rate 50 --duration 4s"),
    "clean allocating": (None, "--workload json --processes 1 --in-flight 1 --duration 10s"),
    "clean sorting": (None, "--workload sort --threads 1 --in-flight 1 --duration 10s"),
}
ONE_CPU = {"fewer CPUs"}  # may use one only
BESIDE_OTHERS = {"noisy machine"}  # with a busy program a CPU


def make_files(folder):
    """Large and small files in turns: over two processes in turns, one gets all the large ones."""
    large = os.path.join(folder, "large")
    with open(large, "wb") as file:
        file.write(bytes(range(256)) * (48 << 12))  # 48 MiB
    files = os.path.join(folder, "files")
    os.mkdir(files)
    for number in range(0, 80, 2):
        os.link(large, os.path.join(files, f"{number:03}"))
        with open(os.path.join(files, f"{number + 1:03}"), "wb") as file:
            file.write(b"small")
    return files


def command(cli, job, seed, folder, files):
    text = JOBS[job][1].format(cpus=CPUS, many=4 * CPUS, few=max(1, CPUS // 2), files=files)
    limit = ["taskset", "-c", str(min(os.sched_getaffinity(0)))] if job in ONE_CPU else []
    return limit + [cli, "run", "--format", "json", "--quiet", "--seed", str(seed), "--out", folder] + text.split()


def run(cli, job, seed, files):
    """Whether the findings are the right ones, the others, and whether the machine was disturbed."""
    own = JOBS[job][0]
    others = [subprocess.Popen([sys.executable, "-c", "while True: pass"])
              for _ in range(CPUS if job in BESIDE_OTHERS else 0)]
    try:
        with tempfile.TemporaryDirectory() as folder:
            done = subprocess.run(command(cli, job, seed, folder, files),
                                  capture_output=True, text=True, timeout=300, check=False)
    finally:
        for other in others:
            other.kill()
            other.wait()
    try:
        found = {f["id"] for f in json.loads(done.stdout)["findings"]} - NOTHING
    except (ValueError, KeyError):
        sys.exit(f"{job}: no result: {done.stderr.strip()}")
    disturbed = bool(found & ABOUT_THE_MACHINE)
    found -= ABOUT_THE_MACHINE - {own}
    return found == ({own} if own else set()), found, disturbed


def judge(cli, job, times, files):
    """A line of the table; whether at least 19 of 20 were right."""
    right = disturbed = 0
    others = collections.Counter()
    for seed in range(1, times + 1):
        good, found, noisy = run(cli, job, seed, files)
        right += good
        disturbed += noisy
        if not good:
            others[", ".join(sorted(found)) or "none"] += 1
    text = "; ".join(f"{count} x {what}" for what, count in others.items())
    print(f"{job:22} {right:>3} of {times:<3} {disturbed:>9}  {text}", flush=True)
    return right >= 0.95 * times


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("cli")
    parser.add_argument("--times", type=int, default=20)
    parser.add_argument("--only", default="")
    arguments = parser.parse_args()
    print(f"{'job':22} {'right':>9} {'disturbed':>10}  found otherwise", flush=True)
    good = True
    with tempfile.TemporaryDirectory() as folder:
        files = make_files(folder)
        for job in JOBS:
            if arguments.only in job:
                good &= judge(arguments.cli, job, arguments.times, files)
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
