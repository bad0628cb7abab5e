// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QLocale>
#include <QTranslator>

namespace parascope::test {

/// A language with its catalogue and its numbers, as long as this lives.
class Speaking {
public:
    explicit Speaking(const QString& code)
    {
        m_ok = m_texts.load(QLocale(code), QStringLiteral("parascope"), QStringLiteral("_"),
                            QStringLiteral(":/i18n")) &&
               QApplication::installTranslator(&m_texts);
        QLocale::setDefault(QLocale(code));
    }
    ~Speaking()
    {
        QApplication::removeTranslator(&m_texts);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }
    Speaking(const Speaking&) = delete;
    Speaking& operator=(const Speaking&) = delete;
    [[nodiscard]] bool ok() const { return m_ok; }
    [[nodiscard]] QString core(const QString& english) const
    {
        return m_texts.translate("Core", english.toUtf8().constData());
    }

private:
    QTranslator m_texts;
    bool m_ok = false;
};

} // namespace parascope::test
