// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/run_plan.h"
#include "support/test_base.h"
#include "workload/catalogue.h"
#include "workload/random.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTemporaryFile>

#include <functional>
#include <limits>

using namespace parascope;

namespace {

constexpr std::int64_t kWeekNs = 7LL * 24 * 3600 * 1'000'000'000;
using Change = std::function<void(RunPlan&)>;

template <typename Value> Value oneOf(SplitMix64& random, std::initializer_list<Value> values)
{
    return values.begin()[random.nextBelow(static_cast<std::uint32_t>(values.size()))];
}

} // namespace

Q_DECLARE_METATYPE(Change)

class TestRunPlan : public test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    void defaultsAreValid();
    void jsonRoundTripIsExact();
    void plansOfTheFirstVersionStillOpen();
    void jsonRejects_data();
    void jsonRejects();
    void validateRejects_data();
    void validateRejects();
    void everyWorkloadHasAValidPlan();
    void onlyWhatCanBeReadAgainMayRun_data();
    void onlyWhatCanBeReadAgainMayRun();
    void allThatMayRunCanBeReadAgain();
    void chunkDefaultsToAShareForEachWorker();
    void theSummarySaysHowManyOfWhat_data();
    void theSummarySaysHowManyOfWhat();
    void namesRoundTrip();
    void mutatedJsonNeverCrashes();
    void unreadableFileSaysWhere();
};

void TestRunPlan::defaultsAreValid()
{
    const Result<RunPlan> plan = validatePlan(RunPlan());
    QVERIFY(plan.ok());
    QCOMPARE(plan.value().name, QStringLiteral("sha256"));
    QCOMPARE(plan.value().parameters.integer(QStringLiteral("size")), 65'536);
    QCOMPARE(plan.value().effectiveInFlight(), 1);
}

void TestRunPlan::jsonRoundTripIsExact()
{
    RunPlan plan = validatePlan(RunPlan()).value();
    plan.name = QStringLiteral("größer \"x\"");
    plan.threads = 3;
    plan.processes = 2;
    plan.load = LoadKind::Open;
    plan.ratePerSecond = 0.1 + 0.2;
    plan.arrivals = Arrivals::Constant;
    plan.durationNs = 12'345'678'901;
    plan.warmUpNs = 1'500'000'001;
    plan.transfer = Transfer::Copy;
    plan.dispatch = DispatchMode::QtConcurrent;
    plan.channel = ChannelKind::Stdio;
    plan.seed = 18'446'744'073'709'551'615ULL;
    plan.launcher = QStringList{QStringLiteral("taskset"), QStringLiteral("-c"), QStringLiteral("0")};
    plan.payloadBytes = 1 << 20;
    plan.schedule = Schedule::RoundRobin;
    plan.queueLimit = 77;
    plan.queuePolicy = QueuePolicy::DropOldest;
    plan.retries = 3;
    plan.timeoutNs = 2'500'000'000;
    plan.memoryLimitBytes = 200LL << 20;
    plan.recycleTasks = 1'000;
    plan.recycleRssBytes = 300LL << 20;
    plan.restartsPerMinute = 5;
    plan.injections = {Injection::fromText(u"kill@5s:2").value(), Injection::fromText(u"stop@250ms").value()};
    plan.sampleEveryNs = 700'000'000;
    plan.probeEveryNs = 3'000'001;
    const QByteArray text = QJsonDocument(plan.toJson()).toJson();
    const Result<RunPlan> back = RunPlan::fromJsonText(text);
    QVERIFY2(back.ok(), back.ok() ? "" : qPrintable(back.error().sentence()));
    QVERIFY(back.value() == plan);
}

void TestRunPlan::plansOfTheFirstVersionStillOpen()
{
    const Result<RunPlan> plan = RunPlan::fromJsonText(
        R"({"schema_version": 1, "workload": "spin", "threads": 2, "load": "open", "rate_per_s": 100})");
    QVERIFY(plan.ok());
    QCOMPARE(plan.value().retries, 0);
    QCOMPARE(plan.value().timeoutNs, 0);
    QCOMPARE(plan.value().queueLimit, 0U);
    QCOMPARE(plan.value().schedule, Schedule::LeastInFlight);
    QVERIFY(plan.value().injections.empty());
    QCOMPARE(plan.value().sampleEveryNs, 100'000'000);
    QCOMPARE(plan.value().probeEveryNs, 20'000'000);
    QVERIFY(validatePlan(plan.value()).ok());
}

void TestRunPlan::jsonRejects_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("mentions");
    QTest::newRow("no JSON") << QByteArray("{") << QStringLiteral("not JSON");
    QTest::newRow("no object") << QByteArray("[]") << QStringLiteral("not a JSON object");
    QTest::newRow("typo") << QByteArray(R"({"thread": 2})") << QStringLiteral("'thread'");
    QTest::newRow("range") << QByteArray(R"({"threads": 257})") << QStringLiteral("0 to 256");
    QTest::newRow("fraction") << QByteArray(R"({"threads": 1.5})") << QStringLiteral("whole");
    QTest::newRow("type") << QByteArray(R"({"threads": "2"})") << QStringLiteral("'threads'");
    QTest::newRow("choice") << QByteArray(R"({"load": "half"})") << QStringLiteral("closed, open, batch");
    QTest::newRow("warm-up") << QByteArray(R"({"warmup_s": "soon"})") << QStringLiteral("'warmup_s'");
    QTest::newRow("launcher") << QByteArray(R"({"launcher": [1]})") << QStringLiteral("'launcher'");
    QTest::newRow("parameters") << QByteArray(R"({"parameters": {"size": []}})")
                                << QStringLiteral("'parameters'");
    QTest::newRow("seed") << QByteArray(R"({"seed": -1})") << QStringLiteral("'seed'");
    QTest::newRow("schedule") << QByteArray(R"({"schedule": "random"})")
                              << QStringLiteral("least-in-flight, round-robin, pull");
    QTest::newRow("policy") << QByteArray(R"({"queue_policy": "shout"})") << QStringLiteral("drop-oldest");
    QTest::newRow("injection") << QByteArray(R"({"inject": ["tickle@5s"]})") << QStringLiteral("'inject'");
    QTest::newRow("injections") << QByteArray(R"({"inject": "kill@5s"})") << QStringLiteral("'inject'");
    QTest::newRow("retries") << QByteArray(R"({"retries": 101})") << QStringLiteral("0 to 100");
    QTest::newRow("newer") << QByteArray(R"({"schema_version": 2})") << QStringLiteral("'schema_version'");
}

