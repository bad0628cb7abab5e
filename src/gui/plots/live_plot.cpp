// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/live_plot.h"

#include "base/clock.h"
#include "models/figures.h"
#include "plots/plot_items.h"
#include "plots/tickers.h"
#include "theme/tool_tips.h"

#include <QElapsedTimer>
#include <QHelpEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace parascope {

namespace {

const QString kMarks = QStringLiteral("marks");
constexpr int kDisturbedAlpha = 20; ///< 8 %

void quietAxis(QCPAxis* axis, int labelPadding)
{
    axis->setTickLength(0, 0);
    axis->setSubTicks(false);
    axis->setTickPen(Qt::NoPen);
    axis->setBasePen(Qt::NoPen);
    axis->setTickLabelPadding(labelPadding);
    axis->grid()->setSubGridVisible(false);
    axis->grid()->setZeroLinePen(Qt::NoPen);
    axis->grid()->setAntialiased(false);
}

} // namespace

LivePlot::LivePlot(const Theme& theme, TimeWindow& window, LiveStore& store, int rightMargin, QWidget* parent)
    : QCustomPlot(parent), m_theme(theme), m_window(window), m_store(store), m_cursor(theme, window),
      m_buffer(new PlotBuffer(bufferDevicePixelRatio())), m_timeTicker(new TimeTicker)
{
    addLayer(kMarks, layer(QStringLiteral("main")), QCustomPlot::limAbove);
    layer(QStringLiteral("overlay"))->setMode(QCPLayer::lmLogical); // nothing on it, so no buffer for it
    mPaintBuffers = {m_buffer};
    setInteractions(QCP::Interactions());
    plotLayout()->setMargins(QMargins(0, 0, 0, 0));
    axisRect()->setAutoMargins(QCP::msNone);
    // fixed, so that all plots line up and nothing moves when a label gets wider; they grow with the font
    // only
    const auto setMargins = [this, rightMargin] {
        axisRect()->setMargins(QMargins(qRound(m_theme.scaled(52)), 8, qRound(m_theme.scaled(rightMargin)),
                                        qRound(m_theme.scaled(24))));
    };
    setMargins();
    connect(&theme, &Theme::changed, this, setMargins);
    quietAxis(xAxis, 5);
    quietAxis(yAxis, 6);
    xAxis->setTicker(m_timeTicker);
    xAxis->grid()->setVisible(false);
    new DrawnItem(this, QStringLiteral("background"),
                  [this](QCPPainter& painter, const QRect& plot) { drawShading(painter, plot); });
    new DrawnItem(this, kMarks, [this](QCPPainter& painter, const QRect& plot) { drawMarks(painter, plot); });
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    // large labels take their share of the height, so it grows faster than the font
    setMinimumSize(160, qRound(m_theme.scaled(70) * m_theme.scaled(1)));
    connect(&theme, &Theme::changed, this, &LivePlot::restyle);
    connect(&window, &TimeWindow::viewChanged, this, &LivePlot::markDirty);
    connect(&window, &TimeWindow::cursorChanged, this, &LivePlot::redrawCursor);
}

void LivePlot::style()
{
    if (!std::exchange(m_styled, true)) {
        styleAxes(*this, m_theme);
        m_buffer->setBackground(tokens().surface);
        applyColors();
    }
}

void LivePlot::restyle()
{
    if (std::exchange(m_styled, false)) {
        style();
    }
    markDirty();
}

void LivePlot::markDirty()
{
    m_dirty = true;
    Q_EMIT dirtied();
}

void LivePlot::setColumnBudget(int columns)
{
    if (columns != m_columnBudget) {
        m_columnBudget = columns;
        markDirty();
    }
}

int LivePlot::plotWidth() const
{
    const auto margins = axisRect()->margins();
    return std::max(10, width() - margins.left() - margins.right());
}

LivePlot::Columns LivePlot::columnsInView()
{
    const auto [from, until] = m_window.view();
    const auto shared =
        m_store.levelFor(secondsToNs(from), secondsToNs(until), static_cast<std::size_t>(m_columnBudget));
    const auto which = preferredLevel(shared, secondsToNs(from), secondsToNs(until));
    const LiveLevel& level = m_store.level(which);
    const std::int64_t first = std::max(level.oldestIndex(), secondsToNs(from) / level.lengthNs() - 1);
    const std::int64_t last = std::min(level.newestIndex(), secondsToNs(until) / level.lengthNs() + 1);
    return {level, first, last, nsToSeconds(level.lengthNs())};
}

