// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/shape_plot.h"

#include "models/figures.h"
#include "plots/plot_items.h"
#include "plots/tickers.h"

#include <algorithm>
#include <cmath>

namespace parascope {

namespace {

constexpr int kHead = 26; ///< px above the axes

} // namespace

ShapePlot::ShapePlot(const Theme& theme, QWidget* parent) : QCustomPlot(parent), m_theme(theme)
{
    setAccessibleName(tr("Latency distribution"));
    setFocusPolicy(Qt::StrongFocus);
    setInteractions(QCP::Interactions());
    axisRect()->setAutoMargins(QCP::msNone);
    axisRect()->setMargins(QMargins(10, kHead, 10, 24));
    setPlottingHint(QCP::phFastPolylines);
    xAxis->setScaleType(QCPAxis::stLogarithmic);
    xAxis->setTicker(QSharedPointer<QCPAxisTicker>(new LogDurationTicker));
    yAxis->setTickLabels(false);
    for (auto* axis : {xAxis, yAxis}) {
        axis->setTickLength(0, 0);
        axis->setSubTicks(false);
        axis->setTickPen(Qt::NoPen);
        axis->grid()->setZeroLinePen(Qt::NoPen);
        axis->grid()->setSubGridVisible(false);
    }
    xAxis->grid()->setVisible(false);
    yAxis->setBasePen(Qt::NoPen);
    connect(&theme, &Theme::changed, this, &ShapePlot::draw);
    draw();
}

void ShapePlot::show(const LatencyShape& a, const QString& nameA, const LatencyShape& b, const QString& nameB)
{
    m_a = a;
    m_b = b;
    m_nameA = nameA;
    m_nameB = nameB;
    setAccessibleDescription(
        tr("p99 of A %1, of B %2").arg(durationFigure(a.p99Ms).text(), durationFigure(b.p99Ms).text()));
    draw();
}

void ShapePlot::resizeEvent(QResizeEvent* event)
{
    QCustomPlot::resizeEvent(event);
    draw(); // the names in the head have another width
}

void ShapePlot::paintEvent(QPaintEvent* event)
{
    QCustomPlot::paintEvent(event);
    paintFocusRing(*this, m_theme);
}

void ShapePlot::addText(double x, const QString& text, const QFont& font, const QColor& color)
{
    auto* item = new QCPItemText(this);
    item->setClipToAxisRect(false);
    item->position->setType(QCPItemPosition::ptAbsolute);
    item->setPositionAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    item->position->setCoords(x, kHead / 2.0);
    item->setText(text);
    item->setFont(font);
    item->setColor(color);
}

/// The title, and at the right whose colour is whose.
void ShapePlot::addHead()
{
    const Tokens& t = m_theme.tokens();
    const QFont titleFont = m_theme.font(13, 600);
    const QFont font = m_theme.font(11);
    const QString title = tr("Latency distribution");
    addText(10, title, titleFont, t.text);
    const QFontMetrics metrics(font);
    const QString a = QStringLiteral("▬ A ");
    const QString b = QStringLiteral("▬ B ");
    const int left = 10 + QFontMetrics(titleFont).horizontalAdvance(title) + 24;
    const int gap = 14;
    const int room = (width() - left - 10 - gap) / 2 - metrics.horizontalAdvance(a);
    if (room < metrics.horizontalAdvance(QStringLiteral("mmm"))) {
        return; // the marks of p99 say A and B, too
    }
    const QString nameA = metrics.elidedText(m_nameA, Qt::ElideRight, room);
    const QString nameB = metrics.elidedText(m_nameB, Qt::ElideRight, room);
    const int widthB = metrics.horizontalAdvance(b + nameB);
    const int widthA = metrics.horizontalAdvance(a + nameA);
    addText(width() - 10 - widthB, b + nameB, font, t.blue);
    addText(width() - 10 - widthB - gap - widthA, a + nameA, font, t.amber);
}

void ShapePlot::addShape(const Side& side)
{
    auto* graph = addGraph();
    graph->setPen(QPen(side.color, 1.8));
    graph->setBrush(withAlpha(side.color, 40));
    for (const auto& [ms, share] : side.shape.points) {
        graph->addData(ms, share);
    }
}

void ShapePlot::addMark(const Side& side, bool toTheLeft)
{
    if (!(side.shape.p99Ms > 0)) {
        return;
    }
    auto* line = new QCPItemLine(this);
    line->setPen(QPen(side.color, 1, Qt::DashLine));
    line->setAntialiased(false);
    line->start->setCoords(side.shape.p99Ms, 0);
    line->end->setCoords(side.shape.p99Ms, yAxis->range().upper);
    auto* text = new QCPItemText(this);
    text->setText(tr("%1 p99").arg(side.letter));
    text->setFont(m_theme.font(11, 600));
    text->setColor(side.color);
    const QFontMetrics metrics(text->font());
    const double before = xAxis->coordToPixel(side.shape.p99Ms) - axisRect()->left();
    const bool left = toTheLeft && before > metrics.horizontalAdvance(text->text()) + 8;
    text->setPositionAlignment((left ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop);
    // One below the other: where both lines stand close together neither crosses the other's name.
    text->position->setCoords(side.shape.p99Ms, yAxis->range().upper * (left ? 0.88 : 1));
    text->setPadding(QMargins(5, 1, 5, 1));
}

void ShapePlot::draw()
{
    const Tokens& t = m_theme.tokens();
    styleAxes(*this, m_theme);
    clearGraphs();
    clearItems();
    double low = 1e9;
    double high = 1e-9;
    double most = 0;
    for (const auto* shape : {&m_a, &m_b}) {
        for (const auto& [ms, share] : shape->points) {
            low = std::min(low, ms);
            high = std::max(high, ms);
            most = std::max(most, share);
        }
    }
    if (most > 0) {
        xAxis->setRange(low / 1.5, high * 2);
        yAxis->setRange(0, most * 1.15);
        const Side a{m_a, QStringLiteral("A"), t.amber};
        const Side b{m_b, QStringLiteral("B"), t.blue};
        addHead();
        addShape(a);
        addShape(b);
        const bool aIsLeft = m_a.p99Ms < m_b.p99Ms;
        addMark(a, aIsLeft);
        addMark(b, !aIsLeft);
    }
    replot(QCustomPlot::rpQueuedReplot);
}

} // namespace parascope
