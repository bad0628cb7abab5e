// SPDX-License-Identifier: GPL-3.0-or-later
// A run that failed: why, in the words of what failed, and the ways on.
#include "models/event_table.h"
#include "models/worker_log.h"
#include "panels/banner.h"
#include "panels/log_dialog.h"
#include "panels/run_panel.h"
#include "panels/tile_row.h"
#include "shown_window.h"
#include "support/gui_test.h"

#include <QClipboard>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

using namespace parascope;

namespace {

struct Shown : test::ShownWindow {
    QPushButton* runButton() { return window.panel()->runButton(); }
    RunPhase phase() { return window.controller().phase(); }
};

} // namespace

class TstFailedRun : public test::GuiTestBase {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        GuiTestBase::init();
        QSettings().clear();
    }
    void aFailedRunSaysWhy();
    void theWorkersOwnWordsCanBeRead();
    void whoDiedBeforeTheRunBeganIsToldOf();
};

void TstFailedRun::aFailedRunSaysWhy()
{
    Shown shown;
    shown.log.mostIntervals = 5;
    shown.log.failure = targetError(QStringLiteral("the worker crashed 5 times"), QStringLiteral("process 2"),
                                    QStringLiteral("look at its log"));
    shown.window.run();
    QTRY_COMPARE(shown.phase(), RunPhase::Failed);
    QVERIFY(shown.window.banner()->isVisible());
    QCOMPARE(shown.window.banner()->headline(), QStringLiteral("The worker crashed 5 times"));
    QVERIFY(shown.window.banner()->detail().contains(QStringLiteral("look at its log")));
    QCOMPARE(shown.window.tiles()->verdict()->verdict().mood, Mood::Bad);
    QCOMPARE(shown.runButton()->text(), QStringLiteral("Retry"));
    QCOMPARE(shown.window.tiles()->verdict()->verdict().sentence,
             QStringLiteral("The worker crashed 5 times: process 2"));
    // two ways on: what the workers said, and once more
    QStringList ways;
    for (auto* button : shown.window.banner()->findChildren<QPushButton*>()) {
        ways += button->isVisible() ? button->text() : QString();
    }
    QCOMPARE(ways, (QStringList{QStringLiteral("Worker log"), QStringLiteral("Retry")}));
    shown.window.openPath(
        QStringLiteral("missing.parascope")); // another error offers no way that is not its own
    for (auto* button : shown.window.banner()->findChildren<QPushButton*>()) {
        QVERIFY(!button->isVisible());
    }
    auto* close = shown.window.banner()->findChild<QToolButton*>();
    QTest::mouseClick(close, Qt::LeftButton);
    QVERIFY(!shown.window.banner()->isVisible());
}

/// Such a run has no interval, and so no event: what is known of it is in the error.
void TstFailedRun::whoDiedBeforeTheRunBeganIsToldOf()
{
    Shown shown;
    shown.log.mostIntervals = 0;
    shown.log.failure =
        targetError(QStringLiteral("worker process 1 ended 3 times right after its start"),
                    QStringLiteral("exit code 127"), QStringLiteral("its last words: no such file"));
    shown.window.run();
    QTRY_COMPARE(shown.phase(), RunPhase::Failed);
    for (auto* button : shown.window.banner()->findChildren<QPushButton*>()) {
        if (button->text() == QLatin1String("Worker log")) {
            QTest::mouseClick(button, Qt::LeftButton);
        }
    }
    const auto* log = shown.window.findChild<LogDialog*>();
    QVERIFY(log && log->isVisible());
    QVERIFY2(log->view()->toPlainText().contains(QStringLiteral("no such file")),
             qPrintable(log->view()->toPlainText()));
}

/// In a fixed font, to be copied; the banner stays, with its other way on.
void TstFailedRun::theWorkersOwnWordsCanBeRead()
{
    Shown shown;
    shown.log.mostIntervals = 5;
    shown.log.failure = targetError(QStringLiteral("the worker crashed 5 times"), QStringLiteral("process 2"),
                                    QStringLiteral("its last words: no such file"));
    shown.log.events = {
        {50, QStringLiteral("exited"), 2, QStringLiteral("worker P2 exited (exit code 3)"), 3},
        {60, QStringLiteral("stderr"), 2, QStringLiteral("reading input\nno such file"), 0}};
    shown.window.run();
    QTRY_COMPARE(shown.phase(), RunPhase::Failed);
    QVERIFY(shown.window.banner()->detail().contains(QStringLiteral("no such file")));
    for (auto* button : shown.window.banner()->findChildren<QPushButton*>()) {
        if (button->text() == QLatin1String("Worker log")) {
            QTest::mouseClick(button, Qt::LeftButton);
        }
    }
    QPointer<LogDialog> log = shown.window.findChild<LogDialog*>();
    QVERIFY(log && log->isVisible());
    QVERIFY(shown.window.banner()->isVisible());
    const QString text = log->view()->toPlainText();
    QVERIFY2(text.contains(QStringLiteral("Worker P2 exited (exit code 3)")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("process 2 wrote:\nreading input\nno such file")),
             qPrintable(text));
    QCOMPARE(log->view()->font().family(), shown.theme.fixedFont(12).family());
    QVERIFY(log->view()->isReadOnly());
    for (auto* button : log->findChildren<QPushButton*>()) {
        if (button->text() == QLatin1String("Copy all")) {
            QTest::mouseClick(button, Qt::LeftButton);
        }
    }
    QCOMPARE(QApplication::clipboard()->text(), text);
    QTest::keyClick(log->view(), Qt::Key_Escape);
    QTRY_VERIFY(!log);
    QCOMPARE(workerLog(LiveRun()), QString());
    LiveRun silent;
    Interval interval;
    interval.lengthNs = 100'000'000;
    interval.events = {{50, QStringLiteral("exited"), 1, QStringLiteral("worker P1 exited (SIGSEGV)"), 11}};
    silent.add(interval);
    QVERIFY(workerLog(silent).contains(QStringLiteral("No worker process wrote anything")));
    EventTable table;
    table.refresh(silent); // a cell of it may be too narrow
    const auto cell = table.index(0, EventTable::Text);
    QCOMPARE(cell.data(Qt::ToolTipRole), cell.data(Qt::DisplayRole));
}

PARASCOPE_GUI_TEST_MAIN(TstFailedRun)
#include "tst_failed_run.moc"
