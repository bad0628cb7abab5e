// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measure/interval.h"

#include <QJsonObject>

#include <cstdint>
#include <optional>
#include <vector>

namespace parascope {

/// The course of a run in at most 600 columns of equal length, as the report draws it. Neighbours are joined
/// as the run grows, so memory does not. One thread.
class ReportSeries {
public:
    static constexpr std::size_t kMostColumns = 600;

    void add(const Interval& interval);
    /// {"column_s", "measured_from_s", "t_s": [...], "throughput": [...], "p50_ms", "p99_ms", "max_ms",
    /// "loop_max_ms", "cpu_percent", "failed", "in_flight"}: arrays of equal length, null where nothing is
    /// known.
    [[nodiscard]] QJsonObject toJson() const;

private:
    struct Column {
        std::int64_t startNs = 0, lengthNs = 0;
        std::uint64_t completed = 0, failed = 0;
        HistogramDelta response;
        std::int64_t loopMaxNs = -1;
        double cpuSum = 0, inFlightSum = 0;
        int cpuSamples = 0, intervals = 0;
        void add(const Interval& interval);
        void join(const Column& next);
    };
    [[nodiscard]] std::optional<double> p99At(std::size_t index) const;
    [[nodiscard]] std::vector<std::optional<double>> cpuPercent() const;

    std::vector<Column> m_columns;
    int m_joined = 1; ///< intervals in a column
    std::int64_t m_measuredFromNs = -1;
};

} // namespace parascope
