// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arguments.h"

#include <functional>

namespace parascope::cli {

/// What every command begins with: parses, answers --help, and checks --format against `formats` (the first
/// is the default; none = the command has no such flag). Then `body`; errors are told and become the exit
/// code.
[[nodiscard]] int call(const Syntax& syntax, const QStringList& arguments, const QStringList& formats,
                       const std::function<int(const Arguments& given, const QString& format)>& body);

/// The formats of most commands.
[[nodiscard]] QStringList textOrJson();

} // namespace parascope::cli
