// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plots/live_plot.h"

#include <QList>
#include <QWidget>

#include <optional>

namespace parascope {

/// The legend in a card's head: mark, name, value of the visible range in fixed digit cells. Entries that
/// don't fit are left out from the right.
class LegendStrip : public QWidget {
    Q_OBJECT
public:
    explicit LegendStrip(const Theme& theme, QWidget* parent = nullptr);
    void setEntries(const QList<LegendEntry>& entries);
    /// A colour scale instead of entries.
    void setScale(const std::optional<LegendScale>& scale);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, 20}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] double widthOf(const LegendEntry& entry) const;
    void paintScale(QPainter& painter) const;
    [[nodiscard]] double scaleWidth() const;
    const Theme& m_theme;
    QList<LegendEntry> m_entries;
    std::optional<LegendScale> m_scale;
};

} // namespace parascope
