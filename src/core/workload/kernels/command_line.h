// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QStringList>

namespace parascope {

/// Splits a command line into words as a POSIX shell does, without running one: blanks separate; 'single
/// quotes' keep everything; "double quotes" keep blanks, and \ escapes " \ $ ` in them; \ outside escapes the
/// next character. Nothing is expanded ($, *, ~, |, > are ordinary characters). Errors (ErrorKind::Usage):
/// a quote that is not closed, no word at all.
[[nodiscard]] Result<QStringList> splitCommandLine(const QString& line);

} // namespace parascope