void TestRunPlan::jsonRejects()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, mentions);
    const Result<RunPlan> plan = RunPlan::fromJsonText(text);
    QVERIFY(!plan.ok());
    QCOMPARE(plan.error().kind, ErrorKind::Usage);
    QVERIFY2(plan.error().sentence().contains(mentions), qPrintable(plan.error().sentence()));
}

void TestRunPlan::validateRejects_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("mentions");
    const auto row = [](const char* name, const char* json, const char* mentions) {
        QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(mentions);
    };
    row("workers", R"({"workload": "noop", "threads": 128, "processes": 128})", "at most 4096 in all");
    row("workload", R"({"workload": "sha257"})", "unknown workload 'sha257'");
    row("parameter", R"({"parameters": {"sice": 1}})", "sice");
    row("parameter range", R"({"parameters": {"size": -1}})", "size");
    row("rate", R"({"load": "open"})", "--rate");
    row("items", R"({"load": "batch"})", "--items");
    row("move", R"({"transfer": "move", "processes": 1})", "'move'");
    row("launcher", R"({"channel": "shm", "launcher": ["ssh"]})", "launcher");
    row("duration", R"({"duration_s": 0.01})", "duration");
    row("crash in the app", R"({"workload": "crash"})", "--processes");
    row("memory of the app", R"({"memory_limit_bytes": 1e9})", "child processes");
    row("little memory", R"({"memory_limit_bytes": 1e6, "processes": 1})", "memory_limit");
    row("recycled app", R"({"recycle_tasks": 5})", "recycled");
    row("injected app", R"({"inject": ["kill@1s"]})", "injected");
    row("injected nobody", R"({"inject": ["kill@1s:3"], "processes": 2})", "process 3 of 2");
    row("queue", R"({"queue": 5})", "--rate");
    row("policy", R"({"load": "open", "rate_per_s": 5, "queue_policy": "block"})", "--queue");
    row("time-out", R"({"timeout_s": 0.0001})", "timeout");
    row("dense sampling", R"({"sample_every_s": 0.05})", "sample_every");
    row("sampling between intervals", R"({"sample_every_s": 0.25})",
        "use a multiple of 100 ms, up to 1.00 s");
    row("sparse sampling", R"({"sample_every_s": 1.1})", "sample_every");
    row("dense probe", R"({"probe_every_s": 0.0005})", "use 1.00 ms to 20.0 ms");
    row("late probe", R"({"probe_every_s": 0.021})", "probe_every");
    row("directory", R"({"workload": "hash-files"})", "--input");
    row("batch only", R"({"workload": "hash-files", "input": "/", "load": "open", "rate_per_s": 5})",
        "batch");
}

