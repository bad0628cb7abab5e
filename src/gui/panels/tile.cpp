// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/tile.h"

#include "plots/span_raster.h"
#include "theme/digit_text.h"
#include "theme/wrapped_text.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QResizeEvent>

#include <algorithm>
#include <cmath>

namespace parascope {

namespace {
constexpr int kNarrow = 84; ///< of a window below 1200
} // namespace

void paintTileCard(QPainter& painter, const Theme& theme, const QRectF& rect, Mood mood, bool focus)
{
    const Tokens& t = theme.tokens();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(focus ? QPen(t.accent, 2) : QPen(t.tintedBorder(mood), 1));
    painter.setBrush(t.tintedSurface(mood));
    const double inset = focus ? 1 : 0.5;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), kTileRadius, kTileRadius);
}

Tile::Tile(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setFocusPolicy(Qt::TabFocus);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize Tile::minimumSizeHint() const
{
    return {92, qRound(m_theme.scaled(kTileHeight))};
}

void Tile::show(const TileData& data)
{
    m_data = data;
    setAccessibleName(data.note.isEmpty()
                          ? QStringLiteral("%1: %2").arg(data.label, data.figure.text())
                          : QStringLiteral("%1: %2, %3").arg(data.label, data.figure.text(), data.note));
    // the note too: a narrow tile may have no room for all of it
    setToolTip(data.note.isEmpty() ? data.tooltip : QStringLiteral("%1\n%2").arg(data.note, data.tooltip));
    update();
}

QColor Tile::sparkColor() const
{
    const Tokens& t = m_theme.tokens();
    if (isAlarmed()) {
        return t.moodColor(m_data.mood);
    }
    switch (m_data.kind) {
    case TileKind::Throughput:
    case TileKind::MaxStall:
        return t.green;
    case TileKind::LatencyP99:
        return t.amber;
    case TileKind::Memory:
        return t.purple;
    case TileKind::Errors:
        return t.vermillion;
    default:
        return t.blue;
    }
}

bool Tile::isNarrow() const
{
    return width() < m_theme.scaled(kNarrow);
}

bool Tile::isAlarmed() const
{
    return m_data.mood == Mood::Warning || m_data.mood == Mood::Bad;
}

QFont Tile::labelFont() const
{
    return m_theme.font(isNarrow() ? 11 : 12);
}

QString Tile::shownLabel() const
{
    const int room = width() - (isNarrow() ? 12 : 20) - (isAlarmed() ? 18 : 0);
    const QFontMetricsF metrics(labelFont()); // rounded ones would call a text fitting that is then elided
    const bool fits = m_data.shortLabel.isEmpty() || metrics.horizontalAdvance(m_data.label) <= room;
    return metrics.elidedText(fits ? m_data.label : m_data.shortLabel, Qt::ElideRight, room);
}

void Tile::paintEvent(QPaintEvent*)
{
    const Tokens& t = m_theme.tokens();
    QPainter painter(this);
    paintTileCard(painter, m_theme, rect(), m_data.mood, hasFocus());
    if (!m_data.spark.empty()) {
        paintSpark(painter, sparkColor());
    }
    const bool alarmed = isAlarmed();
    const bool narrow = isNarrow();
    const double left = narrow ? 8 : 12;
    painter.setFont(labelFont());
    painter.setPen(t.textSecondary);
    const double labelBase = m_theme.scaled(20);
    painter.drawText(QPointF(left, labelBase), shownLabel());
    if (alarmed) {
        painter.drawPixmap(
            QPointF(width() - (narrow ? 20 : 26), labelBase - 12),
            m_theme.pixmap(QStringLiteral("warning"), 14, t.moodColor(m_data.mood), devicePixelRatioF()));
    }
    // a large font in a narrow tile: the figure shrinks first, then its unit with it
    double px = 24;
    double unitPx = 12;
    const auto unitWidth = [&] {
        return QFontMetricsF(m_theme.font(unitPx, 500)).horizontalAdvance(m_data.figure.unit) + 4;
    };
    double unit = unitWidth();
    const auto tooWide = [&] {
        return digitTextWidth(m_theme.font(px, 600), m_data.figure.value) + unit > width() - left - 8;
    };
    while (px > 15 && tooWide()) {
        px -= 1;
    }
    while (px > 9 && tooWide()) {
        px -= 1;
        unitPx = std::max(8.0, unitPx - 1);
        unit = unitWidth();
    }
    const QFont unitFont = m_theme.font(unitPx, 500);
    painter.setPen(alarmed                                                ? t.moodColor(m_data.mood)
                   : m_data.figure.unit.isEmpty() && m_data.spark.empty() ? t.textMuted
                                                                          : t.text);
    const double valueBase = m_theme.scaled(47);
    const double used =
        drawDigitText(painter, m_theme.font(px, 600), QPointF(left, valueBase), m_data.figure.value);
    painter.setFont(unitFont);
    painter.setPen(t.textMuted);
    painter.drawText(QPointF(left + used + 4, valueBase), m_data.figure.unit);
    const QFont noteFont = m_theme.font(11, 500);
    painter.setPen(alarmed                            ? t.moodColor(m_data.mood)
                   : m_data.noteMood != Mood::Neutral ? t.moodColor(m_data.noteMood)
                                                      : t.textSecondary);
    const double room = width() - left - 1; // "0.01 % of tasks" just fits at 1280
    const bool fits = digitTextWidth(noteFont, m_data.note) <= room || m_data.shortNote.isEmpty();
    drawDigitText(painter, noteFont, QPointF(left, m_theme.scaled(64)),
                  elidedAtWord(noteFont, fits ? m_data.note : m_data.shortNote, room));
}

void Tile::paintSpark(QPainter& painter, const QColor& color)
{
    double highest = 0;
    for (const double value : m_data.spark) {
        highest = std::isnan(value) ? highest : std::max(highest, value);
    }
    const double ratio = devicePixelRatioF();
    const double height = 19 * ratio;
    const double width = (this->width() - 2) * ratio;
    QImage image(static_cast<int>(width), static_cast<int>(height), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    SpanRaster raster(image, ratio >= 1.5 ? 1 : 2);
    const double step =
        m_data.spark.size() > 1 ? width / static_cast<double>(m_data.spark.size() - 1) : width;
    std::vector<QPointF> run;
    const auto flush = [&] {
        if (run.size() > 1) {
            auto foot = run;
            for (auto& point : foot) {
                point.setY(height);
            }
            raster.fill(run, foot, withAlpha(color, 36));
            raster.stroke(run, 1.3 * ratio, color);
        }
        run.clear();
    };
    for (std::size_t i = 0; i < m_data.spark.size(); ++i) {
        const double value = m_data.spark[i];
        if (std::isnan(value)) {
            flush();
            continue;
        }
        const double share = highest > 0 ? value / highest : 0;
        run.emplace_back(static_cast<double>(i) * step, height - 2 * ratio - share * (height - 4 * ratio));
    }
    flush();
    image.setDevicePixelRatio(ratio);
    QPainterPath clip;
    clip.addRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kTileRadius - 1, kTileRadius - 1);
    painter.save();
    painter.setClipPath(clip);
    painter.drawImage(QPointF(1, this->height() - 1 - 19), image);
    painter.restore();
}

void Tile::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint())) {
        Q_EMIT activated(m_data.kind);
    }
}

void Tile::contextMenuEvent(QContextMenuEvent* event)
{
    Q_EMIT menuAsked(m_data.kind, event->globalPos());
}

void Tile::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT activated(m_data.kind);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void Tile::focusInEvent(QFocusEvent*)
{
    update();
}
void Tile::focusOutEvent(QFocusEvent*)
{
    update();
}

} // namespace parascope
