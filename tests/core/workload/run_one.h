// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workload/catalogue.h"

#include <QTest>

#include <vector>

namespace parascope::test {

using WorkloadPointer = std::shared_ptr<const Workload>;

/// A workload from texts, as the command line makes it.
inline Result<WorkloadPointer> tryWorkload(const QString& name, const QMap<QString, QString>& texts,
                                           const WorkloadContext& context = {})
{
    const WorkloadInfo* info = findWorkload(name);
    if (!info)
        return usageError(QStringLiteral("no such workload"), name);
    Result<ParameterValues> values = parseParameters(*info, texts);
    if (!values)
        return values.error();
    return makeWorkload(name, values.value(), context);
}

/// What a task gave, with its result bytes.
struct TaskRun {
    TaskResult result;
    std::vector<std::byte> bytes;
};

/// Does what a worker does for one task of `items` items.
inline TaskRun runTask(const Workload& workload, WorkerState& state, std::uint64_t index = 0,
                       std::uint32_t items = 1, std::uint64_t seed = 7)
{
    std::vector<std::byte> input(workload.inputBytes());
    workload.fillInput(index, input);
    TaskRun run;
    run.bytes.resize(workload.resultBytes() * items);
    TaskView view;
    view.index = index;
    view.items = items;
    view.seed = seed;
    view.input = input;
    view.result = run.bytes;
    run.result = workload.run(view, state);
    return run;
}

inline TaskRun runTask(const Workload& workload, std::uint64_t index = 0, std::uint32_t items = 1,
                       std::uint64_t seed = 7)
{
    return runTask(workload, *workload.makeWorkerState(), index, items, seed);
}

} // namespace parascope::test
