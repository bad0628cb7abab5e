// SPDX-License-Identifier: GPL-3.0-or-later
// What core has to say, in the language of the window: workloads, findings, comparisons, advice. Files stay
// English.
#include "analysis/findings.h"
#include "long_words.h"
#include "models/spoken.h"
#include "panels/compare_page.h"
#include "panels/findings_page.h"
#include "panels/tile_row.h"
#include "panels/workload_picker.h"
#include "print/run_export.h"
#include "recorded_run.h"
#include "speaking.h"
#include "study/recommendation_text.h"
#include "support/gui_test.h"
#include "workload/catalogue.h"

#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace parascope;
using test::LongWords;
using test::Shown;
using test::Speaking;

namespace {

/// A main thread that did not answer for 1.24 s, and three tasks that failed, the first one after 52.3 s.
Summary troubledSummary()
{
    Summary summary;
    summary.measuredSeconds = 10;
    summary.measured.completed = 1000;
    summary.totals.submitted = 1003;
    summary.totals.failed = 3;
    summary.evidence.mishaps.failed = Sighting{52'300'000'000, 52'400'000'000, 61'000'000'000};
    summary.mainLoop.p98Ms = 142.5;
    summary.mainLoop.maxMs = 1240;
    return summary;
}

std::vector<Finding> troubles()
{
    return findings(troubledSummary(), RunPlan(), Environment());
}

/// Throughput fell by a twentieth; the layout was changed.
CompareView madeUpComparison()
{
    CompareView view;
    view.comparison.runsA = view.comparison.runsB = 6;
    view.comparison.differences = {
        Sentence("%1 %2 → %3").arg(Sentence("threads"), QStringLiteral("2"), QStringLiteral("4"))};
    MetricComparison metric;
    metric.metric = QStringLiteral("throughput_ops_per_s");
    metric.title = QStringLiteral("Throughput");
    metric.subject = Sentence("throughput");
    metric.a = 100;
    metric.b = 95.2;
    metric.ratio = 0.952;
    metric.ratioCi95 = Ci95{0.947, 0.958};
    metric.method = RatioMethod::Medians;
    metric.verdict = CompareVerdict::Worse;
    view.comparison.metrics = {metric};
    return view;
}

/// The best of a sweep of two settings.
Sentence madeUpAdvice()
{
    SweepResult result;
    SweepCell cell;
    cell.plan.threads = 4;
    cell.plan.processes = 2;
    CellFigures figures;
    figures.score = 96.5;
    figures.efficiency = 0.8;
    figures.medians.insert(QStringLiteral("loop_delay_p98_ms"), 1.25);
    result.cells = {cell, cell};
    result.figures = {figures, figures};
    Recommendation advice;
    advice.cell = advice.best = 0;
    advice.tieSet = {0, 1};
    return answerText(advice, result);
}

QStringList labelsOf(const QWidget& page)
{
    QStringList texts;
    for (const auto* label : page.findChildren<QLabel*>()) {
        if (!label->text().isEmpty()) {
            texts.append(label->text());
        }
    }
    return texts;
}

/// What of a text is in no brackets of LongWords: figures, units and names are left.
QString outsideOfBrackets(const QString& text)
{
    QString rest;
    int depth = 0;
    for (const QChar letter : text) {
        depth += letter == QChar(0x27E6) ? 1 : 0;
        rest += depth == 0 ? letter : QChar();
        depth -= letter == QChar(0x27E7) ? 1 : 0;
    }
    return rest.remove(QChar());
}

bool hasPlainWords(const QString& text)
{
    static const QRegularExpression word(QStringLiteral("[A-Za-z]{4,}"));
    return outsideOfBrackets(text).contains(word);
}

/// All that a run is exported as, but for PDF (its dates are those of its making).
QMap<int, QByteArray> exportsOf(const QString& recording, const QTemporaryDir& folder, const QString& name)
{
    QMap<int, QByteArray> all;
    for (const ExportFormat format : {ExportFormat::Html, ExportFormat::Markdown, ExportFormat::Json,
                                      ExportFormat::Trace, ExportFormat::Hlog, ExportFormat::Hgrm}) {
        QFile file(folder.filePath(name + QString::number(static_cast<int>(format))));
        if (exportRun(recording, format, file.fileName()).ok() && file.open(QIODevice::ReadOnly)) {
            all.insert(static_cast<int>(format), file.readAll());
        }
    }
    return all;
}

} // namespace

class TstSpoken : public test::GuiTestBase {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        GuiTestBase::init();
        QSettings().clear();
    }
    void everyWorkloadIsTranslated_data();
    void everyWorkloadIsTranslated();
    void workloadsAreFoundInBothLanguages();
    void coreSpeaks_data();
    void coreSpeaks();
    void countsHaveTheirPlural();
    void figuresOfFindings();
    void failuresAreShownOnTheTimeline();
    void nothingOfCoreStaysEnglish();
    void filesStayEnglish();
};

