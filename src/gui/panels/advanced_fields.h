// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/run_plan.h"

#include <QWidget>

class QComboBox;

namespace parascope {

class QuantityBox;

/// How data passes to the workers, as the field for it says.
[[nodiscard]] QString transferText(Transfer transfer);

/// The fields of what most runs leave alone. GUI thread.
class AdvancedFields : public QWidget {
    Q_OBJECT
public:
    explicit AdvancedFields(QWidget* parent = nullptr);
    void writeTo(RunPlan& plan) const;
    void readFrom(const RunPlan& plan);
    void setLocked(bool locked, const QString& reason);
    void tabAfter(QWidget* before); ///< fields made late would come last

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QList<QWidget*> fields() const;
    QuantityBox *m_timeout, *m_memory, *m_retries;
    QuantityBox *m_warmUp, *m_seed, *m_payload;
    QComboBox *m_transfer, *m_dispatch, *m_channel;
    bool m_setting = false;
};

} // namespace parascope
