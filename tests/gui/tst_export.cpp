// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the window: every format of a run, by real clicks, and a run that could not be written.
#include "fake_engine.h"
#include "main_window.h"
#include "measure/interval_codec.h"
#include "measure/system/main_loop_probe.h"
#include "models/job_engine.h"
#include "panels/banner.h"
#include "panels/bottom_pane.h"
#include "panels/header_bar.h"
#include "panels/history_page.h"
#include "panels/run_panel.h"
#include "print/run_export.h"
#include "record/held_recording.h"
#include "recorded_run.h"
#include "report/history_entry.h"
#include "report/html_report.h"
#include "support/gui_test.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QJsonDocument>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>
#include <QUrl>

using namespace parascope;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QPushButton* buttonOf(QWidget* parent, const QString& text)
{
    for (auto* button : parent->findChildren<QPushButton*>()) {
        if (button->text() == text && button->isVisible()) {
            return button;
        }
    }
    return nullptr;
}

/// The file dialog that is open in the window, answered with a path.
bool answerDialog(QWidget& window, const QString& path)
{
    auto* dialog = window.findChild<QFileDialog*>();
    if (!dialog) {
        return false;
    }
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    return true;
}

std::shared_ptr<HeldRecording> heldRun(const QString& broken)
{
    auto held = std::make_shared<HeldRecording>();
    held->info = test::madeUpInfo();
    held->file = broken;
    test::IntervalSource source;
    for (int i = 0; i < 20; ++i) {
        held->rows.push_back(encodeInterval(source.next()));
    }
    return held;
}

/// Where "Show in folder" leads.
class FolderWatch : public QObject {
    Q_OBJECT
public:
    FolderWatch() { QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "take"); }
    ~FolderWatch() override { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }
    Q_INVOKABLE void take(const QUrl& url) { urls.append(url); }
    QList<QUrl> urls;
};

struct Shown {
    explicit Shown(EngineFactory engines) : window(theme, std::move(engines), Environment())
    {
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
    }
    Theme theme;
    MainWindow window;
};

} // namespace

class TstExport : public test::GuiTestBase {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        GuiTestBase::init();
        QSettings().clear();
        m_log = {};
    }
    void everyFormatIsWritten_data();
    void everyFormatIsWritten();
    void aPdfHasPagesAndWords();
    void nothingIsLeftWhereNothingCanBeWritten();
    void theMenuExportsAndShowsTheFolder();
    void aFormatWithoutPlaceIsABanner();
    void whatIsInMemoryIsSavedElsewhere();
    void aFolderThatCantBeMadeKeepsTheRun();
    void quittingAsksOnceForWhatIsInMemory();
    void aCrashIsOfferedAtTheNextStart();
    void theLastRunIsShownAgain();
    void aRunThatCantBeListedSaysSoInTheHistory();

private:
    QString record(const QTemporaryDir& folder)
    {
        const QString path = folder.filePath(QStringLiteral("run.parascope"));
        return test::recordRun(path, test::madeUpInfo(), 80) ? path : QString();
    }
    test::EngineLog m_log;
};

void TstExport::everyFormatIsWritten_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QByteArray>("begins");
    QTest::addColumn<QByteArray>("contains");
    const auto row = [](const char* name, ExportFormat format, const char* begins, const char* contains) {
        QTest::newRow(name) << static_cast<int>(format) << QByteArray(begins) << QByteArray(contains);
    };
    row("html", ExportFormat::Html, "<!DOCTYPE html>", "parascope-report");
    row("pdf", ExportFormat::Pdf, "%PDF-1.", "/Font");
    row("markdown", ExportFormat::Markdown, "### Parascope: sha256", "| Response |");
    row("json", ExportFormat::Json, "{", "response_p99_ms");
    row("trace", ExportFormat::Trace, "{", "traceEvents");
    row("hlog", ExportFormat::Hlog, "#[", "Tag=service");
    row("hgrm", ExportFormat::Hgrm, "       Value", "#[Max");
}

