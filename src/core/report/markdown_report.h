// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/summary.h"
#include "record/recording.h"

#include <QString>

namespace parascope {

/// A run in Markdown for a pull request: the verdict, a table of the main figures, findings with evidence,
/// cost and action, warnings, and machine and plan folded away. No text of the run can break the table. Pure.
[[nodiscard]] QString markdownReport(const RecordingInfo& info, const Summary& summary);

/// Text as a cell of a Markdown table.
[[nodiscard]] QString markdownCell(const QString& text);

} // namespace parascope
