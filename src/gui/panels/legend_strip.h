// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plots/live_plot.h"

#include <QList>
#include <QWidget>

#include <optional>

namespace parascope {

/// The legend in a card's head: mark, name, value of the visible range in fixed digit cells. Where there is
/// too little room the entries move closer, then a unit that all share goes, then entries from the right.
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
    struct Gaps {
        double afterMark, afterLabel, between;
    };
    struct Fit {
        Gaps gaps;
        qsizetype entries;
        double width;
        bool unit;
    };
    static constexpr Gaps kWide{6, 5, 14};
    static constexpr Gaps kClose{4, 4, 10};
    [[nodiscard]] double widthOf(const LegendEntry& entry, const Gaps& gaps) const;
    [[nodiscard]] double widthOf(qsizetype entries, const Gaps& gaps, bool unit) const;
    [[nodiscard]] qsizetype unitBearer(qsizetype entries) const;
    [[nodiscard]] Fit fit() const;
    void paintScale(QPainter& painter) const;
    [[nodiscard]] double scaleWidth() const;
    const Theme& m_theme;
    QList<LegendEntry> m_entries;
    std::optional<LegendScale> m_scale;
};

} // namespace parascope
