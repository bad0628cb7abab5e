// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "host/supervisor.h"
#include "support/sanitizers.h"

#include <QCoreApplication>
#include <QDir>
#include <QTest>

#include <functional>
#include <map>
#include <numeric>
#include <vector>

namespace parascope::test {

/// A supervisor with somebody who writes down what it says and plays the dispatcher.
class ChildHarness : public QObject {
public:
    explicit ChildHarness(const ChildSetup& setup, const SupervisorTimes& times = {})
        : m_bell(std::make_shared<const Bell>(std::move(Bell::create()).value())),
          supervisor(setup, m_bell, times)
    {
        connect(&supervisor, &Supervisor::ready, this,
                [this](int process, const std::shared_ptr<Endpoint>& endpoint, qint64 pid, qint64 ns) {
                    endpoints[process] = endpoint;
                    readyPids.push_back(pid);
                    readyNs.push_back(ns);
                });
        connect(&supervisor, &Supervisor::gone, this, [this](int process, const ChildExit& exit) {
            endpoints.erase(process);
            exits.push_back(exit);
        });
        connect(&supervisor, &Supervisor::retiring, this,
                [this](int process) { retiring.push_back(process); });
        connect(&supervisor, &Supervisor::respawning, this,
                [this](int, qint64 delayNs) { respawnDelaysNs.push_back(delayNs); });
        connect(&supervisor, &Supervisor::failed, this,
                [this](const Error& error) { failures.push_back(error); });
        connect(&supervisor, &Supervisor::settingReady, this,
                [this](int, quint32 number) { settings.push_back(number); });
        connect(&supervisor, &Supervisor::pulse, this,
                [this](int, const LoopReport& report) { pulses.push_back(report); });
        connect(&supervisor, &Supervisor::allGone, this, [this] { allGone = true; });
    }

    /// Lets events happen until `condition` holds; false after `timeoutMs`.
    static bool waitFor(const std::function<bool()>& condition, int timeoutMs = patience(20) * 1'000)
    {
        return QTest::qWaitFor(condition, timeoutMs);
    }
    bool waitReady(std::size_t count)
    {
        return waitFor([&] { return endpoints.size() == count; });
    }

    /// Runs tasks [from, from + count) on one endpoint with as many in flight as it has cells, and returns
    /// what came back (fewer when the channel broke or after 20 s). The events of this thread go on
    /// meanwhile.
    std::vector<DoneSlot> runTasks(Endpoint& endpoint, std::uint64_t count, std::uint32_t inputSize = 0,
                                   std::uint32_t setting = 0,
                                   const std::function<void(const DoneSlot&)>& onDone = {})
    {
        std::vector<DoneSlot> all;
        std::vector<std::uint32_t> cells(endpoint.cells());
        std::iota(cells.begin(), cells.end(), 0U);
        std::vector<DoneSlot> done(64);
        std::uint64_t next = 0;
        const std::int64_t deadline = monotonicNs() + patience(20) * kNsPerSecond;
        while (all.size() < count && endpoint.defect().isEmpty() && monotonicNs() < deadline) {
            std::vector<TaskSlot> tasks;
            for (; next < count && !cells.empty(); ++next) {
                tasks.push_back(makeTask(next, cells.back(), inputSize, setting));
                cells.pop_back();
            }
            if (!tasks.empty())
                endpoint.submit(tasks);
            const std::size_t drained = endpoint.drain(done);
            for (std::size_t i = 0; i < drained; ++i) {
                if (onDone)
                    onDone(done[i]);
                cells.push_back(done[i].cell);
                all.push_back(done[i]);
            }
            if (drained == 0)
                QCoreApplication::processEvents();
        }
        return all;
    }

    static TaskSlot makeTask(std::uint64_t index, std::uint32_t cell, std::uint32_t inputSize,
                             std::uint32_t setting)
    {
        TaskSlot task;
        task.index = index;
        task.cell = cell;
        task.inputSize = inputSize;
        task.size = setting;
        task.seed = index;
        task.intendedNs = task.enqueueNs = monotonicNs();
        return task;
    }

    bool stop()
    {
        endpoints.clear();
        supervisor.stopAll();
        return waitFor([this] { return allGone; });
    }

private:
    std::shared_ptr<const Bell> m_bell;

public:
    std::map<int, std::shared_ptr<Endpoint>> endpoints;
    std::vector<qint64> readyPids, readyNs, respawnDelaysNs;
    std::vector<int> retiring;
    std::vector<ChildExit> exits;
    std::vector<Error> failures;
    std::vector<quint32> settings;
    std::vector<LoopReport> pulses;
    bool allGone = false;
    Supervisor supervisor; ///< last: its signals end before what they write to
};

inline ChildSetup noopSetup(ChannelKind channel, int threads = 0)
{
    ChildSetup setup;
    setup.workload = QStringLiteral("noop");
    setup.channel = channel;
    setup.threads = threads;
    setup.shape.cells = 64;
    setup.shape.lanes = 4;
    setup.shape.resultBytes = 256;
    return setup;
}

inline qsizetype openDescriptors()
{
    return QDir(QStringLiteral("/proc/self/fd"))
        .entryList(QDir::Files | QDir::System | QDir::NoDotAndDotDot)
        .size();
}

} // namespace parascope::test
