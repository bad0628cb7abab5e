// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/compare_header.h"

#include "models/compare_table.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace parascope {

namespace {

constexpr int kBadge = 16;
constexpr int kPadding = 11;      ///< as in the style sheet
constexpr int kCellPadding = 8;   ///< right of the figures, over which a name ends
constexpr int kGap = 6;           ///< between badge and name
constexpr int kRounding = 2;      ///< each glyph lies on a whole pixel when it is painted
constexpr int kLongestName = 154; ///< of a run, with its badge; the tool tip has the whole

} // namespace

CompareHeader::CompareHeader(const Theme& theme, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent), m_theme(theme)
{
    setHighlightSections(false);
    setAccessibleName(tr("Columns of the comparison"));
}

int CompareHeader::widthOf(int section) const
{
    const QFontMetrics cells(m_theme.font(13, 500));
    int widest = 0;
    for (int row = 0; row < model()->rowCount(); ++row) {
        widest = std::max(widest, cells.horizontalAdvance(model()->index(row, section).data().toString()));
    }
    const QFontMetricsF head(m_theme.font(11, 600), this); // as it is painted: on this device
    const bool run = section == CompareTable::A || section == CompareTable::B;
    const int most = qRound(m_theme.scaled(kLongestName));
    const double words = head.horizontalAdvance(model()->headerData(section, Qt::Horizontal).toString());
    const int title =
        static_cast<int>(std::ceil(words)) + kRounding + (run ? qRound(m_theme.scaled(kBadge)) + kGap : 0);
    return std::max(widest, run ? std::min(title, most) : title) + 2 * kPadding;
}

void CompareHeader::fit()
{
    setSectionResizeMode(QHeaderView::Interactive);
    setSectionResizeMode(CompareTable::Change, QHeaderView::Stretch);
    for (const int section :
         {CompareTable::Metric, CompareTable::A, CompareTable::B, CompareTable::Percent}) {
        resizeSection(section, widthOf(section));
    }
}

/// What it is comes before how sure it is, where there is no room for both.
void CompareHeader::paintChange(QPainter& painter, const QRect& rect) const
{
    const Tokens& t = m_theme.tokens();
    const QFont font = m_theme.font(11, 600);
    const QFontMetricsF metrics(font, this);
    const double room = rect.width() - 2 * kPadding;
    const QString whole = model()->headerData(CompareTable::Change, Qt::Horizontal).toString();
    const QString text = metrics.horizontalAdvance(whole) <= room ? whole : tr("Change");
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), t.border);
    painter.setFont(font);
    painter.setPen(t.textMuted);
    painter.drawText(QRectF(rect).adjusted(kPadding, 0, -kPadding, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(text, Qt::ElideRight, room));
}

void CompareHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    if (section == CompareTable::Change) {
        paintChange(*painter, rect);
        return;
    }
    if (section != CompareTable::A && section != CompareTable::B) {
        QHeaderView::paintSection(painter, rect, section);
        return;
    }
    const Tokens& t = m_theme.tokens();
    const QColor color = section == CompareTable::A ? t.amber : t.blue;
    painter->save();
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), t.border);
    const double side = m_theme.scaled(kBadge);
    const QFont font = m_theme.font(11, 600);
    const QFontMetricsF metrics(font, this);
    const double most = rect.width() - kPadding - side - kGap - kCellPadding;
    const QString name =
        metrics.elidedText(model()->headerData(section, Qt::Horizontal).toString(), Qt::ElideRight, most);
    const double right = rect.left() + rect.width() - kCellPadding;
    const QRectF words(right - metrics.horizontalAdvance(name), rect.top(),
                       metrics.horizontalAdvance(name) + kRounding, rect.height());
    const QRectF badge(words.left() - kGap - side, rect.center().y() - side / 2, side, side);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(mixed(t.surface, color, t.dark ? 0.32 : 0.24));
    painter->drawRoundedRect(badge, 4, 4);
    painter->setFont(m_theme.font(10.5, 600));
    painter->setPen(mixed(color, t.text, t.dark ? 0.4 : 0.35));
    painter->drawText(badge, Qt::AlignCenter,
                      section == CompareTable::A ? QStringLiteral("A") : QStringLiteral("B"));
    painter->setFont(font);
    painter->setPen(t.textMuted);
    painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter, name);
    painter->restore();
}

} // namespace parascope
