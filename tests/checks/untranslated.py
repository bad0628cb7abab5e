#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that every visible string of the sources is in every catalogue: lupdate finds nothing new.

usage: untranslated.py ROOT LUPDATE
"""
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import tree

ROOMS = ("src/core", "src/gui", "src/apps/window", "ui")


def sources(root: Path) -> list[str]:
    return [str(path) for room in ROOMS for path in sorted((root / room).rglob("*"))
            if path.suffix in (".cpp", ".h", ".ui")]


def unfinished(path: Path, language: str) -> list[str]:
    found = []
    for message in ElementTree.parse(path).getroot().iter("message"):
        plural = message.get("numerus") == "yes"
        if message.find("translation").get("type") == "unfinished" and (plural or language != "en"):
            found.append(message.findtext("source") or "")
    return found


def main() -> None:
    root = Path(sys.argv[1]).resolve()
    catalogues = sorted((root / "translations").glob("parascope_*.ts"))
    problems = []
    with tempfile.TemporaryDirectory() as folder:
        for catalogue in catalogues:
            copy = Path(folder) / catalogue.name
            shutil.copy(catalogue, copy)
            subprocess.run([sys.argv[2], "-silent", "-no-obsolete", "-locations", "none", "-no-ui-lines",
                            *sources(root), "-I", str(root / "src/gui"), "-I", str(root / "src/core"), "-ts",
                            str(copy)], check=True, stdout=subprocess.DEVNULL)
            language = catalogue.stem.removeprefix("parascope_")
            problems += [f"{catalogue.name}: not translated: {text}" for text in unfinished(copy, language)]
    tree.finish(problems, len(catalogues))


if __name__ == "__main__":
    main()
