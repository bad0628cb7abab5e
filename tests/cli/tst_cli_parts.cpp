// SPDX-License-Identifier: GPL-3.0-or-later
// Flags become a plan; the progress line says what a person wants to know.
#include "arguments.h"
#include "progress_line.h"
#include "run_options.h"

#include "base/clock.h"
#include "support/test_base.h"

using namespace parascope;

class TestCliParts : public test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    void flagsBecomeAPlan();
    void theLoadFollowsFromTheFlag_data();
    void theLoadFollowsFromTheFlag();
    void theLastOfARepeatedFlagCounts();
    void helpListsEveryFlag();
    void progressLine();

private:
    static RunPlan plan(const QString& arguments);
};

RunPlan TestCliParts::plan(const QString& arguments)
{
    const auto parsed = cli::Arguments::parse(cli::runSyntax(), arguments.split(QLatin1Char(' ')));
    if (!parsed)
        return {};
    const Result<RunPlan> made = cli::planOf(parsed.value());
    return made ? made.value() : RunPlan();
}

void TestCliParts::flagsBecomeAPlan()
{
    const RunPlan made =
        plan(QStringLiteral("--workload sha256 --param size=1KiB --threads 3 --processes 2 --duration 1.5s "
                            "--warmup 200ms --transfer copy --dispatch pool --channel stdio --payload 4KiB "
                            "--seed 42 --name try --rate 12.5 --arrivals constant"));
    QCOMPARE(made.workload, QStringLiteral("sha256"));
    QCOMPARE(made.parameters.integer(QStringLiteral("size")), 1024);
    QCOMPARE(made.threads, 3);
    QCOMPARE(made.processes, 2);
    QCOMPARE(made.durationNs, 1500 * kNsPerMs);
    QCOMPARE(made.warmUpNs.value_or(-1), 200 * kNsPerMs);
    QCOMPARE(made.transfer, Transfer::Copy);
    QCOMPARE(made.dispatch, DispatchMode::Pool);
    QCOMPARE(made.channel, ChannelKind::Stdio);
    QCOMPARE(made.payloadBytes, 4096);
    QCOMPARE(made.seed, 42U);
    QCOMPARE(made.name, QStringLiteral("try"));
    QCOMPARE(made.ratePerSecond, 12.5);
    QCOMPARE(made.arrivals, Arrivals::Constant);
    QVERIFY(!plan(QStringLiteral("--workload noop --warmup auto")).warmUpNs);
}

void TestCliParts::theLoadFollowsFromTheFlag_data()
{
    QTest::addColumn<QString>("flags");
    QTest::addColumn<LoadKind>("load");
    QTest::newRow("none") << QString() << LoadKind::Closed;
    QTest::newRow("in flight") << QStringLiteral(" --in-flight 8") << LoadKind::Closed;
    QTest::newRow("rate") << QStringLiteral(" --rate 8") << LoadKind::Open;
    QTest::newRow("items") << QStringLiteral(" --items 8") << LoadKind::Batch;
}

void TestCliParts::theLoadFollowsFromTheFlag()
{
    QFETCH(QString, flags);
    QFETCH(LoadKind, load);
    QCOMPARE(plan(QStringLiteral("--workload noop") + flags).load, load);
}

void TestCliParts::theLastOfARepeatedFlagCounts()
{
    const RunPlan made = plan(QStringLiteral("--workload spin --threads 1 --threads 2 --param service=1ms "
                                             "--param distribution=exponential --param service=2ms"));
    QCOMPARE(made.threads, 2);
    QCOMPARE(made.parameters.integer(QStringLiteral("service")), 2 * kNsPerMs);
    QCOMPARE(made.parameters.text(QStringLiteral("distribution")), QStringLiteral("exponential"));
}

void TestCliParts::helpListsEveryFlag()
{
    const cli::Syntax syntax = cli::runSyntax();
    const QString help = cli::helpText(syntax);
    for (const cli::Flag& flag : syntax.flags)
        QVERIFY2(help.contains(QStringLiteral("\n  --") + flag.name), qPrintable(flag.name));
    for (const QString& line : help.split(QLatin1Char('\n')))
        QVERIFY2(line.size() <= 110, qPrintable(line));
}

void TestCliParts::progressLine()
{
    QStringList written;
    cli::ProgressLine line([&written](const QString& text) { written << text; });
    line.erase();
    QVERIFY(written.isEmpty()); // nothing to erase
    line.setState(SessionState::Running);
    QCOMPARE(line.text(), QStringLiteral("running  0.0 s"));
    Histogram response;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> counts{
        {static_cast<std::uint32_t>(response.layout().indexOf(2 * kNsPerMs)), 100}};
    for (int i = 0; i < 10; ++i) {
        Interval interval;
        interval.startNs = i * 100 * kNsPerMs;
        interval.lengthNs = 100 * kNsPerMs;
        interval.warmUp = i < 2;
        interval.counts.completed = 100;
        interval.response.counts = counts;
        interval.response.total = 100;
        interval.response.max = response.layout().highestEquivalent(2 * kNsPerMs);
        line.setProgress(0.1 * (i + 1), (9 - i) * kNsPerSecond);
        line.add(interval);
        // 200 samples are too few for a p99, and those of the warm-up don't count.
        QCOMPARE(line.text().contains(QLatin1String("p99")), i >= 4);
    }
    QCOMPARE(line.text(), QStringLiteral("running  1.0 s  100 %  1\u2009000 /s  p99 2.00 ms  ETA 0 s"));
    // The state, then every 250 ms at the next interval: 0.3, 0.6, 0.9 s.
    QCOMPARE(written.size(), 4);
    for (const QString& text : written)
        QVERIFY(text.startsWith(QLatin1String("\r\x1b[Krunning")) && !text.contains(QLatin1Char('\n')));
    line.erase();
    QCOMPARE(written.last(), QStringLiteral("\r\x1b[K"));
}

PARASCOPE_TEST_MAIN(TestCliParts)
#include "tst_cli_parts.moc"
