// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/test_base.h"

#include <QApplication>
#include <QLocale>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace parascope::test {

/// As TestBase, but the offscreen platform may say what it can't do: that is no defect of a widget.
class GuiTestBase : public TestBase {
protected:
    [[nodiscard]] QString failingWarnings() const override
    {
        return QStringLiteral("^(?!This plugin does not support ).*");
    }
};

/// A test's whole main() with widgets: settings go to a folder that is thrown away, numbers are written as in
/// English whatever the machine's locale.
template <typename TestObject> int runGuiTest(int argc, char** argv)
{
    QTemporaryDir settings;
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("parascope-test"));
    QApplication::setOrganizationName(QStringLiteral("parascope-test"));
    TestObject object;
    return QTest::qExec(&object, argc, argv);
}

} // namespace parascope::test

/// Use instead of QTEST_MAIN.
#define PARASCOPE_GUI_TEST_MAIN(TestObject)                                                                  \
    int main(int argc, char** argv)                                                                          \
    {                                                                                                        \
        return parascope::test::runGuiTest<TestObject>(argc, argv);                                          \
    }
