// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/job_engine.h"

#include "report/run_job.h"

#include <QDir>

namespace parascope {

namespace {

class JobEngine : public RunEngine {
public:
    JobEngine(const RunPlan& plan, MainLoopProbe* probe, const QString& folder) : m_job(plan, probe, folder)
    {
        connect(&m_job, &RunJob::stateChanged, this, &RunEngine::stateChanged);
        connect(&m_job, &RunJob::intervalReady, this, &RunEngine::intervalReady);
        connect(&m_job, &RunJob::progress, this, &RunEngine::progress);
        connect(&m_job, &RunJob::recordingFailed, this, &RunEngine::recordingFailed);
        connect(&m_job, &RunJob::finished, this, [this](const RunJobResult& result) {
            m_result = result;
            Q_EMIT finished(result.outcome);
        });
    }
    void start() override { m_job.start(); }
    void tune(const Tuning& change) override { m_job.tune(change); }
    void stop() override { m_job.stop(); }
    void cancel() override { m_job.cancel(); }
    QString recordingPath() const override
    {
        return m_result && !m_result->folder.isEmpty()
                   ? QDir(m_result->folder).filePath(QStringLiteral("recording.parascope"))
                   : QString();
    }
    std::optional<Summary> summary() const override
    {
        return m_result ? std::optional<Summary>(m_result->summary) : std::nullopt;
    }
    std::shared_ptr<const HeldRecording> held() const override { return m_result ? m_result->held : nullptr; }
    std::optional<Error> historyError() const override
    {
        return m_result ? m_result->historyError : std::nullopt;
    }

private:
    RunJob m_job;
    std::optional<RunJobResult> m_result;
};

} // namespace

EngineFactory jobEngineFactory(MainLoopProbe* probe, std::function<QString()> runsFolder)
{
    return [probe, runsFolder](const RunPlan& plan) -> Result<std::unique_ptr<RunEngine>> {
        return std::unique_ptr<RunEngine>(std::make_unique<JobEngine>(plan, probe, runsFolder()));
    };
}

} // namespace parascope
