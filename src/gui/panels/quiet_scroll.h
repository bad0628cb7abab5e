// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>
#include <QString>

namespace parascope {

/// Makes an area that scrolls what it holds and shows nothing of itself: no frame, no background, no stop for
/// Tab. `name` is its object name in the style sheet.
inline void makeQuiet(QScrollArea& area, const QString& name)
{
    area.setObjectName(name);
    area.setWidgetResizable(true);
    area.setFrameShape(QFrame::NoFrame);
    area.setFocusPolicy(Qt::NoFocus);
    area.viewport()->setAutoFillBackground(false);
}

} // namespace parascope
