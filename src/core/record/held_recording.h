// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "record/recording.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace parascope {

/// A finished run whose file could not take all of it: what is missing there is here, in memory. Nothing is
/// where only the log beside the file could not be put into it. Can be saved where there is room. A plain
/// value; any thread.
class HeldRecording {
public:
    RecordingInfo info;
    Outcome outcome;
    QString file;                 ///< the file that failed; may be gone
    qint64 inFile = 0;            ///< intervals that are in it and nowhere else
    std::vector<QByteArray> rows; ///< the intervals after them, encoded

    /// Writes all of it into a new recording; what the broken file has is read from there, and left out when
    /// it can't be; where that is everything, it fails. Leaves nothing behind on failure. Errors (Own) as
    /// RecordingWriter.
    [[nodiscard]] Result<void> saveTo(const QString& path) const;
};

} // namespace parascope
