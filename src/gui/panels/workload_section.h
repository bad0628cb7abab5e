// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workload/workload.h"

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace parascope {

class ParameterForm;
class Theme;
class WorkloadButton;
class WorkloadPicker;

/// What a task does: the workload, where it needs one its input folder, and its parameters.
class WorkloadSection : public QWidget {
    Q_OBJECT
public:
    explicit WorkloadSection(const Theme& theme, QWidget* parent = nullptr);
    [[nodiscard]] QString workload() const { return m_workload; }
    [[nodiscard]] ParameterValues parameters() const;
    /// The controls of the parameters; they stand with the load, where the task size is (LoadSection).
    [[nodiscard]] ParameterForm* parameterForm() const { return m_form; }
    [[nodiscard]] QString inputDirectory() const;
    void setWorkload(const QString& name);
    void setParameters(const ParameterValues& values);
    void setInputDirectory(const QString& folder);
    void setLocked(bool locked, const QString& reason);
    void openPicker(const QString& category = {}); ///< of all workloads, or of one category

Q_SIGNALS:
    void workloadChanged();
    void taskSizeChanged(double value);

private:
    void browse();
    void makeInputRow();
    void lockInput();
    const Theme& m_theme;
    QString m_workload;
    QString m_folder; ///< while there is no field for it
    WorkloadButton* m_button;
    WorkloadPicker* m_picker = nullptr; ///< made when it is first opened
    ParameterForm* m_form;
    QWidget* m_inputRow = nullptr; ///< made for the first workload that needs it
    QLineEdit* m_input = nullptr;
    QToolButton* m_browse = nullptr;
    bool m_locked = false;
    QString m_lockReason;
};

} // namespace parascope
