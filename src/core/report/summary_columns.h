// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/metrics.h"
#include "record/recording.h"

#include <QByteArray>
#include <QString>

#include <variant>
#include <vector>

namespace parascope {

/// One column of summary.csv with its only row's value and what its description says.
struct SummaryColumn {
    QString name;
    QString datatype; ///< of CSVW: "string", "integer", "number", "boolean", "dateTime"
    QString unit;
    QString description;
    std::variant<QString, Metric::Value> value;
};

/// Identity and settings of the run, its metrics, then "parameter_<name>" for every parameter of the
/// workload.
[[nodiscard]] std::vector<SummaryColumn> summaryColumns(const RecordingInfo& info, const Summary& summary);

/// summary.csv-metadata.json: the columns described as W3C "CSV on the Web" asks.
[[nodiscard]] QByteArray describeColumns(const std::vector<SummaryColumn>& columns);

} // namespace parascope
