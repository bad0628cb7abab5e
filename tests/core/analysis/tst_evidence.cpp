// SPDX-License-Identifier: GPL-3.0-or-later
// What findings rest on, as it is gathered from a run.
#include "pitfall_scenes.h"
#include "support/test_base.h"

using namespace parascope;
using namespace parascope::test;

class TestEvidence : public test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    void soloTravels();
    void switchesOfChildrenComeInLumps();
    void memoryOfTheBuilderIsBounded();
};

void TestEvidence::soloTravels()
{
    const SoloTask solo{1.5e6, 1.2e6, 2e5};
    const RunEvent event = soloEvent(solo, 7);
    const std::optional<SoloTask> back = soloOf(event);
    QVERIFY(back.has_value());
    QCOMPARE(back->serviceNs, solo.serviceNs);
    QCOMPARE(back->cpuNs, solo.cpuNs);
    QCOMPARE(back->waitNs, solo.waitNs);
    RunEvent old = event; // as the first versions wrote it
    old.text = QStringLiteral("1200000");
    QCOMPARE(soloOf(old)->waitNs, 3e5);
    for (const char* broken : {"", "x", "-1", "nan"}) {
        old.text = QString::fromLatin1(broken);
        QVERIFY2(!soloOf(old), broken);
    }
    old = event;
    old.kind = QStringLiteral("note");
    QVERIFY(!soloOf(old));
}

void TestEvidence::switchesOfChildrenComeInLumps()
{
    // 100 a second of each of two children, told every two seconds, not at the same time.
    EvidenceBuilder builder;
    for (int i = 0; i < 100; ++i) {
        Interval interval = test::plainInterval(i, 10);
        interval.processesSet = 2;
        interval.processes.resize(2);
        for (int child = 1; child <= 2; ++child) {
            interval.processes[static_cast<std::size_t>(child - 1)].process = child;
            if (i % 20 == 10 * child - 1)
                interval.processes[static_cast<std::size_t>(child - 1)].involuntarySwitches =
                    i < 20 ? 100 * child : 200;
        }
        builder.add(interval);
    }
    QCOMPARE(std::llround(builder.evidence().involuntarySwitchesPerSecond.value_or(0)), 200LL);
}

void TestEvidence::memoryOfTheBuilderIsBounded()
{
    EvidenceBuilder builder;
    for (int i = 0; i < 20'000; ++i) {
        Interval interval = test::plainInterval(i, 10);
        interval.processes.resize(1);
        interval.processes[0].rssBytes = 1'000'000 + i * 100; // 1000 bytes a second
        builder.add(interval);
    }
    const RunEvidence evidence = builder.evidence(); // quadratic if the series were not thinned out
    QCOMPARE(std::llround(evidence.memory.at(0).slope), 1000LL);
    QVERIFY(evidence.memory.at(0).seconds > 1900);
}

PARASCOPE_TEST_MAIN(TestEvidence)
#include "tst_evidence.moc"
