// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/system/environment_parsers.h"

#include "core/system/proc_text.h"
#include "support/test_base.h"

#include <random>

using namespace parascope;

class TestEnvironmentParsers : public parascope::test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    void cpuList_data();
    void cpuList();
    void cpuListIsBounded();
    void cpuListIsWritten();
    void fields();
    void numbers();
    void cpuMax_data();
    void cpuMax();
    void cgroupPaths();
    void cgroupMounts();
    void randomTextIsHarmless();
};

void TestEnvironmentParsers::cpuList_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QList<int>>("cpus");
    QTest::newRow("one") << QByteArray("0\n") << QList<int>{0};
    QTest::newRow("ranges") << QByteArray("0-2,5,8-9\n") << QList<int>{0, 1, 2, 5, 8, 9};
    QTest::newRow("twice and out of order") << QByteArray("4,1-2,2") << QList<int>{1, 2, 4};
    QTest::newRow("empty") << QByteArray("\n") << QList<int>{};
    QTest::newRow("backwards") << QByteArray("5-2") << QList<int>{};
    QTest::newRow("letters between") << QByteArray("1,x,3") << QList<int>{1, 3};
    QTest::newRow("negative") << QByteArray("-3,2") << QList<int>{2};
    QTest::newRow("half a range") << QByteArray("1-,4") << QList<int>{4};
}

void TestEnvironmentParsers::cpuList()
{
    QFETCH(QByteArray, text);
    const std::vector<int> found = parseCpuList(text.toStdString());
    QTEST(QList<int>(found.begin(), found.end()), "cpus");
}

void TestEnvironmentParsers::cpuListIsBounded()
{
    QCOMPARE(parseCpuList("0-2147483647").size(), static_cast<std::size_t>(kMostCpus));
    QCOMPARE(parseCpuList("2147483640-2147483646").size(), std::size_t{7});
    QCOMPARE(parseCpuList("2147483647").size(), std::size_t{1});
}

void TestEnvironmentParsers::cpuListIsWritten()
{
    QCOMPARE(cpuListText({}), QByteArray());
    for (const char* text : {"0", "0-31,64-95", "1,3-4,6", "7,2147483646"})
        QCOMPARE(cpuListText(parseCpuList(text)), QByteArray(text));
}

void TestEnvironmentParsers::fields()
{
    const std::string_view info = "processor\t: 0\nmodel\t\t: 1\nmodel name\t: A B \r\nempty :\n";
    QVERIFY(colonField(info, "model name") == "A B");
    QVERIFY(colonField(info, "model") == "1");
    QVERIFY(colonField(info, "mode").empty());
    QVERIFY(colonField(info, "empty").empty());
    QVERIFY(assignedField("NAME=x\nPRETTY_NAME=\"A B\"\n", "NAME") == "x");
    QVERIFY(assignedField("NAME=x\nPRETTY_NAME=\"A B\"\n", "PRETTY_NAME") == "A B");
    QVERIFY(assignedField("N='a'", "N") == "a");
    QVERIFY(assignedField("N=\"", "N") == "\"");
    QVERIFY(assignedField("", "N").empty());
    QVERIFY(hasWord("fpu hypervisor sse", "hypervisor"));
    QVERIFY(!hasWord("fpu hypervisors", "hypervisor"));
}

void TestEnvironmentParsers::numbers()
{
    QCOMPARE(parsePressureAvg10("some avg10=1.25 avg60=0\n"), std::optional<double>(1.25));
    QCOMPARE(parsePressureAvg10("full avg10=1.25\nsome avg10=2 x\n"), std::optional<double>(2.0));
    QVERIFY(!parsePressureAvg10("some avg60=1"));
    QVERIFY(!parsePressureAvg10("some avg10=inf"));
    QCOMPARE(parseLoadAverage("3.47 1.85 0.83 5/112 12346\n"), std::optional<double>(3.47));
    QVERIFY(!parseLoadAverage("nan 1"));
    QVERIFY(!parseLoadAverage(""));
}

