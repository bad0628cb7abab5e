// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/loop_plot.h"

#include "base/clock.h"
#include "models/figures.h"
#include "models/stall_words.h"
#include "plots/tickers.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace parascope {

namespace {
constexpr double kFootMs = 0.1;
constexpr double kTopMs = 400;
} // namespace

LoopPlot::LoopPlot(const Theme& theme, TimeWindow& window, LiveStore& store, QWidget* parent)
    : LivePlot(theme, window, store, 14, parent), m_bars(new BarPlottable(xAxis, yAxis))
{
    yAxis->setScaleType(QCPAxis::stLogarithmic);
    yAxis->setTicker(QSharedPointer<QCPAxisTicker>(new LogDurationTicker));
    yAxis->setRange(kFootMs, kTopMs);
    setAccessibleName(tr("Main thread plot"));
}

QColor LoopPlot::classColor(double ms) const
{
    return ms >= kLongStallMs ? tokens().vermillion : ms >= kDroppedFrameMs ? tokens().amber : tokens().green;
}

void LoopPlot::load(const Columns& columns)
{
    std::vector<BarPlottable::Bar> bars;
    double highest = kTopMs;
    for (std::int64_t index = columns.first; index <= columns.last; ++index) {
        const LiveColumn* column = columns.level.covering(index);
        const auto [worst, cause] =
            column ? column->worstLoop(m_process) : std::pair(kUnknown, StallCause::NotAvailable);
        if (!std::isnan(worst)) {
            bars.push_back({columns.middle(index), worst, classColor(worst), static_cast<int>(cause)});
            highest = std::max(highest, worst * 1.5);
        }
    }
    m_bars->setBars(std::move(bars), columns.length);
    const auto [from, until] = m_limits.update({kFootMs, highest}, monotonicNs());
    yAxis->setRange(from, until);
}

void LoopPlot::drawUnder(QCPPainter& painter, const QRect& plot)
{
    const auto shade = [&](double fromMs, double untilMs, const QColor& color, double share) {
        const double top = std::max<double>(plot.top(), yAxis->coordToPixel(untilMs));
        const double foot = yAxis->coordToPixel(fromMs);
        painter.fillRect(QRectF(plot.left(), top, plot.width(), foot - top),
                         mixed(tokens().surface, color, share));
    };
    const double top = yAxis->range().upper;
    const bool dark = tokens().dark;
    shade(kDroppedFrameMs, kStallMs, tokens().warning, dark ? 0.06 : 0.05);
    shade(kStallMs, kLongStallMs, tokens().warning, dark ? 0.10 : 0.09);
    shade(kLongStallMs, top, tokens().bad, dark ? 0.16 : 0.13);
}

void LoopPlot::drawThreshold(QCPPainter& painter, const QRect& plot, double ms, const QString& text,
                             const QColor& color)
{
    const double y = std::round(yAxis->coordToPixel(ms));
    painter.setAntialiasing(false);
    painter.setPen(QPen(withAlpha(color, 190), 1, Qt::DashLine));
    painter.drawLine(QLineF(plot.left(), y, plot.right(), y));
    if (text.isEmpty()) {
        return;
    }
    painter.setAntialiasing(true);
    QRectF plate = drawPlate(painter, theme(), QPointF(plot.left() + 2, y - 9), text, color, true);
    // the three lines are nearer to each other than text is high where a row is low: then side by side
    while (const auto taken = inTheWay(plate)) {
        plate.moveLeft(taken->right() + 4);
    }
    if (plate.right() <= plot.left() + 0.95 * plot.width() && plate.top() >= plot.top() - 4 &&
        drawLabel(painter, QPointF(plate.left(), y - 9), text, color)) {
        m_named.append(ms);
    }
}

QString LoopPlot::stallText(const BarPlottable::Bar& bar) const
{
    const auto cause = static_cast<StallCause>(bar.tag);
    const QString length = durationFigure(bar.value).text();
    return cause == StallCause::NotAvailable ? length : tr("%1, %2").arg(length, stallCauseText(cause));
}

std::vector<const BarPlottable::Bar*> LoopPlot::stallsIn(const QRect& plot) const
{
    std::vector<const BarPlottable::Bar*> stalls;
    for (const auto& bar : m_bars->bars()) {
        const double x = xAxis->coordToPixel(bar.key);
        if (x >= plot.left() && x <= plot.right() && bar.value >= kStallMs) {
            stalls.push_back(&bar);
        }
    }
    std::sort(stalls.begin(), stalls.end(), [](const auto* a, const auto* b) { return a->value > b->value; });
    return stalls;
}

/// All of them before any text, or those of the bars beside it would cover it.
void LoopPlot::drawTriangles(QCPPainter& painter, const QRect& plot,
                             const std::vector<const BarPlottable::Bar*>& stalls) const
{
    painter.setAntialiasing(true);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().vermillion);
    for (const auto* bar : stalls) {
        if (bar->value >= kLongStallMs) {
            const double x = xAxis->coordToPixel(bar->key);
            const double y = std::max<double>(yAxis->coordToPixel(bar->value), plot.top() + 6);
            painter.drawPolygon(QPolygonF({QPointF(x - 4, y - 7), QPointF(x + 4, y - 7), QPointF(x, y)}));
        }
    }
}

