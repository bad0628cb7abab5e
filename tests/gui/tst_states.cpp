// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says in each of its states: pill, button, verdict, and what a person finds besides.
#include "panels/banner.h"
#include "panels/header_words.h"
#include "panels/plot_card.h"
#include "panels/range_strip.h"
#include "panels/segmented.h"
#include "panels/state_pill.h"
#include "panels/tile.h"
#include "panels/tile_row.h"
#include "scenes.h"
#include "support/gui_test.h"

#include <QPushButton>
#include <QStyle>

using namespace parascope;
using test::MadeUpRun;
using test::Scene;

namespace {
const QSize kSize{1280, 800};

/// The pills of the header that are seen.
QStringList pills(const Scene& scene)
{
    QStringList texts;
    for (const auto* pill : scene.window().header()->findChildren<StatePill*>()) {
        if (pill->isVisible() && !pill->text().isEmpty()) {
            texts.append(pill->text());
        }
    }
    return texts;
}
} // namespace

class TstStates : public test::GuiTestBase {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        GuiTestBase::init();
        QSettings().clear();
    }
    void eachStateSaysWhatItIs_data();
    void eachStateSaysWhatItIs();
    void theWholeSentenceCanBeRead();
    void aSavedRunSaysWhereItIsFrom();
    void aTunedRunSaysHowItBeganAndEnded();
    void aSavedRunIsJudgedByItsOwnMachine();
    void theLastRunIsMuted();
    void aFailedRunOffersTwoWays();
    void disturbedTimeIsShaded();
    void escapeGoesBackStepByStep();
    void aTileShowsItsPlotLarge();
    void noRangeIsChosenWhileAnotherStretchIsInView();
    void theLeastSizesAreKept_data();
    void theLeastSizesAreKept();
    void toolTipsComeAfterHalfASecond();
};

void TstStates::eachStateSaysWhatItIs_data()
{
    QTest::addColumn<QStringList>("pill");
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("verdict");
    const auto row = [](const char* state, const QString& pill, const QString& button,
                        const QString& verdict) {
        QTest::newRow(state) << pill.split(QLatin1Char('|'), Qt::SkipEmptyParts) << button << verdict;
    };
    const QString stop = QStringLiteral("Stop");
    const QString run = QStringLiteral("Run");
    const QString judged = QStringLiteral("Tasks are failing");
    row("first", {}, run, QStringLiteral("Ready when you are"));
    row("ready", {}, run, judged);
    row("starting", QStringLiteral("Starting"), stop, QStringLiteral("Measuring…"));
    row("warming", QStringLiteral("Warming up 0:03"), stop, QStringLiteral("Measuring…"));
    row("running", QStringLiteral("Running 1:27 / 2:04"), stop, judged);
    row("stopping", QStringLiteral("Stopping…"), QStringLiteral("Stopping…"), judged);
    row("finished", QStringLiteral("Finished 1:27"), run, judged);
    row("stopped", QStringLiteral("Stopped 1:27"), run, judged);
    row("failed", QStringLiteral("Failed after 1:27"), QStringLiteral("Retry"),
        QStringLiteral("The run did not finish"));
    row("disturbed", QStringLiteral("Running 1:27 / 2:04|Measurement disturbed"), stop,
        QStringLiteral("Measurement disturbed"));
    row("saved", QStringLiteral("Saved run a46f0c1d"), QStringLiteral("Run with these settings"), judged);
}

