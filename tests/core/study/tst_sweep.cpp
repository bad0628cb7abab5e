// SPDX-License-Identifier: GPL-3.0-or-later
// A sweep as it goes: stored run by run, paused, cancelled, interrupted anywhere and taken up again.
#include "played_machine.h"
#include "study/session_runner.h"
#include "study/solo_task.h"
#include "study/sweep.h"
#include "study/sweep_store.h"

#if defined(Q_OS_UNIX)
#include "support/file_size_limit.h"
#endif
#include "support/test_base.h"
#include "workload/catalogue.h"

#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimer>

using namespace parascope;

namespace {

/// Answers at once from a machine that is only played.
class PlayedRunner : public SweepRunner {
public:
    explicit PlayedRunner(test::PlayedMachine& machine) : m_machine(machine) {}
    void start(const RunPlan& plan) override
    {
        ++starts;
        QMetaObject::invokeMethod(
            this,
            [this, plan] {
                Q_EMIT done(m_cancelled ? SweepRun{0, 0, QStringLiteral("cancelled"), {}}
                                        : m_machine.play(plan));
            },
            Qt::QueuedConnection);
    }
    void cancel() override { m_cancelled = true; }
    int starts = 0;

private:
    test::PlayedMachine& m_machine;
    bool m_cancelled = false;
};

} // namespace

class TestSweep : public test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void runsToItsEnd();
    void progressRises();
    void cancelledAndResumed();
    void interruptedAnywhere();
    void pausedAndResumed();
    void anotherPlanIsRefused();
    void finishedSweepsOnlyAnswer();
    void strangeFiles_data();
    void strangeFiles();
    void errorsSpeakOfASweep();
    void halfMadeFilesAreMadeAgain();
#if defined(Q_OS_UNIX)
    void aFileThatCantBeMadeIsNotThere();
#endif
    void aKnownNullTestIsTakenOver();
    void readWithoutRunning();
    void realRuns();
    void soloTasks();

private:
    std::unique_ptr<Sweep> open();
    bool runToEnd(Sweep& sweep);
    void countRuns(const std::vector<SweepRun>& runs);

    std::unique_ptr<QTemporaryDir> m_folder;
    test::PlayedMachine m_machine;
    SweepPlan m_plan;
    QString m_path;
};

void TestSweep::init()
{
    TestBase::init();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("a.parascope-sweep"));
    m_machine = {};
    m_machine.throughput = test::uslOver(0.02, 0.01);
    m_plan = test::sweepOver({QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("4")}, {});
    m_plan.base = validatePlan(m_plan.base).value();
}

std::unique_ptr<Sweep> TestSweep::open()
{
    Result<std::unique_ptr<Sweep>> sweep = Sweep::open(m_plan, m_path, nullptr);
    if (!sweep)
        return nullptr;
    sweep.value()->setRunner(std::make_unique<PlayedRunner>(m_machine));
    return std::move(sweep).value();
}

