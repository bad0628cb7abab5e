// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/sweep_grid.h"

#include "models/figures.h"
#include "models/spoken.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace parascope {

namespace {
constexpr double kHead = 28;
constexpr double kLeft = 46;
constexpr double kFoot = 36;
constexpr double kGap = 3;
} // namespace

QString settingText(const QString& setting)
{
    return setting == QLatin1String("threads")     ? SweepGrid::tr("threads per process")
           : setting == QLatin1String("processes") ? SweepGrid::tr("processes")
                                                   : spokenText(setting);
}

QString cellText(const QString& metric, double value)
{
    if (metric.endsWith(QLatin1String("_ms"))) {
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
    QStringList spoken;
    const int best = m_result.recommendation.cell;
    if (best >= 0) {
        spoken.append(
            tr("suggested: %1, %2")
                .arg(spokenText(m_result.cells[static_cast<std::size_t>(best)].label(m_result.plan)),
                     textOfCell(best)));
    }
    setAccessibleDescription(spoken.join(QStringLiteral(", ")));
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

QRectF SweepGrid::cellRect(int column, int row) const
{
    const double w = (width() - kLeft - 6) / std::max(1.0, static_cast<double>(m_columns.size()));
    const double h = (height() - kHead - kFoot) / std::max(1.0, static_cast<double>(m_rows.size()));
    const auto fromTop = static_cast<double>(m_rows.size() - 1 - row); // most at the top
    return QRectF(kLeft + column * w, kHead + fromTop * h, w, h)
        .adjusted(kGap / 2, kGap / 2, -kGap / 2, -kGap / 2);
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

void SweepGrid::paintScale(QPainter& painter) const
{
    const Tokens& t = m_theme.tokens();
    painter.setFont(m_theme.font(13, 600));
    painter.setPen(t.text);
    painter.drawText(QPointF(6, 16), m_title);
    const double unitAt = 6 + QFontMetricsF(painter.font()).horizontalAdvance(m_title) + 8;
    painter.setFont(m_theme.font(12));
    painter.setPen(t.textMuted);
    const QString worse = m_higherIsBetter ? tr("low") : tr("high");
    const QString better = m_higherIsBetter ? tr("high") : tr("low");
    const QFontMetricsF metrics(painter.font());
    double x = width() - 8 - metrics.horizontalAdvance(better);
    painter.drawText(QPointF(x, 16), better);
    x -= 46;
    for (int i = 0; i < 40; ++i) {
        painter.fillRect(QRectF(x + i, 9, 1, 7),
                         QColor(m_theme.loadTable()[static_cast<std::size_t>(i * 255 / 40)]));
    }
    x -= 6 + metrics.horizontalAdvance(worse);
    painter.drawText(QPointF(x, 16), worse);
    if (unitAt + metrics.horizontalAdvance(m_unit) + 10 < x) { // left out rather than cut
        painter.drawText(QPointF(unitAt, 16), m_unit);
    }
}

void SweepGrid::paintEvent(QPaintEvent*)
{
    const Tokens& t = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintScale(painter);
    double low = std::nan("");
    double high = std::nan("");
    for (const auto& cell : m_result.cells) {
        if (const auto value = valueOf(cell.index)) {
            const double v = m_higherIsBetter ? *value : std::log(std::max(1e-9, *value));
            low = std::isnan(low) ? v : std::min(low, v);
            high = std::isnan(high) ? v : std::max(high, v);
        }
    }
    for (int row = 0; row < m_rows.size(); ++row) {
        painter.setFont(m_theme.font(11));
        painter.setPen(t.textMuted);
        const QRectF first = cellRect(0, row);
        painter.drawText(QRectF(0, first.top(), kLeft - 8, first.height()), Qt::AlignRight | Qt::AlignVCenter,
                         m_rows[row]);
        for (int column = 0; column < m_columns.size(); ++column) {
            const int cell = cellOf(column, row);
            const QRectF rect = cellRect(column, row);
            const auto value = valueOf(cell);
            QColor color = t.inset;
            if (value) {
                const double v = m_higherIsBetter ? *value : std::log(std::max(1e-9, *value));
                const double share = high > low ? (v - low) / (high - low) : 1.0;
                const double good = m_higherIsBetter ? share : 1 - share;
                color = QColor(m_theme.loadTable()[static_cast<std::size_t>(std::lround(good * 255))]);
            }
            const bool running = cell == m_running && cell >= 0;
            painter.setPen(running ? QPen(m_bright || !isPulsing() ? t.accent : t.borderStrong, 2)
                                   : Qt::NoPen);
            painter.setBrush(color);
            painter.drawRoundedRect(rect, 5, 5);
            if (cell >= 0 && cell == m_result.recommendation.cell) {
                painter.setBrush(Qt::NoBrush);
                painter.setPen(QPen(t.amber, 2));
                painter.drawRoundedRect(rect.adjusted(-1, -1, 1, 1), 6, 6);
                painter.setPen(QPen(t.surface, 1.5));
                painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 4, 4);
            }
            painter.setFont(m_theme.font(12, 600));
            painter.setPen(value ? textOn(color) : t.textMuted);
            painter.drawText(rect, Qt::AlignCenter, textOfCell(cell));
            if (hasFocus() && cell == m_current && cell >= 0) {
                painter.setBrush(Qt::NoBrush);
                painter.setPen(QPen(t.accent, 2));
                painter.drawRoundedRect(rect, 5, 5);
            }
        }
    }
    painter.setFont(m_theme.font(11));
    painter.setPen(t.textMuted);
    for (int column = 0; column < m_columns.size(); ++column) {
        const QRectF rect = cellRect(column, 0);
        painter.drawText(QRectF(rect.left(), rect.bottom() + 1, rect.width(), 16), Qt::AlignCenter,
                         m_columns[column]);
    }
    const auto& axes = m_result.plan.axes;
    if (!axes.empty()) {
        painter.drawText(QRectF(kLeft, height() - 18, width() - kLeft, 16), Qt::AlignCenter,
                         settingText(axes[0].setting));
    }
    if (axes.size() > 1) {
        painter.save();
        painter.translate(9, kHead + (height() - kHead - kFoot) / 2);
        painter.rotate(-90);
        painter.drawText(QRectF(-80, -8, 160, 16), Qt::AlignCenter, settingText(axes[1].setting));
        painter.restore();
    }
}

void SweepGrid::mousePressEvent(QMouseEvent* event)
{
    m_current = cellAt(event->position());
    update();
    if (m_current >= 0) {
        Q_EMIT cellChosen(m_current);
    }
}

void SweepGrid::keyPressEvent(QKeyEvent* event)
{
    int column = 0;
    int row = 0;
    for (int c = 0; c < m_columns.size(); ++c) {
        for (int r = 0; r < m_rows.size(); ++r) {
            if (m_current >= 0 && cellOf(c, r) == m_current) {
                column = c;
                row = r;
            }
        }
    }
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
            for (const QString& line : {figures.reason, figures.brokenLimit}) {
                if (!line.isEmpty()) {
                    lines.append(spokenText(line));
                }
            }
            text = lines.join(QLatin1Char('\n'));
        }
        QToolTip::showText(help->globalPos(), text, this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace parascope
