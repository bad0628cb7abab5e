// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/local_host.h"

#include "host/per_task_pool.h"

#include <QThread>

namespace parascope {

LocalHost::LocalHost(TaskPort& port, const WorkloadSettings& settings, DispatchMode mode, QObject* mainObject)
    : m_port(port), m_runner(port, settings), m_mode(mode), m_inline(new InlineLane(port, m_runner))
{
    if (mode == DispatchMode::Lanes)
        m_lanes = std::make_unique<LaneSet>(m_port, m_runner);
    else
        m_perTask = std::make_unique<PerTaskPool>(m_port, m_runner, mode);
    m_inline->moveToThread(mainObject->thread());
    QMetaObject::invokeMethod(m_inline, &InlineLane::start,
                              m_inline->thread() == QThread::currentThread() ? Qt::DirectConnection
                                                                             : Qt::BlockingQueuedConnection);
}

LocalHost::~LocalHost()
{
    m_inline->setEnabled(false);
    m_lanes.reset();
    m_perTask.reset();
    // The main thread may be inside a task of ours: the lane is deleted there, after it.
    if (m_inline->thread() == QThread::currentThread())
        delete m_inline;
    else
        QMetaObject::invokeMethod(m_inline, [lane = m_inline.data()] { delete lane; }, Qt::BlockingQueuedConnection);
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
            m_perTask->launch(static_cast<std::size_t>(m_port.waiting()));
    }
}

} // namespace parascope
