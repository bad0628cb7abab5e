// SPDX-License-Identifier: GPL-3.0-or-later
// The bin of History: what is removed can be brought back until the bin is emptied.
#include "record/history_private.h"

#include <QDir>
#include <QFileInfo>

namespace parascope {

namespace {

/// Deletes what a run left, and nothing else: its folder only when it was made for this run alone.
void deleteFilesOf(const HistoryEntry& entry)
{
    if (entry.recording.isEmpty())
        return;
    const QFileInfo recording(entry.recording);
    QDir folder = recording.dir();
    const bool ownFolder = folder.dirName().startsWith(QLatin1String("parascope_")) &&
                           folder.dirName().endsWith(QLatin1Char('_') + entry.runId);
    if (ownFolder)
        folder.removeRecursively();
    else
        QFile::remove(entry.recording);
}

} // namespace

Result<void> History::remove(const QStringList& runIds)
{
    return d->together([&]() -> Result<void> {
        for (const QString& run : runIds) {
            auto done =
                d->change(QStringLiteral("UPDATE runs SET binned_ms=:now WHERE run_id=:run AND binned_ms IS "
                                         "NULL AND outcome<>'running'"),
                          {{QStringLiteral(":run"), run},
                           {QStringLiteral(":now"), QDateTime::currentMSecsSinceEpoch()}});
            if (!done)
                return done;
        }
        return {};
    });
}

Result<void> History::restore(const QStringList& runIds)
{
    return d->together([&]() -> Result<void> {
        for (const QString& run : runIds) {
            auto done = d->change(QStringLiteral("UPDATE runs SET binned_ms=NULL WHERE run_id=:run"),
                                  {{QStringLiteral(":run"), run}});
            if (!done)
                return done;
        }
        return {};
    });
}

Result<int> History::emptyBin(const QDateTime& before)
{
    const QVariantMap limit{{QStringLiteral(":before"), before.toMSecsSinceEpoch()}};
    const auto gone = d->select(QStringLiteral("WHERE binned_ms<:before"), limit);
    if (!gone)
        return gone.error();
    // The files first: a row without files is harmless, files without a row would never go.
    for (const HistoryEntry& entry : gone.value())
        deleteFilesOf(entry);
    auto done = d->change(QStringLiteral("DELETE FROM runs WHERE binned_ms<:before"), limit);
    if (!done)
        return done.error();
    return static_cast<int>(gone.value().size());
}

} // namespace parascope
