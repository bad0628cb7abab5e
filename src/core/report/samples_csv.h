// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measure/histogram.h"
#include "measure/interval.h"
#include "report/csv_file.h"

#include <memory>

namespace parascope {

class SampleSecond;

/// samples.csv: one row for every second, entity and metric ("long" form). t_s is the start of the second
/// counted from the start of the measured part, so the warm-up has negative ones. An Interval belongs to the
/// second its middle lies in. Scopes: host (the whole run; entity "local"), main (main thread of a process;
/// entity = its slot, 0 = the app), core, process, worker (entity "process/worker"). What is not known has no
/// row.
class SamplesCsv {
public:
    SamplesCsv(CsvFile& file, const QString& runId, std::int64_t measuredStartNs);
    ~SamplesCsv();
    /// Intervals in order.
    void add(const Interval& interval);
    /// Writes the last second.
    void finish();
    [[nodiscard]] static QStringList columns();

private:
    void write(const SampleSecond& second);

    CsvFile& m_file;
    QString m_runId;
    std::int64_t m_measuredStartNs;
    std::unique_ptr<SampleSecond> m_second;
    Histogram m_scratch;
};

} // namespace parascope