double LivePlot::redraw()
{
    QElapsedTimer timer;
    timer.start();
    style();
    m_dirty = false;
    const Columns columns = columnsInView();
    auto [from, until] = m_window.view();
    if (m_window.follows() && m_window.latest() >= until) {
        // whole columns only, so that nothing shimmers while it scrolls
        const double shift = std::ceil(until / columns.length - 1e-9) * columns.length - until;
        from += m_window.range() == TimeWindow::kAll ? 0 : shift;
        until += shift;
    }
    xAxis->setRange(from, until);
    m_timeTicker->setMostLabels(TimeTicker::labelsIn(plotWidth(), m_theme.scaled(1)));
    load(columns);
    readAtCursor();
    replot(QCustomPlot::rpImmediateRefresh);
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void LivePlot::readAtCursor()
{
    ReadoutRows rows;
    const auto cursor = m_window.cursor();
    if (cursor && (underMouse() || hasFocus())) {
        const Columns columns = columnsInView();
        const auto index = static_cast<std::int64_t>(*cursor / columns.length);
        if (const LiveColumn* column = columns.level.covering(index)) {
            rows.append({clockText(*cursor, true), QString()});
            rows += readout(columns, *column);
        }
    }
    m_cursor.setReadout(rows);
}

void LivePlot::redrawCursor()
{
    if (isVisible()) {
        readAtCursor();
        update();
    }
}

PlotTable LivePlot::table()
{
    PlotTable table;
    const Columns columns = columnsInView();
    const auto [from, until] = m_window.view();
    table.columns = QStringList{QStringLiteral("t_s")} + tableColumns();
    for (std::int64_t index = columns.first; index <= columns.last; ++index) {
        const LiveColumn* column = columns.level.covering(index);
        const double middle = columns.middle(index);
        if (column && middle >= from && middle <= until) {
            std::vector<double> row{middle};
            const auto values = tableRow(*column);
            row.insert(row.end(), values.begin(), values.end());
            table.rows.push_back(std::move(row));
        }
    }
    return table;
}

bool LivePlot::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QPoint at = help->pos();
        const QString text = axisRect()->rect().contains(at)
                                 ? hint(xAxis->pixelToCoord(at.x()), yAxis->pixelToCoord(at.y()))
                                 : QString();
        showToolTip(help->globalPos(), text, this);
        return true;
    }
    return QCustomPlot::event(event);
}

void LivePlot::drawShading(QCPPainter& painter, const QRect& plot)
{
    painter.setAntialiasing(false);
    if (m_store.warmUpEndNs() > 0) {
        const double end = xAxis->coordToPixel(nsToSeconds(m_store.warmUpEndNs()));
        const double start = std::max<double>(plot.left(), xAxis->coordToPixel(0));
        const double until = std::min<double>(plot.right() + 1, end);
        if (until > start) {
            painter.fillRect(QRectF(start, plot.top(), until - start, plot.height()), tokens().raised);
        }
    }
    for (const auto& stretch : m_store.disturbed()) {
        const double start = std::max<double>(plot.left(), xAxis->coordToPixel(nsToSeconds(stretch.fromNs)));
        const double until =
            std::min<double>(plot.right() + 1, xAxis->coordToPixel(nsToSeconds(stretch.untilNs)));
        if (until > start) {
            painter.fillRect(QRectF(start, plot.top(), until - start, plot.height()),
                             withAlpha(tokens().warning, kDisturbedAlpha));
        }
    }
    drawUnder(painter, plot);
}

void LivePlot::paintEvent(QPaintEvent* event)
{
    if (!qFuzzyCompare(bufferDevicePixelRatio(), devicePixelRatioF())) {
        QCustomPlot::paintEvent(event); // makes its buffer anew and comes back
        return;
    }
    QCPPainter painter(this);
    m_buffer->draw(&painter);
    m_cursor.paint(painter, axisRect()->rect(), *xAxis);
    painter.end();
    paintFocusRing(*this, m_theme);
}

void LivePlot::resizeEvent(QResizeEvent* event)
{
    style(); // it draws itself at once, also the first time
    QCustomPlot::resizeEvent(event);
    markDirty();
}

void LivePlot::showEvent(QShowEvent* event)
{
    QCustomPlot::showEvent(event);
    markDirty();
}

} // namespace parascope
