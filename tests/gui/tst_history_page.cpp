// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lab.h"
#include "models/run_title.h"
#include "panels/banner.h"
#include "panels/history_page.h"
#include "panels/search_field.h"
#include "support/gui_test.h"

#include <QDialogButtonBox>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>

using namespace parascope;

namespace {

HistoryEntry made(int number, const QString& workload, double p99)
{
    HistoryEntry entry;
    entry.runId = QStringLiteral("a%1").arg(number, 7, 10, QLatin1Char('0'));
    entry.jobHash = workload;
    entry.name = workload;
    entry.workload = workload;
    entry.setting = QStringLiteral("2 threads, closed loop, 8 in flight");
    entry.threads = 2;
    entry.processes = number % 2;
    entry.startedUtc = QDateTime(QDate(2024, 6, 7), QTime(10, 0), Qt::UTC).addSecs(60 * number);
    entry.seconds = 10;
    entry.outcome = QStringLiteral("completed");
    entry.severity = number % 3 == 0 ? QStringLiteral("warning") : QStringLiteral("ok");
    entry.recording = QStringLiteral("run%1.parascope").arg(number);
    entry.metrics = {{QStringLiteral("throughput_ops_per_s"), 100.0 * number},
                     {QStringLiteral("response_p99_ms"), p99},
                     {QStringLiteral("loop_delay_max_ms"), 3.5}};
    return entry;
}

struct Shown {
    Shown()
    {
        auto history = History::open(folder.path()).value();
        for (int i = 1; i <= 6; ++i) {
            auto run = made(i, i < 5 ? QStringLiteral("sha256") : QStringLiteral("spin"), 10.0 + i);
            run.recording = folder.filePath(run.recording);
            const auto done = history->finish(run);
            QVERIFY2(done.ok(), qPrintable(done.ok() ? QString() : done.error().sentence()));
        }
        history.reset();
        table.openFolder(folder.path());
        page.resize(1000, 260);
        page.show();
    }
    QTemporaryDir folder;
    Theme theme;
    HistoryTable table;
    HistoryPage page{theme, table};
};

} // namespace

class TstHistoryPage : public test::GuiTestBase {
    Q_OBJECT
private Q_SLOTS:
    void newestFirstWithTheirFigures();
    void aTunedRunSaysSo();
    void aColumnHasOneUnit();
    void searchAndPinnedOnly();
    void keysPinMarkAndOpen();
    void whatCantBeDoneSaysWhy();
    void sidesMayStandForAllTheirRepetitions();
    void sidesAreToldApart();
    void deleteHasAnUndo();
    void whatCameBackIsWhatKeysActOn();
    void tabLeavesTheNote();
    void theFocusIsSeenAllAround();
    void tagsAndNotesAreKept();
    void trendsAreOfTheSameJob();
    void theBaselineIsOneOfItsJob();
    void itPaintsInBothThemes();
    void theRowUnderTheMouseIsLit();
    void withoutRunsItSaysSo();
    void aFolderThatCantBeUsedIsTold();
    void timesAreSaidAsPeopleDo();
    void runsOfLabsAreCalledByTheLab();
};

void TstHistoryPage::newestFirstWithTheirFigures()
{
    Shown shown;
    QCOMPARE(shown.table.rowCount(), 6);
    QCOMPARE(shown.table.entry(0)->workload, QStringLiteral("spin"));
    const auto text = [&](int column) { return shown.table.index(1, column).data().toString(); };
    QCOMPARE(text(HistoryTable::Throughput), QStringLiteral("500\u00a0/s"));
    QCOMPARE(text(HistoryTable::P99), QStringLiteral("15.0\u00a0ms"));
    QCOMPARE(text(HistoryTable::MaxStall), QStringLiteral("3.50\u00a0ms"));
    QCOMPARE(text(HistoryTable::Setting), QStringLiteral("2 × 1 hybrid"));
    QCOMPARE(text(HistoryTable::Workload), QStringLiteral("Spin"));
}

