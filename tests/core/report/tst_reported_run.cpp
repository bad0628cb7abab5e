// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reported_run.h"

#include "analysis/comparison.h"
#include "report/export.h"
#include "report/html_report.h"
#include "report_rig.h"
#include "support/test_base.h"

#include <QDir>
#include <QJsonDocument>

using namespace parascope;

namespace {

/// A plan that validates, so that it can be run again.
RecordingInfo runnableInfo()
{
    RecordingInfo info = test::reportInfo();
    info.plan.parameters = validatePlan(info.plan).value().parameters;
    return info;
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestReportedRun : public test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_rig = std::make_unique<test::ReportRig>(test::busyRun(80), runnableInfo());
        QVERIFY(m_rig->ok());
    }
    void aRecordingOrItsFolder();
    void anHtmlReportHoldsAllThatIsCompared();
    void jsonFindsItsRecording();
    void jsonWithoutItsRecording();
    void countsThatAreNoneAreLeftOut();
    void whatIsNone_data();
    void whatIsNone();
    void damagedSlicesAreDropped();

private:
    QString file(const char* name) const { return m_rig->file(QLatin1String(name)); }
    RunSample original() const
    {
        const auto sample = readReportedRun(file("recording.parascope"));
        return sample ? sample.value() : RunSample();
    }
    QJsonObject json(const QString& folder) const
    {
        SummaryBuilder builder(m_rig->recording().info().plan);
        static_cast<void>(
            m_rig->recording().forEach([&builder](const Interval& interval) { builder.add(interval); }));
        QJsonObject object = runJson(m_rig->recording().info(), builder.summary());
        object.insert(QStringLiteral("folder"), folder);
        return object;
    }
    std::unique_ptr<test::ReportRig> m_rig;
};

void TestReportedRun::aRecordingOrItsFolder()
{
    const RunSample sample = original();
    QCOMPARE(sample.name, QStringLiteral("c0ffee00"));
    QVERIFY(sample.plan == runnableInfo().plan);
    QCOMPARE(sample.blocks.size(), std::size_t{20});
    const auto folder = readReportedRun(QFileInfo(file("recording.parascope")).absolutePath());
    QVERIFY(folder);
    QCOMPARE(folder.value().summary.measured.completed, sample.summary.measured.completed);
}

void TestReportedRun::anHtmlReportHoldsAllThatIsCompared()
{
    QVERIFY(exportHtml(m_rig->recording(), file("r.html")));
    const auto read = readReportedRun(file("r.html"));
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().sentence()));
    const RunSample before = original();
    const RunSample& after = read.value();
    QVERIFY(after.plan == before.plan);
    QCOMPARE(after.environment.toJson(), before.environment.toJson());
    QCOMPARE(after.blocks.size(), before.blocks.size());
    for (std::size_t i = 0; i < before.blocks.size(); ++i) {
        QCOMPARE(after.blocks[i].lengthNs, before.blocks[i].lengthNs);
        QCOMPARE(after.blocks[i].completed, before.blocks[i].completed);
        QVERIFY(after.blocks[i].response == before.blocks[i].response);
        QVERIFY(after.blocks[i].service == before.blocks[i].service);
        QCOMPARE(after.blocks[i].serviceSumNs, before.blocks[i].serviceSumNs);
    }
    // So a comparison says the same as with the recording itself.
    const Comparison ours = compareRuns({after}, {before});
    const Comparison theirs = compareRuns({before}, {before});
    QCOMPARE(ours.notComparable, theirs.notComparable);
    QCOMPARE(ours.verdict(), theirs.verdict());
    for (std::size_t i = 0; i < theirs.metrics.size(); ++i) {
        QCOMPARE(ours.metrics[i].verdict, theirs.metrics[i].verdict);
        QCOMPARE(ours.metrics[i].a, theirs.metrics[i].a);
    }
}

void TestReportedRun::jsonFindsItsRecording()
{
    const QString folder = QFileInfo(file("recording.parascope")).absolutePath();
    write(file("run.json"), QJsonDocument(json(folder)).toJson());
    const auto read = readReportedRun(file("run.json"));
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().sentence()));
    QCOMPARE(read.value().blocks.size(), std::size_t{20});
}

