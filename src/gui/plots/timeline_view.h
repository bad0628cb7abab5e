// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/live_run.h"
#include "models/plot_table.h"
#include "models/spoken.h"
#include "models/time_drag.h"
#include "plots/slow_description.h"
#include "theme/theme.h"

#include <QAbstractScrollArea>
#include <QElapsedTimer>
#include <QPixmap>
#include <QSet>
#include <QTimer>

#include <optional>
#include <utility>
#include <vector>

namespace parascope {

/// One lane per worker under the time axis of the plots: when it worked, when not, what was slow, what
/// failed; the main loops on top of their groups; times in which a process was dead. Bars where the sampled
/// tasks are wide enough, else one strip by busy share. GUI thread.
class TimelineView : public QAbstractScrollArea {
    Q_OBJECT
public:
    TimelineView(const Theme& theme, TimeWindow& window, LiveRun& run, QWidget* parent = nullptr);
    void markDirty();
    /// Groups that are folded to one lane.
    void toggleFold(int process);
    [[nodiscard]] int laneCount() const { return static_cast<int>(m_lanes.size()); }
    [[nodiscard]] QString laneName(int index) const
    {
        return m_lanes.at(static_cast<std::size_t>(index)).name;
    }
    [[nodiscard]] int laneHeight(int index) const
    {
        return m_lanes.at(static_cast<std::size_t>(index)).height;
    }
    /// Process whose group the keys fold; none before one of them was pressed.
    [[nodiscard]] std::optional<int> currentGroup() const { return m_current; }
    [[nodiscard]] double lastPaintMs() const { return m_paintMs; }
    [[nodiscard]] QString spokenSummary() const;
    /// How busy each lane was in each slice of the visible range, percent.
    [[nodiscard]] PlotTable table();
    [[nodiscard]] QColor surfaceColor() const { return m_theme.tokens().surface; }
    /// All that it shows, but without the focus. In rectangles where the painter draws no pixels.
    void paint(QPainter& painter);
    /// Words on a plate in a lane.
    struct Tag {
        QString text;
        QRectF plate;
        Mood mood = Mood::Neutral;
    };
    /// What is said on the lanes: ends and returns of processes, the newest first, then stalls of this app's
    /// main loop, the longest first. None lies on another; what has no room is missing.
    [[nodiscard]] std::vector<Tag> tags() const;
    /// What the lanes show has changed: the next painting draws them all again.
    void repaintLanes();

Q_SIGNALS:
    void keyPressed(int key, Qt::KeyboardModifiers modifiers, bool* taken);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool viewportEvent(QEvent* event) override;

private:
    static constexpr int kHeadHeight = 20; ///< the time axis
    struct Lane {
        enum Kind { MainLoop, Worker, Folded } kind = Worker;
        int process = 0;
        int worker = 0;
        QString name;
        int top = 0; ///< before scrolling
        int height = 0;
    };
    struct Group {
        int process = 0;
        int top = 0;
        int foot = 0;
    };
    void layoutLanes();
    [[nodiscard]] int fittingHeight() const; ///< of a lane
    [[nodiscard]] bool isChildLoop(const Lane& lane) const
    {
        return lane.kind == Lane::MainLoop && lane.process > 0;
    }
    /// Up and down go from group to group, Enter and the space bar fold; false = no such key.
    bool takeGroupKey(const QKeyEvent& event);
    void moveToGroup(int step);
    [[nodiscard]] QRectF bracketOf(const Group& group) const;
    void paintCurrentGroup(QPainter& painter) const;
    void paintPicture();
    void paintLanes(QPainter& painter);
    [[nodiscard]] QRect timeArea() const;
    [[nodiscard]] double xOf(double seconds) const;
    [[nodiscard]] double timeAt(double x) const;
    void paintAxis(QPainter& painter) const;
    void paintGroups(QPainter& painter) const;
    void paintLane(QPainter& painter, const Lane& lane);
    void paintLoop(QPainter& painter, const Lane& lane, const QRect& area);
    void paintShare(QPainter& painter, const Lane& lane, int y, const QFont& font) const;
    /// What lanes did together in a slice of time as wide as a pixel or more.
    struct Slice {
        int left = 0;         ///< pixel
        int end = 0;          ///< pixel behind it
        double busy = 0;      ///< mean share, 0 to 1
        double travelled = 0; ///< share of it in which arguments or results were on their way
        bool failed = false;
    };
    /// The shortest slices that are as wide as a pixel, and the first and last of them in view.
    [[nodiscard]] std::size_t sliceLevel() const;
    [[nodiscard]] std::pair<std::int64_t, std::int64_t> slicesInView(std::int64_t lengthNs) const;
    [[nodiscard]] std::optional<Slice> sliceOf(const std::vector<LaneKey>& keys, std::size_t level,
                                               std::int64_t index) const;
    [[nodiscard]] std::vector<Slice> slicesOf(const std::vector<LaneKey>& keys) const;
    void paintStrip(QPainter& painter, const std::vector<LaneKey>& keys, const QRect& area);
    bool paintBars(QPainter& painter, LaneKey key, const QRect& area);
    /// Where arguments and results of these tasks travelled; low in the lane while a task runs.
    void paintTransfers(QPainter& painter, const std::vector<const TaskSpan*>& spans,
                        const QRect& area) const;
    /// The same for slices of time, as bright as their share of it.
    void paintTransferStrip(QPainter& painter, const std::vector<Slice>& slices, const QRect& area) const;
    void paintDead(QPainter& painter) const;
    [[nodiscard]] std::optional<QRect> placeOf(const DeadTime& dead) const; ///< none = out of sight
    void addDeadTags(std::vector<Tag>& tags) const;
    void addStallTags(std::vector<Tag>& tags) const;
    [[nodiscard]] bool fits(const QRectF& plate, const std::vector<Tag>& tags) const;
    void paintCursor(QPainter& painter) const;
    [[nodiscard]] QFont tagFont() const { return m_theme.font(11, 600); }
    void paintTag(QPainter& painter, const Tag& tag) const;
    [[nodiscard]] std::vector<const Stall*> visibleStalls() const; ///< of this app, the longest first
    [[nodiscard]] std::vector<LaneKey> keysOf(const Lane& lane) const;
    [[nodiscard]] double busyOf(const Lane& lane) const;
    [[nodiscard]] double loopBusyOf(int process, std::int64_t fromNs, std::int64_t untilNs) const;
    [[nodiscard]] static QString columnOf(const Lane& lane);
    [[nodiscard]] std::vector<double> busyIn(const Lane& lane, std::size_t level) const;
    [[nodiscard]] QString hintAt(const QPoint& position) const;
    /// How long a task's arguments, or its result, travelled.
    [[nodiscard]] static QString transferText(const TaskSpan& span, bool result);
    [[nodiscard]] static QString transfersOf(const TaskSpan& span); ///< both, each on a line of its own
    [[nodiscard]] QString transferAt(LaneKey lane, std::int64_t atNs) const;

    const Theme& m_theme;
    mutable SpokenTexts m_said; ///< ends of processes
    TimeWindow& m_window;
    LiveRun& m_run;
    SlowDescription* m_description;
    std::vector<Lane> m_lanes;
    std::vector<Group> m_groups;
    QSet<int> m_folded;
    std::optional<int> m_current; ///< process
    QPixmap m_picture;            ///< of the lanes, without the cursor
    bool m_stale = true;          ///< it shows what was
    QTimer m_redraw;              ///< at most ten times a second
    double m_slowMs = 0;          ///< p95 of the service time of the visible range
    double m_paintMs = 0;
    TimeDrag m_drag{m_window};
};

} // namespace parascope
