// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace parascope {

/// What a column of a PlotTable is called in the window, with its unit; its name, as files have it, where
/// there is no other.
[[nodiscard]] QString columnTitle(const QString& name);

} // namespace parascope
