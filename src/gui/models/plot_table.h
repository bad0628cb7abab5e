// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace parascope {

/// What a plot shows, as numbers: one row per column of the visible range, point or cell. Names and units as
/// in the CSV exports; NaN = not known.
struct PlotTable {
    QStringList columns;
    std::vector<std::vector<double>> rows;
};

} // namespace parascope
