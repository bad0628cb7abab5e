// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charconv>
#include <optional>
#include <string_view>
#include <system_error>

namespace parascope {

/// Walks over kernel text (/proc, /sys) without copying it and without asking the locale. Never reads outside
/// the view, whatever is in it. A value type.
class TextScan {
public:
    explicit TextScan(std::string_view text) : m_rest(text) {}

    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }
    [[nodiscard]] std::string_view rest() const { return m_rest; }

    /// The next line without its line feed; false at the end. A last line without a line feed counts only
    /// with `cut`: where a short buffer may have cut it, half a number would pass for a number.
    [[nodiscard]] bool line(std::string_view& out, bool cut = true)
    {
        if (m_rest.empty())
            return false;
        const std::size_t end = m_rest.find('\n');
        if (end == std::string_view::npos && !cut)
            return false;
        out = m_rest.substr(0, end);
        m_rest.remove_prefix(end == std::string_view::npos ? m_rest.size() : end + 1);
        return true;
    }

    void skipBlanks()
    {
        while (!m_rest.empty() && (m_rest.front() == ' ' || m_rest.front() == '\t'))
            m_rest.remove_prefix(1);
    }

    /// The next word up to a blank; empty at the end.
    [[nodiscard]] std::string_view word()
    {
        skipBlanks();
        const std::string_view found = m_rest.substr(0, m_rest.find_first_of(" \t\n"));
        m_rest.remove_prefix(found.size());
        return found;
    }

    /// True and past it when the text goes on with `prefix`.
    [[nodiscard]] bool skip(std::string_view prefix)
    {
        if (!m_rest.starts_with(prefix))
            return false;
        m_rest.remove_prefix(prefix.size());
        return true;
    }

    /// The number that comes next, after blanks; nothing where there is none or it does not fit.
    template <typename Number> [[nodiscard]] std::optional<Number> number()
    {
        skipBlanks();
        Number value{};
        const auto [end, error] = std::from_chars(m_rest.data(), m_rest.data() + m_rest.size(), value);
        if (error != std::errc{})
            return std::nullopt;
        m_rest.remove_prefix(static_cast<std::size_t>(end - m_rest.data()));
        return value;
    }

private:
    std::string_view m_rest;
};

} // namespace parascope