void TstSpoken::everyWorkloadIsTranslated_data()
{
    QTest::addColumn<QString>("code");
    for (const char* code : {"de", "fr", "es", "zh_CN", "ja"}) { // English has plurals only
        QTest::newRow(code) << QString::fromLatin1(code);
    }
}

void TstSpoken::everyWorkloadIsTranslated()
{
    QFETCH(QString, code);
    const Speaking language(code);
    QVERIFY(language.ok());
    for (const auto& info : workloadCatalogue()) {
        QStringList texts{info.title, info.description, info.stresses};
        for (const auto& parameter : info.parameters) {
            texts << parameter.title << parameter.description;
        }
        for (const QString& text : texts) {
            QVERIFY2(!language.core(text).isEmpty(), qPrintable(info.name + QStringLiteral(": ") + text));
        }
        QVERIFY2(language.core(info.description) != info.description, qPrintable(info.description));
    }
}

void TstSpoken::workloadsAreFoundInBothLanguages()
{
    const Speaking language(QStringLiteral("de"));
    Shown shown;
    const auto* button = shown.window.findChild<WorkloadButton*>();
    QVERIFY(button);
    QCOMPARE(button->accessibleDescription(), QStringLiteral("Hasht seine Eingabe mit OpenSSLs SHA-256"));
    const Theme theme;
    WorkloadPicker picker(theme);
    auto* search = picker.findChild<QLineEdit*>();
    auto* list = picker.findChild<QListView*>();
    QVERIFY(search && list);
    for (const char* words : {"Primzahlen", "segmented sieve", "primes"}) {
        search->setText(QString::fromLatin1(words));
        QVERIFY2(list->model()->rowCount() >= 1, words);
        QCOMPARE(list->model()->index(0, 0).data().toString(), QStringLiteral("Primzahlen"));
    }
}

void TstSpoken::coreSpeaks_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("longest");
    QTest::addColumn<QString>("share");
    QTest::addColumn<QString>("rate");
    QTest::newRow("de") << "de"
                        << "1,24 s"
                        << "4,8 %"
                        << "96,5 /s";
    QTest::newRow("ja") << "ja"
                        << "1.24 s"
                        << "4.8 %"
                        << "96.5 /s";
}

void TstSpoken::coreSpeaks()
{
    QFETCH(QString, code);
    QFETCH(QString, longest);
    QFETCH(QString, share);
    QFETCH(QString, rate);
    const std::vector<Finding> found = troubles();
    QCOMPARE(found.size(), std::size_t(2));
    QVERIFY(found[1].title.text().contains(QStringLiteral("1.24 s")));
    const Speaking language(code);
    QVERIFY(language.ok());
    const Theme theme;
    FindingsPage page(theme);
    page.showFindings(found, troubledSummary());
    const QString all = labelsOf(page).join(u'\n');
    QVERIFY2(all.contains(longest), qPrintable(all));
    for (const auto& finding : found) {
        for (const Sentence& said : {finding.title, finding.threshold, finding.cost, finding.action}) {
            QVERIFY2(spoken(said) != said.text(), qPrintable(said.text()));
            QVERIFY2(all.contains(spoken(said), Qt::CaseInsensitive), qPrintable(spoken(said)));
            QVERIFY2(!all.contains(said.text(), Qt::CaseInsensitive), qPrintable(all));
        }
    }
    ComparePage compare(theme);
    compare.showComparison(madeUpComparison());
    QVERIFY2(compare.conclusion().contains(share), qPrintable(compare.conclusion()));
    QVERIFY(!compare.conclusion().contains(QLatin1String("throughput")));
    const QString advice = spoken(madeUpAdvice());
    QVERIFY2(advice.contains(rate) && !advice.contains(QLatin1String("main thread")), qPrintable(advice));
}

void TstSpoken::countsHaveTheirPlural()
{
    const auto failed = [](qint64 count) {
        return spoken(Sentence::counted(count, "%n tasks failed", "1 task failed"));
    };
    QCOMPARE(failed(1), QStringLiteral("1 task failed")); // also without a catalogue
    QCOMPARE(failed(3), QStringLiteral("3 tasks failed"));
    QCOMPARE(failed(21080), QStringLiteral("21\u2009080 tasks failed"));
    {
        const Speaking language(QStringLiteral("en"));
        QCOMPARE(failed(1), QStringLiteral("1 task failed"));
        QCOMPARE(failed(21080), QStringLiteral("21\u2009080 tasks failed"));
    }
    const Speaking language(QStringLiteral("de"));
    QCOMPARE(failed(1), QStringLiteral("1 Aufgabe schlug fehl"));
    QCOMPARE(failed(3), QStringLiteral("3 Aufgaben schlugen fehl"));
    // What is no figure keeps its points.
    QCOMPARE(spoken(Sentence(QStringLiteral("6.4.2"))), QStringLiteral("6.4.2"));
    QCOMPARE(spoken(Sentence(QStringLiteral("main.cpp:12"))), QStringLiteral("main.cpp:12"));
    QCOMPARE(spoken(Sentence(QStringLiteral("-5.3"))), QStringLiteral("-5,3"));
}

