// SPDX-License-Identifier: GPL-3.0-or-later
// The sequence of steps with scripted ones, and the steps on real runs whose truth does not depend on speed.
#include "measure/system/main_loop_probe.h"
#include "study/batch_trial.h"
#include "study/group_step.h"
#include "study/selftest.h"
#include "study/stall_step.h"
#include "support/test_base.h"

#include <QSignalSpy>

using namespace parascope;

namespace {

SelfTestRow rowOf(const char* name, SelfTestVerdict verdict)
{
    SelfTestRow row;
    row.name = QString::fromLatin1(name);
    row.verdict = verdict;
    return row;
}

SelfTestStepMaker instant(const QList<SelfTestRow>& rows, int* made = nullptr)
{
    return [rows, made]() -> std::unique_ptr<SelfTestStep> {
        if (made != nullptr)
            ++*made;
        return std::make_unique<InstantStep>(QStringLiteral("step"), [rows] { return rows; });
    };
}

/// On a machine as quiet as the test says.
class ScriptedSelfTest : public SelfTest {
public:
    ScriptedSelfTest(std::vector<SelfTestStepMaker> steps, double disturbance)
        : SelfTest(std::move(steps)), m_disturbance(disturbance)
    {
        connect(this, &SelfTest::row, this, [this](const SelfTestRow& row) { seen << row; });
        connect(this, &SelfTest::finished, this, [this](const SelfTestSummary& result) {
            summary = result;
            isFinished = true;
        });
        start();
    }
    double takeDisturbance() override { return m_disturbance; }

    QList<SelfTestRow> seen;
    SelfTestSummary summary;
    bool isFinished = false;

private:
    double m_disturbance;
};

QStringList verdictsOf(const ScriptedSelfTest& test)
{
    QStringList list;
    for (const SelfTestRow& row : test.seen)
        list << row.name + QLatin1Char(' ') + selfTestVerdictName(row.verdict);
    return list;
}

const SelfTestRow good = rowOf("a", SelfTestVerdict::Pass);
const SelfTestRow bad = rowOf("b", SelfTestVerdict::Fail);

/// Runs one step to its end.
QList<SelfTestRow> runStep(SelfTestStep& step)
{
    QSignalSpy done(&step, &SelfTestStep::done);
    step.start();
    if (!done.wait(60'000))
        return {};
    return step.rows();
}

} // namespace

class TestSelfTest : public test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    void allStepsInOrder();
    void failingTwiceOnAQuietMachineIsAFailure();
    void failureOfTimingIsTriedOnceMore();
    void disturbedTwiceIsNotJudged();
    void nothingDoneIsNothingProven();
    void stepThatCannotRunFails();
    void groupIsOverWithItsLast();
    void stallsAreInjectedAndFound();
    void filesComeBackInOrder();
    void itemsAreCheckedOneByOne();
};

void TestSelfTest::allStepsInOrder()
{
    ScriptedSelfTest test({instant({good}), instant({rowOf("c", SelfTestVerdict::Pass)})}, 0);
    QTRY_VERIFY(test.isFinished);
    QCOMPARE(verdictsOf(test), (QStringList{QStringLiteral("a pass"), QStringLiteral("c pass")}));
    QVERIFY(test.summary.good());
    QCOMPARE(test.summary.sentence(), QStringLiteral("2 passed, 0 failed"));
}

void TestSelfTest::failingTwiceOnAQuietMachineIsAFailure()
{
    int made = 0;
    ScriptedSelfTest test({instant({good, bad}, &made)}, 0.01);
    QTRY_VERIFY(test.isFinished);
    QCOMPARE(made, 2);
    QCOMPARE(verdictsOf(test),
             (QStringList{QStringLiteral("a pass"), QStringLiteral("b again"), QStringLiteral("b FAIL")}));
    QVERIFY(!test.summary.good());
    QCOMPARE(test.summary.failed, 1);
}

void TestSelfTest::failureOfTimingIsTriedOnceMore()
{
    int made = 0;
    const SelfTestStepMaker betterLater = [&made]() -> std::unique_ptr<SelfTestStep> {
        SelfTestRow row = bad;
        row.verdict = ++made > 1 ? SelfTestVerdict::Pass : SelfTestVerdict::Fail;
        return std::make_unique<InstantStep>(QString(), [row] { return QList{good, row}; });
    };
    ScriptedSelfTest test({betterLater, instant({good})}, 0.02);
    QTRY_VERIFY(test.isFinished);
    QCOMPARE(made, 2);
    QCOMPARE(verdictsOf(test), (QStringList{QStringLiteral("a pass"), QStringLiteral("b again"),
                                            QStringLiteral("b pass"), QStringLiteral("a pass")}));
    QVERIFY(test.summary.good());
}

void TestSelfTest::disturbedTwiceIsNotJudged()
{
    int made = 0;
    ScriptedSelfTest test({instant({bad}, &made), instant({good})}, 0.2);
    QTRY_VERIFY(test.isFinished);
    QCOMPARE(made, 2);
    QCOMPARE(verdictsOf(test), (QStringList{QStringLiteral("b again"), QStringLiteral("b not judged"),
                                            QStringLiteral("a pass")}));
    QVERIFY(!test.summary.good());
    QCOMPARE(test.summary.failed, 0);
    QVERIFY(test.summary.sentence().contains(QLatin1String("1 not judged")));
}

void TestSelfTest::nothingDoneIsNothingProven()
{
    ScriptedSelfTest test({}, 0);
    QTRY_VERIFY(test.isFinished);
    QVERIFY(!test.summary.good());
}

void TestSelfTest::stepThatCannotRunFails()
{
    RunPlan plan;
    plan.workload = QStringLiteral("no such thing");
    SessionStep step(QStringLiteral("s"), plan, [](const StepRun&) { return QList{good}; });
    const QList<SelfTestRow> rows = runStep(step);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().verdict, SelfTestVerdict::Fail);
    QVERIFY(rows.first().measured.contains(QLatin1String("no such thing")));
}

