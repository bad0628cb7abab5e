// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/samples_csv.h"

#include "analysis/figures.h"
#include "base/clock.h"

#include <cmath>
#include <map>
#include <utility>

namespace parascope {

namespace {

/// Time or events of one kind, with the time over which they were watched.
struct Share {
    double amount = 0;
    std::int64_t watchedNs = 0;
    template <typename T> void add(const std::optional<T>& value, std::int64_t lengthNs)
    {
        if (!value)
            return;
        amount += static_cast<double>(*value);
        watchedNs += lengthNs;
    }
    [[nodiscard]] std::optional<double> ratio() const
    {
        return watchedNs > 0 ? std::optional(amount / static_cast<double>(watchedNs)) : std::nullopt;
    }
    [[nodiscard]] std::optional<double> total() const
    {
        return watchedNs > 0 ? std::optional(amount) : std::nullopt;
    }
};

struct Mean {
    double sum = 0;
    int count = 0;
    void add(std::optional<double> value)
    {
        sum += value.value_or(0);
        count += value ? 1 : 0;
    }
    [[nodiscard]] std::optional<double> value() const
    {
        return count > 0 ? std::optional(sum / count) : std::nullopt;
    }
};

struct ProcessSecond {
    HistogramDelta busy;
    std::int64_t observedNs = 0;
    Share cpu, runQueue, voluntary, involuntary;
    std::optional<double> rss, pss, threads;
};

struct CoreSecond {
    Mean busy, steal;
};

struct WorkerSecond {
    std::uint64_t finished = 0, failed = 0;
    std::int64_t busyNs = 0, presentNs = 0;
};

template <typename From> void keepLast(std::optional<double>& last, const std::optional<From>& value)
{
    if (value)
        last = static_cast<double>(*value);
}

} // namespace

class SamplesCsv::Second {
public:
    std::int64_t number = 0; ///< of the second, 0 = the first measured one
    std::int64_t lengthNs = 0;
    TaskCounts counts;
    HistogramDelta response, wait, service;
    Mean inFlight, queued, foreign, steal;
    Share ownCpu;
    int threads = 0, processesSet = 0;
    std::map<int, ProcessSecond> processes;
    std::map<int, CoreSecond> cores;
    std::map<std::pair<int, int>, WorkerSecond> workers;

