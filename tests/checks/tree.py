# SPDX-License-Identifier: GPL-3.0-or-later
"""What the checks of the source tree share: which files there are, and code without comments and texts."""
import re
import sys
from pathlib import Path

MOST_SHOWN = 50  # a flood hides the first problem

# A quote after a digit separates digits (1'000) and begins no literal.
_NOISE = re.compile(
    r'//[^\n]*|/\*.*?\*/|R"(?P<mark>[^(\s]*)\(.*?\)(?P=mark)"|"(?:\\.|[^"\\\n])*"|(?<![0-9a-fA-F])\'(?:\\.|[^\'\\\n])+\'',
    re.DOTALL)


def files(root: Path, folders: list[str], suffixes: tuple[str, ...]) -> list[Path]:
    """Files below the folders whose names end so, in a stable order."""
    found = [path for folder in folders for path in (root / folder).rglob("*")
             if path.is_file() and path.name.endswith(suffixes) and "__pycache__" not in path.parts]
    return sorted(found)


def code_only(text: str) -> str:
    """C++ without comments and literals; line ends stay, so that line numbers do."""
    def blank(match: re.Match) -> str:
        return "\n" * match.group(0).count("\n") or " "
    return _NOISE.sub(blank, text)


def finish(problems: list[str], checked: int) -> None:
    """Prints the problems; ends the program with 1 when there are any, or when nothing was looked at."""
    if checked == 0:
        problems = ["found no files to check"]
    for problem in problems[:MOST_SHOWN]:
        print(problem, file=sys.stderr)
    print(f"{checked} files checked, {len(problems)} problems")
    sys.exit(1 if problems else 0)
