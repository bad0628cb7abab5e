// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/stall_step.h"

#include "base/clock.h"
#include "measure/system/main_loop_probe.h"
#include "workload/service_time.h"

#include <QEventLoop>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <thread>
#include <utility>

namespace parascope {
namespace {

/// Quiet time around a stall, in which the loop does next to nothing.
constexpr int kQuietMs = 30;

StallFigures figuresOf(const LoopReport& report, std::int64_t truthNs)
{
    StallFigures figures;
    figures.truthNs = truthNs;
    figures.measuredNs = report.busy.max;
    figures.stalls = static_cast<int>(report.stalls.size());
    if (!report.stalls.empty()) { // to the nanosecond, which a histogram is not
        const Stall& longest = *std::ranges::max_element(report.stalls, {}, &Stall::durationNs);
        figures.measuredNs = longest.durationNs;
        figures.cause = longest.cause;
    }
    std::uint32_t similar = 0;
    for (const auto& [index, count] : report.busy.counts)
        if (HistogramLayout::standard().valueAt(static_cast<std::int32_t>(index)) >= truthNs / 2)
            similar += count;
    figures.others = std::max(0, static_cast<int>(similar) - 1);
    return figures;
}

} // namespace

QString StallPlan::title() const
{
    switch (kind) {
    case Kind::Computing:
        return QStringLiteral("stall, %1 ms computing").arg(milliseconds);
    case Kind::Asleep:
        return QStringLiteral("stall, %1 ms asleep").arg(milliseconds);
    case Kind::NestedLoop:
        return QStringLiteral("nested event loop");
    }
    return {};
}

StallStep::StallStep(MainLoopProbe& probe, std::vector<StallPlan> plans, std::size_t times)
    : m_probe(probe), m_plans(std::move(plans)), m_times(times)
{
}

StallStep::~StallStep()
{
    m_probe.setActive(false);
}

void StallStep::start()
{
    if (!m_probe.available() || m_plans.empty()) {
        QMetaObject::invokeMethod(this, &SelfTestStep::done, Qt::QueuedConnection);
        return;
    }
    m_probe.setActive(true);
    QTimer::singleShot(kQuietMs, Qt::PreciseTimer, this, &StallStep::settle);
}

void StallStep::settle()
{
    [[maybe_unused]] const LoopReport before = m_probe.collect();
    QTimer::singleShot(kQuietMs, Qt::PreciseTimer, this, &StallStep::inject);
}

void StallStep::inject()
{
    const StallPlan& plan = m_plans[current()];
    const std::int64_t start = monotonicNs();
    if (plan.kind == StallPlan::Kind::Computing) {
        spinUntil(start + plan.milliseconds * kNsPerMs);
    } else if (plan.kind == StallPlan::Kind::Asleep) {
        std::this_thread::sleep_for(std::chrono::milliseconds(plan.milliseconds));
    } else {
        QEventLoop loop;
        QTimer::singleShot(plan.milliseconds, &loop, &QEventLoop::quit);
        loop.exec();
    }
    m_truthNs = monotonicNs() - start;
    QTimer::singleShot(kQuietMs, Qt::PreciseTimer, this, &StallStep::judge);
}

void StallStep::judge()
{
    m_figures.push_back(figuresOf(m_probe.collect(), m_truthNs));
    if (current() < m_plans.size())
        settle();
    else
        Q_EMIT done();
}

QList<SelfTestRow> StallStep::rows() const
{
    if (!m_probe.available())
        return {failedToRun(title(), QStringLiteral("this main loop can't be watched"))};
    QList<SelfTestRow> rows;
    auto next = m_figures.begin();
    for (const StallPlan& plan : m_plans) {
        const auto begin = std::exchange(next, next + static_cast<std::ptrdiff_t>(m_times));
        const std::vector<StallFigures> figures(begin, next);
        const bool asleep = plan.kind == StallPlan::Kind::Asleep;
        rows << (plan.kind == StallPlan::Kind::NestedLoop
                     ? checkNestedLoop(figures)
                     : checkStalls(plan.title(), figures, asleep ? StallCause::Blocked : StallCause::Busy));
    }
    return rows;
}

} // namespace parascope
