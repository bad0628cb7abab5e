// SPDX-License-Identifier: GPL-3.0-or-later
#include "interval_source.h"
#include "plots/timeline_view.h"
#include "support/gui_test.h"
#include "timeline_lanes.h"

#include <QScrollBar>
#include <QWheelEvent>

#include <cmath>

using namespace parascope;
using test::Lanes;

class TstTimeline : public test::GuiTestBase {
    Q_OBJECT
private Q_SLOTS:
    void aLongTaskIsSpreadOverItsTime();
    void memoryIsBounded();
    void silentSlicesOfALaneStayEmpty();
    void theWholeRunCanBeShown();
    void deadTimesComeFromEvents();
    void everyWorkerHasALane();
    void groupsFold();
    void keysFoldGroups();
    void lanesAreNeitherTooLowNorTooHigh();
    void moreLanesThanFitScroll();
    void barsAppearWhenTheyAreWideEnough();
    void transfersArePurple();
    void theMouseMovesTheSharedTime();
    void theCursorRedrawsNoLane();
    void itSpeaks();
};

void TstTimeline::aLongTaskIsSpreadOverItsTime()
{
    LaneStore store;
    test::IntervalSource source;
    for (int i = 0; i < 10; ++i) {
        Interval interval = source.next();
        // nothing until the end of the tenth slice, which tells of a task of 0.6 s
        interval.workers = {{0, 0, i == 9 ? 1U : 0U, 0, i == 9 ? 600 * kNsPerMs : 0}};
        store.add(interval);
    }
    const LaneKey lane{0, 0};
    QCOMPARE(store.cell(lane, 0, 9)->busyNs, 1e8F);
    QCOMPARE(store.cell(lane, 0, 4)->busyNs, 1e8F);
    QCOMPARE(store.cell(lane, 0, 3)->busyNs, 0.0F);
    QVERIFY(std::abs(store.busyRatio(lane, 0, kNsPerSecond) - 0.6) < 0.01);
    QVERIFY(std::isnan(store.busyRatio({3, 0}, 0, kNsPerSecond)));
}

