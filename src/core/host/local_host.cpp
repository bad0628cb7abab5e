// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/local_host.h"

#include "host/per_task_pool.h"

#include <QThread>

namespace parascope {

LocalHost::LocalHost(std::shared_ptr<WorkEngine> engine, DispatchMode mode, QObject* mainObject,
                     std::int64_t turnNs)
    : m_engine(std::move(engine)), m_inline(new InlineLane(m_engine, turnNs))
{
    if (mode == DispatchMode::Lanes)
        m_lanes = std::make_unique<LaneSet>(m_engine);
    else
        m_perTask = std::make_unique<PerTaskPool>(m_engine, mode);
    m_inline->moveToThread(mainObject->thread());
    QMetaObject::invokeMethod(m_inline, &InlineLane::start, Qt::AutoConnection);
}

LocalHost::~LocalHost()
{
    m_inline->setEnabled(false);
    m_lanes.reset();
    m_perTask.reset();
    m_inline->deleteLater();
}

bool LocalHost::endWithin(int ms)
{
    m_inline->setEnabled(false);
    return (!m_lanes || m_lanes->endWithin(ms)) && (!m_perTask || m_perTask->endWithin(ms));
}

void LocalHost::setThreads(int threads)
{
    const int before = m_threads;
    m_threads = threads;
    m_inline->setEnabled(threads == 0);
    if (m_lanes)
        m_lanes->setCount(threads);
    if (m_perTask) {
        m_perTask->setThreads(threads);
        // Tasks that waited for the main thread need somebody now.
        if (before == 0 && threads > 0)
            m_perTask->launch(static_cast<std::size_t>(m_engine->port().waiting()));
    }
}

} // namespace parascope
