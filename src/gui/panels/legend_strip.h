// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plots/live_plot.h"

#include <QList>
#include <QWidget>

#include <optional>

namespace parascope {

/// The legend in a card's head: mark, name, value of the visible range in fixed digit cells. Where there is
/// too little room the entries move closer, then a unit that all share goes, then entries by their rank.
class LegendStrip : public QWidget {
    Q_OBJECT
public:
    explicit LegendStrip(const Theme& theme, QWidget* parent = nullptr);
    void setEntries(const QList<LegendEntry>& entries);
    /// A colour scale instead of entries.
    void setScale(const std::optional<LegendScale>& scale);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, 20}; }
    /// Names of the entries that have room.
    [[nodiscard]] QStringList shownLabels() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Gaps {
        double afterMark, afterLabel, between;
    };
    struct Fit {
        Gaps gaps;
        QList<LegendEntry> entries;
        bool unit;
        double width = 0;
    };
    static constexpr Gaps kWide{6, 5, 14};
    static constexpr Gaps kClose{4, 4, 10};
    static constexpr Gaps kTight{3, 3, 7};
    [[nodiscard]] double widthOf(const LegendEntry& entry, const Gaps& gaps) const;
    [[nodiscard]] double widthOf(const Fit& fit) const;
    [[nodiscard]] static qsizetype unitBearer(const QList<LegendEntry>& entries);
    [[nodiscard]] Fit fit() const;
    void paintScale(QPainter& painter) const;
    [[nodiscard]] double scaleWidth() const;
    const Theme& m_theme;
    QList<LegendEntry> m_entries;
    std::optional<LegendScale> m_scale;
};

} // namespace parascope
