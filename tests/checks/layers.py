#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that includes between the rooms of the house run one way (docs/DESIGN.md, section 3).

usage: layers.py ROOT
"""
import re
import sys
from pathlib import Path

import tree

# A room may include itself and what is listed before it. Rooms of one line don't know each other.
ORDER = [["base"], ["measure"], ["measure/system"], ["workload"], ["host"], ["load"], ["run"],
         ["record", "analysis"], ["study"], ["report"], ["gui"], ["apps"]]
RANK = {room: rank for rank, rooms in enumerate(ORDER) for room in rooms}

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"]+)[>"]', re.MULTILINE)
# Core must build and run where no Gui library is installed.
GUI_HEADER = re.compile(
    r"^(Qt(Gui|Widgets|PrintSupport|Svg|SvgWidgets|OpenGL\w*)/|qcustomplot\.h$|Q(Gui)?Application$|qapplication\.h$"
    r"|Q\w*(Widget|Painter|Pixmap|Image|Icon|Color|Font|Brush|Pen|Palette|Screen|Window|Action|Cursor)$)")
GENERATED = re.compile(r"(^ui_\w+\.h|\.moc|^moc_\w+\.cpp)$")


def room_of(path: Path, root: Path) -> str | None:
    """The room a source belongs to; None outside of src."""
    parts = path.relative_to(root).parts
    if parts[:2] in (("src", "gui"), ("src", "apps")):
        return parts[1]
    if parts[:2] != ("src", "core"):
        return None
    if parts[2:4] == ("measure", "system"):
        return "measure/system"
    return parts[2]


def resolve(include: str, path: Path, root: Path) -> Path | None:
    """The file in the tree that an include with quotes means."""
    for base in (path.parent, root / "src/core", root / "src/gui"):
        if (base / include).is_file():
            return (base / include).resolve()
    return None


def problems_of(path: Path, root: Path) -> list[str]:
    room = room_of(path, root)
    text = path.read_text(encoding="utf-8")
    where = path.relative_to(root)
    if room not in RANK:
        return [f"{where}: lies in no room that docs/DESIGN.md knows"]
    problems = []
    for match in INCLUDE.finditer(text):
        line = text.count("\n", 0, match.start()) + 1
        kind, include = match.groups()
        if room not in ("gui", "apps") and GUI_HEADER.search(include):
            problems.append(f"{where}:{line}: core includes a Gui header: {include}")
        if kind == "<" or GENERATED.search(include):
            continue
        target = resolve(include, path, root)
        if target is None:
            if not GUI_HEADER.search(include):
                problems.append(f"{where}:{line}: no such file in the tree: {include}")
            continue
        other = room_of(target, root)
        if other == room:
            continue
        if other not in RANK or RANK[other] >= RANK[room]:
            problems.append(f"{where}:{line}: room {room} includes {include} of room {other}, which comes after it")
    return problems


def main() -> None:
    root = Path(sys.argv[1]).resolve()
    sources = tree.files(root, ["src"], (".cpp", ".h"))
    tree.finish([problem for path in sources for problem in problems_of(path, root)], len(sources))


if __name__ == "__main__":
    main()
