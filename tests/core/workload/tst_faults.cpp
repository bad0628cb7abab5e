// SPDX-License-Identifier: GPL-3.0-or-later
// The workloads that go wrong on purpose do so when told to, and never end the process that tests them.
#include "core/workload/run_one.h"
#include "support/sanitizers.h"
#include "support/test_base.h"

#include "base/clock.h"

#include <QFile>

#include <stdexcept>
#include <thread>
#include <unistd.h>

using namespace parascope;
using parascope::test::runTask;
using parascope::test::tryWorkload;

namespace {

QMap<QString, QString> quick(std::initializer_list<std::pair<const char*, const char*>> pairs)
{
    QMap<QString, QString> map{{QStringLiteral("service"), QStringLiteral("1us")}};
    for (const auto& [name, text] : pairs)
        map.insert(QString::fromLatin1(name), QString::fromLatin1(text));
    return map;
}

std::int64_t residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE);
}

} // namespace

class TestFaults : public test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    void throwThrowsAsOftenAsToldAndTheSameTasks();
    void nothingHappensBeforeItsTime();
    void everyCrashIsTheOneAskedFor_data();
    void everyCrashIsTheOneAskedFor();
    void withoutAProcessToLoseTheTaskFails_data();
    void withoutAProcessToLoseTheTaskFails();
    void aCrashIsDrawnAnewForEveryWorker();
    void garbageGivesWrongChecks();
    void hangComesBackAfterItsTime();
    void hangListensToCancel_data();
    void hangListensToCancel();
    void leakGrowsAtItsRateAndStopsAtItsLimit();
    void faultsOfAChunkHitSingleItems();
    void onlyCrashNeedsProcesses();
};

void TestFaults::throwThrowsAsOftenAsToldAndTheSameTasks()
{
    const auto workload = tryWorkload(QStringLiteral("throw"), quick({{"probability", "0.25"}})).value();
    const auto thrown = [&] {
        std::vector<std::uint64_t> seeds;
        const auto state = workload->makeWorkerState();
        for (std::uint64_t seed = 0; seed < 2'000; ++seed) {
            try {
                runTask(*workload, *state, seed, 1, seed);
            } catch (const std::runtime_error& error) {
                seeds.push_back(seed);
                if (qstrcmp(error.what(), "thrown on purpose") != 0)
                    throw;
            }
        }
        return seeds;
    };
    const auto first = thrown();
    QVERIFY2(first.size() > 400 && first.size() < 600, qPrintable(QString::number(first.size())));
    QCOMPARE(thrown(), first);
}

void TestFaults::nothingHappensBeforeItsTime()
{
    const auto workload =
        tryWorkload(QStringLiteral("throw"), quick({{"probability", "1"}, {"after", "50ms"}})).value();
    const auto state = workload->makeWorkerState();
    const std::int64_t begin = monotonicNs();
    for (;;) {
        bool threw = false;
        const std::int64_t before = monotonicNs();
        try {
            runTask(*workload, *state);
        } catch (const std::runtime_error&) {
            threw = true;
        }
        if (threw) {
            QVERIFY(monotonicNs() - begin >= 49 * kNsPerMs);
            return;
        }
        QVERIFY(before - begin < 10 * kNsPerSecond);
    }
}

void TestFaults::everyCrashIsTheOneAskedFor_data()
{
    QTest::addColumn<int>("fault");
    QTest::newRow("sigsegv") << static_cast<int>(Fault::Crash);
    QTest::newRow("sigabrt") << static_cast<int>(Fault::Abort);
    QTest::newRow("sigkill") << static_cast<int>(Fault::Kill);
    QTest::newRow("exit") << static_cast<int>(Fault::Exit);
    QTest::newRow("leave") << static_cast<int>(Fault::Leave);
}

void TestFaults::everyCrashIsTheOneAskedFor()
{
    QFETCH(int, fault);
    std::vector<Fault> seen;
    WorkloadContext context;
    context.misbehave = [&seen](Fault asked) { seen.push_back(asked); };
    const auto workload =
        tryWorkload(QStringLiteral("crash"), quick({{"probability", "1"}, {"how", QTest::currentDataTag()}}),
                    context)
            .value();
    QVERIFY(runTask(*workload).result.ok);
    QCOMPARE(seen, std::vector<Fault>{static_cast<Fault>(fault)});
}

void TestFaults::withoutAProcessToLoseTheTaskFails_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("crash") << QString();
    QTest::newRow("garbage") << QStringLiteral("frames");
}

void TestFaults::withoutAProcessToLoseTheTaskFails()
{
    QFETCH(QString, what);
    QMap<QString, QString> parameters = quick({{"probability", "1"}});
    if (!what.isEmpty())
        parameters.insert(QStringLiteral("what"), what);
    const auto workload = tryWorkload(QString::fromLatin1(QTest::currentDataTag()), parameters).value();
    const TaskResult result = runTask(*workload).result;
    QVERIFY(!result.ok);
    QVERIFY(result.message.contains(QStringLiteral("would end Parascope")));
}

