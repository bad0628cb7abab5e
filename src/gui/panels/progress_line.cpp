// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/progress_line.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace parascope {

ProgressLine::ProgressLine(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setFixedHeight(2);
    setAccessibleName(tr("Progress"));
}

void ProgressLine::setRatio(double ratio)
{
    m_ratio = std::isnan(ratio) ? 0 : std::clamp(ratio, 0.0, 1.0);
    update();
}

void ProgressLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().surface);
    painter.fillRect(QRectF(0, 0, width() * m_ratio, height()), m_theme.tokens().accent);
}

} // namespace parascope