void TstStates::eachStateSaysWhatItIs()
{
    QFETCH(QStringList, pill);
    QFETCH(QString, button);
    QFETCH(QString, verdict);
    const QString state = QString::fromLatin1(QTest::currentDataTag());
    const Scene scene(ThemeMode::Dark, kSize, state);
    QCOMPARE(pills(scene), pill);
    QCOMPARE(scene.window().panel()->runButton()->text(), button);
    const Verdict& said = scene.window().tiles()->verdict()->verdict();
    QCOMPARE(said.headline, verdict);
    QVERIFY(said.sentence.size() <= 90);
    QCOMPARE(said.sentence.startsWith(QStringLiteral("Based on 1:23.")), state == QLatin1String("stopped"));
    for (const QSize size : {kSize, QSize(1100, 680), QSize(1920, 1080)}) { // never cut
        scene.window().resize(size);
        QCoreApplication::processEvents();
        for (const auto* shown : scene.window().header()->findChildren<StatePill*>()) {
            QVERIFY(!shown->isVisible() || shown->width() >= shown->sizeHint().width());
        }
        QVERIFY(scene.window().header()->moreButton()->geometry().right() < scene.window().header()->width());
    }
}

/// All of the 90 characters that a verdict may have, beside its link.
void TstStates::theWholeSentenceCanBeRead()
{
    const Scene scene(ThemeMode::Dark, kSize, QStringLiteral("disturbed"));
    auto* tile = scene.window().tiles()->verdict();
    QCOMPARE(tile->sentenceLines().join(QLatin1Char(' ')), tile->verdict().sentence);
    Verdict verdict = tile->verdict();
    verdict.findings = 3;
    for (const VerdictLink link : {VerdictLink::Findings, VerdictLink::Timeline, VerdictLink::None}) {
        verdict.link = link;
        for (const char* sentence :
             {"Tasks run on the main thread: it did not answer for 142 ms. Add threads, or do less work.",
              "Only 61 % of the offered tasks were done. Lower the rate or add workers.", "Short."}) {
            verdict.sentence = QString::fromUtf8(sentence);
            tile->show(verdict);
            QCOMPARE(tile->sentenceLines().join(QLatin1Char(' ')), verdict.sentence);
        }
    }
    verdict.sentence = QStringLiteral("word ").repeated(60).trimmed(); // more than there is room for
    tile->show(verdict);
    QVERIFY(tile->sentenceLines().last().endsWith(QChar(0x2026)));
    QVERIFY(tile->sentenceLines().size() <= 5);
}

void TstStates::aSavedRunSaysWhereItIsFrom()
{
    const Scene scene(ThemeMode::Dark, kSize, QStringLiteral("saved"));
    const auto* pill = scene.window().header()->pill();
    QVERIFY2(pill->toolTip().startsWith(QStringLiteral("Started 3/4/25 ")), qPrintable(pill->toolTip()));
    RunController& controller = scene.window().controller();
    LoadedRun other;
    other.info.plan = MadeUpRun::plan();
    other.info.runId = QStringLiteral("b0000001");
    other.run.add(test::madeUpIntervals().front());
    controller.show(std::move(other), QStringLiteral("/runs/recording.parascope"), RunPhase::Loaded);
    QCOMPARE(pill->text(), QStringLiteral("Saved run b0000001"));
    QCOMPARE(pill->toolTip(), QDir::toNativeSeparators(QStringLiteral("/runs/recording.parascope")));
    scene.window().run(); // one of its own
    QVERIFY(controller.savedId().isEmpty());
    QVERIFY(pill->toolTip().isEmpty());
}

void TstStates::aTunedRunSaysHowItBeganAndEnded()
{
    const Scene scene(ThemeMode::Dark, kSize, QStringLiteral("first"));
    RunController& controller = scene.window().controller();
    LoadedRun loaded;
    loaded.info.plan = MadeUpRun::plan();
    loaded.info.plan.threads = 1;
    SummaryBuilder builder(loaded.info.plan);
    for (int i = 0; i < 60; ++i) {
        Interval interval = test::madeUpIntervals()[static_cast<std::size_t>(100 + i)];
        interval.threads = i < 30 ? 1 : i < 50 ? 12 : 2;
        interval.processesSet = i < 30 ? 2 : 3;
        if (i == 30 || i == 50) {
            interval.events.push_back({interval.startNs, QStringLiteral("tune"), -1, QString(), 0});
        }
        loaded.run.add(interval);
        builder.add(interval);
    }
    loaded.summary = builder.summary();
    controller.show(std::move(loaded), {});
    QVERIFY(scene.window().header()->findChildren<QLabel*>().size() > 1);
    bool told = false;
    for (const auto* label : scene.window().header()->findChildren<QLabel*>()) {
        told = told || label->text().startsWith(QStringLiteral("1 × 2 → 2 × 3, tuned"));
    }
    QVERIFY(told);
    QCOMPARE(headerWords(controller).briefSummary, QStringLiteral("1 × 2 → 2 × 3, tuned"));
    QCOMPARE(factsOf(controller, 16, {}).workers, 36); // the most that ran
    QCOMPARE(judge(factsOf(controller, 16, {})).headline, QStringLiteral("More workers than CPUs"));
}

