// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QStyledItemDelegate>

namespace parascope {

/// Rows of the history: verdict icon, pin, tags, mark of the comparison, and the trend as a small line.
class HistoryDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    HistoryDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    /// The row under the mouse, which is lit as a whole: an option says it of one cell. -1 = none.
    void setHovered(int row) { m_hovered = row; }

private:
    void paintName(QPainter& painter, const QRect& room, const QModelIndex& index) const;
    void paintTrend(QPainter& painter, const QRect& room, const QList<double>& values) const;
    const Theme& m_theme;
    int m_hovered = -1;
};

} // namespace parascope
