// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/cores_plot.h"

#include "models/figures.h"
#include "plots/heat_plottable.h"
#include "plots/tickers.h"

#include <algorithm>
#include <cmath>

namespace parascope {

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
    const int cores = store().coreCount();
    std::vector<double> values(static_cast<std::size_t>(std::max(0, cores)));
    // a core sample reaches back over the period it covers, so the newest columns are written again
    const auto settled = static_cast<std::int64_t>(std::ceil(1.5 / columns.length)) + 1;
    const auto start = m_feed.begin(*m_heat, columns.first, columns.level.newestIndex(), columns.length,
                                    cores, 1, store().revision(), settled);
    for (std::int64_t index = start; index <= columns.last; ++index) {
        const LiveColumn* column = columns.level.covering(index);
        for (std::size_t core = 0; core < values.size(); ++core) {
            values[core] = column ? column->coreRatio(core) : kUnknown;
        }
        m_heat->setColumn(index, values);
    }
    m_feed.end(columns.last);
    yAxis->setRange(0, std::max(1, cores));
    m_ticker->setCores(cores, std::max(1, height() - 8 - qRound(theme().scaled(24))));
}

void CoresPlot::drawOver(QCPPainter& painter, const QRect& plot)
{
    const auto& newest = store().newestCores();
    const int cores = store().coreCount();
    if (newest.empty() || cores == 0) {
        return;
    }
    const double rowHeight = static_cast<double>(plot.height()) / cores;
    const double left = plot.right() + 7;
    const bool percents = rowHeight >= 9.5;
    const double width = theme().scaled(30);
    painter.setAntialiasing(false);
    for (const auto& sample : newest) {
        if (sample.core < 0 || sample.core >= cores) {
            continue;
        }
        const int top = plot.top() + static_cast<int>(std::lround(sample.core * rowHeight));
        const int foot = plot.top() + static_cast<int>(std::lround((sample.core + 1) * rowHeight));
        const int bar = std::max(1, foot - top - (rowHeight >= 4 ? 1 : 0));
        const int thick = std::min(bar, 14);
        const int y = top + (bar - thick) / 2;
        painter.fillRect(QRectF(left, y, width, thick), tokens().raised);
        painter.fillRect(QRectF(left, y, std::round(width * std::clamp(sample.busyRatio, 0.0, 1.0)), thick),
                         tokens().blue);
        if (percents) {
            painter.setFont(theme().font(10));
            painter.setPen(tokens().textMuted);
            painter.drawText(QRectF(left + width, top, theme().scaled(36), bar),
                             Qt::AlignRight | Qt::AlignVCenter,
                             percentFigure(std::round(sample.busyRatio * 100) / 100).text());
        }
    }
    painter.setFont(theme().font(11));
    painter.setPen(tokens().textMuted);
    // under the bars, as far right as keeps clear of the last label of the time axis
    painter.drawText(QRectF(left, plot.bottom() + 5, theme().scaled(36), theme().scaled(16)),
                     Qt::AlignRight | Qt::AlignTop, tr("now"));
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

ReadoutRows CoresPlot::readout(const Columns&, const LiveColumn& column) const
{
    ReadoutRows rows{{tr("mean"), percentFigure(column.meanCoreRatio()).text()}};
    const std::size_t count = column.coreSums.size();
    for (std::size_t core = 0; core < std::min<std::size_t>(count, 4); ++core) {
        rows.append({tr("core %1").arg(core), percentFigure(column.coreRatio(core)).text()});
    }
    return rows;
}

} // namespace parascope