void TstSpoken::figuresOfFindings()
{
    const FindingFigure tasks{QStringLiteral("tasks"), 52725, {}};
    const FindingFigure share{QStringLiteral("growth"), 0.048, QStringLiteral("ratio")};
    const FindingFigure first{QStringLiteral("first at"), 52.3, QStringLiteral("s"), true};
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    QCOMPARE(spoken(tasks, english), QStringLiteral("tasks 52\u2009725"));
    QCOMPARE(tasks.text(), QStringLiteral("tasks 52725")); // files and terminals
    QCOMPARE(spoken({QStringLiteral("tasks"), 317, {}}, english), QStringLiteral("tasks 317"));
    QCOMPARE(spoken({QStringLiteral("tasks"), 1.5, {}}, english), QStringLiteral("tasks 1.5"));
    QCOMPARE(spoken(share, english), QStringLiteral("growth 4.8 %"));
    QCOMPARE(spoken(first, english), QStringLiteral("first at 0:52.3"));
    const Speaking language(QStringLiteral("de"));
    QVERIFY(language.ok());
    QCOMPARE(spoken(tasks), QStringLiteral("Aufgaben 52\u2009725"));
    QCOMPARE(spoken(first), QStringLiteral("zuerst bei 0:52,3"));
    QCOMPARE(first.text(), QStringLiteral("first at 0:52.3"));
}

void TstSpoken::failuresAreShownOnTheTimeline()
{
    const Theme theme;
    FindingsPage page(theme);
    std::vector<Finding> found = troubles();
    std::erase_if(found, [](const Finding& f) { return f.id != QLatin1String("tasks-failed"); });
    page.showFindings(found, troubledSummary());
    const QString all = labelsOf(page).join(u'\n');
    QVERIFY2(all.contains(QStringLiteral("first at 0:52.3, last at 1:01.0")), qPrintable(all));
    const auto buttons = page.findChildren<QPushButton*>();
    QCOMPARE(buttons.size(), 1);
    QSignalSpy asked(&page, &FindingsPage::spanAsked);
    buttons.front()->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.front().at(0).toDouble(), 52.3);
    QCOMPARE(asked.front().at(1).toDouble(), 52.4);
}

void TstSpoken::nothingOfCoreStaysEnglish()
{
    LongWords words;
    QApplication::installTranslator(&words);
    const Theme theme;
    FindingsPage page(theme);
    for (const bool trouble : {true, false}) {
        page.showFindings(trouble ? troubles() : std::vector<Finding>(), troubledSummary());
        const QStringList labels = labelsOf(page);
        QVERIFY(labels.size() > 8);
        for (const QString& text : labels) {
            QVERIFY2(!hasPlainWords(text), qPrintable(text));
        }
    }
    ComparePage compare(theme);
    compare.showComparison(madeUpComparison());
    QVERIFY2(!hasPlainWords(compare.conclusion()), qPrintable(compare.conclusion()));
    const QString advice = spoken(madeUpAdvice());
    QVERIFY2(!hasPlainWords(advice), qPrintable(advice));
    Shown shown;
    shown.log.mostIntervals = 60;
    shown.window.run();
    QTRY_COMPARE(shown.window.controller().phase(), RunPhase::Finished);
    const Verdict verdict = shown.window.tiles()->verdict()->verdict();
    QVERIFY2(!hasPlainWords(verdict.headline) && !hasPlainWords(verdict.sentence),
             qPrintable(verdict.sentence));
    const auto* button = shown.window.findChild<WorkloadButton*>();
    QVERIFY2(!hasPlainWords(button->accessibleDescription()), qPrintable(button->accessibleDescription()));
    QApplication::removeTranslator(&words);
}

void TstSpoken::filesStayEnglish()
{
    const QTemporaryDir folder;
    const QString recording = folder.filePath(QStringLiteral("run.parascope"));
    QVERIFY(test::recordRun(recording, test::madeUpInfo(), 60));
    const auto english = exportsOf(recording, folder, QStringLiteral("en"));
    QCOMPARE(english.size(), 6);
    const QByteArray found = QJsonDocument(toJson(troubles())).toJson();
    const Speaking language(QStringLiteral("de"));
    QVERIFY(language.ok());
    QCOMPARE(exportsOf(recording, folder, QStringLiteral("de")), english);
    QCOMPARE(QJsonDocument(toJson(troubles())).toJson(), found);
    QVERIFY(
        QString(madeUpAdvice()).startsWith(QLatin1String("Use 2 processes with 4 threads each: 96.5 /s")));
}

PARASCOPE_GUI_TEST_MAIN(TstSpoken)
#include "tst_spoken.moc"
