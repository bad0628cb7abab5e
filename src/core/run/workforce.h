// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/child_setup.h"
#include "host/local_host.h"
#include "host/port_endpoint.h"
#include "host/supervisor.h"
#include "load/dispatcher.h"
#include "run/child_guard.h"
#include "run/life_book.h"
#include "run/machine_watch.h"
#include "run/run_plan.h"
#include "run/shard_collector.h"

#include <QFutureWatcher>
#include <QObject>

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace parascope {

/// Everybody who works in a run: this process's workers, or children, as the two numbers say. Brings them up,
/// connects them to the dispatcher, changes their number and their task size while the run goes, and lets
/// them go. Lives on the session's thread.
class Workforce : public QObject {
    Q_OBJECT
public:
    /// All but `plan` outlive the workforce. `workload` is setting 0; `chunk` the most items of a task.
    struct Context {
        Dispatcher* dispatcher;
        ShardCollector* collector;
        MachineWatch* watch;
        std::shared_ptr<const Bell> bell;
        QObject* mainObject; ///< lives on the main thread
        int usableCpus;
    };
    Workforce(const RunPlan& plan, std::shared_ptr<const Workload> workload, std::uint64_t chunk,
              Context context);
    ~Workforce() override;

    /// Emits ready() when the first layout can work, or failed().
    void start();
    void setThreads(int threads);
    void setProcesses(int processes);
    /// Making tasks of another size may take long (their right result is worked out), so it happens on a
    /// thread of its own: taskSizeSet() or taskSizeRefused() follows. Of sizes that are asked for meanwhile
    /// the last one counts.
    void setTaskSize(double value);
    /// The dispatcher has let go of this process (Dispatcher::drained or broken).
    void released(int process);
    /// Its channel broke; when its Host can't know yet (`lied`), its process is ended. removeEndpoint()
    /// follows.
    void endpointBroken(int process, const QString& why, bool lied);
    /// A task overran the time-out (Dispatcher::timedOut): its process is ended, if it is a child.
    void taskOverran(int process, std::uint64_t task, std::int64_t ranNs);
    void inject(const Injection& injection);
    /// Looks at what an interval says about the children: acts on their limits, notes who is busy. Then adds
    /// what they did since the last call.
    void inspect(Interval& interval, std::int64_t runStartNs);
    /// Ends what running tasks wait for outside of their processes (Workload::cancel); they come back as
    /// failed.
    void cancelTasks();
    /// Ends everybody; emits gone() from the event loop when nobody is left.
    void dismiss();

    [[nodiscard]] int threads() const { return m_plan.threads; }
    [[nodiscard]] int processes() const { return m_plan.processes; }
    [[nodiscard]] int workers() const { return m_plan.workers(); }
    [[nodiscard]] std::shared_ptr<const Workload> workload() const { return m_settings.back().info.workload; }
    [[nodiscard]] std::vector<std::pair<int, LoopReport>> takeLoopReports(); ///< of the children
    [[nodiscard]] int takeCrashes() { return std::exchange(m_crashes, 0); }
    [[nodiscard]] int takeRespawns() { return std::exchange(m_respawns, 0); }

Q_SIGNALS:
    void ready();
    void failed(const parascope::Error& error);
    void happened(const parascope::RunEvent& event); ///< atNs is monotonic
    void gone();
    void taskSizeSet(double value);
    /// Errors (Usage): not a size the workload allows, or larger than this run has room for.
    void taskSizeRefused(const parascope::Error& error);

private:
    struct Setting {
        ParameterValues parameters;
        SettingInfo info;
    };
    /// A setting in the making.
    struct NewSetting {
        double taskSize = 0;
        ParameterValues parameters;
        std::shared_ptr<Result<SettingInfo>> info;
    };
    [[nodiscard]] Result<ParameterValues> parametersFor(double taskSize) const;
    void takeSetting(const NewSetting& made);
    [[nodiscard]] Result<void> useSetting(const NewSetting& made);
    [[nodiscard]] PortShape portShape() const;
    [[nodiscard]] Result<void> startLocal();
    void startLocalOrFail();
    void setLocalThreads();
    void startChildren();
    void childReady(int process, std::shared_ptr<Endpoint> endpoint, qint64 pid, qint64 nsToReady);
    void childGone(int process, const ChildExit& exit);
    void childFailed(const Error& error, int process);
    void childHung(int process, const QString& why);
    void connectSupervisor();
    void carryOut(const ChildVerdict& verdict);
    [[nodiscard]] int injectionTarget(int wanted);
    [[nodiscard]] ChildSetup childSetup() const;
    void endLocal();
    void retireLocal();
    [[nodiscard]] std::uint32_t spinPauses() const;
    void updateSpin();
    void beginWithThoseReady();
    void tellReady();
    void tell(const char* kind, int process, const QString& text, double value = 0);
    [[nodiscard]] std::uint32_t currentSetting() const
    {
        return static_cast<std::uint32_t>(m_settings.size() - 1);
    }

    RunPlan m_plan;
    std::uint64_t m_chunk;
    Context m_context;
    std::vector<Setting> m_settings;
    PortShape m_shape;
    std::shared_ptr<WorkEngine> m_engine; ///< local
    std::shared_ptr<PortEndpoint> m_localEndpoint;
    std::unique_ptr<LocalHost> m_localHost;
    std::vector<std::unique_ptr<LocalHost>> m_stuckHosts; ///< let go of, with a thread that does not end
    std::unique_ptr<Supervisor> m_supervisor;
    std::map<int, LoopReport> m_loopReports;
    std::set<int> m_everReady; ///< slots that were ready before: the next ready is a respawn
    std::set<int> m_readyNow;
    std::set<int> m_givenUp;
    QFutureWatcher<NewSetting> m_newSetting;
    bool m_makingSetting = false;
    std::optional<double> m_nextTaskSize; ///< asked for while one is being made
    ChildGuard m_guard;
    LifeBook m_lives;
    std::size_t m_injections = 0;
    int m_overrunsTold = 0;
    int m_crashes = 0;
    int m_respawns = 0;
    bool m_toldReady = false;
    bool m_dismissed = false;
};

} // namespace parascope
