// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/state_pill.h"

#include <QPainter>

namespace parascope {

StatePill::StatePill(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void StatePill::show(Mood mood, const QString& text)
{
    if (mood != m_mood || text != m_text) {
        const QSize before = sizeHint();
        m_mood = mood;
        m_text = text;
        setAccessibleName(text);
        setVisible(!text.isEmpty());
        if (sizeHint() != before) {
            updateGeometry();
        }
        update();
    }
}

QSize StatePill::sizeHint() const
{
    double width = 40;
    const QFontMetricsF metrics(m_theme.font(12, 600));
    for (const QChar c : m_text) {
        width += metrics.horizontalAdvance(c.isDigit() ? QLatin1Char('0') : c);
    }
    return {qRound(width), qRound(m_theme.scaled(24))};
}

void StatePill::paintEvent(QPaintEvent*)
{
    const Tokens& t = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.pillBorder(m_mood), 1));
    painter.setBrush(t.pillSurface(m_mood));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), height() / 2.0 - 0.5,
                            height() / 2.0 - 0.5);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.moodColor(m_mood));
    painter.drawEllipse(QPointF(14, height() / 2.0), 4, 4);
    // a little darker or lighter than the mark: 4.5:1 on the tinted ground in both themes
    painter.setPen(m_mood == Mood::Neutral ? t.textSecondary : mixed(t.moodColor(m_mood), t.text, 0.1));
    painter.setFont(m_theme.font(12, 600));
    painter.drawText(rect().adjusted(24, 0, -8, 0), Qt::AlignLeft | Qt::AlignVCenter, m_text);
}

} // namespace parascope
