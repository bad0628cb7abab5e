// SPDX-License-Identifier: GPL-3.0-or-later
// What the timeline says in words, and what can be done with it: read it as a table, copy it, export it.
#include "panels/banner.h"
#include "panels/events_dialog.h"
#include "panels/plot_menu.h"
#include "panels/table_dialog.h"
#include "plots/plot_export.h"
#include "scenes.h"
#include "support/gui_test.h"
#include "timeline_lanes.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QScrollBar>
#include <QSet>
#include <QTableView>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <algorithm>
#include <cmath>

using namespace parascope;
using test::Lanes;
using test::Scene;

namespace {

constexpr QSize kSize(1280, 800);

/// What a right click on the lanes opens; null = nothing.
PlotMenu* menuOf(TimelineView* timeline)
{
    const QPoint at = timeline->viewport()->rect().center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, timeline->viewport()->mapToGlobal(at));
    QApplication::sendEvent(timeline->viewport(), &event);
    return qobject_cast<PlotMenu*>(QApplication::activePopupWidget());
}

/// Takes the entry with these words; false = there is none.
bool choose(PlotMenu* menu, const QString& words)
{
    const auto actions = menu->actions();
    const auto found = std::ranges::find_if(
        actions, [&words](const QAction* action) { return action->text().contains(words); });
    if (found == actions.end()) {
        return false;
    }
    menu->setActiveAction(*found);
    QTest::keyClick(menu, Qt::Key_Return);
    return true;
}

std::vector<double> columnOf(const PlotTable& table, const QString& name)
{
    const auto at = static_cast<std::size_t>(table.columns.indexOf(name));
    std::vector<double> values;
    for (const auto& row : table.rows) {
        values.push_back(at < row.size() ? row[at] : std::nan(""));
    }
    return values;
}

/// What is said of stalls; there is also a process that died.
std::vector<TimelineView::Tag> stallTags(const Lanes& lanes)
{
    auto tags = lanes.view.tags();
    std::erase_if(tags, [](const auto& tag) { return !tag.text.contains(QLatin1String("stall")); });
    return tags;
}

bool isAbout(const std::vector<double>& values, double expected, double tolerance)
{
    return !values.empty() && std::ranges::all_of(values, [&](double value) {
        return std::abs(value - expected) <= tolerance; // not what is not known
    });
}

} // namespace

class TstTimelineTools : public test::GuiTestBase {
    Q_OBJECT
private Q_SLOTS:
    void stallsHaveTheirLengthAndCause();
    void tagsOfStallsNeverOverlap();
    void tagsOfDeadProcessesNeverOverlap();
    void theTableHoldsTheLanes();
    void theMenuIsThatOfThePlots();
    void exportsInThreeFormats_data();
    void exportsInThreeFormats();
    void aFailedExportIsTold();
    void aVectorHasRectangles();
    void aPictureShowsWhatIsSeen();
};

void TstTimelineTools::stallsHaveTheirLengthAndCause()
{
    Lanes lanes;
    QVERIFY(stallTags(lanes).empty());
    lanes.addStalls({{3.0, 50},
                     {8.0, 142, StallCause::Blocked},
                     {12.0, 49},
                     {15.0, 70, StallCause::Busy, 1},
                     {19.9, 63}});
    lanes.picture();
    const auto tags = stallTags(lanes);
    QCOMPARE(tags.size(), std::size_t{3}); // not the one that is none, nor that of a child
    QCOMPARE(tags[0].text, QStringLiteral("142\u00A0ms stall, blocked"));
    QVERIFY(tags[0].mood == Mood::Bad);
    QVERIFY2(tags[1].text.startsWith(QStringLiteral("63")), qPrintable(tags[1].text));
    QVERIFY(tags[1].mood == Mood::Warning);
    QVERIFY2(tags[2].text.startsWith(QStringLiteral("50")), qPrintable(tags[2].text));
    QVERIFY(tags[2].text.endsWith(QStringLiteral("stall, busy")));
    // beside the stall: right of it, left where the view ends
    const auto [left, right] = lanes.timeArea();
    const auto xOf = [&, from = left, until = right](double seconds) {
        return from + seconds / lanes.window.view().second * (until - from);
    };
    QVERIFY(tags[0].plate.left() > xOf(8.142) && tags[0].plate.left() < xOf(8.142) + 8);
    QVERIFY(tags[1].plate.right() < xOf(19.9) && tags[1].plate.right() > xOf(19.9) - 8);
    // and it is there to be seen
    const QImage picture = lanes.picture();
    const QRectF plate = tags[0].plate;
    const Tokens& t = lanes.theme.tokens();
    QCOMPARE(picture.pixelColor(qRound(plate.left()) + 3, qRound(plate.center().y())),
             mixed(t.surface, t.moodColor(Mood::Bad), t.dark ? 0.22 : 0.12));
    lanes.window.hold({4, 7});
    QVERIFY(stallTags(lanes).empty());
}

