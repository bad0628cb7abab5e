// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/child_setup.h"
#include "host/child_start.h"
#include "host/child_tasks.h"
#include "host/child_watch.h"
#include "host/local_host.h"
#include "host/memory_limit.h"
#include "host/wire/messages.h"

#include <QObject>

#include <atomic>
#include <memory>
#include <thread>

QT_BEGIN_NAMESPACE
class QSocketNotifier;
QT_END_NAMESPACE

namespace parascope {

/// What a child is made of: a Host as the app has one, and somebody who reads its stdin. Lives on the child's
/// main thread until the process is left; nothing here is ever taken down.
///
/// Who reads: without threads and with tasks in frames, the main thread itself, since it also runs them and a
/// reader beside it would cost a wake-up a task (22 of 44 us); ChildWatch then notices the end of stdin while
/// a task runs. In all other cases a reader thread: the main thread may be busy, or has nothing to do with
/// tasks. A Tune between 0 and more threads hands the reading over.
class ChildEngine : public QObject {
    Q_OBJECT
public:
    ChildEngine(std::shared_ptr<wire::Channel> channel, ChildWatch& watch, const ChildSetup& setup,
                const SharedDescriptors& shared);
    ~ChildEngine() override;

    /// Builds the workload in its settings, the port and the workers. Errors: as makeWorkload(), or of
    /// memory.
    [[nodiscard]] Result<void> prepare();
    /// Says Ready; from then on the event loop must run.
    void begin();

private:
    [[nodiscard]] Result<std::unique_ptr<TaskPort>> openPort();
    void setThreads(int threads);
    void readOnMain();
    void readOnThread();
    void readerLoop();
    /// Handles what has arrived; the process is left when the stream ended or makes no sense.
    void receive();
    void handle(const wire::Frame& frame);
    void submit(const wire::Frame& frame);
    void addSetting(const wire::Setting& setting);
    [[nodiscard]] Result<void> buildSetting(const ParameterValues& parameters);
    void settleReader(bool onMain);
    [[noreturn]] void fail(const Error& error);

    std::shared_ptr<wire::Channel> m_channel;
    ChildWatch& m_watch;
    ChildSetup m_setup;
    SharedDescriptors m_shared;
    std::shared_ptr<WorkEngine> m_engine;
    MemoryLimit m_memory; ///< used by whoever reads, and before anybody does
    int m_mostThreads = 0;
    std::unique_ptr<MainLoopProbe> m_probe;
    std::unique_ptr<LocalHost> m_host;   ///< controlled by whoever reads
    std::unique_ptr<ChildTasks> m_tasks; ///< null when memory is shared
    std::unique_ptr<QSocketNotifier> m_notifier;
    std::atomic<bool> m_threadReads{false};
    std::thread m_reader;
    std::thread m_builder;
};

/// The whole of parascope-worker. Returns its exit code, if it returns.
[[nodiscard]] int runChild(int argc, char** argv);

} // namespace parascope
