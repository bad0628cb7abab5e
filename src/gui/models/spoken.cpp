// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/spoken.h"

#include "analysis/findings.h"
#include "models/figures.h"
#include "models/understood.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <limits>

namespace parascope {

namespace {

constexpr const char* kContext = "Core";

/// "11.8 ms" becomes "11,8 ms" where people write it so; what is no figure ("6.4.2", "main.cpp") stays.
QString localFigure(const QString& english, const QLocale& locale)
{
    static const QRegularExpression figure(QStringLiteral(
        "^([-\\x{2212}]?[\\d\\x{2009}\\x{202f} ]*\\d)\\.(\\d+(?:e[-+]?\\d+)?(?:\\s?[^\\d\\s.]+)?)$"));
    const auto match = figure.match(english);
    return match.hasMatch() ? match.captured(1) + locale.decimalPoint() + match.captured(2) : english;
}

/// The words of a counted sentence. Without a catalogue, as in tests, Qt has no plurals; English knows its
/// own. Large counts are written in groups of digits, as everywhere in the window.
QString countedWords(const char* source, qint64 count, const QString& english, const QLocale& locale)
{
    const int n = static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
    const QString plain = QString::number(n);
    QString words = QCoreApplication::translate(kContext, source, nullptr, n);
    QString untranslated = QString::fromUtf8(source);
    if (words == untranslated.replace(QLatin1String("%n"), plain)) {
        words = english;
    }
    return count > 999 ? words.replace(QString::number(count), groupedText(count, locale)) : words;
}

} // namespace

QString coreText(const QString& english)
{
    return english.isEmpty() ? english : QCoreApplication::translate(kContext, english.toUtf8().constData());
}

QString spoken(const Sentence& sentence, const QLocale& locale)
{
    if (sentence.source() == nullptr) {
        const QString verbatim = sentence.text();
        const Sentence meant = understood(verbatim);
        return meant.source() == nullptr ? localFigure(verbatim, locale) : spoken(meant, locale);
    }
    QStringList filling;
    for (const auto& argument : sentence.arguments()) {
        filling.append(spoken(argument, locale));
    }
    const QString words = sentence.count()
                              ? countedWords(sentence.source(), *sentence.count(), sentence.words(), locale)
                              : QCoreApplication::translate(kContext, sentence.source());
    return Sentence::fill(words, filling);
}

QString spokenText(const QString& english, const QLocale& locale)
{
    const Sentence sentence = understood(english);
    return sentence.source() == nullptr ? english : spoken(sentence, locale);
}

QString SpokenTexts::operator()(const QString& english)
{
    constexpr qsizetype kMost = 10'000; // a long run's events may never say the same twice
    if (m_said.size() >= kMost) {
        m_said.clear();
    }
    auto said = m_said.constFind(english);
    if (said == m_said.constEnd()) {
        said = m_said.insert(english, spokenText(english));
    }
    return *said;
}

QStringList spoken(const QList<Sentence>& sentences, const QLocale& locale)
{
    QStringList texts;
    for (const auto& sentence : sentences) {
        texts.append(spoken(sentence, locale));
    }
    return texts;
}

QString spoken(const FindingFigure& figure, const QLocale& locale)
{
    const QString value = figure.moment      ? clockText(figure.value, true, locale)
                          : figure.isCount() ? groupedText(std::llround(figure.value), locale)
                                             : localFigure(figure.valueText(), locale);
    return coreText(figure.name) + QLatin1Char(' ') + value;
}

} // namespace parascope
