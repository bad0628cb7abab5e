#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that programs need no Gui library, directly or through another library.

usage: linkage.py PROGRAM...
"""
import os
import re
import subprocess
import sys
from pathlib import Path

import tree

GUI_LIBRARY = re.compile(r"^\s*(libQt6(?:Gui|Widgets|PrintSupport|Svg|OpenGL)\S*|libqcustomplot\S*|libX11\S*|libGL\S*)")


def problems_of(program: Path) -> list[str]:
    listed = subprocess.run(["ldd", str(program)], capture_output=True, text=True, env={**os.environ, "LC_ALL": "C"})
    if listed.returncode != 0:
        return [f"{program.name}: ldd failed: {listed.stderr.strip()}"]
    lines = listed.stdout.splitlines()
    problems = [f"{program.name}: needs {line.split()[0]}" for line in lines if GUI_LIBRARY.match(line)]
    problems += [f"{program.name}: {line.strip()}" for line in lines if "not found" in line]
    return problems


def main() -> None:
    programs = [Path(name) for name in sys.argv[1:]]
    tree.finish([problem for program in programs for problem in problems_of(program)], len(programs))


if __name__ == "__main__":
    main()
