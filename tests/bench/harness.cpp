// SPDX-License-Identifier: GPL-3.0-or-later
#include "harness.h"

#include "base/units.h"
#include "measure/system/foreign_load.h"
#include "measure/system/samplers.h"

#include <QTextStream>

#include <sys/resource.h>

#include <algorithm>
#include <cmath>
#include <optional>

namespace parascope::bench {
namespace {

constexpr double kMostDisturbance = 0.05;

/// CPU of this process and of the children it has waited for.
std::int64_t treeCpuNs()
{
    std::int64_t sum = 0;
    for (const int who : {RUSAGE_SELF, RUSAGE_CHILDREN}) {
        rusage usage{};
        getrusage(who, &usage);
        sum += (usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1'000'000'000LL +
               (usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) * 1'000LL;
    }
    return sum;
}

QString figure(double value)
{
    return QString::number(value, 'g', 4);
}

} // namespace

double median(std::vector<double> values)
{
    if (values.empty())
        return std::nan("");
    std::ranges::sort(values);
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

Harness::Harness(const QStringList& arguments)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments[i] == QLatin1String("--only") && i + 1 < arguments.size())
            m_only = arguments[++i];
        else if (arguments[i] == QLatin1String("--rounds") && i + 1 < arguments.size())
            m_rounds = arguments[++i].toInt();
        else if (arguments[i] == QLatin1String("--markdown"))
            m_markdown = true;
    }
}

void Harness::run(std::vector<Row> rows)
{
    QTextStream out(stdout);
    if (m_markdown)
        out << "| what | ours | limit | ratio | bar | disturbed | verdict |\n| --- | --- | --- | --- | --- | "
               "--- | --- |\n";
    out.flush();
    for (const Row& row : rows)
        if (m_only.isEmpty() || row.name.contains(m_only))
            runRow(row);
}

void Harness::runRow(const Row& row)
{
    const int rounds = m_rounds > 0 ? m_rounds : row.rounds;
    double ours = 0;
    double limit = 0;
    double disturbance = 1;
    for (int attempt = 0; attempt < 3 && disturbance > kMostDisturbance; ++attempt) {
        CpuSampler sampler;
        [[maybe_unused]] const auto before = sampler.sample();
        const std::int64_t ownBefore = treeCpuNs();
        std::vector<double> ourValues;
        std::vector<double> limitValues;
        for (int round = 0; round < rounds; ++round) {
            // Who goes first changes, so that a drift meets both.
            if (round % 2 == 0 || !row.limit) {
                ourValues.push_back(row.ours());
                if (row.limit)
                    limitValues.push_back(row.limit());
            } else {
                limitValues.push_back(row.limit());
                ourValues.push_back(row.ours());
            }
        }
        ours = median(ourValues);
        limit = row.limit ? median(limitValues) : 1;
        const std::optional<MachineLoad> load = sampler.sample();
        disturbance = load && row.timed
                          ? foreignCpuRatio(*load, treeCpuNs() - ownBefore).value_or(0) + load->stealRatio
                          : 0;
    }
    const double ratio = ours / limit;
    const bool met = row.moreIsBetter ? ratio >= row.bar : ratio <= row.bar;
    QString verdict = met ? QStringLiteral("met") : QStringLiteral("MISSED");
    if (!row.judged)
        verdict = QStringLiteral("peer");
    else if (disturbance > kMostDisturbance)
        verdict = QStringLiteral("not judged: disturbed");
    if (row.judged && !met && disturbance <= kMostDisturbance)
        ++m_missed;
    print(row, ours, limit, disturbance, verdict);
}

void Harness::print(const Row& row, double ours, double limit, double disturbance,
                    const QString& verdict) const
{
    QTextStream out(stdout);
    const QString bar = row.judged ? (row.moreIsBetter ? QStringLiteral(">= ") : QStringLiteral("<= ")) +
                                         figure(row.bar) +
                                         (row.limit ? QStringLiteral("x") : QLatin1Char(' ') + row.unit)
                                   : QStringLiteral("-");
    const QString limitText = row.limit ? figure(limit) + QLatin1Char(' ') + row.unit + QStringLiteral(" (") +
                                              row.limitName + QLatin1Char(')')
                                        : QStringLiteral("-");
    const QString ratio = row.limit ? figure(ours / limit) + QStringLiteral("x") : QStringLiteral("-");
    const QString disturbed = QString::number(100 * disturbance, 'f', 1) + QStringLiteral(" %");
    const QString text = verdict + (row.note.isEmpty() ? QString() : QStringLiteral("; ") + row.note);
    if (m_markdown)
        out << "| " << row.name << " | " << figure(ours) << ' ' << row.unit << " | " << limitText << " | "
            << ratio << " | " << bar << " | " << disturbed << " | " << text << " |\n";
    else
        out << row.name << "\n    ours " << figure(ours) << ' ' << row.unit << ", limit " << limitText
            << ", ratio " << ratio << ", bar " << bar << ", disturbed " << disturbed << ": " << text << '\n';
    out.flush();
}

} // namespace parascope::bench
