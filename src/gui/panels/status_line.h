// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measure/system/environment.h"

#include <QFrame>

#include <cstdint>
#include <optional>

class QLabel;

namespace parascope {

class Theme;

/// Status bar of 26: the machine and the sampling at the left, what Parascope itself costs at the right.
/// Where there is no room for all, the keys are left out first, then the sampling, then the machine.
class StatusLine : public QFrame {
    Q_OBJECT
public:
    explicit StatusLine(const Theme& theme, QWidget* parent = nullptr);
    void showMachine(const Environment& environment);
    /// `cpuRatio` of one CPU; `worstFrameMs` longest drawing of the last seconds, 0 = none.
    void showOwnCost(std::optional<double> cpuRatio, double worstFrameMs);
    /// As the run at hand has it, or the next one will.
    void showWatching(std::int64_t sampleEveryNs, std::int64_t probeEveryNs);
    [[nodiscard]] QString machineText() const;
    [[nodiscard]] QString watchingText() const;
    [[nodiscard]] QString ownCostText() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    QLabel *m_machine, *m_sampling, *m_cost, *m_keys;
};

} // namespace parascope
