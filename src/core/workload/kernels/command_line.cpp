// SPDX-License-Identifier: GPL-3.0-or-later
#include "workload/kernels/command_line.h"

namespace parascope {

namespace {

class Splitter {
public:
    /// False when a quote or an escape stays open.
    bool run(const QString& line)
    {
        for (const QChar c : line)
            take(c);
        endWord();
        return m_quote.isNull() && !m_escaped;
    }
    QStringList words;

private:
    void take(QChar c)
    {
        if (m_escaped)
            takeEscaped(c);
        else if (c == QLatin1Char('\\') && m_quote != QLatin1Char('\''))
            m_escaped = true;
        else if (!m_quote.isNull())
            takeQuoted(c);
        else if (c == QLatin1Char('\'') || c == QLatin1Char('"'))
            open(c);
        else if (c.isSpace())
            endWord();
        else
            add(c);
    }
    void takeEscaped(QChar c)
    {
        static const QString special = QStringLiteral("\"\\$`");
        if (!m_quote.isNull() && !special.contains(c))
            add(QLatin1Char('\\')); // in double quotes the backslash is ordinary before other characters
        add(c);
        m_escaped = false;
    }
    void takeQuoted(QChar c)
    {
        if (c == m_quote)
            m_quote = QChar();
        else
            add(c);
    }
    void open(QChar c)
    {
        m_quote = c;
        m_inWord = true; // '' is an empty word
    }
    void add(QChar c)
    {
        m_word += c;
        m_inWord = true;
    }
    void endWord()
    {
        if (m_inWord)
            words << m_word;
        m_word.clear();
        m_inWord = false;
    }

    QString m_word;
    QChar m_quote;
    bool m_inWord = false;
    bool m_escaped = false;
};

} // namespace

Result<QStringList> splitCommandLine(const QString& line)
{
    Splitter splitter;
    if (!splitter.run(line))
        return usageError(QStringLiteral("a quote or a backslash is left open in the command"), line);
    if (splitter.words.isEmpty())
        return usageError(QStringLiteral("no command given"), QString(),
                          QStringLiteral("name one with --param command=\"program arguments\""));
    return splitter.words;
}

} // namespace parascope
