// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/heat_plottable.h"

#include <algorithm>
#include <cmath>

namespace parascope {

HeatPlottable::HeatPlottable(QCPAxis* keyAxis, QCPAxis* valueAxis) : QCPAbstractPlottable(keyAxis, valueAxis)
{
    setSelectable(QCP::stNone);
}

void HeatPlottable::reset(int rows, int capacity, double columnLength)
{
    m_rows = std::max(0, rows);
    m_capacity = std::max(1, capacity);
    m_columnLength = columnLength;
    m_first = 0;
    m_last = -1;
    m_image = m_rows > 0 ? QImage(static_cast<int>(m_capacity), m_rows, QImage::Format_ARGB32_Premultiplied)
                         : QImage();
    m_image.fill(Qt::transparent);
}

void HeatPlottable::clearColumn(std::int64_t index)
{
    const int x = static_cast<int>(index % m_capacity);
    for (int row = 0; row < m_rows; ++row) {
        reinterpret_cast<QRgb*>(m_image.scanLine(row))[x] = 0;
    }
}

void HeatPlottable::setColumn(std::int64_t index, std::span<const double> values)
{
    if (m_rows == 0 || !m_table || index < 0) {
        return;
    }
    if (m_last < 0) {
        m_first = index;
        m_last = index - 1;
    }
    if (index < m_first) {
        return;
    }
    for (std::int64_t skipped = std::max(m_last + 1, index - m_capacity + 1); skipped <= index; ++skipped) {
        clearColumn(skipped);
    }
    m_last = std::max(m_last, index);
    m_first = std::max(m_first, m_last - m_capacity + 1);
    const int x = static_cast<int>(index % m_capacity);
    for (int row = 0; row < m_rows; ++row) {
        const double value = static_cast<std::size_t>(row) < values.size()
                                 ? values[static_cast<std::size_t>(row)]
                                 : std::nan("");
        QRgb color = 0;
        if (!std::isnan(value)) {
            color = (*m_table)[static_cast<std::size_t>(std::clamp(std::lround(value * 255), 0L, 255L))];
        }
        reinterpret_cast<QRgb*>(m_image.scanLine(row))[x] = color;
    }
}

void HeatPlottable::draw(QCPPainter* painter)
{
    if (m_rows == 0 || m_last < m_first || !mKeyAxis || !mValueAxis) {
        return;
    }
    const QCPRange range = mKeyAxis->range();
    const auto from = std::max(m_first, static_cast<std::int64_t>(std::floor(range.lower / m_columnLength)));
    const auto until = std::min(m_last, static_cast<std::int64_t>(std::ceil(range.upper / m_columnLength)));
    if (until < from) {
        return;
    }
    if (painter->modes().testFlag(QCPPainter::pmVectorized)) {
        drawCells(painter, from, until);
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::SmoothPixmapTransform, false);
    const std::int64_t seam = (from / m_capacity + 1) * m_capacity; // first column of the ring's next turn
    drawPart(painter, from, std::min(until, seam - 1));
    if (until >= seam) {
        drawPart(painter, seam, until);
    }
    const QRect rect = mKeyAxis->axisRect()->rect();
    const double rowHeight = static_cast<double>(rect.height()) / m_rows;
    if (m_rowGap && rowHeight >= 4) {
        const QBrush gap = mParentPlot->palette().brush(QPalette::Window);
        for (int row = 1; row < m_rows; ++row) {
            const int y = rect.top() + static_cast<int>(std::lround(row * rowHeight)) - 1;
            painter->fillRect(QRect(rect.left(), y, rect.width(), 1), gap);
        }
    }
    painter->restore();
}

void HeatPlottable::drawCells(QCPPainter* painter, std::int64_t first, std::int64_t last)
{
    const QRectF rect = mKeyAxis->axisRect()->rect();
    const double rowHeight = rect.height() / m_rows;
    for (std::int64_t index = first; index <= last; ++index) {
        const double left =
            std::max(rect.left(), mKeyAxis->coordToPixel(static_cast<double>(index) * m_columnLength));
        const double right = std::min(
            rect.right() + 1, mKeyAxis->coordToPixel(static_cast<double>(index + 1) * m_columnLength));
        for (int row = 0; right > left && row < m_rows; ++row) {
            const QRgb cell = m_image.pixel(static_cast<int>(index % m_capacity), row);
            if (qAlpha(cell) > 0) {
                painter->fillRect(QRectF(left, rect.top() + row * rowHeight, right - left, rowHeight),
                                  QColor::fromRgb(cell));
            }
        }
    }
}

void HeatPlottable::drawPart(QCPPainter* painter, std::int64_t first, std::int64_t last)
{
    const QRect rect = mKeyAxis->axisRect()->rect();
    const double left = mKeyAxis->coordToPixel(static_cast<double>(first) * m_columnLength);
    const double right = mKeyAxis->coordToPixel(static_cast<double>(last + 1) * m_columnLength);
    const QRectF source(static_cast<double>(first % m_capacity), 0, static_cast<double>(last - first + 1),
                        m_rows);
    painter->drawImage(QRectF(left, rect.top(), right - left, rect.height()), m_image, source);
}

double HeatPlottable::selectTest(const QPointF&, bool, QVariant*) const
{
    return -1;
}

QCPRange HeatPlottable::getKeyRange(bool& found, QCP::SignDomain) const
{
    found = m_last >= m_first;
    return {static_cast<double>(m_first) * m_columnLength, static_cast<double>(m_last + 1) * m_columnLength};
}

QCPRange HeatPlottable::getValueRange(bool& found, QCP::SignDomain, const QCPRange&) const
{
    found = m_rows > 0;
    return {0, static_cast<double>(m_rows)};
}

void HeatPlottable::drawLegendIcon(QCPPainter* painter, const QRectF& rect) const
{
    if (m_table) {
        painter->fillRect(rect, QColor(m_table->back()));
    }
}

} // namespace parascope
