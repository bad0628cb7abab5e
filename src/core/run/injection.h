// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace parascope {

/// Something done to a worker process on purpose while a run goes, to see how the rest takes it.
struct Injection {
    enum class Kind : std::uint8_t {
        Kill,      ///< SIGKILL
        Terminate, ///< SIGTERM
        Stop,      ///< SIGSTOP: it hangs, and is ended when it has been silent too long
        Continue,  ///< SIGCONT
    };
    Kind kind = Kind::Kill;
    std::int64_t atNs = 0; ///< since the load began
    int process = 0;       ///< slot 1..; 0 = each time the next one that is ready

    /// "kill@5s", "stop@500ms:2".
    [[nodiscard]] QString text() const;
    /// Errors (Usage) say which part is wrong.
    [[nodiscard]] static Result<Injection> fromText(QStringView text);
    friend bool operator==(const Injection&, const Injection&) = default;
};

[[nodiscard]] QString injectionName(Injection::Kind kind); ///< "kill", "term", "stop", "cont"

} // namespace parascope
