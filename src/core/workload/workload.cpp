// SPDX-License-Identifier: GPL-3.0-or-later
#include "workload/workload.h"

#include "workload/random.h"

namespace parascope {

void Workload::fillInput(std::uint64_t /*index*/, std::span<std::byte> input) const
{
    fillPseudoRandom(input, 0);
}

std::unique_ptr<WorkerState> Workload::makeWorkerState() const
{
    return std::make_unique<WorkerState>();
}

QStringList Workload::resultRow(std::uint64_t /*item*/, std::span<const std::byte> result) const
{
    const auto* data = reinterpret_cast<const char*>(result.data());
    const auto bytes = QByteArray::fromRawData(data, static_cast<qsizetype>(result.size()));
    return {QString::fromLatin1(bytes.toHex())};
}

} // namespace parascope