void TstExport::everyFormatIsWritten()
{
    QFETCH(int, format);
    QFETCH(QByteArray, begins);
    QFETCH(QByteArray, contains);
    const QTemporaryDir folder;
    const QString source = record(folder);
    const QString target = folder.filePath(QStringLiteral("out"));
    const auto done = exportRun(source, static_cast<ExportFormat>(format), target);
    QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.error().sentence()));
    const QByteArray bytes = bytesOf(target);
    QVERIFY2(bytes.startsWith(begins), bytes.left(60).constData());
    QVERIFY(bytes.contains(contains));
    if (begins == "{") {
        QVERIFY(QJsonDocument::fromJson(bytes).isObject());
    }
}

void TstExport::aPdfHasPagesAndWords()
{
    const QTemporaryDir folder;
    const QString target = folder.filePath(QStringLiteral("out.pdf"));
    QVERIFY(exportRun(record(folder), ExportFormat::Pdf, target).ok());
    const QByteArray bytes = bytesOf(target);
    const qsizetype pages = bytes.count("/Type /Page\n");
    QVERIFY2(pages >= 3, qPrintable(QString::number(pages))); // figures and the plan take more than one
    QVERIFY(bytes.contains("/FontFile") || bytes.contains("/Type1"));
    QVERIFY(!bytes.contains("/Subtype /Image")); // the plots are lines, not pictures
}

