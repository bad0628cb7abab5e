// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reported_run.h"

#include "report/html_report.h"
#include "study/run_samples.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace parascope {

namespace {

constexpr qint64 kLargestReport = 64 * 1024 * 1024;

QJsonArray countsToJson(const CoarseCounts& counts)
{
    QJsonArray array;
    for (const auto& [index, count] : counts) {
        array.append(static_cast<qint64>(index));
        array.append(static_cast<qint64>(count));
    }
    return array;
}

/// A whole number from 0 on that a double holds exactly; -1 where it is none.
qint64 wholeOf(const QJsonValue& value)
{
    const double number = value.toDouble(-1);
    return number >= 0 && number <= 9e15 && number == std::floor(number) ? static_cast<qint64>(number) : -1;
}

/// The same where a count that is none, in a file that somebody else wrote, may count as 0.
std::uint64_t countOf(const QJsonValue& value)
{
    return static_cast<std::uint64_t>(std::max<qint64>(0, wholeOf(value)));
}

bool readCounts(const QJsonArray& array, CoarseCounts& counts)
{
    const auto most = static_cast<qint64>(HistogramLayout::standard().countsLength >> kCoarseShift);
    for (qsizetype i = 0; i + 1 < array.size(); i += 2) {
        const qint64 index = wholeOf(array[i]);
        const qint64 count = wholeOf(array[i + 1]);
        if (index < 0 || index > most || count < 0)
            return false;
        counts[static_cast<std::uint32_t>(index)] += static_cast<std::uint64_t>(count);
    }
    return array.size() % 2 == 0;
}

std::optional<double> figure(const QJsonObject& metrics, const char* name)
{
    const QJsonValue value = metrics.value(QLatin1String(name));
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

void readLatency(const QJsonObject& metrics, const QString& kind, LatencyFigures& figures)
{
    const auto read = [&](const char* suffix) {
        return figure(metrics, (kind + QLatin1String(suffix)).toLatin1().constData());
    };
    figures.samples = countOf(metrics.value(kind + QStringLiteral("_samples")));
    figures.meanMs = read("_mean_ms");
    figures.p50Ms = read("_p50_ms");
    figures.p90Ms = read("_p90_ms");
    figures.p95Ms = read("_p95_ms");
    figures.p99Ms = read("_p99_ms");
    figures.p99_9Ms = read("_p99_9_ms");
    figures.maxMs = read("_max_ms");
}

/// The figures that a comparison looks at.
Summary summaryFrom(const QJsonObject& metrics)
{
    Summary summary;
    summary.measuredSeconds = figure(metrics, "duration_s").value_or(0);
    summary.throughputPerSecond = figure(metrics, "throughput_ops_per_s");
    summary.measured.completed = countOf(metrics.value(QLatin1String("tasks_completed_measured")));
    summary.totals.completed = countOf(metrics.value(QLatin1String("tasks_completed")));
    summary.totals.submitted = countOf(metrics.value(QLatin1String("tasks_submitted")));
    const double items = figure(metrics, "throughput_items_per_s").value_or(0) * summary.measuredSeconds;
    summary.measured.items = countOf(std::round(items));
    readLatency(metrics, QStringLiteral("response"), summary.response);
    readLatency(metrics, QStringLiteral("wait"), summary.wait);
    readLatency(metrics, QStringLiteral("service"), summary.service);
    summary.mainLoop.p98Ms = figure(metrics, "loop_delay_p98_ms");
    summary.mainLoop.maxMs = figure(metrics, "loop_delay_max_ms");
    summary.meanCoreUtilization = figure(metrics, "cpu_utilization_ratio");
    if (const qint64 peak = wholeOf(metrics.value(QLatin1String("rss_peak_bytes"))); peak >= 0)
        summary.rssPeakBytes = peak;
    summary.overloaded = metrics.value(QStringLiteral("overloaded")).toBool();
    summary.disturbed = metrics.value(QStringLiteral("measurement_disturbed")).toBool();
    return summary;
}

/// From the object of runJson().
Result<RunSample> sampleFrom(const QJsonObject& run, const QJsonArray& blocks, const QString& path)
{
    auto plan = RunPlan::fromJson(run.value(QStringLiteral("plan")).toObject());
    if (!plan) {
        Error error = plan.error();
        error.where = QDir::toNativeSeparators(path) + QStringLiteral(", ") + error.where;
        return error;
    }
    RunSample sample;
    sample.name = run.value(QStringLiteral("run_id")).toString();
    sample.plan = std::move(plan).value();
    sample.environment = Environment::fromJson(run.value(QStringLiteral("environment")).toObject());
    sample.summary = summaryFrom(run.value(QStringLiteral("metrics")).toObject());
    sample.blocks = blocksFromJson(blocks);
    return sample;
}

Result<RunSample> readJson(const QByteArray& content, const QString& path)
{
    const QJsonObject run = QJsonDocument::fromJson(content).object();
    if (!run.value(QStringLiteral("plan")).isObject())
        return usageError(QStringLiteral("not a report of a run"), QDir::toNativeSeparators(path),
                          QStringLiteral("give a recording, an HTML report, or the JSON of a run"));
    const QString folder = run.value(QStringLiteral("folder")).toString();
    const QString recording = QDir(folder).filePath(QStringLiteral("recording.parascope"));
    if (!folder.isEmpty() && QFile::exists(recording)) {
        // Somebody may have put another run there since.
        auto sample = readRunSample(recording);
        if (sample && sample.value().name == run.value(QStringLiteral("run_id")).toString())
            return sample;
    }
    return sampleFrom(run, {}, path);
}

} // namespace

QJsonArray blocksToJson(const std::vector<RunBlock>& blocks)
{
    QJsonArray array;
    for (const RunBlock& block : blocks)
        array.append(QJsonObject{{QStringLiteral("length_ns"), static_cast<qint64>(block.lengthNs)},
                                 {QStringLiteral("completed"), static_cast<qint64>(block.completed)},
                                 {QStringLiteral("items"), static_cast<qint64>(block.items)},
                                 {QStringLiteral("service_sum_ns"), block.serviceSumNs},
                                 {QStringLiteral("response_sum_ns"), block.responseSumNs},
                                 {QStringLiteral("response"), countsToJson(block.response)},
                                 {QStringLiteral("service"), countsToJson(block.service)}});
    return array;
}

std::vector<RunBlock> blocksFromJson(const QJsonArray& array)
{
    std::vector<RunBlock> blocks;
    for (const QJsonValue& value : array) {
        const QJsonObject object = value.toObject();
        const qint64 length = wholeOf(object.value(QStringLiteral("length_ns")));
        const qint64 completed = wholeOf(object.value(QStringLiteral("completed")));
        const qint64 items = wholeOf(object.value(QStringLiteral("items")));
        RunBlock block;
        if (length <= 0 || completed < 0 || items < 0 ||
            !readCounts(object.value(QStringLiteral("response")).toArray(), block.response) ||
            !readCounts(object.value(QStringLiteral("service")).toArray(), block.service))
            return {};
        block.lengthNs = length;
        block.completed = static_cast<std::uint64_t>(completed);
        block.items = static_cast<std::uint64_t>(items);
        block.serviceSumNs = object.value(QStringLiteral("service_sum_ns")).toDouble();
        block.responseSumNs = object.value(QStringLiteral("response_sum_ns")).toDouble();
        blocks.push_back(std::move(block));
    }
    return blocks;
}

Result<RunSample> readReportedRun(const QString& path)
{
    const QString inside = QDir(path).filePath(QStringLiteral("recording.parascope"));
    if (QFileInfo(path).isDir())
        return readRunSample(inside);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return ownError(QStringLiteral("can't open the report, %1").arg(file.errorString()),
                        QDir::toNativeSeparators(path), QStringLiteral("check the path and the permissions"));
    if (file.peek(16).startsWith("SQLite format 3"))
        return readRunSample(path);
    if (file.size() > kLargestReport)
        return usageError(QStringLiteral("too large for a report of a run"), QDir::toNativeSeparators(path));
    const QByteArray content = file.readAll();
    if (content.trimmed().startsWith('{'))
        return readJson(content, path);
    const auto report = readHtmlReport(content);
    if (!report)
        return usageError(report.error().what, QDir::toNativeSeparators(path), report.error().advice);
    return sampleFrom(report.value().value(QStringLiteral("run")).toObject(),
                      report.value().value(QStringLiteral("blocks")).toArray(), path);
}

} // namespace parascope
