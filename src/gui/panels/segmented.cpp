// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/segmented.h"

#include "theme/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStyle>
#include <QStyleOptionToolButton>
#include <QToolButton>

#include <algorithm>

namespace parascope {

namespace {

constexpr int kQtsOwn = 3; ///< px that Qt adds to a tool button with a style sheet, and does not use

/// Of a text as it is when it is chosen (that is bold), with all that the style takes around it.
int widthFor(const QToolButton& button, const QString& text)
{
    QFont chosen = button.font();
    chosen.setWeight(QFont::DemiBold);
    QStyleOptionToolButton option;
    option.initFrom(&button);
    const QSize size(QFontMetrics(chosen).horizontalAdvance(text), button.fontMetrics().height());
    return button.style()->sizeFromContents(QStyle::CT_ToolButton, &option, size, &button).width();
}

/// Asks for the room of its whole text also while it is elided, so that the text comes back when there is
/// room; gives up as much as the elided one can. Qt would add two spaces to each text.
class Segment : public QToolButton {
public:
    Segment(const QString& text, QWidget* parent) : QToolButton(parent), m_whole(text) { setText(text); }
    [[nodiscard]] QSize sizeHint() const override { return sizeFor(m_whole); }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeFor(text()); }

private:
    [[nodiscard]] QSize sizeFor(const QString& text) const
    {
        return {widthFor(*this, text), QToolButton::sizeHint().height()};
    }
    QString m_whole;
};

} // namespace

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
    auto* button = new Segment(text, this);
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
    m_words.append({text, tooltip});
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
    } else if (auto* chosen = m_group->checkedButton()) {
        m_group->setExclusive(false); // else one of them stays chosen
        chosen->setChecked(false);
        m_group->setExclusive(true);
    }
    restyle();
}

QToolButton* Segmented::button(int index) const
{
    return qobject_cast<QToolButton*>(m_group->button(index));
}

/// Equal parts where each text fits into one, else each as wide as it needs; whether all are whole then. A
/// style sheet's least height sets a least width too, so the layout knows nothing of what the texts need.
bool Segmented::spread()
{
    int total = 0;
    int widest = 0;
    QList<int> wanted;
    for (int i = 0; i < m_words.size(); ++i) {
        wanted.append(widthFor(*button(i), m_words[i].text));
        total += wanted.constLast();
        widest = std::max(widest, wanted.constLast());
    }
    const int count = static_cast<int>(m_words.size());
    // not the layout's rectangle: it has none while it is set anew
    const QMargins margins = layout()->contentsMargins();
    const int room =
        contentsRect().width() - margins.left() - margins.right() - layout()->spacing() * (count - 1);
    const bool equal = widest * count <= room;
    auto* line = static_cast<QHBoxLayout*>(layout());
    for (int i = 0; i < count; ++i) {
        line->setStretch(i, equal ? 1 : wanted[i]);
    }
    return total <= room;
}

/// Where a language has longer words than the panel has room: elided at the end, whole in the tool tip.
void Segmented::fitText(QToolButton* button)
{
    const auto& [text, tooltip] = m_words[m_group->id(button)];
    QString shown = text;
    const auto fits = [&] { return widthFor(*button, shown) - kQtsOwn <= button->width(); };
    const bool whole = spread();
    for (auto letters = text.size(); letters > 1 && !whole && !fits();) {
        shown = text.first(--letters).trimmed() + QChar(0x2026);
    }
    if (button->text() != shown) {
        button->setText(shown);
        button->setToolTip(shown == text       ? tooltip
                           : tooltip.isEmpty() ? text
                                               : text + QLatin1Char('\n') + tooltip);
    }
}

bool Segmented::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::Resize) {
        fitText(static_cast<QToolButton*>(object));
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
