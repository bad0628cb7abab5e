// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <utility>
#include <variant>

namespace parascope {

/// Who has to act on an error. The command line turns it into its exit code (1, 2, 3).
enum class ErrorKind {
    Own,    ///< something Parascope needs can't be read, written or started
    Usage,  ///< the plan or the call can't be run as given
    Target, ///< the measured work itself failed
};

/// One failure in three parts, so that a person learns what failed, where, and what to do next.
struct Error {
    ErrorKind kind = ErrorKind::Own;
    QString what;   ///< what failed, without a full stop: "can't open the recording"
    QString where;  ///< file, field or process it happened in; may be empty
    QString advice; ///< what to do, without a full stop; may be empty

    /// One sentence for a terminal or a banner: "what: where (advice)."
    [[nodiscard]] QString sentence() const;
};

[[nodiscard]] Error ownError(QString what, QString where = {}, QString advice = {});
[[nodiscard]] Error usageError(QString what, QString where = {}, QString advice = {});
[[nodiscard]] Error targetError(QString what, QString where = {}, QString advice = {});

/// A value or an Error. Never both, never neither.
template <typename T> class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}     // NOLINT: implicit on purpose
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {} // NOLINT: implicit on purpose

    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }
    [[nodiscard]] const T& value() const& { return std::get<0>(m_state); }
    [[nodiscard]] T& value() & { return std::get<0>(m_state); }
    [[nodiscard]] T&& value() && { return std::get<0>(std::move(m_state)); }
    [[nodiscard]] const Error& error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

/// Success without a value, or an Error.
template <> class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) {} // NOLINT: implicit on purpose

    [[nodiscard]] bool ok() const { return !m_error.has_value(); }
    explicit operator bool() const { return ok(); }
    [[nodiscard]] const Error& error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

} // namespace parascope
