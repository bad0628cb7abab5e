// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/advanced_section.h"

#include "panels/advanced_fields.h"
#include "panels/quantity_box.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace parascope {

AdvancedSection::AdvancedSection(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto* head = new QHBoxLayout;
    m_fold = new QToolButton(this);
    m_fold->setText(tr("Limits and safety"));
    m_fold->setProperty("role", QStringLiteral("fold"));
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setIconSize(QSize(14, 14));
    m_fold->setCheckable(true);
    m_fold->setAccessibleName(tr("Limits and safety"));
    m_summary = new QLabel(this);
    m_summary->setProperty("role", QStringLiteral("muted"));
    head->addWidget(m_fold, 0, Qt::AlignLeft);
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_summary->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    head->addWidget(m_summary, 1);
    layout->addLayout(head);

    connect(m_fold, &QToolButton::toggled, this, &AdvancedSection::setOpen);
    connect(&theme, &Theme::changed, this, [this] { setOpen(isOpen()); });
    setOpen(false);
    showSummary();
}

void AdvancedSection::writeTo(RunPlan& plan) const
{
    plan.timeoutNs = m_plan.timeoutNs;
    plan.memoryLimitBytes = m_plan.memoryLimitBytes;
    plan.retries = m_plan.retries;
    plan.warmUpNs = m_plan.warmUpNs;
    plan.transfer = m_plan.transfer;
    plan.dispatch = m_plan.dispatch;
    plan.channel = m_plan.channel;
    plan.payloadBytes = m_plan.payloadBytes;
    plan.seed = m_plan.seed;
}

void AdvancedSection::readFrom(const RunPlan& plan)
{
    m_plan = plan;
    if (m_fields != nullptr) {
        m_fields->readFrom(plan);
    }
    showSummary();
}

void AdvancedSection::makeFields()
{
    m_fields = new AdvancedFields(this);
    m_fields->readFrom(m_plan);
    m_fields->setLocked(m_locked, m_lockReason);
    layout()->addWidget(m_fields);
    m_fields->tabAfter(m_fold);
    connect(m_fields, &AdvancedFields::changed, this, [this] {
        m_fields->writeTo(m_plan);
        showSummary();
    });
}

bool AdvancedSection::isOpen() const
{
    return m_fold->isChecked();
}

void AdvancedSection::setOpen(bool open)
{
    m_fold->setChecked(open);
    m_fold->setIcon(m_theme.icon(open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"),
                                 m_theme.tokens().textMuted));
    if (open && m_fields == nullptr) {
        makeFields();
    }
    if (m_fields != nullptr) {
        m_fields->setVisible(open);
    }
    m_summary->setVisible(!open);
}

void AdvancedSection::showSummary()
{
    QStringList parts;
    using Kind = QuantityBox::Kind;
    const auto ns = [](std::int64_t value) {
        return QuantityBox::textOf(Kind::Duration, static_cast<double>(value));
    };
    if (m_plan.timeoutNs > 0) {
        parts.append(ns(m_plan.timeoutNs));
    }
    if (m_plan.memoryLimitBytes > 0) {
        parts.append(QuantityBox::textOf(Kind::Bytes, static_cast<double>(m_plan.memoryLimitBytes)));
    }
    if (m_plan.retries > 0) {
        parts.append(tr("%n retry(s)", nullptr, m_plan.retries));
    }
    parts.append(m_plan.warmUpNs ? tr("warm-up %1").arg(ns(*m_plan.warmUpNs)) : tr("auto warm-up"));
    parts.append(transferText(m_plan.transfer));
    const QString dot = QStringLiteral(" · ");
    m_summary->setToolTip(parts.join(dot));
    // what has no room is left out whole; the limits come first
    const QFontMetrics metrics = m_summary->fontMetrics();
    const int room = std::max(60, width() - m_fold->sizeHint().width() - 14);
    while (parts.size() > 1 && metrics.horizontalAdvance(parts.join(dot)) > room) {
        parts.removeLast();
    }
    m_summary->setText(metrics.elidedText(parts.join(dot), Qt::ElideRight, room));
}

void AdvancedSection::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    showSummary();
}

void AdvancedSection::setLocked(bool locked, const QString& reason)
{
    m_locked = locked;
    m_lockReason = reason;
    if (m_fields != nullptr) {
        m_fields->setLocked(locked, reason);
    }
}

} // namespace parascope
