// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/segmented.h"

#include "theme/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>

namespace parascope {

Segmented::Segmented(const Theme& theme, const QString& accessibleName, QWidget* parent)
    : QFrame(parent), m_theme(theme), m_group(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("segments"));
    setAccessibleName(accessibleName);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(2, 2, 2, 2);
    layout->setSpacing(2);
    m_group->setExclusive(true);
    connect(m_group, &QButtonGroup::idClicked, this, &Segmented::chosen);
    connect(&theme, &Theme::changed, this, &Segmented::restyle);
}

void Segmented::addSegment(const QString& text, const QString& icon, const QString& tooltip)
{
    auto* button = new QToolButton(this);
    button->setText(text);
    button->setCheckable(true);
    button->setToolTip(tooltip);
    button->setAccessibleName(accessibleName() + QStringLiteral(": ") + text);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setFocusPolicy(Qt::StrongFocus);
    button->installEventFilter(this);
    if (!icon.isEmpty()) {
        button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
        button->setIconSize(QSize(18, 18));
        setProperty("tall", true);
    }
    m_icons.append(icon);
    m_texts.append(text);
    const int id = static_cast<int>(m_group->buttons().size());
    m_group->addButton(button, id);
    static_cast<QHBoxLayout*>(layout())->addWidget(button, 1);
    if (id == 0) {
        button->setChecked(true);
    }
    restyle();
}

void Segmented::restyle()
{
    for (int i = 0; i < m_icons.size(); ++i) {
        if (!m_icons[i].isEmpty()) {
            const bool on = m_group->button(i)->isChecked();
            const auto& t = m_theme.tokens();
            m_group->button(i)->setIcon(m_theme.icon(m_icons[i], on ? t.accent : t.textSecondary));
        }
    }
}

int Segmented::current() const
{
    return m_group->checkedId();
}

void Segmented::setCurrent(int index)
{
    if (auto* button = m_group->button(index)) {
        button->setChecked(true);
        restyle();
    }
}

QToolButton* Segmented::button(int index) const
{
    return qobject_cast<QToolButton*>(m_group->button(index));
}

/// Where a language has longer words than the panel has room.
void Segmented::fitText(QAbstractButton* button)
{
    const QString& text = m_texts[m_group->id(button)];
    const QString shown = button->fontMetrics().elidedText(text, Qt::ElideRight, button->width() - 4);
    if (button->text() != shown) {
        button->setText(shown);
    }
}

bool Segmented::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::Resize) {
        fitText(qobject_cast<QAbstractButton*>(object));
    }
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int step = key == Qt::Key_Right ? 1 : key == Qt::Key_Left ? -1 : 0;
        auto* next =
            step != 0 ? m_group->button(m_group->id(qobject_cast<QAbstractButton*>(object)) + step) : nullptr;
        if (next) {
            next->setFocus(Qt::TabFocusReason);
            next->click();
            return true;
        }
    }
    return QFrame::eventFilter(object, event);
}

} // namespace parascope
