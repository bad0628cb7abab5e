// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/wrapped_label.h"

#include "theme/wrapped_text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStyle>
#include <QTextBoundaryFinder>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace parascope {

namespace {
constexpr char16_t kFirstForeign = 0x2E80; ///< from here on: Chinese, Japanese, Korean
} // namespace

WrappedLabel::WrappedLabel(const QString& text, QWidget* parent) : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
}

void WrappedLabel::setBoldLead(qsizetype length)
{
    m_boldLead = length;
    updateGeometry();
    update();
}

QFont WrappedLabel::boldFont() const
{
    QFont bold = font();
    bold.setBold(true);
    return bold;
}

void WrappedLabel::measure() const
{
    ensurePolished();
    const QString& now = text();
    if (now == m_measured && font() == m_measuredFont && m_boldLead == m_measuredLead) {
        return;
    }
    m_measured = now;
    m_measuredFont = font();
    m_measuredLead = m_boldLead;
    m_pieces.clear();
    measureLine();
    const QFontMetricsF normal(font());
    const QFontMetricsF bold(m_boldLead > 0 ? boldFont() : font());
    const QString breaks = unitsKept(now);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, breaks);
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to > from; to = finder.toNextBoundary()) {
        Piece piece;
        piece.from = from;
        piece.length = to - from;
        piece.endsLine = finder.boundaryReasons().testFlag(QTextBoundaryFinder::MandatoryBreak);
        piece.bold = from < m_boldLead;
        QString word = now.mid(from, to - from);
        while (!word.isEmpty() && word.back().isSpace()) {
            word.chop(1);
        }
        const QFontMetricsF& metrics = piece.bold ? bold : normal;
        piece.width = metrics.horizontalAdvance(word);
        const auto blanks = static_cast<double>(piece.length - word.size() - (piece.endsLine ? 1 : 0));
        piece.advance = piece.width + std::max(0.0, blanks) * metrics.horizontalAdvance(QLatin1Char(' '));
        m_pieces.append(piece);
        from = to;
    }
}

/// Another font steps in for scripts that the window's has not, and may be higher.
void WrappedLabel::measureLine() const
{
    const QFontMetricsF metrics(font());
    m_ascent = metrics.ascent();
    m_height = metrics.height();
    m_leading = metrics.leading();
    const auto isForeign = [](QChar character) { return character.unicode() >= kFirstForeign; };
    if (std::none_of(m_measured.begin(), m_measured.end(), isForeign)) {
        return;
    }
    QTextLayout layout(m_measured, font());
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(QWIDGETSIZE_MAX);
    layout.endLayout();
    m_ascent = std::max(m_ascent, line.ascent());
    m_height = std::max(m_height, line.height());
}

QList<WrappedLabel::Line> WrappedLabel::lines(double width) const
{
    measure();
    QList<Line> lines;
    Line line;
    double x = 0;
    for (qsizetype i = 0; i < m_pieces.size(); ++i) {
        const Piece& piece = m_pieces[i];
        if (line.count > 0 && x + piece.width > width) {
            lines.append(line);
            line = {i, 0, 0};
            x = 0;
        }
        ++line.count;
        line.width = x + piece.width;
        x += piece.advance;
        if (piece.endsLine && i + 1 < m_pieces.size()) {
            lines.append(line);
            line = {i + 1, 0, 0};
            x = 0;
        }
    }
    if (line.count > 0) {
        lines.append(line);
    }
    return lines;
}

QStringList WrappedLabel::linesAt(int width) const
{
    QStringList texts;
    for (const Line& line : lines(width)) {
        const Piece& last = m_pieces[line.first + line.count - 1];
        const qsizetype from = m_pieces[line.first].from;
        texts.append(m_measured.mid(from, last.from + last.length - from).trimmed());
    }
    return texts;
}

QSize WrappedLabel::sizeAt(int width) const
{
    const auto laid = lines(width);
    double widest = 0;
    for (const Line& line : laid) {
        widest = std::max(widest, line.width);
    }
    const double between = static_cast<double>(std::max<qsizetype>(0, laid.size() - 1));
    const double height = static_cast<double>(laid.size()) * m_height + between * m_leading;
    return {static_cast<int>(std::ceil(widest)), static_cast<int>(std::ceil(height))};
}

QSize WrappedLabel::withMargins(const QSize& text) const
{
    const QMargins margins = contentsMargins();
    const QSize around(margins.left() + margins.right() + 2 * margin(),
                       margins.top() + margins.bottom() + 2 * margin());
    return (text + around).expandedTo(minimumSize());
}

/// As QLabel does: about 80 characters wide, less where that would be a line or two.
QSize WrappedLabel::sizeHint() const
{
    measure();
    const int spacing = fontMetrics().lineSpacing();
    const int most = std::min(fontMetrics().averageCharWidth() * 80, maximumWidth());
    QSize size = sizeAt(most);
    if (size.height() < 4 * spacing && size.width() > most / 2) {
        size = sizeAt(most / 2);
    }
    if (size.height() < 2 * spacing && size.width() > most / 4) {
        size = sizeAt(most / 4);
    }
    return withMargins(size);
}

QSize WrappedLabel::minimumSizeHint() const
{
    const int narrowest = withMargins(sizeAt(0)).width();
    const int lowest = withMargins(sizeAt(QWIDGETSIZE_MAX)).height();
    return {narrowest, std::min(lowest, sizeHint().height())};
}

int WrappedLabel::heightForWidth(int width) const
{
    return withMargins(sizeAt(width - withMargins(QSize(0, 0)).width())).height();
}

void WrappedLabel::paintEvent(QPaintEvent*)
{
    const QRect room = contentsRect().adjusted(margin(), margin(), -margin(), -margin());
    const auto laid = lines(room.width());
    const Qt::Alignment align = QStyle::visualAlignment(layoutDirection(), alignment());
    const QRect text =
        QStyle::alignedRect(Qt::LeftToRight, align, QSize(room.width(), sizeAt(room.width()).height()), room);
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    double base = text.top() + m_ascent;
    for (const Line& line : laid) {
        double x = room.left();
        if (align.testFlag(Qt::AlignHCenter)) {
            x += (room.width() - line.width) / 2;
        } else if (align.testFlag(Qt::AlignRight)) {
            x += room.width() - line.width;
        }
        qsizetype i = line.first;
        const qsizetype end = line.first + line.count;
        while (i < end) { // what has one font in one go
            const bool bold = m_pieces[i].bold;
            const qsizetype from = m_pieces[i].from;
            double advance = 0;
            qsizetype to = from;
            for (; i < end && m_pieces[i].bold == bold; ++i) {
                to = m_pieces[i].from + m_pieces[i].length;
                advance += m_pieces[i].advance;
            }
            painter.setFont(bold ? boldFont() : font());
            painter.drawText(QPointF(x, base), m_measured.mid(from, to - from).trimmed());
            x += advance;
        }
        base += m_height + m_leading;
    }
}

WrappedLabel* wrappedLabel(const QString& text, const char* role, QWidget* parent)
{
    auto* label = new WrappedLabel(text, parent);
    label->setProperty("role", QString::fromLatin1(role));
    return label;
}

} // namespace parascope
