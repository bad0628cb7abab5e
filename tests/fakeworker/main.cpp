// SPDX-License-Identifier: GPL-3.0-or-later
// Speaks the workers' protocol, and breaks it as $PARASCOPE_FAKE says: "good", "crash:3" (after 3 tasks),
// "garbage", ... (see behaviours below). "stray" is the real worker with somebody printing to stdout all the
// time. "chaos" is, each time anew, the real worker or one of those that break the protocol, after a while.
#include "base/clock.h"
#include "host/child_engine.h"
#include "host/wire/channel.h"
#include "host/wire/messages.h"
#include "workload/random.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <sys/resource.h>
#include <thread>
#include <unistd.h>

using namespace parascope;

namespace {

std::string behaviour()
{
    const char* text = std::getenv("PARASCOPE_FAKE");
    return text != nullptr ? text : "good";
}

void printAllTheTime()
{
    if (behaviour() != "stray")
        return;
    std::thread([] {
        for (;;) {
            std::puts("stray print of a workload");
            std::fflush(stdout);
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
    }).detach();
}
Q_COREAPP_STARTUP_FUNCTION(printAllTheTime)

/// Plays one child over its stdin and stdout, blocking.
class FakeWorker {
public:
    explicit FakeWorker(const std::string& spec) : m_channel(wire::Descriptor(0), wire::Descriptor(1))
    {
        const std::size_t colon = spec.find(':');
        m_kind = spec.substr(0, colon);
        m_count = colon == std::string::npos ? 0 : std::atoi(spec.c_str() + colon + 1);
        m_channel.frames().setLimit(wire::kMaxFrame);
    }
    /// Behaves until then.
    void waitUntil(std::int64_t ns) { m_goodUntilNs = ns; }

    int run()
    {
        if (is("exit"))
            return m_count;
        if (is("silent"))
            pause();
        if (is("garbage"))
            m_channel.send(text());
        wire::Hello hello = wire::ownHello();
        if (is("version"))
            hello.version = wire::kProtocolVersion + 7;
        if (is("stranger"))
            hello.hostId = QStringLiteral("another machine");
        m_channel.send(wire::encode(hello));
        for (;;) {
            while (const auto frame = m_channel.frames().next())
                handle(*frame);
            if (!m_channel.receive() && !is("deaf"))
                return 0;
            if (is("deaf"))
                std::this_thread::sleep_for(std::chrono::milliseconds(10));
        }
    }

private:
    [[nodiscard]] bool is(std::string_view kind) const
    {
        return m_kind == kind && (m_goodUntilNs == 0 || monotonicNs() >= m_goodUntilNs);
    }
    [[nodiscard]] static wire::Bytes text()
    {
        constexpr std::string_view text = "this is not a frame, it is just some text that goes on and on";
        const auto bytes = std::as_bytes(std::span(text.data(), text.size()));
        return {bytes.begin(), bytes.end()};
    }

    void handle(const wire::Frame& frame)
    {
        switch (frame.type) {
        case wire::FrameType::Setup:
            return handleSetup();
        case wire::FrameType::Submit:
            return handleSubmit(frame.body);
        case wire::FrameType::Setting:
            m_channel.send(wire::encode(wire::SettingReady{wire::decodeSetting(frame.body).value().number}));
            return;
        case wire::FrameType::Bye:
            if (!is("deaf"))
                std::exit(0);
            return;
        default:
            return;
        }
    }

    void handleSetup()
    {
        if (is("hang"))
            pause();
        if (is("complain")) {
            m_channel.send(wire::encode(wire::Complaint{
                usageError(QStringLiteral("no such directory"), QStringLiteral("/nowhere"))}));
            std::exit(1);
        }
        if (is("still"))
            m_channel.send(wire::encode(wire::Pulse{})); // and never again
        if (is("early-setting"))
            m_channel.send(wire::encode(wire::SettingReady{1}));
        m_channel.send(wire::emptyFrame(wire::FrameType::Ready));
        if (is("setting"))
            m_channel.send(wire::encode(wire::SettingReady{static_cast<std::uint32_t>(m_count)}));
        if (is("die-at-once"))
            std::exit(3);
        if (is("talkative")) {
            for (int i = 0; i < 1000; ++i)
                std::fputs("0123456789\n", stderr);
            std::fputs("last words\n", stderr);
            std::exit(3);
        }
        if (is("closes")) {
            m_channel.closeSending();
            pause();
        }
        if (is("twice"))
            m_channel.send(wire::emptyFrame(wire::FrameType::Ready));
        if (is("pulse"))
            m_channel.send(wire::encode(wire::Pulse{}));
        if (is("busy"))
            std::thread([this] { pulseBusy(); }).detach();
    }

    /// Its main thread is busy for this many pulses, comes back once, and is busy from then on.
    [[noreturn]] void pulseBusy()
    {
        wire::Pulse pulse;
        std::int64_t since = monotonicNs();
        for (int sent = 0;; ++sent) {
            if (sent == m_count)
                since = 0;
            else if (since == 0)
                since = monotonicNs();
            pulse.report.busySinceNs = since;
            m_channel.send(wire::encode(pulse));
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
        }
    }

    void handleSubmit(std::span<const std::byte> body)
    {
        auto batch = wire::BatchReader<TaskSlot>::open(body);
        TaskSlot task;
        std::span<const std::byte> input;
        while (batch && batch->next(task, input)) {
            ++m_tasks;
            if (is("crash") && m_tasks > m_count)
                std::raise(SIGSEGV);
            if (is("exit0"))
                std::exit(0);
            if (is("exit12"))
                std::exit(12);
            if (is("slow"))
                std::this_thread::sleep_for(std::chrono::milliseconds(20));
            answer(task, input);
        }
    }

    void answer(const TaskSlot& task, std::span<const std::byte> input)
    {
        DoneSlot done;
        done.index = task.index;
        done.cell = task.cell;
        done.items = task.items;
        done.resultSize = static_cast<std::uint32_t>(input.size());
        done.startNs = monotonicNs();
        done.endNs = done.startNs + (is("stranger") ? 5'000'000 : 0);
        if (is("cell"))
            done.cell = 0x7fffffff;
        if (is("index"))
            done.index += 1;
        if (is("lane"))
            done.worker = 999;
        if (is("times"))
            done.startNs = done.endNs + 1;
        if (is("early"))
            done.startNs = 1;
        if (is("status"))
            done.status = static_cast<TaskStatus>(77);
        wire::Bytes bytes;
        wire::appendBatches(bytes, std::span<const DoneSlot>(&done, 1),
                            [&](const DoneSlot&) { return input; });
        if (is("again"))
            bytes.insert(bytes.end(), bytes.begin(), bytes.end());
        if (is("size"))
            bytes[wire::kFrameHeader + 4 + 36] = std::byte{0xff}; // resultSize, its payload stays
        if (is("huge"))
            bytes[3] = std::byte{0xff};
        if (is("type"))
            bytes[4] = std::byte{99};
        if (is("half"))
            bytes.resize(bytes.size() / 2);
        if (is("later-garbage"))
            bytes = text();
        if (is("dribble"))
            dribble(bytes);
        else
            m_channel.send(bytes);
        if (is("half"))
            std::exit(0);
    }

    /// A frame in pieces, each a while after the last.
    void dribble(const wire::Bytes& bytes)
    {
        constexpr std::size_t piece = 7;
        for (std::size_t at = 0; at < bytes.size(); at += piece) {
            m_channel.send(std::span(bytes).subspan(at, std::min(piece, bytes.size() - at)));
            std::this_thread::sleep_for(std::chrono::microseconds(200));
        }
    }

    wire::Channel m_channel;
    std::string m_kind;
    std::int64_t m_goodUntilNs = 0;
    int m_count = 0;
    int m_tasks = 0;
};

/// Another one each time, and each for another while.
int chaos(int argc, char** argv)
{
    constexpr std::array kinds{"good", "crash:0", "exit0", "half", "later-garbage", "dribble",
                               "type", "index",   "times", "size", "huge"};
    SplitMix64 random(static_cast<std::uint64_t>(monotonicNs()) ^ static_cast<std::uint64_t>(getpid()));
    if (random.nextUnit() < 0.4)
        return runChild(argc, argv);
    FakeWorker worker(kinds[random.nextBelow(kinds.size())]);
    worker.waitUntil(monotonicNs() + 1'200 * kNsPerMs + static_cast<std::int64_t>(random.nextUnit() * 2e9));
    return worker.run();
}

} // namespace

int main(int argc, char** argv)
{
    const rlimit noCore{0, 0};
    setrlimit(RLIMIT_CORE, &noCore);
    const std::string spec = behaviour();
    if (spec == "stray")
        return runChild(argc, argv);
    if (spec == "chaos")
        return chaos(argc, argv);
    if (spec == "deaf")
        std::signal(SIGTERM, SIG_IGN);
    return FakeWorker(spec).run();
}
