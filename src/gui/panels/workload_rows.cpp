// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/workload_rows.h"

#include "theme/theme.h"

#include <QPainter>

namespace parascope {

namespace {

/// By what a workload is about, not by a word that is another in each language.
Mood moodOf(const QString& category)
{
    return category == QLatin1String("cpu")          ? Mood::Good
           : category == QLatin1String("memory")     ? Mood::Warning
           : category == QLatin1String("contention") ? Mood::Bad
                                                     : Mood::Info;
}

} // namespace

QSize WorkloadRows::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {200, qRound(m_theme.scaled(48))};
}

void WorkloadRows::paint(QPainter* p, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& t = m_theme.tokens();
    const QRectF row = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5);
    p->save();
    p->setRenderHint(QPainter::Antialiasing);
    if (option.state.testFlag(QStyle::State_Selected)) {
        p->setPen(QPen(t.accent, 1));
        p->setBrush(mixed(t.surface, t.accent, 0.12));
        p->drawRoundedRect(row, 6, 6);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        p->setPen(Qt::NoPen);
        p->setBrush(t.selected);
        p->drawRoundedRect(row, 6, 6);
    }
    const auto icon = m_theme.pixmap(index.data(IconRole).toString(), 18, t.textSecondary,
                                     p->device()->devicePixelRatioF());
    p->drawPixmap(QPointF(row.left() + 11, row.center().y() - 9), icon);
    const double tagWidth =
        paintTag(*p, row, index.data(TagRole).toString(), moodOf(index.data(CategoryRole).toString()));
    const QRectF text = row.adjusted(42, 5, -tagWidth - 20, -5);
    p->setFont(m_theme.font(13, 600));
    p->setPen(t.text);
    p->drawText(text, Qt::AlignLeft | Qt::AlignTop, index.data(TitleRole).toString());
    const QFont small = m_theme.font(12);
    p->setFont(small);
    p->setPen(t.textSecondary);
    p->drawText(text, Qt::AlignLeft | Qt::AlignBottom,
                QFontMetrics(small).elidedText(index.data(LineRole).toString(), Qt::ElideRight,
                                               static_cast<int>(text.width())));
    p->restore();
}

double WorkloadRows::paintTag(QPainter& p, const QRectF& row, const QString& tag, Mood mood) const
{
    const Tokens& t = m_theme.tokens();
    const QFont font = m_theme.font(11, 600);
    const double width = QFontMetricsF(font).horizontalAdvance(tag) + 20;
    const QRectF pill(row.right() - width - 10, row.center().y() - 11, width, 22);
    p.setPen(QPen(t.pillBorder(mood), 1));
    p.setBrush(t.pillSurface(mood));
    p.drawRoundedRect(pill, 11, 11);
    p.setFont(font);
    p.setPen(mixed(t.moodColor(mood), t.text, 0.15));
    p.drawText(pill, Qt::AlignCenter, tag);
    return width;
}

} // namespace parascope
