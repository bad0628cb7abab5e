// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/child_setup.h"

#include "host/wire/batch.h"

#include <algorithm>

namespace parascope {
namespace {

QString reasonAgainstSharing(const ChildSetup& setup)
{
    if (!setup.launcher.isEmpty())
        return QStringLiteral("children behind a launcher may run anywhere");
    // Somebody in the child must start each of those tasks: there, the reader of its stdin does.
    if (setup.dispatch != DispatchMode::Lanes)
        return QStringLiteral("only lanes take tasks out of shared memory by themselves");
    return {};
}

} // namespace

Result<bool> usesSharedMemory(const ChildSetup& setup)
{
    const QString against = reasonAgainstSharing(setup);
    bool shared = against.isEmpty();
    switch (setup.channel) {
    case ChannelKind::SharedMemory:
        if (!shared)
            return usageError(QStringLiteral("can't use shared memory with these children"), against,
                              QStringLiteral("use --channel stdio or auto"));
        break;
    case ChannelKind::Stdio:
        shared = false;
        break;
    case ChannelKind::Auto:
        shared = shared && (setup.transfer != Transfer::Copy || setup.shape.inputBytes == 0);
        break;
    }
    const std::uint64_t payload = std::max(setup.shape.inputBytes, setup.shape.resultBytes);
    if (!shared && payload > wire::kMaxPayload)
        return usageError(QStringLiteral("inputs and results of a task may have at most 63 MiB over stdio"),
                          QStringLiteral("%1 bytes").arg(payload),
                          QStringLiteral("make the task smaller or use --transfer shared"));
    return shared;
}

} // namespace parascope
