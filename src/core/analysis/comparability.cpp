// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/comparability.h"

#include "base/units.h"
#include "workload/catalogue.h"

#include <algorithm>
#include <cmath>

namespace parascope {

namespace {

constexpr double kSameJob = 0.25; ///< task sizes closer than this are one job whose cost has changed

Sentence changed(const Sentence& what, const QString& from, const QString& to)
{
    const auto shown = [](const QString& text) {
        return text.isEmpty() ? Sentence(QT_TRANSLATE_NOOP("Core", "none")) : Sentence(text);
    };
    return Sentence(QT_TRANSLATE_NOOP("Core", "%1 %2 → %3")).arg(what, shown(from), shown(to));
}

QString number(double value)
{
    return QString::fromLatin1(numberText(value));
}

/// A list that takes what differs.
class Differences {
public:
    explicit Differences(QList<Sentence>& list) : m_list(list) {}
    void text(const char* what, const QString& a, const QString& b)
    {
        if (a != b)
            m_list << changed(Sentence(what), a, b);
    }
    void number(const char* what, double a, double b)
    {
        if (a != b)
            m_list << changed(Sentence(what), parascope::number(a), parascope::number(b));
    }

private:
    QList<Sentence>& m_list;
};

/// Null where the workload has no such parameter.
const Parameter* parameterOf(const RunPlan& plan, const QString& name)
{
    const WorkloadInfo* info = findWorkload(plan.workload);
    if (info == nullptr)
        return nullptr;
    const auto found = std::ranges::find(info->parameters, name, &Parameter::name);
    return found == info->parameters.end() ? nullptr : &*found;
}

bool isTaskSize(const RunPlan& plan, const QString& name)
{
    const Parameter* parameter = parameterOf(plan, name);
    return parameter != nullptr && parameter->isTaskSize;
}

QString valueOf(const RunPlan& plan, const QString& name, bool isText)
{
    if (!plan.parameters.has(name))
        return {};
    if (isText)
        return plan.parameters.text(name);
    const Parameter* parameter = parameterOf(plan, name);
    const double value = plan.parameters.number(name);
    return parameter != nullptr ? parameterText(*parameter, value) : number(value);
}

bool closeSize(double a, double b)
{
    return a > 0 && b > 0 && std::abs(std::log(b / a)) <= std::log1p(kSameJob);
}

void compareParameters(Comparability& result, const RunPlan& a, const RunPlan& b)
{
    QStringList names = a.parameters.names() + b.parameters.names();
    names.removeDuplicates();
    names.sort();
    for (const QString& name : names) {
        const bool isText = a.parameters.isText(name) || b.parameters.isText(name);
        const QString before = valueOf(a, name, isText), after = valueOf(b, name, isText);
        if (before == after)
            continue;
        const Sentence change = changed(Sentence(name), before, after);
        // Two programs against each other is what `command` is for.
        const bool meant = a.workload == QLatin1String("command") ||
                           (!isText && isTaskSize(a, name) &&
                            closeSize(a.parameters.number(name), b.parameters.number(name)));
        (meant ? result.differences : result.reasons)
            << (meant ? change : Sentence(QT_TRANSLATE_NOOP("Core", "the work differs: %1")).arg(change));
    }
}

void comparePlans(Comparability& result, const RunPlan& a, const RunPlan& b)
{
    QList<Sentence> work;
    Differences reasons(work);
    reasons.text(QT_TRANSLATE_NOOP("Core", "workload"), a.workload, b.workload);
    reasons.text(QT_TRANSLATE_NOOP("Core", "load"), loadKindName(a.load), loadKindName(b.load));
    if (a.load == LoadKind::Open && b.load == LoadKind::Open) {
        reasons.text(QT_TRANSLATE_NOOP("Core", "arrivals"), arrivalsName(a.arrivals),
                     arrivalsName(b.arrivals));
        reasons.number(QT_TRANSLATE_NOOP("Core", "rate"), a.ratePerSecond, b.ratePerSecond);
    }
    if (a.load == LoadKind::Batch && b.load == LoadKind::Batch)
        reasons.number(QT_TRANSLATE_NOOP("Core", "items"), static_cast<double>(a.items),
                       static_cast<double>(b.items));
    reasons.number(QT_TRANSLATE_NOOP("Core", "payload"), static_cast<double>(a.payloadBytes),
                   static_cast<double>(b.payloadBytes));
    for (const Sentence& reason : work)
        result.reasons << Sentence(QT_TRANSLATE_NOOP("Core", "the plans differ: %1")).arg(reason);
    if (a.workload == b.workload)
        compareParameters(result, a, b);

    Differences layout(result.differences);
    layout.number(QT_TRANSLATE_NOOP("Core", "threads"), a.threads, b.threads);
    layout.number(QT_TRANSLATE_NOOP("Core", "processes"), a.processes, b.processes);
    if (a.load == LoadKind::Closed && b.load == LoadKind::Closed && (a.inFlight > 0 || b.inFlight > 0))
        layout.number(QT_TRANSLATE_NOOP("Core", "in flight"), a.effectiveInFlight(), b.effectiveInFlight());
    if (a.load == LoadKind::Batch && b.load == LoadKind::Batch)
        layout.number(QT_TRANSLATE_NOOP("Core", "chunk"), static_cast<double>(a.chunk),
                      static_cast<double>(b.chunk));
    layout.text(QT_TRANSLATE_NOOP("Core", "dispatch"), dispatchName(a.dispatch), dispatchName(b.dispatch));
    layout.text(QT_TRANSLATE_NOOP("Core", "channel"), channelName(a.channel), channelName(b.channel));
    layout.text(QT_TRANSLATE_NOOP("Core", "transfer"), transferName(a.transfer), transferName(b.transfer));
    layout.text(QT_TRANSLATE_NOOP("Core", "schedule"), scheduleName(a.schedule), scheduleName(b.schedule));
    layout.text(QT_TRANSLATE_NOOP("Core", "queue policy"), queuePolicyName(a.queuePolicy),
                queuePolicyName(b.queuePolicy));
    layout.number(QT_TRANSLATE_NOOP("Core", "queue limit"), static_cast<double>(a.queueLimit),
                  static_cast<double>(b.queueLimit));
    Differences notes(result.notes);
    notes.text(QT_TRANSLATE_NOOP("Core", "sampling"), durationText(a.sampleEveryNs),
               durationText(b.sampleEveryNs));
    notes.text(QT_TRANSLATE_NOOP("Core", "probe period"), durationText(a.probeEveryNs),
               durationText(b.probeEveryNs));
    layout.text(QT_TRANSLATE_NOOP("Core", "launcher"), a.launcher.join(QLatin1Char(' ')),
                b.launcher.join(QLatin1Char(' ')));
}

void compareMachines(Comparability& result, const Environment& a, const Environment& b)
{
    QList<Sentence> machine;
    Differences reasons(machine);
    reasons.text(QT_TRANSLATE_NOOP("Core", "CPU model"), a.cpuModel, b.cpuModel);
    reasons.number(QT_TRANSLATE_NOOP("Core", "logical CPUs"), a.logicalCpus, b.logicalCpus);
    reasons.number(QT_TRANSLATE_NOOP("Core", "usable CPUs"), a.usableCpus, b.usableCpus);
    reasons.text(QT_TRANSLATE_NOOP("Core", "virtualization"), a.virtualization, b.virtualization);
    reasons.text(QT_TRANSLATE_NOOP("Core", "governor"), a.governor, b.governor);
    for (const Sentence& reason : machine)
        result.reasons << Sentence(QT_TRANSLATE_NOOP("Core", "the machines differ: %1")).arg(reason);
    Differences notes(result.notes);
    notes.text(QT_TRANSLATE_NOOP("Core", "kernel"), a.kernel, b.kernel);
    notes.text(QT_TRANSLATE_NOOP("Core", "Parascope"), a.toolVersion, b.toolVersion);
    notes.text(QT_TRANSLATE_NOOP("Core", "Qt"), a.qtVersion, b.qtVersion);
}

/// Repetitions must repeat: nothing may differ within a group but the seed and the length.
void checkGroup(Comparability& result, const std::vector<RunSample>& group, const QString& name)
{
    for (const RunSample& run : group) {
        Comparability inner;
        comparePlans(inner, group.front().plan, run.plan);
        compareMachines(inner, group.front().environment, run.environment);
        if (inner.isEmpty())
            continue;
        result.reasons << Sentence(QT_TRANSLATE_NOOP("Core",
                                                     "the runs of %1 are no repetitions of each other: %2"))
                              .arg(name, (inner.reasons + inner.differences).first());
        return;
    }
}

void noteTrouble(Comparability& result, const std::vector<RunSample>& group, const QString& name)
{
    const auto disturbed =
        std::ranges::count_if(group, [](const RunSample& run) { return run.summary.disturbed; });
    if (disturbed > 0)
        result.notes << Sentence(QT_TRANSLATE_NOOP("Core", "%1: other load disturbed %2 of %3 runs"))
                            .arg(name)
                            .arg(disturbed)
                            .arg(group.size());
    const auto overloaded =
        std::ranges::count_if(group, [](const RunSample& run) { return run.summary.overloaded; });
    if (overloaded > 0)
        result.notes << Sentence(QT_TRANSLATE_NOOP(
                                     "Core", "%1: overloaded, so latencies depend on the length of the run"))
                            .arg(name);
}

} // namespace

Comparability comparabilityOf(const std::vector<RunSample>& a, const std::vector<RunSample>& b)
{
    Comparability result;
    checkGroup(result, a, QStringLiteral("A"));
    checkGroup(result, b, QStringLiteral("B"));
    comparePlans(result, a.front().plan, b.front().plan);
    compareMachines(result, a.front().environment, b.front().environment);
    noteTrouble(result, a, QStringLiteral("A"));
    noteTrouble(result, b, QStringLiteral("B"));
    return result;
}

bool isSameJob(const RunPlan& a, const RunPlan& b)
{
    if (a.workload != b.workload)
        return false; // most are told apart by that, and it costs nothing
    RunPlan laidOutAlike = b;
    laidOutAlike.threads = a.threads;
    laidOutAlike.processes = a.processes;
    laidOutAlike.inFlight = a.inFlight;
    Comparability result;
    comparePlans(result, a, laidOutAlike);
    return result.isEmpty();
}

bool isSameMachine(const Environment& a, const Environment& b)
{
    Comparability result;
    compareMachines(result, a, b);
    return result.isEmpty();
}

} // namespace parascope
