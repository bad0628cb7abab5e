// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariant>

namespace parascope {

/// What a table's headerData() answers: columns only, their title and how it is aligned.
[[nodiscard]] inline QVariant headerCell(Qt::Orientation orientation, int role, Qt::Alignment alignment,
                                         const QVariant& title)
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(alignment);
    }
    return role == Qt::DisplayRole ? title : QVariant();
}

} // namespace parascope
