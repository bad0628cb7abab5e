// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/sweep_grid.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

// How the cells of a sweep are painted. The map may be small: texts shrink, and what still has no room is
// left out rather than cut.

namespace parascope {

namespace {

constexpr double kHead = 28;
constexpr double kLeft = 46;
constexpr double kFoot = 36;
constexpr double kTurned = 18; ///< the name of the second setting, turned
constexpr double kNameGap = 8; ///< between the values of the rows and the cells
constexpr double kGap = 3;
constexpr int kLeastFont = 9;

/// Digits reach from the base line to the height of a capital letter.
bool fits(const QString& text, const QFont& font, const QSizeF& room)
{
    const QFontMetricsF metrics(font);
    return metrics.horizontalAdvance(text) + 2 <= room.width() && metrics.capHeight() + 4 <= room.height();
}

/// The largest font in which as many of the texts fit as in the least one.
QFont fittingFont(const Theme& theme, const QStringList& texts, const QSizeF& room, int largest, int weight)
{
    const auto fitting = [&](const QFont& font) {
        return std::count_if(texts.begin(), texts.end(),
                             [&](const QString& text) { return fits(text, font, room); });
    };
    const QFont least = theme.font(kLeastFont, weight);
    const auto most = fitting(least);
    for (int px = largest; px > kLeastFont; --px) {
        const QFont font = theme.font(px, weight);
        if (fitting(font) == most) {
            return font;
        }
    }
    return least;
}

} // namespace

void SweepGrid::measureNames()
{
    const QFontMetricsF metrics(m_theme.font(11));
    m_nameWidth = 0;
    for (const QString& name : m_rows) {
        m_nameWidth = std::max(m_nameWidth, metrics.horizontalAdvance(name) + 2);
    }
}

/// A turned line for the setting and its values; long ones ("64KiB") take more, but never most of the map.
double SweepGrid::leftMargin() const
{
    const double least = m_theme.scaled(kLeft);
    return std::max(least, std::min(m_theme.scaled(kTurned) + m_nameWidth + kNameGap, width() / 3.0));
}

QRectF SweepGrid::cellRect(int column, int row) const
{
    const double left = leftMargin();
    const double head = m_theme.scaled(kHead);
    const double w = (width() - left - 6) / std::max(1.0, static_cast<double>(m_columns.size()));
    const double h =
        (height() - head - m_theme.scaled(kFoot)) / std::max(1.0, static_cast<double>(m_rows.size()));
    const auto fromTop = static_cast<double>(m_rows.size() - 1 - row); // most at the top
    return QRectF(left + column * w, head + fromTop * h, w, h)
        .adjusted(kGap / 2, kGap / 2, -kGap / 2, -kGap / 2);
}

QFont SweepGrid::cellFont() const
{
    QStringList texts;
    for (const auto& cell : m_result.cells) {
        texts.append(textOfCell(cell.index));
    }
    return fittingFont(m_theme, texts, cellRect(0, 0).size(), 12, 600);
}

QString SweepGrid::shownText(int cell) const
{
    const QString text = textOfCell(cell);
    return fits(text, cellFont(), cellRect(0, 0).size()) ? text : QString();
}

void SweepGrid::paintScale(QPainter& painter) const
{
    const Tokens& t = m_theme.tokens();
    const double baseLine = m_theme.scaled(16);
    painter.setFont(m_theme.font(13, 600));
    painter.setPen(t.text);
    painter.drawText(QPointF(6, baseLine), m_title);
    const double titleEnd = 6 + QFontMetricsF(painter.font()).horizontalAdvance(m_title) + 8;
    painter.setFont(m_theme.font(12));
    painter.setPen(t.textMuted);
    const QString worse = m_higherIsBetter ? tr("low") : tr("high");
    const QString better = m_higherIsBetter ? tr("high") : tr("low");
    const QFontMetricsF metrics(painter.font());
    const double betterAt = width() - 8 - metrics.horizontalAdvance(better);
    const double colorsAt = betterAt - 46;
    const double worseAt = colorsAt - 6 - metrics.horizontalAdvance(worse);
    if (worseAt < titleEnd) {
        return;
    }
    painter.drawText(QPointF(betterAt, baseLine), better);
    painter.drawText(QPointF(worseAt, baseLine), worse);
    for (int i = 0; i < 40; ++i) {
        painter.fillRect(QRectF(colorsAt + i, baseLine - 7, 1, 7),
                         QColor(m_theme.loadTable()[static_cast<std::size_t>(i * 255 / 40)]));
    }
    if (titleEnd + metrics.horizontalAdvance(m_unit) + 10 < worseAt) {
        painter.drawText(QPointF(titleEnd, baseLine), m_unit);
    }
}

/// Latencies differ by powers, throughputs do not.
double SweepGrid::scaleOf(double value) const
{
    return m_higherIsBetter ? value : std::log(std::max(1e-9, value));
}

void SweepGrid::paintCells(QPainter& painter) const
{
    double low = std::nan("");
    double high = std::nan("");
    for (const auto& cell : m_result.cells) {
        if (const auto value = valueOf(cell.index)) {
            const double v = scaleOf(*value);
            low = std::isnan(low) ? v : std::min(low, v);
            high = std::isnan(high) ? v : std::max(high, v);
        }
    }
    const QFont font = cellFont();
    for (int row = 0; row < m_rows.size(); ++row) {
        for (int column = 0; column < m_columns.size(); ++column) {
            const int cell = cellOf(column, row);
            QColor color = m_theme.tokens().inset;
            if (const auto value = valueOf(cell)) {
                const double share = high > low ? (scaleOf(*value) - low) / (high - low) : 1.0;
                const double good = m_higherIsBetter ? share : 1 - share;
                color = QColor(m_theme.loadTable()[static_cast<std::size_t>(std::lround(good * 255))]);
            }
            painter.setFont(font);
            paintCell(painter, cellRect(column, row), cell, color);
        }
    }
}

void SweepGrid::paintCell(QPainter& painter, const QRectF& rect, int cell, const QColor& color) const
{
    const Tokens& t = m_theme.tokens();
    const bool running = cell == m_running && cell >= 0;
    painter.setPen(running ? QPen(m_bright || !isPulsing() ? t.accent : t.borderStrong, 2) : Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(rect, 5, 5);
    if (cell >= 0 && cell == m_result.recommendation.cell) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(t.amber, 2));
        painter.drawRoundedRect(rect.adjusted(-1, -1, 1, 1), 6, 6);
        painter.setPen(QPen(t.surface, 1.5));
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 4, 4);
    }
    const QString text = textOfCell(cell);
    if (fits(text, painter.font(), rect.size())) {
        painter.setPen(valueOf(cell) ? textOn(color) : t.textMuted);
        painter.drawText(rect, Qt::AlignCenter | Qt::TextDontClip, text);
    }
}

