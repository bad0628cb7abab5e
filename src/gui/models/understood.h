// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/sentence.h"

#include <span>

namespace parascope {

/// Words that core says, as English with places to fill. `places` tells what may stand in %1, %2 and so on:
/// 'n' a figure, 'c' a count (said in groups of digits), 'k' words that are known themselves, 'x' anything.
struct KnownWords {
    const char* words;
    const char* places = "";
};

/// All of them, by what they are about; tests/checks/understood.py finds what is missing.
[[nodiscard]] std::span<const KnownWords> knownEvents();
[[nodiscard]] std::span<const KnownWords> knownErrors();
[[nodiscard]] std::span<const KnownWords> knownPlanErrors();

/// The sentence that an English text of core was made from, so that it can be said in another language; the
/// text itself where its words are not known. Recordings, errors and stored cells hold texts, also those of
/// older versions: what they say is told apart here, not where it is written. Any thread.
[[nodiscard]] Sentence understood(const QString& english);

} // namespace parascope
