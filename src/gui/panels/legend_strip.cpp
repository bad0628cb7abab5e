// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/legend_strip.h"

#include "theme/digit_text.h"

#include <QPainter>

#include <algorithm>
#include <iterator>

namespace parascope {

namespace {
constexpr double kMark = 8;
constexpr double kGap = 6;
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

double LegendStrip::widthOf(const LegendEntry& entry, const Gaps& gaps) const
{
    return kMark + gaps.afterMark + QFontMetricsF(m_theme.font(12)).horizontalAdvance(entry.label) +
           gaps.afterLabel + digitTextWidth(m_theme.font(12, 600), entry.value);
}

/// The last entry that has the unit; -1 = none has.
qsizetype LegendStrip::unitBearer(const QList<LegendEntry>& entries)
{
    qsizetype bearer = entries.size() - 1;
    while (bearer >= 0 && entries[bearer].sharedUnit.isEmpty()) {
        --bearer;
    }
    return bearer;
}

/// With a gap at the right.
double LegendStrip::widthOf(const Fit& fit) const
{
    double width = 0;
    for (const auto& entry : fit.entries) {
        width += widthOf(entry, fit.gaps) + fit.gaps.between;
    }
    const qsizetype bearer = unitBearer(fit.entries);
    return fit.unit && bearer >= 0
               ? width + digitTextWidth(m_theme.font(12, 600), fit.entries[bearer].sharedUnit)
               : width;
}

QSize LegendStrip::sizeHint() const
{
    const double width = m_scale ? scaleWidth() + 2 : widthOf({kWide, m_entries, true});
    return {qRound(width), 20};
}

LegendStrip::Fit LegendStrip::fit() const
{
    Fit found;
    const auto fits = [&](const Gaps& gaps, bool unit) {
        found = {gaps, found.entries, unit};
        found.width = widthOf(found);
        return found.width <= width() + 1;
    };
    found.entries = m_entries;
    if (fits(kWide, true) || fits(kClose, true) || fits(kClose, false) || fits(kTight, false)) {
        return found;
    }
    while (!found.entries.isEmpty()) {
        const auto first = std::max_element(found.entries.rbegin(), found.entries.rend(),
                                            [](const auto& a, const auto& b) { return a.rank < b.rank; });
        found.entries.erase(std::prev(first.base()));
        if (fits(kClose, true) || fits(kTight, true) || fits(kTight, false)) {
            break;
        }
    }
    return found;
}

QStringList LegendStrip::shownLabels() const
{
    QStringList labels;
    for (const auto& entry : fit().entries) {
        labels.append(entry.label);
    }
    return labels;
}

void LegendStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_scale) {
        paintScale(painter);
        return;
    }
    const Fit found = fit();
    const qsizetype bearer = found.unit ? unitBearer(found.entries) : -1;
    double x = width() - found.width;
    const QFont label = m_theme.font(12);
    const QFont value = m_theme.font(12, 600);
    const QFontMetricsF metrics(label);
    const double base = (height() + metrics.ascent() - metrics.descent()) / 2;
    for (qsizetype i = 0; i < found.entries.size(); ++i) {
        const auto& entry = found.entries[i];
        painter.setPen(Qt::NoPen);
        painter.setBrush(entry.color);
        painter.drawRoundedRect(QRectF(x, height() / 2.0 - 1.5, kMark, 3), 1.5, 1.5);
        x += kMark + found.gaps.afterMark;
        painter.setPen(m_theme.tokens().textSecondary);
        painter.setFont(label);
        painter.drawText(QPointF(x, base), entry.label);
        x += metrics.horizontalAdvance(entry.label) + found.gaps.afterLabel;
        painter.setPen(m_theme.tokens().text);
        const QString text = i == bearer ? entry.value + entry.sharedUnit : entry.value;
        x += drawDigitText(painter, value, QPointF(x, base), text) + found.gaps.between;
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
