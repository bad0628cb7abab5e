// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/status_line.h"

#include "models/figures.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>

namespace parascope {

StatusLine::StatusLine(const Theme& theme, QWidget* parent)
    : QFrame(parent), m_machine(new QLabel(this)),
      m_sampling(new QLabel(tr("Probe at every turn of the event loop, sampling 10 Hz"), this)),
      m_cost(new QLabel(this)), m_keys(new QLabel(tr("Ctrl+R run · F1 shortcuts"), this))
{
    setObjectName(QStringLiteral("status"));
    setFixedHeight(qRound(theme.scaled(26)));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(14, 0, 14, 0);
    line->setSpacing(20);
    for (auto* label : {m_machine, m_sampling}) {
        line->addWidget(label);
    }
    line->addStretch(1);
    for (auto* label : {m_cost, m_keys}) {
        line->addWidget(label);
    }
    for (auto* label : {m_machine, m_sampling, m_cost, m_keys}) {
        label->setProperty("role", QStringLiteral("muted"));
    }
}

void StatusLine::showMachine(const Environment& environment)
{
    QStringList parts;
    const double cpus = environment.usableCpus;
    parts.append(tr("%1 usable CPUs")
                     .arg(cpus == static_cast<int>(cpus) ? groupedText(static_cast<int>(cpus))
                                                         : significantText(cpus)));
    if (environment.physicalCores) {
        parts.append(tr("%n core(s)", nullptr, *environment.physicalCores));
    }
    if (environment.memoryBytes > 0) {
        parts.append(memoryFigure(static_cast<double>(environment.memoryBytes)).text());
    }
    m_machine->setText(parts.join(QStringLiteral(" · ")));
    m_machine->setToolTip(environment.cpuModel);
}

void StatusLine::showOwnCost(std::optional<double> cpuRatio, double worstFrameMs)
{
    QStringList parts;
    if (cpuRatio) {
        parts.append(tr("%1 CPU").arg(percentFigure(*cpuRatio).text()));
    }
    if (worstFrameMs > 0) {
        parts.append(tr("%1 worst loop delay from drawing").arg(durationFigure(worstFrameMs).text()));
    }
    m_cost->setText(parts.isEmpty() ? QString()
                                    : tr("Parascope itself: %1").arg(parts.join(QStringLiteral(", "))));
}

QString StatusLine::machineText() const
{
    return m_machine->text();
}
QString StatusLine::ownCostText() const
{
    return m_cost->text();
}

} // namespace parascope
