// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/system/probed_application.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QThread>

#include <thread>

namespace parascope {
namespace {

/// notify() is called on every thread that delivers events and belongs to an application that outlives the
/// probe, so the feed has to be found by name, as the poll hook's meter has.
struct FeedState {
    std::atomic<EventFeed*> feed{nullptr};
    std::thread::id loopThread;
};

FeedState& feedState()
{
    static FeedState state;
    return state;
}

EventFeed* feedOfThisThread() noexcept
{
    FeedState& state = feedState();
    EventFeed* feed = state.feed.load(std::memory_order_acquire);
    return feed != nullptr && std::this_thread::get_id() == state.loopThread ? feed : nullptr;
}

} // namespace

EventBracket::EventBracket() noexcept : m_feed(feedOfThisThread())
{
    if (m_feed != nullptr)
        m_feed->deliveryBegins();
}

EventBracket::~EventBracket()
{
    // A feed that came or went inside this delivery did not see its beginning: leave it alone.
    if (m_feed != nullptr && m_feed == feedOfThisThread())
        m_feed->deliveryEnds();
}

EventFeed::EventFeed(LoopMeter& meter) : m_meter(meter)
{
    FeedState& state = feedState();
    QAbstractEventDispatcher* dispatcher = QAbstractEventDispatcher::instance();
    const bool bracketed = dynamic_cast<BracketedApplication*>(QCoreApplication::instance()) != nullptr;
    if (!bracketed || dispatcher == nullptr || state.feed.load(std::memory_order_relaxed) != nullptr)
        return;
    m_awake =
        QObject::connect(dispatcher, &QAbstractEventDispatcher::awake, dispatcher, [this] { loopTurns(); });
    m_block = QObject::connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, dispatcher,
                               [this] { loopBlocks(); });
    state.loopThread = std::this_thread::get_id();
    state.feed.store(this, std::memory_order_release);
    m_installed = true;
}

EventFeed::~EventFeed()
{
    if (!m_installed)
        return;
    feedState().feed.store(nullptr, std::memory_order_release);
    QObject::disconnect(m_awake);
    QObject::disconnect(m_block);
}

void EventFeed::deliveryBegins()
{
    ++m_depth;
    if (m_meter.busySince() == 0)
        m_meter.waitEnds(monotonicNs());
}

void EventFeed::deliveryEnds()
{
    // After an inner delivery the outer handler may go on at once: only the loop's own signals tell.
    if (--m_depth == 0)
        m_meter.waitBegins(monotonicNs());
}

void EventFeed::loopTurns()
{
    if (m_depth == 0)
        return;
    const std::int64_t now = monotonicNs();
    m_meter.waitBegins(now);
    m_meter.waitEnds(now);
}

void EventFeed::loopBlocks()
{
    if (m_depth > 0)
        m_meter.waitBegins(monotonicNs());
}

} // namespace parascope