void TstStates::aSavedRunIsJudgedByItsOwnMachine()
{
    Scene scene(ThemeMode::Dark, kSize, QStringLiteral("first")); // 16 CPUs
    for (const int cpus : {64, 0}) {                              // 0: a recording that does not say
        LoadedRun loaded;
        loaded.info.plan = MadeUpRun::plan();
        loaded.info.plan.threads = 24;
        loaded.info.plan.processes = 0;
        loaded.info.environment.usableCpus = cpus;
        SummaryBuilder builder(loaded.info.plan);
        for (int i = 0; i < 60; ++i) {
            Interval interval = test::madeUpIntervals()[static_cast<std::size_t>(100 + i)];
            interval.threads = 24;
            interval.processesSet = 0;
            loaded.run.add(interval);
            builder.add(interval);
        }
        loaded.summary = builder.summary();
        scene.window().controller().show(std::move(loaded), {});
        const bool tooMany =
            scene.window().tiles()->verdict()->verdict().headline == QLatin1String("More workers than CPUs");
        QCOMPARE(tooMany, cpus == 0);
    }
}

void TstStates::theLastRunIsMuted()
{
    const auto colorOfTitle = [](const QString& state) {
        const Scene scene(ThemeMode::Dark, kSize, state);
        for (const auto* label : scene.window().header()->findChildren<QLabel*>()) {
            if (label->text() == QLatin1String("Compress")) {
                return label->palette().color(QPalette::WindowText);
            }
        }
        return QColor();
    };
    QCOMPARE(colorOfTitle(QStringLiteral("ready")), darkTokens().textMuted);
    QCOMPARE(colorOfTitle(QStringLiteral("saved")), darkTokens().text);
    // no pill says which run it is
    const Scene scene(ThemeMode::Dark, QSize(1920, 1080), QStringLiteral("ready"));
    QStringList said;
    for (const auto* label : scene.window().header()->findChildren<QLabel*>()) {
        said += {label->text(), label->toolTip()}; // there also where it is elided
    }
    QVERIFY2(said.join(u'\n').contains(QStringLiteral(" · run a46f0c1d")), qPrintable(said.join(u'\n')));
}

void TstStates::aFailedRunOffersTwoWays()
{
    const Scene scene(ThemeMode::Dark, kSize, QStringLiteral("failed"));
    QVERIFY(scene.window().banner()->isVisible());
    QCOMPARE(scene.window().banner()->headline(), QStringLiteral("Process 2 crashed 5 times in 10 s"));
    int ways = 0;
    for (const auto* button : scene.window().banner()->findChildren<QPushButton*>()) {
        ways += button->isVisible() ? 1 : 0;
    }
    QCOMPARE(ways, 2);
}

