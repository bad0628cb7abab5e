// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/job_rates.h"

#include <QFutureWatcher>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace parascope {

/// What the job that is shown did with fewer workers, in the history and in the last sweep: the verdict
/// compares with it. The history is read on another thread, with a connection of its own. GUI thread.
class RateFinder : public QObject {
    Q_OBJECT
public:
    explicit RateFinder(QObject* parent = nullptr);
    ~RateFinder() override;
    /// What is known of another job is forgotten. `folder`: of the history; empty = there is none.
    void find(const RunPlan& plan, const Environment& machine, const QString& folder,
              const SweepResult& sweep);
    [[nodiscard]] const std::vector<JobRate>& rates() const { return m_rates; }

Q_SIGNALS:
    void found(); ///< the history was read

private:
    struct Question {
        RunPlan plan;
        Environment machine;
        QString folder;
    };
    void ask(const Question& question);
    void take();
    void join();

    Question m_question; ///< the last one
    std::vector<JobRate> m_ofSweep;
    std::vector<JobRate> m_ofHistory;
    std::vector<JobRate> m_rates; ///< of both
    std::shared_ptr<RateReader> m_reader = std::make_shared<RateReader>();
    QFutureWatcher<std::vector<JobRate>> m_watcher;
    bool m_again = false; ///< another question has come while one is answered
};

} // namespace parascope