void TestEnvironmentParsers::cpuMax_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<double>("cpus"); // 0: none
    QTest::newRow("half") << QByteArray("50000 100000\n") << 0.5;
    QTest::newRow("none") << QByteArray("max 100000\n") << 0.0;
    QTest::newRow("no period") << QByteArray("50000\n") << 0.0;
    QTest::newRow("period 0") << QByteArray("50000 0\n") << 0.0;
    QTest::newRow("version 1: none") << QByteArray("-1 100000") << 0.0;
    QTest::newRow("not a number") << QByteArray("nan nan") << 0.0;
    QTest::newRow("endless") << QByteArray("inf 1") << 0.0;
}

void TestEnvironmentParsers::cpuMax()
{
    QFETCH(QByteArray, text);
    QFETCH(double, cpus);
    QCOMPARE(parseCpuMax(text.toStdString()).value_or(0), cpus);
    const QList<QByteArray> both = text.trimmed().split(' ');
    QCOMPARE(parseCfsQuota(both.first().toStdString(), both.mid(1).join().toStdString()).value_or(0), cpus);
}

void TestEnvironmentParsers::cgroupPaths()
{
    const CgroupPaths both = parseCgroupPaths("3:cpuset:/set\n2:cpu,cpuacct:/a:b\n0::/user.slice\n");
    QCOMPARE(both.cpu, std::optional<std::string>("/a:b"));
    QCOMPARE(both.unified, std::optional<std::string>("/user.slice"));
    QVERIFY(parseCgroupPaths("1:name=systemd:/x\n5:cpuset:/y\nrubbish\n") == CgroupPaths{});
}

void TestEnvironmentParsers::cgroupMounts()
{
    const CgroupMounts found = parseCgroupMounts(
        "31 23 0:28 / /sys/fs/cgroup rw - tmpfs tmpfs rw\n"
        "32 31 0:29 /in /sys/fs/a\\040b rw shared:9 master:1 - cgroup cgroup rw,cpu,cpuacct\n"
        "33 31 0:30 / /sys/fs/set rw - cgroup cgroup rw,cpuset\n"
        "41 31 0:38 / /sys/fs/cgroup/unified rw - cgroup2 cgroup2 rw\n");
    QVERIFY((found.cpu == CgroupMount{"/in", "/sys/fs/a b"}));
    QVERIFY((found.unified == CgroupMount{"/", "/sys/fs/cgroup/unified"}));
    QVERIFY(parseCgroupMounts("1 2 3 - cgroup cgroup rw,cpuset\n\n - \n") == CgroupMounts{});
}

void TestEnvironmentParsers::randomTextIsHarmless()
{
    static constexpr std::string_view kBits[] = {
        "0",      "-",   ",",        ":",  " ",  "\n",  "cpu", "max", "1e9", "nan", "some",
        "avg10=", " - ", "cgroup2 ", "rw", "\\", "040", "/..", "=",   "\"",  "\t",  "cgroup"};
    std::mt19937 random(11);
    for (int i = 0; i < 20'000; ++i) {
        std::string text;
        for (auto count = random() % 40; count > 0; --count)
            text += kBits[random() % std::size(kBits)];
        const std::vector<int> cpus = parseCpuList(text);
        QVERIFY(cpus.size() <= static_cast<std::size_t>(kMostCpus));
        QVERIFY(std::is_sorted(cpus.begin(), cpus.end()));
        QVERIFY(parseCpuMax(text).value_or(1) > 0);
        QVERIFY(std::isfinite(parsePressureAvg10(text).value_or(0)));
        QVERIFY(std::isfinite(parseLoadAverage(text).value_or(0)));
        QVERIFY(colonField(text, "cpu").size() <= text.size());
        QVERIFY(assignedField(text, "max").size() <= text.size());
        (void)parseCgroupPaths(text);
        (void)parseCgroupMounts(text);
    }
}

PARASCOPE_TEST_MAIN(TestEnvironmentParsers)
#include "tst_environment_parsers.moc"
