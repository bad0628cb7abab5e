// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/export.h"

#include "base/units.h"
#include "support/csv_reader.h"
#include "support/interval_maker.h"
#include "support/test_base.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QTemporaryDir>

#include <clocale>

using namespace parascope;

namespace {

const QStringList kFiles{QStringLiteral("events.csv"),  QStringLiteral("latency_hist.csv"),
                         QStringLiteral("meta.json"),   QStringLiteral("plan.json"),
                         QStringLiteral("samples.csv"), QStringLiteral("stalls.csv"),
                         QStringLiteral("summary.csv"), QStringLiteral("summary.csv-metadata.json"),
                         QStringLiteral("workers.csv")};

RecordingInfo sampleInfo()
{
    RecordingInfo info;
    info.runId = QStringLiteral("0badcafe");
    info.startedUtc = QDateTime(QDate(2024, 2, 29), QTime(23, 59, 58, 123), Qt::UTC);
    info.plan.name = QStringLiteral("odd \"name\", with; marks");
    info.plan.threads = 2;
    info.plan.processes = 1;
    info.plan.inFlight = 6;
    info.plan.parameters.set(QStringLiteral("size"), 65536);
    info.plan.parameters.set(QStringLiteral("mode"), QStringLiteral("fast"));
    return info;
}

/// One second of warm-up and 1.2 s measured: 10 tasks an interval, one stall, one event, two workers.
std::vector<Interval> smallRun()
{
    std::vector<Interval> intervals;
    for (int i = 0; i < 22; ++i) {
        Interval interval = test::plainInterval(i, 10);
        interval.warmUp = i < 10;
        interval.inFlight = 6;
        interval.threads = 2;
        interval.workers = {{0, 0, 6, 0, 50 * kNsPerMs}, {0, 1, 4, 1, 25 * kNsPerMs}};
        interval.response = test::deltaOf({2'000'000}, 10);
        intervals.push_back(interval);
    }
    intervals[5].events = {
        {550'000'000, QStringLiteral("tune"), -1, QStringLiteral("in flight 4 \u2192 6"), 6}};
    intervals[21].events = {{2'150'000'000, QStringLiteral("exited"), 1, QStringLiteral("a \"b\"\nc"), 9.5}};
    intervals[15].stalls = {
        {1'500'000'000, 62'500'000, 0, StallCause::Busy, 0.75, -1, QStringLiteral("QTimer, timeout")}};
    return intervals;
}

} // namespace

class TestExportCsv : public test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void writesTheWholeFolder();
    void everyFileIsRfc4180();
    void stallsExactly();
    void eventsExactly();
    void eventsAreInOrderOfTime();
    void soloMeasurementIsASentence();
    void workersExactly();
    void workerStatesAndLosses();
    void summaryHoldsTheSameNumbers();
    void samplesBySecond();
    void unknownHasNoRow();
    void histogramAddsUp();
    void descriptionNamesEveryColumn();
    void planAndMeta();
    void sameBytesWhateverTheLocale();
    void replacesWholeFiles();
    void damagedRecordingLeavesNothing();
    void cannotWrite();
    void randomRunsStayReadable();

private:
    std::unique_ptr<Recording> record(const std::vector<Interval>& intervals) const;
    void exportRun(const std::vector<Interval>& intervals) const;
    QByteArray bytes(const char* name) const
    {
        return test::fileBytes(m_out + QLatin1Char('/') + QLatin1String(name));
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_out;
};

void TestExportCsv::init()
{
    TestBase::init();
    m_folder = std::make_unique<QTemporaryDir>();
    m_out = m_folder->filePath(QStringLiteral("out/deep"));
}

std::unique_ptr<Recording> TestExportCsv::record(const std::vector<Interval>& intervals) const
{
    const QString path = m_folder->filePath(QStringLiteral("recording.parascope"));
    QFile::remove(path);
    auto writer = RecordingWriter::create(path, sampleInfo());
    if (!writer)
        return nullptr;
    for (const Interval& interval : intervals)
        static_cast<void>(writer.value()->add(interval));
    if (!writer.value()->finish({}))
        return nullptr;
    auto recording = Recording::open(path);
    return recording ? std::move(recording).value() : nullptr;
}

void TestExportCsv::exportRun(const std::vector<Interval>& intervals) const
{
    const auto recording = record(intervals);
    QVERIFY(recording);
    const auto done = exportCsv(*recording, m_out);
    QVERIFY2(done.ok(), done ? "" : qPrintable(done.error().sentence()));
}

void TestExportCsv::writesTheWholeFolder()
{
    exportRun(smallRun());
    QCOMPARE(QDir(m_out).entryList(QDir::Files | QDir::Hidden, QDir::Name), kFiles);
}

void TestExportCsv::everyFileIsRfc4180()
{
    exportRun(smallRun());
    for (const QString& name : kFiles) {
        if (!name.endsWith(QStringLiteral(".csv")))
            continue;
        const QByteArray content = test::fileBytes(m_out + QLatin1Char('/') + name);
        QVERIFY2(!content.startsWith("\xEF\xBB\xBF"), qPrintable(name));
        const auto rows = test::readCsv(content);
        QVERIFY2(rows && rows->size() >= 2, qPrintable(name));
    }
}

void TestExportCsv::stallsExactly()
{
    exportRun(smallRun());
    QCOMPARE(bytes("stalls.csv"), QByteArray("t_s,duration_ms,process,cause,run_ratio,wait_ratio,where\r\n"
                                             "0.5,62.5,0,busy,0.75,,\"QTimer, timeout\"\r\n"));
}

void TestExportCsv::eventsExactly()
{
    exportRun(smallRun());
    QCOMPARE(bytes("events.csv"), QByteArray("t_s,kind,process,value,text\r\n"
                                             "-0.45,tune,,6,in flight 4 \xE2\x86\x92 6\r\n"
                                             "1.15,exited,1,9.5,\"a \"\"b\"\"\nc\"\r\n"));
}

void TestExportCsv::eventsAreInOrderOfTime()
{
    std::vector<Interval> run = smallRun();
    for (Interval& interval : run)
        interval.events.clear();
    const auto event = [](double seconds, const char* text) {
        return RunEvent{static_cast<std::int64_t>(seconds * 1e9), QStringLiteral("note"), -1,
                        QString::fromLatin1(text), 0};
    };
    run[5].events = {event(0.55, "second"), event(0.52, "first")};
    run[6].events = {event(0.65, "fourth"), event(0.58, "third")}; // told late
    run.back().events = {event(2.15, "last")};
    exportRun(run);
    const QByteArray events = bytes("events.csv");
    qsizetype before = 0;
    for (const char* text : {"first", "second", "third", "fourth", "last"}) {
        QCOMPARE(events.count(text), 1);
        QVERIFY2(events.indexOf(text) > before, events.constData());
        before = events.indexOf(text);
    }
}

void TestExportCsv::soloMeasurementIsASentence()
{
    std::vector<Interval> run = smallRun();
    for (Interval& interval : run)
        interval.events.clear();
    run.back().events.push_back(
        {2'000'000'000, QStringLiteral("solo"), -1, QStringLiteral("1200000"), 1.5e6});
    exportRun(run);
    const QByteArray events = bytes("events.csv");
    QVERIFY2(events.endsWith("1500000,a task alone takes 1.50 ms and 1.20 ms of CPU time\r\n"),
             events.constData());
}

void TestExportCsv::workersExactly()
{
    exportRun(smallRun());
    QCOMPARE(bytes("workers.csv"),
             QByteArray("process,worker,tasks_finished,tasks_failed,present_s,busy_s,busy_ratio,"
                        "process_state,process_starts,process_deaths,process_absent_s\r\n"
                        "0,0,132,0,2.2,1.1,0.5,,,,\r\n"
                        "0,1,88,22,2.2,0.55,0.25,,,,\r\n"));
}

void TestExportCsv::workerStatesAndLosses()
{
    std::vector<Interval> run = smallRun();
    for (Interval& interval : run) {
        interval.events.clear();
        interval.workers = {{1, 0, 10, 0, 0}};
    }
    const auto at = [](double seconds) { return static_cast<std::int64_t>(seconds * 1e9); };
    run[0].lives = {{at(0.0), 1, WorkerLife::Spawning}, {at(0.05), 1, WorkerLife::Idle}};
    run[1].lives = {{at(0.2), 1, WorkerLife::Busy}};
    run[12].lives = {{at(1.25), 1, WorkerLife::Dead}, {at(1.25), 1, WorkerLife::Waiting}};
    run[12].counts.lost = 3;
    run[12].counts.lostRunning = 1;
    run[12].counts.lostQueued = 2;
    run[13].lives = {{at(1.3), 1, WorkerLife::Spawning}, {at(1.375), 1, WorkerLife::Idle}};
    run[14].lives = {{at(1.5), 1, WorkerLife::Busy}};
    run[20].lives = {{at(2.0), 1, WorkerLife::Dead}};
    run[0].lives.push_back({at(0.1), 2, WorkerLife::Idle}); // and never gets a task
    run[14].counts.late = 5;
    exportRun(run);
    QCOMPARE(bytes("events.csv"),
             QByteArray("t_s,kind,process,value,text\r\n"
                        "-1,worker_state,1,0,spawning\r\n"
                        "-0.95,worker_state,1,1,idle\r\n"
                        "-0.9,worker_state,2,1,idle\r\n"
                        "0.25,worker_state,1,5,dead\r\n"
                        "0.25,worker_state,1,6,waiting\r\n"
                        "0.3,tasks_lost,,3,\"1 running, 2 queued, 0 at a worker that left silently\"\r\n"
                        "0.3,worker_state,1,0,spawning\r\n"
                        "0.375,worker_state,1,1,idle\r\n"
                        "1,worker_state,1,5,dead\r\n"));
    const QByteArray workers = bytes("workers.csv");
    QVERIFY2(workers.contains(",dead,2,2,0.325\r\n"), workers.constData()); // 0.125 s, and 0.2 s to the end
    QVERIFY2(workers.endsWith("2,0,0,0,2.2,0,0,idle,0,0,0\r\n"), workers.constData());
    QVERIFY(bytes("samples.csv").contains(",tasks_lost,3,"));
    QVERIFY(bytes("samples.csv").contains(",tasks_late,5,"));
    QVERIFY(!bytes("samples.csv").contains("tasks_timed_out"));
}

void TestExportCsv::summaryHoldsTheSameNumbers()
{
    const auto intervals = smallRun();
    exportRun(intervals);
    const QByteArray content = bytes("summary.csv");
    QVERIFY(content.startsWith("run_id,started_utc,job,workload,outcome,threads,processes,load,in_flight,"));
    const auto row = test::onlyRow(content);
    SummaryBuilder builder(sampleInfo().plan);
    for (const Interval& interval : intervals)
        builder.add(interval);
    const QJsonObject metrics = builder.summary().toJson();
    for (auto it = metrics.begin(); it != metrics.end(); ++it) {
        if (it->isArray() || it.key() == QLatin1String("steadiness")) // no single figures
            continue;
        QVERIFY2(row.contains(it.key()), qPrintable(it.key()));
        const QString text = row[it.key()];
        if (it->isNull())
            QVERIFY2(text.isEmpty(), qPrintable(it.key()));
        else if (it->isBool())
            QCOMPARE(text, it->toBool() ? QStringLiteral("true") : QStringLiteral("false"));
        else
            QCOMPARE(text, QString::fromLatin1(numberText(it->toDouble())));
    }
    QCOMPARE(row[QStringLiteral("started_utc")], QStringLiteral("2024-02-29T23:59:58.123Z"));
    QCOMPARE(row[QStringLiteral("job")], QStringLiteral("odd \"name\", with; marks"));
    QCOMPARE(row[QStringLiteral("duration_s")], QStringLiteral("1.2"));
    QCOMPARE(row[QStringLiteral("throughput_ops_per_s")], QStringLiteral("100"));
    QCOMPARE(row[QStringLiteral("tasks_completed")], QStringLiteral("220"));
    QCOMPARE(row[QStringLiteral("in_flight")], QStringLiteral("6"));
    QCOMPARE(row[QStringLiteral("rate_per_s")], QString());
    QCOMPARE(row[QStringLiteral("parameter_size")], QStringLiteral("65536"));
    QCOMPARE(row[QStringLiteral("parameter_mode")], QStringLiteral("fast"));
}

void TestExportCsv::samplesBySecond()
{
    exportRun(smallRun());
    const auto rows = test::readCsv(bytes("samples.csv"));
    QVERIFY(rows);
    QCOMPARE(rows->first().join(QLatin1Char(',')),
             QStringLiteral("run_id,t_s,scope,entity,metric,value,unit"));
    QStringList rates;
    QStringList busy;
    for (const QStringList& row : *rows) {
        if (row[2] == QStringLiteral("host") && row[4] == QStringLiteral("throughput_ops_per_s"))
            rates.append(row[1] + QLatin1Char(':') + row[5] + QLatin1Char(' ') + row[6]);
        if (row[2] == QStringLiteral("worker") && row[4] == QStringLiteral("busy_ratio"))
            busy.append(row[3] + QLatin1Char('@') + row[1] + QLatin1Char(':') + row[5]);
    }
    // The last second has 200 ms only, and still says a rate per second.
    QCOMPARE(rates, (QStringList{QStringLiteral("-1:100 1/s"), QStringLiteral("0:100 1/s"),
                                 QStringLiteral("1:100 1/s")}));
    QCOMPARE(busy, (QStringList{QStringLiteral("0/0@-1:0.5"), QStringLiteral("0/1@-1:0.25"),
                                QStringLiteral("0/0@0:0.5"), QStringLiteral("0/1@0:0.25"),
                                QStringLiteral("0/0@1:0.5"), QStringLiteral("0/1@1:0.25")}));
}

void TestExportCsv::unknownHasNoRow()
{
    exportRun(smallRun());
    const auto rows = test::readCsv(bytes("samples.csv"));
    QVERIFY(rows);
    for (const QStringList& row : *rows) {
        QVERIFY(row[2] != QStringLiteral("core") && row[2] != QStringLiteral("process"));
        QVERIFY2(!row[4].endsWith(QStringLiteral("response_p99_ms")), "100 samples a second are too few");
        QVERIFY(row[4] != QStringLiteral("steal_ratio") && !row[5].isEmpty());
    }
}

void TestExportCsv::histogramAddsUp()
{
    exportRun(smallRun());
    const auto rows = test::readCsv(bytes("latency_hist.csv"));
    QVERIFY(rows);
    QCOMPARE(rows->size(), 2);
    QCOMPARE(rows->at(1)[0], QStringLiteral("response"));
    QVERIFY(rows->at(1)[1].toLongLong() <= 2'000'000 && rows->at(1)[2].toLongLong() >= 2'000'000);
    QCOMPARE(rows->at(1)[3], QStringLiteral("120")); // the measured part
}

void TestExportCsv::descriptionNamesEveryColumn()
{
    exportRun(smallRun());
    const QJsonObject root = QJsonDocument::fromJson(bytes("summary.csv-metadata.json")).object();
    QCOMPARE(root[QStringLiteral("@context")].toString(), QStringLiteral("http://www.w3.org/ns/csvw"));
    QCOMPARE(root[QStringLiteral("url")].toString(), QStringLiteral("summary.csv"));
    QStringList described;
    const QJsonArray columns =
        root[QStringLiteral("tableSchema")].toObject()[QStringLiteral("columns")].toArray();
    for (const auto& column : columns)
        described.append(column.toObject()[QStringLiteral("name")].toString());
    QCOMPARE(described, test::readCsv(bytes("summary.csv"))->first());
}

void TestExportCsv::planAndMeta()
{
    exportRun(smallRun());
    const auto plan = RunPlan::fromJsonText(bytes("plan.json"));
    QVERIFY(plan);
    QVERIFY(plan.value() == sampleInfo().plan);
    const QJsonObject meta = QJsonDocument::fromJson(bytes("meta.json")).object();
    QCOMPARE(meta[QStringLiteral("schema_version")].toInt(), 1);
    QCOMPARE(meta[QStringLiteral("run_id")].toString(), QStringLiteral("0badcafe"));
    QCOMPARE(meta[QStringLiteral("outcome")].toString(), QStringLiteral("completed"));
    QVERIFY(meta[QStringLiteral("environment")].isObject());
    QVERIFY(meta[QStringLiteral("instrument")].toObject()[QStringLiteral("own_cpu_ratio")].isNull());
}

void TestExportCsv::sameBytesWhateverTheLocale()
{
    test::IntervalMaker maker(8, 40);
    std::vector<Interval> intervals;
    for (int i = 0; i < 30; ++i)
        intervals.push_back(maker.next());
    exportRun(intervals);
    QMap<QString, QByteArray> before;
    for (const QString& name : kFiles)
        before[name] = test::fileBytes(m_out + QLatin1Char('/') + name);
    const QLocale old;
    const QByteArray oldC = std::setlocale(LC_ALL, nullptr);
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    std::setlocale(LC_ALL, "de_DE.UTF-8"); // stays as it is where that one isn't installed
    exportRun(intervals);
    QLocale::setDefault(old);
    std::setlocale(LC_ALL, oldC.constData());
    for (const QString& name : kFiles)
        QVERIFY2(test::fileBytes(m_out + QLatin1Char('/') + name) == before[name], qPrintable(name));
}

void TestExportCsv::replacesWholeFiles()
{
    exportRun(smallRun());
    QFile file(m_out + QStringLiteral("/stalls.csv"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(100'000, 'x'));
    file.close();
    exportRun(smallRun());
    QVERIFY(test::readCsv(bytes("stalls.csv")));
    QCOMPARE(QDir(m_out).entryList(QDir::Files | QDir::Hidden).size(), kFiles.size());
}

void TestExportCsv::damagedRecordingLeavesNothing()
{
    const QString path = m_folder->filePath(QStringLiteral("recording.parascope"));
    test::IntervalMaker maker(8, 400);
    std::vector<Interval> intervals;
    for (int i = 0; i < 30; ++i)
        intervals.push_back(maker.next());
    QVERIFY(record(intervals));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(file.size() * 2 / 3));
    file.write("damage damage damage");
    file.close();
    const auto recording = Recording::open(path);
    if (recording)
        QVERIFY(!exportCsv(*recording.value(), m_out));
    QVERIFY(QDir(m_out).entryList(QDir::Files | QDir::Hidden).isEmpty());
}

void TestExportCsv::cannotWrite()
{
    const auto recording = record(smallRun());
    QVERIFY(recording);
    QFile file(m_folder->filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto done = exportCsv(*recording, file.fileName());
    QVERIFY(!done);
    QVERIFY(done.error().kind == ErrorKind::Own);
    QVERIFY(!done.error().where.isEmpty() && !done.error().advice.isEmpty());
}

void TestExportCsv::randomRunsStayReadable()
{
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
        test::IntervalMaker maker(seed, 30);
        std::vector<Interval> intervals;
        for (int i = 0; i < 35; ++i)
            intervals.push_back(maker.next());
        exportRun(intervals);
        for (const char* name : {"summary.csv", "samples.csv", "stalls.csv", "events.csv", "workers.csv"})
            QVERIFY2(test::readCsv(bytes(name)), name);
    }
}

PARASCOPE_TEST_MAIN(TestExportCsv)
#include "tst_export_csv.moc"
