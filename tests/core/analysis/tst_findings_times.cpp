// SPDX-License-Identifier: GPL-3.0-or-later
// Findings tell when tasks and workers went wrong, and where to look in the run.
#include "pitfall_scenes.h"
#include "support/test_base.h"

#include <QJsonObject>

#include <algorithm>

using namespace parascope;
using namespace parascope::test;

using Count = std::uint64_t TaskCounts::*;

namespace {

constexpr std::int64_t kMs = kNsPerMs;

const Finding* findingOf(const std::vector<Finding>& list, const char* id)
{
    const auto found = std::ranges::find(list, QString::fromLatin1(id), &Finding::id);
    return found == list.end() ? nullptr : &*found;
}

QString evidenceOf(const Finding& finding)
{
    QStringList parts;
    for (const FindingFigure& figure : finding.evidence)
        parts << figure.text();
    return parts.join(QStringLiteral(", "));
}

/// A clean run of 6 s to which something happens; `change` sees every interval by its number.
std::vector<Finding> foundIn(const std::function<void(int, Interval&)>& change)
{
    Scene scene = cleanScene(1);
    scene.change = change;
    return found(scene);
}

} // namespace

class TestFindingsTimes : public test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    void tasksAreTold_data();
    void tasksAreTold();
    void onceIsToldOnce();
    void workersAreTold_data();
    void workersAreTold();
    void aDeathSaysWhoAndOfWhat();
    void aStallSaysWhen();
    void whoTookNothingDisturbedNothing();
    void jsonStaysAsItWas();
};

void TestFindingsTimes::tasksAreTold_data()
{
    QTest::addColumn<Count>("count");
    QTest::addColumn<QByteArray>("id");
    QTest::newRow("failed") << Count(&TaskCounts::failed) << QByteArray("tasks-failed");
    QTest::newRow("timed out") << Count(&TaskCounts::timedOut) << QByteArray("tasks-timed-out");
    QTest::newRow("lost") << Count(&TaskCounts::lost) << QByteArray("tasks-lost");
    QTest::newRow("rejected") << Count(&TaskCounts::rejected) << QByteArray("tasks-rejected");
}

void TestFindingsTimes::tasksAreTold()
{
    QFETCH(Count, count);
    QFETCH(QByteArray, id);
    const auto list = foundIn([count](int number, Interval& interval) {
        interval.counts.*count = number == 23 || number == 51 ? 1 : 0;
    });
    const Finding* finding = findingOf(list, id.constData());
    QVERIFY(finding != nullptr && finding->span.has_value());
    QCOMPARE(finding->span->fromNs, 2300 * kMs);
    QCOMPARE(finding->span->toNs, 2400 * kMs);
    const QString told = evidenceOf(*finding);
    QVERIFY2(told.startsWith(QStringLiteral("tasks 2, ")), qPrintable(told)); // the deciding one first
    QVERIFY2(told.endsWith(QStringLiteral(", first at 0:02.3, last at 0:05.1")), qPrintable(told));
}

void TestFindingsTimes::onceIsToldOnce()
{
    const auto list =
        foundIn([](int number, Interval& interval) { interval.counts.failed = number == 23 ? 5 : 0; });
    const Finding* finding = findingOf(list, "tasks-failed");
    QVERIFY(finding != nullptr);
    const QString told = evidenceOf(*finding);
    QVERIFY2(told.endsWith(QStringLiteral("first at 0:02.3")), qPrintable(told));
}

void TestFindingsTimes::workersAreTold_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<int>("crashes");
    QTest::addColumn<QByteArray>("event");
    QTest::addColumn<bool>("hung");
    QTest::newRow("died") << QByteArray("worker-died") << 1 << QByteArray("exited") << false;
    QTest::newRow("crash loop") << QByteArray("crash-loop") << 3 << QByteArray("exited") << false;
    QTest::newRow("given up") << QByteArray("crash-loop") << 0 << QByteArray("given_up") << false;
    QTest::newRow("memory") << QByteArray("memory-limit") << 1 << QByteArray("memory_limit") << false;
    QTest::newRow("hung") << QByteArray("worker-hung") << 1 << QByteArray("hung") << true;
}

