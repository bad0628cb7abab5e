// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/system/proc_parsers.h"

#include "core/system/proc_text.h"
#include "measure/system/text_scan.h"
#include "support/test_base.h"

#include <random>

using namespace parascope;
using parascope::test::procText;

namespace {

std::vector<CoreTicks> cores(std::string_view text)
{
    std::vector<CoreTicks> result{{99, 1, 2, 3}};
    parseProcStat(text, result);
    return result;
}

/// The text with a few bytes changed, dropped or doubled.
std::string damaged(std::string text, std::mt19937& random)
{
    const auto pick = [&](std::size_t bound) { return bound == 0 ? 0 : random() % bound; };
    for (std::size_t i = 0, count = 1 + pick(8); i < count && !text.empty(); ++i) {
        const std::size_t at = pick(text.size());
        switch (pick(5)) {
        case 0:
            text[at] = static_cast<char>(random());
            break;
        case 1:
            text.erase(at, pick(40));
            break;
        case 2:
            text.insert(at, text.substr(at, pick(30)));
            break;
        case 3:
            text.insert(at, "99999999999999999999");
            break;
        default:
            text.insert(at, "-");
            break;
        }
    }
    text.resize(text.size() - pick(text.size() / 4 + 1));
    return text;
}

} // namespace

class TestProcParsers : public parascope::test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    void statTwoCores();
    void statManyCores();
    void statOfflineCores();
    void statOldKernel();
    void statCut();
    void statEveryPrefix();
    void statOddLines_data();
    void statOddLines();
    void bufferThatHoldsAllCores();
    void schedstat_data();
    void schedstat();
    void statm_data();
    void statm();
    void status();
    void pss_data();
    void pss();
    void wchan();
    void scanStaysInside();
    void damagedTextIsHarmless();
};

void TestProcParsers::statTwoCores()
{
    // Guest time (150, 10) is inside user and nice; counting it again would make cores more than full.
    const std::vector<CoreTicks> expected{{0, 25813 + 60 + 5638 + 2 + 14, 197894 + 68, 330},
                                          {1, 28620 + 60 + 6893 + 3 + 157, 193001 + 653, 366}};
    QVERIFY(cores(procText("stat_2_cores")) == expected);
}

void TestProcParsers::statManyCores()
{
    const std::vector<CoreTicks> found = cores(procText("stat_256_cores"));
    QCOMPARE(found.size(), std::size_t{256});
    for (int core = 0; core < 256; ++core) {
        const auto c = static_cast<std::uint64_t>(core);
        const CoreTicks expected{core, 100000 + c * 7 + c + 5000 + c + c % 5, 900000 - c * 7 + 10 * c % 97,
                                 c % 3};
        QVERIFY(found[c] == expected);
    }
}

void TestProcParsers::statOfflineCores()
{
    const std::vector<CoreTicks> found = cores(procText("stat_offline_cores"));
    QCOMPARE(found.size(), std::size_t{3});
    QCOMPARE(found[0].core, 0);
    QCOMPARE(found[1].core, 3);
    QCOMPARE(found[2].core, 7);
}

void TestProcParsers::statOldKernel()
{
    const std::vector<CoreTicks> expected{{0, 1393280 + 32966 + 572056, 13343292, 0},
                                          {1, 1335750 + 28843 + 518094, 13395218, 0}};
    QVERIFY(cores(procText("stat_old_kernel")) == expected);
}

void TestProcParsers::statCut()
{
    const std::vector<CoreTicks> found = cores(procText("stat_cut"));
    QCOMPARE(found.size(), std::size_t{1}); // half a number of core 1 must not pass for its idle time
    QCOMPARE(found[0].core, 0);
}

void TestProcParsers::statEveryPrefix()
{
    const std::string text = procText("stat_2_cores");
    const std::vector<CoreTicks> whole = cores(text);
    QCOMPARE(whole.size(), std::size_t{2});
    for (std::size_t length = 0; length <= text.size(); ++length) {
        const std::vector<CoreTicks> found = cores(std::string_view(text).substr(0, length));
        QVERIFY(found.size() <= whole.size());
        QVERIFY(std::equal(found.begin(), found.end(), whole.begin()));
    }
}

