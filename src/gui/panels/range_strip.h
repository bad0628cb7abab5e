// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/live_store.h"
#include "models/time_window.h"
#include "theme/theme.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace parascope {

/// There while a stretch of time is selected, in a row of its own: its figures from merged histograms, and
/// what can be done with it (zoom in, copy, let go).
class RangeStrip : public QFrame {
    Q_OBJECT
public:
    RangeStrip(const Theme& theme, TimeWindow& window, LiveStore& store, QWidget* parent = nullptr);
    void setKind(LatencyKind kind);
    /// Computes the figures again (new data, other selection).
    void refresh();
    [[nodiscard]] QString text() const;
    [[nodiscard]] QToolButton* zoomButton() const { return m_zoom; }

private:
    QToolButton* addButton(const QString& icon, const QString& name, const QString& tooltip);
    void restyle();
    const Theme& m_theme;
    TimeWindow& m_window;
    LiveStore& m_store;
    LatencyKind m_kind = LatencyKind::Response;
    QLabel* m_text;
    QToolButton *m_zoom, *m_copy, *m_close;
};

/// "n 3 102, mean 11.2 ms, p50 ..., 596 /s, none failed" of a stretch.
[[nodiscard]] QStringList rangeParts(const RangeFigures& figures, std::uint64_t stalls);

} // namespace parascope
