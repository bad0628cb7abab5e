// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "study/selftest_checks.h"
#include "study/session_step.h"

#include <QTemporaryDir>

#include <memory>

namespace parascope {

/// A batch whose results are known without the engine: a folder of files, each with content of its own, whose
/// SHA-256 must come back file by file in the order of their paths. The folder goes with the trial.
class FileBatchTrial {
public:
    /// Errors: no temporary folder, no room.
    [[nodiscard]] static Result<std::shared_ptr<const FileBatchTrial>> make(int files);

    [[nodiscard]] RunPlan plan(int threads, int processes) const;
    [[nodiscard]] SelfTestRow judge(const QString& name, const StepRun& run) const;

private:
    QTemporaryDir m_folder;
    std::uint64_t m_files = 0;
    QByteArray m_digests; ///< hexadecimal, 64 a file, by Qt
};

/// A batch of equal items, so that the engine compares each one's check with the workload's own.
[[nodiscard]] RunPlan itemBatchPlan(std::uint64_t items, int threads, int processes);
[[nodiscard]] SelfTestRow judgeItemBatch(const QString& name, std::uint64_t items, const StepRun& run);

} // namespace parascope
