// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/scaling_law.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace parascope {

/// Which columns of a table are meant, by header or by number from 1; empty = by their names ("N", "threads",
/// "load", ... and "X", "throughput", "rate", ...), else the first two.
struct TableColumns {
    QString n, x;
};

/// Reads a table of N and X as people keep them: comma, semicolon, tab or spaces between the fields, with or
/// without header, quotes, byte order mark, comments (#, %, //) and empty lines, LF or CRLF; a decimal comma
/// where the comma does not separate. Never asks the locale. Errors (Usage) name the line. Pure.
[[nodiscard]] Result<std::vector<ScalingPoint>> parseScalingTable(const QByteArray& text,
                                                                  const TableColumns& columns = {});

} // namespace parascope
