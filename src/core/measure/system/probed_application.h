// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measure/system/loop_meter.h"

#include <QMetaObject>

#include <cstdint>

QT_BEGIN_NAMESPACE
class QEvent;
class QObject;
QT_END_NAMESPACE

namespace parascope {

/// Stands around the delivery of one event. Does nothing (one atomic load) unless an EventFeed lives on this
/// thread.
class EventBracket {
public:
    EventBracket() noexcept;
    ~EventBracket();
    EventBracket(const EventBracket&) = delete;
    EventBracket& operator=(const EventBracket&) = delete;

private:
    class EventFeed* m_feed;
};

/// Marks an application whose notify() stands in brackets.
class BracketedApplication {
public:
    virtual ~BracketedApplication() = default;
};

/// The application class of a program whose main loop is to be measured also where the loop's poll can't be
/// hooked (QT_NO_GLIB=1, Windows, macOS): ProbedApplication<QApplication> or <QCoreApplication>.
template <typename Base> class ProbedApplication : public Base, public BracketedApplication {
public:
    using Base::Base;

    bool notify(QObject* receiver, QEvent* event) override
    {
        const EventBracket bracket;
        return Base::notify(receiver, event);
    }
};

/// Feeds a meter from the brackets and the dispatcher's signals while it lives. The outermost event delivery
/// is busy. A handler that runs a loop of its own is not busy while that loop waits: the dispatcher's
/// aboutToBlock ends its busy period, the next inner delivery or awake begins another. (Neither signal alone
/// is usable: timers run between aboutToBlock and awake. They are delivered in brackets, so here that does no
/// harm.) What runs outside any delivery is not seen. Create and destroy on the loop's thread; one at a time.
class EventFeed {
public:
    explicit EventFeed(LoopMeter& meter);
    ~EventFeed();
    EventFeed(const EventFeed&) = delete;
    EventFeed& operator=(const EventFeed&) = delete;

    /// False where the application is no BracketedApplication, or while another feed is there.
    [[nodiscard]] bool installed() const { return m_installed; }

private:
    friend class EventBracket;
    void deliveryBegins();
    void deliveryEnds();
    void loopTurns();
    void loopBlocks();

    LoopMeter& m_meter;
    int m_depth = 0; ///< deliveries inside deliveries
    bool m_installed = false;
    QMetaObject::Connection m_awake, m_block;
};

} // namespace parascope
