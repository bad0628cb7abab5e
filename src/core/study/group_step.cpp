// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/group_step.h"

namespace parascope {

GroupStep::GroupStep(QString title, std::vector<std::unique_ptr<SelfTestStep>> steps)
    : m_title(std::move(title)), m_steps(std::move(steps))
{
    for (const auto& step : m_steps)
        connect(step.get(), &SelfTestStep::done, this, [this] {
            if (++m_done == m_steps.size())
                Q_EMIT done();
        });
}

void GroupStep::start()
{
    for (const auto& step : m_steps)
        step->start();
}

QList<SelfTestRow> GroupStep::rows() const
{
    QList<SelfTestRow> rows;
    for (const auto& step : m_steps)
        rows << step->rows();
    return rows;
}

} // namespace parascope