bool TestSweep::runToEnd(Sweep& sweep)
{
    QSignalSpy finished(&sweep, &Sweep::finished);
    sweep.start();
    return (!finished.isEmpty() || finished.wait(30'000)) && finished.first().at(0).toBool();
}

/// Every run once and only once, and none missing between.
void TestSweep::countRuns(const std::vector<SweepRun>& runs)
{
    QMap<int, int> next;
    for (const SweepRun& run : runs)
        QCOMPARE(run.repetition, next[run.cell]++);
    QCOMPARE(next.value(kNullTestCell), nullRunsOf(m_plan));
    QCOMPARE(next.value(kDriftCell), driftRunsOf(m_plan));
    QCOMPARE(next.size(), 5);
}

void TestSweep::runsToItsEnd()
{
    const auto sweep = open();
    QVERIFY(sweep != nullptr);
    QVERIFY(sweep->longestNs() > 0);
    QSignalSpy changed(sweep.get(), &Sweep::cellChanged);
    QVERIFY(runToEnd(*sweep));
    QCOMPARE(changed.size(), qsizetype(sweep->runs().size()));
    countRuns(sweep->runs());
    const SweepResult result = sweep->result();
    QVERIFY(result.complete && result.recommendation.cell >= 0);
    QCOMPARE(sweep->longestNs(), 0);
}

void TestSweep::progressRises()
{
    const auto sweep = open();
    QSignalSpy progress(sweep.get(), &Sweep::progress);
    QVERIFY(runToEnd(*sweep));
    QVERIFY(progress.first().at(1).toLongLong() >= progress.last().at(1).toLongLong());
    QCOMPARE(progress.last().at(0).toDouble(), 1.0);
}

void TestSweep::cancelledAndResumed()
{
    auto sweep = open();
    int seen = 0;
    connect(sweep.get(), &Sweep::cellChanged, sweep.get(), [&] {
        if (++seen == 7)
            sweep->cancel();
    });
    QVERIFY(!runToEnd(*sweep));
    QCOMPARE(sweep->runs().size(), std::size_t{7});
    QVERIFY(!sweep->result().complete);
    sweep.reset();

    Result<std::unique_ptr<Sweep>> again = Sweep::resumeFile(m_path, nullptr);
    QVERIFY(again.ok());
    QCOMPARE(again.value()->runsBefore(), 7);
    again.value()->setRunner(std::make_unique<PlayedRunner>(m_machine));
    QVERIFY(runToEnd(*again.value()));
    countRuns(again.value()->runs());
}

void TestSweep::interruptedAnywhere()
{
    // Gone without a word after every few runs, as by SIGKILL: the object is dropped in the middle of a run.
    std::size_t before = 0;
    for (int attempt = 0; attempt < 100; ++attempt) {
        const auto sweep = open();
        QCOMPARE(sweep->runs().size(), before);
        QEventLoop loop;
        int left = 5;
        bool complete = false;
        connect(sweep.get(), &Sweep::runStarted, &loop, [&] {
            if (left-- == 0)
                loop.quit();
        });
        connect(sweep.get(), &Sweep::finished, &loop, [&](bool all) {
            complete = all;
            loop.quit();
        });
        sweep->start();
        loop.exec();
        before = sweep->runs().size();
        if (complete) {
            countRuns(sweep->runs());
            return;
        }
    }
    QFAIL("it never came to an end");
}

void TestSweep::pausedAndResumed()
{
    const auto sweep = open();
    QSignalSpy paused(sweep.get(), &Sweep::paused);
    connect(sweep.get(), &Sweep::cellChanged, sweep.get(), [&] {
        if (sweep->runs().size() == 4)
            sweep->pause();
    });
    sweep->start();
    QVERIFY(paused.wait(10'000));
    QCOMPARE(sweep->runs().size(), std::size_t{4});
    QSignalSpy finished(sweep.get(), &Sweep::finished);
    sweep->resume();
    QVERIFY(finished.wait(30'000));
    countRuns(sweep->runs());
}

void TestSweep::anotherPlanIsRefused()
{
    QVERIFY(open() != nullptr);
    m_plan.repetitions = 7;
    const Result<std::unique_ptr<Sweep>> other = Sweep::open(m_plan, m_path, nullptr);
    QVERIFY(!other.ok());
    QCOMPARE(other.error().kind, ErrorKind::Usage);
    QVERIFY(other.error().sentence().contains(QStringLiteral("another plan")));
}

void TestSweep::finishedSweepsOnlyAnswer()
{
    QVERIFY(runToEnd(*open()));
    const int played = m_machine.played;
    const auto again = open();
    QVERIFY(runToEnd(*again));
    QCOMPARE(m_machine.played, played);
    QVERIFY(again->result().complete);
}

void TestSweep::strangeFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("N,X\n1,2\n").repeated(100);
    QTest::newRow("half a header") << QByteArray("SQLite format 3\0\x10\x00", 18);
}

void TestSweep::strangeFiles()
{
    QFETCH(QByteArray, content);
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const Result<std::unique_ptr<Sweep>> sweep = Sweep::resumeFile(m_path, nullptr);
    QVERIFY(!sweep.ok());
    QVERIFY(!sweep.error().sentence().isEmpty());
    QVERIFY(!Sweep::resumeFile(m_folder->filePath(QStringLiteral("none")), nullptr).ok());
    QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("none"))));
}

void TestSweep::errorsSpeakOfASweep()
{
    const Result<std::unique_ptr<Sweep>> folder = Sweep::resumeFile(m_folder->path(), nullptr);
    QVERIFY(!folder.ok());
    QVERIFY2(folder.error().what.contains(QStringLiteral("the sweep")), qPrintable(folder.error().what));
}

void TestSweep::halfMadeFilesAreMadeAgain()
{
    // What a program leaves that was killed while it made the file.
    QFile half(m_path + QStringLiteral(".new"));
    QVERIFY(half.open(QIODevice::WriteOnly));
    half.write("SQLite format 3");
    half.close();
    QVERIFY(!Sweep::resumeFile(m_path, nullptr).ok());
    QVERIFY(runToEnd(*open()));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{QFileInfo(m_path).fileName()});
}

#if defined(Q_OS_UNIX)
void TestSweep::aFileThatCantBeMadeIsNotThere()
{
    {
        test::FileSizeLimit limit(4096);
        QVERIFY(open() == nullptr);
    }
    QVERIFY(QDir(m_folder->path()).entryList(QDir::Files).isEmpty());
    QVERIFY(runToEnd(*open()));
}
#endif

void TestSweep::aKnownNullTestIsTakenOver()
{
    const auto sweep = open();
    QVERIFY(runToEnd(*sweep));
    const NullTest made = sweep->result().nullTest.value();
    NullTest known = made;
    known.noise = 0.125; // so that it shows where it comes from
    QCOMPARE(sweep->analysis(known)().nullTest->noise, 0.125);
    known.runs -= 1; // of an earlier moment: there are new runs
    QCOMPARE(sweep->analysis(known)().nullTest->noise, made.noise);
}

void TestSweep::readWithoutRunning()
{
    const auto sweep = open();
    QVERIFY(runToEnd(*sweep));
    const Result<SweepResult> read = readSweep(m_path);
    QVERIFY(read.ok());
    QCOMPARE(read.value().toJson(), sweep->result().toJson());
}

void TestSweep::realRuns()
{
    // A sleeping workload has a known throughput however busy the machine is.
    m_plan.base.workload = QStringLiteral("sleep");
    m_plan.base.parameters = {};
    m_plan.base = validatePlan(m_plan.base).value();
    m_plan.axes = {{QStringLiteral("threads"), {QStringLiteral("1"), QStringLiteral("2")}},
                   {QStringLiteral("service"), {QStringLiteral("5ms")}}};
    m_plan.runNs = 300'000'000;
    m_plan.warmUpNs = 0;
    m_plan.repetitions = 2;
    m_plan.nullTest = false;
    Result<std::unique_ptr<Sweep>> sweep = Sweep::open(m_plan, m_path, nullptr);
    QVERIFY2(sweep.ok(), qPrintable(sweep.ok() ? QString() : sweep.error().sentence()));
    QVERIFY(runToEnd(*sweep.value()));
    const SweepResult result = sweep.value()->result();
    QVERIFY(*result.figures[0].score > 60 && *result.figures[0].score < 205);
    QVERIFY(*result.figures[1].score > 120 && *result.figures[1].score < 410);
    QVERIFY(result.figures[0].median(QStringLiteral("worker_cpu_us_per_task")).has_value());
}

void TestSweep::soloTasks()
{
    RunPlan plan = m_plan.base;
    plan.threads = 2;
    plan.parameters.set(QStringLiteral("service"), 2e6);
    const auto workload = makeWorkload(plan.workload, plan.parameters, {});
    QVERIFY(workload.ok());
    const std::optional<SoloTask> solo = measureSolo(plan, *workload.value(), 2e6);
    QVERIFY(solo.has_value());
    QVERIFY2(solo->serviceNs >= 2e6 && solo->serviceNs < 20e6, qPrintable(QString::number(solo->serviceNs)));
    QVERIFY(solo->cpuNs > 0);
    EvidenceBuilder builder;
    builder.add(soloInterval(*solo, 5'000));
    QCOMPARE(builder.evidence().solo->serviceNs, solo->serviceNs);
    QCOMPARE(builder.evidence().solo->cpuNs, solo->cpuNs);
    QCOMPARE(builder.evidence().solo->waitNs, solo->waitNs);
    // Whatever else runs here, a task that sleeps waits of its own accord.
    RunPlan asleep = plan;
    asleep.workload = QStringLiteral("sleep");
    const auto sleeping = makeWorkload(asleep.workload, asleep.parameters, {});
    QVERIFY(sleeping.ok());
    const std::optional<SoloTask> sleeper = measureSolo(asleep, *sleeping.value(), 2e6);
    QVERIFY(sleeper.has_value());
    QVERIFY2(sleeper->waitNs > 1.5e6, qPrintable(QString::number(sleeper->waitNs)));
    QVERIFY(!measureSolo(plan, *workload.value(), 1e9)); // would hold up the end
    plan.threads = 1;
    QVERIFY(!measureSolo(plan, *workload.value(), 2e6));
}

PARASCOPE_TEST_MAIN(TestSweep)
#include "tst_sweep.moc"