void TstStates::disturbedTimeIsShaded()
{
    const Scene scene(ThemeMode::Dark, kSize, QStringLiteral("disturbed"));
    const auto& stretches = scene.window().controller().run().store.disturbed();
    QCOMPARE(stretches.size(), std::size_t{1});
    QVERIFY(stretches.front().fromNs >= 50 * kNsPerSecond && stretches.front().fromNs < 53 * kNsPerSecond);
    QCOMPARE(stretches.front().untilNs, scene.window().controller().run().store.latestNs());
    const Scene calm(ThemeMode::Dark, kSize, QStringLiteral("running"));
    const auto amber = [](const Scene& shown) { // at the top of the plot, where nothing else is
        auto* plot = shown.window().plots()->cards()[1]->plot();
        const QImage picture = plot->grab().toImage();
        return qRed(picture.pixel(picture.width() - 40, 12)) - qBlue(picture.pixel(picture.width() - 40, 12));
    };
    QVERIFY(amber(scene) > amber(calm) + 10);
}

void TstStates::escapeGoesBackStepByStep()
{
    Scene scene(ThemeMode::Dark, kSize, QStringLiteral("finished"));
    TimeWindow& time = scene.window().timeWindow();
    const auto whole = time.view();
    time.hold({20, 40});
    time.setCursor(30);
    QTest::keyClick(&scene.window(), Qt::Key_Escape);
    QVERIFY(!time.cursor());
    QVERIFY(time.view() != whole);
    QTest::keyClick(&scene.window(), Qt::Key_Escape);
    QCOMPARE(time.view(), whole);
}

void TstStates::aTileShowsItsPlotLarge()
{
    Scene scene(ThemeMode::Dark, kSize, QStringLiteral("finished"));
    auto* board = scene.window().plots();
    auto* tile = scene.window().tiles()->tiles()[3]; // the longest stall
    QTest::mouseClick(tile, Qt::LeftButton);
    QCOMPARE(board->enlarged(), 2);
    QVERIFY(!board->cards()[0]->isVisible());
    QTest::mouseClick(tile, Qt::LeftButton);
    QCOMPARE(board->enlarged(), -1);
    QVERIFY(board->cards()[0]->isVisible());
}

void TstStates::noRangeIsChosenWhileAnotherStretchIsInView()
{
    const Scene scene(ThemeMode::Dark, kSize, QStringLiteral("running"));
    const auto* range = scene.window().header()->findChild<Segmented*>();
    QVERIFY(range);
    QTest::mouseClick(range->button(1), Qt::LeftButton); // 60 s
    QCOMPARE(range->current(), 1);
    TimeWindow& time = scene.window().timeWindow();
    time.zoomAt(30, 0.5);
    QCOMPARE(range->current(), -1);
    time.follow();
    QCOMPARE(range->current(), 1);
    time.hold({0, time.latest()}); // all of it, as after the end of a run
    QCOMPARE(range->current(), 3);
    time.hold({20, 40});
    QCOMPARE(range->current(), -1);
    QTest::mouseClick(range->button(3), Qt::LeftButton); // all
    QVERIFY(time.follows());
    QCOMPARE(range->current(), 3);
}

void TstStates::theLeastSizesAreKept_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("first start") << kSize;
    QTest::newRow("smallest") << QSize(1100, 680);
}

/// Also with a row more, for the figures of a selection.
void TstStates::theLeastSizesAreKept()
{
    QFETCH(QSize, size);
    Scene scene(ThemeMode::Dark, size, QStringLiteral("selection"));
    QCoreApplication::processEvents();
    QVERIFY(scene.window().pane()->height() >= qRound(scene.theme().scaled(180)));
    const auto* board = scene.window().plots();
    QVERIFY(board->rangeStrip()->isVisible());
    QVERIFY(board->rect().contains(board->rangeStrip()->geometry()));
    for (const auto* card : board->cards()) {
        QVERIFY(card->height() >= card->minimumHeight());
        QVERIFY(!card->geometry().intersects(board->rangeStrip()->geometry()));
    }
}

void TstStates::toolTipsComeAfterHalfASecond()
{
    const Scene scene(ThemeMode::Dark, kSize, QStringLiteral("first"));
    QCOMPARE(scene.window().style()->styleHint(QStyle::SH_ToolTip_WakeUpDelay), 500);
}

PARASCOPE_GUI_TEST_MAIN(TstStates)
#include "tst_states.moc"
