// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "plots/plot_export.h"

#include <QMenu>

#include <functional>

namespace parascope {

/// What a right click (or the menu key) on a plot offers: Show as table, Copy, and Export of the visible
/// range as CSV, PNG or SVG. Deletes itself when closed.
class PlotMenu : public QMenu {
    Q_OBJECT
public:
    /// `parent` also of the dialog that asks for a file. Enlarge only where the plot has a place for it.
    PlotMenu(PlotSource source, bool canEnlarge, QWidget* parent);

Q_SIGNALS:
    void enlargeAsked();
    void exported(const QString& path);
    void failed(const parascope::Error& error);

private:
    void copyNumbers();
    void copyPicture();
    void askExport(const QString& suffix);
    PlotSource m_source;
    bool m_asking = false; ///< for a file
};

/// That menu on a plot without a card. `opened` gets each one to connect to it.
void offerPlotMenu(const PlotSource& source, std::function<void(PlotMenu&)> opened);

} // namespace parascope
