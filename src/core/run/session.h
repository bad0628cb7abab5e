// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "measure/interval.h"
#include "run/run_plan.h"

#include <QByteArray>
#include <QObject>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace parascope {

class MainLoopProbe;

enum class SessionState { Idle, Starting, WarmingUp, Running, Stopping, Finished };
enum class OutcomeKind { Completed, Cancelled, Failed };

struct Outcome {
    OutcomeKind kind = OutcomeKind::Completed;
    std::optional<Error> error; ///< Failed only
};

[[nodiscard]] QString sessionStateName(SessionState state);
[[nodiscard]] QString outcomeName(OutcomeKind kind); ///< "completed", "cancelled", "failed"

/// A change of a setting while the run goes. Empty = leave as it is.
struct Tuning {
    std::optional<int> threads;
    std::optional<int> processes;
    std::optional<int> inFlight;
    std::optional<double> ratePerSecond;
    std::optional<std::uint64_t> chunk;
    std::optional<double> taskSize; ///< of the workload's isTaskSize parameter, base units
};

/// One item of a batch after it was gathered in input order.
struct BatchResults {
    std::uint64_t items = 0;
    std::size_t bytesPerItem = 0;
    QByteArray bytes;                 ///< items * bytesPerItem, in input order
    std::vector<std::uint8_t> failed; ///< per item, 1 = failed
};

/// Runs one plan. Create it, connect, start(): everything else happens on threads of its own; signals come
/// from there, so connect with a context object to get them queued. Knows nothing of windows or terminals.
/// start(), tune(), inject(), stop() and cancel() may be called from any thread; stopping twice is harmless.
class Session : public QObject {
    Q_OBJECT
public:
    /// `mainProbe` watches this process's main thread (may be null: its figures are then not available);
    /// it must outlive the session. `plan` must have passed validatePlan().
    Session(RunPlan plan, MainLoopProbe* mainProbe, QObject* parent = nullptr);
    /// Cancels and waits.
    ~Session() override;

    [[nodiscard]] const RunPlan& plan() const;
    [[nodiscard]] SessionState state() const;
    /// Valid once finished() was emitted.
    [[nodiscard]] Outcome outcome() const;
    [[nodiscard]] BatchResults takeBatchResults();
    [[nodiscard]] std::shared_ptr<const Workload> workload() const; ///< null before WarmingUp

    void start();
    void tune(const Tuning& change);
    /// Does something to a worker process now (atNs is ignored); an event tells what came of it.
    void inject(const Injection& injection);
    void stop();   ///< ends early; what was measured counts ("stopped by the user")
    void cancel(); ///< stop, and don't wait for tasks in flight longer than a second
    /// Blocks until finished; false on time-out. Not from the thread that must serve inline tasks.
    bool waitForFinished(int timeoutMs = -1);

Q_SIGNALS:
    void stateChanged(parascope::SessionState state);
    /// Every 100 ms, in order, from the session's thread.
    void intervalReady(const parascope::Interval& interval);
    /// Share of the run that is over (0..1; NaN when unknown) and nanoseconds left (-1 when unknown).
    void progress(double ratio, qint64 nsLeft);
    void finished(const parascope::Outcome& outcome);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace parascope

Q_DECLARE_METATYPE(parascope::SessionState)
Q_DECLARE_METATYPE(parascope::Outcome)
Q_DECLARE_METATYPE(parascope::Interval)
