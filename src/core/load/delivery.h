// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "load/link.h"
#include "load/load_counters.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <functional>
#include <vector>

namespace parascope {

/// What becomes of a task that came back, or never will: recorded, checked, counted, and for a batch its
/// results put in their place in input order. Dispatcher's thread only.
class Delivery {
public:
    /// `onFailure(message, process)` is called for the first kNamedFailures failures only.
    Delivery(LoadCounters& counters, Transfer transfer, std::function<void(QString, int)> onFailure);
    static constexpr int kNamedFailures = 100;

    void addSetting(std::uint32_t number, const SettingInfo& info);
    [[nodiscard]] const SettingInfo& setting(std::uint32_t number) const { return m_settings[number]; }
    void expectBatch(std::uint64_t items, std::size_t bytesPerItem);

    /// False when the worker's answer makes no sense (its endpoint must then be given up).
    [[nodiscard]] bool deliver(Link& link, const DoneSlot& done, std::int64_t nowNs);
    void lose(const TaskSlot& task, int process, const QString& why);
    void cancel(const TaskSlot& task);

    [[nodiscard]] QByteArray takeBatchBytes() { return std::move(m_bytes); }
    [[nodiscard]] std::vector<std::uint8_t> takeBatchFailures() { return std::move(m_failedItems); }

private:
    void gather(const TaskSlot& task, std::span<const std::byte> result, bool failed);
    void markFailed(const TaskSlot& task);
    void report(const QString& message, int process);

    LoadCounters& m_counters;
    Transfer m_transfer;
    std::function<void(QString, int)> m_onFailure;
    int m_reported = 0;
    std::vector<SettingInfo> m_settings;
    std::size_t m_bytesPerItem = 0;
    QByteArray m_bytes;
    std::vector<std::uint8_t> m_failedItems;
    QByteArray m_received; ///< Copy: where results are copied to
};

} // namespace parascope
