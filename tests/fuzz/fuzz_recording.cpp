// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a recording: it is refused with a sentence, or every interval of it can be visited.
#include "record/recording.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <cstddef>
#include <cstdint>
#include <memory>

using namespace parascope;

namespace {

/// Qt's database drivers are plugins, which only an application finds; the folder is kept in memory where
/// there is one for that.
struct Ground {
    int argc = 1;
    char name[10] = "recording";
    char* argv[2] = {name, nullptr};
    QCoreApplication application{argc, argv};
    QTemporaryDir folder{QFile::exists(QStringLiteral("/dev/shm")) ? QStringLiteral("/dev/shm/fuzzXXXXXX")
                                                                   : QString()};
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const auto ground = std::make_unique<Ground>();
    const QString path = ground->folder.filePath(QStringLiteral("recording.parascope"));
    for (const char* beside : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(beside));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        __builtin_trap();
    file.write(reinterpret_cast<const char*>(data), static_cast<qint64>(size));
    file.close();

    const auto recording = Recording::open(path);
    if (!recording) {
        if (recording.error().sentence().isEmpty())
            __builtin_trap();
        return 0;
    }
    std::int64_t counted = 0;
    const Result<void> read = recording.value()->forEach(
        [&counted](const Interval& interval) { counted += interval.lengthNs >= 0; });
    if (!read && read.error().sentence().isEmpty())
        __builtin_trap();
    return 0;
}