void TestRunPlan::validateRejects()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, mentions);
    const Result<RunPlan> plan = RunPlan::fromJsonText(text);
    QVERIFY2(plan.ok(), plan.ok() ? "" : qPrintable(plan.error().sentence()));
    const Result<RunPlan> valid = validatePlan(plan.value());
    QVERIFY(!valid.ok());
    QCOMPARE(valid.error().kind, ErrorKind::Usage);
    QVERIFY2(valid.error().sentence().contains(mentions), qPrintable(valid.error().sentence()));
}

void TestRunPlan::everyWorkloadHasAValidPlan()
{
    for (const WorkloadInfo& info : workloadCatalogue()) {
        RunPlan plan;
        plan.workload = info.name;
        plan.inputDirectory = QStringLiteral("/tmp");
        plan.processes = info.needsProcesses ? 1 : 0;
        if (info.name == QLatin1String("command"))
            plan.parameters.set(QStringLiteral("command"), QStringLiteral("true"));
        const Result<RunPlan> valid = validatePlan(plan);
        QVERIFY2(valid.ok(), qPrintable(valid.ok() ? QString() : valid.error().sentence()));
        const Result<RunPlan> back = RunPlan::fromJson(valid.value().toJson());
        QVERIFY(back.ok() && back.value() == valid.value());
    }
}

