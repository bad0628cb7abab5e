// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/hdr_files.h"

#include "analysis/summary.h"
#include "report_rig.h"
#include "support/test_base.h"

#include <cmath>
#include <map>

using namespace parascope;

namespace {

/// One line of an interval log, read by the format's description.
struct LogLine {
    QByteArray tag;
    double start = 0, length = 0, max = 0;
    Histogram histogram;
};

std::vector<LogLine> readLog(const QByteArray& text)
{
    std::vector<LogLine> lines;
    for (const QByteArray& raw : text.split('\n')) {
        if (raw.isEmpty() || raw.startsWith('#') || raw.startsWith('"'))
            continue;
        LogLine line;
        QList<QByteArray> fields = raw.split(',');
        if (fields.first().startsWith("Tag="))
            line.tag = fields.takeFirst().mid(4);
        if (fields.size() != 4)
            return {};
        line.start = fields[0].toDouble();
        line.length = fields[1].toDouble();
        line.max = fields[2].toDouble();
        auto decoded = Histogram::decode(QByteArray::fromBase64(fields[3]));
        if (!fields[3].startsWith("HISTFAAA") || !decoded)
            return {};
        line.histogram = std::move(decoded).value();
        lines.push_back(std::move(line));
    }
    return lines;
}

QList<QByteArray> rowsOf(const QByteArray& text)
{
    QList<QByteArray> rows;
    for (const QByteArray& row : text.split('\n'))
        if (!row.isEmpty() && !row.startsWith('#') && !row.contains("Value"))
            rows << row.simplified();
    return rows;
}

} // namespace

class TestHdrFiles : public test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    void theLogHasItsHead();
    void theLogHoldsEveryCount();
    void aLineASecond();
    void onlyTheMeasuredPart();
    void distributionAsHdrHistogramPrintsIt();
    void distributionOfNothing();
    void distributionOfOneValue();
    void distributionGrowsToTheEnd();
    void theFileIsOfTheResponseTime();
};

void TestHdrFiles::theLogHasItsHead()
{
    const test::ReportRig rig(test::busyRun(40));
    QVERIFY(rig.ok());
    QVERIFY(exportHlog(rig.recording(), rig.file(QStringLiteral("a.hlog"))));
    const QList<QByteArray> lines = rig.bytes(QStringLiteral("a.hlog")).split('\n');
    QVERIFY(lines.size() > 8);
    QVERIFY(lines[0].startsWith("#["));
    QCOMPARE(lines[1], QByteArray("#[Histogram log format version 1.3]"));
    // The measured part begins a second after the run did.
    QCOMPARE(lines[2],
             QByteArray("#[StartTime: 1738324801.500 (seconds since epoch), 2025-01-31T12:00:00Z]"));
    QCOMPARE(lines[3], QByteArray("#[BaseTime: 1738324801.500 (seconds since epoch)]"));
    QCOMPARE(lines[4], QByteArray("\"StartTimestamp\",\"Interval_Length\",\"Interval_Max\","
                                  "\"Interval_Compressed_Histogram\""));
    QVERIFY(lines[5].startsWith("0.000,1.000,"));
}

void TestHdrFiles::theLogHoldsEveryCount()
{
    const std::vector<Interval> run = test::busyRun(57);
    const test::ReportRig rig(run);
    QVERIFY(rig.ok());
    QVERIFY(exportHlog(rig.recording(), rig.file(QStringLiteral("a.hlog"))));
    std::map<QByteArray, Histogram> sums;
    for (const LogLine& line : readLog(rig.bytes(QStringLiteral("a.hlog")))) {
        sums[line.tag].add(line.histogram);
        const double maxMs = static_cast<double>(line.histogram.max()) / 1e6;
        QVERIFY(std::abs(line.max - maxMs) <= 0.001);
    }
    SummaryBuilder builder(test::reportInfo().plan);
    for (const Interval& interval : run)
        builder.add(interval);
    QVERIFY(builder.response().total() > 10'000);
    const std::pair<QByteArray, const Histogram*> kinds[] = {
        {QByteArray(), &builder.response()}, {"service", &builder.service()}, {"wait", &builder.wait()}};
    for (const auto& [tag, expected] : kinds) {
        QCOMPARE(sums[tag].total(), expected->total());
        for (std::int32_t index = 0; index < expected->layout().countsLength; ++index)
            QCOMPARE(sums[tag].countAt(index), expected->countAt(index));
        QCOMPARE(sums[tag].valueAtPercentile(99), expected->valueAtPercentile(99));
    }
}

void TestHdrFiles::aLineASecond()
{
    const test::ReportRig rig(test::busyRun(10 + 25)); // a second of warm-up, 2.5 s measured
    QVERIFY(rig.ok());
    QVERIFY(exportHlog(rig.recording(), rig.file(QStringLiteral("a.hlog"))));
    const std::vector<LogLine> lines = readLog(rig.bytes(QStringLiteral("a.hlog")));
    QCOMPARE(lines.size(), std::size_t{9});
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const char* tags[] = {"", "service", "wait"};
        QCOMPARE(lines[i].tag, QByteArray(tags[i % 3]));
        QCOMPARE(lines[i].start, static_cast<double>(i / 3));
        QCOMPARE(lines[i].length, i / 3 < 2 ? 1.0 : 0.5);
    }
}

