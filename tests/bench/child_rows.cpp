// SPDX-License-Identifier: GPL-3.0-or-later
// A task to a local child and back, through the whole engine, against raw pipes and QProcess.
#include "engine_run.h"
#include "pipe_echo.h"
#include "rows.h"

namespace parascope::bench {
namespace {

constexpr double kSeconds = 0.5;

double child(int inFlight, std::int64_t payload, Transfer transfer, ChannelKind channel)
{
    RunPlan plan = closedPlan(QStringLiteral("noop"), 0, 1, inFlight, kSeconds);
    plan.payloadBytes = payload;
    plan.transfer = transfer;
    plan.channel = channel;
    return runEngine(plan).nsPerTask;
}

double pipeOne()
{
    return rawPipeEcho(64, 1, 5'000);
}
double pipeMany()
{
    return rawPipeEcho(64, 64, 200'000);
}
double processMegabyte()
{
    return qprocessEcho(1 << 20, 40);
}

} // namespace

void addChildRows(std::vector<Row>& rows)
{
    const QString ns = QStringLiteral("ns");
    const QString echo = QStringLiteral("raw pipe echo, 64 in flight");
    const QString pingPong = QStringLiteral("raw pipe ping-pong");
    rows.push_back({QStringLiteral("task to a child and back, 64 in flight, 64 B"), echo, ns,
                    [] { return child(64, 64, Transfer::Shared, ChannelKind::SharedMemory); }, pipeMany,
                    0.4});
    rows.push_back({QStringLiteral("the same over stdio"), echo, ns,
                    [] { return child(64, 64, Transfer::Copy, ChannelKind::Stdio); }, pipeMany, 2});
    rows.push_back({QStringLiteral("task to a child and back, 1 in flight, 64 B"), pingPong, ns,
                    [] { return child(1, 64, Transfer::Shared, ChannelKind::SharedMemory); }, pipeOne, 1.4});
    rows.push_back({QStringLiteral("the same with 1 in flight over stdio"), pingPong, ns,
                    [] { return child(1, 64, Transfer::Copy, ChannelKind::Stdio); }, pipeOne, 1.6});
    rows.push_back({QStringLiteral("1 MiB input to a child, shared"),
                    QStringLiteral("QProcess stdio with 1 MiB"), ns,
                    [] { return child(1, 1 << 20, Transfer::Shared, ChannelKind::SharedMemory); },
                    processMegabyte, 0.05});
}

} // namespace parascope::bench
