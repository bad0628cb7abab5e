// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sweep_controller.h"
#include "theme/theme.h"

#include <QStackedWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace parascope {

class Card;
class EmptyState;
class ScalingPlot;
class SweepGrid;

/// The sweep of the window: what to try, its cells as they fill, the scaling curve and the advice.
class SweepPage : public QStackedWidget {
    Q_OBJECT
public:
    SweepPage(const Theme& theme, SweepController& sweep, QWidget* parent = nullptr);
    /// The run that is varied, and the machine.
    void prepare(const RunPlan& base, int usableCpus);
    /// Two at once would measure each other.
    void setRunGoing(bool going);
    [[nodiscard]] QPushButton* startButton() const { return m_start; }
    [[nodiscard]] QLineEdit* threadsField() const { return m_threads; }
    [[nodiscard]] QLineEdit* processesField() const { return m_processes; }
    [[nodiscard]] QPushButton* applyButton() const { return m_apply; }
    [[nodiscard]] QString adviceText() const;
    [[nodiscard]] SweepGrid* grid() const { return m_throughput; }
    [[nodiscard]] ScalingPlot* scaling() const { return m_scaling; }

Q_SIGNALS:
    void sweepAsked(); ///< the empty page's button
    void applyAsked(int threads, int processes);
    void exported(const QString& path); ///< one of the plots
    void failed(const parascope::Error& error);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] bool hasRoomForLatency() const { return height() > 360; }
    QWidget* buildForm();
    QWidget* buildResult();
    void offerMenus();
    void showPlan();
    [[nodiscard]] QString whyNotStart() const;
    [[nodiscard]] Result<SweepPlan> planOf() const;
    void startSweep();
    void showResult();
    void choose(int cell);
    [[nodiscard]] int cellToApply() const; ///< -1 = none yet
    void addChosen(const SweepResult& result);
    void fillAdvice(const SweepResult& result);
    void addFigure(const QString& name, const QString& value);
    const Theme& m_theme;
    SweepController& m_sweep;
    RunPlan m_base;
    int m_cpus = 1;
    bool m_runGoing = false;
    int m_chosen = -1; ///< cell that a person wants to see and to apply; -1 = what is advised
    EmptyState* m_empty;
    QLineEdit *m_threads = nullptr, *m_processes = nullptr;
    QCheckBox* m_quick = nullptr;
    QLabel* m_estimate = nullptr;
    QPushButton *m_start = nullptr, *m_pause = nullptr, *m_cancel = nullptr, *m_again = nullptr,
                *m_apply = nullptr;
    QLabel* m_state = nullptr;
    SweepGrid *m_throughput = nullptr, *m_latency = nullptr;
    ScalingPlot* m_scaling = nullptr;
    Card* m_advice = nullptr;
    QVBoxLayout* m_adviceColumn = nullptr;
    QWidget *m_form = nullptr, *m_resultPage = nullptr;
};

} // namespace parascope
