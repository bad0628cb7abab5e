// SPDX-License-Identifier: GPL-3.0-or-later
#include "job_run.h"

#include <QEventLoop>

namespace parascope::cli {

void connectProgress(RunJob& job, ProgressLine& line)
{
    QObject::connect(&job, &RunJob::stateChanged, &line, &ProgressLine::setState);
    QObject::connect(&job, &RunJob::progress, &line, &ProgressLine::setProgress);
    QObject::connect(&job, &RunJob::intervalReady, &line, &ProgressLine::add);
}

RunJobResult runToEnd(RunJob& job, ProgressLine& line)
{
    QEventLoop loop;
    RunJobResult result;
    QObject::connect(&job, &RunJob::finished, &loop, [&](const RunJobResult& done) {
        result = done;
        loop.quit();
    });
    job.start();
    loop.exec();
    line.erase();
    return result;
}

} // namespace parascope::cli
