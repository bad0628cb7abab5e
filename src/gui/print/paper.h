// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/tokens.h"

#include <QFont>
#include <QList>
#include <QPainter>
#include <QRectF>
#include <QString>

class QPdfWriter;

namespace parascope {

/// Pages that fill from the top: text, rows of a table, room for charts, and a foot line with the page's
/// number. Lengths are given in points. Any thread, one at a time.
class Paper {
public:
    struct Style {
        double points = 9;
        int weight = QFont::Normal;
        QColor color = {}; ///< invalid = the text colour
    };
    /// Part of a row: `share` of the width.
    struct Cell {
        QString text;
        double share = 1;
        Style style = {};
        Qt::Alignment align = Qt::AlignLeft;
    };
    /// Begins the first page. `foot` stands at the left of every foot line.
    Paper(QPdfWriter& writer, QString foot);

    void text(const QString& text, const Style& style, double gapAfter = 4);
    void heading(const QString& text); ///< never alone at the foot of a page
    void row(const QList<Cell>& cells, bool ruled = true);
    void gap(double points) { m_y += at(points); }
    /// The next free rectangle of that height, on a new page when this one is too short. Device units.
    [[nodiscard]] QRectF room(double points);
    [[nodiscard]] QPainter& painter() { return m_painter; }
    [[nodiscard]] const Tokens& tokens() const { return m_tokens; }
    [[nodiscard]] double at(double points) const { return points * m_unit; } ///< in device units
    [[nodiscard]] QFont font(const Style& style) const;
    [[nodiscard]] int pages() const { return m_page; }
    /// Ends the last page; false when it could not be written.
    [[nodiscard]] bool finish();

private:
    void beginPage();
    double paragraph(const QString& text, const Style& style, const QRectF& place, bool draw,
                     Qt::Alignment align = Qt::AlignLeft);

    QPdfWriter& m_writer;
    QString m_foot;
    Tokens m_tokens;
    QPainter m_painter;
    double m_unit;
    QRectF m_body; ///< between the margins, without the foot
    double m_y = 0;
    int m_page = 0;
};

} // namespace parascope
