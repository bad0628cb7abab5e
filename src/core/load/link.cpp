// SPDX-License-Identifier: GPL-3.0-or-later
#include "load/link.h"

#include "base/clock.h"
#include "load/task_seed.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace parascope {
namespace {

constexpr std::uint64_t kMostOwnInput = 64ULL * 1024 * 1024; ///< of the tasks at one process

void fill(const SettingInfo& info, std::span<std::byte> input)
{
    const std::size_t own = std::min(info.workload->inputBytes(), input.size());
    info.workload->fillInput(0, input.first(own));
    fillPseudoRandom(input.subspan(own), own + 1); // the plan's extra payload
}

} // namespace

Link::Link(std::shared_ptr<Endpoint> endpoint, int workers, Transfer transfer, std::uint64_t seed)
    : m_endpoint(std::move(endpoint)), m_workers(workers), m_transfer(transfer), m_seed(seed)
{
    const std::uint32_t cells = m_endpoint->cells();
    m_table.resize(cells);
    m_used.assign(cells, 0);
    m_filled.assign(cells, 0);
    m_free.reserve(cells);
    for (std::uint32_t cell = cells; cell-- > 0;) {
        m_table[cell].cell = cell;
        m_free.push_back(cell); // the lowest is used first, and the last one freed again next: warm memory
    }
    m_outbox.reserve(256);
}

void Link::useSetting(std::uint32_t number, const SettingInfo& info)
{
    m_nextSetting = std::pair(number, info);
    settle();
}

void Link::settle()
{
    if (!m_nextSetting)
        return;
    const bool touchesInputs = m_nextSetting->second.inputBytes > 0 || m_info.inputBytes > 0;
    if (touchesInputs && m_inFlight > 0)
        return;
    const auto [number, info] = *std::exchange(m_nextSetting, std::nullopt);
    applySetting(number, info);
}

void Link::applySetting(std::uint32_t number, const SettingInfo& info)
{
    m_setting = number;
    m_info = info;
    const bool own = m_transfer != Transfer::Shared || m_endpoint->readFd() >= 0; // pipes copy in any case
    m_inputLimit = own && info.inputBytes > 0 ? kMostOwnInput / info.inputBytes
                                              : std::numeric_limits<std::uint64_t>::max();
    std::ranges::fill(m_filled, std::uint8_t{0});
    m_source.clear();
    if (info.inputBytes == 0)
        return;
    if (m_transfer == Transfer::Shared) {
        fill(info, m_endpoint->input(0).first(info.inputBytes));
    } else if (m_transfer == Transfer::Copy) {
        m_source.resize(static_cast<qsizetype>(info.inputBytes));
        fill(info, std::as_writable_bytes(std::span(m_source.data(), info.inputBytes)));
    }
}

std::size_t Link::prepareInput(std::uint32_t cell)
{
    if (m_info.inputBytes == 0 || m_transfer == Transfer::Shared)
        return 0;
    const std::span<std::byte> input = m_endpoint->input(cell).first(m_info.inputBytes);
    if (m_transfer == Transfer::Copy) {
        std::memcpy(input.data(), m_source.constData(), m_info.inputBytes);
        return m_info.inputBytes;
    }
    // Move: the buffer belongs to the task while it travels and comes back with it; written once.
    if (std::exchange(m_filled[cell], std::uint8_t{1}) == 0)
        fill(m_info, input);
    return 0;
}

std::size_t Link::put(const DueTask& due, std::int64_t nowNs)
{
    const std::uint32_t cell = m_free.back();
    m_free.pop_back();
    const bool timed = m_transfer == Transfer::Copy && m_info.inputBytes >= kTimedTransferBytes;
    const std::int64_t begun = timed ? monotonicNs() : nowNs;
    const std::size_t copied = prepareInput(cell);
    TaskSlot& task = m_table[cell];
    task.index = due.index;
    task.intendedNs = due.intendedNs;
    task.enqueueNs = begun;
    task.transferNs = timed ? transferNsBetween(begun, monotonicNs()) : 0;
    task.seed = taskSeed(m_seed, due.index);
    task.items = due.items;
    task.inputSize = static_cast<std::uint32_t>(m_info.inputBytes);
    task.size = m_setting;
    task.attempt = due.attempt;
    m_used[cell] = kOut;
    ++m_inFlight;
    m_outbox.push_back(task);
    return copied;
}

void Link::flush()
{
    if (m_outbox.empty())
        return;
    m_endpoint->submit(m_outbox);
    m_outbox.clear();
}

const TaskSlot* Link::find(const DoneSlot& done) const
{
    if (done.cell >= m_table.size() || m_used[done.cell] == kFree || m_table[done.cell].index != done.index)
        return nullptr;
    return &m_table[done.cell];
}

void Link::release(std::uint32_t cell)
{
    m_settled -= settled(cell) ? 1 : 0;
    m_used[cell] = kFree;
    m_free.push_back(cell);
    --m_inFlight;
}

const TaskSlot* Link::settle(std::uint64_t index)
{
    for (const TaskSlot& task : m_table) {
        if (m_used[task.cell] != kOut || task.index != index)
            continue;
        m_used[task.cell] = kSettled;
        ++m_settled;
        return &task;
    }
    return nullptr;
}

std::uint32_t Link::lowWater(bool moderate) const
{
    const auto cells = static_cast<std::uint32_t>(m_table.size());
    const auto queueKeepsBusy = static_cast<std::uint32_t>(2 * m_workers);
    const auto flying = static_cast<std::uint32_t>(m_inFlight);
    if (!moderate || flying <= queueKeepsBusy)
        return cells;
    return std::max(queueKeepsBusy, flying / 2);
}

} // namespace parascope
