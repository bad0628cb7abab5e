// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/chrome_trace.h"

#include "report_rig.h"
#include "support/test_base.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <map>
#include <set>

using namespace parascope;

namespace {

QJsonValue at(const QJsonValue& event, const char* key)
{
    return event.toObject().value(QLatin1String(key));
}

QString phase(const QJsonValue& event)
{
    return at(event, "ph").toString();
}

/// The rules of the "Trace Event Format" for the phases that are used. Returns what is wrong, or nothing.
QString defectOf(const QJsonObject& event)
{
    const QString ph = phase(event);
    if (!event.value(QStringLiteral("pid")).isDouble() || !event.value(QStringLiteral("tid")).isDouble())
        return QStringLiteral("no pid or tid");
    if (event.value(QStringLiteral("name")).toString().isEmpty())
        return QStringLiteral("no name");
    const bool timed =
        event.value(QStringLiteral("ts")).isDouble() && event.value(QStringLiteral("ts")).toDouble() >= 0;
    const QJsonObject args = event.value(QStringLiteral("args")).toObject();
    if (ph == QLatin1String("M")) {
        static const std::set<QString> known{
            QStringLiteral("process_name"), QStringLiteral("process_sort_index"),
            QStringLiteral("thread_name"), QStringLiteral("thread_sort_index")};
        const QString name = event.value(QStringLiteral("name")).toString();
        const bool named = args.value(QStringLiteral("name")).isString();
        const bool sorted = args.value(QStringLiteral("sort_index")).isDouble();
        return known.contains(name) && (name.endsWith(QLatin1String("_name")) ? named : sorted)
                   ? QString()
                   : QStringLiteral("metadata ") + name;
    }
    if (!timed)
        return QStringLiteral("no time");
    if (ph == QLatin1String("X"))
        return event.value(QStringLiteral("dur")).toDouble(-1) >= 0 ? QString()
                                                                    : QStringLiteral("no duration");
    if (ph == QLatin1String("i")) {
        const QString scope = event.value(QStringLiteral("s")).toString();
        return QStringLiteral("gpt").contains(scope) && scope.size() == 1 ? QString()
                                                                          : QStringLiteral("scope");
    }
    if (ph == QLatin1String("C")) {
        for (const QJsonValue& value : args)
            if (!value.isDouble())
                return QStringLiteral("a counter that is no number");
        return args.isEmpty() ? QStringLiteral("an empty counter") : QString();
    }
    return QStringLiteral("phase ") + ph;
}

std::vector<Interval> knownRun()
{
    std::vector<Interval> run;
    for (int i = 0; i < 3; ++i)
        run.push_back(test::plainInterval(i, 10));
    run[0].spans = {{1, 0, 7, 1'000'000, 2'500'000, SpanOutcome::Completed, 1},
                    {1, 0, 8, 3'499'000, 1'000'500, SpanOutcome::Failed, 4}};
    run[0].lives = {{0, 1, WorkerLife::Spawning}, {20'000'000, 1, WorkerLife::Idle}};
    run[1].stalls = {{110'000'000, 62'500'000, 0, StallCause::Busy, 1, 0, QStringLiteral("QTimer")}};
    run[1].events = {
        {150'000'000, QStringLiteral("exited"), 1, QStringLiteral("worker P1 exited (SIGKILL)"), 9},
        {160'000'000, QStringLiteral("tune"), -1, QStringLiteral("in flight 4 \u2192 6"), 6}};
    run[1].lives = {{150'000'000, 1, WorkerLife::Dead}};
    ProcessSample sample;
    sample.process = 1;
    sample.rssBytes = 3 << 20;
    sample.cpuNs = 50'000'000;
    run[2].processes = {sample};
    return run;
}

} // namespace

class TestChromeTrace : public test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    void followsTheFormat();
    void barsOfATrackNeverOverlap();
    void transfersLieOnATrackOfTheirOwn();
    void threadNumbersAreUnique();
    void tasksExactly();
    void statesAndFlags();
    void counters();
    void anEmptyRun();
    void cannotWrite();

private:
    /// Exports and parses; the list of events.
    QJsonArray events(const std::vector<Interval>& run);
    QJsonArray only(const QJsonArray& events, const char* ph, const char* category = nullptr) const;
    QJsonObject m_trace;
};

