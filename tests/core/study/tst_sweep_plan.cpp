// SPDX-License-Identifier: GPL-3.0-or-later
// Ranges, limits and the cells they make.
#include "study/sweep_plan.h"

#include "support/test_base.h"

#include <QJsonDocument>

using namespace parascope;

class TestSweepPlan : public test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    void ranges_data();
    void ranges();
    void badRanges_data();
    void badRanges();
    void limits_data();
    void limits();
    void badLimits();
    void cellsOfAGrid();
    void everySetting();
    void placeholdersOfACommand();
    void cellsThatCannotRun();
    void quickTakesAQuarter();
    void jsonRoundTrip();
};

namespace {

SweepPlan gridPlan()
{
    SweepPlan plan;
    plan.base.workload = QStringLiteral("spin");
    plan.axes = {
        {QStringLiteral("processes"), {QStringLiteral("0"), QStringLiteral("2")}},
        {QStringLiteral("threads"), {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("4")}}};
    return plan;
}

} // namespace

void TestSweepPlan::ranges_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("cpus");
    QTest::addColumn<QString>("values");
    QTest::newRow("one") << QStringLiteral("4") << 2 << QStringLiteral("4");
    QTest::newRow("stretch") << QStringLiteral("1-8") << 2 << QStringLiteral("1 2 3 4 5 6 7 8");
    QTest::newRow("steps") << QStringLiteral("1-8+2") << 2 << QStringLiteral("1 3 5 7");
    QTest::newRow("doubling") << QStringLiteral("1-32*2") << 2 << QStringLiteral("1 2 4 8 16 32");
    QTest::newRow("list") << QStringLiteral("1, 2,4") << 2 << QStringLiteral("1 2 4");
    QTest::newRow("list of ranges") << QStringLiteral("0,1-3,8-32*2") << 2
                                    << QStringLiteral("0 1 2 3 8 16 32");
    QTest::newRow("twice the same") << QStringLiteral("1,1-2") << 2 << QStringLiteral("1 2");
    QTest::newRow("auto of 2") << QStringLiteral("auto") << 2 << QStringLiteral("1 2 3 4");
    QTest::newRow("auto of 8") << QStringLiteral("auto") << 8 << QStringLiteral("1 2 4 7 8 9 16");
    QTest::newRow("auto of 1") << QStringLiteral("auto") << 1 << QStringLiteral("1 2");
    QTest::newRow("sizes") << QStringLiteral("1KiB,64KiB") << 2 << QStringLiteral("1KiB 64KiB");
    QTest::newRow("words") << QStringLiteral("fixed,exponential") << 2 << QStringLiteral("fixed exponential");
    QTest::newRow("small numbers") << QStringLiteral("1e-3,0.5") << 2 << QStringLiteral("1e-3 0.5");
}

void TestSweepPlan::ranges()
{
    QFETCH(QString, text);
    QFETCH(int, cpus);
    QFETCH(QString, values);
    const Result<QStringList> range = parseSweepRange(text, cpus);
    QVERIFY2(range.ok(), qPrintable(range.ok() ? QString() : range.error().sentence()));
    QCOMPARE(range.value().join(QLatin1Char(' ')), values);
}

void TestSweepPlan::badRanges_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"", ",", "1,,2", "8-1", "1-8+0", "1-8*1", "0-8*2", "1-", "1-8+", "1-2-3",
                             "1-100000000", "1-99999999999999999999"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestSweepPlan::badRanges()
{
    QFETCH(QString, text);
    const Result<QStringList> range = parseSweepRange(text, 4);
    QVERIFY(!range.ok());
    QCOMPARE(range.error().kind, ErrorKind::Usage);
}

void TestSweepPlan::limits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("metric");
    QTest::addColumn<double>("value");
    QTest::newRow("main") << QStringLiteral("main_p98_ms=50") << QStringLiteral("loop_delay_p98_ms") << 50.0;
    QTest::newRow("response") << QStringLiteral("response_p99_ms = 2.5") << QStringLiteral("response_p99_ms")
                              << 2.5;
    QTest::newRow("memory") << QStringLiteral("memory=512MiB") << QStringLiteral("rss_peak_bytes")
                            << 536870912.0;
    QTest::newRow("errors") << QStringLiteral("errors=0") << QStringLiteral("error_ratio") << 0.0;
    QTest::newRow("any") << QStringLiteral("stalls=3") << QStringLiteral("stalls") << 3.0;
}

void TestSweepPlan::limits()
{
    QFETCH(QString, text);
    QFETCH(QString, metric);
    QFETCH(double, value);
    const Result<SweepLimit> limit = parseSweepLimit(text);
    QVERIFY(limit.ok());
    QCOMPARE(limit.value().metric, metric);
    QCOMPARE(limit.value().value, value);
}

void TestSweepPlan::badLimits()
{
    for (const char* text : {"", "50", "=50", "main_p98_ms=", "main_p98_ms=fast", "memory=-1"})
        QVERIFY2(!parseSweepLimit(QString::fromLatin1(text)).ok(), text);
}

void TestSweepPlan::cellsOfAGrid()
{
    const SweepPlan plan = gridPlan();
    const Result<std::vector<SweepCell>> cells = cellsOf(plan);
    QVERIFY(cells.ok());
    QCOMPARE(cells.value().size(), std::size_t{6});
    const SweepCell& last = cells.value().back();
    QCOMPARE(last.index, 5);
    QCOMPARE(last.threads(), 4);
    QCOMPARE(last.processes(), 2);
    QCOMPARE(last.plan.durationNs, plan.runNs);
    QCOMPARE(*last.plan.warmUpNs, plan.warmUpNs);
    QCOMPARE(last.label(plan), QStringLiteral("processes 2, threads 4"));
    QCOMPARE(cells.value().at(1).threads(), 2); // the last axis changes fastest
    QVERIFY(longestTimeOf(plan, cells.value()) > 6 * 12 * (plan.runNs + plan.warmUpNs));
}

