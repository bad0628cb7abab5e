// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPoint>
#include <QString>

class QWidget;

namespace parascope {

/// A property of widgets that answer the question for their tool tip themselves, with showToolTip().
inline constexpr const char* kShowsOwnToolTip = "showsOwnToolTip";

/// Qt shows a tool tip of plain text as one line, however long. This one breaks them at words, for every
/// widget, tab, header and cell of the application it filters. GUI thread.
class ToolTips : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    bool eventFilter(QObject* watched, QEvent* event) override;
};

/// The text in lines of some 60 letters in the font of tool tips; rich text, which Qt breaks, as it is.
[[nodiscard]] QString wrappedToolTip(const QString& text);
/// For who finds the text under the mouse itself; empty hides the tip that is there.
void showToolTip(const QPoint& globalPos, const QString& text, QWidget* widget);

} // namespace parascope
