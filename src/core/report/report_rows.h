// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/metrics.h"
#include "analysis/summary.h"
#include "measure/histogram.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QPair>
#include <QString>

namespace parascope {

/// The figures that a reader looks for first, as name and text.
[[nodiscard]] QList<QPair<QString, QString>> keyFigures(const Summary& summary);

/// A metric's value as the tables of reports show it; C locale.
[[nodiscard]] QString metricText(const Metric& metric);

/// Every value of an object in reading order as name and text, nested ones under "outer.inner".
[[nodiscard]] QList<QPair<QString, QString>> reportRows(const QJsonObject& object);

/// [percent, ms] pairs at equal steps of log(1 / (1 - p)), as far as the samples reach.
[[nodiscard]] QJsonArray percentilePoints(const Histogram& histogram);

} // namespace parascope