void LoopPlot::drawLengths(QCPPainter& painter, const QRect& plot,
                           const std::vector<const BarPlottable::Bar*>& stalls)
{
    bool otherNamed = false;
    for (const auto* bar : stalls) {
        const bool isLong = bar->value >= kLongStallMs;
        if (!isLong && std::exchange(otherNamed, true)) {
            break; // of the shorter ones only the worst is named
        }
        const double x = xAxis->coordToPixel(bar->key);
        const double y = std::max<double>(yAxis->coordToPixel(bar->value), plot.top() + 8);
        const QColor color = isLong ? tokens().bad : tokens().warning;
        for (const QString& text : {stallText(*bar), durationFigure(bar->value).text()}) {
            QRectF plate = drawPlate(painter, theme(), QPointF(x + 7, y), text, color, true);
            if (const double most = textEdge(plot); plate.right() > most) {
                plate.moveRight(std::min(x - 7, most));
            }
            if (plate.left() >= plot.left() && drawLabel(painter, QPointF(plate.left(), y), text, color)) {
                break;
            }
        }
    }
}

void LoopPlot::drawOver(QCPPainter& painter, const QRect& plot)
{
    // by priority: a stall's own length, then the thresholds from the top
    m_named.clear();
    const auto stalls = stallsIn(plot);
    drawTriangles(painter, plot, stalls);
    drawLengths(painter, plot, stalls);
    drawThreshold(painter, plot, kLongStallMs, tr("long stall  > 100 ms"), tokens().bad);
    const QString stall = window()->height() >= 900 ? tr("stall  > 50 ms") : QString();
    drawThreshold(painter, plot, kStallMs, stall, tokens().warning);
    drawThreshold(painter, plot, kDroppedFrameMs, tr("dropped frame  > 16.7 ms"), tokens().warning);
}

QList<LegendEntry> LoopPlot::legend(const RangeFigures& figures) const
{
    if (!store().loopWatched() && !store().empty()) {
        return {{tokens().textMuted, tr("not available"), QString()}};
    }
    double most = figures.loopMaxMs;
    QList<LegendEntry> entries;
    if (m_process == 0) {
        entries.append({tokens().green, tr("p99"), durationFigure(figures.loopP99Ms).text()});
    } else {
        most = kUnknown;
        for (const auto& bar : m_bars->bars()) {
            most = std::isnan(most) ? bar.value : std::max(most, bar.value);
        }
    }
    entries.append(
        {std::isnan(most) ? tokens().green : classColor(most), tr("max"), durationFigure(most).text()});
    return entries;
}

QString LoopPlot::spokenSummary(const RangeFigures& figures) const
{
    QString text =
        tr("Main thread: event-loop delay p99 %1, longest %2")
            .arg(durationFigure(figures.loopP99Ms).text(), durationFigure(figures.loopMaxMs).text());
    const auto [from, until] = timeWindow().view();
    const Stall* longest = nullptr;
    int count = 0;
    for (const auto& stall : store().stalls()) {
        const double at = nsToSeconds(stall.startNs);
        if (at >= from && at <= until) {
            ++count;
            longest = !longest || stall.durationNs > longest->durationNs ? &stall : longest;
        }
    }
    if (longest) {
        text += QStringLiteral(", ") +
                tr("%n stall(s), the longest: %1", nullptr, count).arg(stallSentence(*longest));
    }
    return text;
}

void LoopPlot::setProcess(int process)
{
    m_process = process;
    m_limits.reset();
    markDirty();
}

QString LoopPlot::hint(double time, double) const
{
    const auto covers = [time](const Stall& stall) {
        const double start = nsToSeconds(stall.startNs);
        return time >= start - 0.3 && time <= start + nsToSeconds(stall.durationNs) + 0.3;
    };
    for (const auto* stalls : {&store().stalls(), &store().childStalls()}) {
        for (auto stall = stalls->rbegin(); stall != stalls->rend(); ++stall) {
            const bool shown = m_process == kWorstLoop || stall->process == m_process;
            if (shown && covers(*stall)) {
                return stallSentence(*stall);
            }
        }
    }
    return tr(
        "How long an event that arrives now would wait for the main thread: computed from the exact busy "
        "periods of the loop. From 50 ms on it is a stall.");
}

QStringList LoopPlot::tableColumns() const
{
    return {QStringLiteral("worst_delay_ms")};
}

std::vector<double> LoopPlot::tableRow(const LiveColumn& column) const
{
    return {column.worstLoop(m_process).first};
}

ReadoutRows LoopPlot::readout(const Columns&, const LiveColumn& column) const
{
    const auto [worst, cause] = column.worstLoop(m_process);
    ReadoutRows rows{{tr("worst"), durationFigure(worst).text()}};
    if (worst >= kStallMs) {
        rows.append({tr("cause"), stallCauseText(cause)});
    }
    return rows;
}

} // namespace parascope
