// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/findings.h"
#include "base/clock.h"
#include "base/sentence.h"

#include <QString>

namespace parascope {

/// Puts a finding together, piece by piece. Used by the rules only.
class FindingMaker {
public:
    FindingMaker(const char* id, Severity severity, Sentence title)
    {
        m_finding.id = QString::fromLatin1(id);
        m_finding.severity = severity;
        m_finding.title = std::move(title);
    }
    FindingMaker& figure(const char* name, std::optional<double> value, const char* unit)
    {
        if (value)
            m_finding.evidence.push_back({QString::fromUtf8(name), *value, QString::fromLatin1(unit)});
        return *this;
    }
    /// Says when it happened, and makes the first time what "Show on timeline" shows: a span over all of a
    /// run with mishaps here and there would show none of them.
    FindingMaker& seen(const std::optional<Sighting>& sighting)
    {
        if (!sighting)
            return *this;
        moment(QT_TRANSLATE_NOOP("Core", "first at"), sighting->firstNs);
        if (sighting->lastNs > sighting->firstUntilNs)
            moment(QT_TRANSLATE_NOOP("Core", "last at"), sighting->lastNs);
        return span(sighting->firstNs, sighting->firstUntilNs);
    }
    /// When what the last figure tells began.
    FindingMaker& began(std::int64_t atNs)
    {
        moment(QT_TRANSLATE_NOOP("Core", "began at"), atNs);
        return *this;
    }
    FindingMaker& threshold(Sentence text)
    {
        m_finding.threshold = std::move(text);
        return *this;
    }
    FindingMaker& cost(Sentence text)
    {
        m_finding.cost = std::move(text);
        return *this;
    }
    FindingMaker& action(Sentence text)
    {
        m_finding.action = std::move(text);
        return *this;
    }
    FindingMaker& span(std::int64_t fromNs, std::int64_t toNs)
    {
        m_finding.span = FindingSpan{fromNs, toNs};
        return *this;
    }
    FindingMaker& change(const FindingChange& change)
    {
        m_finding.change = change;
        return *this;
    }
    operator Finding() const { return m_finding; } // NOLINT: that is what it is for

private:
    void moment(const char* name, std::int64_t atNs)
    {
        m_finding.evidence.push_back({QString::fromUtf8(name), nsToSeconds(atNs), QStringLiteral("s"), true});
    }

    Finding m_finding;
};

/// "12.3 %".
[[nodiscard]] QString percentText(double ratio);
/// "1 worker process died": a finding, and a warning of the summary.
[[nodiscard]] Sentence diedText(int workerCrashes);

/// The groups of rules; each looks at one side of a run. `found` takes what they find. Pure.
/// Whether the figures can be trusted, and what went wrong with tasks: what Summary::warnings says, too.
void findTrust(std::vector<Finding>& found, const Summary& summary, const RunPlan& plan);
/// The main thread, and worker processes.
void findMainThread(std::vector<Finding>& found, const Summary& summary, const RunPlan& plan);
void findProcesses(std::vector<Finding>& found, const Summary& summary, const RunPlan& plan);
/// How the work is laid out over the CPUs.
void findLayout(std::vector<Finding>& found, const Summary& summary, const RunPlan& plan,
                const Environment& environment);
/// What tasks wait for: locks, memory.
void findContention(std::vector<Finding>& found, const Summary& summary, const RunPlan& plan,
                    const Environment& environment);

} // namespace parascope
