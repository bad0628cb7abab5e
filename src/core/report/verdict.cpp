// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/verdict.h"

#include "base/units.h"

#include <cmath>

namespace parascope {

namespace {

QString speedText(const Summary& s)
{
    QString text = QStringLiteral("%1 completed").arg(rateText(s.throughputPerSecond.value_or(0)));
    if (s.response.p50Ms)
        text += QStringLiteral(", half of the tasks within %1").arg(msText(*s.response.p50Ms));
    if (s.response.p99Ms)
        text += QStringLiteral(" and 99 % within %1").arg(msText(*s.response.p99Ms));
    return text;
}

QString mainThreadText(const LoopFigures& loop)
{
    if (!loop.p99Ms)
        return QStringLiteral("the main thread was not watched");
    if (loop.stalls == 0)
        return QStringLiteral("the main thread stayed responsive (p99 delay %1, no stall)")
            .arg(msText(*loop.p99Ms));
    const QString times =
        loop.stalls == 1 ? QStringLiteral("once") : QStringLiteral("%1 times").arg(loop.stalls);
    return QStringLiteral("the main thread stalled %1, %2 at the longest")
        .arg(times, msText(loop.maxMs.value_or(0)));
}

QString countedFailures(const TaskCounts& totals)
{
    const std::uint64_t bad = totals.withoutResult();
    if (bad == 0)
        return {};
    return bad == 1 ? QStringLiteral("; 1 task gave no result")
                    : QStringLiteral("; %1 tasks gave no result").arg(bad);
}

QString levelsText(const Steadiness& steady, double measuredSeconds)
{
    if (steady.kind == SteadyClass::Flat)
        return QStringLiteral("throughput on one level");
    const QString until = durationText(std::llround(steady.untilShare * measuredSeconds * 1e9));
    if (steady.kind == SteadyClass::None)
        return QStringLiteral("no steady state: throughput still changed after %1").arg(until);
    return QStringLiteral("throughput %1 % %2 until %3 (%4)")
        .arg(QString::number(std::abs(steady.change) * 100, 'f', 0),
             steady.change < 0 ? QStringLiteral("lower") : QStringLiteral("higher"), until,
             steadyClassName(steady.kind));
}

} // namespace

QString modelText(const RunPlan& plan)
{
    switch (plan.load) {
    case LoadKind::Closed:
        return QStringLiteral("closed loop, %1: response time counts from the enqueue, so it is not safe "
                              "from coordinated omission (a slow moment also slows the arrivals)")
            .arg(plan.inFlightText());
    case LoadKind::Open:
        return QStringLiteral(
                   "open loop, %1, %2 arrivals: response time counts from the intended start, so it is "
                   "safe from coordinated omission")
            .arg(rateText(plan.ratePerSecond), arrivalsName(plan.arrivals));
    case LoadKind::Batch:
        break;
    }
    const QString chunk = plan.chunk > 0 ? QStringLiteral("chunks of %1").arg(plan.chunk)
                                         : QStringLiteral("one chunk a worker");
    return QStringLiteral("batch in %1: a task is a chunk, response time counts from its enqueue").arg(chunk);
}

QString measuredText(const Summary& s)
{
    const QString text =
        QStringLiteral("%1 after %2 of warm-up")
            .arg(durationText(std::llround(s.measuredSeconds * 1e9)), durationText(s.measuredStartNs()));
    const std::optional<Steadiness>& steady = s.evidence.steadiness;
    return steady ? text + QStringLiteral("; ") + levelsText(*steady, s.measuredSeconds) : text;
}

QString verdictText(const Summary& s)
{
    if (s.measuredSeconds <= 0)
        return QStringLiteral("Nothing was measured: the run ended during its warm-up.");
    if (s.measured.completed == 0)
        return QStringLiteral("No task was completed while measuring%1.").arg(countedFailures(s.totals));
    QString text;
    if (s.overloaded)
        text = QStringLiteral(
                   "Overloaded: of %1 offered only %2 were completed, so latencies grow with the length "
                   "of the run")
                   .arg(rateText(s.offeredRatePerSecond.value_or(0)),
                        rateText(s.throughputPerSecond.value_or(0)));
    else
        text = speedText(s);
    text += QStringLiteral("; ") + mainThreadText(s.mainLoop) + countedFailures(s.totals) + QLatin1Char('.');
    if (s.disturbed)
        text += QStringLiteral(" Other load disturbed the measurement: repeat it before you rely on it.");
    return text;
}

} // namespace parascope
