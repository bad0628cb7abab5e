// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/summary.h"
#include "run/run_plan.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace parascope {

/// What came of a lab's measurements.
struct LabAnswer {
    bool asPredicted = false;
    QString measured; ///< the figures, in a line
    QString sentence; ///< what they prove
};

/// A one-click experiment of two short runs (or one): prediction, measurement, and the sentence it proves.
struct Lab {
    QString id;
    QString title;
    QString prediction;
    int seconds = 10; ///< what the button says: all runs together, warm-up included
    std::vector<RunPlan> plans;
    std::function<LabAnswer(const std::vector<Summary>&)> answer;
};

/// The six labs, in the user's language; `workers` of this machine.
[[nodiscard]] std::vector<Lab> labs(int workers = 2);

/// How the names of the plans of labs begin; files keep them, the window says the lab's title (run_title.h).
inline constexpr QLatin1String kLabNames("lab ");

/// The lab that the first card of the start page runs as a demo.
inline constexpr int kDemoLab = 1;

/// What a lab that runs, or ran last, shows.
struct LabState {
    int lab = -1;
    bool running = false;
    int part = 0;
    int parts = 0;
    bool asPredicted = false;
    QString measured;
    QString sentence;
    QStringList recordings; ///< of the parts that are over; empty where there is no file of all of one
};

} // namespace parascope
