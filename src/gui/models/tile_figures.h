// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/summary.h"
#include "models/figures.h"
#include "models/live_run.h"
#include "models/time_window.h"
#include "theme/tokens.h"

#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace parascope {

enum class TileKind { Throughput, LatencyP50, LatencyP99, MaxStall, Cpu, Memory, Errors };
inline constexpr int kTileCount = 7;

/// What one tile shows.
struct TileData {
    TileKind kind = TileKind::Throughput;
    QString label;
    Figure figure = unknownFigure();
    QString note;
    Mood mood = Mood::Neutral;
    std::vector<double> spark; ///< of the visible range, NaN = gap
    QString tooltip;
    Mood noteMood = Mood::Neutral; ///< colour of the note alone
    QString shortLabel = {};       ///< where the label has no room
    QString shortNote = {};        ///< where the note has no room; empty = the note, cut
};

/// Figures of the run that this one is compared with; NaN = not known.
struct TileBaseline {
    double throughput = kUnknown;
    double p50Ms = kUnknown;
    double p99Ms = kUnknown;
    QString name = {}; ///< which run that is
};

/// Where the tiles get their figures: the visible range while the run goes, the summary once it is over.
struct TileInput {
    LiveRun& run;
    TimeWindow::Span view;
    std::optional<Summary> summary;
    double usableCpus = 0;
    std::int64_t memoryBytes = 0;      ///< of the machine
    std::int64_t memoryLimitBytes = 0; ///< of each child; 0 = none
    double p99TargetMs = 0;
    std::optional<TileBaseline> baseline = {};
    bool wide = false;                                ///< room for "vs baseline" in the notes
    std::optional<std::int64_t> freeMemoryBytes = {}; ///< beside what the run has; not known of an old one
};
[[nodiscard]] QList<TileData> tilesOf(const TileInput& input);

} // namespace parascope