void TestFaults::aCrashIsDrawnAnewForEveryWorker()
{
    int crashes = 0;
    WorkloadContext context;
    context.misbehave = [&crashes](Fault) { ++crashes; };
    const auto workload =
        tryWorkload(QStringLiteral("crash"), quick({{"probability", "0.5"}}), context).value();
    for (int worker = 0; worker < 200; ++worker) { // the same task, to one worker after the other
        const auto state = workload->makeWorkerState();
        runTask(*workload, *state, 0, 1, 42);
    }
    QVERIFY2(crashes > 50 && crashes < 150, qPrintable(QString::number(crashes)));
}

void TestFaults::garbageGivesWrongChecks()
{
    const auto workload = tryWorkload(QStringLiteral("garbage"), quick({{"probability", "0.5"}})).value();
    QVERIFY(workload->expectedCheck().has_value());
    const auto state = workload->makeWorkerState();
    int wrong = 0;
    for (std::uint64_t seed = 0; seed < 1'000; ++seed) {
        const TaskResult result = runTask(*workload, *state, seed, 1, seed).result;
        QVERIFY(result.ok); // a liar says that all is well
        wrong += result.check != *workload->expectedCheck() ? 1 : 0;
    }
    QVERIFY2(wrong > 400 && wrong < 600, qPrintable(QString::number(wrong)));

    int broken = 0;
    WorkloadContext context;
    context.misbehave = [&broken](Fault fault) { broken += fault == Fault::Garbage ? 1 : 0; };
    const auto frames =
        tryWorkload(QStringLiteral("garbage"), quick({{"probability", "1"}, {"what", "frames"}}), context)
            .value();
    QCOMPARE(runTask(*frames).result.check, *frames->expectedCheck());
    QCOMPARE(broken, 1);
}

void TestFaults::hangComesBackAfterItsTime()
{
    const auto workload =
        tryWorkload(QStringLiteral("hang"), quick({{"probability", "1"}, {"for", "30ms"}})).value();
    const std::int64_t begin = monotonicNs();
    QVERIFY(runTask(*workload).result.ok);
    QVERIFY(monotonicNs() - begin >= 30 * kNsPerMs);
}

void TestFaults::hangListensToCancel_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("sleep") << QStringLiteral("sleep");
    QTest::newRow("spin") << QStringLiteral("spin");
}

void TestFaults::hangListensToCancel()
{
    QFETCH(QString, how);
    const auto workload = tryWorkload(QStringLiteral("hang"),
                                      quick({{"probability", "1"}, {"how", how.toLatin1().constData()}}))
                              .value();
    TaskResult result;
    std::thread thread([&] { result = runTask(*workload).result; });
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
    workload->cancel();
    thread.join();
    QVERIFY(!result.ok);
    QCOMPARE(result.message, QStringLiteral("it hung until it was cancelled"));
}

void TestFaults::leakGrowsAtItsRateAndStopsAtItsLimit()
{
    const auto workload =
        tryWorkload(QStringLiteral("leak"), {{QStringLiteral("service"), QStringLiteral("1ms")},
                                             {QStringLiteral("rate"), QStringLiteral("1GiB")},
                                             {QStringLiteral("limit"), QStringLiteral("64MiB")}})
            .value();
    const auto state = workload->makeWorkerState();
    const std::int64_t before = residentBytes();
    for (int task = 0; task < 200; ++task) // 200 ms and more: time enough for three times the limit
        QVERIFY(runTask(*workload, *state).result.ok);
    const std::int64_t grown = residentBytes() - before;
    const std::int64_t most = (test::kThreadSanitizer ? 5 : 1) * (96LL << 20); // with its shadow
    QVERIFY2(grown > (48LL << 20) && grown < most, qPrintable(QString::number(grown)));
}

void TestFaults::faultsOfAChunkHitSingleItems()
{
    const auto workload = tryWorkload(QStringLiteral("garbage"), quick({{"probability", "1"}})).value();
    const TaskResult result = runTask(*workload, 0, 3).result;
    QVERIFY(result.check != *workload->expectedCheck());
    const auto honest = tryWorkload(QStringLiteral("garbage"), quick({{"probability", "0"}})).value();
    QCOMPARE(runTask(*honest, 0, 3).result.check, *honest->expectedCheck());
}

void TestFaults::onlyCrashNeedsProcesses()
{
    QStringList names, faults;
    for (const WorkloadInfo& info : workloadCatalogue()) {
        if (info.needsProcesses)
            names << info.name;
        if (info.category == QLatin1String("fault"))
            faults << info.name;
    }
    QCOMPARE(names, QStringList{QStringLiteral("crash")});
    QCOMPARE(faults.join(QLatin1Char(' ')), QStringLiteral("crash hang leak throw garbage"));
}

PARASCOPE_TEST_MAIN(TestFaults)
#include "tst_faults.moc"
