// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/worker_log.h"

#include "base/clock.h"
#include "models/figures.h"
#include "models/live_run.h"
#include "models/spoken.h"

#include <QCoreApplication>
#include <QStringList>

namespace parascope {

namespace {

struct LogWords {
    Q_DECLARE_TR_FUNCTIONS(WorkerLog)
};

} // namespace

QString workerLog(const LiveRun& run)
{
    QStringList lines;
    bool told = false;
    for (const auto& event : run.store.events()) {
        const QString when = clockText(nsToSeconds(event.atNs), true);
        if (event.kind == QLatin1String("stderr")) {
            lines.append(LogWords::tr("%1  process %2 wrote:").arg(when).arg(event.process));
            lines.append(event.text + QLatin1Char('\n'));
            told = true;
        } else if (event.kind == QLatin1String("exited") || event.kind == QLatin1String("given_up")) {
            lines.append(QStringLiteral("%1  %2").arg(when, capitalized(spokenText(event.text))));
        }
    }
    if (!told && !lines.isEmpty()) {
        lines.append(QLatin1Char('\n') + LogWords::tr("No worker process wrote anything to stderr."));
    }
    return lines.join(QLatin1Char('\n')).trimmed();
}

} // namespace parascope
