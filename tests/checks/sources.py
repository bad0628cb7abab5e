#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks each source: its licence line, its length, and calls that this project doesn't use.

usage: sources.py ROOT
"""
import re
import sys
from pathlib import Path

import tree

MOST_LINES = 500
LICENCE = "SPDX-License-Identifier: GPL-3.0-or-later"

# Pattern -> what to do instead.
BANNED_IN_SRC = {
    r"\b\w*printf\s*\(": "numbers become text through base/units.h (the locale changes printf)",
    r"\bstd::to_string\b": "use base/units.h (the locale changes it)",
    r"\bstrto[dflu]\w*\b|\bstd::sto[dfilu]\w*\b|\bato[fil]\s*\(": "use base/units.h (the locale changes them)",
    r"\bsetlocale\s*\(": "Qt set the locale already, and other threads read it",
    r"\.then\s*\(": "QFuture::then crashes in Qt 6.4.2",
}
BANNED_EVERYWHERE = {
    r"\bQSKIP\b": "a test that doesn't run proves nothing",
    r"\busing namespace std\b": "say std::",
}
UNFINISHED = re.compile(r"\b(TODO|FIXME|XXX)\b")


def banned(text: str, rules: dict[str, str], where: str) -> list[str]:
    problems = []
    for pattern, advice in rules.items():
        for match in re.finditer(pattern, text):
            line = text.count("\n", 0, match.start()) + 1
            problems.append(f"{where}:{line}: {match.group(0).strip()} is not used here: {advice}")
    return problems


def problems_of(path: Path, root: Path) -> list[str]:
    where = str(path.relative_to(root))
    text = path.read_text(encoding="utf-8")
    lines = text.splitlines()
    problems = []
    if not any(LICENCE in line for line in lines[:3]):
        problems.append(f"{where}: no licence line ({LICENCE})")
    if len(lines) > MOST_LINES:
        problems.append(f"{where}: {len(lines)} lines, at most {MOST_LINES}: split it by idea")
    if path.suffix not in (".cpp", ".h"):
        return problems
    code = tree.code_only(text)
    problems += banned(code, BANNED_EVERYWHERE, where)
    if where.startswith("src/"):
        problems += banned(code, BANNED_IN_SRC, where)
    for number, line in enumerate(lines, start=1):
        if UNFINISHED.search(line):
            problems.append(f"{where}:{number}: unfinished: {line.strip()}")
    return problems


def main() -> None:
    root = Path(sys.argv[1]).resolve()
    sources = tree.files(root, ["src", "tests"], (".cpp", ".h", ".py", ".cmake", "CMakeLists.txt"))
    sources += tree.files(root, ["cmake", "packaging", "translations"], (".cmake", "CMakeLists.txt"))
    sources += [path for path in (root / "CMakeLists.txt", root / "dev", root / ".ci/run") if path.is_file()]
    tree.finish([problem for path in sources for problem in problems_of(path, root)], len(sources))


if __name__ == "__main__":
    main()