QJsonArray TestChromeTrace::events(const std::vector<Interval>& run)
{
    const test::ReportRig rig(run);
    const QString name = QStringLiteral("trace.json");
    m_trace = {};
    if (!rig.ok() || !exportTrace(rig.recording(), rig.file(name)))
        return {};
    QJsonParseError error;
    m_trace = QJsonDocument::fromJson(rig.bytes(name), &error).object();
    if (error.error != QJsonParseError::NoError)
        qWarning("%s", qPrintable(error.errorString()));
    return m_trace.value(QStringLiteral("traceEvents")).toArray();
}

QJsonArray TestChromeTrace::only(const QJsonArray& events, const char* ph, const char* category) const
{
    QJsonArray kept;
    for (const QJsonValue& event : events)
        if (phase(event) == QLatin1String(ph) &&
            (category == nullptr || at(event, "cat").toString() == QLatin1String(category)))
            kept.append(event);
    return kept;
}

void TestChromeTrace::followsTheFormat()
{
    const QJsonArray all = events(test::busyRun(120));
    QVERIFY(all.size() > 500);
    for (const QJsonValue& event : all) {
        const QString defect = defectOf(event.toObject());
        QVERIFY2(defect.isEmpty(), qPrintable(defect));
    }
    QCOMPARE(m_trace.value(QStringLiteral("displayTimeUnit")).toString(), QStringLiteral("ms"));
    QCOMPARE(m_trace.value(QStringLiteral("otherData")).toObject().value(QStringLiteral("run_id")).toString(),
             QStringLiteral("c0ffee00"));
}

void TestChromeTrace::barsOfATrackNeverOverlap()
{
    // The made-up spans overlap at random, as stamps that came through a pipe may by a little.
    std::map<int, double> freeFrom;
    const QJsonArray bars = only(events(test::busyRun(200)), "X");
    QVERIFY(bars.size() > 500);
    for (const QJsonValue& bar : bars) {
        const int tid = at(bar, "tid").toInt();
        const double start = at(bar, "ts").toDouble();
        QVERIFY(start >= freeFrom[tid] - 1e-6);
        freeFrom[tid] = start + at(bar, "dur").toDouble();
    }
}