void TestProcParsers::statOddLines_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("count");
    QTest::newRow("empty") << QByteArray() << 0;
    QTest::newRow("sum only") << QByteArray("cpu  1 2 3 4\n") << 0;
    QTest::newRow("no number") << QByteArray("cpux 1 2 3 4\n") << 0;
    QTest::newRow("negative core") << QByteArray("cpu-1 1 2 3 4\n") << 0;
    QTest::newRow("three columns") << QByteArray("cpu0 1 2 3\n") << 0;
    QTest::newRow("letters") << QByteArray("cpu0 a b c d\n") << 0;
    QTest::newRow("number too large") << QByteArray("cpu0 1 2 99999999999999999999999 4\n") << 0;
    QTest::newRow("one good between bad") << QByteArray("cpu0 x\ncpu1 1 2 3 4\ncpu2\n") << 1;
    QTest::newRow("carriage returns") << QByteArray("cpu0 1 2 3 4\r\n") << 1;
    QTest::newRow("cores after other lines are not cores") << QByteArray("intr 1\ncpu0 1 2 3 4\n") << 0;
    QTest::newRow("out of order") << QByteArray("cpu5 1 2 3 4\ncpu2 1 2 3 4\n") << 2;
}

void TestProcParsers::statOddLines()
{
    QFETCH(QByteArray, text);
    QFETCH(int, count);
    const std::vector<CoreTicks> found = cores(text.toStdString());
    QCOMPARE(static_cast<int>(found.size()), count);
    for (std::size_t i = 1; i < found.size(); ++i)
        QVERIFY(found[i - 1].core < found[i].core);
}

void TestProcParsers::bufferThatHoldsAllCores()
{
    const std::string text = procText("stat_256_cores");
    const std::size_t end = text.find("intr");
    QVERIFY(!procStatHoldsAllCores(""));
    QVERIFY(!procStatHoldsAllCores(std::string_view(text).substr(0, end)));
    QVERIFY(!procStatHoldsAllCores(std::string_view(text).substr(0, end / 2)));
    QVERIFY(procStatHoldsAllCores(std::string_view(text).substr(0, end + 1)));
    QVERIFY(procStatHoldsAllCores(text));
    QVERIFY(!procStatHoldsAllCores("cpu0 1 2 3 4\ncp"));
    QVERIFY(procStatHoldsAllCores("cpu0 1 2 3 4\nctx"));
}

void TestProcParsers::schedstat_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("good");
    QTest::newRow("usual") << QByteArray("116767 85550 2\n") << true;
    QTest::newRow("without slices") << QByteArray("116767 85550") << true;
    QTest::newRow("one figure") << QByteArray("116767\n") << false;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("negative") << QByteArray("-116767 85550 2\n") << false;
    QTest::newRow("too large") << QByteArray("11676700000000000000000 85550 2\n") << false;
}

void TestProcParsers::schedstat()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, good);
    const std::optional<SchedStat> stat = parseSchedStat(text.toStdString());
    QCOMPARE(stat.has_value(), good);
    if (good)
        QVERIFY((*stat == SchedStat{116767, 85550}));
}

void TestProcParsers::statm_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("resident"); // -1: nothing
    QTest::addColumn<qint64>("data");
    QTest::newRow("usual") << QByteArray("37809 2076 1900 12 0 800 0\n") << qint64{2076} << qint64{800};
    QTest::newRow("ended process") << QByteArray("0 0 0 0 0 0 0\n") << qint64{0} << qint64{0};
    QTest::newRow("one figure") << QByteArray("37809\n") << qint64{-1} << qint64{-1};
    QTest::newRow("without data") << QByteArray("37809 2076 1900 12 0\n") << qint64{-1} << qint64{-1};
    QTest::newRow("negative") << QByteArray("37809 -5 1900 12 0 800 0\n") << qint64{-1} << qint64{-1};
    QTest::newRow("empty") << QByteArray() << qint64{-1} << qint64{-1};
}