void TstTimelineTools::tagsOfStallsNeverOverlap()
{
    Lanes lanes;
    QList<Lanes::Freeze> freezes;
    for (int i = 0; i < 100; ++i) { // one after another: all want the same place
        freezes.append({0.5 + i * 0.19, 60.0 + (i * 37) % 100});
    }
    lanes.addStalls(freezes);
    lanes.view.resize(1800, 260);
    lanes.picture();
    const auto tags = stallTags(lanes);
    QVERIFY2(tags.size() > 4, qPrintable(QString::number(tags.size()))); // as many as have room
    QVERIFY(tags.front().text.startsWith(QStringLiteral("159")));        // the longest first
    const auto [left, right] = lanes.timeArea();
    for (const auto& tag : tags) {
        QVERIFY2(tag.plate.left() >= left && tag.plate.right() <= right, qPrintable(tag.text));
        for (const auto& other : tags) {
            QVERIFY2(&tag == &other || !tag.plate.intersects(other.plate), qPrintable(other.text));
        }
    }
}

/// A process that dies again and again: of what has no room the newest is said.
void TstTimelineTools::tagsOfDeadProcessesNeverOverlap()
{
    Lanes lanes;
    Interval interval = test::withWorkers(lanes.source);
    for (int i = 0; i < 8; ++i) {
        const std::int64_t at = secondsToNs(10 + 0.4 * i);
        interval.events.push_back(
            {at, QStringLiteral("exited"), 2, QStringLiteral("worker P2 exited (SIGSEGV)"), 11});
        interval.events.push_back(
            {at + (100 + i) * kNsPerMs, QStringLiteral("respawned"), 2, QStringLiteral("ready"), 0});
    }
    lanes.run.add(interval);
    lanes.window.hold({0, 20});
    lanes.picture();
    const auto tags = lanes.view.tags();
    QVERIFY(tags.size() >= 3);
    QCOMPARE(tags[0].text, QStringLiteral("✕ SIGSEGV"));
    QCOMPARE(tags[1].text, QStringLiteral("↻ respawned in 107\u00A0ms"));
    for (const auto& tag : tags) {
        for (const auto& other : tags) {
            QVERIFY2(&tag == &other || !tag.plate.intersects(other.plate), qPrintable(other.text));
        }
    }
}

void TstTimelineTools::theTableHoldsTheLanes()
{
    Lanes lanes;
    const PlotTable all = lanes.view.table();
    QCOMPARE(all.columns.size(), 1 + 9); // the time, and what everyWorkerHasALane() counts
    QCOMPARE(all.columns.first(), QStringLiteral("t_s"));
    QCOMPARE(all.columns.value(1), QStringLiteral("main_0_busy_pct"));
    QCOMPARE(all.rows.size(), std::size_t{200});
    for (const auto& row : all.rows) {
        QCOMPARE(row.size(), static_cast<std::size_t>(all.columns.size()));
    }
    QVERIFY(isAbout(columnOf(all, QStringLiteral("worker_0_1_busy_pct")), 75, 0.1));
    QVERIFY(isAbout(columnOf(all, QStringLiteral("worker_1_0_busy_pct")), 0, 0.1));
    QVERIFY(isAbout(columnOf(all, QStringLiteral("main_2_busy_pct")), 1, 0.1)); // 1 of 100 ms
    lanes.window.hold({5, 10});
    const PlotTable part = lanes.view.table();
    QCOMPARE(part.rows.size(), std::size_t{50});
    QVERIFY(part.rows.front()[0] >= 5 && part.rows.back()[0] <= 10);
    lanes.view.toggleFold(1);
    const PlotTable folded = lanes.view.table();
    QVERIFY(!folded.columns.contains(QStringLiteral("worker_1_0_busy_pct")));
    QVERIFY(isAbout(columnOf(folded, QStringLiteral("workers_1_busy_pct")), 37.5, 0.1)); // the mean of both
    LiveRun none;
    TimelineView empty(lanes.theme, lanes.window, none);
    QCOMPARE(empty.table().columns, QStringList{QStringLiteral("t_s")});
}

