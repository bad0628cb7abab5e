// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

#include <string>

namespace parascope::test {

/// A recorded kernel text from tests/data/proc; empty (and then a test fails) when it is not there.
inline std::string procText(const char* name)
{
    QFile file(QStringLiteral(PARASCOPE_TEST_DATA "/proc/") + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

} // namespace parascope::test
