// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/elided_button.h"

#include "theme/tool_tips.h"

#include <QHelpEvent>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace parascope {

namespace {
constexpr int kGap = 4; ///< Qt's, between icon and text
} // namespace

ElidedButton::ElidedButton(const QString& text, QWidget* parent) : QPushButton(text, parent)
{
    setProperty(kShowsOwnToolTip, true);
}

QString ElidedButton::shownText() const
{
    QStyleOptionButton option;
    initStyleOption(&option);
    const int icon = option.icon.isNull() ? 0 : option.iconSize.width() + kGap;
    const int room = style()->subElementRect(QStyle::SE_PushButtonContents, &option, this).width() - icon;
    return fontMetrics().elidedText(text(), Qt::ElideRight, room, Qt::TextShowMnemonic);
}

bool ElidedButton::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && shownText() != text()) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QString more = toolTip().isEmpty() ? QString() : QLatin1Char('\n') + toolTip();
        showToolTip(help->globalPos(), text() + more, this);
        return true;
    }
    return QPushButton::event(event);
}

void ElidedButton::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text = shownText();
    painter.drawControl(QStyle::CE_PushButton, option);
}

} // namespace parascope
