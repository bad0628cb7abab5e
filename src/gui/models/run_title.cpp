// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/run_title.h"

#include "models/lab.h"
#include "models/spoken.h"
#include "workload/catalogue.h"

namespace parascope {

namespace {

/// "The same work in a pool · 2/2"; empty where no lab has such a part.
QString labPartTitle(const QString& name)
{
    if (!name.startsWith(kLabNames)) {
        return {}; // a list asks for each of its rows
    }
    for (const Lab& lab : labs()) {
        for (std::size_t part = 0; part < lab.plans.size(); ++part) {
            if (lab.plans[part].name == name) {
                return lab.plans.size() == 1
                           ? lab.title
                           : QStringLiteral("%1 · %2/%3").arg(lab.title).arg(part + 1).arg(lab.plans.size());
            }
        }
    }
    return {};
}

} // namespace

QString runTitle(const QString& name, const QString& workload)
{
    const WorkloadInfo* info = findWorkload(workload);
    if (name.isEmpty() || (name == workload && info)) {
        return info ? coreText(info->title) : workload;
    }
    const QString lab = labPartTitle(name);
    return lab.isEmpty() ? name : lab;
}

} // namespace parascope
