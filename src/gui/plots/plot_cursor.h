// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/time_window.h"
#include "theme/theme.h"

#include "plots/qcustomplot_header.h"

#include <QList>
#include <QPair>

namespace parascope {

/// Rows of a readout: label and value.
using ReadoutRows = QList<QPair<QString, QString>>;

/// Cursor line, selection and readout of a plot. It is painted over the buffer of the data when the widget
/// is, so moving the cursor redraws no data, and exports stay without it. GUI thread.
class PlotCursor {
public:
    PlotCursor(const Theme& theme, const TimeWindow& window) : m_theme(theme), m_window(window) {}
    /// Shown beside the line; empty = line only.
    void setReadout(ReadoutRows rows) { m_rows = std::move(rows); }
    [[nodiscard]] const ReadoutRows& readout() const { return m_rows; }
    void paint(QCPPainter& painter, const QRect& plot, const QCPAxis& time) const;

private:
    void paintReadout(QCPPainter& painter, double x, const QRect& plot) const;
    const Theme& m_theme;
    const TimeWindow& m_window;
    ReadoutRows m_rows;
};

} // namespace parascope
