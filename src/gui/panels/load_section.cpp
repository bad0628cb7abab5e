// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/load_section.h"

#include "base/clock.h"
#include "panels/form_rows.h"
#include "panels/parameter_form.h"
#include "panels/quantity_box.h"
#include "panels/segmented.h"
#include "theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

namespace parascope {

namespace {
constexpr std::array<std::int64_t, 3> kPresetSeconds{10, 60, 1800};

QuantityBox* box(QuantityBox::Kind kind, double minimum, double maximum, QWidget* parent)
{
    auto* field = new QuantityBox(kind, parent);
    field->setRange(minimum, maximum);
    return field;
}
} // namespace

LoadSection::LoadSection(const Theme& theme, ParameterForm* parameters, QWidget* parent) : QWidget(parent)
{
    using Kind = QuantityBox::Kind;
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(sectionHead(tr("Load"), this));
    m_kind = new Segmented(theme, tr("Load"), this);
    m_kind->addSegment(tr("Closed loop"), {},
                       tr("A fixed number of tasks in flight: the next starts when one ends"));
    m_kind->addSegment(tr("Open loop"), {},
                       tr("Tasks arrive at a rate, whether or not earlier ones are done"));
    m_kind->addSegment(tr("Batch"), {}, tr("A fixed number of items in chunks; ends when all are done"));
    layout->addWidget(m_kind);

    m_inFlight = box(Kind::Integer, 0, kMaxInFlight, this);
    m_inFlight->setSpecialText(0, tr("auto"));
    m_inFlightRow =
        addRow(layout, tr("In flight"), m_inFlight, 92,
               tr("Tasks handed out and not yet back. auto: 4 for each worker. Acts at once during a run."));
    m_rate = box(Kind::Real, 0.1, kMaxRate, this);
    m_rate->setUnit(tr("/s"));
    m_rate->setValue(100);
    m_rateRow = addRow(layout, tr("Rate"), m_rate, 92, tr("Arrivals per second. Acts at once during a run."));
    m_arrivals = new QComboBox(this);
    m_arrivals->addItem(tr("Poisson"), static_cast<int>(Arrivals::Poisson));
    m_arrivals->addItem(tr("constant"), static_cast<int>(Arrivals::Constant));
    m_arrivalsRow = addRow(layout, tr("Arrivals"), m_arrivals, 110,
                           tr("Random gaps as of independent users, or even ones"));
    m_items = box(Kind::Integer, 1, 1e12, this);
    m_items->setValue(10'000);
    m_itemsRow = addRow(layout, tr("Items"), m_items, 92, tr("Items to work through"));
    m_chunk = box(Kind::Integer, 0, 1e12, this);
    m_chunk->setSpecialText(0, tr("auto"));
    m_chunkRow = addRow(
        layout, tr("Chunk"), m_chunk, 92,
        tr("Items a task takes at once. auto: an equal share for each worker. Acts at once during a run."));
    layout->addWidget(parameters);
    parameters->tabAfter(m_chunk);
    m_duration = box(Kind::Duration, 0, 24.0 * 3600 * 1e9, this);
    m_duration->setValue(10e9);
    addRow(layout, tr("Duration"), m_duration, 92, tr("Length of the measured part; a warm-up comes on top"));

    auto* chips = new QHBoxLayout;
    chips->setSpacing(6);
    const std::array<QString, 3> names{tr("Quick"), tr("Standard"), tr("Soak")};
    const std::array<QString, 3> tips{tr("10 s: a first look"), tr("60 s: enough for p99.9 of fast tasks"),
                                      tr("30 min: does it stay that way?")};
    for (std::size_t i = 0; i < names.size(); ++i) {
        auto* chip = new QToolButton(this);
        chip->setText(names[i]);
        chip->setToolTip(tips[i]);
        chip->setAccessibleName(tr("Preset %1").arg(names[i]));
        chip->setCheckable(true);
        chip->setProperty("role", QStringLiteral("chip"));
        connect(chip, &QToolButton::clicked, this, [this, i] { applyPreset(static_cast<int>(i)); });
        chips->addWidget(chip);
        m_presets.append(chip);
    }
    chips->addStretch(1);
    layout->addWidget(sectionHead(tr("Presets"), this));
    layout->addLayout(chips);

    connect(m_kind, &Segmented::chosen, this, &LoadSection::showKind);
    connect(m_duration, &QuantityBox::valueChanged, this, &LoadSection::showPreset);
    const auto forward = [this](auto emitValue) {
        return [this, emitValue](double value) {
            if (!m_setting) {
                emitValue(value);
            }
        };
    };
    connect(m_inFlight, &QuantityBox::valueChanged, this,
            forward([this](double v) { Q_EMIT inFlightChanged(static_cast<int>(v)); }));
    connect(m_rate, &QuantityBox::valueChanged, this, forward([this](double v) { Q_EMIT rateChanged(v); }));
    connect(m_chunk, &QuantityBox::valueChanged, this,
            forward([this](double v) { Q_EMIT chunkChanged(static_cast<quint64>(v)); }));
    showKind();
    showPreset();
}

void LoadSection::writeTo(RunPlan& plan) const
{
    plan.load = static_cast<LoadKind>(m_kind->current());
    plan.inFlight = plan.load == LoadKind::Closed ? static_cast<int>(m_inFlight->value()) : 0;
    plan.ratePerSecond = plan.load == LoadKind::Open ? m_rate->value() : 0;
    plan.arrivals = static_cast<Arrivals>(m_arrivals->currentData().toInt());
    const bool batch = plan.load == LoadKind::Batch;
    plan.items = batch && !m_batchOnly ? static_cast<std::uint64_t>(m_items->value()) : 0;
    plan.chunk = batch ? static_cast<std::uint64_t>(m_chunk->value()) : 0;
    plan.durationNs = batch ? 0 : static_cast<std::int64_t>(m_duration->value());
}

void LoadSection::readFrom(const RunPlan& plan)
{
    m_setting = true;
    m_kind->setCurrent(static_cast<int>(plan.load));
    m_inFlight->setValue(plan.inFlight);
    if (plan.ratePerSecond > 0) {
        m_rate->setValue(plan.ratePerSecond);
    }
    m_arrivals->setCurrentIndex(m_arrivals->findData(static_cast<int>(plan.arrivals)));
    if (plan.items > 0) {
        m_items->setValue(static_cast<double>(plan.items));
    }
    m_chunk->setValue(static_cast<double>(plan.chunk));
    if (plan.durationNs > 0) {
        m_duration->setValue(static_cast<double>(plan.durationNs));
    }
    m_setting = false;
    showKind();
    showPreset();
}

void LoadSection::setBatchOnly(bool only)
{
    m_batchOnly = only;
    if (only) {
        m_kind->setCurrent(static_cast<int>(LoadKind::Batch));
    }
    lockKinds();
    showKind();
}

/// Each by itself, because each has a tooltip of its own.
void LoadSection::lockKinds()
{
    for (const auto kind : {LoadKind::Closed, LoadKind::Open, LoadKind::Batch}) {
        parascope::setLocked(
            m_kind->button(static_cast<int>(kind)), m_locked || (m_batchOnly && kind != LoadKind::Batch),
            m_locked ? m_lockReason : tr("The items of this workload come from its input folder"));
    }
}

void LoadSection::showKind()
{
    const auto kind = static_cast<LoadKind>(m_kind->current());
    m_inFlightRow->setVisible(kind == LoadKind::Closed);
    m_rateRow->setVisible(kind == LoadKind::Open);
    m_arrivalsRow->setVisible(kind == LoadKind::Open);
    m_itemsRow->setVisible(kind == LoadKind::Batch && !m_batchOnly);
    m_chunkRow->setVisible(kind == LoadKind::Batch);
    m_duration->parentWidget()->setVisible(kind != LoadKind::Batch);
}

void LoadSection::applyPreset(int which)
{
    m_duration->setValue(static_cast<double>(kPresetSeconds[static_cast<std::size_t>(which)] * kNsPerSecond));
    showPreset();
}

void LoadSection::showPreset()
{
    for (std::size_t i = 0; i < kPresetSeconds.size(); ++i) {
        const auto length = static_cast<double>(kPresetSeconds[i] * kNsPerSecond);
        m_presets[static_cast<qsizetype>(i)]->setChecked(m_duration->value() == length);
    }
}

void LoadSection::setLocked(bool locked, const QString& reason)
{
    m_locked = locked;
    m_lockReason = reason;
    lockKinds();
    parascope::setLocked(m_arrivals, locked, reason);
    parascope::setLocked(m_items, locked, reason);
    parascope::setLocked(m_duration, locked, reason);
    for (auto* chip : m_presets) {
        parascope::setLocked(chip, locked, reason);
    }
}

} // namespace parascope
