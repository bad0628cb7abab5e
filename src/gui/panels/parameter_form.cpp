// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/parameter_form.h"

#include "models/spoken.h"
#include "panels/form_rows.h"
#include "panels/quantity_box.h"
#include "workload/catalogue.h"

#include <QComboBox>
#include <QLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace parascope {

namespace {

QuantityBox::Kind kindOf(Parameter::Type type)
{
    switch (type) {
    case Parameter::Type::Duration:
        return QuantityBox::Kind::Duration;
    case Parameter::Type::Bytes:
        return QuantityBox::Kind::Bytes;
    case Parameter::Type::Real:
        return QuantityBox::Kind::Real;
    default:
        return QuantityBox::Kind::Integer;
    }
}

} // namespace

ParameterForm::ParameterForm(QWidget* parent) : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
}

void ParameterForm::setWorkload(const WorkloadInfo& info)
{
    m_info = info;
    m_controls.clear();
    auto* column = static_cast<QVBoxLayout*>(layout());
    while (QLayoutItem* item = column->takeAt(0)) {
        if (auto* row = item->widget()) {
            row->hide();
            row->deleteLater();
        }
        delete item;
    }
    const auto defaults = parseParameters(info, {});
    for (const auto& parameter : info.parameters) {
        addControl(parameter, defaults.ok() ? defaults.value() : ParameterValues(), column);
    }
    setVisible(!info.parameters.isEmpty());
    orderTabs();
}

void ParameterForm::tabAfter(QWidget* before)
{
    m_before = before;
    orderTabs();
}

void ParameterForm::orderTabs()
{
    QWidget* before = m_before;
    for (const auto& parameter : m_info.parameters) {
        QWidget* control = m_controls.value(parameter.name);
        if (before) {
            setTabOrder(before, control);
            before = control;
        }
    }
}

void ParameterForm::addControl(const Parameter& parameter, const ParameterValues& defaults,
                               QVBoxLayout* layout)
{
    const QString title = coreText(parameter.title);
    const QString description = coreText(parameter.description);
    if (parameter.type == Parameter::Type::Choice) {
        auto* box = new QComboBox(this);
        box->addItems(parameter.choices);
        box->setCurrentText(defaults.text(parameter.name));
        m_controls.insert(parameter.name, box);
        addRow(layout, title, box, 120, description);
        return;
    }
    if (parameter.type == Parameter::Type::Text) {
        auto* edit = new QLineEdit(defaults.text(parameter.name), this);
        edit->setPlaceholderText(description);
        m_controls.insert(parameter.name, edit);
        addRow(layout, title, edit, 0, description);
        return;
    }
    auto* box = new QuantityBox(kindOf(parameter.type), this);
    box->setRange(parameter.minimum, parameter.maximum);
    box->setUnit(coreText(parameter.unit));
    if (defaults.has(parameter.name)) {
        box->setValue(defaults.number(parameter.name));
    }
    if (parameter.isTaskSize) {
        connect(box, &QuantityBox::valueChanged, this, [this](double value) {
            if (!m_setting) {
                Q_EMIT taskSizeChanged(value);
            }
        });
    }
    m_controls.insert(parameter.name, box);
    addRow(layout, title, box, 92,
           parameter.isTaskSize ? tr("%1. Acts at once during a run.").arg(description) : description);
}

ParameterValues ParameterForm::values() const
{
    ParameterValues values;
    for (const auto& parameter : m_info.parameters) {
        QWidget* control = m_controls.value(parameter.name);
        if (const auto* number = qobject_cast<QuantityBox*>(control)) {
            values.set(parameter.name, number->value());
        } else if (const auto* choice = qobject_cast<QComboBox*>(control)) {
            values.set(parameter.name, choice->currentText());
        } else if (const auto* text = qobject_cast<QLineEdit*>(control)) {
            values.set(parameter.name, text->text());
        }
    }
    return values;
}

void ParameterForm::setValues(const ParameterValues& values)
{
    m_setting = true;
    for (const auto& parameter : m_info.parameters) {
        if (!values.has(parameter.name)) {
            continue;
        }
        QWidget* control = m_controls.value(parameter.name);
        if (auto* number = qobject_cast<QuantityBox*>(control)) {
            number->setValue(values.number(parameter.name));
        } else if (auto* choice = qobject_cast<QComboBox*>(control)) {
            choice->setCurrentText(values.text(parameter.name));
        } else if (auto* text = qobject_cast<QLineEdit*>(control)) {
            text->setText(values.text(parameter.name));
        }
    }
    m_setting = false;
}

void ParameterForm::setLocked(bool locked, const QString& reason)
{
    for (const auto& parameter : m_info.parameters) {
        if (!parameter.isTaskSize) {
            parascope::setLocked(m_controls.value(parameter.name), locked, reason);
        }
    }
}

} // namespace parascope
