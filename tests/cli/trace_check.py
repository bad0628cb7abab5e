#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks a file against the Trace Event Format as Perfetto and chrome://tracing read it.

Prints what is wrong and ends with 1, or prints the number of events of each phase.
"""
import collections
import json
import math
import sys


def number(value):
    return isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value)


def reject(constant):
    raise ValueError(f"{constant} is no JSON")


def check(event):
    phase = event.get("ph")
    if phase not in ("M", "X", "i", "C"):
        return f"phase {phase!r}"
    if not isinstance(event.get("name"), str) or not event["name"]:
        return "no name"
    for key in ("pid", "tid"):
        if not isinstance(event.get(key), int) or not 0 <= event[key] < 2**31:
            return f"{key} {event.get(key)!r}"
    arguments = event.get("args", {})
    if not isinstance(arguments, dict):
        return "args is no object"
    if phase == "M":
        key = {"process_name": "name", "thread_name": "name",
               "process_sort_index": "sort_index", "thread_sort_index": "sort_index"}.get(event["name"])
        if key is None or not isinstance(arguments.get(key), str if key == "name" else int):
            return f"metadata {event['name']}"
        return None
    if not number(event.get("ts")) or event["ts"] < 0:
        return f"ts {event.get('ts')!r}"
    if phase == "X" and (not number(event.get("dur")) or event["dur"] < 0):
        return f"dur {event.get('dur')!r}"
    if phase == "i" and event.get("s") not in ("g", "p", "t"):
        return f"scope {event.get('s')!r}"
    if phase == "C" and (not arguments or not all(number(value) for value in arguments.values())):
        return "a counter needs numbers"
    return None


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        trace = json.load(file, parse_constant=reject)
    events = trace["traceEvents"]
    tracks = collections.defaultdict(list)
    named = set()
    for at, event in enumerate(events):
        defect = check(event)
        if defect:
            sys.exit(f"event {at}: {defect}")
        if event["ph"] == "X":
            tracks[event["pid"], event["tid"]].append((event["ts"], event["dur"]))
        if event["name"] == "thread_name":
            named.add((event["pid"], event["tid"]))
    for track, bars in tracks.items():
        if track not in named:
            sys.exit(f"track {track} has no name")
        bars.sort()
        for (start, length), (following, _) in zip(bars, bars[1:]):
            if start + length > following + 0.002:
                sys.exit(f"track {track}: bars overlap at {following}")
    print(json.dumps(collections.Counter(event["ph"] for event in events), sort_keys=True))


if __name__ == "__main__":
    main()
