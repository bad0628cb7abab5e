// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/run_controller.h"
#include "panels/elided_button.h"
#include "run/run_plan.h"

#include <QFrame>
#include <QTimer>

namespace parascope {

class AdvancedSection;
class LayoutSection;
class LoadSection;
class Theme;
class WorkloadSection;

/// The run's settings as a form, and Run/Stop. Makes a RunPlan and shows one. During a run threads,
/// processes, in flight, rate, chunk and task size stay usable and are told by tuned(), a burst of changes as
/// one.
class RunPanel : public QFrame {
    Q_OBJECT
public:
    RunPanel(const Theme& theme, int usableCpus, QWidget* parent = nullptr);
    [[nodiscard]] RunPlan plan() const;
    void setPlan(const RunPlan& plan);
    /// How closely the next run is looked at (RunPlan::sampleEveryNs, probeEveryNs).
    void setWatching(int sampleEveryMs, int probeEveryMs);
    void showPhase(RunPhase phase, bool stopNow);
    void setSweeping(bool sweeping); ///< nothing else can be started then
    /// Takes over what is being typed into a field.
    void commitEditing();
    void openPicker(const QString& category = {});
    /// Makes tasks this many times larger, where the workload has a size.
    void scaleTaskSize(double factor);
    void setAdvancedOpen(bool open);
    [[nodiscard]] bool isAdvancedOpen() const;
    [[nodiscard]] ElidedButton* runButton() const { return m_run; }
    [[nodiscard]] ElidedButton* sweepButton() const { return m_sweep; }

Q_SIGNALS:
    void runAsked();
    void stopAsked();
    void sweepAsked();
    void tuned(const parascope::Tuning& change);

private:
    void connectTuning();
    void queueTuning();
    void sendTuning();
    void restyle();
    void lockButtons();
    void takeWorkload();

    const Theme& m_theme;
    WorkloadSection* m_workload;
    LayoutSection* m_layout;
    LoadSection* m_load;
    AdvancedSection* m_advanced;
    ElidedButton* m_run;
    ElidedButton* m_sweep;
    RunPlan m_base; ///< fields without a control (name, launcher) pass through
    Tuning m_pending;
    QTimer m_tuneTimer;
    RunPhase m_phase = RunPhase::None;
    bool m_stopNow = false;
    bool m_live = false; ///< that is a phase of a run
    bool m_sweeping = false;
};

} // namespace parascope
