// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QStyle>
#include <QStyleOptionToolButton>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>

namespace parascope::test {

/// What of a window's labels, buttons and tabs does not fit: texts wider than their place, wrapped texts
/// higher than theirs, and neighbours that lie on each other. Each in words; empty = all is well.
class CutTexts {
public:
    explicit CutTexts(const QWidget& window)
    {
        // figures come at any time; their places follow at the next turn of the event loop
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QList<const QWidget*> seen;
        for (const auto* widget : window.findChildren<QWidget*>()) {
            if (!widget->isVisible()) {
                continue;
            }
            if (const auto* tabs = qobject_cast<const QTabBar*>(widget)) {
                checkTabs(*tabs);
            } else if (checkText(*widget)) {
                checkNeighbours(*widget, seen);
                seen.append(widget);
            }
        }
    }
    [[nodiscard]] const QStringList& found() const { return m_found; }

private:
    /// Whether it has a text at all.
    bool checkText(const QWidget& widget)
    {
        QString text;
        int padding = 0;
        if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
            text = label->text();
            if (label->wordWrap() && !text.isEmpty()) {
                if (label->heightForWidth(label->width()) > label->height() + 1) {
                    say(widget, text, QStringLiteral("is higher than its place"));
                }
                return true;
            }
            if (label->textFormat() == Qt::RichText) {
                return !text.isEmpty();
            }
        } else if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
            const auto* tool = qobject_cast<const QToolButton*>(button);
            text = tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly ? QString() : button->text();
            padding = tool ? frameOf(*tool) : 4;
        }
        // a mnemonic's mark takes no room
        const int needed = fontOf(widget).size(Qt::TextShowMnemonic, text).width() + padding;
        if (!text.isEmpty() && needed > widget.width() + 1) {
            say(widget, text, QStringLiteral("needs %1, has %2").arg(needed).arg(widget.width()));
        }
        return !text.isEmpty();
    }

    /// What the style takes left and right of the text.
    static int frameOf(const QToolButton& button)
    {
        constexpr int kText = 100;
        constexpr int kQtsOwn = 3; // added to the size of every tool button with a style sheet, but not used
        QStyleOptionToolButton option;
        option.initFrom(&button);
        const QSize text(kText, button.fontMetrics().height());
        const int all =
            button.style()->sizeFromContents(QStyle::CT_ToolButton, &option, text, &button).width();
        return std::max(0, all - kText - kQtsOwn);
    }

    /// The chosen part of a row is bold by the style sheet, of which the widget's own font knows nothing.
    static QFontMetrics fontOf(const QWidget& widget)
    {
        QFont font = widget.font();
        const auto* button = qobject_cast<const QAbstractButton*>(&widget);
        if (button && button->isChecked() &&
            button->parentWidget()->objectName() == QLatin1String("segments")) {
            font.setWeight(QFont::DemiBold);
        }
        return QFontMetrics(font);
    }

    void checkTabs(const QTabBar& tabs)
    {
        for (int i = 0; i < tabs.count(); ++i) {
            const int needed = tabs.fontMetrics().horizontalAdvance(tabs.tabText(i));
            if (tabs.isTabVisible(i) && needed > tabs.tabRect(i).width()) {
                say(tabs, tabs.tabText(i), QStringLiteral("needs %1").arg(needed));
            }
        }
    }

    void checkNeighbours(const QWidget& widget, const QList<const QWidget*>& others)
    {
        for (const auto* other : others) {
            if (other->parentWidget() == widget.parentWidget() &&
                other->geometry().intersects(widget.geometry())) {
                say(widget, widget.accessibleName(),
                    QStringLiteral("lies on '%1'").arg(other->accessibleName()));
            }
        }
    }

    void say(const QWidget& widget, const QString& text, const QString& what)
    {
        const QString where = widget.parentWidget() ? widget.parentWidget()->objectName() : QString();
        m_found.append(QStringLiteral("%1 in '%2': '%3' %4")
                           .arg(QLatin1String(widget.metaObject()->className()), where, text, what));
    }

    QStringList m_found;
};

} // namespace parascope::test
