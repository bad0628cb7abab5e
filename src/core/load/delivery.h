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

/// Why a task will not come back.
enum class Loss {
    Running, ///< its worker died while it ran
    Queued,  ///< its worker died before it began
    Silent,  ///< its worker left with exit code 0 while it ran, as if all were well
};

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

    enum class Answer {
        Counted,
        Late,     ///< the task had been given up and counted before; its cell is free now
        Nonsense, ///< the endpoint must be given up
    };
    [[nodiscard]] Answer deliver(Link& link, const DoneSlot& done, std::int64_t nowNs);
    void lose(const TaskSlot& task, int process, Loss loss, const QString& why);
    void timeOut(const TaskSlot& task);
    void cancel(std::uint64_t index, std::uint32_t items);

    [[nodiscard]] QByteArray takeBatchBytes() { return std::move(m_bytes); }
    [[nodiscard]] std::vector<std::uint8_t> takeBatchFailures() { return std::move(m_failedItems); }

private:
    void gather(const TaskSlot& task, std::span<const std::byte> result, bool failed);
    void markFailed(std::uint64_t index, std::uint32_t items);
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
