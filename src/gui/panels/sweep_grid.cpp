// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/sweep_grid.h"

#include "models/figures.h"
#include "models/spoken.h"
#include "theme/tool_tips.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace parascope {

QString settingText(const QString& setting)
{
    return setting == QLatin1String("threads")     ? SweepGrid::tr("threads per process")
           : setting == QLatin1String("processes") ? SweepGrid::tr("processes")
                                                   : spokenText(setting);
}

namespace {

bool isDuration(const QString& metric)
{
    return metric.endsWith(QLatin1String("_ms"));
}

} // namespace

QString cellText(const QString& metric, double value)
{
    if (isDuration(metric)) {
        return value < 999.5 ? significantText(value) : durationFigure(value).text();
    }
    const Figure figure = countFigure(value);
    return figure.value + figure.unit;
}

SweepGrid::SweepGrid(const Theme& theme, const QString& title, const QString& unit, const QString& metric,
                     bool higherIsBetter, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_title(title), m_unit(unit), m_metric(metric),
      m_higherIsBetter(higherIsBetter)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(QStringLiteral("%1, %2").arg(title, unit));
    m_pulse.setInterval(500);
    connect(&m_pulse, &QTimer::timeout, this, [this] {
        m_bright = !m_bright;
        update();
    });
    connect(&theme, &Theme::changed, this, [this] {
        adaptPulse();
        measureNames();
        update();
    });
}

void SweepGrid::adaptPulse()
{
    if (m_running < 0 || m_theme.reducedMotion()) {
        m_pulse.stop();
    } else if (!m_pulse.isActive()) {
        m_pulse.start();
    }
}

void SweepGrid::show(const SweepResult& result, int runningCell)
{
    m_result = result;
    m_running = runningCell;
    const auto& axes = m_result.plan.axes;
    m_columns = axes.empty() ? QStringList() : axes[0].values;
    m_rows = axes.size() > 1 ? axes[1].values : QStringList{QString()};
    adaptPulse();
    measureNames();
    QStringList spoken;
    const int best = m_result.recommendation.cell;
    if (best >= 0) {
        spoken.append(
            tr("suggested: %1, %2")
                .arg(spokenText(m_result.cells[static_cast<std::size_t>(best)].label(m_result.plan)),
                     textOfCell(best)));
    }
    setAccessibleDescription(spoken.join(QStringLiteral(", ")));
    if (hasFocus()) {
        ensureCurrent();
    }
    update();
}

int SweepGrid::cellOf(int column, int row) const
{
    for (const auto& cell : m_result.cells) {
        const bool sameRow = m_result.plan.axes.size() < 2 || cell.values.value(1) == m_rows.value(row);
        if (cell.values.value(0) == m_columns.value(column) && sameRow) {
            return cell.index; // further settings: the first of them
        }
    }
    return -1;
}

std::optional<double> SweepGrid::valueOf(int cell) const
{
    return cell >= 0 && cell < static_cast<int>(m_result.figures.size())
               ? m_result.figures[static_cast<std::size_t>(cell)].median(m_metric)
               : std::nullopt;
}

QString SweepGrid::textOfCell(int cell) const
{
    const auto value = valueOf(cell);
    return value ? cellText(m_metric, *value) : QStringLiteral("·");
}

int SweepGrid::cellAt(const QPointF& position) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        for (int column = 0; column < m_columns.size(); ++column) {
            if (cellRect(column, row).contains(position)) {
                return cellOf(column, row);
            }
        }
    }
    return -1;
}

std::optional<QPoint> SweepGrid::placeOf(int cell) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        for (int column = 0; column < m_columns.size(); ++column) {
            if (cell >= 0 && cellOf(column, row) == cell) {
                return QPoint(column, row);
            }
        }
    }
    return std::nullopt;
}

/// Whoever comes by keyboard sees where: at the advice, else at the first cell.
void SweepGrid::ensureCurrent()
{
    if (!placeOf(m_current)) {
        const int best = m_result.recommendation.cell;
        m_current = placeOf(best) ? best : cellOf(0, 0);
    }
}

void SweepGrid::focusInEvent(QFocusEvent* event)
{
    ensureCurrent();
    QWidget::focusInEvent(event);
}

void SweepGrid::mousePressEvent(QMouseEvent* event)
{
    const int cell = cellAt(event->position());
    if (cell >= 0) {
        m_current = cell;
        update();
        Q_EMIT cellChosen(cell);
    }
}

void SweepGrid::keyPressEvent(QKeyEvent* event)
{
    const QPoint place = placeOf(m_current).value_or(QPoint());
    int column = place.x();
    int row = place.y();
    switch (event->key()) {
    case Qt::Key_Left:
        --column;
        break;
    case Qt::Key_Right:
        ++column;
        break;
    case Qt::Key_Up:
        ++row;
        break;
    case Qt::Key_Down:
        --row;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0) {
            Q_EMIT cellChosen(m_current);
        }
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    m_current = cellOf(std::clamp(column, 0, std::max(0, static_cast<int>(m_columns.size()) - 1)),
                       std::clamp(row, 0, std::max(0, static_cast<int>(m_rows.size()) - 1)));
    update();
}

bool SweepGrid::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int cell = cellAt(help->pos());
        QString text;
        if (cell >= 0 && cell < static_cast<int>(m_result.figures.size())) {
            const auto& figures = m_result.figures[static_cast<std::size_t>(cell)];
            QStringList lines{spokenText(m_result.cells[static_cast<std::size_t>(cell)].label(m_result.plan)),
                              tr("%n run(s)", nullptr, figures.runs)};
            if (const auto value = valueOf(cell)) { // a small cell may have no room for it
                lines.insert(1,
                             m_title + QLatin1Char(' ') +
                                 (isDuration(m_metric) ? durationFigure(*value) : rateFigure(*value)).text());
            }
            for (const QString& line : {figures.reason, figures.brokenLimit}) {
                if (!line.isEmpty()) {
                    lines.append(spokenText(line));
                }
            }
            text = lines.join(QLatin1Char('\n'));
        }
        showToolTip(help->globalPos(), text, this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace parascope
