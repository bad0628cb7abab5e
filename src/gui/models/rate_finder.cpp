// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rate_finder.h"

#include "analysis/comparability.h"

#include <QDir>
#include <QtConcurrent/QtConcurrentRun>

#include <utility>

namespace parascope {

namespace {

/// Without a word where the history can't be read: the list of runs says why.
std::vector<JobRate> readRates(RateReader& reader, const RunPlan& plan, const Environment& machine,
                               const QString& folder)
{
    if (folder.isEmpty() || !QDir(folder).exists()) { // opening would make it
        return {};
    }
    const auto history = History::open(folder);
    auto rates = history.ok() ? reader.read(*history.value(), plan, machine)
                              : Result<std::vector<JobRate>>(history.error());
    return rates.ok() ? std::move(rates).value() : std::vector<JobRate>();
}

} // namespace

RateFinder::RateFinder(QObject* parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &RateFinder::take);
}

RateFinder::~RateFinder()
{
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

void RateFinder::find(const RunPlan& plan, const Environment& machine, const QString& folder,
                      const SweepResult& sweep)
{
    if (!isSameJob(plan, m_question.plan) || !isSameMachine(machine, m_question.machine) ||
        folder != m_question.folder) {
        m_ofHistory.clear();
    }
    m_question = {plan, machine, folder};
    m_ofSweep = ratesOf(sweep, plan, machine);
    join();
    m_again = m_watcher.isRunning(); // what is being read may be of another job
    if (!m_again) {
        ask(m_question);
    }
}

void RateFinder::ask(const Question& question)
{
    m_watcher.setFuture(QtConcurrent::run([reader = m_reader, question] {
        return readRates(*reader, question.plan, question.machine, question.folder);
    }));
}

void RateFinder::take()
{
    if (std::exchange(m_again, false)) {
        ask(m_question);
        return;
    }
    m_ofHistory = m_watcher.result();
    join();
    Q_EMIT found();
}

void RateFinder::join()
{
    m_rates = m_ofHistory;
    m_rates.insert(m_rates.end(), m_ofSweep.begin(), m_ofSweep.end());
}

} // namespace parascope
