// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/system/environment.h"

#include "measure/system/environment_noise.h"
#include "support/test_base.h"

#include <QDir>
#include <QJsonDocument>

#include <limits>

using namespace parascope;

namespace {

Environment fixture(const char* name)
{
    const QString root = QStringLiteral(PARASCOPE_TEST_DATA "/env/") + QString::fromLatin1(name);
    return QDir(root).exists() ? readEnvironment(root) : Environment();
}

/// A machine on which nothing disturbs.
Environment quiet()
{
    Environment environment;
    environment.logicalCpus = 8;
    environment.affinityCpus = 8;
    environment.usableCpus = 8;
    environment.governor = QStringLiteral("performance");
    environment.clockSource = QStringLiteral("tsc");
    environment.loadAverage1 = 2.4;
    environment.cpuPressureAvg10 = 5.0;
    environment.quotaCpus = 8.0;
    return environment;
}

Environment full()
{
    Environment environment = quiet();
    environment.toolVersion = QStringLiteral("0.1.0");
    environment.qtVersion = QStringLiteral("6.4.2");
    environment.compiler = QStringLiteral("GCC 12");
    environment.osName = QString::fromUtf8("Ünix \"9\"");
    environment.kernel = QStringLiteral("6.1");
    environment.cpuModel = QStringLiteral("CPU");
    environment.virtualization = QStringLiteral("none");
    environment.hostId = QStringLiteral("0123456789abcdef");
    environment.quotaCpus = 0.1 + 0.2;
    environment.usableCpus = 1.0 / 3;
    environment.physicalCores = 4;
    environment.smtActive = false;
    environment.numaNodes = {{2, {0, 1, 4}}, {10, {2, 3, 5}}};
    environment.memoryBytes = (std::int64_t{1} << 53) + 1;
    environment.swapBytes = 0;
    environment.libc = QStringLiteral("glibc 2.36");
    environment.loadAverage1 = 0.0;
    environment.noisyReasons = QStringList{QStringLiteral("a"), QString(), QStringLiteral("b")};
    return environment;
}

QJsonObject throughText(const Environment& environment)
{
    return QJsonDocument::fromJson(QJsonDocument(environment.toJson()).toJson()).object();
}

} // namespace

class TestEnvironment : public parascope::test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    void desktop();
    void container();
    void nodes();
    void quotas_data();
    void quotas();
    void bareMachine();
    void brokenTexts();
    void missingRoot();
    void thisMachine();
    void noise_data();
    void noise();
    void usableWorkers_data();
    void usableWorkers();
    void jsonIsExact();
    void jsonHasNullForWhatIsNotKnown();
    void jsonOfAnythingIsHarmless();
};

void TestEnvironment::desktop()
{
    const Environment found = fixture("desktop");
    QCOMPARE(found.osName, QStringLiteral("Debian GNU/Linux 12 (bookworm)"));
    QCOMPARE(found.kernel, QStringLiteral("6.1.0-18-amd64"));
    QCOMPARE(found.cpuModel, QStringLiteral("AMD Ryzen 5 3400G with Radeon Vega Graphics"));
    QCOMPARE(found.virtualization, QStringLiteral("none"));
    QCOMPARE(found.governor, QStringLiteral("performance"));
    QCOMPARE(found.clockSource, QStringLiteral("tsc"));
    QCOMPARE(found.logicalCpus, 8);
    QCOMPARE(found.affinityCpus, 8);
    QVERIFY(!found.quotaCpus);
    QCOMPARE(found.usableCpus, 8.0);
    QCOMPARE(found.physicalCores, std::optional<int>(4));
    QCOMPARE(found.smtActive, std::optional<bool>(true));
    QCOMPARE(found.memoryBytes, std::int64_t{16301248} * 1024);
    QCOMPARE(found.loadAverage1, std::optional<double>(0.31));
    QCOMPARE(found.cpuPressureAvg10, std::optional<double>(0.0));
    QCOMPARE(found.hostId.size(), 16);
    QVERIFY(!found.hostId.contains(QStringLiteral("3c0e5a50")));
    QCOMPARE(found.noisyReasons, QStringList());
    QCOMPARE(found.qtVersion, QString::fromLatin1(qVersion()));
    QVERIFY(!found.toolVersion.isEmpty() && !found.compiler.isEmpty());
}

