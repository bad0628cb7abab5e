// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/start_page.h"

#include "base/clock.h"
#include "models/figures.h"
#include "panels/card.h"
#include "panels/form_rows.h"
#include "panels/quiet_scroll.h"
#include "panels/wrapped_label.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace parascope {

namespace {

/// What came of a lab so far.
QStringList resultLines(const LabState& state)
{
    QStringList lines;
    if (!state.measured.isEmpty()) {
        lines.append(StartPage::tr("Measured: %1").arg(state.measured));
    }
    if (!state.sentence.isEmpty()) {
        lines.append(state.asPredicted
                         ? StartPage::tr("As predicted: %1").arg(state.sentence)
                         : StartPage::tr("Not as predicted: this time the measurement does not show it."));
    } else if (state.running) {
        lines.append(StartPage::tr("Running part %1 of %2 …").arg(state.part + 1).arg(state.parts));
    }
    return lines;
}

constexpr int kGapAboveLabs = 4;

Mood moodOf(const LabState& state)
{
    if (state.sentence.isEmpty()) {
        return Mood::Neutral;
    }
    return state.asPredicted ? Mood::Good : Mood::Warning;
}

} // namespace

StartPage::StartPage(const Theme& theme, QWidget* parent) : QScrollArea(parent), m_theme(theme)
{
    makeQuiet(*this, QStringLiteral("start"));
    setAccessibleName(tr("Start with one of these"));
    auto* body = new QWidget(this);
    body->setObjectName(QStringLiteral("startBody"));
    setWidget(body); // while it is empty: it asks for its size, which takes long before fonts are known
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(14, 8, 14, 10);
    column->setSpacing(6);
    column->addWidget(wrappedLabel(tr("Start with one of these"), "title", body));
    addCards(column);
    m_gap = new QSpacerItem(0, kGapAboveLabs, QSizePolicy::Minimum, QSizePolicy::Fixed);
    column->addSpacerItem(m_gap);
    m_labsHead = wrappedLabel(tr("Labs: a prediction, a measurement, and what it proves"), "title", body);
    column->addWidget(m_labsHead);
    addLabs(column);
    column->addStretch(1);
}

void StartPage::addCards(QVBoxLayout* column)
{
    struct Text {
        QString icon, title, line, button;
        void (StartPage::*signal)();
    };
    const QList<Text> texts{
        {QStringLiteral("threads"), tr("See threads beat inline"),
         tr("Runs the same work inline, then in threads, and compares them. Watch the main thread stop "
            "freezing."),
         tr("Run the demo · %1 s").arg(labs().at(kDemoLab).seconds), &StartPage::demoAsked},
        {QStringLiteral("sweep"), tr("Find the best setting"),
         tr("Tries every sensible number of threads and processes on this machine and tells you which to "
            "use."),
         tr("Start a sweep"), &StartPage::sweepAsked},
        {QStringLiteral("hexagon"), tr("Profile your own code"),
         tr("Any command with {threads} and {processes}, or one of the workloads with your own numbers."),
         tr("Choose a target…"), &StartPage::targetAsked}};
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    for (const auto& text : texts) {
        auto* card = new Card(m_theme, Mood::Neutral, false, widget());
        auto* box = new QVBoxLayout(card);
        box->setContentsMargins(14, 10, 14, 10);
        box->setSpacing(6);
        auto* head = new QHBoxLayout;
        auto* icon = new QLabel(card);
        m_theme.keepPainted(icon, [this, icon, name = text.icon] {
            icon->setPixmap(m_theme.pixmap(name, 20, m_theme.tokens().accent, devicePixelRatioF()));
        });
        head->addWidget(icon);
        head->addWidget(wrappedLabel(text.title, "title", card), 1);
        box->addLayout(head);
        auto* line = wrappedLabel(text.line, "label", card);
        line->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        box->addWidget(line, 1);
        auto* button = new QPushButton(text.button, card);
        button->setAccessibleName(QStringLiteral("%1: %2").arg(text.title, text.button));
        if (text.signal == &StartPage::demoAsked) {
            m_demo = {card, line, button};
            m_demoLine = text.line;
        } else if (text.signal == &StartPage::sweepAsked) {
            m_sweep = button;
        }
        if (text.signal != &StartPage::targetAsked) { // that one opens a list
            m_theme.keepPainted(button, [this, button] {
                button->setIcon(m_theme.icon(QStringLiteral("play"), m_theme.tokens().text));
            });
            button->setIconSize(QSize(14, 14));
        }
        connect(button, &QPushButton::clicked, this, [this, card, signal = text.signal] {
            m_asked = card;
            Q_EMIT(this->*signal)();
        });
        box->addWidget(button);
        row->addWidget(card, 1);
        m_starts.append(button);
    }
    column->addLayout(row);
}

