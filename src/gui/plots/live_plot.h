// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/live_store.h"
#include "models/plot_table.h"
#include "models/spoken.h"
#include "models/time_drag.h"
#include "plots/plot_buffer.h"
#include "plots/plot_cursor.h"
#include "plots/plot_items.h"
#include "theme/theme.h"

#include "plots/qcustomplot_header.h"

#include <QColor>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace parascope {

class TimeTicker;

/// One entry of a card's legend: values are those of the visible range.
struct LegendEntry {
    QColor color;
    QString label;
    QString value;
    QString sharedUnit = {}; ///< of all entries: shown behind the last one that fits, where it fits
    int rank = 0;            ///< where there is too little room the highest goes first, then the last
    friend bool operator==(const LegendEntry&, const LegendEntry&) = default;
};

/// A colour scale in a card's legend.
struct LegendScale {
    QString low, high;
    const ColorTable* table = nullptr;
    friend bool operator==(const LegendScale&, const LegendScale&) = default;
};

/// A plot of the live view: fixed margins and quiet axes, the shared time axis
/// with mouse and keyboard, marker lines for changes, and the linked cursor over the data. What it
/// shows comes from load(); drawing happens only when redraw() is called by the scheduler. GUI thread.
class LivePlot : public QCustomPlot {
    Q_OBJECT
public:
    LivePlot(const Theme& theme, TimeWindow& window, LiveStore& store, int rightMargin,
             QWidget* parent = nullptr);

    void markDirty();
    [[nodiscard]] bool isDirty() const { return m_dirty; }
    /// Columns at most, shared by all plots so that they show the same ones.
    void setColumnBudget(int columns);
    [[nodiscard]] int plotWidth() const;
    /// Loads and replots now; returns what it took in ms.
    double redraw();

    /// For file names and settings: "latency".
    [[nodiscard]] virtual QString id() const = 0;
    [[nodiscard]] PlotTable table();
    [[nodiscard]] QColor surfaceColor() const { return tokens().surface; }
    /// A text in the last picture; the earlier one is the more important one.
    struct Label {
        QString text;
        QRectF plate;
    };
    [[nodiscard]] const QList<Label>& labels() const { return m_labels; }
    /// What is said at the cursor.
    [[nodiscard]] const ReadoutRows& readoutRows() const { return m_cursor.readout(); }
    /// Tells what lies at this time and value of the y axis, beyond the readout; empty = nothing.
    [[nodiscard]] virtual QString hint(double, double) const { return {}; }
    /// Moves cursor and view to the next (1) or previous (-1) stall, exit or failure.
    void goToMoment(int direction);
    /// The keys of the plots; false = not one of them.
    bool takeKey(int key, Qt::KeyboardModifiers modifiers);

    [[nodiscard]] virtual std::optional<LegendScale> legendScale() const { return std::nullopt; }
    [[nodiscard]] virtual QList<LegendEntry> legend(const RangeFigures& figures) const = 0;
    /// One sentence on what a sighted user would read off.
    [[nodiscard]] virtual QString spokenSummary(const RangeFigures& figures) const = 0;

Q_SIGNALS:
    void dirtied();

protected:
    /// What load() gets: the columns in view.
    struct Columns {
        const LiveLevel& level;
        std::int64_t first; ///< index of the first visible column
        std::int64_t last;
        double length; ///< seconds
        [[nodiscard]] double middle(std::int64_t index) const
        {
            return (static_cast<double>(index) + 0.5) * length;
        }
    };
    virtual void load(const Columns& columns) = 0;
    /// Another column length than the shared one, where this plot needs it.
    [[nodiscard]] virtual std::size_t preferredLevel(std::size_t shared, std::int64_t, std::int64_t) const
    {
        return shared;
    }
    virtual void applyColors() {}
    /// Columns after "t_s", and their values.
    [[nodiscard]] virtual QStringList tableColumns() const = 0;
    [[nodiscard]] virtual std::vector<double> tableRow(const LiveColumn& column) const = 0;
    [[nodiscard]] virtual ReadoutRows readout(const Columns& columns, const LiveColumn& column) const = 0;
    /// Which events get their text in this plot (their line is in all plots).
    [[nodiscard]] virtual bool showsTextOf(const RunEvent&) const { return false; }
    [[nodiscard]] virtual bool markTextOnTop() const { return true; }
    virtual void drawUnder(QCPPainter&, const QRect&) {}
    /// How far right text may reach: the newest 5 % of what is followed stay free of it.
    [[nodiscard]] double textEdge(const QRect& plot) const;
    virtual void drawOver(QCPPainter&, const QRect&) {}
    /// The text of this picture on which a plate would lie.
    [[nodiscard]] std::optional<QRectF> inTheWay(const QRectF& plate) const;
    /// Draws a text where it lies on no other; false = there is one.
    bool drawLabel(QCPPainter& painter, QPointF leftMiddle, const QString& text, const QColor& color);

    [[nodiscard]] const Theme& theme() const { return m_theme; }
    [[nodiscard]] const Tokens& tokens() const { return m_theme.tokens(); }
    [[nodiscard]] LiveStore& store() const { return m_store; }
    [[nodiscard]] TimeWindow& timeWindow() const { return m_window; }

    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] Columns columnsInView();
    bool event(QEvent* event) override;
    void restyle();
    void style();
    void readAtCursor();
    void redrawCursor();
    void drawShading(QCPPainter& painter, const QRect& plot);
    void drawMarks(QCPPainter& painter, const QRect& plot);
    void drawMarkText(QCPPainter& painter, const QRect& plot, const RunEvent& event);
    [[nodiscard]] std::vector<const RunEvent*> marksIn(const QRect& plot) const;
    [[nodiscard]] QColor markColor(const RunEvent& event) const;
    [[nodiscard]] double timeAt(double x) const;
    void moveCursorBy(int columns);

    const Theme& m_theme;
    SpokenTexts m_said; ///< texts of the marks
    QList<Label> m_labels;
    TimeWindow& m_window;
    LiveStore& m_store;
    PlotCursor m_cursor;
    QSharedPointer<PlotBuffer> m_buffer; ///< the only one
    QSharedPointer<TimeTicker> m_timeTicker;
    int m_columnBudget = 300;
    bool m_dirty = true;
    bool m_styled = false; ///< that waits until it is seen
    TimeDrag m_drag{m_window};
};

} // namespace parascope
