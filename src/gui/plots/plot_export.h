// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace parascope {

class LivePlot;
struct PlotTable;

/// RFC 4180, UTF-8, decimal point whatever the locale; what is not known is an empty field.
[[nodiscard]] QByteArray plotCsv(const PlotTable& table);
/// The same with tabs, as spreadsheets take it from the clipboard.
[[nodiscard]] QString plotText(const PlotTable& table);

/// Writes what the plot shows now: numbers (.csv), pixels at twice the size (.png) or polygons (.svg), as the
/// file's name ends. Errors (Usage, Own).
[[nodiscard]] Result<void> exportPlot(LivePlot& plot, const QString& path);

} // namespace parascope
