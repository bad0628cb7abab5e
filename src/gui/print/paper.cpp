// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/paper.h"

#include <QPageLayout>
#include <QPageSize>
#include <QPdfWriter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace parascope {

namespace {
constexpr int kUnitsPerPoint = 10;
constexpr double kMarginMm = 17;
constexpr double kFootPoints = 22;
constexpr double kWithHeading = 60; ///< points that must follow a heading on its page
} // namespace

Paper::Paper(QPdfWriter& writer, QString foot)
    : m_writer(writer), m_foot(std::move(foot)), m_tokens(lightTokens()), m_unit(kUnitsPerPoint)
{
    m_writer.setResolution(72 * kUnitsPerPoint);
    m_writer.setPageSize(QPageSize(QPageSize::A4));
    m_writer.setPageMargins(QMarginsF(kMarginMm, kMarginMm, kMarginMm, kMarginMm), QPageLayout::Millimeter);
    m_body = QRectF(0, 0, m_writer.width(), m_writer.height() - at(kFootPoints));
    if (m_painter.begin(&m_writer)) {
        m_painter.setRenderHint(QPainter::Antialiasing);
        beginPage();
    }
}

void Paper::beginPage()
{
    if (m_page > 0 && m_painter.isActive()) {
        m_writer.newPage();
    }
    ++m_page;
    m_y = 0;
    const QRectF foot(0, m_body.bottom() + at(8), m_body.width(), at(kFootPoints - 8));
    const Style small{8, QFont::Normal, m_tokens.textMuted};
    m_painter.setPen(QPen(m_tokens.border, at(0.5)));
    m_painter.drawLine(foot.topLeft(), foot.topRight());
    const QRectF line = foot.adjusted(0, at(3), 0, 0);
    paragraph(m_foot, small, line.adjusted(0, 0, -at(40), 0), true);
    paragraph(QString::number(m_page), small, line, true, Qt::AlignRight);
}

QFont Paper::font(const Style& style) const
{
    QFont font(QStringLiteral("Inter"));
    font.setStyleHint(QFont::SansSerif);
    font.setPointSizeF(style.points);
    font.setWeight(static_cast<QFont::Weight>(style.weight));
    return font;
}

/// Lays a text out in a width and gives its height; words too long for a line are broken.
double Paper::paragraph(const QString& text, const Style& style, const QRectF& place, bool draw,
                        Qt::Alignment align)
{
    QString lines = text;
    lines.replace(QLatin1Char('\n'), QChar::LineSeparator);
    QTextLayout layout(lines, font(style), &m_writer);
    QTextOption option(align);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    double y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(place.width());
        line.setPosition(QPointF(0, y));
        y += line.height() * 1.06;
    }
    layout.endLayout();
    if (draw) {
        m_painter.setPen(style.color.isValid() ? style.color : m_tokens.text);
        layout.draw(&m_painter, place.topLeft());
    }
    return y;
}

QRectF Paper::room(double points)
{
    const double height = at(points);
    if (m_y > 0 && m_y + height > m_body.height()) {
        beginPage();
    }
    const QRectF place(0, m_y, m_body.width(), height);
    m_y += height;
    return place;
}

void Paper::text(const QString& text, const Style& style, double gapAfter)
{
    const double height = paragraph(text, style, m_body, false);
    const QRectF place = room(height / m_unit);
    paragraph(text, style, place, true);
    gap(gapAfter);
}

void Paper::heading(const QString& text)
{
    if (m_y > 0) {
        gap(10);
        if (m_y + at(kWithHeading) > m_body.height()) {
            beginPage();
        }
    }
    this->text(text, {13, QFont::DemiBold}, 5);
}

void Paper::row(const QList<Cell>& cells, bool ruled)
{
    double sum = 0;
    for (const auto& cell : cells) {
        sum += cell.share;
    }
    const double padding = at(4);
    const auto placeOf = [&](double from, const Cell& cell, double top) {
        return QRectF(m_body.width() * from / sum, top, m_body.width() * cell.share / sum - padding, at(1));
    };
    double height = 0;
    for (const auto& cell : cells) {
        height = std::max(height, paragraph(cell.text, cell.style, placeOf(0, cell, 0), false));
    }
    const QRectF place = room(height / m_unit + 4);
    double from = 0;
    for (const auto& cell : cells) {
        paragraph(cell.text, cell.style, placeOf(from, cell, place.top() + at(2)), true, cell.align);
        from += cell.share;
    }
    if (ruled) {
        m_painter.setPen(QPen(m_tokens.border, at(0.4)));
        m_painter.drawLine(place.bottomLeft(), place.bottomRight());
    }
}

bool Paper::finish()
{
    return m_painter.isActive() && m_painter.end();
}

} // namespace parascope
