// SPDX-License-Identifier: GPL-3.0-or-later
#include "load/delivery.h"

#include "measure/shard_record.h"

#include <algorithm>
#include <cstring>

namespace parascope {

Delivery::Delivery(LoadCounters& counters, Transfer transfer, std::function<void(QString, int)> onFailure)
    : m_counters(counters), m_transfer(transfer), m_onFailure(std::move(onFailure))
{
}

void Delivery::addSetting(std::uint32_t number, const SettingInfo& info)
{
    if (m_settings.size() <= number)
        m_settings.resize(number + 1);
    m_settings[number] = info;
}

void Delivery::expectBatch(std::uint64_t items, std::size_t bytesPerItem)
{
    m_bytesPerItem = bytesPerItem;
    m_bytes = QByteArray(static_cast<qsizetype>(items * bytesPerItem), '\0');
    m_failedItems.assign(items, 0);
}

Delivery::Answer Delivery::deliver(Link& link, const DoneSlot& done, std::int64_t nowNs)
{
    const TaskSlot* task = link.find(done);
    const std::span<const std::byte> area =
        task != nullptr ? link.endpoint().result(done.cell) : std::span<const std::byte>{};
    if (task == nullptr || std::uint64_t{done.resultSize} + done.messageSize > area.size())
        return Answer::Nonsense;
    if (link.settled(done.cell)) {
        link.release(done.cell);
        return Answer::Late;
    }
    m_counters.response.record(nowNs - task->intendedNs);
    const std::span<const std::byte> result = area.first(done.resultSize);
    const std::optional<std::uint64_t>& expected = m_settings[task->size].expected;
    const bool wrong = done.status == TaskStatus::Completed && expected && done.check != *expected;
    const bool failed = done.status != TaskStatus::Completed || wrong;
    if (m_transfer == Transfer::Copy && !result.empty()) {
        m_received.resize(static_cast<qsizetype>(result.size()));
        std::memcpy(m_received.data(), result.data(), result.size());
        m_counters.bytesCopied.add(result.size());
    }
    if (failed) {
        m_counters.failed.add(1);
        if (m_reported < kNamedFailures) {
            const std::span<const std::byte> text = area.subspan(done.resultSize, done.messageSize);
            report(wrong ? QStringLiteral("wrong result")
                         : QString::fromUtf8(reinterpret_cast<const char*>(text.data()),
                                             static_cast<qsizetype>(text.size())),
                   link.process());
        }
    } else {
        m_counters.completed.add(1);
        m_counters.items.add(task->items);
    }
    if (!m_failedItems.empty())
        gather(*task, result, failed);
    link.release(done.cell);
    return Answer::Counted;
}

void Delivery::gather(const TaskSlot& task, std::span<const std::byte> result, bool failed)
{
    const std::size_t bytes = std::size_t{task.items} * m_bytesPerItem;
    if (result.size() != bytes) {
        markFailed(task.index, task.items);
        return;
    }
    std::memcpy(m_bytes.data() + task.index * m_bytesPerItem, result.data(), bytes);
    if (!failed)
        return;
    // A chunk that failed still brings the results of its good items; a failed item's result is all zero.
    for (std::uint32_t i = 0; i < task.items; ++i) {
        const auto item = result.subspan(i * m_bytesPerItem, m_bytesPerItem);
        if (std::ranges::all_of(item, [](std::byte byte) { return byte == std::byte{0}; }))
            m_failedItems[task.index + i] = 1;
    }
}

void Delivery::markFailed(std::uint64_t index, std::uint32_t items)
{
    if (m_failedItems.empty())
        return;
    for (std::uint32_t i = 0; i < items; ++i)
        m_failedItems[index + i] = 1;
}

void Delivery::lose(const TaskSlot& task, int process, Loss loss, const QString& why)
{
    switch (loss) {
    case Loss::Running:
        m_counters.lostRunning.add(1);
        break;
    case Loss::Queued:
        m_counters.lostQueued.add(1);
        break;
    case Loss::Silent:
        m_counters.lostSilent.add(1);
        break;
    }
    markFailed(task.index, task.items);
    if (m_reported < kNamedFailures)
        report(why, process);
}

void Delivery::timeOut(const TaskSlot& task)
{
    m_counters.timedOut.add(1);
    markFailed(task.index, task.items);
}

void Delivery::cancel(std::uint64_t index, std::uint32_t items)
{
    m_counters.cancelled.add(1);
    markFailed(index, items);
}

void Delivery::report(const QString& message, int process)
{
    ++m_reported;
    m_onFailure(message, process);
}

} // namespace parascope