void TestSweepPlan::everySetting()
{
    SweepPlan plan = gridPlan();
    const auto only = [&plan](const char* setting, const char* value) {
        plan.axes = {{QString::fromLatin1(setting), {QString::fromLatin1(value)}}};
        const Result<std::vector<SweepCell>> cells = cellsOf(plan);
        return cells ? cells.value().front().plan : RunPlan();
    };
    QCOMPARE(only("in_flight", "7").inFlight, 7);
    QCOMPARE(only("rate", "250.5").ratePerSecond, 250.5);
    QCOMPARE(only("rate", "250.5").load, LoadKind::Open);
    QCOMPARE(only("service", "2ms").parameters.number(QStringLiteral("service")), 2e6);
    QCOMPARE(only("task_size", "3ms").parameters.number(QStringLiteral("service")), 3e6);
    plan.base.load = LoadKind::Batch;
    plan.base.items = 1000;
    QCOMPARE(only("chunk", "10").chunk, std::uint64_t{10});
}

void TestSweepPlan::placeholdersOfACommand()
{
    SweepPlan plan = gridPlan();
    plan.base.workload = QStringLiteral("command");
    plan.base.parameters = {};
    plan.base.parameters.set(QStringLiteral("command"),
                             QStringLiteral("echo {jobs} {threads} --jobs={jobs} '{level}'"));
    plan.axes = {{QStringLiteral("jobs"), {QStringLiteral("1"), QStringLiteral("4")}},
                 {QStringLiteral("level"), {QStringLiteral("low")}}};
    const Result<std::vector<SweepCell>> cells = cellsOf(plan);
    QVERIFY2(cells.ok(), cells.ok() ? "" : qPrintable(cells.error().sentence()));
    const auto command = [&cells](std::size_t cell) {
        return cells.value().at(cell).plan.parameters.text(QStringLiteral("command"));
    };
    QCOMPARE(command(0), QStringLiteral("echo 1 {threads} --jobs=1 'low'"));
    QCOMPARE(command(1), QStringLiteral("echo 4 {threads} --jobs=4 'low'"));
    QCOMPARE(cells.value().at(1).label(plan), QStringLiteral("jobs 4, level low"));
    const Result<SweepPlan> back = SweepPlan::fromJson(plan.toJson()); // what resuming reads
    QVERIFY(back && back.value() == plan);
    plan.axes[0].setting = QStringLiteral("job");
    QVERIFY(!cellsOf(plan)); // there is no {job}
}

void TestSweepPlan::cellsThatCannotRun()
{
    const auto refused = [](SweepPlan plan, const char* says) {
        const Result<std::vector<SweepCell>> cells = cellsOf(plan);
        return !cells && cells.error().kind == ErrorKind::Usage &&
               cells.error().sentence().contains(QString::fromLatin1(says));
    };
    SweepPlan plan = gridPlan();
    plan.axes.clear();
    QVERIFY(refused(plan, "nothing to sweep"));
    plan = gridPlan();
    plan.axes[1].values << QStringLiteral("many");
    QVERIFY(refused(plan, "many"));
    plan = gridPlan();
    plan.axes[1].values << QStringLiteral("100000");
    QVERIFY(refused(plan, "threads"));
    plan = gridPlan();
    plan.axes.push_back({QStringLiteral("colour"), {QStringLiteral("red")}});
    QVERIFY(refused(plan, "no setting 'colour'"));
    plan = gridPlan();
    QStringList values;
    for (int i = 1; i <= 200; ++i)
        values << QString::number(i);
    plan.axes = {{QStringLiteral("threads"), values}, {QStringLiteral("in_flight"), values}};
    QVERIFY(refused(plan, "1000 cells"));
    plan = gridPlan();
    plan.base.workload = QStringLiteral("nothing");
    QVERIFY(refused(plan, "unknown workload"));
}

void TestSweepPlan::quickTakesAQuarter()
{
    const SweepPlan plan = gridPlan(), quick = plan.quick();
    const std::int64_t normal = plan.repetitions * (plan.runNs + plan.warmUpNs);
    const std::int64_t fast = quick.repetitions * (quick.runNs + quick.warmUpNs);
    QVERIFY(quick.repetitions >= 6); // fewer give no interval
    QVERIFY2(std::abs(static_cast<double>(fast) / static_cast<double>(normal) - 0.25) < 0.01,
             qPrintable(QString::number(fast)));
    QVERIFY(quick.runNs >= 100'000'000);
}

void TestSweepPlan::jsonRoundTrip()
{
    SweepPlan plan = gridPlan();
    plan.limits = {{QStringLiteral("loop_delay_p98_ms"), 50}};
    plan.seed = 0xffffffffffffffffULL;
    plan.precision = 0.05;
    plan.skipHopeless = false;
    plan.base = validatePlan(plan.base).value();
    const QByteArray text = QJsonDocument(plan.toJson()).toJson();
    const Result<SweepPlan> back = SweepPlan::fromJson(QJsonDocument::fromJson(text).object());
    QVERIFY2(back.ok(), qPrintable(back.ok() ? QString() : back.error().sentence()));
    QVERIFY(back.value() == plan);
    QVERIFY(!SweepPlan::fromJson({}).ok());
}

PARASCOPE_TEST_MAIN(TestSweepPlan)
#include "tst_sweep_plan.moc"
