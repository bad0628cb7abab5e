// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/metrics.h"

#include "analysis/figures.h"

#include <algorithm>
#include <limits>

namespace parascope {

namespace {

class MetricList {
public:
    void real(const QString& name, const QString& unit, const QString& description,
              std::optional<double> value)
    {
        add(name, unit, description, value ? Metric::Value(*value) : Metric::Value());
    }
    void count(const QString& name, const QString& description, std::uint64_t value)
    {
        constexpr auto most = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
        add(name, QString(), description, static_cast<std::int64_t>(std::min(value, most)));
    }
    void bytes(const QString& name, const QString& description, std::optional<std::int64_t> value)
    {
        add(name, QStringLiteral("bytes"), description, value ? Metric::Value(*value) : Metric::Value());
    }
    void flag(const QString& name, const QString& description, bool value)
    {
        add(name, QString(), description, value);
    }
    void unknown(const QString& name, const QString& description) { add(name, QString(), description, {}); }
    void latency(const QString& prefix, const QString& what, const LatencyFigures& figures);
    [[nodiscard]] std::vector<Metric> take() { return std::move(m_metrics); }

private:
    void add(const QString& name, const QString& unit, const QString& description, Metric::Value value)
    {
        m_metrics.push_back({name, unit, description, value});
    }
    std::vector<Metric> m_metrics;
};

void MetricList::latency(const QString& prefix, const QString& what, const LatencyFigures& figures)
{
    count(prefix + QStringLiteral("_samples"), QStringLiteral("Tasks whose %1 was measured").arg(what),
          figures.samples);
    for (const NamedFigure& figure : namedFigures(figures))
        real(prefix + figure.suffix, QStringLiteral("ms"),
             QStringLiteral("%1 of the %2").arg(figure.title, what), figure.value);
}

std::optional<double> itemRateOf(const Summary& s)
{
    if (s.measuredSeconds > 0 && s.totals.items > 0) {
        return static_cast<double>(s.measured.items) / s.measuredSeconds;
    }
    return std::nullopt;
}

void addTasks(MetricList& list, const Summary& s)
{
    list.real(QStringLiteral("duration_s"), QStringLiteral("s"),
              QStringLiteral("Length of the measured part"), s.measuredSeconds);
    list.real(QStringLiteral("warm_up_s"), QStringLiteral("s"),
              QStringLiteral("Length of the warm-up, left out of rates and latencies"), s.warmUpSeconds);
    const QString steady = QStringLiteral("steady_state");
    const QString steadyText = QStringLiteral("Throughput came to rest before the last quarter of the run");
    if (s.evidence.steadiness)
        list.flag(steady, steadyText, s.evidence.steadiness->kind != SteadyClass::None);
    else
        list.unknown(steady, steadyText);
    list.flag(QStringLiteral("settings_changed"), QStringLiteral("A setting was changed while the run went"),
              s.tuned);
    list.real(QStringLiteral("throughput_ops_per_s"), QStringLiteral("1/s"),
              QStringLiteral("Tasks completed a second in the measured part"), s.throughputPerSecond);
    list.real(QStringLiteral("throughput_items_per_s"), QStringLiteral("1/s"),
              QStringLiteral("Batch: items completed a second in the measured part"), itemRateOf(s));
    list.count(QStringLiteral("tasks_submitted"), QStringLiteral("Tasks submitted, whole run"),
               s.totals.submitted);
    list.count(QStringLiteral("tasks_completed"), QStringLiteral("Tasks completed, whole run"),
               s.totals.completed);
    list.count(QStringLiteral("tasks_failed"), QStringLiteral("Tasks failed, whole run"), s.totals.failed);
    list.count(QStringLiteral("tasks_timed_out"), QStringLiteral("Tasks timed out, whole run"),
               s.totals.timedOut);
    list.count(QStringLiteral("tasks_lost"), QStringLiteral("Tasks lost with their worker, whole run"),
               s.totals.lost);
    list.count(QStringLiteral("tasks_lost_running"),
               QStringLiteral("Tasks lost because their worker died while they ran, whole run"),
               s.totals.lostRunning);
    list.count(QStringLiteral("tasks_lost_queued"),
               QStringLiteral("Tasks lost because their worker died before they began, whole run"),
               s.totals.lostQueued);
    list.count(QStringLiteral("tasks_lost_silent"),
               QStringLiteral("Tasks whose worker left with exit code 0 and without a result, whole run"),
               s.totals.lostSilent);
    list.count(QStringLiteral("tasks_rejected"),
               QStringLiteral("Tasks turned away or given up because the queue was full, whole run"),
               s.totals.rejected);
    list.count(QStringLiteral("tasks_cancelled"), QStringLiteral("Tasks cancelled, whole run"),
               s.totals.cancelled);
    list.count(QStringLiteral("tasks_unaccounted"),
               QStringLiteral("Tasks submitted and without an outcome; 0 at the end of a run"),
               s.totals.submitted - std::min(s.totals.submitted, s.totals.settled()));
    list.count(QStringLiteral("tasks_retried"),
               QStringLiteral("Times a task lost with its worker was given out again, whole run"),
               s.totals.retried);
    list.count(QStringLiteral("tasks_completed_measured"),
               QStringLiteral("Tasks completed in the measured part"), s.measured.completed);
    list.count(QStringLiteral("items_completed"),
               QStringLiteral("Batch: items in completed tasks, whole run"), s.totals.items);
}

void addLoad(MetricList& list, const Summary& s)
{
    const QString late = QStringLiteral("late");
    const QString lateText = QStringLiteral("Open loop: tasks sent over 1 ms after they were due, whole run");
    const QString dropped = QStringLiteral("dropped");
    const QString droppedText =
        QStringLiteral("Open loop: tasks given up because the queue was full, whole run");
    list.real(QStringLiteral("offered_rate_per_s"), QStringLiteral("1/s"),
              QStringLiteral("Open loop: arrivals that fell due a second"), s.offeredRatePerSecond);
    list.real(QStringLiteral("achieved_ratio"), QStringLiteral("1"),
              QStringLiteral("Open loop: completed / offered"), s.achievedRatio);
    if (s.offeredRatePerSecond) {
        list.count(late, lateText, s.totals.late);
        list.count(dropped, droppedText, s.totals.dropped);
    } else { // the question does not arise
        list.unknown(late, lateText);
        list.unknown(dropped, droppedText);
    }
    list.flag(QStringLiteral("overloaded"), QStringLiteral("Open loop: achieved below 99 % of offered"),
              s.overloaded);
    list.real(QStringLiteral("lateness_p99_ms"), QStringLiteral("ms"),
              QStringLiteral("Open loop: how late the generator sent, p99 of its worst interval"),
              s.latenessP99Ms);
    list.real(QStringLiteral("mean_in_flight"), QString(),
              QStringLiteral("Tasks submitted and not delivered, mean"), s.meanInFlight);
}

void addMainLoop(MetricList& list, const Summary& s)
{
    const QString ms = QStringLiteral("ms");
    list.real(QStringLiteral("loop_delay_p50_ms"), ms,
              QStringLiteral("Median delay a random event meets on this app's main thread"),
              s.mainLoop.p50Ms);
    list.real(QStringLiteral("loop_delay_p98_ms"), ms, QStringLiteral("98th percentile of that delay"),
              s.mainLoop.p98Ms);
    list.real(QStringLiteral("loop_delay_p99_ms"), ms, QStringLiteral("99th percentile of that delay"),
              s.mainLoop.p99Ms);
    list.real(QStringLiteral("loop_delay_max_ms"), ms,
              QStringLiteral("Longest busy period of that main thread"), s.mainLoop.maxMs);
    list.real(QStringLiteral("loop_busy_ratio"), QStringLiteral("1"),
              QStringLiteral("Share of time that main thread was busy"), s.mainLoop.busyRatio);
    list.count(QStringLiteral("stalls"),
               QStringLiteral("Busy periods of 50 ms or more of any main thread, measured part"),
               s.stallCount());
}

void addMachine(MetricList& list, const Summary& s)
{
    const QString ratio = QStringLiteral("1");
    list.real(QStringLiteral("cpu_utilization_ratio"), ratio,
              QStringLiteral("Mean utilization over all cores"), s.meanCoreUtilization);
    list.bytes(QStringLiteral("rss_peak_bytes"),
               QStringLiteral("Highest resident memory, sum of all processes"), s.rssPeakBytes);
    list.bytes(QStringLiteral("pss_peak_bytes"),
               QStringLiteral("Highest proportional resident memory, sum of all processes"), s.pssPeakBytes);
    list.count(QStringLiteral("worker_crashes"), QStringLiteral("Worker processes that died, whole run"),
               static_cast<std::uint64_t>(s.workerCrashes));
    list.count(QStringLiteral("worker_respawns"), QStringLiteral("Worker processes started again, whole run"),
               static_cast<std::uint64_t>(s.workerRespawns));
    list.real(QStringLiteral("worker_imbalance_ratio"), QStringLiteral("1"),
              QStringLiteral("Busy time of the busiest worker / mean of all workers; 1 = evenly spread"),
              s.workerImbalance);
    list.bytes(QStringLiteral("bytes_copied"),
               QStringLiteral("Payload bytes copied to and from workers, whole run"),
               static_cast<std::int64_t>(s.totals.bytesCopied));
    list.real(QStringLiteral("own_cpu_ratio"), ratio,
              QStringLiteral("CPU used by Parascope's own threads, share of one core"), s.ownCpuRatio);
    list.real(QStringLiteral("foreign_cpu_ratio"), ratio,
              QStringLiteral("CPU used by other programs, share of all cores"), s.foreignCpuRatio);
    list.real(QStringLiteral("steal_ratio"), ratio,
              QStringLiteral("CPU taken by the hypervisor, share of all cores"), s.stealRatio);
    list.flag(QStringLiteral("measurement_disturbed"),
              QStringLiteral("Other programs and the hypervisor used more than 5 % of the CPUs"),
              s.disturbed);
}

} // namespace

std::optional<double> numberOf(const Metric::Value& value)
{
    if (const auto* flag = std::get_if<bool>(&value))
        return *flag ? 1.0 : 0.0;
    if (const auto* whole = std::get_if<std::int64_t>(&value))
        return static_cast<double>(*whole);
    if (const auto* real = std::get_if<double>(&value))
        return *real;
    return std::nullopt;
}

std::vector<Metric> metricsOf(const Summary& summary)
{
    MetricList list;
    addTasks(list, summary);
    list.latency(QStringLiteral("response"), QStringLiteral("response time"), summary.response);
    list.latency(QStringLiteral("wait"), QStringLiteral("wait time"), summary.wait);
    list.latency(QStringLiteral("service"), QStringLiteral("service time"), summary.service);
    addLoad(list, summary);
    addMainLoop(list, summary);
    addMachine(list, summary);
    return list.take();
}

} // namespace parascope
