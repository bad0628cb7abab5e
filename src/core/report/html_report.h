// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "record/recording.h"

#include <QByteArray>
#include <QJsonObject>

namespace parascope {

/// Writes a recording as one HTML file that needs nothing else: no network, light and dark, plots that answer
/// to the mouse and the keyboard, tables for those who print it or switch scripts off. Carries the plan, the
/// environment and all figures as JSON. Errors (Own).
[[nodiscard]] Result<void> exportHtml(const Recording& recording, const QString& path);

/// The object that an HTML report carries: {"schema_version", "run": as runJson(), "blocks", "series",
/// "distribution", "events", "stalls"}. Errors (Own): not a report of Parascope, damaged.
[[nodiscard]] Result<QJsonObject> readHtmlReport(const QByteArray& html);

/// The styles and the script of the report.
[[nodiscard]] QByteArray htmlStyle();
[[nodiscard]] QByteArray htmlScript();

} // namespace parascope
