// SPDX-License-Identifier: GPL-3.0-or-later
#include "workload/catalogue.h"

#include "workload/kernels/kernels.h"

#include <algorithm>

namespace parascope {

namespace {

const QList<KernelEntry>& kernels()
{
    static const QList<KernelEntry> table = {
#define PARASCOPE_LIST_KERNEL(name) name##Kernel(),
        PARASCOPE_KERNELS(PARASCOPE_LIST_KERNEL)
#undef PARASCOPE_LIST_KERNEL
    };
    return table;
}

QString knownNames()
{
    QStringList names;
    for (const WorkloadInfo& info : workloadCatalogue())
        names << info.name;
    return names.join(QStringLiteral(", "));
}

} // namespace

const QList<WorkloadInfo>& workloadCatalogue()
{
    static const QList<WorkloadInfo> infos = [] {
        QList<WorkloadInfo> list;
        for (const KernelEntry& kernel : kernels())
            list << kernel.info;
        return list;
    }();
    return infos;
}

const WorkloadInfo* findWorkload(const QString& name)
{
    const QList<WorkloadInfo>& infos = workloadCatalogue();
    const auto found =
        std::find_if(infos.begin(), infos.end(), [&](const auto& info) { return info.name == name; });
    return found == infos.end() ? nullptr : &*found;
}

Result<std::shared_ptr<const Workload>> makeWorkload(const QString& name, const ParameterValues& values,
                                                     const WorkloadContext& context)
{
    for (const KernelEntry& kernel : kernels()) {
        if (kernel.info.name != name)
            continue;
        Result<ParameterValues> complete = completeParameters(kernel.info, values);
        if (!complete)
            return complete.error();
        return kernel.make(complete.value(), context);
    }
    return usageError(QStringLiteral("unknown workload '%1'").arg(name), QString(),
                      QStringLiteral("known: ") + knownNames());
}

} // namespace parascope
