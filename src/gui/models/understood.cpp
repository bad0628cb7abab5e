// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/understood.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <optional>
#include <vector>

namespace parascope {

namespace {

const QRegularExpression& placeMark()
{
    static const QRegularExpression mark(QStringLiteral("%[1-9]"));
    return mark;
}

/// "6", "2.5e+07", "1 940 /s", "1:05 min", or the dash of what is not known.
QString figure()
{
    return QStringLiteral(
        "([-\\x{2212}]?\\d[\\d.: \\x{2009}\\x{202f}]*(?:e[-+]?\\d+)?(?:\\s?[^\\s\\d:,]{1,6})?"
        "|\\x{2013})");
}

/// Known words that have places, ready to be looked for.
struct Pattern {
    explicit Pattern(const KnownWords& known) : words(known.words), places(QLatin1String(known.places))
    {
        const QString text = QString::fromUtf8(known.words);
        const QStringList fixed = text.split(placeMark());
        head = fixed.first();
        tail = fixed.last();
        QString pattern = QRegularExpression::escape(head);
        letters = head.size();
        for (qsizetype place = 1; place < fixed.size(); ++place) {
            const char16_t kind = QChar(places[place - 1]).unicode();
            pattern += kind == u'n'   ? figure()
                       : kind == u'c' ? QStringLiteral("(\\d+)")
                                      : QStringLiteral("(.+?)");
            pattern += QRegularExpression::escape(fixed[place]);
            letters += fixed[place].size();
        }
        whole.setPattern(QLatin1Char('^') + pattern + QLatin1Char('$'));
        whole.setPatternOptions(QRegularExpression::DotMatchesEverythingOption);
    }

    const char* words;
    QLatin1String places; ///< one letter for each place
    QString head, tail;   ///< what stands before the first and after the last place: most texts fail here
    QRegularExpression whole;
    qsizetype letters = 0; ///< that are given
};

/// The words with their places filled from the text, if it is made of them.
std::optional<Sentence> sentenceOf(const Pattern& pattern, const QString& text)
{
    if (!text.startsWith(pattern.head) || !text.endsWith(pattern.tail)) {
        return std::nullopt;
    }
    const auto match = pattern.whole.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    Sentence sentence(pattern.words);
    for (int place = 0; place < pattern.places.size(); ++place) {
        const QString filling = match.captured(place + 1);
        if (pattern.places[place] == QLatin1Char('k') && understood(filling).source() == nullptr) {
            return std::nullopt;
        }
        sentence = pattern.places[place] == QLatin1Char('c')
                       ? sentence.arg(Sentence::counted(filling.toLongLong(), "%n", "%n"))
                       : sentence.arg(filling);
    }
    return sentence;
}

/// All that is known: what has no places by its text, the others with the most telling words first.
struct Vocabulary {
    Vocabulary()
    {
        for (const auto& part : {knownEvents(), knownErrors(), knownPlanErrors()}) {
            for (const auto& known : part) {
                if (*known.places == '\0') {
                    plain.insert(QString::fromUtf8(known.words), known.words);
                } else {
                    patterns.emplace_back(known);
                }
            }
        }
        std::ranges::stable_sort(patterns, std::ranges::greater(), &Pattern::letters);
    }
    QHash<QString, const char*> plain;
    std::vector<Pattern> patterns;
};

} // namespace

Sentence understood(const QString& english)
{
    static const Vocabulary vocabulary;
    if (english.isEmpty()) {
        return {};
    }
    if (const char* words = vocabulary.plain.value(english)) {
        return Sentence(words);
    }
    for (const auto& pattern : vocabulary.patterns) {
        if (auto sentence = sentenceOf(pattern, english)) {
            return *sentence;
        }
    }
    return english;
}

} // namespace parascope
