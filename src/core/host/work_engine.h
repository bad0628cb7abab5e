// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/task_port.h"
#include "host/task_runner.h"

#include <memory>

namespace parascope {

/// What the workers of one process share: the port they take tasks from, the workload in its settings, and
/// the way a task is run. Held by shared_ptr, because the inline lane on the main thread may outlive its Host
/// by an event.
class WorkEngine {
public:
    explicit WorkEngine(std::unique_ptr<TaskPort> port)
        : m_port(std::move(port)), m_runner(*m_port, m_settings)
    {
    }

    [[nodiscard]] TaskPort& port() { return *m_port; }
    /// For who looks into it longer than there are workers.
    [[nodiscard]] std::shared_ptr<TaskPort> sharedPort() const { return m_port; }
    [[nodiscard]] WorkloadSettings& settings() { return m_settings; }
    [[nodiscard]] const TaskRunner& runner() const { return m_runner; }
    /// See TaskRunner::setAfterTask().
    void setAfterTask(TaskRunner::AfterTask afterTask) { m_runner.setAfterTask(std::move(afterTask)); }

private:
    std::shared_ptr<TaskPort> m_port;
    WorkloadSettings m_settings;
    TaskRunner m_runner;
};

} // namespace parascope
