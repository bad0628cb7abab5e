// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QWidget>

namespace parascope {

/// Two pixels under the header: how far the run or the loading is. Empty when there is nothing to tell.
class ProgressLine : public QWidget {
    Q_OBJECT
public:
    ProgressLine(const Theme& theme, QWidget* parent = nullptr);
    void setRatio(double ratio); ///< 0..1; NaN = unknown, drawn as nothing

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    double m_ratio = 0;
};

} // namespace parascope
