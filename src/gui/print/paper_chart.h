// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QPair>
#include <QString>

#include <vector>

class QRectF;

namespace parascope {

class Paper;

/// A chart of a printed report: lines over one horizontal axis. A value, without a window.
struct PaperChart {
    struct Series {
        QString name;
        QColor color;
        std::vector<double> values; ///< one for each of `x`; NaN = a gap
    };
    enum class Unit { Milliseconds, PerSecond, Percent };
    QString title;
    Unit unit = Unit::Milliseconds;
    bool log = false;
    std::vector<double> x;
    QList<QPair<double, QString>> xTicks;
    QString xTitle;
    QList<Series> series;
    QList<QPair<double, QString>> marks; ///< dashed lines across, with their words
    double shadedUntil = 0;              ///< the warm-up
    double joinsOver = 0; ///< a gap up to this long on the x axis is only a slower sampling, and is joined
};

/// Ticks of a time axis from 0 to `seconds`.
[[nodiscard]] QList<QPair<double, QString>> timeTicks(double seconds);

/// Lines as vectors, so that they can be enlarged.
void drawPaperChart(Paper& paper, const QRectF& place, const PaperChart& chart);

} // namespace parascope
