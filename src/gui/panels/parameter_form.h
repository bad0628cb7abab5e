// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workload/workload.h"

#include <QHash>
#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace parascope {

/// One control per parameter of a workload, made from its WorkloadInfo: ranges, units, defaults and choices
/// are the catalogue's.
class ParameterForm : public QWidget {
    Q_OBJECT
public:
    explicit ParameterForm(QWidget* parent = nullptr);
    /// Builds the controls anew, with the defaults.
    void setWorkload(const WorkloadInfo& info);
    [[nodiscard]] ParameterValues values() const;
    void setValues(const ParameterValues& values); ///< those it knows; the others keep their defaults
    /// Tab comes to it from this control, also when its own are made anew.
    void tabAfter(QWidget* before);
    /// All but the task size, which acts during a run.
    void setLocked(bool locked, const QString& reason);

Q_SIGNALS:
    void taskSizeChanged(double value);

private:
    void addControl(const Parameter& parameter, const ParameterValues& defaults, QVBoxLayout* layout);
    void orderTabs();
    WorkloadInfo m_info;
    QPointer<QWidget> m_before;
    QHash<QString, QWidget*> m_controls;
    bool m_setting = false;
};

} // namespace parascope