void TestReportedRun::jsonWithoutItsRecording()
{
    write(file("alone.json"), QJsonDocument(json(QStringLiteral("/nowhere"))).toJson());
    const auto read = readReportedRun(file("alone.json"));
    QVERIFY(read);
    QVERIFY(read.value().blocks.empty());
    const RunSample before = original();
    QVERIFY(read.value().plan == before.plan);
    QCOMPARE(read.value().summary.throughputPerSecond, before.summary.throughputPerSecond);
    QCOMPARE(read.value().summary.response.p99Ms, before.summary.response.p99Ms);
    QCOMPARE(read.value().summary.service.p50Ms, before.summary.service.p50Ms);
    // Single figures make no interval: nothing is claimed.
    QCOMPARE(compareRuns({read.value()}, {before}).verdict(), CompareVerdict::NotComparable);
}

void TestReportedRun::countsThatAreNoneAreLeftOut()
{
    for (const double wrong : {-1.0, 1e300, 0.5}) {
        QJsonObject run = json(QStringLiteral("/nowhere"));
        QJsonObject metrics = run.value(QStringLiteral("metrics")).toObject();
        for (const char* name : {"response_samples", "tasks_completed", "tasks_submitted",
                                 "tasks_completed_measured", "rss_peak_bytes"})
            metrics.insert(QLatin1String(name), wrong);
        metrics.insert(QStringLiteral("throughput_items_per_s"), wrong);
        metrics.insert(QStringLiteral("duration_s"), 1e10);
        run.insert(QStringLiteral("metrics"), metrics);
        write(file("odd.json"), QJsonDocument(run).toJson());
        const auto read = readReportedRun(file("odd.json"));
        QVERIFY(read);
        const Summary& summary = read.value().summary;
        QCOMPARE(summary.response.samples, std::uint64_t{0});
        QCOMPARE(summary.totals.completed, std::uint64_t{0});
        QCOMPARE(summary.totals.submitted, std::uint64_t{0});
        QCOMPARE(summary.measured.completed, std::uint64_t{0});
        QVERIFY(summary.measured.items <= std::uint64_t{9'000'000'000'000'000});
        QVERIFY(!summary.rssPeakBytes);
    }
}

void TestReportedRun::whatIsNone_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("hello\n");
    QTest::newRow("html") << QByteArray("<!DOCTYPE html><p>hello</p>");
    QTest::newRow("json") << QByteArray("{\"a\": 1}");
    QTest::newRow("a plan that is none") << QByteArray("{\"plan\": {\"threads\": \"many\"}}");
    QTest::newRow("cut json") << QByteArray("{\"plan\": {");
}

void TestReportedRun::whatIsNone()
{
    QFETCH(QByteArray, content);
    write(file("none"), content);
    const auto read = readReportedRun(file("none"));
    QVERIFY(!read);
    QVERIFY2(read.error().sentence().contains(QStringLiteral("none")), qPrintable(read.error().sentence()));
    QVERIFY(!readReportedRun(file("nothing there")));
}

void TestReportedRun::damagedSlicesAreDropped()
{
    const QJsonArray good = blocksToJson(original().blocks);
    QCOMPARE(blocksFromJson(good).size(), std::size_t{20});
    const auto damaged = [&good](const char* key, const QJsonValue& value) {
        QJsonArray changed = good;
        QJsonObject block = changed[3].toObject();
        block.insert(QLatin1String(key), value);
        changed[3] = block;
        return blocksFromJson(changed).empty();
    };
    QVERIFY(damaged("length_ns", 0));
    QVERIFY(damaged("completed", -1));
    QVERIFY(damaged("items", QStringLiteral("x")));
    QVERIFY(damaged("response", QJsonArray{1}));
    QVERIFY(damaged("service", QJsonArray{1e12, 1}));
    QVERIFY(damaged("service", QJsonArray{1, 0.5}));
    QVERIFY(blocksFromJson({QJsonValue(7)}).empty());
}

PARASCOPE_TEST_MAIN(TestReportedRun)
#include "tst_reported_run.moc"
