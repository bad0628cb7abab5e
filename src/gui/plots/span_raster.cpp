// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/span_raster.h"

#include "plots/ink.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace parascope {

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

constexpr int kBlock = 16;     ///< columns of pixels that are looked at together
constexpr int kFewestRows = 4; ///< that all of them must cover, to be blended by row

} // namespace

SpanRaster::SpanRaster(QImage& image, int subColumns)
    : m_image(image), m_pixels(reinterpret_cast<QRgb*>(image.bits())),
      m_stride(image.bytesPerLine() / static_cast<qsizetype>(sizeof(QRgb))), m_sub(std::max(1, subColumns))
{
}

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

/// Rows that the pixels [first, end) cover wholly; none where foot is above top.
SpanRaster::Rows SpanRaster::coveredRows(const Spans& spans, int first, int end) const
{
    const int from = first * m_sub - spans.first;
    const int until = end * m_sub - spans.first;
    if (from < 0 || until > static_cast<int>(spans.low.size())) {
        return {0, -1};
    }
    double top = 0;
    double foot = m_image.height();
    for (auto i = static_cast<std::size_t>(from); i < static_cast<std::size_t>(until); ++i) {
        top = std::max(top, spans.low[i]);
        foot = std::min(foot, spans.high[i]);
    }
    return top < foot ? Rows{static_cast<int>(std::ceil(top)), static_cast<int>(foot) - 1} : Rows{0, -1};
}

/// What the pixel columns [first, end) cover of the rows [top, foot], column by column.
void SpanRaster::blendColumns(const Spans& spans, const Ink& ink, int first, int end, Rows part)
{
    const auto size = static_cast<int>(spans.low.size());
    for (int x = first; x < end; ++x) {
        Rows touched{m_image.height(), -1};
        for (int s = 0; s < m_sub; ++s) {
            const int i = x * m_sub + s - spans.first;
            if (i >= 0 && i < size) {
                const auto at = static_cast<std::size_t>(i);
                const Rows rows = addCoverage(std::max<double>(part.top, spans.low[at]),
                                              std::min<double>(part.foot + 1, spans.high[at]));
                touched = {std::min(touched.top, rows.top), std::max(touched.foot, rows.foot)};
            }
        }
        QRgb* pixel = m_pixels + touched.top * m_stride + x;
        for (int row = touched.top; row <= touched.foot; ++row, pixel += m_stride) {
            float& coverage = m_coverage[static_cast<std::size_t>(row)];
            const float alpha = coverage * m_alpha[static_cast<std::size_t>(row)] + 0.5F;
            coverage = 0; // ready for the next column
            *pixel = ink.over(*pixel, static_cast<unsigned>(std::clamp(alpha, 0.0F, 255.0F)));
        }
    }
}

/// A block of which each pixel is covered, along the lines of memory.
void SpanRaster::blendRows(const Ink& ink, int first, Rows rows)
{
    for (int row = rows.top; row <= rows.foot; ++row) {
        QRgb* const pixels = m_pixels + row * m_stride + first;
        const auto alpha =
            static_cast<unsigned>(std::clamp(m_alpha[static_cast<std::size_t>(row)] + 0.5F, 0.0F, 255.0F));
        for (int i = 0; i < kBlock; ++i) {
            pixels[i] = ink.over(pixels[i], alpha);
        }
    }
}

void SpanRaster::blend(const Spans& spans, const QColor& color, const std::function<double(int)>& alphaAt)
{
    const int height = m_image.height();
    const Ink ink(color);
    m_coverage.assign(static_cast<std::size_t>(height), 0.0F);
    m_alpha.assign(static_cast<std::size_t>(height), static_cast<float>(color.alpha()));
    for (int row = 0; alphaAt && row < height; ++row) {
        m_alpha[static_cast<std::size_t>(row)] *= static_cast<float>(alphaAt(row));
    }
    const int first = std::max(0, static_cast<int>(std::floor(static_cast<double>(spans.first) / m_sub)));
    const int last =
        std::min(m_image.width() - 1, (spans.first + static_cast<int>(spans.low.size()) - 1) / m_sub);
    for (int x = first; x <= last; x += kBlock) {
        const int end = std::min(x + kBlock, last + 1);
        const Rows inner = end - x == kBlock ? coveredRows(spans, x, end) : Rows{0, -1};
        if (inner.foot - inner.top + 1 < kFewestRows) {
            blendColumns(spans, ink, x, end, {0, height - 1});
            continue;
        }
        blendColumns(spans, ink, x, end, {0, inner.top - 1});
        blendRows(ink, x, inner);
        blendColumns(spans, ink, x, end, {inner.foot + 1, height - 1});
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
