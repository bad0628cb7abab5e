// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history_keeper.h"

#include "record/history.h"
#include "report/history_entry.h"

#include <QtConcurrent/QtConcurrentRun>

#include <utility>

namespace parascope {

namespace {
constexpr int kDaysInTheBin = 30;
} // namespace

Result<int> putHistoryInOrder(const QString& folder)
{
    auto opened = History::open(folder);
    if (!opened.ok()) {
        return opened.error();
    }
    History& history = *opened.value();
    const auto repaired = repairUnfinished(history);
    const auto added = importRuns(history, folder);
    if (!repaired.ok() || !added.ok()) {
        return repaired.ok() ? added : repaired;
    }
    if (const auto gone = history.emptyBin(QDateTime::currentDateTimeUtc().addDays(-kDaysInTheBin));
        !gone.ok()) {
        return gone;
    }
    return repaired.value() + added.value();
}

HistoryKeeper::HistoryKeeper(QObject* parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &HistoryKeeper::take);
}

HistoryKeeper::~HistoryKeeper()
{
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

void HistoryKeeper::start(const QString& folder)
{
    if (isBusy()) {
        m_next = folder;
        return;
    }
    m_watcher.setFuture(
        QtConcurrent::run([folder] { return std::make_shared<Result<int>>(putHistoryInOrder(folder)); }));
}

void HistoryKeeper::take()
{
    const Done result = m_watcher.result();
    if (!m_next.isEmpty()) {
        start(std::exchange(m_next, {}));
        return;
    }
    if (!result->ok()) {
        Q_EMIT failed(result->error());
    }
    Q_EMIT finished(result->ok() ? result->value() : 0);
}

} // namespace parascope
