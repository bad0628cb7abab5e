// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/span_raster.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace parascope {

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

constexpr unsigned kTwoChannels = 0x00FF00FF; ///< red and blue, or alpha and green moved down

/// Both channels of `values`, each a product of two bytes, divided by 255 and rounded: exact, without a
/// division (Blinn, "Three wrongs make a right", IEEE Computer Graphics and Applications 15-6, 1995).
unsigned over255(unsigned values)
{
    const unsigned sum = values + 0x00800080;
    return ((sum + ((sum >> 8) & kTwoChannels)) >> 8) & kTwoChannels;
}

/// A colour that is laid over premultiplied pixels, two channels at a time.
class Ink {
public:
    explicit Ink(const QColor& color)
        : m_redBlue(color.rgb() & kTwoChannels), m_alphaGreen(((color.rgb() >> 8) & 0xFF) | 0x00FF0000)
    {
    }
    /// `alpha` 0..255 is the colour's alpha times coverage.
    [[nodiscard]] QRgb over(QRgb below, unsigned alpha) const
    {
        const unsigned rest = 255 - alpha;
        const unsigned redBlue = over255(m_redBlue * alpha + (below & kTwoChannels) * rest);
        const unsigned alphaGreen = over255(m_alphaGreen * alpha + ((below >> 8) & kTwoChannels) * rest);
        return redBlue | (alphaGreen << 8);
    }

private:
    unsigned m_redBlue;
    unsigned m_alphaGreen; ///< an opaque colour's
};

} // namespace

SpanRaster::SpanRaster(QImage& image, int subColumns) : m_image(image), m_sub(std::max(1, subColumns)) {}

void SpanRaster::cover(std::span<const QPointF> points, Spans& spans) const
{
    const int last = m_image.width() * m_sub - 1;
    const int from = std::clamp(static_cast<int>(std::floor(points.front().x() * m_sub)), -8, last + 8);
    const int until = std::clamp(static_cast<int>(std::floor(points.back().x() * m_sub)), -8, last + 8);
    spans.first = from;
    const auto size = static_cast<std::size_t>(until - from + 1);
    spans.low.assign(size, kInfinity);
    spans.high.assign(size, -kInfinity);
    const auto put = [&](int column, double y) {
        if (column >= from && column <= until) {
            auto& low = spans.low[static_cast<std::size_t>(column - from)];
            auto& high = spans.high[static_cast<std::size_t>(column - from)];
            low = std::min(low, y);
            high = std::max(high, y);
        }
    };
    put(from, points.front().y());
    for (std::size_t i = 1; i < points.size(); ++i) {
        const double x0 = points[i - 1].x() * m_sub;
        const double x1 = points[i].x() * m_sub;
        const double y0 = points[i - 1].y();
        const double slope = x1 > x0 ? (points[i].y() - y0) / (x1 - x0) : 0;
        const int c0 = std::max(from, static_cast<int>(std::floor(x0)));
        const int c1 = std::min(until, static_cast<int>(std::floor(x1)));
        // the middle half of each sub-column: its edges would make steep lines too thick
        for (int column = c0; column <= c1; ++column) {
            const double left = std::max(x0, column + 0.25);
            const double right = std::min(x1, column + 0.75);
            if (left <= right) {
                put(column, y0 + slope * (left - x0));
                put(column, y0 + slope * (right - x0));
            }
        }
        put(c1, points[i].y());
    }
}

void SpanRaster::widen(const Spans& spans, double radius, Spans& out) const
{
    const int reach = static_cast<int>(std::ceil(radius * m_sub));
    const auto size = static_cast<int>(spans.low.size());
    out.first = spans.first - reach;
    out.low.assign(static_cast<std::size_t>(size + 2 * reach), kInfinity);
    out.high.assign(static_cast<std::size_t>(size + 2 * reach), -kInfinity);
    for (int k = -reach; k <= reach; ++k) {
        const double dx = static_cast<double>(k) / m_sub;
        if (std::abs(dx) > radius) {
            continue;
        }
        const double dy = std::sqrt(radius * radius - dx * dx);
        for (int i = 0; i < size; ++i) {
            const auto from = static_cast<std::size_t>(i);
            const auto to = static_cast<std::size_t>(i + reach + k);
            out.low[to] = std::min(out.low[to], spans.low[from] - dy);
            out.high[to] = std::max(out.high[to], spans.high[from] + dy);
        }
    }
}

