// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace parascope::cli {

/// Rows of equal length as lines of aligned columns. Columns 1 to `lastNumber` hold numbers and stand right.
[[nodiscard]] QString tableText(const std::vector<QStringList>& rows, qsizetype lastNumber);

} // namespace parascope::cli
