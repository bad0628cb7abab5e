// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/system/environment.h"
#include "measure/system/environment_build.h"
#include "measure/system/environment_noise.h"

#include <QSysInfo>
#include <QThread>

namespace parascope {

Environment readEnvironment(const QString&)
{
    Environment environment;
    fillBuild(environment);
    environment.osName = QSysInfo::prettyProductName();
    environment.kernel = QSysInfo::kernelType() + QLatin1Char(' ') + QSysInfo::kernelVersion();
    environment.logicalCpus = QThread::idealThreadCount();
    environment.affinityCpus = environment.logicalCpus;
    environment.usableCpus = environment.affinityCpus;
    environment.hostId = hostIdOf(QSysInfo::bootUniqueId());
    environment.noisyReasons = noisyReasons(environment);
    return environment;
}

std::optional<std::int64_t> availableMemory(const QString&)
{
    return std::nullopt;
}

} // namespace parascope
