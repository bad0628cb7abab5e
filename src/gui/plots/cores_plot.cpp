// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/cores_plot.h"

#include "base/clock.h"
#include "models/figures.h"
#include "plots/heat_plottable.h"
#include "plots/tickers.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>
#include <utility>

namespace parascope {

namespace {
constexpr int kLeastRowPx = 2;
constexpr std::size_t kHintColumns = 300;
constexpr std::size_t kMostNamed = 4; ///< cores in the readout

/// Mean of the cores that share a row; unknown without any.
double rowRatio(const LiveColumn& column, std::span<const int> cores)
{
    double sum = 0;
    for (const int core : cores) {
        sum += column.coreRatio(static_cast<std::size_t>(core));
    }
    return cores.empty() ? kUnknown : sum / static_cast<double>(cores.size());
}
} // namespace

CoresPlot::CoresPlot(const Theme& theme, TimeWindow& window, LiveStore& store, QWidget* parent)
    : LivePlot(theme, window, store, 76, parent), m_heat(new HeatPlottable(xAxis, yAxis)),
      m_ticker(new CoreTicker)
{
    yAxis->setTicker(m_ticker);
    yAxis->setRangeReversed(true);
    yAxis->setRange(0, 1);
    yAxis->grid()->setVisible(false);
    setAccessibleName(tr("Cores plot"));
}

void CoresPlot::applyColors()
{
    m_heat->setTable(&theme().loadTable());
    QPalette own = palette();
    own.setColor(QPalette::Window, tokens().surface);
    setPalette(own);
    m_feed.reset(); // every column is coloured again
}

void CoresPlot::load(const Columns& columns)
{
    CoreRows rows(std::max(0, store().coreCount()), store().nodes(),
                  std::max(1, axisRect()->height() / kLeastRowPx));
    if (rows != m_rows) {
        m_rows = std::move(rows);
        m_feed.reset();
    }
    std::vector<double> values(m_rows.rows().size());
    // a core sample reaches back over the period it covers, so the newest columns are written again
    const auto settled = static_cast<std::int64_t>(std::ceil(1.5 / columns.length)) + 1;
    const auto start =
        m_feed.begin(*m_heat, columns.first, columns.level.newestIndex(), columns.length,
                     static_cast<int>(values.size()), m_rows.perRow(), store().revision(), settled);
    for (std::int64_t index = start; index <= columns.last; ++index) {
        const LiveColumn* column = columns.level.covering(index);
        for (std::size_t row = 0; row < values.size(); ++row) {
            values[row] = column ? rowRatio(*column, m_rows.coresOf(m_rows.rows()[row])) : kUnknown;
        }
        m_heat->setColumn(index, values);
    }
    m_feed.end(columns.last);
    // the last row may stand for fewer cores than it has room for
    yAxis->setRange(0, std::max(1, static_cast<int>(values.size()) * m_rows.perRow()));
    m_ticker->setRows(m_rows, std::max(1, height() - 8 - qRound(theme().scaled(24))));
}

/// A bar as long as the core is busy now, with the figure beside it where there is room.
void CoresPlot::drawNow(QCPPainter& painter, const QRectF& row, double ratio, bool figure) const
{
    const double bar = std::max(1.0, row.height() - (row.height() >= 4 ? 1 : 0));
    const double thick = std::min(bar, 14.0);
    const double y = row.top() + std::floor((bar - thick) / 2);
    painter.fillRect(QRectF(row.left(), y, row.width(), thick), tokens().raised);
    painter.fillRect(QRectF(row.left(), y, std::round(row.width() * ratio), thick), tokens().blue);
    if (figure) {
        painter.setFont(theme().font(10));
        painter.setPen(tokens().textMuted);
        painter.drawText(QRectF(row.right(), row.top(), theme().scaled(36), bar),
                         Qt::AlignRight | Qt::AlignVCenter,
                         percentFigure(std::round(ratio * 100) / 100).text());
    }
}

void CoresPlot::drawOver(QCPPainter& painter, const QRect& plot)
{
    if (m_rows.rows().empty()) {
        return;
    }
    painter.setAntialiasing(false);
    drawGaps(painter, plot);
    if (!store().newestCores().empty()) {
        drawBars(painter, plot);
    }
}

/// A thin line through each gap between two nodes.
void CoresPlot::drawGaps(QCPPainter& painter, const QRect& plot) const
{
    const auto& rows = m_rows.rows();
    const double rowHeight = static_cast<double>(plot.height()) / static_cast<double>(rows.size());
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (rows[row].cores == 0) {
            const auto y = static_cast<int>(std::floor((static_cast<double>(row) + 0.5) * rowHeight));
            painter.fillRect(QRect(plot.left(), plot.top() + y, plot.width(), 1), tokens().borderStrong);
        }
    }
}