void TestChromeTrace::transfersLieOnATrackOfTheirOwn()
{
    std::vector<Interval> run = test::busyRun(1);
    run[0].spans = {{1, 0, 7, 50'000, 20'000, SpanOutcome::Completed, 1, 30'000, 15'000, 9'000},
                    {1, 0, 8, 90'000, 20'000, SpanOutcome::Completed, 1}};
    const QJsonArray all = events(run);
    const QJsonArray transfers = only(all, "X", "transfer");
    QCOMPARE(transfers.size(), 2);
    QCOMPARE(at(transfers[0], "name").toString(), QStringLiteral("transfer (arguments)"));
    QCOMPARE(at(transfers[0], "ts").toDouble(), 30.0);
    QCOMPARE(at(transfers[0], "dur").toDouble(), 15.0);
    QCOMPARE(at(transfers[1], "name").toString(), QStringLiteral("transfer (result)"));
    QCOMPARE(at(transfers[1], "ts").toDouble(), 70.0);
    QCOMPARE(at(transfers[1], "dur").toDouble(), 9.0);
    const QJsonArray tasks = only(all, "X", "task");
    QCOMPARE(tasks.size(), 2);
    QVERIFY(at(tasks[0], "tid") != at(transfers[0], "tid"));
    QCOMPARE(at(tasks[0], "pid"), at(transfers[0], "pid"));
}

void TestChromeTrace::threadNumbersAreUnique()
{
    const QJsonArray all = events(test::busyRun(50));
    std::map<int, int> processOf;
    std::set<int> named;
    for (const QJsonValue& event : only(all, "M")) {
        if (at(event, "name").toString() != QLatin1String("thread_name"))
            continue;
        QVERIFY(named.insert(at(event, "tid").toInt()).second);
        processOf[at(event, "tid").toInt()] = at(event, "pid").toInt();
    }
    for (const QJsonValue& event : only(all, "X")) {
        const auto known = processOf.find(at(event, "tid").toInt());
        QVERIFY(known != processOf.end()); // every track has a name
        QCOMPARE(at(event, "pid").toInt(), known->second);
        QVERIFY(at(event, "pid").toInt() > 0); // viewers keep 0 for themselves
    }
}

void TestChromeTrace::tasksExactly()
{
    const QJsonArray tasks = only(events(knownRun()), "X", "task");
    QCOMPARE(tasks.size(), 2);
    QCOMPARE(at(tasks[0], "name").toString(), QStringLiteral("sha256"));
    QCOMPARE(at(tasks[0], "ts").toDouble(), 1000.0);
    QCOMPARE(at(tasks[0], "dur").toDouble(), 2500.0);
    QCOMPARE(at(tasks[0], "pid").toInt(), 2);
    QCOMPARE(at(tasks[1], "name").toString(), QStringLiteral("sha256 (failed)"));
    QCOMPARE(at(tasks[1], "ts").toDouble(), 3500.0); // cut by the microsecond it overlapped
    QCOMPARE(at(tasks[1], "dur").toDouble(), 999.5);
    const QJsonObject args = at(tasks[1], "args").toObject();
    QCOMPARE(args.value(QStringLiteral("task")).toInt(), 8);
    QCOMPARE(args.value(QStringLiteral("stands_for_tasks")).toInt(), 4);
    QCOMPARE(args.value(QStringLiteral("outcome")).toString(), QStringLiteral("failed"));
}

void TestChromeTrace::statesAndFlags()
{
    const QJsonArray all = events(knownRun());
    const QJsonArray lives = only(all, "X", "life");
    QCOMPARE(lives.size(), 3);
    const char* names[] = {"spawning", "idle", "dead"};
    const double starts[] = {0, 20'000, 150'000};
    const double lengths[] = {20'000, 130'000, 150'000}; // the last until the end of the run
    for (qsizetype i = 0; i < 3; ++i) {
        QCOMPARE(at(lives[i], "name").toString(), QLatin1String(names[i]));
        QCOMPARE(at(lives[i], "ts").toDouble(), starts[i]);
        QCOMPARE(at(lives[i], "dur").toDouble(), lengths[i]);
    }
    const QJsonArray stalls = only(all, "X", "stall");
    QCOMPARE(stalls.size(), 1);
    QCOMPARE(at(stalls[0], "name").toString(), QStringLiteral("stall (busy)"));
    QCOMPARE(at(stalls[0], "dur").toDouble(), 62'500.0);
    const QJsonArray flags = only(all, "i");
    QCOMPARE(flags.size(), 2);
    QCOMPARE(at(flags[0], "s").toString(), QStringLiteral("p"));
    QCOMPARE(at(flags[0], "pid").toInt(), 2);
    QCOMPARE(at(flags[0], "name").toString(), QStringLiteral("worker P1 exited (SIGKILL)"));
    QCOMPARE(at(flags[1], "s").toString(), QStringLiteral("g"));
    QCOMPARE(at(flags[1], "cat").toString(), QStringLiteral("tune"));
}

void TestChromeTrace::counters()
{
    std::map<QString, double> last;
    for (const QJsonValue& event : only(events(knownRun()), "C"))
        last[QStringLiteral("%1 %2").arg(at(event, "pid").toInt()).arg(at(event, "name").toString())] =
            at(event, "args").toObject().value(QStringLiteral("value")).toDouble();
    QCOMPARE(last[QStringLiteral("1 throughput per s")], 100.0);
    QCOMPARE(last[QStringLiteral("2 RSS MB")], 3.0);
    QCOMPARE(last[QStringLiteral("2 CPU cores")], 0.5);
    QCOMPARE(last.size(), std::size_t{5});
}

void TestChromeTrace::anEmptyRun()
{
    QCOMPARE(events({}).size(), 0);
    QVERIFY(m_trace.contains(QStringLiteral("traceEvents")));
}

void TestChromeTrace::cannotWrite()
{
    const test::ReportRig rig(knownRun());
    QVERIFY(rig.ok());
    const auto done = exportTrace(rig.recording(), rig.file(QStringLiteral("no/such/trace.json")));
    QVERIFY(!done);
    QVERIFY(done.error().where.contains(QStringLiteral("trace.json")));
}

PARASCOPE_TEST_MAIN(TestChromeTrace)
#include "tst_chrome_trace.moc"
