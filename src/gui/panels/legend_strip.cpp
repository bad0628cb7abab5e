// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/legend_strip.h"

#include "theme/digit_text.h"

#include <QPainter>

namespace parascope {

namespace {
constexpr double kMark = 8;
constexpr double kGap = 6;
constexpr double kBetween = 14;
constexpr double kScaleBar = 56;
} // namespace

LegendStrip::LegendStrip(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void LegendStrip::setEntries(const QList<LegendEntry>& entries)
{
    if (entries != m_entries) {
        const QSize before = sizeHint();
        m_entries = entries;
        if (sizeHint() != before) {
            updateGeometry();
        }
        update();
    }
}

void LegendStrip::setScale(const std::optional<LegendScale>& scale)
{
    if (scale != m_scale) {
        m_scale = scale;
        updateGeometry();
        update();
    }
}

double LegendStrip::scaleWidth() const
{
    const QFontMetricsF metrics(m_theme.font(12));
    return metrics.horizontalAdvance(m_scale->low) + kGap + kScaleBar + kGap +
           metrics.horizontalAdvance(m_scale->high) + 6;
}

double LegendStrip::widthOf(const LegendEntry& entry) const
{
    return kMark + kGap + QFontMetricsF(m_theme.font(12)).horizontalAdvance(entry.label) + 5 +
           digitTextWidth(m_theme.font(12, 600), entry.value);
}

QSize LegendStrip::sizeHint() const
{
    if (m_scale) {
        return {qRound(scaleWidth()) + 2, 20};
    }
    double width = 0;
    for (const auto& entry : m_entries) {
        width += widthOf(entry) + kBetween;
    }
    return {qRound(width), 20};
}

void LegendStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_scale) {
        paintScale(painter);
        return;
    }
    qsizetype fitting = m_entries.size();
    double total = 0;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        total += widthOf(m_entries[i]) + kBetween;
        if (total > width() + 1) {
            fitting = i;
            total -= widthOf(m_entries[i]) + kBetween;
            break;
        }
    }
    double x = width() - total;
    const QFont label = m_theme.font(12);
    const QFont value = m_theme.font(12, 600);
    const QFontMetricsF metrics(label);
    const double base = (height() + metrics.ascent() - metrics.descent()) / 2;
    for (qsizetype i = 0; i < fitting; ++i) {
        const auto& entry = m_entries[i];
        painter.setPen(Qt::NoPen);
        painter.setBrush(entry.color);
        painter.drawRoundedRect(QRectF(x, height() / 2.0 - 1.5, kMark, 3), 1.5, 1.5);
        x += kMark + kGap;
        painter.setPen(m_theme.tokens().textSecondary);
        painter.setFont(label);
        painter.drawText(QPointF(x, base), entry.label);
        x += metrics.horizontalAdvance(entry.label) + 5;
        painter.setPen(m_theme.tokens().text);
        x += drawDigitText(painter, value, QPointF(x, base), entry.value) + kBetween;
    }
}

void LegendStrip::paintScale(QPainter& painter) const
{
    const QFont font = m_theme.font(12);
    const QFontMetricsF metrics(font);
    const double base = (height() + metrics.ascent() - metrics.descent()) / 2;
    double x = width() - scaleWidth();
    painter.setFont(font);
    painter.setPen(m_theme.tokens().textMuted);
    painter.drawText(QPointF(x, base), m_scale->low);
    x += metrics.horizontalAdvance(m_scale->low) + kGap;
    for (int i = 0; i < static_cast<int>(kScaleBar); ++i) {
        painter.fillRect(
            QRectF(x + i, height() / 2.0 - 4, 1, 8),
            QColor((*m_scale->table)[static_cast<std::size_t>(i * 255 / static_cast<int>(kScaleBar))]));
    }
    painter.drawText(QPointF(x + kScaleBar + kGap, base), m_scale->high);
}

} // namespace parascope
