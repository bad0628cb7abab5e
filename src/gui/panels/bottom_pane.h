// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/event_table.h"
#include "theme/theme.h"

#include <QFrame>

class QStackedWidget;
class QTabBar;
class QTableView;
class QToolButton;

namespace parascope {

/// The pane under the plots: tabs with the cause of what the plots show. It can take the plots' place.
class BottomPane : public QFrame {
    Q_OBJECT
public:
    explicit BottomPane(const Theme& theme, QWidget* parent = nullptr);
    void refresh(const LiveRun& run);
    [[nodiscard]] int currentTab() const;
    void setCurrentTab(int index);
    void setExpanded(bool expanded);
    [[nodiscard]] bool isExpanded() const { return m_expanded; }
    [[nodiscard]] QTableView* table(int index) const;

Q_SIGNALS:
    void expandAsked(bool expanded);
    void timeChosen(double seconds); ///< an event was activated

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    QTableView* addTable(const QString& tab, QAbstractItemModel* model);
    void restyle();
    const Theme& m_theme;
    QTabBar* m_tabs;
    QStackedWidget* m_pages;
    QToolButton* m_expand;
    EventTable* m_events;
    WorkerTable* m_workers;
    bool m_expanded = false;
};

} // namespace parascope
