// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <optional>

namespace parascope {

/// Text to numbers and back without ever asking the locale (std::from_chars, std::to_chars).
/// Any thread; no state.

/// "4ms", "250us", "10s", "1.5 min", "800ns", "2h"; a bare number is seconds. Result in nanoseconds.
[[nodiscard]] Result<std::int64_t> parseDuration(QStringView text);

/// "64KiB", "1MiB", "64KB" (= 1000), "4096", "1GiB". Result in bytes.
[[nodiscard]] Result<std::int64_t> parseBytes(QStringView text);

[[nodiscard]] Result<std::int64_t> parseInteger(QStringView text);
[[nodiscard]] Result<double> parseReal(QStringView text);

/// Shortest text that reads back to the same double ("0.1", "1e+20"); "" for NaN and infinities,
/// because an unknown value is an empty field in CSV.
[[nodiscard]] QByteArray numberText(double value);
[[nodiscard]] QByteArray numberText(std::int64_t value);

/// Three significant figures, unit by size: "840 µs", "11.8 ms", "1.24 s". For people, C locale.
[[nodiscard]] QString durationText(std::int64_t ns);
/// The same of milliseconds, in which figures are told.
[[nodiscard]] QString msText(double ms);
[[nodiscard]] QString msText(std::optional<double> ms, const QString& missing);
/// Whole seconds as on a clock: "1:05", "1:02:33". At least 0.
[[nodiscard]] QString clockOf(std::int64_t seconds);
/// A time since the start of a run, as on a clock: "0:52.3", "1:02:33.0". For people, C locale.
[[nodiscard]] QString momentText(std::int64_t ns);
/// "628 /s", "1 940 /s", "88 k/s". For people, C locale.
[[nodiscard]] QString rateText(double perSecond);
/// "431 MiB": powers of 1024, in the units that parseBytes() takes for them. For people, C locale.
[[nodiscard]] QString bytesText(std::int64_t bytes);

} // namespace parascope
