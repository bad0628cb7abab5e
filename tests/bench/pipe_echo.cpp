// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipe_echo.h"

#include "base/clock.h"

#include <QEventLoop>
#include <QProcess>

#include <array>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace parascope::bench {
namespace {

bool writeAll(int fd, const char* bytes, std::size_t count)
{
    while (count > 0) {
        const ssize_t written = write(fd, bytes, count);
        if (written <= 0)
            return false;
        bytes += written;
        count -= static_cast<std::size_t>(written);
    }
    return true;
}

[[noreturn]] void echoForEver(int in, int out)
{
    std::vector<char> buffer(1 << 20);
    for (;;) {
        const ssize_t got = read(in, buffer.data(), buffer.size());
        if (got <= 0 || !writeAll(out, buffer.data(), static_cast<std::size_t>(got)))
            _exit(0);
    }
}

} // namespace

double rawPipeEcho(std::size_t messageBytes, int inFlight, int messages)
{
    std::array<int, 2> there{};
    std::array<int, 2> back{};
    if (pipe(there.data()) != 0 || pipe(back.data()) != 0)
        return 0;
    const pid_t child = fork();
    if (child == 0) {
        close(there[1]);
        close(back[0]);
        echoForEver(there[0], back[1]);
    }
    close(there[0]);
    close(back[1]);
    const std::vector<char> message(messageBytes, 'x');
    std::vector<char> buffer(1 << 20);
    const std::int64_t start = monotonicNs();
    int sent = 0;
    std::size_t gotBytes = 0;
    while (gotBytes < messageBytes * static_cast<std::size_t>(messages)) {
        const int come = static_cast<int>(gotBytes / messageBytes);
        for (; sent < messages && sent - come < inFlight; ++sent)
            writeAll(there[1], message.data(), messageBytes);
        const ssize_t got = read(back[0], buffer.data(), buffer.size());
        if (got <= 0)
            break;
        gotBytes += static_cast<std::size_t>(got);
    }
    const double each = static_cast<double>(monotonicNs() - start) / messages;
    close(there[1]);
    close(back[0]);
    waitpid(child, nullptr, 0);
    return each;
}

double qprocessEcho(std::size_t messageBytes, int messages)
{
    QProcess process;
    process.start(QStringLiteral("cat"), {});
    if (!process.waitForStarted())
        return 0;
    const QByteArray message(static_cast<qsizetype>(messageBytes), 'x');
    QEventLoop loop;
    qint64 got = 0;
    int come = 0;
    QObject::connect(&process, &QProcess::readyReadStandardOutput, &loop, [&] {
        got += process.readAllStandardOutput().size();
        if (got < (come + 1) * message.size())
            return;
        if (++come < messages)
            process.write(message);
        else
            loop.quit();
    });
    const std::int64_t start = monotonicNs();
    process.write(message);
    loop.exec();
    const double each = static_cast<double>(monotonicNs() - start) / messages;
    process.closeWriteChannel();
    process.waitForFinished();
    return each;
}

} // namespace parascope::bench
