// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "theme/theme.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace parascope {

/// The window's command line: parascope [PLAN|RECORDING] [--run] [--demo] [--theme dark|light]
/// [--size WxH] [--tab NAME] [--screenshot FILE [--after 8s]].
struct WindowArguments {
    QString path;
    bool run = false;
    bool demo = false;      ///< the first card: the same work inline, then in threads
    std::optional<int> tab; ///< 0 = timeline ... 4 = findings
    std::optional<ThemeMode> theme;
    std::optional<QSize> size;
    QString screenshot;
    std::int64_t afterNs = 2'000'000'000;
    QString answer; ///< not empty: print it and leave (--help, --version)
};

/// Errors (Usage) name the option and what it may be.
[[nodiscard]] Result<WindowArguments> parseWindowArguments(const QStringList& arguments);

} // namespace parascope
