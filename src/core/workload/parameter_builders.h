// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workload/workload.h"

namespace parascope {

/// One line per parameter in a kernel's file. Ranges are in base units (ns, bytes, the number itself).
struct ParameterRange {
    double minimum;
    double maximum;
};

[[nodiscard]] Parameter integerParameter(const QString& name, const QString& title,
                                         const QString& description, ParameterRange range,
                                         const QString& defaultText, const QString& unit = QString());
[[nodiscard]] Parameter realParameter(const QString& name, const QString& title, const QString& description,
                                      ParameterRange range, const QString& defaultText);
[[nodiscard]] Parameter durationParameter(const QString& name, const QString& title,
                                          const QString& description, ParameterRange range,
                                          const QString& defaultText);
[[nodiscard]] Parameter bytesParameter(const QString& name, const QString& title, const QString& description,
                                       ParameterRange range, const QString& defaultText);
[[nodiscard]] Parameter choiceParameter(const QString& name, const QString& title, const QString& description,
                                        const QStringList& choices, const QString& defaultText);
[[nodiscard]] Parameter textParameter(const QString& name, const QString& title, const QString& description,
                                      const QString& defaultText);

/// The same parameter, as the one that "task size" changes live.
[[nodiscard]] Parameter asTaskSize(Parameter parameter);

} // namespace parascope