void TestHdrFiles::onlyTheMeasuredPart()
{
    const test::ReportRig rig(test::busyRun(10)); // all warm-up
    QVERIFY(rig.ok());
    QVERIFY(exportHlog(rig.recording(), rig.file(QStringLiteral("a.hlog"))));
    QVERIFY(readLog(rig.bytes(QStringLiteral("a.hlog"))).empty());
    QVERIFY(rig.bytes(QStringLiteral("a.hlog")).contains("format version 1.3"));
}

void TestHdrFiles::distributionAsHdrHistogramPrintsIt()
{
    // 1 ms to 10 ms, one each; the expected text was printed by hdr-histogram-js.
    Histogram histogram;
    for (int i = 1; i <= 10; ++i)
        histogram.record(i * 1'000'000);
    // But for the maximum: Java and C, as here, say the highest value of its bucket.
    const QByteArray expected("       Value     Percentile TotalCount 1/(1-Percentile)\n"
                              "\n"
                              "       1.000 0.000000000000          1           1.00\n"
                              "       1.000 0.100000000000          1           1.11\n"
                              "       2.001 0.200000000000          2           1.25\n"
                              "       3.000 0.300000000000          3           1.43\n"
                              "       4.002 0.400000000000          4           1.67\n"
                              "       5.001 0.500000000000          5           2.00\n"
                              "       6.001 0.550000000000          6           2.22\n"
                              "       6.001 0.600000000000          6           2.50\n"
                              "       7.000 0.650000000000          7           2.86\n"
                              "       7.000 0.700000000000          7           3.33\n"
                              "       8.004 0.750000000000          8           4.00\n"
                              "       8.004 0.775000000000          8           4.44\n"
                              "       8.004 0.800000000000          8           5.00\n"
                              "       9.003 0.825000000000          9           5.71\n"
                              "       9.003 0.850000000000          9           6.67\n"
                              "       9.003 0.875000000000          9           8.00\n"
                              "       9.003 0.887500000000          9           8.89\n"
                              "       9.003 0.900000000000          9          10.00\n"
                              "      10.002 0.912500000000         10          11.43\n"
                              "      10.002 1.000000000000         10\n"
                              "#[Mean    =        5.500, StdDeviation   =        2.872]\n"
                              "#[Max     =       10.002, Total count    =           10]\n"
                              "#[Buckets =           32, SubBuckets     =         2048]\n");
    QCOMPARE(percentileDistribution(histogram), expected);
}

void TestHdrFiles::distributionOfNothing()
{
    const QByteArray text = percentileDistribution(Histogram());
    QVERIFY(rowsOf(text).isEmpty());
    QVERIFY(text.contains("Total count    =            0]"));
}

void TestHdrFiles::distributionOfOneValue()
{
    Histogram histogram;
    histogram.record(5'000'000, 1'000);
    const QList<QByteArray> rows = rowsOf(percentileDistribution(histogram));
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0], QByteArray("5.001 0.000000000000 1000 1.00"));
    QCOMPARE(rows[1], QByteArray("5.001 1.000000000000 1000"));
}

void TestHdrFiles::distributionGrowsToTheEnd()
{
    Histogram histogram;
    test::IntervalMaker maker(5);
    for (int i = 0; i < 40; ++i)
        histogram.add(maker.next().response);
    double lastPercent = -1;
    double lastCount = 0;
    double lastValue = 0;
    const QList<QByteArray> rows = rowsOf(percentileDistribution(histogram));
    for (const QByteArray& row : rows) {
        const QList<QByteArray> fields = row.split(' ');
        QVERIFY(fields[0].toDouble() >= lastValue);
        QVERIFY(fields[1].toDouble() > lastPercent);
        QVERIFY(fields[2].toDouble() >= lastCount);
        // So many are at or below that value, and so the percentile is reached.
        // (printed to the microsecond, which buckets of that height are wider than)
        const auto valueNs = static_cast<std::int64_t>(std::llround(fields[0].toDouble() * 1e6)) - 500;
        QCOMPARE(fields[2].toULongLong(), histogram.countAtOrBelow(valueNs));
        const double reached = fields[2].toDouble() / static_cast<double>(histogram.total());
        QVERIFY(reached >= fields[1].toDouble() - 1e-9);
        const bool last = &row == &rows.last();
        QCOMPARE(fields.size(), last ? 3 : 4);
        lastValue = fields[0].toDouble();
        lastPercent = fields[1].toDouble();
        lastCount = fields[2].toDouble();
    }
    QCOMPARE(lastPercent, 1.0);
    QCOMPARE(lastCount, static_cast<double>(histogram.total()));
    QVERIFY(rows.size() > 30);
}

void TestHdrFiles::theFileIsOfTheResponseTime()
{
    const std::vector<Interval> run = test::busyRun(30);
    const test::ReportRig rig(run);
    QVERIFY(rig.ok());
    QVERIFY(exportHgrm(rig.recording(), rig.file(QStringLiteral("a.hgrm"))));
    SummaryBuilder builder(test::reportInfo().plan);
    for (const Interval& interval : run)
        builder.add(interval);
    QCOMPARE(rig.bytes(QStringLiteral("a.hgrm")), percentileDistribution(builder.response()));
    QVERIFY(!exportHgrm(rig.recording(), rig.file(QStringLiteral("no/a.hgrm"))));
    QVERIFY(!exportHlog(rig.recording(), rig.file(QStringLiteral("no/a.hlog"))));
}

PARASCOPE_TEST_MAIN(TestHdrFiles)
#include "tst_hdr_files.moc"
