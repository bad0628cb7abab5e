#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Installs the build into a folder of its own and runs what was installed from there.

usage: installed.py BUILD-FOLDER CMAKE
"""
import json
import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

BUILD, CMAKE = Path(sys.argv[1]), sys.argv[2]


class Installed(unittest.TestCase):
    @classmethod
    def setUpClass(cls) -> None:
        cls.folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.folder.cleanup)
        cls.prefix = Path(cls.folder.name) / "prefix"
        subprocess.run([CMAKE, "--install", str(BUILD), "--prefix", str(cls.prefix)], check=True, capture_output=True)

    def run_cli(self, *arguments: str) -> subprocess.CompletedProcess:
        environment = {**os.environ, "QT_QPA_PLATFORM_PLUGIN_PATH": "/nonexistent"}
        for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
            environment.pop(name, None)
        return subprocess.run([str(self.prefix / "bin/parascope-cli"), *arguments], capture_output=True, text=True,
                              stdin=subprocess.DEVNULL, env=environment)

    def test_the_command_line_finds_its_worker(self) -> None:
        done = self.run_cli("run", "--workload", "noop", "--processes", "1", "--items", "100", "--format", "json",
                            "--out", self.folder.name)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(json.loads(done.stdout)["metrics"]["items_completed"], 100)

    def test_what_the_desktop_needs_is_there(self) -> None:
        if not (self.prefix / "bin/parascope").exists():
            return  # built without the window
        name = "io.github.parascope.parascope"
        for path in (f"applications/{name}.desktop", f"metainfo/{name}.metainfo.xml", f"mime/packages/{name}.xml",
                     f"icons/hicolor/scalable/apps/{name}.svg"):
            self.assertTrue((self.prefix / "share" / path).is_file(), path)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
