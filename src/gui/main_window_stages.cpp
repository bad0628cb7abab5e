// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window.h"

#include "panels/bottom_pane.h"
#include "panels/header_bar.h"
#include "panels/progress_line.h"
#include "panels/run_panel.h"
#include "panels/status_line.h"

#include <QApplication>
#include <QPainter>

// What is on screen when: surfaces, then what is on them, then what nobody sees yet.

namespace parascope {

void MainWindow::openInStages()
{
    m_stage = Stage::Surfaces;
    centralWidget()->hide(); // it is styled and laid out when it is shown
    show();
}

void MainWindow::paintEvent(QPaintEvent* event)
{
    QMainWindow::paintEvent(event);
    if (m_stage == Stage::Surfaces) {
        QPainter painter(this);
        paintSurfaces(painter);
    }
    if (m_stage != Stage::Complete && !m_stagePainted) {
        m_stagePainted = true;
        m_prepareTimer.start();
    }
}

/// Header, panel and status line as their style paints them, without anything that needs fonts or a layout.
void MainWindow::paintSurfaces(QPainter& painter) const
{
    const Tokens& t = m_theme.tokens();
    const int head = m_header->minimumHeight();
    const int top = head + m_progress->minimumHeight();
    const int foot = height() - m_status->minimumHeight();
    const int side = m_panel->isHidden() ? m_rail->minimumWidth() : m_panel->minimumWidth();
    painter.fillRect(0, 0, width(), head, t.surface);
    painter.fillRect(0, head - 1, width(), 1, t.border);
    painter.fillRect(0, top, side, foot - top, t.surface);
    painter.fillRect(side - 1, top, 1, foot - top, t.border);
    painter.fillRect(0, foot, width(), height() - foot, t.surface);
    painter.fillRect(0, foot, width(), 1, t.border);
}

/// Comes back as long as there is something to make and nothing else to do.
void MainWindow::prepareNext()
{
    switch (m_stage) {
    case Stage::Surfaces:
        m_prepareTimer.stop(); // the next picture starts it again
        m_stage = Stage::Whole;
        m_stagePainted = false;
        m_theme.applyTo(*qApp);
        centralWidget()->show();
        if (!focusWidget() || focusWidget() == centralWidget()) {
            centralWidget()->setFocus();
        }
        break;
    case Stage::Whole:
        m_stage = Stage::Complete;
        Q_EMIT firstPainted();
        break;
    case Stage::Complete:
        if (!m_pane->makeNext()) {
            m_prepareTimer.stop();
        }
        break;
    }
}

} // namespace parascope
