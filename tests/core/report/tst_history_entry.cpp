// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/history_entry.h"

#include "report_rig.h"
#include "support/test_base.h"

#include <QDir>

using namespace parascope;

namespace {

Summary summaryOf(const std::vector<Interval>& run)
{
    SummaryBuilder builder(test::reportInfo().plan);
    for (const Interval& interval : run)
        builder.add(interval);
    return builder.summary();
}

std::vector<Interval> calmRun(int intervals)
{
    std::vector<Interval> run;
    for (int i = 0; i < intervals; ++i)
        run.push_back(test::plainInterval(i, 20));
    return run;
}

} // namespace

class TestHistoryEntry : public test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        TestBase::init();
        m_folder = std::make_unique<QTemporaryDir>();
        auto opened = History::open(m_folder->path());
        QVERIFY(opened);
        m_history = std::move(opened).value();
    }
    void theCardOfARun();
    void theVerdictHasASeverity();
    void repairsWhatACrashLeft();
    void importsWhatIsThere();

private:
    /// A recording in a folder of its own, finished or as a killed writer leaves it.
    QString record(const QString& runId, bool finish);
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<History> m_history;
};

QString TestHistoryEntry::record(const QString& runId, bool finish)
{
    RecordingInfo info = test::reportInfo();
    info.runId = runId;
    const auto folder = makeRunFolder(m_folder->path(), QStringLiteral("job_x"), info.startedUtc, runId);
    const QString path = folder.value() + QStringLiteral("/recording.parascope");
    const auto writer = RecordingWriter::create(path, info);
    bool good = writer.ok();
    for (const Interval& interval : calmRun(30))
        good = good && writer.value()->add(interval).ok();
    if (finish)
        good = good && writer.value()->finish({}).ok();
    return good ? path : QString();
}

void TestHistoryEntry::theCardOfARun()
{
    RecordingInfo info = test::reportInfo();
    info.outcome = QStringLiteral("completed");
    const HistoryEntry entry = historyEntryOf(info, summaryOf(calmRun(30)), QStringLiteral("/x/r.parascope"));
    QCOMPARE(entry.runId, info.runId);
    QCOMPARE(entry.name, info.plan.name);
    QCOMPARE(entry.setting, info.plan.summary());
    QCOMPARE(entry.threads, 2);
    QCOMPARE(entry.processes, 2);
    QCOMPARE(entry.seconds, 3.0);
    QCOMPARE(entry.metrics.at(QStringLiteral("throughput_ops_per_s")), 200.0);
    QVERIFY(!entry.metrics.contains(QStringLiteral("response_p99_ms"))); // not known: not there
    QCOMPARE(entry.metrics.at(QStringLiteral("settings_changed")), 0.0); // yes and no are figures, too
    QVERIFY(!entry.metrics.contains(QLatin1String(kThreadsAtEnd)));
    Summary tuned = summaryOf(calmRun(30));
    tuned.tuned = true;
    tuned.lastWorkers = {3, 2};
    const HistoryEntry other = historyEntryOf(info, tuned, {});
    QCOMPARE(other.metrics.at(QLatin1String(kThreadsAtEnd)), 3.0);
    QCOMPARE(other.metrics.at(QLatin1String(kProcessesAtEnd)), 2.0);
    const HistoryEntry begun = withoutFigures(entry);
    QVERIFY(begun.metrics.empty() && begun.verdict.isEmpty() && begun.severity.isEmpty());
    QCOMPARE(begun.setting, entry.setting);
    info.plan.name.clear();
    QCOMPARE(historyEntryOf(info, {}, {}).name, QStringLiteral("sha256"));
}

void TestHistoryEntry::theVerdictHasASeverity()
{
    RecordingInfo info = test::reportInfo();
    info.outcome = QStringLiteral("completed");
    const auto severity = [&info](const Summary& summary) {
        return historyEntryOf(info, summary, {}).severity;
    };
    QCOMPARE(severity(summaryOf(calmRun(30))), QStringLiteral("ok"));
    QCOMPARE(severity(summaryOf(calmRun(29))), QStringLiteral("info")); // too short to judge
    QCOMPARE(severity(Summary()), QStringLiteral("info"));
    Summary summary = summaryOf(calmRun(30));
    summary.mainLoop.maxMs = 60;
    QCOMPARE(severity(summary), QStringLiteral("info"));
    summary.mainLoop.maxMs = 142;
    QCOMPARE(severity(summary), QStringLiteral("warning"));
    summary.totals.lost = 1; // of 601
    QCOMPARE(severity(summary), QStringLiteral("warning"));
    summary.totals.lost = 10;
    QCOMPARE(severity(summary), QStringLiteral("bad"));
    summary.disturbed = true; // comes first, as in the window
    QCOMPARE(severity(summary), QStringLiteral("warning"));
    info.plan.threads = 3; // 6 workers on 4 CPUs
    QCOMPARE(severity(summaryOf(calmRun(30))), QStringLiteral("warning"));
    info.plan.threads = 2;
    summary = summaryOf(calmRun(30));
    summary.tuned = true;
    summary.mostWorkers = {3, 2}; // which came later
    QCOMPARE(severity(summary), QStringLiteral("warning"));
    info.outcome = QStringLiteral("failed");
    QCOMPARE(severity(summaryOf(calmRun(30))), QStringLiteral("bad"));
}

void TestHistoryEntry::repairsWhatACrashLeft()
{
    const QString path = record(QStringLiteral("a0000001"), false);
    QVERIFY(!path.isEmpty());
    HistoryEntry begun = withoutFigures(historyEntryOf(test::reportInfo(), {}, path));
    begun.runId = QStringLiteral("a0000001");
    {
        auto other = History::open(m_folder->path());
        QVERIFY(other);
        QVERIFY(other.value()->begin(begun));
    } // the program died
    const auto repaired = repairUnfinished(*m_history);
    QVERIFY(repaired);
    QCOMPARE(repaired.value(), 1);
    const auto entry = m_history->find(QStringLiteral("a0000001"));
    QVERIFY(entry && entry.value());
    QCOMPARE(entry.value()->outcome, QStringLiteral("unfinished"));
    QCOMPARE(entry.value()->seconds, 3.0);
    QVERIFY(entry.value()->metrics.contains(QStringLiteral("throughput_ops_per_s")));
    const auto offered = m_history->unfinished(); // still to be offered
    QVERIFY(offered && offered.value().size() == 1);
    const auto again = repairUnfinished(*m_history);
    QVERIFY(again && again.value() == 0);
}

void TestHistoryEntry::importsWhatIsThere()
{
    QVERIFY(!record(QStringLiteral("a0000001"), true).isEmpty());
    QVERIFY(!record(QStringLiteral("a0000002"), true).isEmpty());
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("parascope_empty_x_a0000003")));
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("mine")));
    const auto added = importRuns(*m_history, m_folder->path());
    QVERIFY(added);
    QCOMPARE(added.value(), 2);
    const auto again = importRuns(*m_history, m_folder->path());
    QVERIFY(again && again.value() == 0);
    const auto entry = m_history->find(QStringLiteral("a0000002"));
    QVERIFY(entry && entry.value());
    QVERIFY(entry.value()->present);
    QCOMPARE(entry.value()->outcome, QStringLiteral("completed"));
}

PARASCOPE_TEST_MAIN(TestHistoryEntry)
#include "tst_history_entry.moc"
