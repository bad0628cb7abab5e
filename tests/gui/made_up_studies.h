// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare_loader.h"
#include "record/history.h"
#include "study/sweep_result.h"

#include <cmath>

namespace parascope::test {

inline SweepPlan madeUpSweepPlan()
{
    SweepPlan plan;
    plan.base.workload = QStringLiteral("compress");
    const auto valid = validatePlan(plan.base);
    plan.base = valid.ok() ? valid.value() : plan.base;
    const auto values = [](const QString& text) { return text.split(QLatin1Char(' ')); };
    plan.axes = {{QStringLiteral("threads"), values(QStringLiteral("1 2 4 8 12 16"))},
                 {QStringLiteral("processes"), values(QStringLiteral("1 2 4 8 16"))}};
    plan.nullTest = false;
    return plan;
}

/// What one worker more brings, and from ten on takes away.
inline double madeUpRate(int workers)
{
    const double n = workers;
    return 129 * n / (1 + 0.02 * (n - 1) + 0.0095 * n * (n - 1));
}

/// Thirty cells, all of them measured.
inline SweepResult madeUpSweep()
{
    SweepResult result;
    result.plan = madeUpSweepPlan();
    result.objective = QStringLiteral("throughput_ops_per_s");
    const auto cells = cellsOf(result.plan);
    result.cells = cells.ok() ? cells.value() : std::vector<SweepCell>();
    std::vector<ScalingPoint> points;
    for (const auto& cell : result.cells) {
        const int workers = cell.plan.workers();
        const double rate = madeUpRate(workers) * (1 + 0.01 * std::sin(cell.index));
        CellFigures figures;
        figures.state = CellState::Done;
        figures.runs = 3;
        figures.score = rate;
        figures.medians.insert(result.objective, rate);
        figures.medians.insert(QStringLiteral("response_p99_ms"),
                               18 + 12'000 * workers / std::pow(rate, 1.6));
        figures.efficiency = rate / workers / 129;
        result.figures.push_back(figures);
        points.push_back({static_cast<double>(workers), rate, std::nullopt});
        if (cell.threads() == 4 && cell.processes() == 2) {
            result.recommendation.cell = result.recommendation.best = cell.index;
        }
        if (workers == 8 || workers == 12) {
            result.recommendation.tieSet.push_back(cell.index);
        }
    }
    if (const auto fit = fitScaling(points); fit.ok()) {
        result.fits = {{QStringLiteral("workers"), fit.value()}};
    }
    result.recommendation.sentence =
        QStringLiteral("4 threads in each of 2 processes is the smallest setting that can't be told from the "
                       "best.");
    result.complete = true;
    return result;
}

inline CompareView madeUpComparison()
{
    CompareView view;
    view.comparison.nameA = QStringLiteral("inline");
    view.comparison.nameB = QStringLiteral("2 threads");
    view.comparison.runsA = view.comparison.runsB = 10;
    const auto add = [&](const QString& title, const QString& unit, double a, double b,
                         CompareVerdict verdict) {
        MetricComparison metric;
        metric.metric = title;
        metric.title = title;
        metric.unit = unit;
        metric.a = a;
        metric.b = b;
        metric.ratio = b / a;
        metric.ratioCi95 = Ci95{b / a * 0.95, b / a * 1.05};
        metric.method = RatioMethod::Medians;
        metric.verdict = verdict;
        view.comparison.metrics.push_back(metric);
    };
    const QString ms = QStringLiteral("ms");
    add(QStringLiteral("Throughput"), QStringLiteral("1/s"), 412, 628, CompareVerdict::Better);
    add(QStringLiteral("Response p99"), ms, 64.1, 31.3, CompareVerdict::Better);
    add(QStringLiteral("Response p50"), ms, 9.6, 11.8, CompareVerdict::Worse);
    add(QStringLiteral("Response p99.9"), ms, 212, 58, CompareVerdict::Better);
    add(QStringLiteral("Max stall"), ms, 488, 142, CompareVerdict::Better);
    add(QStringLiteral("CPU, all cores"), QStringLiteral("1"), 0.244, 0.506, CompareVerdict::Changed);
    add(QStringLiteral("Memory (RSS peak)"), QStringLiteral("bytes"), 1e8, 1.001e8, CompareVerdict::Tie);
    view.comparison.metrics.front().metric =
        QStringLiteral("throughput_ops_per_s"); // what the verdict rests on
    for (int i = 0; i < 40; ++i) {
        view.a.points.emplace_back(std::pow(10.0, i * 0.05), std::exp(-std::pow((i - 18) / 5.0, 2)));
        view.b.points.emplace_back(std::pow(10.0, i * 0.05), std::exp(-std::pow((i - 22) / 4.0, 2)));
    }
    view.a.p99Ms = 64.1;
    view.b.p99Ms = 31.3;
    return view;
}

/// Two dozen runs of four jobs, the newest last, one pinned, one with tags.
inline std::vector<HistoryEntry> madeUpHistory()
{
    std::vector<HistoryEntry> entries;
    const QDateTime first(QDate(2025, 3, 4), QTime(9, 2), Qt::UTC);
    const QStringList workloads{QStringLiteral("compress"), QStringLiteral("sha256"), QStringLiteral("json"),
                                QStringLiteral("sleep")};
    for (int i = 0; i < 24; ++i) {
        HistoryEntry entry;
        entry.runId = QStringLiteral("run-%1").arg(i, 2, 10, QLatin1Char('0'));
        entry.workload = entry.name = workloads[i % 4];
        entry.jobHash = QString(16, QLatin1Char(static_cast<char>('a' + i % 4)));
        entry.threads = 1 << (i % 4);
        entry.processes = i % 3;
        entry.setting = QStringLiteral("made up");
        entry.startedUtc = first.addSecs(i * 5400);
        entry.seconds = 60;
        entry.outcome = i % 8 == 5 ? QStringLiteral("failed") : QStringLiteral("completed");
        const double stall = i % 5 == 0 ? 142 : i % 5 == 1 ? 63 : 4.2;
        entry.severity = i % 8 == 5    ? QStringLiteral("bad")
                         : stall >= 50 ? QStringLiteral("warning")
                                       : QStringLiteral("ok");
        entry.verdict = QStringLiteral("4.8 times one worker");
        entry.metrics = {{QStringLiteral("throughput_ops_per_s"), 400.0 + 37 * (i % 7)},
                         {QStringLiteral("response_p50_ms"), 9.6 + i % 3},
                         {QStringLiteral("response_p99_ms"), 31.3 + 4 * std::sin(i)},
                         {QStringLiteral("loop_delay_max_ms"), stall}};
        entry.pinned = i == 20;
        entry.tags = i == 22 ? QStringList{QStringLiteral("nightly")} : QStringList();
        entries.push_back(entry);
    }
    return entries;
}

} // namespace parascope::test
