// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "models/plot_table.h"

#include <QByteArray>
#include <QColor>
#include <QPixmap>
#include <QPointer>
#include <QString>
#include <QWidget>

#include <functional>

class QPainter;

namespace parascope {

class LivePlot;
class TimelineView;

/// A plot as menus and exports see it, whatever draws it.
struct PlotSource {
    QPointer<QWidget> widget; ///< may go while a file is chosen
    QString id;               ///< for file names: "latency"
    std::function<PlotTable()> table;
    std::function<QColor()> surface;           ///< what it lies on
    std::function<void(QPainter&)> paint = {}; ///< draws it in the widget's size; not of a QCustomPlot
};
[[nodiscard]] PlotSource sourceOf(LivePlot& plot);
[[nodiscard]] PlotSource sourceOf(TimelineView& timeline);

/// RFC 4180, UTF-8, decimal point whatever the locale; what is not known is an empty field.
[[nodiscard]] QByteArray plotCsv(const PlotTable& table);
/// The same with tabs, as spreadsheets take it from the clipboard.
[[nodiscard]] QString plotText(const PlotTable& table);

/// What it shows, at twice the size, without the focus. Its widget must be there, here and below.
[[nodiscard]] QPixmap plotPicture(const PlotSource& source);
/// Writes what the plot shows now: numbers (.csv), pixels as plotPicture() (.png) or polygons (.svg), as the
/// file's name ends. Errors (Usage, Own).
[[nodiscard]] Result<void> exportPlot(const PlotSource& source, const QString& path);

} // namespace parascope
