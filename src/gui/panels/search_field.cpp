// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/search_field.h"

#include "theme/theme.h"

#include <QAction>
#include <QPainter>

namespace parascope {

namespace {
constexpr int kIcon = 14;
constexpr int kLeft = 9; ///< border and padding of the style sheet, with and without the focus
constexpr int kGap = 12; ///< between the icon and the text
} // namespace

SearchField::SearchField(const Theme& theme, const QString& placeholder, QWidget* parent) : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    auto* clear = new QAction(tr("Clear the search"), this);
    clear->setVisible(false);
    addAction(clear, QLineEdit::TrailingPosition);
    connect(clear, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, clear,
            [clear](const QString& now) { clear->setVisible(!now.isEmpty()); });
    setTextMargins(kIcon + kGap, 0, 0, 0);
    theme.keepPainted(this, [this, &theme, clear] {
        clear->setIcon(theme.icon(QStringLiteral("close"), theme.tokens().textSecondary));
        m_icon = theme.icon(QStringLiteral("search"), theme.tokens().textSecondary);
        update();
    });
}

void SearchField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    m_icon.paint(&painter, kLeft, (height() - kIcon) / 2, kIcon, kIcon);
}

} // namespace parascope
