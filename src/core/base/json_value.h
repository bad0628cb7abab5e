// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>

#include <cstdint>
#include <optional>
#include <type_traits>

namespace parascope {

/// What is not known is null in JSON, never 0. Pure.
template <typename Value> [[nodiscard]] QJsonValue orNull(const std::optional<Value>& value)
{
    if (!value)
        return QJsonValue(QJsonValue::Null);
    if constexpr (std::is_same_v<Value, std::int64_t>)
        return QJsonValue(static_cast<qint64>(*value)); // a long here, which fits no overload
    else
        return QJsonValue(*value);
}

} // namespace parascope
