// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "host/child_setup.h"
#include "host/wire/frame.h"
#include "measure/system/main_loop_probe.h"

#include <cstdint>
#include <span>

namespace parascope::wire {

/// The control messages. encode() gives a whole frame; decode functions take a body, check every length and
/// refuse what is cut off or too long (ErrorKind::Target: the child broke the protocol). Any thread; no
/// state.

inline constexpr std::uint32_t kMagic = 0x4f435350; ///< "PSCO"
inline constexpr std::uint16_t kProtocolVersion = 1;

struct Hello {
    std::uint32_t magic = kMagic;
    std::uint16_t version = kProtocolVersion; ///< everything after it may differ in another version
    QString toolVersion;
    QString hostId; ///< same = its clock and ours may be compared
    std::int64_t pid = 0;
};

/// A Hello with this program's own particulars. ownHostId(): hash of the boot id.
[[nodiscard]] Hello ownHello();
[[nodiscard]] QString ownHostId();

struct Tune {
    std::uint32_t threads = 0;
};

struct Setting {
    std::uint32_t number = 0;
    ParameterValues parameters;
};

struct SettingReady {
    std::uint32_t number = 0;
};

struct Pulse {
    std::uint64_t sequence = 0;
    LoopReport report;
};

/// An Error frame. (A type of its own: a Result<Error> could not tell value from failure.)
struct Complaint {
    Error error;
};

[[nodiscard]] Bytes encode(const Hello& hello);
[[nodiscard]] Bytes encode(const ChildSetup& setup);
[[nodiscard]] Bytes encode(const Tune& tune);
[[nodiscard]] Bytes encode(const Setting& setting);
[[nodiscard]] Bytes encode(const SettingReady& ready);
[[nodiscard]] Bytes encode(const Pulse& pulse);
[[nodiscard]] Bytes encode(const Complaint& complaint);

/// Also checks magic and version; a wrong version names both versions.
[[nodiscard]] Result<Hello> decodeHello(std::span<const std::byte> body);
[[nodiscard]] Result<ChildSetup> decodeSetup(std::span<const std::byte> body);
[[nodiscard]] Result<Tune> decodeTune(std::span<const std::byte> body);
[[nodiscard]] Result<Setting> decodeSetting(std::span<const std::byte> body);
[[nodiscard]] Result<SettingReady> decodeSettingReady(std::span<const std::byte> body);
[[nodiscard]] Result<Pulse> decodePulse(std::span<const std::byte> body);
[[nodiscard]] Result<Complaint> decodeComplaint(std::span<const std::byte> body);

/// "sent a malformed Pulse frame"
[[nodiscard]] Error malformed(FrameType type);

} // namespace parascope::wire
