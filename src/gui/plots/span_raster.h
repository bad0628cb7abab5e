// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>
#include <QPointF>

#include <functional>
#include <span>
#include <vector>

namespace parascope {

class Ink;

/// Draws antialiased lines and bands whose x never goes back (time series), column by column of pixels: per
/// column the stretch the curve covers, widened by a disc as the pen would, coverage summed over a few
/// sub-columns and blended into an opaque or premultiplied image of 32 bits. Cost grows with the pixels, not
/// with the square of the points as Qt's stroker does (docs/PLOTS.md section 1): 30 to 70 times cheaper for
/// pens wider than 1 px. All coordinates are device pixels. One thread per object.
class SpanRaster {
public:
    /// `subColumns` per pixel: 2 at display scale 1, 1 from 1.5 on.
    SpanRaster(QImage& image, int subColumns);

    /// A run of points without gaps. Round caps and joins.
    void stroke(std::span<const QPointF> points, double width, const QColor& color);
    /// Area between two curves with the same x values. `alphaAt` scales the colour's alpha by row (for the
    /// fade under a line); empty = constant.
    void fill(std::span<const QPointF> upper, std::span<const QPointF> lower, const QColor& color,
              const std::function<double(int row)>& alphaAt = {});

private:
    struct Spans {
        int first = 0; ///< sub-column
        std::vector<double> low, high;
    };
    struct Rows {
        int top, foot; ///< none where foot is above top
    };
    void cover(std::span<const QPointF> points, Spans& spans) const;
    void sample(std::span<const QPointF> points, int first, std::vector<double>& values) const;
    void widen(const Spans& spans, double radius, Spans& out) const;
    Rows addCoverage(double low, double high);
    [[nodiscard]] Rows coveredRows(const Spans& spans, int first, int end) const;
    void blendColumns(const Spans& spans, const Ink& ink, int first, int end, Rows part);
    void blendRows(const Ink& ink, int first, Rows rows);
    void blend(const Spans& spans, const QColor& color, const std::function<double(int)>& alphaAt);

    const QImage& m_image;
    QRgb* m_pixels;
    qsizetype m_stride; ///< pixels from line to line
    int m_sub;
    Spans m_curve, m_wide;
    std::vector<float> m_coverage; ///< of a column of pixels, by row
    std::vector<float> m_alpha;    ///< of the colour, by row
};

} // namespace parascope
