// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/held_recording.h"

#include "measure/interval_codec.h"

#include <QFile>

namespace parascope {

Result<void> HeldRecording::saveTo(const QString& path) const
{
    auto created = RecordingWriter::create(path, info);
    if (!created)
        return created.error();
    RecordingWriter& writer = *created.value();
    Result<void> done;
    const auto add = [&writer, &done](const Interval& interval) {
        if (done)
            done = writer.add(interval);
    };
    if (inFile > 0) {
        qint64 left = inFile; // it may have taken rows that were not confirmed
        const auto broken = Recording::open(file);
        if (broken)
            static_cast<void>(broken.value()->forEach([&](const Interval& interval) {
                if (left-- > 0)
                    add(interval);
            }));
        else if (rows.empty())
            done = broken.error(); // an empty copy would pass for the run
    }
    for (const QByteArray& row : rows) {
        if (const auto interval = decodeInterval(row); interval)
            add(interval.value());
    }
    if (done)
        done = writer.finish(outcome);
    if (!done) {
        created.value().reset();
        for (const QString& suffix : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")})
            QFile::remove(path + suffix);
    }
    return done;
}

} // namespace parascope
