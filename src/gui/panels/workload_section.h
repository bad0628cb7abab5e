// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workload/workload.h"

#include <QWidget>

class QLineEdit;

namespace parascope {

class ParameterForm;
class Theme;
class WorkloadButton;
class WorkloadPicker;

/// What a task does: the workload, its parameters and, where it needs one, its input folder.
class WorkloadSection : public QWidget {
    Q_OBJECT
public:
    explicit WorkloadSection(const Theme& theme, QWidget* parent = nullptr);
    [[nodiscard]] QString workload() const { return m_workload; }
    [[nodiscard]] ParameterValues parameters() const;
    [[nodiscard]] QString inputDirectory() const;
    void setWorkload(const QString& name);
    void setParameters(const ParameterValues& values);
    void setInputDirectory(const QString& folder);
    void setLocked(bool locked, const QString& reason);
    void openPicker();

Q_SIGNALS:
    void workloadChanged();
    void taskSizeChanged(double value);

private:
    void browse();
    QString m_workload;
    WorkloadButton* m_button;
    WorkloadPicker* m_picker;
    ParameterForm* m_form;
    QWidget* m_inputRow = nullptr;
    QLineEdit* m_input = nullptr;
};

} // namespace parascope