void TestEnvironment::container()
{
    const Environment found = fixture("container");
    QCOMPARE(found.logicalCpus, 16);
    QCOMPARE(found.affinityCpus, 12); // the list names CPUs that the machine does not have
    QCOMPARE(found.quotaCpus, std::optional<double>(1.5));
    QCOMPARE(found.usableCpus, 1.5);
    QCOMPARE(found.usableWorkers(), 1);
    QCOMPARE(found.virtualization, QStringLiteral("virtual machine (Amazon EC2 c6i.4xlarge), container"));
    QVERIFY(!found.physicalCores); // no topology there
    QVERIFY(!found.smtActive);
    QVERIFY(found.hostId.isEmpty());
    QCOMPARE(found.noisyReasons.size(), 5); // load, pressure, governor, quota, clock
}

void TestEnvironment::nodes()
{
    const Environment found = fixture("two_nodes");
    QCOMPARE(found.logicalCpus, 128);
    QCOMPARE(found.numaNodes.size(), std::size_t{2}); // the third one is memory alone
    const NumaNode& second = found.numaNodes.back();
    QCOMPARE(second.number, 1);
    QCOMPARE(second.cpus.size(), std::size_t{64});
    QCOMPARE(second.cpus.front(), 32);
    QCOMPARE(second.cpus.back(), 127);
    const QJsonValue json = found.toJson().value(QStringLiteral("numa_nodes"));
    QCOMPARE(json[QStringLiteral("0")].toString(), QStringLiteral("0-31,64-95"));
    QVERIFY(fixture("desktop").numaNodes.empty()); // not told there
}

void TestEnvironment::quotas_data()
{
    QTest::addColumn<double>("quota"); // 0: none
    QTest::addColumn<double>("usable");
    QTest::newRow("desktop") << 0.0 << 8.0;
    QTest::newRow("container") << 1.5 << 1.5;
    QTest::newRow("nested_quota") << 2.0 << 2.0;
    QTest::newRow("cgroup_v1") << 0.5 << 0.5;
    QTest::newRow("cgroup_v1_free") << 0.0 << 2.0;
    QTest::newRow("bare") << 0.0 << 2.0;
}

void TestEnvironment::quotas()
{
    const Environment found = fixture(QTest::currentDataTag());
    QTEST(found.quotaCpus.value_or(0), "quota");
    QTEST(found.usableCpus, "usable");
}

void TestEnvironment::bareMachine()
{
    const Environment found = fixture("bare");
    QCOMPARE(found.logicalCpus, 2);
    QVERIFY(found.virtualization.isEmpty()); // an ARM does not tell, which is not "none"
    QVERIFY(found.cpuModel.isEmpty() && found.governor.isEmpty() && found.osName.isEmpty());
    QVERIFY(!found.loadAverage1 && !found.cpuPressureAvg10);
    QCOMPARE(found.memoryBytes, 0);
    QVERIFY(found.noisyReasons.isEmpty());
}

void TestEnvironment::brokenTexts()
{
    const Environment found = fixture("broken");
    QVERIFY(!found.toolVersion.isEmpty()); // the fixture is there
    QCOMPARE(found.logicalCpus, 0);
    QCOMPARE(found.usableWorkers(), 1);
    QVERIFY(!found.loadAverage1 && !found.cpuPressureAvg10 && !found.quotaCpus && !found.smtActive);
    QCOMPARE(found.memoryBytes, 0);
}

void TestEnvironment::missingRoot()
{
    const Environment found = readEnvironment(QStringLiteral("/nowhere/at/all"));
    QCOMPARE(found.logicalCpus, 0);
    QVERIFY(!found.qtVersion.isEmpty());
}

void TestEnvironment::thisMachine()
{
    const Environment found = readEnvironment();
    QVERIFY(found.logicalCpus >= 1);
    QVERIFY(found.affinityCpus >= 1 && found.affinityCpus <= found.logicalCpus);
    QVERIFY(found.usableCpus > 0 && found.usableCpus <= found.affinityCpus);
    QVERIFY(found.memoryBytes > 1 << 20);
    const auto available = availableMemory();
    QVERIFY(available && *available > 0 && *available <= found.memoryBytes);
    QVERIFY(!availableMemory(QStringLiteral("/nowhere/at/all")));
    QCOMPARE(found.hostId, readEnvironment().hostId);
    QVERIFY(!found.kernel.isEmpty());
    QCOMPARE(found.hostId.size(), 16);
}

void TestEnvironment::noise_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("word"); // empty: still quiet
    QTest::newRow("quiet") << QStringLiteral("none") << QString();
    QTest::newRow("load") << QStringLiteral("load") << QStringLiteral("load average 2.41");
    QTest::newRow("pressure") << QStringLiteral("pressure") << QStringLiteral("5.1 %");
    QTest::newRow("governor") << QStringLiteral("governor") << QStringLiteral("ondemand");
    QTest::newRow("no governor") << QStringLiteral("no governor") << QString();
    QTest::newRow("quota") << QStringLiteral("quota") << QStringLiteral("2.5 CPUs");
    QTest::newRow("clock") << QStringLiteral("clock") << QStringLiteral("acpi_pm");
}

