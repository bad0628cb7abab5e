#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the translations: nothing unfinished, and the same placeholders as in the source.

usage: translations.py FOLDER        (its parascope_<language>.ts)
"""
import re
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import tree

PLACEHOLDER = re.compile(r"%(?:L?\d+|L?n)")
PLURAL_FORMS = {"en": 2, "de": 2, "fr": 2, "es": 2, "zh_CN": 1, "ja": 1}


def placeholders(text: str) -> set[str]:
    return set(PLACEHOLDER.findall(text))


def problems_of_message(message: ElementTree.Element, language: str) -> list[str]:
    source = message.findtext("source") or ""
    translation = message.find("translation")
    plural = message.get("numerus") == "yes"
    forms = [form.text or "" for form in translation.findall("numerusform")] if plural else [translation.text or ""]
    if language == "en" and not plural and translation.get("type") == "unfinished":
        return []  # the text of the source is the English one
    if translation.get("type") in ("unfinished", "obsolete", "vanished"):
        return [f"'{source}' is {translation.get('type')}"]
    if plural and len(forms) != PLURAL_FORMS.get(language, len(forms)):
        return [f"'{source}' has {len(forms)} plural forms"]
    problems = []
    for form in forms:
        if not form.strip():
            problems.append(f"'{source}' is empty")
        # A plural form may leave the number out ("one run"), nothing else.
        elif placeholders(form) - {"%n"} != placeholders(source) - {"%n"} or placeholders(form) - placeholders(source):
            problems.append(f"'{source}' and '{form}' differ in their placeholders")
        if source.endswith("...") != form.endswith("...") or source.endswith("…") != form.endswith("…"):
            problems.append(f"'{source}' and '{form}' differ in their ellipsis")
    return problems


def problems_of(path: Path) -> list[str]:
    try:
        root = ElementTree.parse(path).getroot()
    except ElementTree.ParseError as error:
        return [f"{path.name}: {error}"]
    language = path.stem.removeprefix("parascope_")
    if root.get("language", "") != language and root.get("language", "").split("_")[0] != language:
        return [f"{path.name}: says it is in '{root.get('language')}'"]
    return [f"{path.name}: {problem}" for message in root.iter("message")
            for problem in problems_of_message(message, language)]


def main() -> None:
    files = sorted(Path(sys.argv[1]).glob("parascope_*.ts"))
    tree.finish([problem for path in files for problem in problems_of(path)], len(files))


if __name__ == "__main__":
    main()
