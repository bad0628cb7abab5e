// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/plot_items.h"
#include "plots/scaling_plot.h"

#include <algorithm>

// The words of the scaling plot: a heading that says what the axis counts, and the names of its lines, none
// on another.

namespace parascope {

namespace {

constexpr double kGap = 4;     ///< px between a name and its line
constexpr double kDotRoom = 9; ///< px across of a point and what surrounds it

bool isFree(const QRectF& rect, const QList<QRectF>& taken)
{
    return std::none_of(taken.begin(), taken.end(),
                        [&rect](const QRectF& other) { return other.intersects(rect); });
}

} // namespace

void ScalingPlot::drawHead(QCPPainter& painter) const
{
    const Tokens& t = m_theme.tokens();
    const double baseLine = m_theme.scaled(16);
    const QString title = tr("Scaling");
    painter.setFont(m_theme.font(13, 600));
    painter.setPen(t.text);
    painter.drawText(QPointF(6, baseLine), title);
    const double x = 6 + QFontMetricsF(painter.font()).horizontalAdvance(title) + 8;
    painter.setFont(m_theme.font(12));
    painter.setPen(t.textMuted);
    for (const QString& unit : {tr("tasks/s by workers"), tr("tasks/s")}) {
        if (x + QFontMetricsF(painter.font()).horizontalAdvance(unit) + 2 <= width()) {
            painter.drawText(QPointF(x, baseLine), unit);
            break;
        }
    }
}

/// Beside one of its anchors, wholly inside of the axes and on nothing that is taken; over one where both
/// sides are too narrow.
std::optional<QRectF> ScalingPlot::placeFor(const Name& name, const QList<QRectF>& taken) const
{
    const QRectF inside = axisRect()->rect();
    const QFontMetricsF metrics(m_theme.font(11, 500));
    const QSizeF size(metrics.horizontalAdvance(name.text) + 6,
                      metrics.height() + 2); // as drawPlate() has it
    QList<QPointF> corners;
    QList<QPointF> over;
    for (const QPointF& anchor : name.anchors) {
        const double x = xAxis->coordToPixel(anchor.x());
        const double y = yAxis->coordToPixel(anchor.y());
        const double left = x - kGap - size.width();
        const double above = y - 2 - size.height();
        corners << QPointF(x + kGap, above) << QPointF(left, above) << QPointF(x + kGap, y + 2)
                << QPointF(left, y + 2);
        const double room = std::max(0.0, inside.width() - size.width());
        over << QPointF(std::clamp(x - size.width() / 2, inside.left(), inside.left() + room), above);
    }
    for (const QPointF& corner : corners + over) {
        const QRectF rect(corner, size);
        if (inside.contains(rect) && isFree(rect, taken)) {
            return rect;
        }
    }
    return std::nullopt;
}

std::vector<ScalingPlot::Plate> ScalingPlot::plates() const
{
    QList<QRectF> dots;
    for (qsizetype i = 0; i < m_workers.size(); ++i) {
        const QPointF middle(xAxis->coordToPixel(m_workers[i]), yAxis->coordToPixel(m_rates[i]));
        dots.append(QRectF(middle - QPointF(kDotRoom, kDotRoom) / 2, QSizeF(kDotRoom, kDotRoom)));
    }
    std::vector<Plate> placed;
    QList<QRectF> names;
    for (const Name& name : m_names) {
        auto place = placeFor(name, names + dots);
        if (!place) { // rather on a point than not at all
            place = placeFor(name, names);
        }
        if (place) {
            placed.push_back({&name, *place});
            names.append(*place);
        }
    }
    return placed;
}

QList<QPair<QString, QRectF>> ScalingPlot::placedNames() const
{
    QList<QPair<QString, QRectF>> names;
    for (const Plate& plate : plates()) {
        names.append({plate.name->text, plate.rect});
    }
    return names;
}

void ScalingPlot::drawNames(QCPPainter& painter) const
{
    painter.setAntialiasing(true);
    for (const Plate& plate : plates()) {
        drawPlate(painter, m_theme, QPointF(plate.rect.left(), plate.rect.center().y()), plate.name->text,
                  plate.name->color);
    }
}

} // namespace parascope
