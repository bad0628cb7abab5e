// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/metric_rules.h"

#include "measure/loop_delay.h"

#include <QtGlobal>

namespace parascope {

namespace {

constexpr MetricRule kRules[] = {
    {"throughput_ops_per_s", QT_TRANSLATE_NOOP("Core", "Throughput"), QT_TRANSLATE_NOOP("Core", "throughput"),
     "1/s", Better::Higher, 0.03, 0, BlockFigure::TaskRate, 0},
    {"throughput_items_per_s", QT_TRANSLATE_NOOP("Core", "Items"), QT_TRANSLATE_NOOP("Core", "items"), "1/s",
     Better::Higher, 0.03, 0, BlockFigure::ItemRate, 0},
    {"response_p50_ms", QT_TRANSLATE_NOOP("Core", "Response p50"), QT_TRANSLATE_NOOP("Core", "response p50"),
     "ms", Better::Lower, 0.03, 0, BlockFigure::Response, 50},
    {"response_p99_ms", QT_TRANSLATE_NOOP("Core", "Response p99"), QT_TRANSLATE_NOOP("Core", "response p99"),
     "ms", Better::Lower, 0.1, 0, BlockFigure::Response, 99},
    {"response_p99_9_ms", QT_TRANSLATE_NOOP("Core", "Response p99.9"),
     QT_TRANSLATE_NOOP("Core", "response p99.9"), "ms", Better::Lower, 0, 0, BlockFigure::Response, 99.9},
    {"service_p50_ms", QT_TRANSLATE_NOOP("Core", "Service p50"), QT_TRANSLATE_NOOP("Core", "service p50"),
     "ms", Better::Lower, 0.03, 0, BlockFigure::Service, 50},
    {"service_p99_ms", QT_TRANSLATE_NOOP("Core", "Service p99"), QT_TRANSLATE_NOOP("Core", "service p99"),
     "ms", Better::Lower, 0.1, 0, BlockFigure::Service, 99},
    {"loop_delay_p98_ms", QT_TRANSLATE_NOOP("Core", "Main thread delay p98"),
     QT_TRANSLATE_NOOP("Core", "main thread delay p98"), "ms", Better::Lower, 0, 1, BlockFigure::TaskRate, 0},
    {"loop_delay_max_ms", QT_TRANSLATE_NOOP("Core", "Max stall"), QT_TRANSLATE_NOOP("Core", "max stall"),
     "ms", Better::Lower, 0, kDroppedFrameMs, BlockFigure::TaskRate, 0, true},
    {"cpu_utilization_ratio", QT_TRANSLATE_NOOP("Core", "CPU, all cores"),
     QT_TRANSLATE_NOOP("Core", "CPU of all cores"), "1", Better::Neither, 0, 0.01, BlockFigure::TaskRate, 0},
    {"rss_peak_bytes", QT_TRANSLATE_NOOP("Core", "Memory (RSS peak)"),
     QT_TRANSLATE_NOOP("Core", "memory (rss peak)"), "bytes", Better::Neither, 0, 1048576,
     BlockFigure::TaskRate, 0},
};

} // namespace

std::span<const MetricRule> metricRules()
{
    return kRules;
}

} // namespace parascope
