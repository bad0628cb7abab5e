// SPDX-License-Identifier: GPL-3.0-or-later
// From main() of parascope-worker to its event loop.
#include "host/child_engine.h"

#include "host/child_stdio.h"
#include "host/wire/messages.h"
#include "measure/system/probed_application.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>
#include <optional>

namespace parascope {
namespace {

constexpr int kUsageExit = 2;
constexpr int kOwnExit = 1;

int refuse(const Error& error)
{
    const QByteArray text = "parascope-worker: " + error.sentence().toLocal8Bit() + '\n';
    std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stderr);
    return error.kind == ErrorKind::Usage ? kUsageExit : kOwnExit;
}

QStringList decoded(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QFile::decodeName(argv[i]);
    return arguments;
}

/// Nothing when stdin ended before.
std::optional<Result<ChildSetup>> waitForSetup(wire::Channel& channel)
{
    channel.frames().setLimit(wire::kMaxFrame);
    for (;;) {
        if (const auto frame = channel.frames().next()) {
            if (frame->type == wire::FrameType::Setup)
                return wire::decodeSetup(frame->body);
            if (frame->type == wire::FrameType::Bye)
                return std::nullopt;
            return Result<ChildSetup>(wire::malformed(frame->type));
        }
        if (const QString& defect = channel.frames().defect(); !defect.isEmpty())
            return Result<ChildSetup>(targetError(QStringLiteral("Parascope ") + defect));
        if (!channel.receive())
            return std::nullopt;
    }
}

int complain(wire::Channel& channel, const Error& error)
{
    channel.send(wire::encode(wire::Complaint{error}));
    sendAll(channel);
    return kOwnExit;
}

} // namespace

int runChild(int argc, char** argv)
{
    const auto shared = parseChildArguments(decoded(argc, argv));
    if (!shared)
        return refuse(shared.error());
    wire::ignoreBrokenPipeSignal();
    auto opened = takeOverStdio();
    if (!opened)
        return refuse(opened.error());
    const std::shared_ptr<wire::Channel> channel = std::move(opened).value();
    channel->send(wire::encode(wire::ownHello())); // before anything that takes time

    ProbedApplication<QCoreApplication> application(argc, argv);
    const auto setup = waitForSetup(*channel);
    if (!setup)
        return 0;
    if (!*setup)
        return complain(*channel, setup->error());
    auto bell = Bell::create();
    if (!bell)
        return complain(*channel, bell.error());
    ChildWatch watch(channel, std::move(bell).value());
    ChildEngine engine(channel, watch, setup->value(), shared.value());
    if (const auto prepared = engine.prepare(); !prepared) {
        complain(*channel, prepared.error());
        watch.leave(kOwnExit);
    }
    engine.begin();
    QCoreApplication::exec();
    watch.leave(0); // threads still work with what this function holds
}

} // namespace parascope
