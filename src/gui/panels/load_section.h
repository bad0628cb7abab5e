// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/run_plan.h"

#include <QWidget>

class QComboBox;
class QToolButton;

namespace parascope {

class ParameterForm;
class QuantityBox;
class Segmented;
class Theme;

/// When the next task is due, how large it is, and for how long: load model with its numbers, the workload's
/// parameters, duration, presets.
class LoadSection : public QWidget {
    Q_OBJECT
public:
    /// Takes the form in, between the numbers of the load and the duration.
    LoadSection(const Theme& theme, ParameterForm* parameters, QWidget* parent = nullptr);
    void writeTo(RunPlan& plan) const;
    void readFrom(const RunPlan& plan);
    /// A workload whose items come from its input can only run as a batch.
    void setBatchOnly(bool only);
    void setLocked(bool locked, const QString& reason);

Q_SIGNALS:
    void inFlightChanged(int value); ///< 0 = automatic
    void rateChanged(double perSecond);
    void chunkChanged(quint64 items); ///< 0 = automatic

private:
    void showKind();
    void lockKinds();
    void applyPreset(int which);
    void showPreset();

    Segmented* m_kind;
    QuantityBox *m_inFlight, *m_rate, *m_items, *m_chunk, *m_duration;
    QComboBox* m_arrivals;
    QWidget *m_inFlightRow, *m_rateRow, *m_arrivalsRow, *m_itemsRow, *m_chunkRow;
    QList<QToolButton*> m_presets;
    bool m_batchOnly = false;
    bool m_locked = false;
    QString m_lockReason;
    bool m_setting = false;
};

} // namespace parascope
