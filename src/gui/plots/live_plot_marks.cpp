// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/live_plot.h"

#include "base/clock.h"
#include "plots/plot_items.h"

#include <algorithm>
#include <cmath>

// What is written into a plot: its changes and exits first, then what the plot itself says. No text lies on
// another.

namespace parascope {

namespace {
bool isExit(const RunEvent& event)
{
    return event.kind == QLatin1String("exited");
}
} // namespace

std::vector<const RunEvent*> LivePlot::marksIn(const QRect& plot) const
{
    std::vector<const RunEvent*> marks;
    for (const auto& event : m_store.events()) {
        const double x = xAxis->coordToPixel(nsToSeconds(event.atNs));
        if ((isExit(event) || event.kind == QLatin1String("tune")) && x >= plot.left() && x <= plot.right()) {
            marks.push_back(&event);
        }
    }
    return marks;
}

QColor LivePlot::markColor(const RunEvent& event) const
{
    return isExit(event) ? tokens().bad : tokens().accent;
}

void LivePlot::drawMarks(QCPPainter& painter, const QRect& plot)
{
    m_labels.clear();
    const auto marks = marksIn(plot);
    painter.setAntialiasing(false);
    for (const auto* event : marks) {
        const int x = qRound(xAxis->coordToPixel(nsToSeconds(event->atNs)));
        painter.setPen(QPen(withAlpha(markColor(*event), 190), 1, Qt::DashLine));
        painter.drawLine(QLineF(x, plot.top(), x, plot.bottom()));
    }
    for (const auto* event : marks) {
        if (showsTextOf(*event)) {
            drawMarkText(painter, plot, *event);
        }
    }
    drawOver(painter, plot);
}

/// In the first row that has room beside its line; rows take half of the plot at most, the rest is the
/// data's.
void LivePlot::drawMarkText(QCPPainter& painter, const QRect& plot, const RunEvent& event)
{
    const QString said = m_said(event.text);
    const QString text = isExit(event) ? QStringLiteral("✕ ") + said : said;
    const QColor color = markColor(event);
    const double x = xAxis->coordToPixel(nsToSeconds(event.atNs));
    QRectF plate = drawPlate(painter, m_theme, QPointF(x + 4, 0), text, color, true);
    if (const double most = textEdge(plot); plate.right() > most) {
        plate.moveRight(std::min(x - 4, most));
    }
    if (plate.left() < plot.left()) {
        return;
    }
    const double row = plate.height() + 2;
    const double sign = markTextOnTop() ? 1 : -1;
    // at the foot it leaves a line for what a plot says of failures there
    const double first = markTextOnTop() ? plot.top() + 10 : plot.bottom() - 7 - plate.height();
    const int rows = std::max(1, static_cast<int>(plot.height() / 2 / row));
    for (int i = 0; i < rows; ++i) {
        if (drawLabel(painter, QPointF(plate.left(), first + sign * i * row), text, color)) {
            return;
        }
    }
}

std::optional<QRectF> LivePlot::inTheWay(const QRectF& plate) const
{
    const auto found = std::find_if(m_labels.begin(), m_labels.end(),
                                    [&plate](const Label& label) { return label.plate.intersects(plate); });
    return found != m_labels.end() ? std::optional(found->plate) : std::nullopt;
}

bool LivePlot::drawLabel(QCPPainter& painter, QPointF leftMiddle, const QString& text, const QColor& color)
{
    if (inTheWay(drawPlate(painter, m_theme, leftMiddle, text, color, true))) {
        return false;
    }
    painter.setAntialiasing(true);
    m_labels.append({text, drawPlate(painter, m_theme, leftMiddle, text, color)});
    return true;
}

double LivePlot::textEdge(const QRect& plot) const
{
    return m_window.follows() ? plot.right() - plot.width() / 20.0 : plot.right();
}

} // namespace parascope
