// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/child_start.h"

namespace parascope {

void connectChild(QProcess&, int, int, const SharedDescriptors&) {} // createPipe() has refused before

QString signalName(int signal)
{
    return QStringLiteral("signal %1").arg(signal);
}

bool sendSignal(qint64, ChildSignal)
{
    return false;
}

bool sendSignalToGroup(qint64, ChildSignal)
{
    return false;
}

QByteArray startOf(qint64)
{
    return {};
}

bool isStopped(qint64)
{
    return false;
}

bool isDescendant(qint64, qint64)
{
    return false;
}

} // namespace parascope
