// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/empty_state.h"

#include "panels/wrapped_label.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace parascope {

EmptyState::EmptyState(const Theme& theme, const QString& icon, const QString& title, const QString& line,
                       const QString& action, QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setSpacing(6);
    column->addStretch(1);
    auto* picture = new QLabel(this);
    picture->setAlignment(Qt::AlignCenter);
    theme.keepPainted(picture, [this, &theme, picture, icon] {
        picture->setPixmap(theme.pixmap(icon, 28, theme.tokens().textMuted, devicePixelRatioF()));
    });
    column->addWidget(picture);
    m_title = wrappedLabel(title, "title", this);
    for (auto* label : {m_title, static_cast<QLabel*>(wrappedLabel(line, "label", this))}) {
        label->setAlignment(Qt::AlignCenter);
        column->addWidget(label);
    }
    if (!action.isEmpty()) {
        m_button = new QPushButton(action, this);
        connect(m_button, &QPushButton::clicked, this, &EmptyState::asked);
        column->addWidget(m_button, 0, Qt::AlignCenter);
    }
    column->addStretch(1);
}

void EmptyState::setTitle(const QString& title)
{
    m_title->setText(title);
}

} // namespace parascope
