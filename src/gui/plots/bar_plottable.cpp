// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/bar_plottable.h"

#include <algorithm>
#include <cmath>

namespace parascope {

BarPlottable::BarPlottable(QCPAxis* keyAxis, QCPAxis* valueAxis) : QCPAbstractPlottable(keyAxis, valueAxis)
{
    setSelectable(QCP::stNone);
}

void BarPlottable::setBars(std::vector<Bar> bars, double columnLength)
{
    m_bars = std::move(bars);
    m_columnLength = columnLength;
}

void BarPlottable::draw(QCPPainter* painter)
{
    if (!mKeyAxis || !mValueAxis) {
        return;
    }
    painter->save();
    painter->setAntialiasing(false);
    const QRect rect = mKeyAxis->axisRect()->rect();
    const double column = std::abs(mKeyAxis->coordToPixel(m_columnLength) - mKeyAxis->coordToPixel(0));
    const int width = std::max(1, static_cast<int>(std::lround(column * 0.76)));
    for (const auto& bar : m_bars) {
        const double middle = mKeyAxis->coordToPixel(bar.key);
        const double top = std::clamp(mValueAxis->coordToPixel(bar.value), static_cast<double>(rect.top()),
                                      static_cast<double>(rect.bottom()));
        const int left = static_cast<int>(std::floor(middle - width / 2.0 + 0.5));
        // what is below the axis was measured all the same: it stays visible at the foot
        const int y = std::min(static_cast<int>(std::lround(top)), rect.bottom() - 1);
        painter->fillRect(QRect(left, y, width, rect.bottom() + 1 - y), bar.color);
    }
    painter->restore();
}

double BarPlottable::selectTest(const QPointF&, bool, QVariant*) const
{
    return -1;
}

QCPRange BarPlottable::getKeyRange(bool& found, QCP::SignDomain) const
{
    found = !m_bars.empty();
    return found ? QCPRange(m_bars.front().key, m_bars.back().key) : QCPRange();
}

QCPRange BarPlottable::getValueRange(bool& found, QCP::SignDomain, const QCPRange&) const
{
    found = !m_bars.empty();
    QCPRange range;
    for (const auto& bar : m_bars) {
        range.lower = std::min(range.lower, bar.value);
        range.upper = std::max(range.upper, bar.value);
    }
    return range;
}

void BarPlottable::drawLegendIcon(QCPPainter* painter, const QRectF& rect) const
{
    if (!m_bars.empty()) {
        painter->fillRect(rect, m_bars.front().color);
    }
}

} // namespace parascope
