// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plots/qcustomplot_header.h"

#include <QColor>
#include <QImage>

#include <cstddef>
#include <vector>

namespace parascope {

/// Lines and bands over shared keys, drawn by SpanRaster (docs/PLOTS.md section 3): several lines of 1.2 to 2
/// px and the bands between them in one image. NaN in a value is a gap. In a vector export it draws polygons.
class SpanPlottable : public QCPAbstractPlottable {
public:
    struct Line {
        std::vector<double> values;
        QColor color;
        double width = 1.6;
        bool visible = true;
    };
    struct Band {
        std::size_t lower = 0; ///< index of a line; the two lines limit the band
        std::size_t upper = 0;
        QColor color;
    };

    SpanPlottable(QCPAxis* keyAxis, QCPAxis* valueAxis);

    /// Middle of each column, ascending; a break longer than 1.6 `columnLength` is a gap in all lines.
    void setKeys(std::vector<double> keys, double columnLength);
    std::vector<Line>& lines() { return m_lines; }
    std::vector<Band>& bands() { return m_bands; }
    /// Fades from `topAlpha` at the top of the plot to `footAlpha` at its foot below the first line.
    void setArea(const QColor& color, int topAlpha, int footAlpha);

    double selectTest(const QPointF& position, bool onlySelectable,
                      QVariant* details = nullptr) const override;
    QCPRange getKeyRange(bool& found, QCP::SignDomain domain = QCP::sdBoth) const override;
    QCPRange getValueRange(bool& found, QCP::SignDomain domain = QCP::sdBoth,
                           const QCPRange& keys = QCPRange()) const override;

protected:
    void draw(QCPPainter* painter) override;
    void drawLegendIcon(QCPPainter* painter, const QRectF& rect) const override;

private:
    struct Run {
        std::size_t from, until; ///< [from, until)
    };
    [[nodiscard]] std::vector<Run> runsOf(const Line& line, const Line* other = nullptr) const;
    [[nodiscard]] std::vector<QPointF> pointsOf(const Line& line, Run run, const QPointF& origin,
                                                double ratio) const;
    void drawImage(QCPPainter* painter);
    void rasterize(QImage& image, double ratio) const;
    void drawVector(QCPPainter* painter);

    std::vector<double> m_keys;
    double m_columnLength = 0;
    std::vector<Line> m_lines;
    std::vector<Band> m_bands;
    QColor m_areaColor;
    int m_areaTop = 0;
    int m_areaFoot = 0;
};

} // namespace parascope
