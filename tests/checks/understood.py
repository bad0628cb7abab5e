#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that the window knows what core says: every text of an error, an event, a cell of a sweep and a warning
of a fit is among its known words (src/gui/models/known_*.cpp), and every kind of event has a name in its table.

usage: understood.py ROOT
"""
import re
import sys
from pathlib import Path

import tree

LITERAL = re.compile(r'"((?:\\.|[^"\\])*)"')
KNOWN = re.compile(r'QT_TRANSLATE_NOOP\(\s*"Core",\s*("(?:\\.|[^"\\])*"(?:\s*"(?:\\.|[^"\\])*")*)')
# What says something to a person: errors, events and the figures of a cell.
CALLS = re.compile(r"\b(?:(?:own|usage|target)Error|failure|note|tell)\(|"
                   r"\b(?:reason|brokenLimit|run\.error|warnings)\s*(?:=|<<)(?!=)")
KINDS = re.compile(r'\bnote\(QStringLiteral\("(\w+)"\)|\btell\(\s*(?:again \? "(\w+)" : )?"(\w+)"')
# Only the command line, or a worker process on its stderr, says these; the last two are names in a
# sentence that is known.
NOT_IN_THE_WINDOW = (
    "src/core/analysis/condition.cpp", "src/core/analysis/scaling_law.cpp", "src/core/analysis/scaling_table.cpp",
    "src/core/base/result", "src/core/base/bell", "src/core/host/child_", "src/core/host/port_memory",
    "src/core/host/wire/pipe_other.cpp", "src/core/measure/", "src/core/report/html_report.cpp",
    "src/core/report/reported_run.cpp", "src/core/study/batch_trial.cpp", "src/core/study/run_samples.cpp",
    "src/core/study/selftest", "src/core/study/null_test.cpp", "src/core/workload/kernels/hash_files.cpp",
    "src/core/study/sweep_result.cpp", "src/core/run/run_plan_limits.h", "src/core/analysis/comparison")


def unescaped(text: str) -> str:
    return text.replace('\\"', '"').replace("\\u00b2", "²").replace("\\\\", "\\")


def joined(expression: str) -> list[str]:
    """The literals of an expression; pieces that stand side by side are one."""
    code = without_comments(expression)
    return [unescaped("".join(LITERAL.findall(run)))
            for run in re.findall(r'"(?:\\.|[^"\\])*"(?:\s*"(?:\\.|[^"\\])*")*', code)]


def without_comments(text: str) -> str:
    return re.sub(r'("(?:\\.|[^"\\])*")|//[^\n]*', lambda match: match.group(1) or "", text)


def statement(text: str, start: int) -> str:
    """From there to the end of the statement."""
    match = re.compile(r'(?:"(?:\\.|[^"\\])*"|[^";])*').match(text, start)
    return match.group(0)


def known_words(root: Path) -> set[str]:
    found = set()
    for path in (root / "src/gui/models").glob("known_*.cpp"):
        found |= {"".join(joined(match)) for match in KNOWN.findall(path.read_text(encoding="utf-8"))}
    return found


def is_known(text: str, words: set[str]) -> bool:
    """Also where the code puts something before or behind it, or fills the name of a thing in."""
    forms = [text, text + "%1", "%1" + text, "%1 " + text, text + ", %1", "a worker process " + text,
             "worker P%1 " + text,
             "worker P" + text]
    if any(form in words or form.rstrip(".") in words for form in forms):
        return True
    named = re.compile(re.escape(text).replace("%1", ".+").replace("%2", ".+"))
    return text.endswith(("the %1", "%1 is damaged")) and any(named.match(known) for known in words)


def problems_of(path: Path, root: Path, words: set[str], names: str) -> list[str]:
    text = path.read_text(encoding="utf-8")
    place = path.relative_to(root).as_posix()
    problems = []
    for match in CALLS.finditer(text):
        for literal in joined(statement(text, match.start())):
            if " " in literal.strip(" ,:") and "PRAGMA" not in literal and not is_known(literal, words):
                problems.append(f"{place}: the window does not know \"{literal}\"")
    for kinds in KINDS.findall(text):
        problems += [f"{place}: the event table has no name for '{kind}'"
                     for kind in kinds if kind and f'"{kind}"' not in names]
    return sorted(set(problems))


def main() -> None:
    root = Path(sys.argv[1]).resolve()
    words = known_words(root)
    names = (root / "src/gui/models/event_table.cpp").read_text(encoding="utf-8")
    paths = [path for path in tree.files(root, ["src/core"], (".cpp",))
             if not path.relative_to(root).as_posix().startswith(NOT_IN_THE_WINDOW)]
    problems = [problem for path in paths for problem in problems_of(path, root, words, names)]
    tree.finish(problems if words else ["found no known words"], len(paths))


if __name__ == "__main__":
    main()
