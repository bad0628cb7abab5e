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
    const QList<QPair<QString, const char*>> texts{{title, "title"}, {line, "label"}};
    for (const auto& [text, role] : texts) {
        auto* label = wrappedLabel(text, role, this);
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

} // namespace parascope
