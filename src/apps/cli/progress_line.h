// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measure/histogram.h"
#include "measure/interval.h"
#include "run/session.h"

#include <QObject>
#include <QString>

#include <cstdint>
#include <functional>

namespace parascope::cli {

/// One line on a terminal that tells how a run goes: state, time, throughput, p99, time left. Rewritten in
/// place about four times a second; erase() before anything else is written.
class ProgressLine : public QObject {
    Q_OBJECT
public:
    /// `write` puts a text on the terminal.
    explicit ProgressLine(std::function<void(const QString&)> write);

    void setState(SessionState state);
    void setProgress(double ratio, qint64 nsLeft);
    void add(const Interval& interval);
    void erase();

    [[nodiscard]] QString text() const;

private:
    void show();

    std::function<void(const QString&)> m_write;
    SessionState m_state = SessionState::Idle;
    double m_ratio = -1;
    qint64 m_nsLeft = -1;
    std::int64_t m_elapsedNs = 0;
    std::int64_t m_shownAtNs = 0;
    std::uint64_t m_completed = 0; ///< since the line was last shown
    double m_throughput = 0;
    bool m_warmUp = true;
    Histogram m_response; ///< of the measured part
    bool m_visible = false;
};

} // namespace parascope::cli
