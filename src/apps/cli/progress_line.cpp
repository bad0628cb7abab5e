// SPDX-License-Identifier: GPL-3.0-or-later
#include "progress_line.h"

#include "base/clock.h"
#include "base/units.h"

#include <cmath>
#include <utility>

namespace parascope::cli {

namespace {

constexpr std::int64_t kShowEveryNs = 250 * kNsPerMs;
constexpr double kShownPercentile = 99;

QString secondsText(std::int64_t ns)
{
    return QString::number(nsToSeconds(ns), 'f', 1) + QStringLiteral(" s");
}

} // namespace

ProgressLine::ProgressLine(std::function<void(const QString&)> write) : m_write(std::move(write)) {}

void ProgressLine::setState(SessionState state)
{
    m_state = state;
    show();
}

void ProgressLine::setProgress(double ratio, qint64 nsLeft)
{
    m_ratio = ratio;
    m_nsLeft = nsLeft;
}

void ProgressLine::add(const Interval& interval)
{
    if (m_warmUp && !interval.warmUp)
        m_response.reset();
    m_warmUp = interval.warmUp;
    m_response.add(interval.response);
    m_completed += interval.counts.completed;
    m_elapsedNs = interval.startNs + interval.lengthNs;
    const std::int64_t sinceNs = m_elapsedNs - m_shownAtNs;
    if (sinceNs < kShowEveryNs)
        return;
    m_throughput = static_cast<double>(m_completed) / nsToSeconds(sinceNs);
    m_completed = 0;
    m_shownAtNs = m_elapsedNs;
    show();
}

QString ProgressLine::text() const
{
    QString line = sessionStateName(m_state);
    line += QStringLiteral("  ") + secondsText(m_elapsedNs);
    if (m_ratio >= 0 && m_ratio <= 1)
        line += QStringLiteral("  %1 %").arg(std::lround(m_ratio * 100));
    if (m_shownAtNs > 0)
        line += QStringLiteral("  ") + rateText(m_throughput);
    if (m_response.total() >= samplesNeeded(kShownPercentile))
        line += QStringLiteral("  p99 ") + durationText(m_response.valueAtPercentile(kShownPercentile));
    if (m_nsLeft >= 0)
        line += QStringLiteral("  ETA %1 s").arg(std::llround(std::ceil(nsToSeconds(m_nsLeft))));
    return line;
}

void ProgressLine::show()
{
    m_visible = true;
    m_write(QStringLiteral("\r\x1b[K") + text());
}

void ProgressLine::erase()
{
    if (m_visible)
        m_write(QStringLiteral("\r\x1b[K"));
    m_visible = false;
}

} // namespace parascope::cli
