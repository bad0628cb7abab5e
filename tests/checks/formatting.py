#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that clang-format would leave every C++ source as it is; ./dev format puts it right.

usage: formatting.py ROOT CLANG-FORMAT
"""
import subprocess
import sys
from pathlib import Path

import tree

BATCH = 40  # files a call, so that no command line gets too long


def unformatted(clang_format: str, sources: list[Path]) -> list[str]:
    problems = []
    for start in range(0, len(sources), BATCH):
        batch = [str(path) for path in sources[start:start + BATCH]]
        done = subprocess.run([clang_format, "--dry-run", "-Werror", *batch], capture_output=True, text=True)
        if done.returncode != 0:
            named = {line.split(":")[0] for line in done.stderr.splitlines() if "clang-format-violations" in line}
            problems += [f"{name}: not formatted (./dev format does it)" for name in sorted(named)]
            problems += [] if named else [done.stderr.strip() or "clang-format failed"]
    return problems


def main() -> None:
    root = Path(sys.argv[1]).resolve()
    sources = tree.files(root, ["src", "tests"], (".cpp", ".h"))
    tree.finish(unformatted(sys.argv[2], sources), len(sources))


if __name__ == "__main__":
    main()