    void add(const Interval& interval);
    void addProcess(const ProcessSample& sample, std::int64_t intervalNs);
};

void SamplesCsv::Second::addProcess(const ProcessSample& sample, std::int64_t intervalNs)
{
    ProcessSecond& process = processes[sample.process];
    if (sample.loopObservedNs > 0) {
        process.busy.merge(sample.loopBusy);
        process.observedNs += sample.loopObservedNs;
    }
    process.cpu.add(sample.cpuNs, intervalNs);
    process.runQueue.add(sample.runQueueNs, intervalNs);
    process.voluntary.add(sample.voluntarySwitches, intervalNs);
    process.involuntary.add(sample.involuntarySwitches, intervalNs);
    keepLast(process.rss, sample.rssBytes);
    keepLast(process.pss, sample.pssBytes);
    keepLast(process.threads, sample.threads);
}

void SamplesCsv::Second::add(const Interval& interval)
{
    lengthNs += interval.lengthNs;
    counts.add(interval.counts);
    response.merge(interval.response);
    wait.merge(interval.wait);
    service.merge(interval.service);
    inFlight.add(static_cast<double>(interval.inFlight));
    queued.add(static_cast<double>(interval.queued));
    foreign.add(interval.foreignCpuRatio);
    steal.add(interval.stealRatio);
    ownCpu.add(interval.ownCpuNs, interval.lengthNs);
    threads = interval.threads;
    processesSet = interval.processesSet;
    for (const ProcessSample& sample : interval.processes)
        addProcess(sample, interval.lengthNs);
    for (const CoreSample& sample : interval.cores) {
        cores[sample.core].busy.add(sample.busyRatio);
        cores[sample.core].steal.add(sample.stealRatio);
    }
    for (const WorkerSample& sample : interval.workers) {
        WorkerSecond& worker = workers[{sample.process, sample.worker}];
        worker.finished += sample.finished;
        worker.failed += sample.failed;
        worker.busyNs += sample.busyNs;
        worker.presentNs += interval.lengthNs;
    }
}

namespace {

/// Writes the rows of one second; knows the columns that stay the same from row to row.
class RowWriter {
public:
    RowWriter(CsvFile& file, const QString& runId, std::int64_t second)
        : m_file(file), m_runId(runId), m_second(second)
    {
    }
    void at(const QString& scope, const QString& entity)
    {
        m_scope = scope;
        m_entity = entity;
    }
    void row(const QString& metric, std::optional<double> value, const QString& unit)
    {
        if (!value)
            return;
        m_file.text(m_runId).whole(m_second).text(m_scope).text(m_entity).text(metric).real(*value).text(
            unit);
        m_file.endRow();
    }
    void ms(const QString& metric, std::optional<double> value) { row(metric, value, QStringLiteral("ms")); }
    void ratio(const QString& metric, std::optional<double> value)
    {
        row(metric, value, QStringLiteral("1"));
    }
    void count(const QString& metric, std::optional<double> value) { row(metric, value, QString()); }
    void perSecond(const QString& metric, double events, std::int64_t lengthNs)
    {
        row(metric, events / nsToSeconds(lengthNs), QStringLiteral("1/s"));
    }

private:
    CsvFile& m_file;
    QString m_runId;
    std::int64_t m_second;
    QString m_scope;
    QString m_entity;
};

void writeLatency(RowWriter& rows, const QString& prefix, const HistogramDelta& delta, Histogram& scratch)
{
    scratch.reset();
    scratch.add(delta);
    const LatencyFigures figures = latencyFigures(scratch, delta.sum);
    rows.count(prefix + QStringLiteral("_samples"), static_cast<double>(figures.samples));
    for (const NamedFigure& figure : namedFigures(figures))
        rows.ms(prefix + figure.suffix, figure.value);
}

void writeProcess(RowWriter& rows, int number, const ProcessSecond& process, Histogram& scratch)
{
    const LoopFigures loop = loopFigures(number, process.busy, process.observedNs, scratch);
    rows.at(QStringLiteral("main"), QString::number(number));
    rows.ms(QStringLiteral("loop_delay_p50_ms"), loop.p50Ms);
    rows.ms(QStringLiteral("loop_delay_p98_ms"), loop.p98Ms);
    rows.ms(QStringLiteral("loop_delay_p99_ms"), loop.p99Ms);
    rows.ms(QStringLiteral("loop_delay_max_ms"), loop.maxMs);
    rows.ratio(QStringLiteral("loop_busy_ratio"), loop.busyRatio);
    rows.at(QStringLiteral("process"), QString::number(number));
    rows.row(QStringLiteral("cpu_cores"), process.cpu.ratio(), QStringLiteral("cores"));
    rows.row(QStringLiteral("run_queue_cores"), process.runQueue.ratio(), QStringLiteral("cores"));
    rows.row(QStringLiteral("rss_bytes"), process.rss, QStringLiteral("bytes"));
    rows.row(QStringLiteral("pss_bytes"), process.pss, QStringLiteral("bytes"));
    rows.count(QStringLiteral("threads"), process.threads);
    rows.count(QStringLiteral("voluntary_switches"), process.voluntary.total());
    rows.count(QStringLiteral("involuntary_switches"), process.involuntary.total());
}

void writeWorker(RowWriter& rows, const std::pair<int, int>& who, const WorkerSecond& worker)
{
    rows.at(QStringLiteral("worker"),
            QString::number(who.first) + QLatin1Char('/') + QString::number(who.second));
    rows.perSecond(QStringLiteral("throughput_ops_per_s"), static_cast<double>(worker.finished),
                   worker.presentNs);
    rows.count(QStringLiteral("tasks_failed"), static_cast<double>(worker.failed));
    rows.ratio(QStringLiteral("busy_ratio"),
               static_cast<double>(worker.busyNs) / static_cast<double>(worker.presentNs));
}

} // namespace

SamplesCsv::SamplesCsv(CsvFile& file, const QString& runId, std::int64_t measuredStartNs)
    : m_file(file), m_runId(runId), m_measuredStartNs(measuredStartNs)
{
}

SamplesCsv::~SamplesCsv() = default;

QStringList SamplesCsv::columns()
{
    return {QStringLiteral("run_id"), QStringLiteral("t_s"),    QStringLiteral("scope"),
            QStringLiteral("entity"), QStringLiteral("metric"), QStringLiteral("value"),
            QStringLiteral("unit")};
}

void SamplesCsv::add(const Interval& interval)
{
    if (interval.lengthNs <= 0)
        return;
    const std::int64_t middle = interval.startNs + interval.lengthNs / 2 - m_measuredStartNs;
    const std::int64_t number = middle >= 0 ? middle / kNsPerSecond : -((-middle - 1) / kNsPerSecond) - 1;
    if (m_second && m_second->number != number)
        finish();
    if (!m_second) {
        m_second = std::make_unique<Second>();
        m_second->number = number;
    }
    m_second->add(interval);
}

void SamplesCsv::finish()
{
    if (m_second)
        write(*m_second);
    m_second.reset();
}

void SamplesCsv::write(const Second& second)
{
    const auto events = [](std::uint64_t count) { return static_cast<double>(count); };
    RowWriter rows(m_file, m_runId, second.number);
    rows.at(QStringLiteral("host"), QStringLiteral("local"));
    rows.perSecond(QStringLiteral("throughput_ops_per_s"), events(second.counts.completed), second.lengthNs);
    if (second.counts.items > 0)
        rows.perSecond(QStringLiteral("throughput_items_per_s"), events(second.counts.items),
                       second.lengthNs);
    if (second.counts.offered > 0)
        rows.perSecond(QStringLiteral("offered_rate_per_s"), events(second.counts.offered), second.lengthNs);
    rows.count(QStringLiteral("tasks_failed"), events(second.counts.failed));
    rows.row(QStringLiteral("bytes_copied_per_s"),
             events(second.counts.bytesCopied) / nsToSeconds(second.lengthNs), QStringLiteral("bytes/s"));
    writeLatency(rows, QStringLiteral("response"), second.response, m_scratch);
    writeLatency(rows, QStringLiteral("wait"), second.wait, m_scratch);
    writeLatency(rows, QStringLiteral("service"), second.service, m_scratch);
    rows.count(QStringLiteral("in_flight"), second.inFlight.value());
    rows.count(QStringLiteral("queued"), second.queued.value());
    rows.count(QStringLiteral("threads_set"), second.threads);
    rows.count(QStringLiteral("processes_set"), second.processesSet);
    rows.ratio(QStringLiteral("own_cpu_ratio"), second.ownCpu.ratio());
    rows.ratio(QStringLiteral("foreign_cpu_ratio"), second.foreign.value());
    rows.ratio(QStringLiteral("steal_ratio"), second.steal.value());
    for (const auto& [number, process] : second.processes)
        writeProcess(rows, number, process, m_scratch);
    for (const auto& [number, core] : second.cores) {
        rows.at(QStringLiteral("core"), QString::number(number));
        rows.ratio(QStringLiteral("cpu_utilization_ratio"), core.busy.value());
        rows.ratio(QStringLiteral("steal_ratio"), core.steal.value());
    }
    for (const auto& [who, worker] : second.workers)
        writeWorker(rows, who, worker);
}

} // namespace parascope
