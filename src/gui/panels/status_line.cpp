// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/status_line.h"

#include "models/figures.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>

namespace parascope {

namespace {
constexpr int kMargin = 14;
constexpr int kSpacing = 20;
} // namespace

StatusLine::StatusLine(const Theme& theme, QWidget* parent)
    : QFrame(parent), m_machine(new QLabel(this)), m_sampling(new QLabel(this)), m_cost(new QLabel(this)),
      m_keys(new QLabel(tr("Ctrl+R run · F1 shortcuts"), this))
{
    setObjectName(QStringLiteral("status"));
    setFixedHeight(qRound(theme.scaled(26)));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(kMargin, 0, kMargin, 0);
    line->setSpacing(kSpacing);
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
    fit();
}

void StatusLine::showOwnCost(std::optional<double> cpuRatio, double worstFrameMs)
{
    QStringList parts;
    if (cpuRatio) {
        parts.append(tr("%1 of one CPU").arg(percentFigure(*cpuRatio).text()));
    }
    if (worstFrameMs > 0) {
        parts.append(tr("%1 worst loop delay from drawing").arg(durationFigure(worstFrameMs).text()));
    }
    m_cost->setText(parts.isEmpty() ? QString()
                                    : tr("Parascope itself: %1").arg(parts.join(QStringLiteral(", "))));
    fit();
}

void StatusLine::showWatching(std::int64_t sampleEveryNs, std::int64_t probeEveryNs)
{
    m_sampling->setText(tr("Probe every %1, sampling every %2")
                            .arg(periodFigure(probeEveryNs).text(), periodFigure(sampleEveryNs).text()));
    m_sampling->setToolTip(tr("The delay of main threads is measured at every turn of their event loop; the "
                              "probe looks for the cause of stalls."));
    fit();
}

void StatusLine::fit()
{
    int room = width() - 2 * kMargin;
    for (auto* label : {m_cost, m_machine, m_sampling, m_keys}) {
        room -= label->sizeHint().width();
        label->setVisible(label == m_cost || room >= 0);
        room -= kSpacing;
    }
}

void StatusLine::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fit();
}

QString StatusLine::machineText() const
{
    return m_machine->text();
}
QString StatusLine::ownCostText() const
{
    return m_cost->text();
}
QString StatusLine::watchingText() const
{
    return m_sampling->text();
}

} // namespace parascope