void TstHistoryPage::aTunedRunSaysSo()
{
    Shown shown;
    const auto text = [&shown](const HistoryEntry& entry) {
        shown.table.put(entry);
        return shown.table.index(shown.table.rowOf(entry.runId), HistoryTable::Setting).data().toString();
    };
    HistoryEntry entry = made(9, QStringLiteral("sleep"), 4);
    entry.threads = 1;
    entry.processes = 2;
    entry.metrics[QStringLiteral("settings_changed")] = 1;
    QCOMPARE(text(entry), QStringLiteral("1 × 2 hybrid, tuned")); // of an older version
    entry.metrics[QLatin1String(kThreadsAtEnd)] = 2;
    entry.metrics[QLatin1String(kProcessesAtEnd)] = 3;
    QCOMPARE(text(entry), QStringLiteral("1 × 2 → 2 × 3, tuned"));
    const QModelIndex index = shown.table.index(shown.table.rowOf(entry.runId), HistoryTable::Setting);
    QVERIFY(index.data(Qt::ToolTipRole).toString().startsWith(QStringLiteral("1 × 2 → 2 × 3, tuned\n")));
    entry.metrics[QLatin1String(kProcessesAtEnd)] = 0;
    QVERIFY2(text(entry).startsWith(QStringLiteral("1 × 2 hybrid → 2 thread")), qPrintable(text(entry)));
    entry.metrics[QStringLiteral("settings_changed")] = 0;
    QCOMPARE(text(entry), QStringLiteral("1 × 2 hybrid"));
}

void TstHistoryPage::aColumnHasOneUnit()
{
    Shown shown;
    shown.table.put(made(7, QStringLiteral("sleep"), 0.0042));
    shown.table.put(made(8, QStringLiteral("sleep"), 0.84125));
    const auto said = [&](int row, int role) {
        return shown.table.index(row, HistoryTable::P99).data(role).toString();
    };
    QCOMPARE(said(0, Qt::DisplayRole), QStringLiteral("0.841\u00a0ms"));
    QCOMPARE(said(1, Qt::DisplayRole), QStringLiteral("0.004\u00a0ms"));
    QCOMPARE(said(2, Qt::DisplayRole), QStringLiteral("16.0\u00a0ms"));
    // what that leaves out is in the tool tip
    QVERIFY2(said(0, Qt::ToolTipRole).startsWith(QStringLiteral("p99: 0.84125\u00a0ms\n")),
             qPrintable(said(0, Qt::ToolTipRole)));
    QVERIFY(said(0, Qt::ToolTipRole).contains(QStringLiteral("\nRun a0000008\n"))); // as in its files
    QVERIFY(shown.table.headerData(HistoryTable::MaxStall, Qt::Horizontal, Qt::ToolTipRole)
                .toString()
                .contains(QStringLiteral("measured part")));
    QVERIFY2(said(1, Qt::ToolTipRole).startsWith(QStringLiteral("p99: 4.2\u00a0µs\n")),
             qPrintable(said(1, Qt::ToolTipRole)));
    shown.table.setSearch(QStringLiteral("sleep")); // others are shown, which another unit suits
    QTRY_COMPARE(shown.table.rowCount(), 2);
    QCOMPARE(said(0, Qt::DisplayRole), QStringLiteral("841\u00a0µs"));
    QCOMPARE(said(1, Qt::DisplayRole), QStringLiteral("4.20\u00a0µs"));
}