void TestSelfTest::groupIsOverWithItsLast()
{
    /// Ends when the test says so.
    class Held : public SelfTestStep {
    public:
        QString title() const override { return {}; }
        void start() override {}
        QList<SelfTestRow> rows() const override { return {bad}; }
    };
    std::vector<std::unique_ptr<SelfTestStep>> steps;
    steps.push_back(std::make_unique<Held>());
    SelfTestStep* held = steps.front().get();
    steps.push_back(std::make_unique<InstantStep>(QString(), [] { return QList{good}; }));
    QSignalSpy instantDone(steps.back().get(), &SelfTestStep::done);
    GroupStep group(QStringLiteral("g"), std::move(steps));
    QSignalSpy done(&group, &SelfTestStep::done);
    group.start();
    QTRY_COMPARE(instantDone.count(), 1);
    QCOMPARE(done.count(), 0);
    Q_EMIT held->done();
    QCOMPARE(done.count(), 1);
    QCOMPARE(group.rows().size(), 2);
    QCOMPARE(group.rows().first().name, bad.name);
}

void TestSelfTest::stallsAreInjectedAndFound()
{
    using Kind = StallPlan::Kind;
    MainLoopProbe probe;
    StallStep step(probe, {{Kind::Computing, 60}, {Kind::Asleep, 60}, {Kind::NestedLoop, 60}}, 2);
    const QList<SelfTestRow> rows = runStep(step);
    QCOMPARE(rows.size(), 3);
    // How exact they are depends on who else runs here: that is for the self-test itself to judge.
    QCOMPARE(rows[0].name, QStringLiteral("stall, 60 ms computing"));
    QVERIFY2(rows[0].expected.startsWith(QLatin1String("2 found")), qPrintable(rows[0].expected));
    QVERIFY(rows[1].expected.endsWith(QLatin1String("blocked")));
    QCOMPARE(rows[2].name, QStringLiteral("nested event loop"));
}

void TestSelfTest::filesComeBackInOrder()
{
    const auto trial = FileBatchTrial::make(50);
    QVERIFY(trial.ok());
    QList<SelfTestRow> wrong;
    SessionStep step(QStringLiteral("s"), trial.value()->plan(2, 0), [&](const StepRun& run) {
        StepRun swapped = run;
        const auto one = static_cast<qsizetype>(run.batch.bytesPerItem);
        swapped.batch.bytes =
            run.batch.bytes.mid(one, one) + run.batch.bytes.left(one) + run.batch.bytes.mid(2 * one);
        wrong << trial.value()->judge(QStringLiteral("w"), swapped);
        return QList{trial.value()->judge(QStringLiteral("s"), run)};
    });
    const QList<SelfTestRow> rows = runStep(step);
    QCOMPARE(rows.size(), 1);
    QVERIFY2(rows.first().verdict == SelfTestVerdict::Pass, qPrintable(rows.first().measured));
    QCOMPARE(wrong.first().verdict, SelfTestVerdict::Fail);
}

void TestSelfTest::itemsAreCheckedOneByOne()
{
    SessionStep step(QStringLiteral("s"), itemBatchPlan(100, 2, 0), [](const StepRun& run) {
        return QList{judgeItemBatch(QStringLiteral("s"), 100, run),
                     judgeItemBatch(QStringLiteral("more"), 101, run)};
    });
    const QList<SelfTestRow> rows = runStep(step);
    QCOMPARE(rows.size(), 2);
    QVERIFY2(rows[0].verdict == SelfTestVerdict::Pass, qPrintable(rows[0].measured));
    QCOMPARE(rows[1].verdict, SelfTestVerdict::Fail);
}

PARASCOPE_TEST_MAIN(TestSelfTest)
#include "tst_selftest.moc"
