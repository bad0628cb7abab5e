// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "record/recording.h"

#include <QString>

namespace parascope {

/// Writes a recording as a report on A4 pages: the answer in a sentence, the figures, the plots as vectors,
/// findings, and all that is needed to repeat the run. English and C locale, as all reports. Replaces an
/// existing file only by a whole one. Any thread with a QGuiApplication. Errors (Own).
[[nodiscard]] Result<void> exportPdf(const Recording& recording, const QString& path);

} // namespace parascope
