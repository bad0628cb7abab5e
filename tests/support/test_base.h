// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QObject>
#include <QRegularExpression>
#include <QTest>

namespace parascope::test {

/// Base of every test object: any Qt warning that a test function did not announce with
/// QTest::ignoreMessage fails that function. A test with an init() of its own calls this one.
class TestBase : public QObject {
    Q_OBJECT
protected Q_SLOTS: // so that init() of a test can call it
    void init() { QTest::failOnWarning(QRegularExpression(failingWarnings())); }

protected:
    /// Pattern of the warnings that fail a test.
    [[nodiscard]] virtual QString failingWarnings() const { return QStringLiteral(".*"); }
};

/// A test's whole main() without widgets.
template <typename TestObject> int runTest(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    TestObject object;
    return QTest::qExec(&object, argc, argv);
}

} // namespace parascope::test

/// Use instead of QTEST_GUILESS_MAIN.
#define PARASCOPE_TEST_MAIN(TestObject)                                                                      \
    int main(int argc, char** argv)                                                                          \
    {                                                                                                        \
        return parascope::test::runTest<TestObject>(argc, argv);                                             \
    }
