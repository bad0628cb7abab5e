// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QList>
#include <QString>

namespace parascope {

enum class ExportFormat { Csv, Html, Pdf, Markdown, Json, Trace, Hlog, Hgrm };

/// How a person chooses a format.
struct ExportChoice {
    ExportFormat format;
    QString title;  ///< in the menu
    QString filter; ///< of the file dialog; empty = a folder is asked for
    QString suffix;
};

/// All formats in the order of the menu, in the language of the window. GUI thread.
[[nodiscard]] QList<ExportChoice> exportChoices();

/// Writes a recording in a format into a file (Csv: a folder). Any thread but the GUI's: it reads the whole
/// run. Errors (Own).
[[nodiscard]] Result<void> exportRun(const QString& recording, ExportFormat format, const QString& target);

} // namespace parascope