/// Adds what a sub-column covers of each row of pixels to m_coverage; the rows it touches.
SpanRaster::Rows SpanRaster::addCoverage(double low, double high)
{
    const int height = m_image.height();
    low = std::max(0.0, low);
    high = std::min(static_cast<double>(height), high);
    if (high <= low) {
        return {height, -1};
    }
    const float share = 1.0F / static_cast<float>(m_sub);
    const int top = static_cast<int>(low);
    const int foot = std::min(height - 1, static_cast<int>(std::ceil(high)) - 1);
    float* const rows = m_coverage.data();
    if (top == foot) {
        rows[top] += static_cast<float>(high - low) * share;
        return {top, foot};
    }
    rows[top] += static_cast<float>(top + 1 - low) * share;
    for (int row = top + 1; row < foot; ++row) {
        rows[row] += share;
    }
    rows[foot] += static_cast<float>(high - foot) * share;
    return {top, foot};
}

void SpanRaster::blend(const Spans& spans, const QColor& color, const std::function<double(int)>& alphaAt)
{
    const int height = m_image.height();
    const auto size = static_cast<int>(spans.low.size());
    const Ink ink(color);
    auto* const bits = reinterpret_cast<QRgb*>(m_image.bits());
    const auto stride = m_image.bytesPerLine() / static_cast<qsizetype>(sizeof(QRgb));
    m_coverage.assign(static_cast<std::size_t>(height), 0.0F);
    m_alpha.assign(static_cast<std::size_t>(height), static_cast<float>(color.alpha()));
    for (int row = 0; alphaAt && row < height; ++row) {
        m_alpha[static_cast<std::size_t>(row)] *= static_cast<float>(alphaAt(row));
    }
    const int firstPixel =
        std::max(0, static_cast<int>(std::floor(static_cast<double>(spans.first) / m_sub)));
    const int lastPixel = std::min(m_image.width() - 1, (spans.first + size - 1) / m_sub);
    for (int x = firstPixel; x <= lastPixel; ++x) {
        Rows touched{height, -1};
        for (int s = 0; s < m_sub; ++s) {
            const int i = x * m_sub + s - spans.first;
            if (i >= 0 && i < size) {
                const auto at = static_cast<std::size_t>(i);
                const Rows rows = addCoverage(spans.low[at], spans.high[at]);
                touched = {std::min(touched.top, rows.top), std::max(touched.foot, rows.foot)};
            }
        }
        QRgb* pixel = bits + touched.top * stride + x;
        for (int row = touched.top; row <= touched.foot; ++row, pixel += stride) {
            float& coverage = m_coverage[static_cast<std::size_t>(row)];
            const float alpha = coverage * m_alpha[static_cast<std::size_t>(row)] + 0.5F;
            coverage = 0; // ready for the next column
            *pixel = ink.over(*pixel, static_cast<unsigned>(std::clamp(alpha, 0.0F, 255.0F)));
        }
    }
}

void SpanRaster::stroke(std::span<const QPointF> points, double width, const QColor& color)
{
    if (points.empty() || m_image.isNull()) {
        return;
    }
    cover(points, m_curve);
    widen(m_curve, width / 2, m_wide);
    blend(m_wide, color, {});
}

void SpanRaster::sample(std::span<const QPointF> points, int first, std::vector<double>& values) const
{
    std::size_t segment = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double x = (first + static_cast<double>(i) + 0.5) / m_sub;
        while (segment + 2 < points.size() && points[segment + 1].x() < x) {
            ++segment;
        }
        const QPointF& a = points[segment];
        const QPointF& b = points[std::min(segment + 1, points.size() - 1)];
        const double share = b.x() > a.x() ? std::clamp((x - a.x()) / (b.x() - a.x()), 0.0, 1.0) : 0.0;
        values[i] = a.y() + (b.y() - a.y()) * share;
    }
}

void SpanRaster::fill(std::span<const QPointF> upper, std::span<const QPointF> lower, const QColor& color,
                      const std::function<double(int row)>& alphaAt)
{
    if (upper.size() < 2 || upper.size() != lower.size() || m_image.isNull()) {
        return;
    }
    const int last = m_image.width() * m_sub - 1;
    const int from = std::clamp(static_cast<int>(std::lround(upper.front().x() * m_sub)), 0, last);
    const int until = std::clamp(static_cast<int>(std::lround(upper.back().x() * m_sub)) - 1, 0, last);
    if (until < from) {
        return;
    }
    const auto size = static_cast<std::size_t>(until - from + 1);
    m_wide.first = from;
    m_wide.low.resize(size);
    m_wide.high.resize(size);
    sample(upper, from, m_wide.low);
    sample(lower, from, m_wide.high);
    blend(m_wide, color, alphaAt);
}

} // namespace parascope
