// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/banner.h"

#include "models/figures.h"
#include "models/spoken.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace parascope {

Banner::Banner(const Theme& theme, QWidget* parent)
    : QFrame(parent), m_theme(theme), m_icon(new QLabel(this)), m_headline(new QLabel(this)),
      m_detail(new QLabel(this))
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(14, 4, 8, 4);
    line->setSpacing(12);
    line->addWidget(m_icon);
    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    m_headline->setProperty("role", QStringLiteral("title"));
    m_detail->setProperty("role", QStringLiteral("label"));
    for (auto* label : {m_headline, m_detail}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setFocusPolicy(Qt::NoFocus);
        words->addWidget(label);
    }
    line->addLayout(words, 1);
    auto* close = new QToolButton(this);
    theme.keepPainted(close, [this, close] {
        close->setIcon(m_theme.icon(QStringLiteral("close"), m_theme.tokens().textSecondary));
    });
    close->setAccessibleName(tr("Close this message"));
    close->setToolTip(tr("Close this message"));
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    for (int i = 0; i < 2; ++i) {
        auto* button = new QPushButton(this);
        button->hide();
        line->addWidget(button, 0, Qt::AlignVCenter);
        m_actions.append(button);
    }
    line->addWidget(close, 0, Qt::AlignTop);
    connect(&theme, &Theme::changed, this, [this] { fill(m_mood, headline(), detail()); });
    hide();
}

void Banner::show(const Error& error)
{
    QStringList parts;
    for (QString part : {error.where, error.advice}) {
        if (!part.isEmpty()) {
            parts.append(spokenText(part));
        }
    }
    clearActions();
    fill(Mood::Bad, capitalized(spokenText(error.what)), parts.join(QStringLiteral(" – ")));
    QFrame::show();
}

void Banner::showNote(const QString& headline, const QString& detail)
{
    clearActions();
    fill(Mood::Info, headline, detail);
    QFrame::show();
}

void Banner::addAction(const QString& text, const std::function<void()>& action)
{
    addLook(text, [this, action] {
        hide();
        action();
    });
}

void Banner::addLook(const QString& text, const std::function<void()>& action)
{
    for (auto* button : m_actions) {
        if (button->isHidden()) {
            button->setText(text);
            connect(button, &QPushButton::clicked, this, action);
            button->show();
            return;
        }
    }
}

void Banner::clearActions()
{
    for (auto* button : m_actions) {
        button->hide();
        button->disconnect(this);
    }
}

void Banner::fill(Mood mood, const QString& headline, const QString& detail)
{
    m_mood = mood;
    m_headline->setText(headline);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    setAccessibleName(headline);
    setAccessibleDescription(detail);
    const QString icon = mood == Mood::Bad ? QStringLiteral("error") : QStringLiteral("info");
    m_icon->setPixmap(m_theme.pixmap(icon, 18, m_theme.tokens().moodColor(mood), devicePixelRatioF()));
    update();
}

QString Banner::headline() const
{
    return m_headline->text();
}
QString Banner::detail() const
{
    return m_detail->text();
}

void Banner::paintEvent(QPaintEvent*)
{
    const Tokens& t = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.tintedBorder(m_mood), 1));
    painter.setBrush(t.tintedSurface(m_mood));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
}

} // namespace parascope
