// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/sentence.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace parascope {

struct SweepPlan;
struct SweepResult;

/// A usual rule and how far it is from the best.
struct RuleDistance {
    QString rule;                ///< "one worker per core", "2 x cores + 1"
    int cell = -1;               ///< the cell that follows it; -1 = not measured
    std::optional<double> ratio; ///< its score / the best one's: 0.93 = 7 % below
};

/// How long a task must be so that handing it over costs less than a tenth of it.
struct BreakEven {
    QString mode;          ///< "threads", "processes"
    double overheadUs = 0; ///< dispatch and message cost of a task, measured in this sweep
    double taskUs = 0;     ///< break-even task size
};

/// The answer of a sweep.
struct Recommendation {
    int cell = -1;           ///< suggested; -1 = none
    int best = -1;           ///< the highest score that keeps the limits
    int lastEfficient = -1;  ///< most workers with an efficiency of at least 0.5
    std::vector<int> tieSet; ///< cells that can't be told from the best
    std::vector<RuleDistance> rules;
    std::vector<BreakEven> breakEven;
    Sentence sentence;        ///< threads, processes or both, how many, and what it costs the main thread
    QList<Sentence> cautions; ///< why it may not hold: drift, noise, limits nobody keeps
    [[nodiscard]] QJsonObject toJson(const SweepResult& sweep) const;
};

/// The smallest setting of the tie set of the best that keeps the limits. Needs the cells' figures and the
/// null test in `result`. Pure.
[[nodiscard]] Recommendation recommend(const SweepResult& result, int usableCpus);

} // namespace parascope