void TestProcParsers::statm()
{
    QFETCH(QByteArray, text);
    const MemoryPages pages = parseStatm(text.toStdString()).value_or(MemoryPages{-1, -1});
    QTEST(static_cast<qint64>(pages.resident), "resident");
    QTEST(static_cast<qint64>(pages.data), "data");
}

void TestProcParsers::status()
{
    const ProcStatus found = parseProcStatus(procText("status_worker"));
    QVERIFY((found == ProcStatus{5, 1234, 56}));
    QVERIFY(parseProcStatus("Threads:\n") == ProcStatus{});
    QVERIFY(parseProcStatus("Threads:\t5") == ProcStatus{}); // cut: it might have been 57
    QVERIFY(parseProcStatus("") == ProcStatus{});
}

void TestProcParsers::pss_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("bytes"); // -1: nothing
    QTest::newRow("usual") << QByteArray::fromStdString(procText("smaps_rollup_worker"))
                           << qint64{671 * 1024};
    QTest::newRow("only Pss_Dirty") << QByteArray("Pss_Dirty: 5 kB\n") << qint64{-1};
    QTest::newRow("too large") << QByteArray("Pss: 9223372036854775807 kB\n") << qint64{-1};
    QTest::newRow("negative") << QByteArray("Pss: -1 kB\n") << qint64{-1};
    QTest::newRow("empty") << QByteArray() << qint64{-1};
}

void TestProcParsers::pss()
{
    QFETCH(QByteArray, text);
    QTEST(static_cast<qint64>(parsePssBytes(text.toStdString()).value_or(-1)), "bytes");
}

void TestProcParsers::wchan()
{
    QVERIFY(parseWchan("0").empty());
    QVERIFY(parseWchan("").empty());
    QVERIFY(parseWchan("futex_wait_queue") == "futex_wait_queue");
    QVERIFY(parseWchan("hrtimer_nanosleep\n") == "hrtimer_nanosleep");
}

void TestProcParsers::scanStaysInside()
{
    TextScan scan("  12 x");
    QCOMPARE(scan.number<int>(), std::optional<int>(12));
    QCOMPARE(scan.number<int>(), std::optional<int>());
    QVERIFY(scan.word() == "x");
    QVERIFY(scan.word().empty());
    QVERIFY(scan.atEnd());
    std::string_view line;
    QVERIFY(!scan.line(line));
    TextScan lines("a\n\nb");
    QVERIFY(lines.line(line) && line == "a");
    QVERIFY(lines.line(line) && line.empty());
    QVERIFY(!lines.line(line, false));
    QVERIFY(lines.line(line) && line == "b");
}

void TestProcParsers::damagedTextIsHarmless()
{
    std::mt19937 random(20240601); // the same texts in every run
    const std::vector<std::string> texts{procText("stat_2_cores"), procText("stat_offline_cores"),
                                         procText("status_worker"), procText("smaps_rollup_worker"),
                                         std::string("116767 85550 2\n")};
    for (int i = 0; i < 20'000; ++i) {
        const std::string text = damaged(texts[static_cast<std::size_t>(i) % texts.size()], random);
        const std::vector<CoreTicks> found = cores(text);
        for (std::size_t c = 0; c < found.size(); ++c)
            QVERIFY(found[c].core >= 0 && (c == 0 || found[c - 1].core <= found[c].core));
        if (const auto stat = parseSchedStat(text))
            QVERIFY(stat->runNs >= 0 && stat->waitNs >= 0);
        if (const auto pages = parseStatm(text))
            QVERIFY(pages->resident >= 0 && pages->data >= 0);
        QVERIFY(parsePssBytes(text).value_or(0) >= 0);
        (void)parseProcStatus(text);
        QVERIFY(parseWchan(text).size() <= text.size());
    }
}

PARASCOPE_TEST_MAIN(TestProcParsers)
#include "tst_proc_parsers.moc"