/// The values of the settings along the two sides.
void SweepGrid::paintNames(QPainter& painter) const
{
    painter.setPen(m_theme.tokens().textMuted);
    const QRectF first = cellRect(0, 0);
    const double right = leftMargin() - kNameGap;
    const QSizeF rowRoom(right - m_theme.scaled(kTurned), first.height() + kGap);
    painter.setFont(fittingFont(m_theme, m_rows, rowRoom, 11, 400));
    for (int row = 0; row < m_rows.size(); ++row) {
        const QRectF rect = cellRect(0, row);
        if (fits(m_rows[row], painter.font(), rowRoom)) {
            painter.drawText(QRectF(0, rect.top(), right, rect.height()),
                             Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, m_rows[row]);
        }
    }
    const QSizeF columnRoom(first.width() + kGap, m_theme.scaled(16));
    painter.setFont(fittingFont(m_theme, m_columns, columnRoom, 11, 400));
    for (int column = 0; column < m_columns.size(); ++column) {
        const QRectF rect = cellRect(column, 0);
        if (fits(m_columns[column], painter.font(), columnRoom)) {
            painter.drawText(QRectF(rect.left(), rect.bottom() + 1, rect.width(), columnRoom.height()),
                             Qt::AlignCenter | Qt::TextDontClip, m_columns[column]);
        }
    }
}

/// What is varied along the two sides.
void SweepGrid::paintSettings(QPainter& painter) const
{
    const auto& axes = m_result.plan.axes;
    const double line = m_theme.scaled(16);
    const double left = leftMargin();
    const double head = m_theme.scaled(kHead);
    painter.setFont(m_theme.font(11));
    if (!axes.empty() && fits(settingText(axes[0].setting), painter.font(), QSizeF(width() - left, line))) {
        painter.drawText(QRectF(left, height() - line - 2, width() - left, line), Qt::AlignCenter,
                         settingText(axes[0].setting));
    }
    const double room = height() - head - m_theme.scaled(kFoot);
    if (axes.size() > 1 && fits(settingText(axes[1].setting), painter.font(), QSizeF(room, line))) {
        painter.save();
        painter.translate(line / 2 + 1, head + room / 2);
        painter.rotate(-90);
        painter.drawText(QRectF(-room / 2, -line / 2, room, line), Qt::AlignCenter,
                         settingText(axes[1].setting));
        painter.restore();
    }
}

/// Framed in the surface's colour, so that it is seen on a cell of any colour.
void SweepGrid::paintFocus(QPainter& painter) const
{
    if (const auto place = placeOf(m_current)) {
        const QRectF rect = cellRect(place->x(), place->y()).adjusted(2, 2, -2, -2);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_theme.tokens().surface, 4));
        painter.drawRoundedRect(rect, 4, 4);
        painter.setPen(QPen(m_theme.tokens().accent, 2));
        painter.drawRoundedRect(rect, 4, 4);
    }
}

void SweepGrid::paint(QPainter& painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    paintScale(painter);
    paintCells(painter);
    paintNames(painter);
    paintSettings(painter);
}

void SweepGrid::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint(painter);
    if (hasFocus()) {
        paintFocus(painter);
    }
}

} // namespace parascope
