// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QMenu>
#include <QPointer>

namespace parascope {

class LivePlot;

/// What a right click (or the menu key) on a plot offers: Show as table, Copy, and Export of the visible
/// range as CSV, PNG or SVG. Deletes itself when closed.
class PlotMenu : public QMenu {
    Q_OBJECT
public:
    PlotMenu(LivePlot* plot, QWidget* parent);
    /// A dialog with the numbers of the visible range; reachable by keyboard.

Q_SIGNALS:
    void enlargeAsked();
    void exported(const QString& path);
    void failed(const parascope::Error& error);

private:
    void copyNumbers();
    void copyPicture();
    void askExport(const QString& suffix);
    QPointer<LivePlot> m_plot;
};

} // namespace parascope
