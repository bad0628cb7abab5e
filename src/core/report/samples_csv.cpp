// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/samples_csv.h"

#include "analysis/figures.h"
#include "base/clock.h"
#include "report/sample_second.h"

#include <utility>

namespace parascope {

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

void writeWorker(RowWriter& rows, const std::pair<int, int>& who, const WorkerWork& worker)
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
        m_second = std::make_unique<SampleSecond>();
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

void SamplesCsv::write(const SampleSecond& second)
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
    // Only where there are any: a row that is not there means none.
    const std::pair<QString, std::uint64_t> rare[] = {
        {QStringLiteral("tasks_timed_out"), second.counts.timedOut},
        {QStringLiteral("tasks_lost"), second.counts.lost},
        {QStringLiteral("tasks_rejected"), second.counts.rejected},
        {QStringLiteral("tasks_late"), second.counts.late}};
    for (const auto& [name, count] : rare) {
        if (count > 0)
            rows.count(name, events(count));
    }
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
