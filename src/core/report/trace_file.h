// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QSaveFile>
#include <QString>

#include <cstdint>
#include <memory>

namespace parascope {

/// A file in the Chrome trace format ("Trace Event Format", JSON object form) under a temporary name until
/// commit(). Times are in ns here and in microseconds in the file. One thread.
class TraceFile {
public:
    /// Errors (Own): can't create.
    [[nodiscard]] static Result<std::unique_ptr<TraceFile>> create(const QString& path);

    void nameProcess(int pid, const QString& name);
    void nameThread(int pid, int tid, const QString& name, int order);
    void complete(int pid, int tid, const QString& name, const QString& category, std::int64_t startNs,
                  std::int64_t durationNs, const QJsonObject& arguments);
    void instant(int pid, int tid, const QString& name, const QString& category, std::int64_t atNs,
                 char scope); ///< 'g' all, 'p' process, 't' thread
    void counter(int pid, const QString& name, std::int64_t atNs, double value);
    /// Ends the list and puts the file into its place. Errors (Own): a write failed.
    [[nodiscard]] Result<void> commit(const QJsonObject& otherData);

private:
    explicit TraceFile(const QString& path);
    void event(const QJsonObject& object);
    QSaveFile m_file;
    bool m_first = true;
};

} // namespace parascope
