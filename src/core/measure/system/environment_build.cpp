// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/system/environment_build.h"

#include <QCryptographicHash>

namespace parascope {

void fillBuild(Environment& environment)
{
    environment.toolVersion = QStringLiteral(PARASCOPE_VERSION);
    environment.revision = QStringLiteral(PARASCOPE_REVISION);
    environment.compilerFlags = QStringLiteral(PARASCOPE_CXX_FLAGS).simplified();
    environment.qtVersion = QString::fromLatin1(qVersion());
#if defined(__clang__)
    environment.compiler = QStringLiteral("Clang " __clang_version__).trimmed();
#elif defined(__GNUC__)
    environment.compiler = QStringLiteral("GCC " __VERSION__);
#elif defined(_MSC_VER)
    environment.compiler = QStringLiteral("MSVC %1").arg(_MSC_VER);
#endif
}

QString hostIdOf(const QByteArray& bootId)
{
    if (bootId.isEmpty())
        return {};
    constexpr int kShown = 16;
    const QByteArray hash = QCryptographicHash::hash("parascope host " + bootId, QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(kShown));
}

} // namespace parascope
