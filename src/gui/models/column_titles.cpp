// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/column_titles.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace parascope {

namespace {

struct Title {
    const char* name; ///< a pattern for what there are several of
    const char* title;
};

constexpr Title kTitles[] = {
    {"t_s", QT_TRANSLATE_NOOP("parascope::ColumnTitles", "Time")},
    {"p50_ms", QT_TRANSLATE_NOOP("parascope::ColumnTitles", "p50, ms")},
    {"p90_ms", QT_TRANSLATE_NOOP("parascope::ColumnTitles", "p90, ms")},
    {"p99_ms", QT_TRANSLATE_NOOP("parascope::ColumnTitles", "p99, ms")},
    {"p99_9_ms", QT_TRANSLATE_NOOP("parascope::ColumnTitles", "p99.9, ms")},
    {"max_ms", QT_TRANSLATE_NOOP("parascope::ColumnTitles", "Longest, ms")},
    {"samples", QT_TRANSLATE_NOOP("parascope::ColumnTitles", "Tasks")},
    {"throughput_per_s", QT_TRANSLATE_NOOP("parascope::ColumnTitles", "Throughput, /s")},
    {"throughput_ops_per_s", QT_TRANSLATE_NOOP("parascope::ColumnTitles", "Throughput, /s")},
    {"completed", QT_TRANSLATE_NOOP("parascope::ColumnTitles", "Completed")},
    {"failed", QT_TRANSLATE_NOOP("parascope::ColumnTitles", "Failed")},
    {"worst_delay_ms", QT_TRANSLATE_NOOP("parascope::ColumnTitles", "Longest delay, ms")},
    {"mean_pct", QT_TRANSLATE_NOOP("parascope::ColumnTitles", "Mean of cores, %")},
    {"threads", QT_TRANSLATE_NOOP("parascope::ColumnTitles", "Threads per process")},
    {"processes", QT_TRANSLATE_NOOP("parascope::ColumnTitles", "Processes")},
    {"workers", QT_TRANSLATE_NOOP("parascope::ColumnTitles", "Workers")},
    {"runs", QT_TRANSLATE_NOOP("parascope::ColumnTitles", "Runs")},
    {"response_p99_ms", QT_TRANSLATE_NOOP("parascope::ColumnTitles", "Response p99, ms")},
    {"efficiency_ratio", QT_TRANSLATE_NOOP("parascope::ColumnTitles", "Efficiency")},
    {"response_ms", QT_TRANSLATE_NOOP("parascope::ColumnTitles", "Response time, ms")},
    {"a_share", QT_TRANSLATE_NOOP("parascope::ColumnTitles", "A, share per decade")},
    {"b_share", QT_TRANSLATE_NOOP("parascope::ColumnTitles", "B, share per decade")},
};

/// The numbers in the name are %1 and %2.
constexpr Title kNumbered[] = {
    {"core_(\\d+)_pct", QT_TRANSLATE_NOOP("parascope::ColumnTitles", "Core %1, %")},
    {"main_(\\d+)_busy_pct",
     QT_TRANSLATE_NOOP("parascope::ColumnTitles", "Main thread of process %1 busy, %")},
    {"workers_(\\d+)_busy_pct",
     QT_TRANSLATE_NOOP("parascope::ColumnTitles", "Workers of process %1 busy, %")},
    {"worker_(\\d+)_(\\d+)_busy_pct",
     QT_TRANSLATE_NOOP("parascope::ColumnTitles", "Worker %2 of process %1 busy, %")},
};

QString spokenTitle(const char* title)
{
    return QCoreApplication::translate("parascope::ColumnTitles", title);
}

} // namespace

QString columnTitle(const QString& name)
{
    for (const Title& known : kTitles) {
        if (name == QLatin1String(known.name)) {
            return spokenTitle(known.title);
        }
    }
    for (const Title& known : kNumbered) {
        static const QString whole = QStringLiteral("^%1$");
        const auto match = QRegularExpression(whole.arg(QLatin1String(known.name))).match(name);
        if (match.hasMatch()) {
            QString title = spokenTitle(known.title);
            for (int i = 1; i <= match.lastCapturedIndex(); ++i) {
                title.replace(QStringLiteral("%%1").arg(i), match.captured(i));
            }
            return title;
        }
    }
    return name;
}

} // namespace parascope
