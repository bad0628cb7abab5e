// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/span_plottable.h"

#include "plots/plot_buffer.h"
#include "plots/span_raster.h"
#include "theme/tokens.h"

#include <QLinearGradient>

#include <algorithm>
#include <cmath>

namespace parascope {

namespace {
constexpr double kShortestStroke = 4; ///< px
}

SpanPlottable::SpanPlottable(QCPAxis* keyAxis, QCPAxis* valueAxis) : QCPAbstractPlottable(keyAxis, valueAxis)
{
    setSelectable(QCP::stNone);
}

void SpanPlottable::setKeys(std::vector<double> keys, double columnLength)
{
    m_keys = std::move(keys);
    m_columnLength = columnLength;
}

void SpanPlottable::setArea(const QColor& color, int topAlpha, int footAlpha)
{
    m_areaColor = color;
    m_areaTop = topAlpha;
    m_areaFoot = footAlpha;
}

double SpanPlottable::selectTest(const QPointF&, bool, QVariant*) const
{
    return -1;
}

QCPRange SpanPlottable::getKeyRange(bool& found, QCP::SignDomain) const
{
    found = !m_keys.empty();
    return found ? QCPRange(m_keys.front(), m_keys.back()) : QCPRange();
}

QCPRange SpanPlottable::getValueRange(bool& found, QCP::SignDomain domain, const QCPRange& keys) const
{
    double low = 0;
    double high = 0;
    found = false;
    for (const auto& line : m_lines) {
        for (std::size_t i = 0; i < std::min(line.values.size(), m_keys.size()); ++i) {
            const double value = line.values[i];
            if (std::isnan(value) || (domain == QCP::sdPositive && value <= 0) ||
                (keys.size() > 0 && !keys.contains(m_keys[i]))) {
                continue;
            }
            low = found ? std::min(low, value) : value;
            high = found ? std::max(high, value) : value;
            found = true;
        }
    }
    return {low, high};
}

std::vector<SpanPlottable::Run> SpanPlottable::runsOf(const Line& line, const Line* other) const
{
    std::vector<Run> runs;
    const std::size_t size = std::min(line.values.size(), m_keys.size());
    bool open = false;
    for (std::size_t i = 0; i < size; ++i) {
        const bool known = !std::isnan(line.values[i]) && (!other || !std::isnan(other->values[i]));
        const bool joins = open && m_keys[i] - m_keys[i - 1] <= 1.6 * m_columnLength;
        if (known && open && joins) {
            runs.back().until = i + 1;
        } else if (known) {
            runs.push_back({i, i + 1});
        }
        open = known;
    }
    return runs;
}

std::vector<QPointF> SpanPlottable::pointsOf(const Line& line, Run run, const QPointF& origin,
                                             double ratio) const
{
    std::vector<QPointF> points;
    points.reserve(run.until - run.from + 2);
    const auto put = [&](double key, double value) {
        points.emplace_back((mKeyAxis->coordToPixel(key) - origin.x()) * ratio,
                            (mValueAxis->coordToPixel(value) - origin.y()) * ratio);
    };
    // half a column on both ends, so that the newest data touches the right edge; a column that stands alone
    // is as wide as can be seen
    const double pixel = std::abs(mKeyAxis->pixelToCoord(1) - mKeyAxis->pixelToCoord(0));
    const double half =
        std::max(m_columnLength / 2, run.until - run.from == 1 ? kShortestStroke / 2 * pixel : 0);
    put(m_keys[run.from] - half, line.values[run.from]);
    for (std::size_t i = run.from; i < run.until; ++i) {
        put(m_keys[i], line.values[i]);
    }
    put(m_keys[run.until - 1] + half, line.values[run.until - 1]);
    return points;
}

void SpanPlottable::draw(QCPPainter* painter)
{
    if (m_keys.empty() || !mKeyAxis || !mValueAxis) {
        return;
    }
    if (painter->modes().testFlag(QCPPainter::pmVectorized)) {
        drawVector(painter);
    } else {
        drawImage(painter);
    }
}

void SpanPlottable::drawImage(QCPPainter* painter)
{
    const QRect rect = mKeyAxis->axisRect()->rect();
    const double ratio = painter->device()->devicePixelRatioF();
    if (QImage pixels = pixelsOf(*painter, rect); !pixels.isNull()) { // no second picture to blend over it
        rasterize(pixels, ratio);
        return;
    }
    QImage image(rect.size() * ratio, QImage::Format_ARGB32_Premultiplied);
    if (!image.isNull()) {
        image.fill(Qt::transparent);
        rasterize(image, ratio);
        image.setDevicePixelRatio(ratio);
        painter->drawImage(rect.topLeft(), image);
    }
}

/// `image` is what lies under the plot's rectangle, in device pixels.
void SpanPlottable::rasterize(QImage& image, double ratio) const
{
    SpanRaster raster(image, ratio >= 1.5 ? 1 : 2);
    const QPointF origin = mKeyAxis->axisRect()->rect().topLeft();
    if (m_areaTop > 0 && !m_lines.empty()) {
        const int height = image.height();
        const auto fade = [this, height](int row) {
            const double share = static_cast<double>(row) / std::max(1, height - 1);
            return (m_areaTop + (m_areaFoot - m_areaTop) * share) / 255.0;
        };
        for (const Run run : runsOf(m_lines.front())) {
            const auto upper = pointsOf(m_lines.front(), run, origin, ratio);
            auto lower = upper;
            for (auto& point : lower) {
                point.setY(height);
            }
            raster.fill(upper, lower, m_areaColor, fade);
        }
    }
    for (const auto& band : m_bands) {
        for (const Run run : runsOf(m_lines[band.lower], &m_lines[band.upper])) {
            raster.fill(pointsOf(m_lines[band.upper], run, origin, ratio),
                        pointsOf(m_lines[band.lower], run, origin, ratio), band.color);
        }
    }
    for (auto line = m_lines.rbegin(); line != m_lines.rend(); ++line) {
        if (!line->visible) {
            continue;
        }
        for (const Run run : runsOf(*line)) {
            raster.stroke(pointsOf(*line, run, origin, ratio), line->width * ratio, line->color);
        }
    }
}

void SpanPlottable::drawVector(QCPPainter* painter)
{
    const auto polygon = [](const std::vector<QPointF>& points) {
        return QPolygonF(QList<QPointF>(points.begin(), points.end()));
    };
    painter->setPen(Qt::NoPen);
    if (m_areaTop > 0 && !m_lines.empty()) {
        // as in the image: the fade belongs to the plot, not to the height of the line
        const QRectF plot = mKeyAxis->axisRect()->rect();
        QLinearGradient fade(plot.topLeft(), plot.bottomLeft());
        fade.setColorAt(0, withAlpha(m_areaColor, m_areaTop));
        fade.setColorAt(1, withAlpha(m_areaColor, m_areaFoot));
        painter->setBrush(fade);
        for (const Run run : runsOf(m_lines.front())) {
            auto outline = polygon(pointsOf(m_lines.front(), run, {}, 1));
            const double right = outline.constLast().x();
            outline << QPointF(right, plot.bottom()) << QPointF(outline.constFirst().x(), plot.bottom());
            painter->drawPolygon(outline);
        }
    }
    for (const auto& band : m_bands) {
        for (const Run run : runsOf(m_lines[band.lower], &m_lines[band.upper])) {
            auto outline = polygon(pointsOf(m_lines[band.upper], run, {}, 1));
            auto back = pointsOf(m_lines[band.lower], run, {}, 1);
            std::reverse(back.begin(), back.end());
            outline += polygon(back);
            painter->setBrush(band.color);
            painter->drawPolygon(outline);
        }
    }
    painter->setBrush(Qt::NoBrush);
    for (auto line = m_lines.rbegin(); line != m_lines.rend(); ++line) {
        if (!line->visible) {
            continue;
        }
        painter->setPen(QPen(line->color, line->width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        for (const Run run : runsOf(*line)) {
            painter->drawPolyline(polygon(pointsOf(*line, run, {}, 1)));
        }
    }
}

void SpanPlottable::drawLegendIcon(QCPPainter* painter, const QRectF& rect) const
{
    if (!m_lines.empty()) {
        painter->setPen(QPen(m_lines.front().color, m_lines.front().width));
        painter->drawLine(rect.topLeft(), rect.bottomRight());
    }
}

} // namespace parascope
