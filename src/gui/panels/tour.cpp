// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/tour.h"

#include "panels/card.h"
#include "panels/form_rows.h"
#include "panels/wrapped_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace parascope {

Tour::Tour(const Theme& theme, QList<Step> steps, QWidget* window)
    : QWidget(window), m_theme(theme), m_steps(std::move(steps)),
      m_card(new Card(theme, Mood::Info, false, this)), m_title(new QLabel(m_card)),
      m_text(new WrappedLabel(m_card)), m_count(new QLabel(m_card)),
      m_skip(new QPushButton(tr("Skip"), m_card)), m_back(new QPushButton(tr("Back"), m_card)),
      m_next(new QPushButton(m_card)), m_line(new QHBoxLayout)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Tour"));
    auto* column = new QVBoxLayout(m_card);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(8);
    m_title->setProperty("role", QStringLiteral("title"));
    m_text->setProperty("role", QStringLiteral("label"));
    m_count->setProperty("role", QStringLiteral("muted"));
    column->addWidget(m_title);
    column->addWidget(m_text);
    m_skip->setProperty("role", QStringLiteral("link"));
    m_skip->setToolTip(tr("End the tour (Esc)"));
    m_line->addWidget(m_count, 1);
    for (auto* button : {m_skip, m_back, m_next}) {
        m_line->addWidget(button);
    }
    column->addLayout(m_line);
    connect(m_skip, &QPushButton::clicked, this, &Tour::end);
    connect(m_back, &QPushButton::clicked, this, [this] { show(m_step - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { show(m_step + 1); });
    window->installEventFilter(this);
}

void Tour::begin()
{
    m_before = parentWidget()->focusWidget();
    setGeometry(parentWidget()->rect());
    QWidget::show();
    raise();
    show(0);
    m_next->setFocus();
}

void Tour::end()
{
    Q_EMIT ended();
    close();
    if (m_before) {
        m_before->setFocus();
    }
}

void Tour::show(int step)
{
    if (step >= m_steps.size()) {
        end();
        return;
    }
    m_step = std::max(0, step);
    const Step& now = m_steps[m_step];
    m_title->setText(now.title);
    m_text->setText(now.text);
    m_count->setText(tr("%1 of %2").arg(m_step + 1).arg(m_steps.size()));
    setLocked(m_back, m_step == 0, tr("This is the first step"));
    m_skip->setVisible(m_step + 1 < m_steps.size());
    m_next->setText(m_step + 1 == m_steps.size() ? tr("Done") : tr("Next"));
    setAccessibleDescription(QStringLiteral("%1. %2").arg(now.title, now.text));
    const int room = qRound(m_theme.scaled(330)) - 34;
    m_text->setFixedWidth(std::max(room, m_line->minimumSize().width())); // some languages have long buttons
    m_card->setFixedWidth(m_text->width() + 34);
    m_card->adjustSize();
    const QRect part = partRect();
    // beside the part where there is room, else inside of it
    int x = part.right() + 14;
    if (x + m_card->width() > width() - 8) {
        x = part.left() - 14 - m_card->width();
    }
    int y = std::clamp(part.top(), 8, std::max(8, height() - m_card->height() - 8));
    if (x < 8) {
        x = std::clamp(part.center().x() - m_card->width() / 2, 8,
                       std::max(8, width() - m_card->width() - 8));
        y = part.bottom() + 14;
        if (y + m_card->height() > height() - 8) {
            y = std::max(8, part.top() - 14 - m_card->height());
        }
    }
    m_card->move(x, y);
    update();
}

QRect Tour::partRect() const
{
    const QWidget* part = m_steps.value(m_step).part;
    if (!part || !part->isVisible()) {
        return QRect(rect().center(), QSize(1, 1));
    }
    return QRect(part->mapTo(parentWidget(), QPoint(0, 0)), part->size()).adjusted(-4, -4, 4, 4);
}

void Tour::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath dim;
    dim.addRect(rect());
    QPainterPath hole;
    hole.addRoundedRect(partRect(), 10, 10);
    painter.fillPath(dim.subtracted(hole), withAlpha(m_theme.tokens().window, 170));
    painter.setPen(QPen(m_theme.tokens().accent, 2));
    painter.drawPath(hole);
}

bool Tour::focusNextPrevChild(bool next)
{
    // what lies under the tour is not for the keyboard until it has ended
    QList<QPushButton*> stops;
    for (auto* button : {m_skip, m_back, m_next}) {
        if (button->isEnabled() && !button->isHidden()) {
            stops.append(button);
        }
    }
    const auto at = stops.indexOf(qobject_cast<QPushButton*>(focusWidget()));
    const auto to = at < 0 ? stops.size() - 1 : (at + (next ? 1 : stops.size() - 1)) % stops.size();
    stops[to]->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void Tour::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        end();
        break;
    case Qt::Key_Right:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        show(m_step + 1);
        break;
    case Qt::Key_Left:
        show(m_step - 1);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

/// Beside the card: neither for the tour nor for what lies under it. The click has taken the focus.
void Tour::mousePressEvent(QMouseEvent* event)
{
    event->accept();
    m_next->setFocus();
}

bool Tour::eventFilter(QObject* object, QEvent* event)
{
    if (object == parentWidget() && event->type() == QEvent::Resize) {
        setGeometry(parentWidget()->rect());
        show(m_step);
    }
    return QWidget::eventFilter(object, event);
}

} // namespace parascope