void TstTimelineTools::theMenuIsThatOfThePlots()
{
    Scene scene(ThemeMode::Dark, kSize, QStringLiteral("finished"));
    TimelineView* timeline = scene.window().pane()->timeline();
    PlotMenu* menu = menuOf(timeline);
    QVERIFY(menu);
    QStringList texts;
    for (const auto* action : menu->actions()) {
        if (!action->isSeparator()) {
            texts.append(action->text());
        }
    }
    const QStringList wanted{QStringLiteral("Show as table"),
                             QStringLiteral("Copy the numbers"),
                             QStringLiteral("Copy the picture"),
                             QStringLiteral("Export visible range as CSV…"),
                             QStringLiteral("Export visible range as PNG…"),
                             QStringLiteral("Export visible range as SVG…"),
                             QStringLiteral("Events as table"),
                             QStringLiteral("Workers as table")};
    QCOMPARE(texts, wanted);
    QVERIFY(choose(menu, QStringLiteral("Show as table")));
    auto* table = scene.window().findChild<TableDialog*>();
    QVERIFY(table && table->isVisible());
    QCOMPARE(table->view()->accessibleName(), timeline->accessibleName());
    QVERIFY(table->view()->model()->rowCount() > 50);
    QTest::keyClick(table, Qt::Key_Escape);
    for (const QString& words : {QStringLiteral("Events as table"), QStringLiteral("Workers as table")}) {
        menu = menuOf(timeline);
        QVERIFY(menu && choose(menu, words));
        auto* dialog = qobject_cast<EventsDialog*>(QApplication::activeModalWidget());
        QVERIFY2(dialog, qPrintable(words));
        QVERIFY(dialog->view()->model()->rowCount() > 0);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activeModalWidget());
    }
    menu = menuOf(timeline);
    QVERIFY(menu && choose(menu, QStringLiteral("Copy the numbers")));
    QVERIFY(QApplication::clipboard()->text().startsWith(QStringLiteral("t_s\tmain_0_busy_pct\t")));
    menu = menuOf(timeline);
    QVERIFY(menu && choose(menu, QStringLiteral("Copy the picture")));
    QCOMPARE(QApplication::clipboard()->image().size(), timeline->size() * 2);
}

void TstTimelineTools::exportsInThreeFormats_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("csv") << QStringLiteral("CSV") << QByteArray("t_s,main_0_busy_pct,");
    QTest::newRow("png") << QStringLiteral("PNG") << QByteArray("\x89PNG");
    QTest::newRow("svg") << QStringLiteral("SVG") << QByteArray("<?xml");
}

void TstTimelineTools::exportsInThreeFormats()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, start);
    Scene scene(ThemeMode::Dark, kSize, QStringLiteral("finished"));
    TimelineView* timeline = scene.window().pane()->timeline();
    PlotMenu* menu = menuOf(timeline);
    QVERIFY(menu && choose(menu, format));
    QTRY_VERIFY(timeline->findChild<QFileDialog*>());
    auto* dialog = timeline->findChild<QFileDialog*>();
    QVERIFY(dialog->selectedFiles().constFirst().endsWith(QStringLiteral("timeline.") + format.toLower()));
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("lanes.") + format.toLower());
    Q_EMIT dialog->fileSelected(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith(start));
    const auto* banner = scene.window().banner();
    QVERIFY(banner->isVisible());
    QCOMPARE(banner->headline(), QStringLiteral("Plot exported"));
    delete dialog;
}

void TstTimelineTools::aFailedExportIsTold()
{
    Scene scene(ThemeMode::Dark, kSize, QStringLiteral("finished"));
    TimelineView* timeline = scene.window().pane()->timeline();
    PlotMenu* menu = menuOf(timeline);
    QVERIFY(menu && choose(menu, QStringLiteral("CSV")));
    QTRY_VERIFY(timeline->findChild<QFileDialog*>());
    auto* dialog = timeline->findChild<QFileDialog*>();
    Q_EMIT dialog->fileSelected(QStringLiteral("/nowhere/lanes.csv"));
    const auto* banner = scene.window().banner();
    QVERIFY(banner->isVisible());
    QVERIFY2(banner->headline().contains(QStringLiteral("write the plot")), qPrintable(banner->headline()));
    delete dialog;
}

void TstTimelineTools::aVectorHasRectangles()
{
    Lanes lanes(20, 4, 12);
    lanes.view.verticalScrollBar()->setValue(30); // lanes lie half under the time axis
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("lanes.svg"));
    QVERIFY(exportPlot(sourceOf(lanes.view), path).ok());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    int shapes = 0;
    int images = 0;
    QString text;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            shapes += xml.name() == u"path" || xml.name() == u"rect" || xml.name() == u"polygon" ? 1 : 0;
            images += xml.name() == u"image" ? 1 : 0;
        }
        text += xml.isCharacters() ? xml.text().toString() : QString();
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY2(shapes > 20, qPrintable(QString::number(shapes)));
    QCOMPARE(images, 0);
    QVERIFY(text.contains(QStringLiteral("Thread 3")));
    QVERIFY(text.contains(QStringLiteral("0:05"))); // the axis
}

/// At twice the size, pixel by pixel.
void TstTimelineTools::aPictureShowsWhatIsSeen()
{
    Lanes lanes;
    const QImage seen = lanes.picture();
    const QImage copied = plotPicture(sourceOf(lanes.view)).toImage();
    QCOMPARE(copied.size(), lanes.view.size() * 2);
    const int x = seen.width() * 2 / 3; // beside all words
    QSet<QRgb> colors;
    for (int y = 4; y < seen.height() - 4; ++y) { // within the ring of the focus, which is not copied
        QCOMPARE(copied.pixelColor(2 * x, 2 * y), seen.pixelColor(x, y));
        colors.insert(seen.pixel(x, y));
    }
    QVERIFY(colors.size() > 2); // surface, lanes, work
}

PARASCOPE_GUI_TEST_MAIN(TstTimelineTools)
#include "tst_timeline_tools.moc"