void StartPage::addLabs(QVBoxLayout* column)
{
    auto* grid = new QGridLayout;
    grid->setSpacing(8);
    int number = 0;
    for (const auto& lab : labs()) {
        auto* card = new Card(m_theme, Mood::Neutral, false, widget());
        auto* line = new QHBoxLayout(card);
        line->setContentsMargins(14, 9, 10, 9);
        auto* text = new QVBoxLayout;
        text->setSpacing(2);
        text->addWidget(wrappedLabel(lab.title, "title", card));
        auto* said = wrappedLabel(tr("Prediction: %1").arg(lab.prediction), "label", card);
        text->addWidget(said);
        text->addStretch(1);
        line->addLayout(text, 1);
        auto* button = new QPushButton(tr("Run · %1 s").arg(lab.seconds), card);
        button->setAccessibleName(tr("Run the lab: %1").arg(lab.title));
        connect(button, &QPushButton::clicked, this, [this, card, number] {
            m_asked = card;
            Q_EMIT labAsked(number);
        });
        line->addWidget(button, 0, Qt::AlignVCenter);
        grid->addWidget(card, number / 2, number % 2);
        m_labs.append({card, said, button});
        m_starts.append(button);
        ++number;
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
}

QString StartPage::labText(int lab) const
{
    return m_labs.at(lab).text->text();
}

void StartPage::showLab(const LabState& state)
{
    if (state.lab < 0 || state.lab >= m_labs.size()) {
        return;
    }
    const auto list = labs();
    const Lab& lab = list[static_cast<std::size_t>(state.lab)];
    const QStringList result = resultLines(state);
    const QStringList lines = QStringList{tr("Prediction: %1").arg(lab.prediction)} + result;
    const LabCard& shown = m_labs[state.lab];
    shown.text->setText(lines.join(QLatin1Char('\n')));
    shown.card->setMood(moodOf(state));
    if (state.lab == kDemoLab) {
        m_demo.text->setText(result.isEmpty() ? m_demoLine : result.join(QLatin1Char('\n')));
        m_demo.card->setMood(moodOf(state));
    }
    // once the card has its new height
    QMetaObject::invokeMethod(this, &StartPage::revealAsked, Qt::QueuedConnection);
}

/// A result is seen where it was asked for, also where the card has grown over the fold.
void StartPage::revealAsked()
{
    if (m_asked) {
        widget()->layout()->activate();
        ensureWidgetVisible(m_asked, 0, 8);
    }
}

void StartPage::setSweepTime(std::int64_t ns)
{
    constexpr double kFromMinutesOn = 180;
    const double seconds = std::ceil(nsToSeconds(ns));
    const Figure most = seconds < kFromMinutesOn
                            ? periodFigure(static_cast<std::int64_t>(seconds) * kNsPerSecond)
                            : durationFigure(seconds * 1e3);
    m_sweep->setText(tr("Start a sweep · ≤ %1").arg(most.text()));
}

/// The fold falls between two things or through a card, where one sees that there is more; not through a line
/// of text. Where the head of the labs would be cut, or stand alone at the edge, the labs begin below the
/// fold.
void StartPage::placeFold()
{
    constexpr int kSliver = 12; ///< of a card; less is not seen as one
    auto* column = static_cast<QVBoxLayout*>(widget()->layout());
    column->activate();
    const int seen = viewport()->height();
    const int shift = m_gap->sizeHint().height() - kGapAboveLabs;
    const int top = m_labsHead->geometry().top() - shift;
    const int wanted = m_labsHead->geometry().bottom() - shift + column->spacing() + kSliver;
    const int gap = kGapAboveLabs + (top < seen && wanted > seen ? seen - top : 0);
    if (gap != m_gap->sizeHint().height()) {
        m_gap->changeSize(0, gap, QSizePolicy::Minimum, QSizePolicy::Fixed);
        column->invalidate();
    }
}

bool StartPage::eventFilter(QObject* object, QEvent* event)
{
    const bool taken = QScrollArea::eventFilter(object, event);
    if (object == widget() && m_labsHead && isVisible() &&
        (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)) {
        placeFold();
    }
    return taken;
}

void StartPage::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    if (m_labsHead && isVisible()) {
        placeFold(); // the page below the fold may keep its height
    }
}

void StartPage::showEvent(QShowEvent* event)
{
    QScrollArea::showEvent(event);
    placeFold();
}

void StartPage::setBusy(bool busy)
{
    // a button that is switched off would throw the focus somewhere into the settings: the page keeps it
    if (auto* button = qobject_cast<QPushButton*>(focusWidget()); busy && m_starts.contains(button)) {
        m_left = button;
        setFocusPolicy(Qt::StrongFocus);
        setFocus();
    }
    for (auto* button : m_starts) {
        setLocked(button, busy, tr("Can be started when the run is over"));
    }
    if (!busy) {
        if (hasFocus() && m_left) {
            m_left->setFocus();
        }
        m_left = nullptr;
        setFocusPolicy(Qt::NoFocus);
    }
}

} // namespace parascope
