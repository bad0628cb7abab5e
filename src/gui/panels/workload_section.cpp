// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/workload_section.h"

#include "panels/form_rows.h"
#include "panels/parameter_form.h"
#include "panels/workload_picker.h"
#include "theme/theme.h"
#include "workload/catalogue.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace parascope {

WorkloadSection::WorkloadSection(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_button(new WorkloadButton(theme, this)), m_picker(new WorkloadPicker(theme, this)),
      m_form(new ParameterForm(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(sectionHead(tr("Workload"), this));
    layout->addWidget(m_button);
    m_inputRow = new QWidget(this);
    auto* line = new QHBoxLayout(m_inputRow);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(6);
    m_input = new QLineEdit(m_inputRow);
    m_input->setPlaceholderText(tr("Folder with the input files"));
    m_input->setAccessibleName(tr("Input folder"));
    auto* browseButton = new QToolButton(m_inputRow);
    browseButton->setIcon(theme.icon(QStringLiteral("open"), theme.tokens().textSecondary));
    browseButton->setAccessibleName(tr("Choose the input folder"));
    browseButton->setToolTip(tr("Choose the input folder"));
    line->addWidget(m_input, 1);
    line->addWidget(browseButton);
    layout->addWidget(m_inputRow);
    layout->addWidget(m_form);
    connect(browseButton, &QToolButton::clicked, this, &WorkloadSection::browse);
    connect(m_button, &QPushButton::clicked, this, &WorkloadSection::openPicker);
    connect(m_picker, &WorkloadPicker::chosen, this, [this](const QString& name) {
        setWorkload(name);
        Q_EMIT workloadChanged();
    });
    connect(m_form, &ParameterForm::taskSizeChanged, this, &WorkloadSection::taskSizeChanged);
    setWorkload(QStringLiteral("sha256"));
}

void WorkloadSection::openPicker()
{
    m_picker->openBeside(m_button, m_workload);
}

void WorkloadSection::setWorkload(const QString& name)
{
    const WorkloadInfo* info = findWorkload(name);
    if (!info || name == m_workload) {
        return;
    }
    m_workload = name;
    m_button->setWorkload(name);
    m_form->setWorkload(*info);
    m_inputRow->setVisible(info->needsInputDirectory);
}

ParameterValues WorkloadSection::parameters() const
{
    return m_form->values();
}
void WorkloadSection::setParameters(const ParameterValues& values)
{
    m_form->setValues(values);
}

QString WorkloadSection::inputDirectory() const
{
    const WorkloadInfo* info = findWorkload(m_workload);
    return info && info->needsInputDirectory ? m_input->text() : QString();
}

void WorkloadSection::setInputDirectory(const QString& folder)
{
    m_input->setText(folder);
}

void WorkloadSection::browse()
{
    // not modal to the application and without a nested event loop: a run may be going on
    auto* dialog = new QFileDialog(window(), tr("Input folder"), m_input->text());
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, m_input,
            [this](const QString& folder) { m_input->setText(QDir::toNativeSeparators(folder)); });
    dialog->open();
}

void WorkloadSection::setLocked(bool locked, const QString& reason)
{
    parascope::setLocked(m_button, locked, reason);
    parascope::setLocked(m_inputRow, locked, reason);
    m_form->setLocked(locked, reason);
}

} // namespace parascope