/// Figures out of range, also such as the load does not look at: a recording that holds them would not open.
void TestRunPlan::onlyWhatCanBeReadAgainMayRun_data()
{
    QTest::addColumn<int>("load");
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("mentions");
    const auto row = [](const char* name, LoadKind load, const char* mentions, const Change& change) {
        QTest::newRow(name) << static_cast<int>(load) << change << QString::fromLatin1(mentions);
    };
    row("batch, long", LoadKind::Batch, "duration", [](RunPlan& plan) { plan.durationNs = kWeekNs + 1'000; });
    row("batch, negative", LoadKind::Batch, "duration", [](RunPlan& plan) { plan.durationNs = -1'000; });
    row("batch, warm-up", LoadKind::Batch, "warmup", [](RunPlan& plan) { plan.warmUpNs = kWeekNs + 1'000; });
    row("batch, rate", LoadKind::Batch, "rate", [](RunPlan& plan) { plan.ratePerSecond = 2e7; });
    row("closed, rate", LoadKind::Closed, "rate", [](RunPlan& plan) { plan.ratePerSecond = -1; });
    row("closed, items", LoadKind::Closed, "items", [](RunPlan& plan) { plan.items = 2'000'000'000; });
    row("closed, chunk", LoadKind::Closed, "chunk", [](RunPlan& plan) { plan.chunk = 5'000'000'000; });
    row("no rate", LoadKind::Open, "rate",
        [](RunPlan& plan) { plan.ratePerSecond = std::numeric_limits<double>::quiet_NaN(); });
    row("queue", LoadKind::Open, "queue", [](RunPlan& plan) { plan.queueLimit = 20'000'000; });
    row("recycled late", LoadKind::Closed, "recycle_tasks",
        [](RunPlan& plan) { plan.recycleTasks = (1ULL << 50) + 1; });
    row("injected late", LoadKind::Closed, "injection time", [](RunPlan& plan) {
        plan.injections = {{Injection::Kind::Kill, kWeekNs + 1'000, 1}};
    });
    row("injected before", LoadKind::Closed, "injection time", [](RunPlan& plan) {
        plan.injections = {{Injection::Kind::Kill, -1'000, 1}};
    });
    row("injected nobody", LoadKind::Closed, "injection process", [](RunPlan& plan) {
        plan.injections = {{Injection::Kind::Kill, 0, -1}};
    });
}

void TestRunPlan::onlyWhatCanBeReadAgainMayRun()
{
    QFETCH(int, load);
    QFETCH(Change, change);
    QFETCH(QString, mentions);
    RunPlan plan;
    plan.processes = 2;
    plan.load = static_cast<LoadKind>(load);
    plan.items = plan.load == LoadKind::Batch ? 10 : 0;
    plan.ratePerSecond = plan.load == LoadKind::Open ? 10 : 0;
    QVERIFY(validatePlan(plan).ok());
    change(plan);
    const Result<RunPlan> valid = validatePlan(plan);
    QVERIFY(!valid.ok());
    QCOMPARE(valid.error().kind, ErrorKind::Usage);
    QVERIFY2(valid.error().what.contains(mentions), qPrintable(valid.error().what));
}

void TestRunPlan::allThatMayRunCanBeReadAgain()
{
    SplitMix64 random(5);
    int accepted = 0;
    for (int round = 0; round < 20'000; ++round) {
        RunPlan plan;
        plan.threads = oneOf(random, {0, 1, 256, 257});
        plan.processes = oneOf(random, {1, 2, 16, 128, 129});
        plan.load = oneOf(random, {LoadKind::Closed, LoadKind::Open, LoadKind::Batch});
        plan.inFlight = oneOf(random, {0, 65'536, 65'537});
        plan.ratePerSecond = oneOf(random, {0.0, 0.001, 1.0 / 3, 1e7, 1e8});
        plan.items = oneOf<std::uint64_t>(random, {0, 1, 1'000'000'000, 1'000'000'001});
        plan.chunk = oneOf<std::uint64_t>(random, {0, 4'000'000'000, 4'000'000'001});
        plan.durationNs =
            oneOf<std::int64_t>(random, {0, 100'000'000, 123'456'789'012, kWeekNs, kWeekNs + 1});
        if (oneOf(random, {true, false}))
            plan.warmUpNs = oneOf<std::int64_t>(random, {0, 1, kWeekNs, kWeekNs + 1});
        plan.queueLimit = oneOf<std::uint64_t>(random, {0, 0, 10'000'000, 10'000'001});
        plan.recycleTasks = oneOf<std::uint64_t>(random, {0, 1ULL << 50, (1ULL << 50) + 1});
        plan.memoryLimitBytes = oneOf<std::int64_t>(random, {0, 16LL << 20, 1LL << 50, (1LL << 50) + 1});
        plan.payloadBytes = oneOf<std::int64_t>(random, {0, 256LL << 20, (256LL << 20) + 1});
        plan.timeoutNs = oneOf<std::int64_t>(random, {0, 1'000'000, kWeekNs, kWeekNs + 1});
        plan.injections = {
            {Injection::Kind::Stop, oneOf<std::int64_t>(random, {0, 1, 987'654'321'123, kWeekNs}), 1}};
        const Result<RunPlan> valid = validatePlan(plan);
        if (!valid.ok())
            continue;
        ++accepted;
        const Result<RunPlan> back = RunPlan::fromJson(valid.value().toJson());
        QVERIFY2(back.ok(), qPrintable(back.ok() ? QString() : back.error().sentence()));
        QVERIFY(back.value() == valid.value());
    }
    QVERIFY2(accepted > 50 && accepted < 15'000, qPrintable(QString::number(accepted)));
}

void TestRunPlan::chunkDefaultsToAShareForEachWorker()
{
    RunPlan plan;
    plan.threads = 2;
    plan.processes = 2;
    QCOMPARE(plan.effectiveChunk(1001), 251U); // ceil(n / workers)
    QCOMPARE(plan.effectiveChunk(3), 1U);
    QCOMPARE(plan.effectiveChunk(0), 1U);
    plan.chunk = 7;
    QCOMPARE(plan.effectiveChunk(1001), 7U);
    QCOMPARE(plan.effectiveInFlight(), 16);
}

void TestRunPlan::theSummarySaysHowManyOfWhat_data()
{
    QTest::addColumn<int>("threads");
    QTest::addColumn<int>("processes");
    QTest::addColumn<QString>("words");
    QTest::newRow("inline") << 0 << 0 << QStringLiteral("inline on the main thread");
    QTest::newRow("a thread") << 1 << 0 << QStringLiteral("1 thread");
    QTest::newRow("threads") << 4 << 0 << QStringLiteral("4 threads");
    QTest::newRow("a process") << 0 << 1 << QStringLiteral("1 process");
    QTest::newRow("processes") << 0 << 3 << QStringLiteral("3 processes");
    QTest::newRow("one in one") << 1 << 1 << QStringLiteral("1 thread x 1 process");
    QTest::newRow("both") << 2 << 3 << QStringLiteral("2 threads x 3 processes");
}

void TestRunPlan::theSummarySaysHowManyOfWhat()
{
    QFETCH(int, threads);
    QFETCH(int, processes);
    QFETCH(QString, words);
    RunPlan plan;
    plan.threads = threads;
    plan.processes = processes;
    plan.inFlight = 8;
    QCOMPARE(plan.summary(), words + QStringLiteral(", closed loop, 8 in flight"));
}

void TestRunPlan::namesRoundTrip()
{
    for (const auto kind : {LoadKind::Closed, LoadKind::Open, LoadKind::Batch})
        QCOMPARE(loadKindFromName(loadKindName(kind)), std::optional(kind));
    for (const auto mode : {DispatchMode::Lanes, DispatchMode::Pool, DispatchMode::Runnable,
                            DispatchMode::QtConcurrent, DispatchMode::Async})
        QCOMPARE(dispatchFromName(dispatchName(mode)), std::optional(mode));
    QVERIFY(!transferFromName(u"steal"));
}

void TestRunPlan::mutatedJsonNeverCrashes()
{
    const QByteArray text = QJsonDocument(validatePlan(RunPlan()).value().toJson()).toJson();
    SplitMix64 random(11);
    int accepted = 0;
    for (int round = 0; round < 3'000; ++round) {
        QByteArray mutated = text;
        for (int change = 0; change < 3; ++change) {
            const auto at =
                static_cast<qsizetype>(random.nextBelow(static_cast<std::uint32_t>(mutated.size())));
            mutated[at] = static_cast<char>(random.nextBelow(256));
        }
        const Result<RunPlan> plan = RunPlan::fromJsonText(mutated);
        if (plan.ok()) {
            ++accepted;
            [[maybe_unused]] const Result<RunPlan> valid = validatePlan(plan.value());
        } else {
            QVERIFY(!plan.error().what.isEmpty());
        }
    }
    QVERIFY(accepted < 3'000);
}

void TestRunPlan::unreadableFileSaysWhere()
{
    const Result<RunPlan> missing = RunPlan::fromFile(QStringLiteral("/nonexistent/plan.json"));
    QVERIFY(!missing.ok());
    QVERIFY(missing.error().sentence().contains(QStringLiteral("/nonexistent/plan.json")));
    QTemporaryFile file; // where the workload was forgotten, none may be guessed
    QVERIFY(file.open() && file.write(R"({"threads": 2})") > 0 && file.flush());
    const Result<RunPlan> nothing = RunPlan::fromFile(file.fileName());
    QVERIFY(!nothing.ok());
    QCOMPARE(nothing.error().kind, ErrorKind::Usage);
    QVERIFY(nothing.error().sentence().contains(QStringLiteral("names no workload: ") + file.fileName()));
}

PARASCOPE_TEST_MAIN(TestRunPlan)
#include "tst_run_plan.moc"
