// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_series.h"

#include "base/clock.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace parascope {

void ReportSeries::Column::add(const Interval& interval)
{
    if (intervals++ == 0)
        startNs = interval.startNs;
    lengthNs += interval.lengthNs;
    completed += interval.counts.completed;
    failed += interval.counts.failed + interval.counts.timedOut + interval.counts.lost;
    response.merge(interval.response);
    inFlightSum += static_cast<double>(interval.inFlight);
    for (const ProcessSample& process : interval.processes)
        if (process.process == 0 && process.loopObservedNs > 0)
            loopMaxNs = std::max(loopMaxNs, process.loopBusy.max);
    if (!interval.cores.empty()) {
        double busy = 0;
        for (const CoreSample& core : interval.cores)
            busy += core.busyRatio;
        cpuSum += busy / static_cast<double>(interval.cores.size());
        ++cpuSamples;
    }
}

void ReportSeries::Column::join(const Column& next)
{
    lengthNs += next.lengthNs;
    completed += next.completed;
    failed += next.failed;
    response.merge(next.response);
    loopMaxNs = std::max(loopMaxNs, next.loopMaxNs);
    cpuSum += next.cpuSum;
    cpuSamples += next.cpuSamples;
    inFlightSum += next.inFlightSum;
    intervals += next.intervals;
}

void ReportSeries::add(const Interval& interval)
{
    if (interval.lengthNs <= 0)
        return;
    if (!interval.warmUp && m_measuredFromNs < 0)
        m_measuredFromNs = interval.startNs;
    if (m_columns.empty() || m_columns.back().intervals >= m_joined) {
        if (m_columns.size() == kMostColumns) {
            for (std::size_t i = 0; i < kMostColumns / 2; ++i) {
                Column joined = std::move(m_columns[2 * i]);
                joined.join(m_columns[2 * i + 1]);
                m_columns[i] = std::move(joined);
            }
            m_columns.resize(kMostColumns / 2);
            m_joined *= 2;
        }
        m_columns.emplace_back();
    }
    m_columns.back().add(interval);
}

/// The 99th percentile at a column; of the last second where the column alone has too few tasks for one.
std::optional<double> ReportSeries::p99At(std::size_t index) const
{
    constexpr std::array<double, 1> kPercent{99};
    HistogramDelta window;
    std::int64_t lengthNs = 0;
    for (std::size_t i = index + 1; i > 0; --i) {
        window.merge(m_columns[i - 1].response);
        lengthNs += m_columns[i - 1].lengthNs;
        if (window.total >= samplesNeeded(99)) {
            std::array<std::int64_t, 1> value{};
            valuesAtPercentiles(window, kPercent, value);
            return nsToMs(value[0]);
        }
        if (lengthNs >= kNsPerSecond)
            break;
    }
    return std::nullopt;
}

/// Cores are read less often than columns begin, and what is read covers the time since the last reading: it
/// stands for each column of that time. Where nothing was read for longer there is a gap.
std::vector<std::optional<double>> ReportSeries::cpuPercent() const
{
    constexpr std::int64_t kLongestReadingNs = 3 * kNsPerSecond / 2;
    std::vector<std::optional<double>> percent(m_columns.size());
    std::optional<std::size_t> next; // the reading that covers what lies before it
    for (std::size_t i = m_columns.size(); i > 0; --i) {
        const Column& column = m_columns[i - 1];
        if (column.cpuSamples > 0) {
            next = i - 1;
            percent[i - 1] = 100 * column.cpuSum / column.cpuSamples;
        } else if (next && m_columns[*next].startNs - column.startNs < kLongestReadingNs) {
            percent[i - 1] = percent[*next];
        }
    }
    return percent;
}

QJsonObject ReportSeries::toJson() const
{
    const std::vector<std::optional<double>> cores = cpuPercent();
    QJsonArray time, throughput, p50, p99, max, loop, cpu, failed, inFlight;
    constexpr std::array<double, 2> kPercents{50, 100};
    const auto orNull = [](bool known, double value) {
        return known ? QJsonValue(value) : QJsonValue(QJsonValue::Null);
    };
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const Column& column = m_columns[i];
        std::array<std::int64_t, 2> values{};
        valuesAtPercentiles(column.response, kPercents, values);
        const std::uint64_t samples = column.response.total;
        time.append(nsToSeconds(column.startNs));
        throughput.append(static_cast<double>(column.completed) / nsToSeconds(column.lengthNs));
        p50.append(orNull(samples > 0, nsToMs(values[0])));
        const std::optional<double> tail = p99At(i);
        p99.append(orNull(tail.has_value(), tail.value_or(0)));
        max.append(orNull(samples > 0, nsToMs(values[1])));
        loop.append(orNull(column.loopMaxNs >= 0, nsToMs(column.loopMaxNs)));
        cpu.append(orNull(cores[i].has_value(), cores[i].value_or(0)));
        failed.append(static_cast<qint64>(column.failed));
        inFlight.append(column.inFlightSum / column.intervals);
    }
    const double length = m_columns.empty() ? 0 : nsToSeconds(m_columns.front().lengthNs);
    return {{QStringLiteral("column_s"), length},
            {QStringLiteral("measured_from_s"), nsToSeconds(std::max<std::int64_t>(0, m_measuredFromNs))},
            {QStringLiteral("t_s"), time},
            {QStringLiteral("throughput"), throughput},
            {QStringLiteral("p50_ms"), p50},
            {QStringLiteral("p99_ms"), p99},
            {QStringLiteral("max_ms"), max},
            {QStringLiteral("loop_max_ms"), loop},
            {QStringLiteral("cpu_percent"), cpu},
            {QStringLiteral("failed"), failed},
            {QStringLiteral("in_flight"), inFlight}};
}

} // namespace parascope
