// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/tokens.h"

#include <QString>

namespace parascope {

class RunController;

/// What the header says of the run.
struct HeaderWords {
    QString title;        ///< empty without a run
    QString summary;      ///< "hybrid · 4 threads × 2 processes · closed loop, 8 in flight"
    QString briefSummary; ///< "4 × 2 hybrid"
    Mood mood = Mood::Neutral;
    QString state;       ///< empty where there is nothing to say
    QString stateDetail; ///< lines for a tool tip
};
[[nodiscard]] HeaderWords headerWords(const RunController& controller);

} // namespace parascope
