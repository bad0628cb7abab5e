// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QHeaderView>

namespace parascope {

/// The columns of a comparison: A and B as badges in the colours of their distributions, each with the name
/// of its run behind it. A name that is too long is cut there and whole in the tool tip.
class CompareHeader : public QHeaderView {
    Q_OBJECT
public:
    explicit CompareHeader(const Theme& theme, QWidget* parent = nullptr);

    /// Widths from the texts, now that they are known: figures are never cut, the two runs share what they
    /// may.
    void fit();

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

private:
    void paintChange(QPainter& painter, const QRect& rect) const;
    [[nodiscard]] int widthOf(int section) const;
    const Theme& m_theme;
};

} // namespace parascope