void CoresPlot::drawBars(QCPPainter& painter, const QRect& plot) const
{
    std::vector<std::pair<double, int>> busy(m_rows.rows().size());
    for (const auto& sample : store().newestCores()) {
        if (const auto row = m_rows.rowOf(sample.core)) {
            busy[*row].first += std::clamp(sample.busyRatio, 0.0, 1.0);
            ++busy[*row].second;
        }
    }
    const double rowHeight = static_cast<double>(plot.height()) / static_cast<double>(busy.size());
    const double left = plot.right() + 7;
    for (std::size_t row = 0; row < busy.size(); ++row) {
        if (const auto& [sum, count] = busy[row]; count > 0) {
            const auto edge = [&](std::size_t at) {
                return plot.top() + static_cast<int>(std::lround(static_cast<double>(at) * rowHeight));
            };
            drawNow(painter, QRectF(left, edge(row), theme().scaled(30), edge(row + 1) - edge(row)),
                    sum / count, rowHeight >= 9.5);
        }
    }
    drawNowLabel(painter, plot);
}

/// Under the bars, as far right as keeps clear of the last label of the time axis; a word that is longer than
/// they are has all of the margin.
void CoresPlot::drawNowLabel(QCPPainter& painter, const QRect& plot) const
{
    const QFont font = theme().font(11);
    const QString text = tr("now");
    const QFontMetricsF metrics(font);
    const double wanted = metrics.horizontalAdvance(text);
    const double left = plot.right() + 7;
    const double right = std::min<double>(std::max(left + theme().scaled(36), left + wanted), width() - 2);
    if (right - left < wanted) {
        return; // left out rather than cut
    }
    painter.setFont(font);
    painter.setPen(tokens().textMuted);
    painter.drawText(QRectF(left, plot.bottom() + 5, right - left, theme().scaled(16)),
                     Qt::AlignRight | Qt::AlignTop, text);
}

QList<LegendEntry> CoresPlot::legend(const RangeFigures&) const
{
    return {};
}

std::optional<LegendScale> CoresPlot::legendScale() const
{
    return LegendScale{QStringLiteral("0"), tr("100 %"), &theme().loadTable()};
}

QStringList CoresPlot::tableColumns() const
{
    QStringList names{QStringLiteral("mean_pct")};
    for (int core = 0; core < store().coreCount(); ++core) {
        names.append(QStringLiteral("core_%1_pct").arg(core));
    }
    return names;
}

std::vector<double> CoresPlot::tableRow(const LiveColumn& column) const
{
    std::vector<double> values{column.meanCoreRatio() * 100};
    for (int core = 0; core < store().coreCount(); ++core) {
        values.push_back(column.coreRatio(static_cast<std::size_t>(core)) * 100);
    }
    return values;
}

QString CoresPlot::spokenSummary(const RangeFigures& figures) const
{
    return tr("%n core(s), mean utilisation %1", nullptr, store().coreCount())
        .arg(percentFigure(figures.cpuRatio).text());
}

QString CoresPlot::hint(double time, double place) const
{
    const auto core = m_rows.coreAt(place);
    if (!core) {
        return {};
    }
    const auto [from, until] = timeWindow().view();
    const LiveLevel& level =
        store().level(store().levelFor(secondsToNs(from), secondsToNs(until), kHintColumns));
    const LiveColumn* column = level.covering(secondsToNs(time) / level.lengthNs());
    if (!column) {
        return {};
    }
    const auto node = m_rows.nodeOf(*core);
    const QString name = node ? tr("node %1, core %2").arg(*node).arg(*core) : tr("core %1").arg(*core);
    return QStringLiteral("%1: %2").arg(
        name, percentFigure(column->coreRatio(static_cast<std::size_t>(*core))).text());
}

ReadoutRows CoresPlot::readout(const Columns&, const LiveColumn& column) const
{
    ReadoutRows rows{{tr("mean"), percentFigure(column.meanCoreRatio()).text()}};
    std::vector<std::size_t> cores(column.coreSums.size());
    std::iota(cores.begin(), cores.end(), std::size_t{0});
    if (cores.size() > kMostNamed) { // those that did most
        std::ranges::stable_sort(cores, std::greater{},
                                 [&column](std::size_t core) { return column.coreSums[core]; });
        cores.resize(kMostNamed);
    }
    for (const std::size_t core : cores) {
        rows.append({tr("core %1").arg(core), percentFigure(column.coreRatio(core)).text()});
    }
    return rows;
}

} // namespace parascope
