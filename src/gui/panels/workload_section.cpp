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
    : QWidget(parent), m_theme(theme), m_button(new WorkloadButton(theme, this)),
      m_form(new ParameterForm(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(sectionHead(tr("Workload"), this));
    layout->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, [this] { openPicker(); });
    connect(m_form, &ParameterForm::taskSizeChanged, this, &WorkloadSection::taskSizeChanged);
    setWorkload(QStringLiteral("sha256"));
}

void WorkloadSection::makeInputRow()
{
    m_inputRow = new QWidget(this);
    auto* line = new QHBoxLayout(m_inputRow);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(6);
    m_input = new QLineEdit(m_folder, m_inputRow);
    m_input->setPlaceholderText(tr("Folder with the input files"));
    m_input->setAccessibleName(tr("Input folder"));
    m_browse = new QToolButton(m_inputRow);
    m_theme.keepPainted(m_browse, [this] {
        m_browse->setIcon(m_theme.icon(QStringLiteral("open"), m_theme.tokens().textSecondary));
    });
    m_browse->setAccessibleName(tr("Choose the input folder"));
    m_browse->setToolTip(tr("Choose the input folder"));
    line->addWidget(m_input, 1);
    line->addWidget(m_browse);
    layout()->addWidget(m_inputRow);
    setTabOrder(m_button, m_input); // made late, they would come last
    setTabOrder(m_input, m_browse);
    connect(m_browse, &QToolButton::clicked, this, &WorkloadSection::browse);
    lockInput();
}

void WorkloadSection::lockInput()
{
    for (QWidget* control : QList<QWidget*>{m_input, m_browse}) {
        parascope::setLocked(control, m_locked, m_lockReason);
    }
}

void WorkloadSection::openPicker(const QString& category)
{
    if (m_picker == nullptr) {
        m_picker = new WorkloadPicker(m_theme, this);
        connect(m_picker, &WorkloadPicker::chosen, this, [this](const QString& name) {
            setWorkload(name);
            Q_EMIT workloadChanged();
        });
    }
    m_picker->openBeside(m_button, m_workload, category);
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
    m_form->setLocked(m_locked, m_lockReason); // its controls are new
    if (info->needsInputDirectory && m_inputRow == nullptr) {
        makeInputRow();
    }
    if (m_inputRow != nullptr) {
        m_inputRow->setVisible(info->needsInputDirectory);
    }
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
    return info && info->needsInputDirectory && m_input ? m_input->text() : QString();
}

void WorkloadSection::setInputDirectory(const QString& folder)
{
    m_folder = folder;
    if (m_input != nullptr) {
        m_input->setText(folder);
    }
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
    m_locked = locked;
    m_lockReason = reason;
    parascope::setLocked(m_button, locked, reason);
    if (m_inputRow != nullptr) {
        lockInput();
    }
    m_form->setLocked(locked, reason);
}

} // namespace parascope
