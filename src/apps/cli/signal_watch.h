// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace parascope::cli {

/// Turns SIGINT, SIGTERM and SIGHUP into a Qt signal on the main thread while it lives: the handler only
/// writes a byte into a pipe. One at a time; the former handlers come back when it goes.
class SignalWatch : public QObject {
    Q_OBJECT
public:
    explicit SignalWatch(QObject* parent = nullptr);
    ~SignalWatch() override;

Q_SIGNALS:
    void interrupted(); ///< once per signal received

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace parascope::cli
