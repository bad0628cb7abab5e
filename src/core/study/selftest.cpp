// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/selftest.h"

#include "study/selftest_step.h"

namespace parascope {

QString SelfTestSummary::sentence() const
{
    QString text = QStringLiteral("%1 passed, %2 failed").arg(passed).arg(failed);
    if (notJudged > 0)
        text += QStringLiteral(", %1 not judged because others used the CPUs; repeat it on a quiet machine")
                    .arg(notJudged);
    return text;
}

SelfTest::SelfTest(std::vector<SelfTestStepMaker> steps, QObject* parent)
    : QObject(parent), m_steps(std::move(steps))
{
}

SelfTest::~SelfTest() = default;

double SelfTest::takeDisturbance()
{
    return m_disturbance.takeRatio().value_or(0);
}

void SelfTest::start()
{
    QMetaObject::invokeMethod(this, &SelfTest::begin, Qt::QueuedConnection);
}

void SelfTest::begin()
{
    m_step.reset();
    if (m_next == m_steps.size()) {
        Q_EMIT finished(m_summary);
        return;
    }
    m_step = m_steps[m_next]();
    // Queued: the step is deleted on the way to the next one.
    connect(m_step.get(), &SelfTestStep::done, this, &SelfTest::stepDone, Qt::QueuedConnection);
    Q_EMIT stepStarted(m_step->title());
    [[maybe_unused]] const double before = takeDisturbance();
    m_step->start();
}

void SelfTest::stepDone()
{
    const bool secondTry = !m_again.isEmpty();
    const QList<SelfTestRow> rows = weighDisturbance(m_step->rows(), takeDisturbance(), secondTry);
    const QStringList wanted = std::exchange(m_again, {});
    for (const SelfTestRow& one : rows) {
        if (secondTry && !wanted.contains(one.name))
            continue; // it passed the first time
        m_summary.passed += one.verdict == SelfTestVerdict::Pass ? 1 : 0;
        m_summary.failed += one.verdict == SelfTestVerdict::Fail ? 1 : 0;
        m_summary.notJudged += one.verdict == SelfTestVerdict::NotJudged ? 1 : 0;
        if (one.verdict == SelfTestVerdict::Again)
            m_again << one.name;
        Q_EMIT row(one);
    }
    if (m_again.isEmpty())
        ++m_next;
    begin();
}

} // namespace parascope
