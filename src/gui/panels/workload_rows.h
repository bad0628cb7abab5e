// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/tokens.h"

#include <QStyledItemDelegate>

namespace parascope {

class Theme;

/// Paints the rows of the workload picker: icon, name, a line, and a tag of what is stressed.
class WorkloadRows : public QStyledItemDelegate {
public:
    enum Role { NameRole = Qt::UserRole, TitleRole, LineRole, TagRole, IconRole, SearchRole, CategoryRole };
    WorkloadRows(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    double paintTag(QPainter& painter, const QRectF& row, const QString& tag, Mood mood) const;
    const Theme& m_theme;
};

} // namespace parascope
