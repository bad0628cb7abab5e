// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/disturbance.h"
#include "study/selftest_row.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace parascope {

class MainLoopProbe;
class SelfTestStep;

enum class SelfTestLength { Quick, Normal }; ///< about 15 s and a minute

/// Makes one step anew, so that it can be done twice.
using SelfTestStepMaker = std::function<std::unique_ptr<SelfTestStep>()>;

/// The known truths the instrument is run against: stalls, queues, laws, codecs, counts.
[[nodiscard]] std::vector<SelfTestStepMaker> selfTestSteps(MainLoopProbe& probe, SelfTestLength length);

/// What all rows come to.
struct SelfTestSummary {
    int passed = 0;
    int failed = 0;
    int notJudged = 0;
    /// Only when every check passed: what could not be judged is not proven.
    [[nodiscard]] bool good() const { return passed > 0 && failed == 0 && notJudged == 0; }
    [[nodiscard]] QString sentence() const;
};

/// Does step after step from the event loop of the main thread, where it lives and which it blocks on purpose
/// now and then. A step whose timings are off is done once more.
class SelfTest : public QObject {
    Q_OBJECT
public:
    explicit SelfTest(std::vector<SelfTestStepMaker> steps, QObject* parent = nullptr);
    ~SelfTest() override;

    void start();

Q_SIGNALS:
    void stepStarted(const QString& title);
    /// In order; a row that is tried again comes again with the verdict of the second try.
    void row(const parascope::SelfTestRow& row);
    void finished(const parascope::SelfTestSummary& summary);

protected:
    /// What share of the CPUs others had since the last call; tests say it instead.
    [[nodiscard]] virtual double takeDisturbance();

private:
    void begin();
    void stepDone();

    std::vector<SelfTestStepMaker> m_steps;
    std::size_t m_next = 0;
    std::unique_ptr<SelfTestStep> m_step;
    QStringList m_again; ///< names of the rows that are tried once more; empty = first try
    Disturbance m_disturbance;
    SelfTestSummary m_summary;
};

} // namespace parascope
