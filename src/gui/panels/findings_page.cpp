// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/findings_page.h"

#include "base/clock.h"
#include "models/figures.h"
#include "models/spoken.h"
#include "panels/card.h"
#include "panels/quiet_scroll.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace parascope {

namespace {

Mood moodOf(Severity severity)
{
    return severity == Severity::Serious   ? Mood::Bad
           : severity == Severity::Warning ? Mood::Warning
                                           : Mood::Info;
}

QLabel* words(const QString& text, const char* role, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setProperty("role", QString::fromLatin1(role));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFocusPolicy(Qt::NoFocus);
    return label;
}

QString evidenceOf(const Finding& finding)
{
    QStringList parts;
    for (const auto& figure : finding.evidence) {
        parts.append(spoken(figure));
    }
    return capitalized(parts.join(QStringLiteral(", ")));
}

} // namespace

FindingsPage::FindingsPage(const Theme& theme, QWidget* parent) : QScrollArea(parent), m_theme(theme)
{
    makeQuiet(*this, QStringLiteral("findings"));
    setAccessibleName(tr("Findings"));
    auto* body = new QWidget(this);
    body->setObjectName(QStringLiteral("findingsBody"));
    m_column = new QVBoxLayout(body);
    m_column->setContentsMargins(12, 10, 12, 10);
    m_column->setSpacing(8);
    setWidget(body);
    showState(tr("Findings appear when a run is over."));
}

void FindingsPage::clear()
{
    while (auto* item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_findings.clear();
}

void FindingsPage::showState(const QString& text)
{
    clear();
    m_column->addWidget(words(text, "label", widget()));
    m_column->addStretch(1);
}

void FindingsPage::showFindings(const std::vector<Finding>& findings, const std::optional<Summary>& summary)
{
    clear();
    m_findings = findings;
    if (findings.empty() && summary) {
        auto* card = new Card(m_theme, Mood::Good, true, widget());
        auto* line = new QHBoxLayout(card);
        line->setContentsMargins(16, 12, 16, 12);
        line->addWidget(words(spoken(findingsHeadline(findings, *summary)), "title", card));
        m_column->addWidget(card);
        addChecks();
    }
    for (const auto& finding : m_findings) {
        m_column->addWidget(addCard(finding));
    }
    m_column->addStretch(1);
}

void FindingsPage::addChecks()
{
    for (const auto& check : findingChecks()) {
        auto* line = words(QStringLiteral("✓  ") + coreText(check.title), "label", widget());
        line->setContentsMargins(16, 0, 0, 0);
        m_column->addWidget(line);
    }
}

/// As wide as its text, up to where it has to wrap: a layout would give a text that can wrap too little.
QWidget* FindingsPage::costOf(const Finding& finding, QWidget* card) const
{
    constexpr double kWidest = 260;
    auto* cost = words(capitalized(spoken(finding.cost)), "muted", card);
    cost->setObjectName(QStringLiteral("cost"));
    cost->setAlignment(Qt::AlignRight | Qt::AlignTop);
    cost->ensurePolished(); // its role has the font
    const int wanted = cost->fontMetrics().horizontalAdvance(cost->text()) + 2;
    cost->setFixedWidth(std::min(wanted, qRound(m_theme.scaled(kWidest))));
    return cost;
}

QWidget* FindingsPage::addCard(const Finding& finding)
{
    const Mood mood = moodOf(finding.severity);
    auto* card = new Card(m_theme, mood, true, widget());
    const QString name = spoken(finding.title);
    card->setAccessibleName(name);
    card->setAccessibleDescription(evidenceOf(finding));
    auto* line = new QHBoxLayout(card);
    line->setContentsMargins(16, 9, 12, 9);
    line->setSpacing(10);
    auto* icon = new QLabel(card);
    const QString iconName = mood == Mood::Bad       ? QStringLiteral("error")
                             : mood == Mood::Warning ? QStringLiteral("warning")
                                                     : QStringLiteral("info");
    m_theme.keepPainted(icon, [this, icon, iconName, mood] {
        icon->setPixmap(m_theme.pixmap(iconName, 16, m_theme.tokens().moodColor(mood), devicePixelRatioF()));
    });
    icon->setToolTip(mood == Mood::Bad       ? tr("serious")
                     : mood == Mood::Warning ? tr("warning")
                                             : tr("notice"));
    line->addWidget(icon, 0, Qt::AlignTop);
    auto* text = new QVBoxLayout;
    text->setSpacing(2);
    auto* title = words(capitalized(name), "title", card);
    title->setToolTip(spoken(finding.threshold));
    text->addWidget(title);
    text->addWidget(words(evidenceOf(finding), "label", card));
    if (!finding.action.isEmpty()) {
        const QString pattern = tr("Try: %1");
        const QString what = spoken(finding.action);
        auto* advice = words(QString(), "label", card);
        advice->setTextFormat(Qt::RichText);
        advice->setText(
            QStringLiteral("<b>%1</b>%2")
                .arg(pattern.section(QStringLiteral("%1"), 0, 0).toHtmlEscaped(), what.toHtmlEscaped()));
        advice->setAccessibleName(pattern.arg(what));
        text->addWidget(advice);
    }
    if (!finding.threshold.isEmpty()) {
        text->addWidget(words(tr("Rule: %1").arg(spoken(finding.threshold)), "muted", card));
    }
    line->addLayout(text, 1);
    if (!finding.cost.isEmpty()) {
        line->addWidget(costOf(finding, card), 0, Qt::AlignTop);
    }
    const auto action = [&](const QString& label) {
        auto* button = new QPushButton(label, card);
        button->setProperty("role", QStringLiteral("link"));
        button->setAccessibleName(QStringLiteral("%1: %2").arg(label, name));
        line->addWidget(button, 0, Qt::AlignVCenter);
        return button;
    };
    if (finding.change) {
        const auto change = *finding.change;
        const QString label = change.threads && change.processes
                                  ? tr("Try %1 × %2").arg(*change.threads).arg(*change.processes)
                              : change.threads   ? tr("Try %n thread(s)", nullptr, *change.threads)
                              : change.processes ? tr("Try %n process(es)", nullptr, *change.processes)
                                                 : tr("Try longer tasks");
        connect(action(label), &QPushButton::clicked, this, [this, change] { Q_EMIT changeAsked(change); });
    } else if (finding.span) {
        const auto span = *finding.span;
        connect(action(tr("Show on timeline")), &QPushButton::clicked, this,
                [this, span] { Q_EMIT spanAsked(nsToSeconds(span.fromNs), nsToSeconds(span.toNs)); });
    }
    return card;
}

} // namespace parascope
