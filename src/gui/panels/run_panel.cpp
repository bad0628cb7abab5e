// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/run_panel.h"

#include "base/clock.h"
#include "panels/advanced_section.h"
#include "panels/form_rows.h"
#include "panels/layout_section.h"
#include "panels/load_section.h"
#include "panels/quantity_box.h"
#include "panels/quiet_scroll.h"
#include "panels/workload_section.h"
#include "theme/theme.h"
#include "workload/catalogue.h"

#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace parascope {

namespace {
/// A slider being dragged sends one change per pause of this length, so that the plots get one marker.
constexpr int kTunePauseMs = 250;
} // namespace

RunPanel::RunPanel(const Theme& theme, int usableCpus, QWidget* parent) : QFrame(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("panel"));
    setAccessibleName(tr("Run settings"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* scroll = new QScrollArea(this);
    makeQuiet(*scroll, QStringLiteral("panelScroll"));
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* body = new QWidget(scroll);
    body->setObjectName(QStringLiteral("panelBody"));
    scroll->setWidget(
        body); // while it is empty: it asks for its size, which takes long before fonts are known
    auto* form = new QVBoxLayout(body);
    form->setContentsMargins(14, 6, 14, 4);
    form->setSpacing(6);
    m_workload = new WorkloadSection(theme, body);
    m_layout = new LayoutSection(theme, usableCpus, body);
    m_load = new LoadSection(theme, m_workload->parameterForm(), body);
    m_advanced = new AdvancedSection(theme, body);
    for (QWidget* section : QList<QWidget*>{m_workload, m_layout, m_load, m_advanced}) {
        form->addWidget(section);
    }
    form->addStretch(1);
    // the scroll bar takes its room from the margin, not from the controls
    connect(scroll->verticalScrollBar(), &QScrollBar::rangeChanged, form, [form, scroll](int, int most) {
        const int bar = most > 0 ? scroll->verticalScrollBar()->sizeHint().width() : 0;
        form->setContentsMargins(14, 6, std::max(0, 14 - bar), 4);
    });
    column->addWidget(scroll, 1);

    m_run = new ElidedButton(this);
    m_run->setObjectName(QStringLiteral("run"));
    m_run->setIconSize(QSize(20, 16)); // 4 between the icon and the text
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(14, 8, 14, 12);
    foot->setSpacing(8);
    foot->addWidget(m_run);
    m_sweep = new ElidedButton(tr("Sweep threads × processes…"), this);
    m_sweep->setIconSize(QSize(20, 16));
    m_sweep->setToolTip(tr("Measure every sensible setting and recommend one (Ctrl+Shift+R)"));
    connect(m_sweep, &QPushButton::clicked, this, &RunPanel::sweepAsked);
    foot->addWidget(m_sweep);
    column->addLayout(foot);

    connect(m_run, &QPushButton::clicked, this, [this] {
        if (m_live) {
            Q_EMIT stopAsked();
        } else {
            Q_EMIT runAsked();
        }
    });
    connect(m_workload, &WorkloadSection::workloadChanged, this, &RunPanel::takeWorkload);
    connect(&theme, &Theme::changed, this, &RunPanel::restyle);
    m_tuneTimer.setSingleShot(true);
    m_tuneTimer.setInterval(kTunePauseMs);
    connect(&m_tuneTimer, &QTimer::timeout, this, &RunPanel::sendTuning);
    connectTuning();
    m_layout->setNumbers(usableCpus, 0);
    showPhase(RunPhase::None, false);
}

void RunPanel::connectTuning()
{
    connect(m_layout, &LayoutSection::changed, this, [this] {
        m_pending.threads = m_layout->threads();
        m_pending.processes = m_layout->processes();
        queueTuning();
    });
    connect(m_load, &LoadSection::inFlightChanged, this, [this](int) {
        m_pending.inFlight = plan().inFlight;
        queueTuning();
    });
    connect(m_load, &LoadSection::rateChanged, this, [this](double rate) {
        m_pending.ratePerSecond = rate;
        queueTuning();
    });
    connect(m_load, &LoadSection::chunkChanged, this, [this](quint64 chunk) {
        const RunPlan now = plan();
        if (chunk > 0 || now.items > 0) { // the number of items of a folder is not known here
            m_pending.chunk = chunk > 0 ? chunk : now.effectiveChunk(now.items);
            queueTuning();
        }
    });
    connect(m_workload, &WorkloadSection::taskSizeChanged, this, [this](double size) {
        m_pending.taskSize = size;
        queueTuning();
    });
}

void RunPanel::queueTuning()
{
    if (m_live) {
        m_tuneTimer.start();
    } else {
        m_pending = {};
    }
}

void RunPanel::sendTuning()
{
    const Tuning change = m_pending;
    m_pending = {};
    if (m_live) {
        Q_EMIT tuned(change);
    }
}

void RunPanel::takeWorkload()
{
    const WorkloadInfo* info = findWorkload(m_workload->workload());
    m_load->setBatchOnly(info && info->batchOnly);
}

RunPlan RunPanel::plan() const
{
    RunPlan plan = m_base;
    if (plan.workload != m_workload->workload()) {
        plan.name.clear(); // the name belonged to another job
    }
    plan.workload = m_workload->workload();
    plan.parameters = m_workload->parameters();
    plan.inputDirectory = m_workload->inputDirectory();
    plan.threads = m_layout->threads();
    plan.processes = m_layout->processes();
    m_load->writeTo(plan);
    m_advanced->writeTo(plan);
    return plan;
}

void RunPanel::setWatching(int sampleEveryMs, int probeEveryMs)
{
    m_base.sampleEveryNs = sampleEveryMs * kNsPerMs;
    m_base.probeEveryNs = probeEveryMs * kNsPerMs;
}

void RunPanel::setPlan(const RunPlan& plan)
{
    m_base = plan;
    m_workload->setWorkload(plan.workload);
    m_workload->setParameters(plan.parameters);
    m_workload->setInputDirectory(plan.inputDirectory);
    m_layout->setNumbers(plan.threads, plan.processes);
    m_load->readFrom(plan);
    m_advanced->readFrom(plan);
    takeWorkload();
}

void RunPanel::showPhase(RunPhase phase, bool stopNow)
{
    m_live = phase == RunPhase::Starting || phase == RunPhase::WarmingUp || phase == RunPhase::Running ||
             phase == RunPhase::Stopping;
    m_phase = phase;
    m_stopNow = stopNow;
    const bool stopping = phase == RunPhase::Stopping;
    const QString start = phase == RunPhase::Failed   ? tr("Retry")
                          : phase == RunPhase::Loaded ? tr("Run with these settings")
                                                      : tr("Run");
    m_run->setText(!m_live               ? start
                   : stopping && stopNow ? tr("Stop now")
                   : stopping            ? tr("Stopping…")
                                         : tr("Stop"));
    m_run->setAccessibleName(m_run->text());
    const QString reason = tr("Can be changed when the run is over");
    m_workload->setLocked(m_live, reason);
    m_load->setLocked(m_live, reason);
    m_advanced->setLocked(m_live, reason);
    lockButtons();
    restyle();
}

void RunPanel::setSweeping(bool sweeping)
{
    m_sweeping = sweeping;
    lockButtons();
}

/// The reason goes before what a button does.
void RunPanel::lockButtons()
{
    const QString other = m_sweeping                     ? tr("Can be started when the sweep is over")
                          : m_phase == RunPhase::Loading ? tr("Can be started when the recording is open")
                                                         : QString();
    const bool draining = m_phase == RunPhase::Stopping && !m_stopNow;
    const QString noRun = draining ? tr("The run ends when its tasks in flight are done") : other;
    m_run->setEnabled(noRun.isEmpty());
    m_run->setToolTip(!noRun.isEmpty() ? noRun
                      : m_live         ? tr("End the run; what was measured is kept (Esc)")
                                       : tr("Run with these settings (Ctrl+R)"));
    const QString noSweep = m_live ? tr("Can be started when the run is over") : other;
    parascope::setLocked(m_sweep, !noSweep.isEmpty(), noSweep);
}

void RunPanel::restyle()
{
    if (m_run->property("stop").toBool() != m_live) {
        m_run->setProperty("stop", m_live);
        m_run->style()->unpolish(m_run);
        m_run->style()->polish(m_run);
    }
    const auto& t = m_theme.tokens();
    m_sweep->setIcon(m_theme.icon(QStringLiteral("sweep"), t.text));
    m_run->setIcon(m_live ? m_theme.icon(QStringLiteral("stop"), t.bad)
                          : m_theme.icon(QStringLiteral("play"), t.textOnAccent));
}

void RunPanel::commitEditing()
{
    for (auto* box : findChildren<QuantityBox*>()) {
        if (box->hasFocus()) {
            box->commit();
        }
    }
}

void RunPanel::scaleTaskSize(double factor)
{
    const WorkloadInfo* info = findWorkload(m_workload->workload());
    ParameterValues values = m_workload->parameters();
    for (const auto& parameter : info ? info->parameters : QList<Parameter>()) {
        if (parameter.isTaskSize && !values.isText(parameter.name)) {
            values.set(parameter.name, std::clamp(values.number(parameter.name) * factor, parameter.minimum,
                                                  parameter.maximum));
        }
    }
    m_workload->setParameters(values);
}

void RunPanel::openPicker(const QString& category)
{
    if (!m_live) {
        m_workload->openPicker(category);
    }
}

void RunPanel::setAdvancedOpen(bool open)
{
    m_advanced->setOpen(open);
}
bool RunPanel::isAdvancedOpen() const
{
    return m_advanced->isOpen();
}

} // namespace parascope
