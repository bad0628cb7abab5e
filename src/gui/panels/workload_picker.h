// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPushButton>
#include <QString>

class QButtonGroup;
class QLayout;
class QListView;
class QSortFilterProxyModel;
class QStandardItemModel;

namespace parascope {

class EmptyState;
class SearchField;
class Theme;

/// The category of what runs a person's own files and programs.
inline constexpr QLatin1String kOwnTargets("real");

/// Icon of a workload, by what it stresses.
[[nodiscard]] QString workloadIcon(const QString& category, const QString& name);

/// The card that shows the chosen workload and opens the picker.
class WorkloadButton : public QPushButton {
    Q_OBJECT
public:
    explicit WorkloadButton(const Theme& theme, QWidget* parent = nullptr);
    void setWorkload(const QString& name);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_title, m_description, m_icon;
};

/// Pop-up with a search field, chips for categories and all workloads: icon, name, one line, and a tag of
/// what it stresses.
class WorkloadPicker : public QFrame {
    Q_OBJECT
public:
    explicit WorkloadPicker(const Theme& theme, QWidget* parent = nullptr);
    /// With the workloads of one category, or all.
    void openBeside(const QWidget* anchor, const QString& current, const QString& category = {});

Q_SIGNALS:
    void chosen(const QString& workload);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void choose(const QModelIndex& index);
    QLayout* buildChips();
    void showCategory(const QString& category);
    void showMatches();
    void showAll();
    SearchField* m_search;
    QButtonGroup* m_chips = nullptr; ///< categories
    QListView* m_list;
    EmptyState* m_nothing; ///< in the list's place where nothing matches
    QStandardItemModel* m_model;
    QSortFilterProxyModel* m_filter;
};

} // namespace parascope
