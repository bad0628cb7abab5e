// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/port_endpoint.h"

#include <memory>

namespace parascope {

/// Keeps the memory shared with a child alive as long as somebody looks into it, also after the child is
/// gone. (A base of its own, so that the port exists before the endpoint that refers to it.)
class ChildPort {
protected:
    explicit ChildPort(std::unique_ptr<TaskPort> port) : m_owned(std::move(port)) {}
    std::unique_ptr<TaskPort> m_owned;
};

/// The dispatcher's view of a local child with shared memory.
class ChildEndpoint : private ChildPort, public PortEndpoint {
public:
    ChildEndpoint(int process, std::unique_ptr<TaskPort> port)
        : ChildPort(std::move(port)), PortEndpoint(process, *m_owned, nullptr)
    {
    }
};

} // namespace parascope
