// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/system/poll_hook.h"

#include <QAbstractEventDispatcher>

#include <glib.h>

#include <thread>

namespace parascope {
namespace {

/// glib's poll function is a plain C function that is handed no data of the caller, so what it needs has to
/// be reachable by name: the one place in the program where that is so. The poll function that was there
/// before stays known for ever, because somebody may have chained theirs in front of ours and go on calling
/// it.
struct HookState {
    std::atomic<LoopMeter*> meter{nullptr};
    std::thread::id loopThread;
    GPollFunc previous = nullptr;
    bool inChain = false; ///< glib, or somebody's function in front of ours, calls ours
};

HookState& hookState()
{
    static HookState state;
    return state;
}

gint pollWithMeter(GPollFD* descriptors, guint count, gint timeoutMs)
{
    HookState& state = hookState();
    LoopMeter* meter = state.meter.load(std::memory_order_acquire);
    // The default context can be run by another thread while the main thread does not: not our loop's time.
    if (meter == nullptr || std::this_thread::get_id() != state.loopThread)
        return state.previous(descriptors, count, timeoutMs);
    meter->waitBegins(monotonicNs());
    const gint result = state.previous(descriptors, count, timeoutMs);
    meter->waitEnds(monotonicNs());
    return result;
}

bool loopIsGlibs()
{
    const QAbstractEventDispatcher* dispatcher = QAbstractEventDispatcher::instance();
    return dispatcher != nullptr && dispatcher->inherits("QEventDispatcherGlib");
}

} // namespace

PollHook::PollHook(LoopMeter& meter)
{
    HookState& state = hookState();
    if (!loopIsGlibs() || state.meter.load(std::memory_order_relaxed) != nullptr)
        return;
    GMainContext* context = g_main_context_default();
    const GPollFunc current = g_main_context_get_poll_func(context);
    state.loopThread = std::this_thread::get_id();
    state.meter.store(&meter, std::memory_order_release);
    if (!state.inChain) {
        state.previous = current;
        state.inChain = true;
        g_main_context_set_poll_func(context, pollWithMeter);
    }
    m_installed = true;
}

PollHook::~PollHook()
{
    if (!m_installed)
        return;
    HookState& state = hookState();
    state.meter.store(nullptr, std::memory_order_release);
    GMainContext* context = g_main_context_default();
    if (g_main_context_get_poll_func(context) == pollWithMeter) {
        g_main_context_set_poll_func(context, state.previous);
        state.inChain = false;
    } // else somebody chained theirs in front of ours: it stays and passes calls on
}

} // namespace parascope
