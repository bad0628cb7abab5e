// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/advanced_fields.h"

#include "panels/form_rows.h"
#include "panels/quantity_box.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace parascope {

namespace {

constexpr double kAutomatic = -1;

template <typename Enum> void select(QComboBox* box, Enum value)
{
    box->setCurrentIndex(box->findData(static_cast<int>(value)));
}

template <typename Enum> Enum selected(const QComboBox* box)
{
    return static_cast<Enum>(box->currentData().toInt());
}

} // namespace

QString transferText(Transfer transfer)
{
    switch (transfer) {
    case Transfer::Copy:
        return AdvancedFields::tr("copy");
    case Transfer::Move:
        return AdvancedFields::tr("move");
    case Transfer::Shared:
        break;
    }
    return AdvancedFields::tr("shared");
}

AdvancedFields::AdvancedFields(QWidget* parent) : QWidget(parent)
{
    using Kind = QuantityBox::Kind;
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    m_timeout = new QuantityBox(Kind::Duration, this);
    m_timeout->setRange(0, 24.0 * 3600 * 1e9);
    m_timeout->setSpecialText(0, tr("none"));
    addRow(rows, tr("Task timeout"), m_timeout, 92,
           tr("A task that runs longer is ended with its process and counts as timed out"));
    m_memory = new QuantityBox(Kind::Bytes, this);
    m_memory->setRange(0, 1024.0 * 1024 * 1024 * 1024);
    m_memory->setSpecialText(0, tr("none"));
    addRow(rows, tr("Memory per process"), m_memory, 92,
           tr("A child process that grows beyond this is ended and started again"));
    m_retries = new QuantityBox(Kind::Integer, this);
    m_retries->setRange(0, 100);
    addRow(rows, tr("Retries"), m_retries, 92,
           tr("How often a task that was lost with its process is given out again"));
    m_warmUp = new QuantityBox(Kind::Duration, this);
    m_warmUp->setRange(0, 600e9);
    m_warmUp->setSpecialText(kAutomatic, tr("auto"));
    m_warmUp->setValue(kAutomatic);
    addRow(rows, tr("Warm-up, not counted"), m_warmUp, 92,
           tr("auto: until three one-second windows differ by less than 2 %"));
    m_transfer = new QComboBox(this);
    for (const Transfer transfer : {Transfer::Shared, Transfer::Copy, Transfer::Move}) {
        m_transfer->addItem(transferText(transfer), static_cast<int>(transfer));
    }
    addRow(rows, tr("Passing data"), m_transfer, 110,
           tr("How inputs and results travel to the workers and back"));
    m_payload = new QuantityBox(Kind::Bytes, this);
    m_payload->setRange(0, 1024.0 * 1024 * 1024);
    m_payload->setSpecialText(0, tr("none"));
    addRow(rows, tr("Extra payload"), m_payload, 92,
           tr("Bytes sent with every task, to see what messages cost"));
    m_dispatch = new QComboBox(this);
    m_dispatch->addItem(tr("lanes"), static_cast<int>(DispatchMode::Lanes));
    m_dispatch->addItem(QStringLiteral("QThreadPool"), static_cast<int>(DispatchMode::Pool));
    m_dispatch->addItem(QStringLiteral("QRunnable"), static_cast<int>(DispatchMode::Runnable));
    m_dispatch->addItem(QStringLiteral("QtConcurrent"), static_cast<int>(DispatchMode::QtConcurrent));
    m_dispatch->addItem(QStringLiteral("std::async"), static_cast<int>(DispatchMode::Async));
    addRow(rows, tr("Dispatch"), m_dispatch, 120,
           tr("How a task reaches a thread: long-lived lanes, or one of Qt's ways"));
    m_channel = new QComboBox(this);
    m_channel->addItem(tr("automatic"), static_cast<int>(ChannelKind::Auto));
    m_channel->addItem(tr("shared memory"), static_cast<int>(ChannelKind::SharedMemory));
    m_channel->addItem(tr("pipes"), static_cast<int>(ChannelKind::Stdio));
    addRow(rows, tr("Channel"), m_channel, 120, tr("How this app talks to child processes"));
    m_seed = new QuantityBox(Kind::Integer, this);
    m_seed->setRange(0, 1e15);
    m_seed->setValue(1);
    addRow(rows, tr("Seed"), m_seed, 92, tr("Same seed, same tasks and arrivals"));

    const auto tell = [this] {
        if (!m_setting) {
            Q_EMIT changed();
        }
    };
    for (auto* field : {m_timeout, m_memory, m_retries, m_warmUp, m_payload, m_seed}) {
        connect(field, &QuantityBox::valueChanged, this, tell);
    }
    for (auto* field : {m_transfer, m_dispatch, m_channel}) {
        connect(field, &QComboBox::currentIndexChanged, this, tell);
    }
}

void AdvancedFields::writeTo(RunPlan& plan) const
{
    plan.timeoutNs = static_cast<std::int64_t>(m_timeout->value());
    plan.memoryLimitBytes = static_cast<std::int64_t>(m_memory->value());
    plan.retries = static_cast<int>(m_retries->value());
    plan.warmUpNs.reset();
    if (m_warmUp->value() != kAutomatic) {
        plan.warmUpNs = static_cast<std::int64_t>(m_warmUp->value());
    }
    plan.transfer = selected<Transfer>(m_transfer);
    plan.dispatch = selected<DispatchMode>(m_dispatch);
    plan.channel = selected<ChannelKind>(m_channel);
    plan.payloadBytes = static_cast<std::int64_t>(m_payload->value());
    plan.seed = static_cast<std::uint64_t>(m_seed->value());
}

void AdvancedFields::readFrom(const RunPlan& plan)
{
    m_setting = true;
    m_timeout->setValue(static_cast<double>(plan.timeoutNs));
    m_memory->setValue(static_cast<double>(plan.memoryLimitBytes));
    m_retries->setValue(plan.retries);
    m_warmUp->setValue(plan.warmUpNs ? static_cast<double>(*plan.warmUpNs) : kAutomatic);
    select(m_transfer, plan.transfer);
    select(m_dispatch, plan.dispatch);
    select(m_channel, plan.channel);
    m_payload->setValue(static_cast<double>(plan.payloadBytes));
    m_seed->setValue(static_cast<double>(plan.seed));
    m_setting = false;
}

QList<QWidget*> AdvancedFields::fields() const
{
    return {m_timeout, m_memory, m_retries, m_warmUp, m_transfer, m_payload, m_dispatch, m_channel, m_seed};
}

void AdvancedFields::tabAfter(QWidget* before)
{
    for (auto* field : fields()) {
        QWidget::setTabOrder(before, field);
        before = field;
    }
}

void AdvancedFields::setLocked(bool locked, const QString& reason)
{
    for (auto* field : fields()) {
        parascope::setLocked(field, locked, reason);
    }
}

} // namespace parascope
