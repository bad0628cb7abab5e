// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QString>
#include <QWidget>

class QVBoxLayout;

namespace parascope {

/// Small builders for the rows of the run panel, so that all have one look.

/// "Workload", "Load": muted 11/600.
[[nodiscard]] QLabel* sectionHead(const QString& text, QWidget* parent);
/// Label left, control right with a fixed width (0 = the control takes the room). The label names the control
/// for screen readers and moves the focus to it.
QWidget* addRow(QVBoxLayout* layout, const QString& label, QWidget* control, int controlWidth = 92,
                const QString& tooltip = {});
/// Locks a control, for the time of a run say; the tooltip then says why, and gets its own text back
/// afterwards. One that holds others with tooltips of their own can't say it: lock those.
void setLocked(QWidget* control, bool locked, const QString& reason);

} // namespace parascope
