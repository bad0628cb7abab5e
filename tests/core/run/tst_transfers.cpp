// SPDX-License-Identifier: GPL-3.0-or-later
// When arguments were handed over, as kept tasks tell it: over every channel, and only where it is worth a
// clock.
#include "core/run/watched_run.h"
#include "support/sanitizers.h"
#include "support/test_base.h"

using namespace parascope;
using parascope::test::Run;
using parascope::test::spinPlan;

class TestTransfers : public test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("PARASCOPE_WORKER", PARASCOPE_BIN_DIR "/parascope-worker"); }
    void argumentsAreTimedFrom4KiBOn_data();
    void argumentsAreTimedFrom4KiBOn();
};

void TestTransfers::argumentsAreTimedFrom4KiBOn_data()
{
    QTest::addColumn<int>("processes");
    QTest::addColumn<int>("channel");
    QTest::addColumn<qint64>("payload");
    QTest::addColumn<bool>("timed");
    const int any = static_cast<int>(ChannelKind::Auto);
    const int pipes = static_cast<int>(ChannelKind::Stdio);
    QTest::newRow("threads") << 0 << any << qint64{1 << 20} << true;
    QTest::newRow("shared memory") << 1 << any << qint64{1 << 20} << true;
    QTest::newRow("pipes") << 1 << pipes << qint64{1 << 20} << true;
    QTest::newRow("threads, tiny") << 0 << any << qint64{100} << false;
    QTest::newRow("pipes, tiny") << 1 << pipes << qint64{100} << false;
    QTest::newRow("pipes, nothing") << 1 << pipes << qint64{0} << false;
}

void TestTransfers::argumentsAreTimedFrom4KiBOn()
{
    QFETCH(int, processes);
    QFETCH(int, channel);
    QFETCH(qint64, payload);
    QFETCH(bool, timed);
    RunPlan plan = spinPlan(1, processes);
    plan.channel = static_cast<ChannelKind>(channel);
    plan.transfer = Transfer::Copy;
    plan.payloadBytes = payload;
    Run run(plan);
    run.session.start();
    QVERIFY(run.toEnd());
    QCOMPARE(run.outcome.kind, OutcomeKind::Completed);
    std::size_t spans = 0;
    for (const Interval& interval : run.intervals) {
        for (const TaskSpan& span : interval.spans) {
            ++spans;
            QCOMPARE(span.transferNs > 0, timed);
            QCOMPARE(span.transferStartNs > 0, timed);
            QVERIFY(span.transferStartNs + span.transferNs <= span.startNs || !timed);
            QCOMPARE(span.resultNs, std::int64_t{0}); // spin gives back nothing large
        }
    }
    constexpr std::size_t kFew = test::kThreadSanitizer ? 1 : 5;
    QVERIFY2(spans > kFew, qPrintable(QString::number(spans)));
}

PARASCOPE_TEST_MAIN(TestTransfers)
#include "tst_transfers.moc"