void TstTimeline::memoryIsBounded()
{
    LaneStore store;
    test::IntervalSource source;
    const auto fill = [&](int intervals) {
        for (int i = 0; i < intervals; ++i) {
            Interval interval;
            interval.startNs = source.atNs();
            interval.lengthNs = 100 * kNsPerMs;
            interval.workers = {{0, 0, 1, 0, kNsPerMs}, {0, 1, 1, 0, kNsPerMs}};
            interval.spans = {{0, 0, 1, interval.startNs, kNsPerMs, SpanOutcome::Completed, 1}};
            source.skip(interval.lengthNs);
            store.add(interval);
        }
    };
    fill(24 * 36'000 / 8);
    const auto before = store.bytes();
    fill(24 * 36'000 * 7 / 8);
    QCOMPARE(store.bytes(), before);
    QCOMPARE(store.spans({0, 0}).size(), LaneStore::kMostSpans);
    const auto newest = store.spans({0, 0}, source.atNs() - kNsPerSecond);
    QCOMPARE(newest.size(), std::size_t{11}); // ten of the last second and the one before
    QVERIFY(newest.front()->startNs < newest.back()->startNs);
    QVERIFY(store.spans({0, 1}).empty());
    Interval many = source.next();
    for (int worker = 0; worker < 2000; ++worker) {
        many.workers.push_back({1, worker, 1, 0, 1});
    }
    store.add(many);
    QCOMPARE(store.lanes().size(), LaneStore::kMostLanes);
}

/// What lies in the ring from before a silence is not taken for what happened in it.
void TstTimeline::silentSlicesOfALaneStayEmpty()
{
    LaneStore store;
    const auto add = [&store](std::int64_t startNs) {
        Interval interval;
        interval.startNs = startNs;
        interval.lengthNs = 100 * kNsPerMs;
        interval.workers = {{0, 0, 1, 0, 50 * kNsPerMs}};
        store.add(interval);
    };
    for (std::int64_t slice = 0; slice < 1000; ++slice) {
        add(slice * 100 * kNsPerMs);
    }
    add(1500 * 100 * kNsPerMs);
    const LaneKey lane{0, 0};
    QVERIFY(store.cell(lane, 0, 1500));
    QVERIFY(store.cell(lane, 0, 999));
    QVERIFY(!store.cell(lane, 0, 1000));
    QVERIFY(!store.cell(lane, 0, 1350)); // the place of 150
    QVERIFY(!store.cell(lane, 0, 150));
    add(100'000 * kNsPerSecond);
    QVERIFY(!store.cell(lane, 0, 1500));
}

void TstTimeline::theWholeRunCanBeShown()
{
    LaneStore store;
    test::IntervalSource source;
    for (int i = 0; i < 3600 * 10; ++i) {
        Interval interval;
        interval.startNs = source.atNs();
        interval.lengthNs = 100 * kNsPerMs;
        interval.workers = {{0, 0, 1, 0, 50 * kNsPerMs}};
        source.skip(interval.lengthNs);
        store.add(interval);
    }
    const auto level = store.levelFor(0, 3600 * kNsPerSecond, 900);
    QVERIFY(store.cell({0, 0}, level, 0)); // reaches back to the start
    QVERIFY(std::abs(store.busyRatio({0, 0}, 0, 3600 * kNsPerSecond) - 0.5) < 0.01);
}

void TstTimeline::deadTimesComeFromEvents()
{
    Lanes lanes;
    const auto& dead = lanes.run.lives.deadTimes();
    QCOMPARE(dead.size(), std::size_t{1});
    QCOMPARE(dead.front().process, 2);
    QCOMPARE(dead.front().fromNs, 5 * kNsPerSecond);
    QCOMPARE(dead.front().untilNs, 6 * kNsPerSecond);
}

void TstTimeline::everyWorkerHasALane()
{
    Lanes lanes;
    lanes.picture();
    // main loop, two threads of this app, and of each child its loop and two threads
    QCOMPARE(lanes.view.laneCount(), 1 + 2 + 2 * 3);
    QCOMPARE(lanes.view.laneName(0), QStringLiteral("Main loop"));
    QVERIFY(lanes.view.lastPaintMs() > 0);
    LiveRun none;
    TimelineView empty(lanes.theme, lanes.window, none);
    empty.resize(600, 200);
    empty.grab(); // nothing to show, nothing to fail
    QCOMPARE(empty.laneCount(), 0);
}

void TstTimeline::groupsFold()
{
    Lanes lanes;
    const QImage before = lanes.picture();
    lanes.view.toggleFold(1);
    QCOMPARE(lanes.view.laneCount(), 1 + 2 + 1 + 3);
    QVERIFY(lanes.picture() != before);
    lanes.view.toggleFold(1);
    QCOMPARE(lanes.picture(), before);
    // by the mouse, on the bracket of this app's group
    QTest::mouseClick(lanes.view.viewport(), Qt::LeftButton, {}, QPoint(20, 80));
    QVERIFY(lanes.view.laneCount() < 9);
}

void TstTimeline::keysFoldGroups()
{
    Lanes lanes(3, 4, 12);
    QVERIFY(QTest::qWaitForWindowActive(&lanes.view));
    lanes.view.setFocus();
    const QImage before = lanes.picture();
    const int all = lanes.view.laneCount();
    QVERIFY(!lanes.view.currentGroup());
    QTest::keyClick(&lanes.view, Qt::Key_Down); // this app
    QCOMPARE(lanes.view.currentGroup(), std::optional<int>(0));
    QVERIFY(lanes.picture() != before); // it is marked
    for (int i = 0; i < 9; ++i) {
        QTest::keyClick(&lanes.view, Qt::Key_Down);
    }
    QCOMPARE(lanes.view.currentGroup(), std::optional<int>(4)); // the last
    QVERIFY(lanes.view.verticalScrollBar()->value() > 0);       // and in sight
    QTest::keyClick(&lanes.view, Qt::Key_Space);
    QCOMPARE(lanes.view.laneCount(), all - 12); // a main loop and 12 workers are one
    QTest::keyClick(&lanes.view, Qt::Key_Return);
    QCOMPARE(lanes.view.laneCount(), all);
    QTest::keyClick(&lanes.view, Qt::Key_Up);
    QCOMPARE(lanes.view.currentGroup(), std::optional<int>(3));
    // with a selection Enter is for that
    lanes.window.setSelection(TimeWindow::Span{1, 2});
    QTest::keyClick(&lanes.view, Qt::Key_Return);
    QCOMPARE(lanes.view.laneCount(), all);
}

void TstTimeline::lanesAreNeitherTooLowNorTooHigh()
{
    Lanes many(3, 4, 12);
    many.picture();
    QCOMPARE(many.view.laneHeight(1), qRound(many.theme.scaled(14)));
    Lanes few;
    few.view.resize(900, 900);
    few.picture();
    QCOMPARE(few.view.laneHeight(1), qRound(few.theme.scaled(26)));
    QCOMPARE(few.view.laneName(3), QStringLiteral("main loop"));
    QCOMPARE(few.view.laneHeight(3), qRound(few.theme.scaled(26)) / 2);
}

void TstTimeline::moreLanesThanFitScroll()
{
    Lanes lanes(3, 4, 12);
    lanes.picture();
    auto* bar = lanes.view.verticalScrollBar();
    QVERIFY(bar->maximum() > 0);
    const auto view = lanes.window.view();
    QWheelEvent down(QPointF(400, 100), lanes.view.mapToGlobal(QPoint(400, 100)), {}, QPoint(0, -240),
                     Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(lanes.view.viewport(), &down);
    QVERIFY(bar->value() > 0);
    QCOMPARE(lanes.window.view(), view);
    QWheelEvent zoom(QPointF(400, 100), lanes.view.mapToGlobal(QPoint(400, 100)), {}, QPoint(0, 240),
                     Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(lanes.view.viewport(), &zoom);
    QVERIFY(lanes.window.view() != view);
}

void TstTimeline::barsAppearWhenTheyAreWideEnough()
{
    Theme theme;
    TimeWindow window;
    LiveRun run;
    test::IntervalSource source;
    for (int i = 0; i < 100; ++i) {
        Interval interval = source.next();
        interval.workers = {{0, 0, 2, 0, 80 * kNsPerMs}};
        for (int task = 0; task < 2; ++task) {
            TaskSpan span;
            span.startNs = interval.startNs + task * 50 * kNsPerMs;
            span.durationNs = 40 * kNsPerMs;
            span.outcome = i == 50 ? SpanOutcome::Failed : SpanOutcome::Completed;
            interval.spans.push_back(span);
        }
        run.add(interval);
    }
    window.setLatest(10);
    window.hold({4, 6});
    TimelineView view(theme, window, run);
    view.resize(1000, 80);
    const QImage bars = view.grab().toImage();
    // along the lane work and waiting alternate, and the failed ones are vermillion
    int changes = 0;
    int failed = 0;
    int row = 0;
    const QColor vermillion = theme.tokens().vermillion;
    for (int y = 40; y < 80; ++y) {
        int here = 0;
        for (int x = 140; x < 930; ++x) {
            here += bars.pixel(x, y) != bars.pixel(x + 1, y) ? 1 : 0;
        }
        if (here > changes) {
            changes = here;
            row = y;
        }
    }
    for (int x = 140; x < 930; ++x) {
        failed += bars.pixelColor(x, row) == vermillion ? 1 : 0;
    }
    QVERIFY2(changes >= 70, qPrintable(QString::number(changes)));
    QVERIFY2(failed >= 2, qPrintable(QString::number(failed)));
}

/// Beside a task over the whole lane, under one low in it; as a strip where the tasks are too many for bars.
void TstTimeline::transfersArePurple()
{
    Theme theme;
    TimeWindow window;
    const auto picture = [&](bool transfers, std::uint32_t every) {
        LiveRun run;
        test::IntervalSource source;
        for (int i = 0; i < 100; ++i) {
            Interval interval = source.next();
            interval.workers = {{0, 0, 1, 0, 40 * kNsPerMs}};
            interval.processes.clear(); // one lane only
            TaskSpan span;
            span.startNs = interval.startNs + 50 * kNsPerMs;
            span.durationNs = 40 * kNsPerMs;
            span.every = every;
            if (transfers) { // the first half beside a task, the second half under the one before
                span.transferStartNs = span.startNs - (i < 50 ? 30 : 80) * kNsPerMs;
                span.transferNs = 20 * kNsPerMs;
            }
            interval.spans = {span};
            run.add(interval);
        }
        window.setLatest(10);
        window.hold({4, 6});
        TimelineView view(theme, window, run);
        view.resize(1000, 80);
        return view.grab().toImage();
    };
    const auto purpleIn = [](const QImage& image, int from, int until, auto isPurple) {
        int most = 0;
        for (int x = from; x < until; ++x) {
            int column = 0;
            for (int y = 0; y < image.height(); ++y) {
                column += isPurple(image.pixelColor(x, y)) ? 1 : 0;
            }
            most = std::max(most, column);
        }
        return most;
    };
    const auto exactly = [&theme](const QColor& color) { return color == theme.tokens().purple; };
    const QImage bars = picture(true, 1);
    const int beside = purpleIn(bars, 140, 520, exactly);
    const int under = purpleIn(bars, 560, 930, exactly);
    QVERIFY2(beside >= 15, qPrintable(QString::number(beside))); // the height of the lane
    QVERIFY2(under >= 3 && under <= beside / 2, qPrintable(QString::number(under)));
    QCOMPARE(purpleIn(picture(false, 1), 140, 930, exactly), 0);
    const auto reddish = [](const QColor& color) { return color.red() > color.green() + 25; };
    const int strip = purpleIn(picture(true, 4), 140, 930, reddish);
    QVERIFY2(strip >= 3 && strip <= beside / 2, qPrintable(QString::number(strip)));
    QCOMPARE(purpleIn(picture(false, 4), 140, 930, reddish), 0);
}

void TstTimeline::theMouseMovesTheSharedTime()
{
    Lanes lanes;
    lanes.picture();
    auto* port = lanes.view.viewport();
    QTest::mouseMove(port, QPoint(500, 100));
    QVERIFY(lanes.window.cursor().has_value());
    QTest::mousePress(port, Qt::LeftButton, {}, QPoint(300, 100));
    QTest::mouseMove(port, QPoint(500, 100));
    QTest::mouseRelease(port, Qt::LeftButton, {}, QPoint(500, 100));
    QVERIFY(lanes.window.selection().has_value());
    const auto selected = *lanes.window.selection();
    QTest::mouseClick(port, Qt::LeftButton, {}, QPoint(400, 100)); // the first of the two
    QTest::mouseDClick(port, Qt::LeftButton, {}, QPoint(400, 100));
    QVERIFY(!lanes.window.selection());
    QCOMPARE(lanes.window.view(), selected);
    const auto zoomed = lanes.window.view();
    QTest::mouseClick(port, Qt::LeftButton, {}, QPoint(600, 100));
    QTest::mouseDClick(port, Qt::LeftButton, {}, QPoint(600, 100)); // where nothing is selected
    QCOMPARE(lanes.window.view(), zoomed);
    QTest::mousePress(port, Qt::LeftButton, {}, QPoint(300, 100));
    QTest::mouseMove(port, QPoint(350, 100));
    QTest::mouseRelease(port, Qt::LeftButton, {}, QPoint(350, 100));
    QVERIFY(lanes.window.selection().has_value());
    QTest::mouseClick(port, Qt::LeftButton, {}, QPoint(600, 100));
    QVERIFY(!lanes.window.selection());
    int asked = 0;
    connect(&lanes.view, &TimelineView::keyPressed, this, [&](int key, Qt::KeyboardModifiers, bool* taken) {
        asked = key;
        *taken = true;
    });
    QTest::keyClick(&lanes.view, Qt::Key_W);
    QCOMPARE(asked, static_cast<int>(Qt::Key_W));
}

void TstTimeline::theCursorRedrawsNoLane()
{
    Lanes lanes;
    lanes.picture();
    QTest::qWait(200); // until nothing is left to be drawn again
    const QImage before = lanes.picture();
    auto* port = lanes.view.viewport();
    const double painted = lanes.view.lastPaintMs();
    for (int x = 400; x < 700; x += 20) {
        QTest::mouseMove(port, QPoint(x, 100));
        port->repaint();
    }
    QVERIFY(lanes.window.cursor().has_value());
    QCOMPARE(lanes.view.lastPaintMs(), painted); // of the last drawing of lanes
    QVERIFY(lanes.view.grab().toImage() != before);
    lanes.view.repaintLanes();
    port->repaint();
    QVERIFY(lanes.view.lastPaintMs() != painted);
}

void TstTimeline::itSpeaks()
{
    Lanes lanes;
    lanes.picture();
    QVERIFY(lanes.view.spokenSummary().contains(QStringLiteral("this app, Thread 1: 75")));
    QVERIFY(!lanes.view.accessibleName().isEmpty());
    QVERIFY(!lanes.view.accessibleDescription().isEmpty());
}

PARASCOPE_GUI_TEST_MAIN(TstTimeline)
#include "tst_timeline.moc"