void TstExport::nothingIsLeftWhereNothingCanBeWritten()
{
    const QTemporaryDir folder;
    const QString source = record(folder);
    for (const auto& choice : exportChoices()) {
        const auto done =
            exportRun(source, choice.format, folder.filePath(QStringLiteral("run.parascope/x")));
        QVERIFY2(!done.ok(), qPrintable(choice.title));
        QVERIFY(!done.error().what.isEmpty());
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void TstExport::theMenuExportsAndShowsTheFolder()
{
    const QTemporaryDir folder;
    FolderWatch watch;
    Shown shown(test::fakeEngines(m_log));
    QVERIFY(!shown.window.header()->exportButton()->isEnabled());
    shown.window.openPath(record(folder));
    QTRY_COMPARE(shown.window.controller().phase(), RunPhase::Loaded);
    auto* menu = shown.window.header()->exportButton()->menu();
    menu->popup(shown.window.mapToGlobal(QPoint(900, 50)));
    QTRY_VERIFY(menu->isVisible());
    const QStringList all{QStringLiteral("Report (HTML)…"), QStringLiteral("Report (PDF)…"),
                          QStringLiteral("CSV files…")};
    QAction* pdf = nullptr;
    int found = 0;
    for (auto* action : menu->actions()) {
        found += all.contains(action->text()) && action->isEnabled() ? 1 : 0;
        pdf = action->text() == all[1] ? action : pdf;
    }
    QCOMPARE(found, 3);
    menu->setActiveAction(pdf);
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_VERIFY(shown.window.findChild<QFileDialog*>());
    const QString target = folder.filePath(QStringLiteral("report.pdf"));
    QVERIFY(answerDialog(shown.window, target));
    QTRY_COMPARE(shown.window.banner()->headline(), QStringLiteral("Exported"));
    QVERIFY(shown.window.banner()->isVisible());
    QVERIFY(bytesOf(target).startsWith("%PDF"));
    auto* show = buttonOf(shown.window.banner(), QStringLiteral("Show in folder"));
    QVERIFY(show);
    QTest::mouseClick(show, Qt::LeftButton);
    QCOMPARE(watch.urls, QList<QUrl>{QUrl::fromLocalFile(folder.path())});
}

void TstExport::aFormatWithoutPlaceIsABanner()
{
    const QTemporaryDir folder;
    Shown shown(test::fakeEngines(m_log));
    shown.window.openPath(record(folder));
    QTRY_COMPARE(shown.window.controller().phase(), RunPhase::Loaded);
    shown.window.files().exportTo(ExportFormat::Html, folder.filePath(QStringLiteral("gone/report.html")));
    QTRY_VERIFY(shown.window.banner()->isVisible());
    QVERIFY2(shown.window.banner()->detail().contains(QLatin1String("report.html")),
             qPrintable(shown.window.banner()->detail()));
    QVERIFY(!buttonOf(shown.window.banner(), QStringLiteral("Show in folder")));
}

void TstExport::whatIsInMemoryIsSavedElsewhere()
{
    const QTemporaryDir folder;
    m_log.held = heldRun(folder.filePath(QStringLiteral("full/recording.parascope")));
    m_log.mostIntervals = 20;
    Shown shown(test::fakeEngines(m_log));
    auto& controller = shown.window.controller();
    shown.window.openHistory(folder.path());
    QTest::mouseClick(shown.window.panel()->runButton(), Qt::LeftButton);
    QTRY_COMPARE(controller.phase(), RunPhase::Finished);
    QTRY_COMPARE(shown.window.banner()->headline(), QStringLiteral("This run is only in memory"));
    QVERIFY(!controller.canExport());
    auto* menu = shown.window.header()->exportButton()->menu();
    menu->popup(shown.window.mapToGlobal(QPoint(900, 50)));
    QTRY_VERIFY(menu->isVisible());
    int locked = 0;
    for (const auto* action : menu->actions()) { // what needs the file says so
        locked += action->isEnabled() ? 0 : 1;
        QVERIFY(action->isEnabled() || action->toolTip().contains(QStringLiteral("save it first")));
    }
    QVERIFY(locked > 3 && menu->toolTipsVisible());
    menu->close();
    auto* save = buttonOf(shown.window.banner(), QStringLiteral("Save elsewhere…"));
    QVERIFY(save);
    QTest::mouseClick(save, Qt::LeftButton);
    QTRY_VERIFY(shown.window.findChild<QFileDialog*>());
    shown.window.findChild<QFileDialog*>()->reject(); // changes one's mind: the offer comes again
    QTRY_VERIFY(buttonOf(shown.window.banner(), QStringLiteral("Save elsewhere…")));
    shown.window.files().save(folder.filePath(QStringLiteral("gone/run.parascope"))); // where nothing can be
    QTRY_VERIFY(!shown.window.files().isBusy());
    QVERIFY(controller.held());
    const QString target = folder.filePath(QStringLiteral("safe.parascope"));
    shown.window.files().save(target);
    QTRY_COMPARE(shown.window.banner()->headline(), QStringLiteral("Recording saved"));
    QVERIFY(!controller.held());
    QVERIFY(controller.canExport());
    QVERIFY(shown.window.header()->exportButton()->isEnabled());
    const auto loaded = loadRun(target);
    QVERIFY(loaded.ok());
    QCOMPARE(loaded.value().run.store.latestNs(), 2 * kNsPerSecond);
    QCOMPARE(shown.window.history().rowCount(), 1); // and it is on the list
    QCOMPARE(shown.window.history().entry(0)->recording, target);
}

void TstExport::aFolderThatCantBeMadeKeepsTheRun()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    MainLoopProbe probe;
    Shown shown(jobEngineFactory(&probe, [&file] { return file.fileName() + QStringLiteral("/runs"); }));
    RunPlan plan = shown.window.panel()->plan();
    plan.workload = QStringLiteral("sleep");
    plan.parameters = {};
    plan.parameters.set(QStringLiteral("service"), 2e6);
    plan.threads = 1;
    plan.processes = 0;
    plan.durationNs = 700'000'000;
    plan.warmUpNs = 0;
    shown.window.panel()->setPlan(plan);
    shown.window.run();
    auto& controller = shown.window.controller();
    QTRY_COMPARE_WITH_TIMEOUT(controller.phase(), RunPhase::Finished, 30'000);
    QTRY_COMPARE(shown.window.banner()->headline(), QStringLiteral("This run is only in memory"));
    const QString target = folder.filePath(QStringLiteral("safe.parascope"));
    shown.window.files().save(target);
    QTRY_VERIFY_WITH_TIMEOUT(!controller.held(), 30'000);
    const auto loaded = loadRun(target);
    QVERIFY(loaded.ok());
    QCOMPARE(loaded.value().run.counts.completed, controller.run().counts.completed); // all of it
}

void TstExport::quittingAsksOnceForWhatIsInMemory()
{
    m_log.held = heldRun(QString());
    m_log.mostIntervals = 5;
    Shown shown(test::fakeEngines(m_log));
    shown.window.run();
    QTRY_COMPARE(shown.window.controller().phase(), RunPhase::Finished);
    shown.window.activateWindow();
    QTest::keyClick(&shown.window, Qt::Key_Q, Qt::ControlModifier);
    QVERIFY(shown.window.isVisible());
    auto* quit = buttonOf(shown.window.banner(), QStringLiteral("Quit without it"));
    QVERIFY(quit);
    QVERIFY(buttonOf(shown.window.banner(), QStringLiteral("Save elsewhere…")));
    QTest::mouseClick(quit, Qt::LeftButton);
    QVERIFY(!shown.window.isVisible());
}

void TstExport::aCrashIsOfferedAtTheNextStart()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("crashed.parascope"));
    const RecordingInfo info = test::madeUpInfo();
    QVERIFY(test::recordRun(path, info, 30, false));
    {
        auto history = History::open(folder.path());
        QVERIFY(history.ok());
        HistoryEntry entry = withoutFigures(historyEntryOf(info, Summary(), path));
        entry.outcome = QStringLiteral("running");
        QVERIFY(history.value()->begin(entry).ok());
    } // its program is gone now
    Shown shown(test::fakeEngines(m_log));
    shown.window.openHistory(folder.path());
    QTRY_COMPARE(shown.window.banner()->headline(),
                 QStringLiteral("Parascope did not end properly last time"));
    const auto* entry = shown.window.history().entry(0);
    QVERIFY(entry);
    QVERIFY(!entry->metrics.empty()); // was read
    auto* open = buttonOf(shown.window.banner(), QStringLiteral("Open it"));
    QVERIFY(open);
    QTest::mouseClick(open, Qt::LeftButton);
    QTRY_COMPARE(shown.window.controller().phase(), RunPhase::Loaded);
    QCOMPARE(shown.window.controller().elapsedSeconds(), 3.0);
    const auto left = shown.window.history().history()->unfinished();
    QVERIFY(left.ok() && left.value().empty()); // not offered again
}

void TstExport::theLastRunIsShownAgain()
{
    const QTemporaryDir folder;
    const QString run =
        folder.filePath(QStringLiteral("parascope_sha256_x_%1").arg(QStringLiteral("0000abcd")));
    QVERIFY(QDir().mkpath(run));
    RecordingInfo info = test::madeUpInfo();
    info.runId = QStringLiteral("0000abcd");
    QVERIFY(test::recordRun(run + QStringLiteral("/recording.parascope"), info, 30));
    Shown shown(test::fakeEngines(m_log));
    shown.window.openHistory(folder.path()); // knows nothing of the run, finds it
    QTRY_COMPARE(shown.window.controller().phase(), RunPhase::Ready);
    QCOMPARE(shown.window.history().rowCount(), 1);
    QVERIFY(!shown.window.banner()->isVisible());
    Shown other(test::fakeEngines(m_log)); // but not over what somebody asked for
    QSignalSpy ordered(&other.window.history(), &HistoryTable::ordered);
    other.window.setShowsLastRun(false);
    other.window.openHistory(folder.path());
    QTRY_COMPARE(ordered.count(), 1);
    QCOMPARE(other.window.controller().phase(), RunPhase::None);
}

void TstExport::aRunThatCantBeListedSaysSoInTheHistory()
{
    const QTemporaryDir folder;
    m_log.historyError =
        ownError(QStringLiteral("can't write the history"), folder.path(), QStringLiteral("free some space"));
    m_log.mostIntervals = 5;
    Shown shown(test::fakeEngines(m_log));
    shown.window.openHistory(folder.path());
    shown.window.showTab(static_cast<int>(PaneTab::History));
    auto* trouble = shown.window.pane()->history()->trouble();
    QVERIFY(!trouble->isVisible());
    shown.window.run();
    QTRY_COMPARE(shown.window.controller().phase(), RunPhase::Finished);
    QTRY_VERIFY(trouble->isVisible());
    QCOMPARE(trouble->headline(), QStringLiteral("Can't write the history"));
    m_log.historyError.reset();
    shown.window.run();
    QTRY_COMPARE(shown.window.controller().phase(), RunPhase::Finished);
    QTRY_VERIFY(!trouble->isVisible());
}

PARASCOPE_GUI_TEST_MAIN(TstExport)
#include "tst_export.moc"
