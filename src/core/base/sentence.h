// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <concepts>
#include <optional>
#include <vector>

namespace parascope {

/// What the program has to say, with its words and its figures apart: a template in English and what fills
/// its places. text() is the English that files and terminals get, whatever language a window speaks; a
/// window translates source() and fills in again (gui/models/spoken.h). Templates are marked for lupdate:
///     Sentence(QT_TRANSLATE_NOOP("Core", "a task takes %1 longer than it needs")).arg(durationText(ns))
/// A value; any thread.
class Sentence {
public:
    Sentence() = default;
    /// Words that are marked; they live as long as the program.
    explicit Sentence(const char* source) : m_source(source) {}
    /// A name or a figure: the same in every language but for the decimal point.
    Sentence(QString verbatim) : m_verbatim(std::move(verbatim)) {} // NOLINT: implicit on purpose
    /// `many` has %n for the count ("%n tasks"); `one` is the English for a count of 1.
    [[nodiscard]] static Sentence counted(qint64 count, const char* many, const char* one);

    /// Fills %1, %2 and so on, in the order of the calls.
    template <typename First, typename... Rest>
    [[nodiscard]] Sentence arg(const First& first, const Rest&... rest) const
    {
        Sentence filled = *this;
        if constexpr (std::integral<First>)
            filled.m_arguments.push_back(Sentence(QString::number(first)));
        else
            filled.m_arguments.push_back(first);
        if constexpr (sizeof...(rest) > 0)
            return filled.arg(rest...);
        else
            return filled;
    }

    [[nodiscard]] QString text() const; ///< in English
    operator QString() const
    {
        return text();
    } // NOLINT: who wants a text without asking gets the English one
    [[nodiscard]] bool isEmpty() const { return m_source == nullptr && m_verbatim.isEmpty(); }

    /// For who says it in another language: null where there is nothing to translate, and then text() it is.
    [[nodiscard]] const char* source() const { return m_source; }
    [[nodiscard]] std::optional<qint64> count() const { return m_count; }
    [[nodiscard]] const std::vector<Sentence>& arguments() const { return m_arguments; }
    /// The English words, counted, with their places still open.
    [[nodiscard]] QString words() const;
    /// `words` with its places %1 to %9 filled, all at once: an argument that has a % in it stays as it is.
    [[nodiscard]] static QString fill(const QString& words, const QStringList& arguments);

    friend bool operator==(const Sentence& a, const Sentence& b) { return a.text() == b.text(); }

private:
    const char* m_source = nullptr;
    const char* m_one = nullptr;
    std::optional<qint64> m_count;
    QString m_verbatim;
    std::vector<Sentence> m_arguments;
};

/// In English, for files and terminals.
[[nodiscard]] QStringList textsOf(const QList<Sentence>& sentences);

} // namespace parascope
