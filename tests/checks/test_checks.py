#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows that each check finds what it is there for: small trees with one thing wrong.

usage: test_checks.py CLANG-FORMAT
"""
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import formatting
import layers
import linkage
import sources
import translations
import tree
import understood

CLANG_FORMAT = "clang-format"
SPDX = "// SPDX-License-Identifier: GPL-3.0-or-later\n"


class Tree(unittest.TestCase):
    def setUp(self) -> None:
        self.root = Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.root)

    def write(self, name: str, text: str) -> Path:
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path


class Understood(Tree):
    NAMES = '{"tune", "ready"}'

    def problems(self, text: str) -> list[str]:
        self.write("src/gui/models/known_events.cpp",
                   'QT_TRANSLATE_NOOP("Core", "worker P%1 "\n"ready")}, QT_TRANSLATE_NOOP("Core", "use 1 to %1")')
        path = self.write("src/core/run/x.cpp", text)
        return understood.problems_of(path, self.root, understood.known_words(self.root), self.NAMES)

    def test_known_words_pass(self) -> None:
        self.assertEqual(self.problems('tell("ready", 1, QStringLiteral("worker P%1 " // who\n"ready").arg(1));'
                                       'return usageError(x, {}, QStringLiteral("use 1 to ") + y);'), [])

    def test_a_new_kind_of_event(self) -> None:
        self.assertIn("no name for 'eaten'", self.problems('tell("eaten", 1, QStringLiteral("worker P%1 ready"));')[0])

    def test_new_words(self) -> None:
        for code in ('return ownError(QStringLiteral("the disk is on fire"));', 'cell.reason = u("too slow; really");',
                     'note(QStringLiteral("tune"), QStringLiteral("worker P%1 left"));',
                     'warnings << QStringLiteral("R is %1");', 'd->failure(QStringLiteral("can\'t eat"), error);'):
            self.assertEqual(len(self.problems(code)), 1, code)


class Layers(Tree):
    def problems(self, name: str, text: str) -> list[str]:
        return layers.problems_of(self.write(name, text), self.root)

    def test_the_right_direction_passes(self) -> None:
        self.write("src/core/base/clock.h", "")
        self.assertEqual(self.problems("src/core/run/session.cpp", '#include "base/clock.h"\n'), [])

    def test_a_room_that_comes_later_is_found(self) -> None:
        self.write("src/core/run/session.h", "")
        found = self.problems("src/core/base/clock.cpp", '\n#include "run/session.h"\n')
        self.assertEqual(len(found), 1)
        self.assertIn("src/core/base/clock.cpp:2: room base includes run/session.h of room run", found[0])

    def test_siblings_do_not_know_each_other(self) -> None:
        self.write("src/core/analysis/summary.h", "")
        self.assertEqual(len(self.problems("src/core/record/x.cpp", '#include "analysis/summary.h"\n')), 1)

    def test_measure_does_not_include_its_system_folder(self) -> None:
        self.write("src/core/measure/system/samplers.h", "")
        self.assertEqual(len(self.problems("src/core/measure/x.cpp", '#include "measure/system/samplers.h"\n')), 1)

    def test_gui_headers_in_core_are_found(self) -> None:
        for header in ("<QtGui/QColor>", "<QtWidgets>", "<QWidget>", "<QPainter>", '"qcustomplot.h"', "<QApplication>"):
            if header == "<QtWidgets>":
                header = "<QtWidgets/QtWidgets>"
            self.assertEqual(len(self.problems("src/core/base/x.cpp", f"#include {header}\n")), 1, header)
        self.assertEqual(self.problems("src/gui/x.cpp", "#include <QWidget>\n"), [])

    def test_core_headers_of_qt_are_not_taken_for_gui(self) -> None:
        for header in ("<QString>", "<QCoreApplication>", "<QThreadPool>", "<QStringList>"):
            self.assertEqual(self.problems("src/core/base/x.cpp", f"#include {header}\n"), [], header)

    def test_an_unknown_room_and_an_unknown_file_are_found(self) -> None:
        self.assertEqual(len(self.problems("src/core/misc/x.cpp", "")), 1)
        self.assertEqual(len(self.problems("src/core/base/x.cpp", '#include "base/gone.h"\n')), 1)


class Sources(Tree):
    def problems(self, text: str, name: str = "src/core/base/x.cpp") -> list[str]:
        return sources.problems_of(self.write(name, text), self.root)

    def test_a_good_file_passes(self) -> None:
        good = SPDX + '// printf( is only named here\nconst char* a = "strtod";\nint b = 1\'000\'000;\n'
        self.assertEqual(self.problems(good), [])

    def test_each_banned_call_is_found(self) -> None:
        for call in ("printf(x);", "std::snprintf(x);", "std::to_string(1);", "strtod(x, 0);", "std::stod(x);",
                     "setlocale(1, x);", "future.then(x);", "QSKIP(x);"):
            found = self.problems(SPDX + "void f() {\n" + call + "\n}\n")
            self.assertEqual(len(found), 1, call)
            self.assertIn("x.cpp:3:", found[0])

    def test_a_banned_call_after_a_comment_and_a_text_is_found(self) -> None:
        text = SPDX + '/* a "text\n in */ auto s = "// no comment"; printf(s);\n'
        self.assertEqual(len(self.problems(text)), 1)
        raw = SPDX + 'auto r = R"x(\n" // )x"; printf(r);\n'
        self.assertEqual(len(self.problems(raw)), 1)

    def test_tests_may_use_what_src_may_not(self) -> None:
        self.assertEqual(self.problems(SPDX + "printf(x);\n", "tests/x.cpp"), [])

    def test_licence_length_and_unfinished_work(self) -> None:
        self.assertIn("no licence line", self.problems("int a;\n")[0])
        self.assertEqual(self.problems(SPDX + "int a;\n" * 499), [])
        self.assertIn("501 lines", self.problems(SPDX + "int a;\n" * 500)[0])
        self.assertIn("unfinished", self.problems(SPDX + "// TO" + "DO later\n")[0])


class Formatting(Tree):
    def test_only_the_file_that_differs_is_named(self) -> None:
        self.write(".clang-format", "BasedOnStyle: LLVM\n")
        good = self.write("src/good.cpp", "int a;\n")
        bad = self.write("src/bad.cpp", "int   a ;\n")
        found = formatting.unformatted(CLANG_FORMAT, [good, bad])
        self.assertEqual(found, [f"{bad}: not formatted (./dev format does it)"])


class Translations(Tree):
    def problems(self, language: str, message: str) -> list[str]:
        text = f'<TS version="2.1" language="{language}"><context><name>A</name>{message}</context></TS>'
        return translations.problems_of(self.write(f"parascope_{language}.ts", text))

    def message(self, source: str, translation: str, kind: str = "") -> str:
        return f"<message><source>{source}</source><translation{kind}>{translation}</translation></message>"

    def test_a_good_message_passes(self) -> None:
        self.assertEqual(self.problems("de", self.message("Run %1", "Lauf %1")), [])
        plural = ('<message numerus="yes"><source>%n run(s)</source><translation><numerusform>ein Lauf</numerusform>'
                  "<numerusform>%n Läufe</numerusform></translation></message>")
        self.assertEqual(self.problems("de", plural), [])

    def test_unfinished_and_empty_are_found(self) -> None:
        unfinished = self.message("Run", "", ' type="unfinished"')
        self.assertEqual(len(self.problems("de", unfinished)), 1)
        self.assertEqual(self.problems("en", unfinished), [])
        self.assertEqual(len(self.problems("de", self.message("Run", " "))), 1)

    def test_other_placeholders_are_found(self) -> None:
        self.assertEqual(len(self.problems("de", self.message("Run %1 of %2", "Lauf %1"))), 1)
        self.assertEqual(len(self.problems("de", self.message("Run", "Lauf %n"))), 1)
        self.assertEqual(len(self.problems("de", self.message("Open…", "Öffnen"))), 1)

    def test_plural_forms_are_counted(self) -> None:
        plural = ('<message numerus="yes"><source>%n run(s)</source><translation><numerusform>%n Lauf</numerusform>'
                  "</translation></message>")
        self.assertEqual(len(self.problems("de", plural)), 1)

    def test_a_wrong_language_and_broken_xml_are_found(self) -> None:
        wrong = self.write("parascope_de.ts", '<TS version="2.1" language="fr"></TS>')
        self.assertEqual(len(translations.problems_of(wrong)), 1)
        wrong.write_text("<TS", encoding="utf-8")
        self.assertEqual(len(translations.problems_of(wrong)), 1)


class Linkage(Tree):
    def test_what_is_no_program_is_found(self) -> None:
        self.assertEqual(len(linkage.problems_of(self.write("program", "no"))), 1)

    def test_gui_libraries_are_known_by_name(self) -> None:
        self.assertTrue(linkage.GUI_LIBRARY.match("\tlibQt6Gui.so.6 => /usr/lib/libQt6Gui.so.6"))
        self.assertTrue(linkage.GUI_LIBRARY.match("\tlibqcustomplot.so.2.1 => x"))
        self.assertFalse(linkage.GUI_LIBRARY.match("\tlibQt6Core.so.6 => x"))
        self.assertFalse(linkage.GUI_LIBRARY.match("\tlibglib-2.0.so.0 => x"))


class Finish(Tree):
    def end(self, script: str) -> int:
        command = f"import sys; sys.path.insert(0, {str(Path(__file__).parent)!r}); import tree; {script}"
        return subprocess.run([sys.executable, "-c", command], capture_output=True).returncode

    def test_exit_codes(self) -> None:
        self.assertEqual(self.end("tree.finish([], 3)"), 0)
        self.assertEqual(self.end("tree.finish(['x'], 3)"), 1)
        self.assertEqual(self.end("tree.finish([], 0)"), 1)

    def test_files_leaves_out_what_it_should(self) -> None:
        kept = self.write("src/a.cpp", "")
        self.write("src/a.txt", "")
        self.assertEqual(tree.files(self.root, ["src", "none"], (".cpp",)), [kept])


if __name__ == "__main__":
    if len(sys.argv) > 1:
        CLANG_FORMAT = sys.argv.pop(1)
    unittest.main()