void TestEnvironment::noise()
{
    QFETCH(QString, what);
    QFETCH(QString, word);
    Environment environment = quiet();
    if (what == QLatin1String("load"))
        environment.loadAverage1 = 2.41;
    else if (what == QLatin1String("pressure"))
        environment.cpuPressureAvg10 = 5.1;
    else if (what == QLatin1String("governor"))
        environment.governor = QStringLiteral("ondemand");
    else if (what == QLatin1String("no governor"))
        environment.governor.clear();
    else if (what == QLatin1String("quota"))
        environment.quotaCpus = 2.5;
    else if (what == QLatin1String("clock"))
        environment.clockSource = QStringLiteral("acpi_pm");
    const QStringList reasons = noisyReasons(environment);
    QCOMPARE(reasons.size(), word.isEmpty() ? 0 : 1);
    if (!word.isEmpty())
        QVERIFY2(reasons.first().contains(word), qPrintable(reasons.first()));
}

void TestEnvironment::usableWorkers_data()
{
    QTest::addColumn<double>("cpus");
    QTest::addColumn<int>("workers");
    QTest::newRow("none") << 0.0 << 1;
    QTest::newRow("part") << 0.5 << 1;
    QTest::newRow("one and a half") << 1.5 << 1;
    QTest::newRow("eight") << 8.0 << 8;
    QTest::newRow("negative") << -3.0 << 1;
    QTest::newRow("far too many") << 1e300 << 1'000'000;
}

void TestEnvironment::usableWorkers()
{
    QFETCH(double, cpus);
    Environment environment;
    environment.usableCpus = cpus;
    QTEST(environment.usableWorkers(), "workers");
}

void TestEnvironment::jsonIsExact()
{
    const Environment before = full();
    const Environment after = Environment::fromJson(throughText(before));
    QCOMPARE(after.toJson(), before.toJson());
    QCOMPARE(after.osName, before.osName);
    QCOMPARE(after.hostId, before.hostId);
    QVERIFY(after.quotaCpus == before.quotaCpus); // to the last bit
    QVERIFY(!(after.usableCpus < before.usableCpus) && !(after.usableCpus > before.usableCpus));
    QCOMPARE(after.memoryBytes, before.memoryBytes);
    QCOMPARE(after.smtActive, std::optional<bool>(false));
    QCOMPARE(after.numaNodes, before.numaNodes);
    QCOMPARE(after.swapBytes, std::optional<std::int64_t>(0)); // none is not unknown
    QCOMPARE(after.libc, before.libc);
    QCOMPARE(after.loadAverage1, std::optional<double>(0.0));
    QCOMPARE(after.noisyReasons, before.noisyReasons);
}

void TestEnvironment::jsonHasNullForWhatIsNotKnown()
{
    const QJsonObject object = throughText(Environment());
    for (const char* key : {"quota_cpus", "physical_cores", "smt_active", "numa_nodes", "load_average_1",
                            "governor", "libc", "swap_bytes", "git_describe"}) {
        QVERIFY2(object.contains(QLatin1String(key)), key);
        QVERIFY2(object.value(QLatin1String(key)).isNull(), key);
    }
    const Environment after = Environment::fromJson(object);
    QVERIFY(after.numaNodes.empty());
    QVERIFY(!after.quotaCpus && !after.physicalCores && !after.smtActive && !after.loadAverage1);
}

void TestEnvironment::jsonOfAnythingIsHarmless()
{
    QCOMPARE(Environment::fromJson({}).logicalCpus, 0);
    QJsonObject object = full().toJson();
    const QStringList keys = object.keys();
    for (const QString& key : keys)
        object[key] = QJsonValue(QJsonObject{{QStringLiteral("x"), 1}});
    const Environment found = Environment::fromJson(object);
    QCOMPARE(found.toJson(), Environment().toJson());
    const auto nodes = [](const QJsonObject& told) {
        return Environment::fromJson({{QStringLiteral("numa_nodes"), told}}).numaNodes;
    };
    const QString few = QStringLiteral("0-3");
    const QString endless = QStringLiteral("0-2147483647");
    QCOMPARE(nodes({{QStringLiteral("-1"), few}, {QStringLiteral("0"), few}, {QStringLiteral("1"), 7}}),
             (std::vector<NumaNode>{{0, {0, 1, 2, 3}}}));
    QVERIFY(nodes({{QStringLiteral("0"), endless}, {QStringLiteral("1"), endless}}).empty());
}

PARASCOPE_TEST_MAIN(TestEnvironment)
#include "tst_environment.moc"
