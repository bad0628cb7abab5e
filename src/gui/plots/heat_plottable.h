// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/color_map.h"

#include "plots/qcustomplot_header.h"

#include <QImage>

#include <span>

namespace parascope {

/// A heat map of rows x columns as a ring of image columns: writing a column touches only its pixels, drawing
/// is at most two drawImage calls, so a frame costs the same whatever the rows and the history
/// (docs/PLOTS.md 2.3). Empty cells are transparent. Columns are numbered as in LiveLevel.
class HeatPlottable : public QCPAbstractPlottable {
public:
    HeatPlottable(QCPAxis* keyAxis, QCPAxis* valueAxis);

    /// Forgets all columns. `columnLength` in key units.
    void reset(int rows, int capacity, double columnLength);
    [[nodiscard]] int rows() const { return m_rows; }
    void setTable(const ColorTable* table) { m_table = table; }
    /// Values 0..1, NaN = empty; one per row, row 0 on top. Columns come in ascending order or are rewritten.
    void setColumn(std::int64_t index, std::span<const double> values);
    /// Gap of one pixel between rows (for few rows).
    void setRowGap(bool gap) { m_rowGap = gap; }

    double selectTest(const QPointF& position, bool onlySelectable,
                      QVariant* details = nullptr) const override;
    QCPRange getKeyRange(bool& found, QCP::SignDomain domain = QCP::sdBoth) const override;
    QCPRange getValueRange(bool& found, QCP::SignDomain domain = QCP::sdBoth,
                           const QCPRange& keys = QCPRange()) const override;

protected:
    void draw(QCPPainter* painter) override;
    void drawLegendIcon(QCPPainter* painter, const QRectF& rect) const override;

private:
    void clearColumn(std::int64_t index);
    void drawCells(QCPPainter* painter, std::int64_t first, std::int64_t last);
    void drawPart(QCPPainter* painter, std::int64_t first, std::int64_t last);

    QImage m_image;
    const ColorTable* m_table = nullptr;
    int m_rows = 0;
    std::int64_t m_capacity = 1;
    double m_columnLength = 1;
    std::int64_t m_first = 0;
    std::int64_t m_last = -1;
    bool m_rowGap = true;
};

} // namespace parascope
