// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/sentence.h"

namespace parascope {

Sentence Sentence::counted(qint64 count, const char* many, const char* one)
{
    Sentence sentence(many);
    sentence.m_one = one;
    sentence.m_count = count;
    return sentence;
}

QString Sentence::words() const
{
    QString words = QString::fromUtf8(m_count == 1 && m_one != nullptr ? m_one : m_source);
    if (m_count)
        words.replace(QLatin1String("%n"), QString::number(*m_count));
    return words;
}

QString Sentence::text() const
{
    if (m_source == nullptr)
        return m_verbatim;
    QStringList filling;
    for (const Sentence& argument : m_arguments)
        filling << argument.text();
    return fill(words(), filling);
}

QString Sentence::fill(const QString& words, const QStringList& arguments)
{
    QString filled;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const int place =
            words[i] == QLatin1Char('%') && i + 1 < words.size() ? words[i + 1].digitValue() : -1;
        if (place >= 1 && place <= arguments.size()) {
            filled += arguments[place - 1];
            ++i;
        } else {
            filled += words[i];
        }
    }
    return filled;
}

QStringList textsOf(const QList<Sentence>& sentences)
{
    QStringList texts;
    for (const Sentence& sentence : sentences)
        texts << sentence.text();
    return texts;
}

} // namespace parascope
