// SPDX-License-Identifier: GPL-3.0-or-later
// Hours of work and a change of the settings every second must leave nothing behind.
#include "engine_run.h"
#include "rows.h"

#include "run/session.h"
#include "support/holdings.h"

#include <algorithm>
#include <array>
#include <memory>
#include <optional>

namespace parascope::bench {
namespace {

/// One turn of the knobs a second; after the last one everything stands as the plan has it.
Tuning turn(std::size_t step)
{
    Tuning tuning;
    switch (step % 8) {
    case 0:
        tuning.threads = 2;
        break;
    case 1:
        tuning.ratePerSecond = 20'000;
        break;
    case 2:
        tuning.processes = 3;
        break;
    case 3:
        tuning.threads = 1;
        break;
    case 4:
        tuning.ratePerSecond = 60'000;
        break;
    case 5:
        tuning.processes = 1;
        break;
    case 6:
        tuning.ratePerSecond = 40'000;
        break;
    default:
        tuning.processes = 2;
    }
    return tuning;
}
constexpr int kTurns = 8;

/// What the app held at the ends of the rounds, each with the same settings: growth over the third one, when
/// every pool has been used. A look may find a file of the samplers open, so what counts is the least of
/// three.
class Growth {
public:
    void look()
    {
        constexpr int kSettling = 3;
        if (++m_rounds < kSettling)
            return;
        m_looks[static_cast<std::size_t>(m_rounds) % m_looks.size()] = test::Holdings::now();
        if (m_rounds < kSettling + static_cast<int>(m_looks.size()) - 1)
            return;
        test::Holdings least = m_looks[0];
        for (const test::Holdings& one : m_looks) {
            least.memoryMiB = std::min(least.memoryMiB, one.memoryMiB);
            least.descriptors = std::min(least.descriptors, one.descriptors);
            least.threads = std::min(least.threads, one.threads);
        }
        if (!m_settled)
            m_settled = least;
        m_most.memoryMiB = std::max(m_most.memoryMiB, least.memoryMiB - m_settled->memoryMiB);
        m_most.descriptors = std::max(m_most.descriptors, least.descriptors - m_settled->descriptors);
        m_most.threads = std::max(m_most.threads, least.threads - m_settled->threads);
    }
    [[nodiscard]] const test::Holdings& most() const { return m_most; }

private:
    int m_rounds = 0;
    std::array<test::Holdings, 3> m_looks;
    std::optional<test::Holdings> m_settled;
    test::Holdings m_most; ///< above `m_settled`
};

Growth soak(int seconds)
{
    RunPlan plan = closedPlan(QStringLiteral("noop"), 1, 2, 0, seconds);
    plan.load = LoadKind::Open;
    plan.arrivals = Arrivals::Poisson;
    plan.ratePerSecond = 40'000;
    Growth growth;
    [[maybe_unused]] const EngineFigures figures = runEngine(plan, [&growth](Session& session, int second) {
        if (second % kTurns == 0)
            growth.look(); // a second after the last turn of the round
        session.tune(turn(static_cast<std::size_t>(second)));
    });
    return growth;
}

} // namespace

void addSoakRows(std::vector<Row>& rows)
{
    const int wanted = qEnvironmentVariableIntValue("PARASCOPE_SOAK_SECONDS");
    const int seconds = wanted > 0 ? wanted : 120;
    const auto growth = std::make_shared<std::unique_ptr<Growth>>();
    const auto row = [&](const QString& what, const QString& unit, double bar, auto figure) {
        Row one;
        one.name = QStringLiteral("soak of %1 s, tuned every second: growth of %2").arg(seconds).arg(what);
        one.unit = unit;
        one.ours = [growth, seconds, figure] {
            if (!*growth)
                *growth = std::make_unique<Growth>(soak(seconds));
            return static_cast<double>(figure(**growth));
        };
        one.bar = bar;
        one.rounds = 1;
        one.timed = false;
        rows.push_back(std::move(one));
    };
    row(QStringLiteral("memory"), QStringLiteral("MiB"), 8,
        [](const Growth& g) { return g.most().memoryMiB; });
    row(QStringLiteral("descriptors"), QString(), 0, [](const Growth& g) { return g.most().descriptors; });
    row(QStringLiteral("threads"), QString(), 0, [](const Growth& g) { return g.most().threads; });
}

} // namespace parascope::bench
