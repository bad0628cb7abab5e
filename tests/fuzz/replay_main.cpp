// SPDX-License-Identifier: GPL-3.0-or-later
#include <QByteArray>
#include <QDir>
#include <QFile>

#include <cstdint>
#include <cstdio>
#include <random>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

void run(const QByteArray& bytes)
{
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(bytes.constData()),
                           static_cast<std::size_t>(bytes.size()));
}

/// Each file as it is, cut at some places and with some bytes changed: the same ones in every run.
void runWithNeighbours(const QByteArray& bytes)
{
    constexpr int kNeighbours = 64;
    run(bytes);
    if (bytes.isEmpty())
        return;
    std::mt19937 random(1);
    const auto anywhere = [&] {
        return static_cast<qsizetype>(random() % static_cast<std::uint32_t>(bytes.size()));
    };
    for (int neighbour = 0; neighbour < kNeighbours; ++neighbour) {
        run(bytes.left(anywhere()));
        QByteArray changed = bytes;
        changed[anywhere()] = static_cast<char>(random());
        run(changed);
    }
}

} // namespace

/// Replays the files of a folder through a fuzz target where no fuzzer is at hand. Fails when a file crashes
/// it, and when there is none to replay.
int main(int argc, char** argv)
{
    if (argc != 2) {
        std::fputs("usage: replay FOLDER\n", stderr);
        return 2;
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    for (const QString& name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            std::fprintf(stderr, "can't read %s\n", qPrintable(name));
            return 1;
        }
        std::fprintf(stderr, "%s\n", qPrintable(name)); // the last name printed is the one that crashed
        runWithNeighbours(file.readAll());
    }
    return names.isEmpty() ? 1 : 0;
}
