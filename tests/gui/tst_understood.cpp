// SPDX-License-Identifier: GPL-3.0-or-later
// What core keeps as English texts (events, errors, reasons of cells, warnings of fits), said in the language
// of the window. That no text of core is missing is what tests/checks/understood.py looks for.
#include "models/understood.h"

#include "analysis/evidence.h"
#include "analysis/scaling_law.h"
#include "interval_source.h"
#include "models/event_table.h"
#include "models/live_run.h"
#include "models/spoken.h"
#include "models/sweep_controller.h"
#include "panels/banner.h"
#include "panels/sweep_grid.h"
#include "panels/sweep_page.h"
#include "record/recording.h"
#include "report/verdict.h"
#include "run/run_plan.h"
#include "speaking.h"
#include "support/gui_test.h"
#include "theme/theme.h"

#include <QHelpEvent>
#include <QRegularExpression>
#include <QSet>
#include <QSettings>
#include <QTemporaryDir>
#include <QToolTip>

using namespace parascope;
using test::Speaking;

namespace {

/// Two cells that were measured and one that was skipped; the fit has few points.
SweepResult madeUpSweep()
{
    SweepResult result;
    result.plan.axes = {
        {QStringLiteral("threads"), {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("4")}},
        {QStringLiteral("processes"), {QStringLiteral("1")}}};
    result.objective = QStringLiteral("throughput_ops_per_s");
    for (const QString& threads : result.plan.axes[0].values) {
        SweepCell cell;
        cell.index = static_cast<int>(result.cells.size());
        cell.values = {threads, QStringLiteral("1")};
        cell.plan.threads = threads.toInt();
        cell.plan.processes = 1;
        CellFigures figures;
        figures.state = CellState::Done;
        figures.runs = 3;
        figures.score = 100.0 * cell.plan.threads;
        figures.medians.insert(result.objective, *figures.score);
        result.cells.push_back(cell);
        result.figures.push_back(figures);
    }
    result.figures.back().state = CellState::Skipped;
    result.figures.back().reason =
        QStringLiteral("cannot win: its best of 3 runs is 62 % of the leader's worst");
    result.figures.back().brokenLimit = QStringLiteral("response_p99_ms is 31.2, above 20");
    const std::vector<ScalingPoint> points{{1, 100, {}}, {2, 190, {}}, {4, 340, {}}};
    SweepFit fit;
    fit.direction = QStringLiteral("workers");
    const auto law = fitScaling(points, ScalingLaw::Usl);
    if (law.ok()) {
        fit.fit = law.value();
    }
    result.fits = {fit};
    result.recommendation.cell = result.recommendation.best = 1;
    return result;
}

/// The tool tips of all cells, found as a mouse would.
QString tipsOf(SweepGrid& grid)
{
    QSet<QString> tips;
    for (int y = 2; y < grid.height(); y += 8) {
        for (int x = 2; x < grid.width(); x += 8) {
            QHelpEvent help(QEvent::ToolTip, {x, y}, grid.mapToGlobal(QPoint(x, y)));
            QCoreApplication::sendEvent(&grid, &help);
            tips.insert(QToolTip::text().replace(u'\n', u' '));
        }
    }
    return QStringList(tips.values()).join(u'\n');
}

/// Errors as core makes them where a person has done something wrong or a file has gone bad.
QList<Error> realErrors(const QTemporaryDir& folder)
{
    QList<Error> errors;
    const QString bad = folder.filePath(QStringLiteral("bad.parascope"));
    QFile file(bad);
    if (file.open(QIODevice::WriteOnly)) {
        file.write("no database at all, but long enough to have a header of a hundred bytes, as a recording "
                   "has one");
        file.close();
    }
    for (const QString& path : {bad, folder.filePath(QStringLiteral("missing")), folder.path()}) {
        const auto opened = Recording::open(path);
        errors.append(opened.ok() ? Error() : opened.error());
    }
    const auto refused = [&errors](const auto& change) {
        RunPlan plan;
        change(plan);
        const auto valid = validatePlan(plan);
        errors.append(valid.ok() ? Error() : valid.error());
    };
    refused([](RunPlan& plan) { plan.threads = 100'000; });
    refused([](RunPlan& plan) { plan.workload = QStringLiteral("nonsense"); });
    refused([](RunPlan& plan) { plan.workload = QStringLiteral("crash"); });
    refused([](RunPlan& plan) { plan.workload = QStringLiteral("hash-files"); });
    refused([](RunPlan& plan) { plan.load = LoadKind::Open; });
    return errors;
}

} // namespace

class TstUnderstood : public test::GuiTestBase {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        GuiTestBase::init();
        QSettings().clear();
    }
    void everyKnownSentenceIsTranslated_data();
    void everyKnownSentenceIsTranslated();
    void textsAreTakenApartAndPutTogether_data();
    void textsAreTakenApartAndPutTogether();
    void whatIsNotKnownStaysAsItIs();
    void eventsAreSaidInGerman();
    void errorsAreSaidInGerman();
    void verdictsOfKeptRunsAreSaidInGerman();
    void warningsOfFitsAndReasonsOfCellsAreSaidInGerman();
};

void TstUnderstood::everyKnownSentenceIsTranslated_data()
{
    QTest::addColumn<QString>("code");
    for (const char* code : {"de", "fr", "es", "zh_CN", "ja"}) {
        QTest::newRow(code) << QString::fromLatin1(code);
    }
}

void TstUnderstood::everyKnownSentenceIsTranslated()
{
    QFETCH(QString, code);
    const Speaking language(code);
    QVERIFY(language.ok());
    int count = 0;
    for (const auto& part : {knownEvents(), knownErrors(), knownPlanErrors()}) {
        for (const auto& known : part) {
            const QString words = QString::fromUtf8(known.words);
            QVERIFY2(!language.core(words).isEmpty(), known.words);
            // One letter for each place, and each place once, in their order.
            QCOMPARE(words.count(QRegularExpression(QStringLiteral("%[1-9]"))),
                     static_cast<qsizetype>(qstrlen(known.places)));
            for (qsizetype place = 1, at = -1; known.places[place - 1] != '\0'; ++place) {
                const qsizetype next = words.indexOf(QStringLiteral("%%1").arg(place));
                QVERIFY2(next > at, known.words);
                at = next;
            }
            ++count;
        }
    }
    QVERIFY(count > 200);
}

void TstUnderstood::textsAreTakenApartAndPutTogether_data()
{
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("german");
    const auto row = [](const char* english, const char* german) {
        QTest::newRow(english) << QString::fromUtf8(english) << QString::fromUtf8(german);
    };
    row("in flight 6 → 8", "unterwegs 6 → 8");
    row("rate 2.5 /s → 12.5 /s", "Rate 2,5 /s → 12,5 /s");
    row("rate – → 12.5 /s", "Rate – → 12,5 /s");
    row("worker P2 exited (SIGSEGV)", "Arbeiter P2 endete (SIGSEGV)");
    row("worker P2 exited (exit code 139)", "Arbeiter P2 endete (Exit-Code 139)");
    row("worker P2 ready in 41.5 ms", "Arbeiter P2 bereit nach 41,5 ms");
    row("worker P1 hangs: no sign of life for 2.5 s (it was stopped)",
        "Arbeiter P1 hängt: kein Lebenszeichen seit 2,5 s (er wurde angehalten)");
    row("task 12 overran the time-out after 1.24 s: worker P1 is ended",
        "Aufgabe 12 überschritt die Zeitgrenze nach 1,24 s: Arbeiter P1 wird beendet");
    row("worker P3 is replaced after 100 tasks", "Arbeiter P3 wird ersetzt, nach 100 Aufgaben");
    row("worker P1 is given up: worker process 1 ended 3 times right after its start: SIGSEGV (see what it "
        "wrote to stderr).",
        "Arbeiter P1 wird aufgegeben: Arbeiterprozess 1 endete 3-mal gleich nach dem Start: SIGSEGV "
        "(nachsehen, was er auf stderr schrieb).");
    row("worker P1 is given up: worker process 1 ended 3 times right after its start: SIGSEGV (its last "
        "words: "
        "no such file).",
        "Arbeiter P1 wird aufgegeben: Arbeiterprozess 1 endete 3-mal gleich nach dem Start: SIGSEGV (seine "
        "letzten Worte: no such file).");
    row("the recording is cut short, 30000 of 7847936 bytes are there",
        "die Aufzeichnung ist abgeschnitten, 30\u2009000 von 7\u2009847\u2009936 Bytes sind da");
    row("can't open the recording, the file is damaged",
        "die Aufzeichnung lässt sich nicht öffnen, die Datei ist beschädigt");
    row("can't use the history, another program has locked the file",
        "der Verlauf lässt sich nicht benutzen, ein anderes Programm hat die Datei gesperrt");
    row("can't write the recording, the disk is full or a write failed",
        "die Aufzeichnung lässt sich nicht schreiben, der Datenträger ist voll, oder ein Schreiben schlug "
        "fehl");
    row("can't write the file, No space left on device",
        "die Datei lässt sich nicht schreiben, kein Platz mehr auf dem Datenträger");
    row("command not found: nonsense (install it, or give its full path).",
        "Befehl nicht gefunden: nonsense (ihn installieren oder den vollen Pfad angeben).");
    row("threads 2, processes 4", "Threads 2, Prozesse 4");
    row("in_flight is 0", "unterwegs ist 0");
    row("2 threads x 3 processes, closed loop, 24 or more in flight",
        "2 Threads × 3 Prozesse, geschlossener Kreis, 24 oder mehr unterwegs");
    row("1 thread x 1 process, batch", "1 Thread × 1 Prozess, Stapel");
    row("4 threads, open loop, poisson arrivals, 2.5 /s",
        "4 Threads, offener Kreis, Ankünfte Poisson, 2,5 /s");
    row("known within 2.5 % after 4 runs", "nach 4 Läufen auf 2,5 % genau bekannt");
}

void TstUnderstood::textsAreTakenApartAndPutTogether()
{
    QFETCH(QString, english);
    QFETCH(QString, german);
    const Sentence sentence = understood(english);
    QVERIFY(sentence.source() != nullptr);
    QCOMPARE(sentence.text(), english); // nothing is lost on the way
    const Speaking language(QStringLiteral("de"));
    QVERIFY(language.ok());
    QCOMPARE(spokenText(english), german);
}

void TstUnderstood::whatIsNotKnownStaysAsItIs()
{
    const Speaking language(QStringLiteral("de"));
    for (const char* text :
         {"", "std::bad_alloc", "the printer is on fire", "/home/me/50 % done.txt",
          "my.host is down, call 12", "a.b: c (d).", "worker Px exited (SIGSEGV)", "P2", "1.24 s"}) {
        const QString english = QString::fromUtf8(text);
        QVERIFY2(understood(english).source() == nullptr, text);
        QCOMPARE(spokenText(english), english);
    }
}

void TstUnderstood::eventsAreSaidInGerman()
{
    const Speaking language(QStringLiteral("de"));
    EventTable table;
    test::IntervalSource source;
    LiveRun run;
    auto interval = source.next();
    interval.events = {{50, QStringLiteral("exited"), 2, QStringLiteral("worker P2 exited (SIGSEGV)"), 11},
                       {40, QStringLiteral("task_failed"), 1, QStringLiteral("no such planet"), 0},
                       {30, QStringLiteral("memory_limit"), 1,
                        QStringLiteral("worker P1 ended by memory limit: 1.5 GiB of 1 GiB"), 0},
                       {20, QStringLiteral("memory_limit"), 1,
                        QStringLiteral("worker P1 ended by memory limit: it asked for more than 1.5 GiB"),
                        0}};
    run.add(interval);
    table.refresh(run);
    QCOMPARE(table.rowCount(), 4);
    const auto text = [&table](int row, int column) { return table.index(row, column).data().toString(); };
    QCOMPARE(text(0, EventTable::Text), QStringLiteral("Arbeiter P2 endete (SIGSEGV)"));
    QCOMPARE(text(1, EventTable::Text), QStringLiteral("no such planet")); // the task's own words
    QCOMPARE(text(1, EventTable::Kind), QStringLiteral("Aufgabe fehlgeschlagen"));
    QCOMPARE(text(2, EventTable::Kind), QStringLiteral("Speichergrenze"));
    QCOMPARE(text(2, EventTable::Text),
             QStringLiteral("Arbeiter P1 durch Speichergrenze beendet: 1,5 GiB von 1 GiB"));
    QCOMPARE(text(3, EventTable::Text),
             QStringLiteral("Arbeiter P1 durch Speichergrenze beendet: er verlangte mehr als 1,5 GiB"));
    // The file keeps the English one.
    QCOMPARE(eventText(interval.events.front()), QStringLiteral("worker P2 exited (SIGSEGV)"));
}

void TstUnderstood::errorsAreSaidInGerman()
{
    const QTemporaryDir folder;
    const Speaking language(QStringLiteral("de"));
    const Theme theme;
    Banner banner(theme);
    const QList<Error> errors = realErrors(folder);
    QCOMPARE(errors.size(), 8);
    for (const auto& error : errors) {
        QVERIFY(!error.what.isEmpty());
        banner.show(error);
        QVERIFY2(banner.headline().compare(error.what, Qt::CaseInsensitive) != 0, qPrintable(error.what));
        QVERIFY2(error.advice.isEmpty() || !banner.detail().contains(error.advice), qPrintable(error.advice));
        QVERIFY2(banner.detail().contains(error.where), qPrintable(banner.detail()));
    }
    banner.show(errors.first());
    QCOMPARE(banner.headline(), QStringLiteral("Keine Aufzeichnung"));
    QVERIFY(banner.detail().endsWith(QStringLiteral("eine Datei namens recording.parascope wählen")));
}

void TstUnderstood::verdictsOfKeptRunsAreSaidInGerman()
{
    const Speaking language(QStringLiteral("de"));
    Summary summary;
    const auto said = [&summary] {
        const QString english = verdictText(summary);
        const Sentence sentence = understood(english);
        return sentence.text() == english && sentence.source() != nullptr ? spokenText(english) : english;
    };
    QCOMPARE(said(), QStringLiteral("Nichts wurde gemessen: der Lauf endete in der Aufwärmphase."));
    summary.measuredSeconds = 10;
    QCOMPARE(said(), QStringLiteral("Während der Messung wurde keine Aufgabe fertig."));
    summary.measured.completed = 1000;
    summary.throughputPerSecond = 12.5;
    summary.response.p50Ms = 1.25;
    summary.response.p99Ms = 20.5;
    summary.mainLoop.p99Ms = 0.25;
    summary.totals.submitted = 1003;
    summary.totals.failed = 3;
    QCOMPARE(said(),
             QStringLiteral("12,5 /s erledigt, die Hälfte der Aufgaben in 1,25 ms und 99 % in 20,5 ms; der "
                            "Hauptthread blieb ansprechbar (Verzögerung p99 250 µs, keine Pause); 3 "
                            "Aufgaben blieben ohne Ergebnis."));
    summary.mainLoop.stalls = 2;
    summary.mainLoop.maxMs = 142.5;
    summary.disturbed = summary.overloaded = true;
    summary.offeredRatePerSecond = 100;
    const QString all = said();
    for (const char* part : {"Überlastet: von 100 /s angebotenen", "pausierte 2-mal", "Andere Last störte"}) {
        QVERIFY2(all.contains(QString::fromUtf8(part)), qPrintable(all));
    }
}

void TstUnderstood::warningsOfFitsAndReasonsOfCellsAreSaidInGerman()
{
    const Speaking language(QStringLiteral("de"));
    const Theme theme;
    SweepController controller;
    SweepPage page(theme, controller);
    page.resize(1100, 400);
    page.show();
    const SweepResult result = madeUpSweep();
    const QStringList warnings = result.fits.front().fit.warnings;
    QVERIFY(warnings.size() >= 2);
    controller.show(result);
    const QString advice = page.adviceText();
    for (const QString& warning : warnings) {
        QVERIFY2(spokenText(warning) != warning, qPrintable(warning));
        QVERIFY2(advice.contains(spokenText(warning), Qt::CaseInsensitive), qPrintable(advice));
    }
    QVERIFY2(advice.contains(QStringLiteral("Wenige Punkte: 3 verschiedene N")), qPrintable(advice));
    const QString tips = tipsOf(*page.grid());
    QVERIFY2(tips.contains(QStringLiteral("kann nicht gewinnen: der beste von 3 Läufen erreicht 62 %")),
             qPrintable(tips));
    QVERIFY2(tips.contains(QStringLiteral("Threads 4, Prozesse 1")), qPrintable(tips));
    QVERIFY2(tips.contains(QStringLiteral("response_p99_ms ist 31,2, über 20")), qPrintable(tips));
}

PARASCOPE_GUI_TEST_MAIN(TstUnderstood)
#include "tst_understood.moc"
