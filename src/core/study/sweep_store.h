// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "measure/system/environment.h"
#include "study/sweep_result.h"

#include <QString>

#include <memory>
#include <vector>

namespace parascope {

class Database;

/// A sweep in one SQLite file: its plan, the machine, and every run as it ends, each in a transaction of its
/// own. The file appears under its name when it is whole, so that a program killed at any moment leaves one
/// that can go on, or none.
///   meta(key TEXT PRIMARY KEY, value TEXT)  plan, environment
///   runs(seq INTEGER PRIMARY KEY, cell INTEGER, repetition INTEGER, data TEXT, UNIQUE(cell, repetition))
/// application_id "PSSW", user_version 1. One thread.
class SweepStore {
public:
    /// Opens the file, or makes it for this plan and machine. Errors: Own (can't open or write, not a sweep).
    [[nodiscard]] static Result<std::unique_ptr<SweepStore>>
    openOrMake(const QString& path, const SweepPlan& plan, const Environment& environment);
    /// Errors (Own): no such file, not a sweep, newer schema, damaged.
    [[nodiscard]] static Result<std::unique_ptr<SweepStore>> openExisting(const QString& path);
    ~SweepStore();

    [[nodiscard]] const SweepPlan& plan() const { return m_plan; }
    [[nodiscard]] const Environment& environment() const { return m_environment; }
    /// In the order in which they were run.
    [[nodiscard]] const std::vector<SweepRun>& runs() const { return m_runs; }
    [[nodiscard]] Result<void> add(const SweepRun& run);

private:
    SweepStore();
    /// Makes the whole file, in one transaction.
    [[nodiscard]] static Result<void> make(const QString& path, const SweepPlan& plan,
                                           const Environment& environment);
    [[nodiscard]] Result<void> read();

    std::unique_ptr<Database> m_database;
    SweepPlan m_plan;
    Environment m_environment;
    std::vector<SweepRun> m_runs;
};

} // namespace parascope
