// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/endpoint.h"
#include "host/task_port.h"

#include <memory>

namespace parascope {

class PerTaskPool;

/// The dispatcher's view of workers that share memory with it: this process's, or a local child's.
class PortEndpoint : public Endpoint {
public:
    /// Keeps the port alive as long as somebody looks into it, also when its workers are gone. `perTask` may
    /// be null and outlives the last submit().
    PortEndpoint(int process, std::shared_ptr<TaskPort> port, PerTaskPool* perTask);

    [[nodiscard]] int process() const override { return m_process; }
    [[nodiscard]] std::uint32_t cells() const override { return m_port->shape().cells; }
    [[nodiscard]] std::span<std::byte> input(std::uint32_t cell) override { return m_port->input(cell); }
    [[nodiscard]] std::span<const std::byte> result(std::uint32_t cell) override
    {
        return m_port->result(cell);
    }
    void submit(std::span<const TaskSlot> tasks) override;
    std::size_t drain(std::span<DoneSlot> done) override;
    void arm(std::uint32_t lowWater) override { m_port->arm(lowWater); }
    void disarm() override { m_port->disarm(); }
    /// The queue stood still for too long: somebody was stopped or killed in the middle of it.
    [[nodiscard]] QString defect() const override;
    [[nodiscard]] bool defectIsNews() const override { return true; }
    void running(int workers, std::vector<RunningTask>& into) override;
    void neverBegun(int workers, std::vector<std::uint32_t>& cells) override;
    [[nodiscard]] std::vector<const WorkerShard*> shards() const override;

private:
    int m_process;
    std::shared_ptr<TaskPort> m_port;
    PerTaskPool* m_perTask;
};

} // namespace parascope
