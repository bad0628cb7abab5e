// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/holdings.h"

#include <QDir>
#include <QFile>

#include <unistd.h>

namespace parascope::test {
namespace {

int entries(const char* folder)
{
    return static_cast<int>(
        QDir(QLatin1String(folder)).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size());
}

double residentMiB()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const qint64 pages = file.readAll().split(' ').value(1).toLongLong();
    return static_cast<double>(pages * ::sysconf(_SC_PAGESIZE)) / 0x1p20;
}

} // namespace

Holdings Holdings::now()
{
    return {entries("/proc/self/fd"), entries("/proc/self/task"), residentMiB()};
}

} // namespace parascope::test
