// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/recording.h"
#include "support/interval_maker.h"

#include <QFile>
#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace parascope::test {

inline RecordingInfo reportInfo()
{
    RecordingInfo info;
    info.runId = QStringLiteral("c0ffee00");
    info.startedUtc = QDateTime(QDate(2025, 1, 31), QTime(12, 0, 0, 500), Qt::UTC);
    info.plan.name = QStringLiteral("odd </script> & \"name\" | `x`");
    info.plan.workload = QStringLiteral("sha256");
    info.plan.threads = 2;
    info.plan.processes = 2;
    info.environment.cpuModel = QStringLiteral("Example <CPU>");
    info.environment.usableCpus = 4;
    return info;
}

/// A run that is recorded in a folder of its own and opened again.
class ReportRig {
public:
    explicit ReportRig(const std::vector<Interval>& intervals, const RecordingInfo& info = reportInfo())
    {
        const QString path = file(QStringLiteral("recording.parascope"));
        const auto writer = RecordingWriter::create(path, info);
        bool good = writer.ok();
        for (const Interval& interval : intervals)
            good = good && writer.value()->add(interval).ok();
        good = good && writer.value()->finish({}).ok();
        if (good) {
            if (auto opened = Recording::open(path))
                m_recording = std::move(opened).value();
        }
    }
    [[nodiscard]] bool ok() const { return m_recording != nullptr; }
    [[nodiscard]] const Recording& recording() const { return *m_recording; }
    [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QByteArray bytes(const QString& name) const
    {
        QFile content(file(name));
        return content.open(QIODevice::ReadOnly) ? content.readAll() : QByteArray();
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Recording> m_recording;
};

/// Every field filled, a second of warm-up and the rest measured.
inline std::vector<Interval> busyRun(int intervals, std::uint64_t seed = 3)
{
    IntervalMaker maker(seed);
    std::vector<Interval> run;
    for (int i = 0; i < intervals; ++i)
        run.push_back(maker.next());
    return run;
}

} // namespace parascope::test
