// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/card.h"

#include <QPainter>
#include <QPainterPath>

namespace parascope {

Card::Card(const Theme& theme, Mood mood, bool edge, QWidget* parent)
    : QFrame(parent), m_theme(theme), m_mood(mood), m_edge(edge)
{
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Card::setMood(Mood mood)
{
    m_mood = mood;
    update();
}

void Card::paintEvent(QPaintEvent*)
{
    const Tokens& t = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(m_edge ? t.border : t.tintedBorder(m_mood), 1));
    painter.setBrush(m_edge || m_mood == Mood::Neutral ? t.inset : t.tintedSurface(m_mood));
    painter.drawRoundedRect(box, 8, 8);
    if (m_edge) {
        QPainterPath whole;
        whole.addRoundedRect(rect(), 8, 8);
        painter.setClipPath(whole);
        painter.fillRect(QRect(0, 0, 3, height()), t.moodColor(m_mood));
    }
}

} // namespace parascope
