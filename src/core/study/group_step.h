// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/selftest_step.h"

#include <memory>
#include <vector>

namespace parascope {

/// Steps that hardly use a CPU and so can go on side by side. Over when the last one is.
class GroupStep : public SelfTestStep {
    Q_OBJECT
public:
    GroupStep(QString title, std::vector<std::unique_ptr<SelfTestStep>> steps);

    [[nodiscard]] QString title() const override { return m_title; }
    void start() override;
    /// Those of the first step, of the second, ...
    [[nodiscard]] QList<SelfTestRow> rows() const override;

private:
    QString m_title;
    std::vector<std::unique_ptr<SelfTestStep>> m_steps;
    std::size_t m_done = 0;
};

} // namespace parascope
