// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/wire/bytes.h"

#include <QString>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>

namespace parascope::wire {

/// A frame is: u32 length of what follows (little endian), u8 type, body. `>` parent to child, `<` back.
enum class FrameType : std::uint8_t {
    Hello = 1,        ///< < who I am; always first
    Setup = 2,        ///< > what to work on
    Ready = 3,        ///< < tasks may come
    Submit = 4,       ///< > a batch of tasks with their inputs
    Done = 5,         ///< < a batch of finished tasks with their results
    Pulse = 6,        ///< < what the probe on the main thread saw; a sign of life
    Tune = 7,         ///< > thread count
    Setting = 8,      ///< > one more task-size setting
    SettingReady = 9, ///< < tasks may use it
    Cancel = 10,      ///< > end what running tasks wait for
    Bye = 11,         ///< > exit
    Error = 12,       ///< < why I exit
};
inline constexpr std::uint8_t kLastFrameType = 12;

inline constexpr std::uint32_t kMaxFrame = 64U << 20;
inline constexpr std::uint32_t kMaxHelloFrame = 4096; ///< until the version is agreed
inline constexpr std::size_t kFrameHeader = 5;

struct Frame {
    FrameType type = FrameType::Hello;
    std::span<const std::byte> body; ///< valid until bytes are added to the reader
};

/// Cuts a stream of bytes into frames, whatever pieces it arrives in. Never fails hard: after a malformed
/// frame it yields nothing more and defect() says what was wrong. Memory grows with what has arrived, not
/// with what a header promises. One thread.
class FrameReader {
public:
    explicit FrameReader(std::uint32_t limit = kMaxHelloFrame) : m_limit(limit) {}

    /// Longest frame accepted from now on.
    void setLimit(std::uint32_t limit) { m_limit = limit; }

    /// Room for at least `atLeast` more bytes; fill a part of it and tell how much with added().
    [[nodiscard]] std::span<std::byte> room(std::size_t atLeast);
    void added(std::size_t count) { m_end += count; }
    void add(std::span<const std::byte> bytes);

    /// The next whole frame, if there is one.
    [[nodiscard]] std::optional<Frame> next();
    /// Bytes of a frame that has not arrived whole; not 0 at the end of a stream = cut off.
    [[nodiscard]] std::size_t pending() const { return m_end - m_begin; }
    /// Bytes that must still come before next() can yield; at least 1.
    [[nodiscard]] std::size_t missing() const;
    [[nodiscard]] const QString& defect() const { return m_defect; }

private:
    [[nodiscard]] std::uint32_t length() const;

    std::unique_ptr<std::byte[]> m_bytes;
    std::size_t m_capacity = 0;
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
    std::uint32_t m_limit;
    QString m_defect;
};

/// Writes a frame's header now and its length when it goes out of scope.
class FrameScope {
public:
    FrameScope(Bytes& into, FrameType type);
    ~FrameScope();
    FrameScope(const FrameScope&) = delete;
    FrameScope& operator=(const FrameScope&) = delete;

private:
    Bytes& m_into;
    std::size_t m_start;
};

/// A frame without a body (Ready, Cancel, Bye).
[[nodiscard]] Bytes emptyFrame(FrameType type);
[[nodiscard]] QString frameTypeName(FrameType type);

} // namespace parascope::wire
