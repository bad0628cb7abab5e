// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/summary.h"
#include "base/sentence.h"
#include "measure/system/environment.h"

#include <QJsonArray>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace parascope {

enum class Severity { Notice, Warning, Serious };
[[nodiscard]] QString severityName(Severity severity); ///< "notice", "warning", "serious"

/// One number that a finding rests on.
struct FindingFigure {
    QString name;        ///< in words: "longest stall"
    double value;        ///< base units as in `unit`
    QString unit;        ///< "ms", "ratio", "bytes", "bytes/s", "1/s", "us", "" (a count)
    bool moment = false; ///< seconds since the start of the run, told as on a clock
    [[nodiscard]] bool isCount() const;
    [[nodiscard]] QString valueText() const; ///< "512 ms", "0:52.3"
    [[nodiscard]] QString text() const;      ///< "longest stall 512 ms"
};

/// Where in the run it was seen; ns since the start of the run.
struct FindingSpan {
    std::int64_t fromNs = 0, toNs = 0;
};

/// A change to try, for one click. Empty = leave as it is.
struct FindingChange {
    std::optional<int> threads, processes;
    std::optional<double> taskSizeFactor; ///< make tasks this many times longer
};

/// Something that goes wrong in a run, with all that a person needs to believe and to mend it.
struct Finding {
    QString id; ///< "main-thread-blocked"; list in findingChecks()
    Severity severity = Severity::Warning;
    Sentence title;                      ///< what happened, a sentence without a full stop
    std::vector<FindingFigure> evidence; ///< the deciding one first
    Sentence threshold;                  ///< the rule that was applied, with its number
    Sentence cost;                       ///< what it costs now
    Sentence action;                     ///< one concrete change, without "Try:"
    std::optional<FindingSpan> span;
    std::optional<FindingChange> change;
};

/// A rule that findings() applies: id and what it looks for. For "12 checks passed" and its list.
struct FindingCheck {
    QString id;
    QString title;
};
[[nodiscard]] const std::vector<FindingCheck>& findingChecks();

/// The pitfalls doctor: what is wrong in a run, most harmful first; empty = nothing to report. Pure.
[[nodiscard]] std::vector<Finding> findings(const Summary& summary, const RunPlan& plan,
                                            const Environment& environment);
/// Objects with id, severity, title, evidence [{name, value, unit}], threshold, cost, action.
[[nodiscard]] QJsonArray toJson(const std::vector<Finding>& findings);
/// "Nothing to report. 4 200 tasks, 12 checks passed." or "2 findings."
[[nodiscard]] Sentence findingsHeadline(const std::vector<Finding>& findings, const Summary& summary);

} // namespace parascope
