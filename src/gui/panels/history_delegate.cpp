// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/history_delegate.h"

#include "models/history_table.h"

#include <QPainter>

#include <algorithm>

namespace parascope {

namespace {

Mood moodOf(const QString& severity)
{
    return severity == QLatin1String("ok")        ? Mood::Good
           : severity == QLatin1String("warning") ? Mood::Warning
           : severity == QLatin1String("bad")     ? Mood::Bad
           : severity == QLatin1String("info")    ? Mood::Info
                                                  : Mood::Neutral;
}

QString iconOf(Mood mood)
{
    return mood == Mood::Good      ? QStringLiteral("check")
           : mood == Mood::Warning ? QStringLiteral("warning")
           : mood == Mood::Bad     ? QStringLiteral("error")
                                   : QStringLiteral("info");
}

} // namespace

void HistoryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const Tokens& t = m_theme.tokens();
    const QRect rect = option.rect;
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(rect, mixed(t.surface, t.accent, 0.12));
    } else if (index.row() == m_hovered) {
        painter->fillRect(rect, t.selected);
    }
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), t.border);
    const Mood mood = moodOf(index.data(HistoryTable::SeverityRole).toString());
    const QRect room = rect.adjusted(8, 0, -8, 0);
    switch (index.column()) {
    case HistoryTable::Verdict: {
        const QString mark = index.data(HistoryTable::MarkRole).toString();
        if (!mark.isEmpty()) {
            const QColor color = mark == QLatin1String("A") ? t.amber : t.blue;
            const QRectF badge(rect.left() + 6, rect.center().y() - 9, 18, 18);
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(mixed(t.surface, color, 0.3));
            painter->drawRoundedRect(badge, 5, 5);
            painter->setFont(m_theme.font(11, 600));
            painter->setPen(mixed(color, t.text, 0.3));
            painter->drawText(badge, Qt::AlignCenter, mark);
        } else {
            painter->drawPixmap(
                QPointF(rect.left() + 7, rect.center().y() - 8),
                m_theme.pixmap(iconOf(mood), 16, t.moodColor(mood), painter->device()->devicePixelRatioF()));
        }
        break;
    }
    case HistoryTable::Workload:
        paintName(*painter, room, index);
        break;
    case HistoryTable::Trend:
        paintTrend(*painter, room, index.data(HistoryTable::TrendRole).value<QList<double>>());
        break;
    default: {
        const bool stall =
            index.column() == HistoryTable::MaxStall && (mood == Mood::Warning || mood == Mood::Bad);
        painter->setFont(m_theme.font(13));
        painter->setPen(stall                                     ? t.moodColor(mood)
                        : index.column() == HistoryTable::Setting ? t.textSecondary
                                                                  : t.text);
        painter->drawText(
            room, static_cast<int>(index.data(Qt::TextAlignmentRole).value<Qt::Alignment>()),
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width()));
        break;
    }
    }
}

void HistoryDelegate::paintName(QPainter& painter, const QRect& room, const QModelIndex& index) const
{
    const Tokens& t = m_theme.tokens();
    const double ratio = painter.device()->devicePixelRatioF();
    painter.setFont(m_theme.font(13, 600));
    painter.setPen(t.text);
    const QString name =
        painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width());
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, name);
    int x = room.left() + painter.fontMetrics().horizontalAdvance(name) + 8;
    if (index.data(HistoryTable::PinnedRole).toBool() && x + 14 < room.right()) {
        painter.drawPixmap(QPointF(x, room.center().y() - 7),
                           m_theme.pixmap(QStringLiteral("pin"), 14, t.accent, ratio));
        x += 20;
    }
    painter.setFont(m_theme.font(11, 500));
    for (const QString& tag : index.data(HistoryTable::TagsRole).toStringList()) {
        const int width = painter.fontMetrics().horizontalAdvance(tag) + 12;
        if (x + width > room.right()) {
            break;
        }
        const QRectF plate(x, room.center().y() - 8, width, 17);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(t.border, 1));
        painter.setBrush(t.raised);
        painter.drawRoundedRect(plate, 8, 8);
        painter.setPen(t.textSecondary);
        painter.drawText(plate, Qt::AlignCenter, tag);
        x += width + 5;
    }
}

void HistoryDelegate::paintTrend(QPainter& painter, const QRect& room, const QList<double>& values) const
{
    if (values.size() < 2) {
        return;
    }
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    const double span = std::max(1e-12, *high - *low);
    const double width = std::min(130, room.width() - 10);
    QPolygonF line;
    for (qsizetype i = 0; i < values.size(); ++i) {
        line.append(
            QPointF(room.left() + static_cast<double>(i) / static_cast<double>(values.size() - 1) * width,
                    room.center().y() + 7 - (values[i] - *low) / span * 14));
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.tokens().blue, 1.3));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.tokens().blue);
    painter.drawEllipse(line.last(), 2.5, 2.5);
}

} // namespace parascope