void TestFindingsTimes::workersAreTold()
{
    QFETCH(QByteArray, id);
    QFETCH(int, crashes);
    QFETCH(QByteArray, event);
    QFETCH(bool, hung);
    const auto list = foundIn([&](int number, Interval& interval) {
        if (number != 37)
            return;
        interval.workerCrashes = crashes;
        interval.events.push_back({3742 * kMs, QString::fromLatin1(event), 1, QString(), 0});
        if (hung)
            interval.lives.push_back({3742 * kMs, 1, WorkerLife::Hung});
    });
    const Finding* finding = findingOf(list, id.constData());
    QVERIFY2(finding != nullptr, qPrintable(idsOf(list).join(u' ')));
    QVERIFY(finding->span.has_value());
    QVERIFY(finding->span->fromNs <= 3742 * kMs && finding->span->toNs >= 3742 * kMs);
    QVERIFY(finding->span->toNs - finding->span->fromNs <= 100 * kMs);
    const QString told = evidenceOf(*finding);
    QVERIFY2(told.contains(QStringLiteral("first at 0:03.7")), qPrintable(told));
}

/// Once: the process itself; more often: the first of them. What to do is the nearest that helps.
void TestFindingsTimes::aDeathSaysWhoAndOfWhat()
{
    Scene scene = cleanScene(1);
    const auto die = [](Interval& interval, int process) {
        interval.workerCrashes = 1;
        interval.events.push_back({interval.startNs + 42 * kMs, QStringLiteral("exited"), process,
                                   QStringLiteral("worker P%1 exited (SIGKILL)").arg(process), 9});
    };
    scene.change = [die](int number, Interval& interval) {
        if (number == 37)
            die(interval, 2);
        if (number == 45)
            interval.events.push_back({4592 * kMs, QStringLiteral("respawned"), 2, QString(), 0.5});
    };
    auto list = found(scene);
    const Finding* finding = findingOf(list, "worker-died");
    QVERIFY(finding != nullptr);
    QCOMPARE(finding->title.text(), QStringLiteral("worker process P2 died (SIGKILL)"));
    const QString told = evidenceOf(*finding);
    QVERIFY2(told.contains(QStringLiteral("first at 0:03.7, ready again after 850 ms")), qPrintable(told));
    QVERIFY2(finding->action.text().contains(QStringLiteral("memory limit")),
             qPrintable(finding->action.text()));
    scene.change = [die](int number, Interval& interval) {
        if (number == 37 || number == 47)
            die(interval, number == 37 ? 2 : 1);
        interval.counts.lost = number == 37 ? 3 : 0;
    };
    list = found(scene);
    finding = findingOf(list, "worker-died");
    QVERIFY(finding != nullptr);
    QCOMPARE(finding->title.text(), QStringLiteral("2 worker processes died, first P2 (SIGKILL)"));
    QVERIFY2(finding->action.text().startsWith(QStringLiteral("Set retries to 1")),
             qPrintable(finding->action.text()));
}

void TestFindingsTimes::aStallSaysWhen()
{
    const auto list = foundIn([](int number, Interval& interval) {
        if (number == 37) {
            interval.stalls.push_back({});
            interval.stalls.back().startNs = 3742 * kMs;
            interval.stalls.back().durationNs = 150 * kMs;
            interval.stalls.back().cause = StallCause::Busy;
        }
    });
    const Finding* finding = findingOf(list, "main-thread-blocked");
    QVERIFY(finding != nullptr);
    const QString told = evidenceOf(*finding);
    QVERIFY2(told.startsWith(QStringLiteral("longest stall 150 ms, began at 0:03.7, ")), qPrintable(told));
}

void TestFindingsTimes::whoTookNothingDisturbedNothing()
{
    const auto list = foundIn([](int, Interval& interval) {
        interval.foreignCpuRatio = 0.2;
        interval.stealRatio = 0.0;
    });
    const Finding* finding = findingOf(list, "noisy-machine");
    QVERIFY(finding != nullptr);
    QCOMPARE(finding->title.text(),
             QStringLiteral("measurement disturbed: other programs used 20.0 % of the CPUs"));
    QVERIFY(!evidenceOf(*finding).contains(QStringLiteral("steal")));
}

void TestFindingsTimes::jsonStaysAsItWas()
{
    const auto list =
        foundIn([](int number, Interval& interval) { interval.counts.failed = number == 23 ? 1 : 0; });
    const QJsonArray evidence = toJson(list).first()[QStringLiteral("evidence")].toArray();
    QCOMPARE(evidence.size(), 3);
    const QJsonObject when = evidence.last().toObject();
    QCOMPARE(when.keys(),
             (QStringList{QStringLiteral("name"), QStringLiteral("unit"), QStringLiteral("value")}));
    QCOMPARE(when[QStringLiteral("name")].toString(), QStringLiteral("first at"));
    QCOMPARE(when[QStringLiteral("unit")].toString(), QStringLiteral("s"));
    QCOMPARE(when[QStringLiteral("value")].toDouble(), 2.3);
}

PARASCOPE_TEST_MAIN(TestFindingsTimes)
#include "tst_findings_times.moc"
