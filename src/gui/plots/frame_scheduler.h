// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <cstdint>
#include <deque>

namespace parascope {

class LivePlot;

/// Draws the plots in turn, one per tick of 8 ms, at most 30 times a second each (20 from display scale 1.5
/// on, 10 when the window is not active, never when hidden), and only those that changed; the timer stands
/// still when nothing is to be drawn. Measures what drawing costs. GUI thread.
class FrameScheduler : public QObject {
    Q_OBJECT
public:
    explicit FrameScheduler(QObject* parent = nullptr);
    void add(LivePlot* plot);

    /// Twice a second instead of thirty times.
    void setReducedMotion(bool reduced) { m_reduced = reduced; }
    /// What the drawing of all plots together may take of this thread, 0..1; 1 = no limit. For runs that need
    /// the thread themselves: drawing must not change what they measure.
    void setShare(double ratio) { m_share = ratio; }
    /// Time spent drawing in a stretch, ns (monotonic): to tell stalls of our own making.
    [[nodiscard]] std::int64_t drawnNs(std::int64_t fromNs, std::int64_t untilNs) const;
    /// Longest single drawing of the last five seconds, ms: the delay drawing adds to the event loop.
    [[nodiscard]] double worstFrameMs() const;
    [[nodiscard]] std::uint64_t framesDrawn() const { return m_frames; }
    [[nodiscard]] bool isIdle() const { return !m_timer.isActive(); }
    /// Draws everything that is dirty at once (for pictures).
    void drawNow();

private:
    void tick();
    void wake();
    void shareBudget();
    [[nodiscard]] bool rests(std::int64_t nowNs) const;
    struct Entry {
        QPointer<LivePlot> plot;
        std::int64_t drawnNs = 0;
    };
    struct Cost {
        std::int64_t atNs;
        double ms;
    };
    void draw(Entry& entry, std::int64_t nowNs);

    QList<Entry> m_plots;
    QTimer m_timer;
    qsizetype m_next = 0;
    bool m_reduced = false;
    double m_share = 1;
    std::uint64_t m_frames = 0;
    std::deque<Cost> m_costs;
};

} // namespace parascope
