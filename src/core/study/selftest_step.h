// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/selftest_row.h"

#include <QObject>

#include <functional>

namespace parascope {

/// One thing the self-test does. Lives on the main thread; start() returns at once, done() follows once from
/// the event loop.
class SelfTestStep : public QObject {
    Q_OBJECT
public:
    /// Shown while it runs.
    [[nodiscard]] virtual QString title() const = 0;
    virtual void start() = 0;
    /// Valid once done() was emitted.
    [[nodiscard]] virtual QList<SelfTestRow> rows() const = 0;

Q_SIGNALS:
    void done();
};

/// A step that needs no event loop.
class InstantStep : public SelfTestStep {
    Q_OBJECT
public:
    InstantStep(QString title, std::function<QList<SelfTestRow>()> judge)
        : m_title(std::move(title)), m_judge(std::move(judge))
    {
    }
    [[nodiscard]] QString title() const override { return m_title; }
    void start() override
    {
        m_rows = m_judge();
        QMetaObject::invokeMethod(this, &SelfTestStep::done, Qt::QueuedConnection);
    }
    [[nodiscard]] QList<SelfTestRow> rows() const override { return m_rows; }

private:
    QString m_title;
    std::function<QList<SelfTestRow>()> m_judge;
    QList<SelfTestRow> m_rows;
};

} // namespace parascope