void TstHistoryPage::searchAndPinnedOnly()
{
    Shown shown;
    shown.page.search()->setFocus();
    QTest::keyClicks(shown.page.search(), QStringLiteral("sha"));
    QSignalSpy asked(&shown.table, &QAbstractItemModel::modelReset);
    QTRY_COMPARE(shown.table.rowCount(), 4);
    QCOMPARE(asked.count(), 1); // once for the word, not for every letter
    QTest::keyClicks(shown.page.search(), QStringLiteral("nothing"));
    QTRY_COMPARE(shown.table.rowCount(), 0);
    QVERIFY(!shown.page.view()->isVisible());
    QStringList said;
    for (const auto* label : shown.page.findChildren<QLabel*>()) {
        if (label->isVisible()) {
            said.append(label->text());
        }
    }
    QVERIFY2(said.contains(QStringLiteral("No run fits the search.")), qPrintable(said.join(u'\n')));
    QTest::keyClick(shown.page.search(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(shown.page.search(), Qt::Key_Delete);
    QTRY_COMPARE(shown.table.rowCount(), 6);
    shown.table.togglePin(2);
    shown.table.setPinnedOnly(true);
    QCOMPARE(shown.table.rowCount(), 1);
}

void TstHistoryPage::keysPinMarkAndOpen()
{
    Shown shown;
    auto* view = shown.page.view();
    view->setFocus();
    view->selectRow(0);
    QTest::keyClick(view, Qt::Key_P);
    QVERIFY(shown.table.entry(0)->pinned);
    QTest::keyClick(view, Qt::Key_Space);
    QTest::keyClick(view, Qt::Key_Down);
    QTest::keyClick(view, Qt::Key_Space);
    QCOMPARE(shown.table.marked().size(), 2);
    QCOMPARE(shown.table.index(1, 0).data(HistoryTable::MarkRole).toString(), QStringLiteral("B"));
    QSignalSpy compared(&shown.page, &HistoryPage::compareAsked);
    QToolButton* compare = nullptr;
    for (auto* button : shown.page.findChildren<QToolButton*>()) {
        compare = button->text().startsWith(QStringLiteral("Compare")) ? button : compare;
    }
    QVERIFY(compare && compare->isEnabled());
    QVERIFY(!compare->toolTip().contains(QStringLiteral("first")));
    QTest::mouseClick(compare, Qt::LeftButton);
    QCOMPARE(compared.count(), 1);
    QCOMPARE(compared.at(0).at(0).toString(), shown.table.entry(0)->runId);
    QSignalSpy opened(&shown.page, &HistoryPage::openAsked);
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.at(0).at(0).toString(), shown.table.entry(1)->recording);
}

void TstHistoryPage::whatCantBeDoneSaysWhy()
{
    Shown shown;
    for (const auto* button : shown.page.findChildren<QToolButton*>()) {
        if (button->text().startsWith(QStringLiteral("Compare"))) {
            QVERIFY(!button->isEnabled() && button->toolTip().contains(QStringLiteral("Mark two runs")));
        }
    }
    shown.page.view()->selectRow(0); // of a run whose recording is not there
    Q_EMIT shown.page.view()->customContextMenuRequested(QPoint(5, 5));
    auto* menu = shown.page.findChild<QMenu*>();
    QVERIFY(menu && menu->toolTipsVisible());
    QVERIFY(!menu->actions().first()->isEnabled());
    QVERIFY(menu->actions().first()->toolTip().contains(QStringLiteral("no longer where it was")));
    menu->close();
}

void TstHistoryPage::sidesMayStandForAllTheirRepetitions()
{
    Shown shown; // newest first: two runs of spin, four of sha256
    shown.table.toggleMark(0);
    shown.table.toggleMark(3);
    QCOMPARE(shown.table.group(0).size(), std::size_t(1));
    QToolButton* with = nullptr;
    for (auto* button : shown.page.findChildren<QToolButton*>()) {
        with = button->text() == QLatin1String("With repetitions") ? button : with;
    }
    QVERIFY(with);
    QTest::mouseClick(with, Qt::LeftButton);
    const auto marks = [&] {
        QString all;
        for (int row = 0; row < shown.table.rowCount(); ++row) {
            const QString mark = shown.table.index(row, 0).data(HistoryTable::MarkRole).toString();
            all += mark.isEmpty() ? QStringLiteral("-") : mark;
        }
        return all;
    };
    // the recordings of these runs are not there, so nobody but the marked ones can be read
    QCOMPARE(marks(), QStringLiteral("A--B--"));
    for (int row = 0; row < shown.table.rowCount(); ++row) {
        QFile file(shown.table.entry(row)->recording);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    shown.table.refresh();
    QCOMPARE(marks(), QStringLiteral("AABBBB"));
    const auto group = shown.table.group(1);
    QCOMPARE(group.size(), std::size_t(4));
    QCOMPARE(group.front().runId, shown.table.entry(3)->runId);
    // two runs of one job are two sides of one run each
    shown.table.toggleMark(0);
    shown.table.toggleMark(4);
    QCOMPARE(marks(), QStringLiteral("---AB-"));
    QTest::mouseClick(with, Qt::LeftButton);
    shown.table.toggleMark(4);
    QCOMPARE(marks(), QStringLiteral("---A--"));
}

void TstHistoryPage::sidesAreToldApart()
{
    Shown shown;
    const auto namesOf = [&shown](const QString& a, const QString& b) {
        for (const QString& marked : QStringList(shown.table.marked())) {
            shown.table.toggleMark(shown.table.rowOf(marked));
        }
        shown.table.toggleMark(shown.table.rowOf(a));
        shown.table.toggleMark(shown.table.rowOf(b));
        return shown.table.sideNames();
    };
    const auto id = [](int number) { return QStringLiteral("a%1").arg(number, 7, 10, QLatin1Char('0')); };
    QCOMPARE(shown.table.sideNames(), QStringList());
    const QString threads = shown.table.settingText(*shown.table.entry(shown.table.rowOf(id(2))));
    QCOMPARE(namesOf(id(1), id(2)), (QStringList{QStringLiteral("2 × 1 hybrid"), threads}));
    QCOMPARE(namesOf(id(2), id(6)), // another workload
             (QStringList{QStringLiteral("SHA-256, ") + threads, QStringLiteral("Spin, ") + threads}));
    const QStringList times = namesOf(id(2), id(4)); // another time
    QVERIFY2(times[0] != times[1] && times[0].endsWith(QStringLiteral(", ") + threads), qPrintable(times[0]));
    auto again = made(8, QStringLiteral("sha256"), 12);
    again.startedUtc = made(4, QString(), 0).startedUtc;
    shown.table.put(again);
    QCOMPARE(namesOf(id(4), id(8)),
             (QStringList{QStringLiteral("Run a0000004"), QStringLiteral("Run a0000008")}));
}

void TstHistoryPage::deleteHasAnUndo()
{
    Shown shown;
    auto* view = shown.page.view();
    view->setFocus();
    view->selectRow(1);
    const QString id = shown.table.entry(1)->runId;
    QTest::keyClick(view, Qt::Key_Delete);
    QCOMPARE(shown.table.rowCount(), 5);
    QCOMPARE(shown.table.rowOf(id), -1);
    QVERIFY(shown.page.undoButton()->isVisible());
    QTest::mouseClick(shown.page.undoButton(), Qt::LeftButton);
    QCOMPARE(shown.table.rowOf(id), 1);
    QVERIFY(!shown.page.undoButton()->isVisible());
    QTest::keyClick(view, Qt::Key_Delete);
    QTest::keyClick(view, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(shown.table.rowCount(), 6);
}

void TstHistoryPage::whatCameBackIsWhatKeysActOn()
{
    Shown shown;
    auto* view = shown.page.view();
    view->setFocus();
    view->selectRow(2);
    const QString id = shown.table.entry(2)->runId;
    QTest::keyClick(view, Qt::Key_Delete);
    QTest::keyClick(view, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(view->currentIndex().row(), 2);
    QVERIFY(view->selectionModel()->isRowSelected(2, {}));
    QTest::keyClick(view, Qt::Key_P);
    QVERIFY(shown.table.entry(shown.table.rowOf(id))->pinned);
}

void TstHistoryPage::tabLeavesTheNote()
{
    Shown shown;
    auto* view = shown.page.view();
    view->setFocus();
    view->selectRow(1);
    const QString id = shown.table.entry(1)->runId;
    QTest::keyClick(view, Qt::Key_N);
    auto* dialog = shown.page.findChild<QInputDialog*>();
    QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
    auto* text = dialog->findChild<QPlainTextEdit*>();
    QVERIFY(text && text->hasFocus() && !text->accessibleName().isEmpty());
    QTest::keyClicks(text, QStringLiteral("slow disk"));
    QTest::keyClick(text, Qt::Key_Tab);
    QVERIFY(qobject_cast<QAbstractButton*>(dialog->focusWidget())); // and no tab is in the note
    QTest::mouseClick(dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
    QTRY_COMPARE(shown.table.entry(shown.table.rowOf(id))->note, QStringLiteral("slow disk"));
}

void TstHistoryPage::theFocusIsSeenAllAround()
{
    Shown shown;
    shown.theme.applyTo(*qobject_cast<QApplication*>(QApplication::instance()));
    auto* view = shown.page.view();
    shown.page.resize(1001, 261); // in the measures of that style
    shown.page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&shown.page));
    view->setFocus();
    view->selectRow(1);
    QTRY_VERIFY(view->hasFocus());
    const QImage drawn = view->grab().toImage();
    const int y = view->viewport()->y() + view->rowViewportPosition(1) + view->rowHeight(1) / 2;
    for (const QPoint at : {QPoint(0, y), QPoint(drawn.width() - 1, y), QPoint(0, drawn.height() / 2)}) {
        QCOMPARE(drawn.pixelColor(at), shown.theme.tokens().accent);
    }
    qobject_cast<QApplication*>(QApplication::instance())->setStyleSheet({});
}

void TstHistoryPage::tagsAndNotesAreKept()
{
    Shown shown;
    shown.table.setTags(0, {QStringLiteral("before"), QStringLiteral("fix 12")});
    shown.table.setNote(0, QStringLiteral("with the new queue"));
    HistoryTable again;
    again.openFolder(shown.folder.path());
    QCOMPARE(again.entry(0)->tags, (QStringList{QStringLiteral("before"), QStringLiteral("fix 12")}));
    QCOMPARE(again.entry(0)->note, QStringLiteral("with the new queue"));
    again.setSearch(QStringLiteral("queue"));
    QTRY_COMPARE(again.rowCount(), 1);
}

void TstHistoryPage::trendsAreOfTheSameJob()
{
    Shown shown;
    const auto trend =
        shown.table.index(5, HistoryTable::Trend).data(HistoryTable::TrendRole).value<QList<double>>();
    QCOMPARE(trend, (QList<double>{11, 12, 13, 14})); // the sha256 runs, oldest first
}

void TstHistoryPage::theBaselineIsOneOfItsJob()
{
    Shown shown;
    const QString job = shown.table.entry(5)->jobHash;
    shown.table.setBaseline(5);
    shown.table.setBaseline(4);
    const auto baseline = shown.table.history()->baselineOf(job);
    QVERIFY(baseline.ok() && baseline.value());
    QCOMPARE(baseline.value()->runId, shown.table.entry(4)->runId);
}

void TstHistoryPage::itPaintsInBothThemes()
{
    Shown shown;
    shown.table.togglePin(0);
    shown.table.setTags(0, {QStringLiteral("tag")});
    shown.table.toggleMark(3);
    const QImage dark = shown.page.grab().toImage();
    shown.theme.setMode(ThemeMode::Light);
    QVERIFY(shown.page.grab().toImage() != dark);
}

void TstHistoryPage::theRowUnderTheMouseIsLit()
{
    Shown shown;
    auto* view = shown.page.view();
    const auto groundOf = [view](int row, int column) {
        const QRect cell = view->visualRect(view->model()->index(row, column));
        return view->viewport()->grab().toImage().pixelColor(cell.topLeft() + QPoint(2, 2));
    };
    const QColor lit = shown.theme.tokens().selected;
    const QPointF at = view->visualRect(view->model()->index(1, HistoryTable::Workload)).center();
    QMouseEvent move(QEvent::MouseMove, at, view->viewport()->mapToGlobal(at), Qt::NoButton, Qt::NoButton,
                     Qt::NoModifier);
    QApplication::sendEvent(view->viewport(), &move);
    for (const int column : {HistoryTable::Verdict, HistoryTable::Workload, HistoryTable::Throughput}) {
        QCOMPARE(groundOf(1, column), lit);
        QVERIFY(groundOf(2, column) != lit);
    }
    view->selectRow(1); // which is told in its own colour
    QVERIFY(groundOf(1, HistoryTable::Workload) != lit);
    view->selectRow(3);
    QEvent left(QEvent::Leave);
    QApplication::sendEvent(view->viewport(), &left);
    QVERIFY(groundOf(1, HistoryTable::Workload) != lit);
}

void TstHistoryPage::withoutRunsItSaysSo()
{
    QTemporaryDir folder;
    Theme theme;
    HistoryTable table;
    HistoryPage page(theme, table);
    page.show();
    table.openFolder(folder.path());
    QVERIFY(table.isOpen());
    QVERIFY(!page.view()->isVisible());
    table.undo(); // nothing to bring back
    table.remove({0});
    table.togglePin(7);
}

void TstHistoryPage::aFolderThatCantBeUsedIsTold()
{
    HistoryTable table;
    Theme theme;
    HistoryPage page(theme, table);
    page.show();
    table.openFolder(QStringLiteral("/proc/nowhere"));
    QVERIFY(table.trouble() && !table.trouble()->what.isEmpty());
    QVERIFY(page.trouble()->isVisible());
    QVERIFY(!table.isOpen());
    QCOMPARE(table.rowCount(), 0);
}

void TstHistoryPage::timesAreSaidAsPeopleDo()
{
    const QDateTime now(QDate(2024, 6, 7), QTime(14, 2));
    QVERIFY(whenText(now.addSecs(-3600), now).startsWith(QStringLiteral("today ")));
    QVERIFY(whenText(now.addDays(-1), now).startsWith(QStringLiteral("yesterday ")));
    QVERIFY(whenText(now.addDays(-40), now).contains(QStringLiteral("4")));
}

/// Files keep the English name of the plan.
void TstHistoryPage::runsOfLabsAreCalledByTheLab()
{
    QTemporaryDir folder;
    HistoryEntry run = made(1, QStringLiteral("spin"), 10);
    run.name = labs().at(kDemoLab).plans.back().name;
    QCOMPARE(run.name, QStringLiteral("lab pool"));
    {
        auto history = History::open(folder.path());
        QVERIFY(history.ok() && history.value()->finish(run).ok());
    }
    HistoryTable table;
    table.openFolder(folder.path());
    QTRY_COMPARE(table.rowCount(), 1);
    QCOMPARE(table.index(0, HistoryTable::Workload).data().toString(),
             labs().at(kDemoLab).title + QStringLiteral(" · 2/2"));
    QCOMPARE(runTitle(QStringLiteral("lab coat"), QStringLiteral("spin")), QStringLiteral("lab coat"));
    QVERIFY(runTitle({}, QStringLiteral("spin")) != QStringLiteral("spin")); // what the catalogue calls it
}

PARASCOPE_GUI_TEST_MAIN(TstHistoryPage)
#include "tst_history_page.moc"
