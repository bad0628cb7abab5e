// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace parascope::bench {

/// One line of the table: what is ours, its limit, and the highest ratio allowed between the two. Both are
/// measured in every round, one after the other, so that whatever the machine does meets both.
struct Row {
    QString name;
    QString limitName;
    QString unit;                  ///< of both figures; less is better unless `moreIsBetter`
    std::function<double()> ours;  ///< one measurement
    std::function<double()> limit; ///< one measurement; empty = `bar` is an absolute figure in `unit`
    double bar = 1;
    bool moreIsBetter = false;
    int rounds = 7;
    QString note = {};
    bool judged = true; ///< false: a peer printed for comparison
    bool timed = true;  ///< false: other load changes nothing about it
};

/// Measures, prints the table, and says which rows missed their bar. Refuses to judge a row during which
/// foreign CPU and steal took more than 5 % (after two more tries).
class Harness {
public:
    explicit Harness(const QStringList& arguments); ///< "--only TEXT", "--rounds N", "--markdown"
    void run(std::vector<Row> rows);
    [[nodiscard]] int missed() const { return m_missed; }

private:
    void runRow(const Row& row);
    void print(const Row& row, double ours, double limit, double disturbance, const QString& verdict) const;

    QString m_only;
    int m_rounds = 0;
    bool m_markdown = false;
    int m_missed = 0;
};

[[nodiscard]] double median(std::vector<double> values);

} // namespace parascope::bench
