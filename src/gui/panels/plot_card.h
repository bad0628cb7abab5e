// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plots/live_plot.h"
#include "plots/slow_description.h"

#include <QFrame>
#include <QHash>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace parascope {

class LegendStrip;

/// A rounded surface with a hairline: head of 38 with title, subtitle, legend and controls, the plot below.
/// Before the first run it says what the plot will show.
class PlotCard : public QFrame {
    Q_OBJECT
public:
    struct Texts {
        QString title, longSubtitle, shortSubtitle;
        QString icon, emptyFirst, emptySecond; ///< before the first run
    };
    PlotCard(const Theme& theme, LivePlot* plot, Texts texts, QWidget* parent = nullptr);
    [[nodiscard]] LivePlot* plot() const { return m_plot; }
    [[nodiscard]] LegendStrip* legend() const { return m_legend; }
    void addControl(QWidget* control); ///< at the right end of the head
    void setSubtitles(const QString& longText, const QString& shortText);
    void setWide(bool wide); ///< long subtitle
    void setEmpty(bool empty);
    void showFigures(const RangeFigures& figures);
    void showLegend(); ///< anew, of the same figures: parts of it are known only when the plot was drawn
    /// The chip that takes the plots back to the newest data.
    void setFollowChip(bool visible);
    [[nodiscard]] QToolButton* followChip() const { return m_follow; }
    [[nodiscard]] bool isEmpty() const { return m_empty; }

Q_SIGNALS:
    void enlargeAsked();
    void exported(const QString& path);
    void failed(const parascope::Error& error);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    void placeParts();
    void openMenu(const QPoint& position);
    const Theme& m_theme;
    LivePlot* m_plot;
    Texts m_texts;
    QLabel* m_title;
    QLabel* m_subtitle;
    LegendStrip* m_legend;
    RangeFigures m_figures; ///< of the visible range
    SlowDescription* m_description;
    QHBoxLayout* m_head;
    QToolButton* m_follow;
    bool m_wide = false;
    bool m_empty = true;
};

} // namespace parascope
