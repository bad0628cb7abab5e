// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measure/interval.h"

#include <QString>

namespace parascope {

/// `Stall::where` of a stall that this window's own drawing made.
inline constexpr QLatin1StringView kOwnDrawing{"self"};

[[nodiscard]] QString stallCauseText(StallCause cause); ///< "busy"
/// "142 ms at 1:11.4, busy: it was computing (WorkerReply)".
[[nodiscard]] QString stallSentence(const Stall& stall);
/// "busy: it was computing".
[[nodiscard]] QString stallReason(const Stall& stall);

} // namespace parascope
