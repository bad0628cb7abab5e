// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a plan file. What is accepted says the same after it was written and read again, and the one
// place that judges plans can judge it.
#include "run/run_plan.h"

#include <QJsonDocument>

#include <cstddef>
#include <cstdint>

using namespace parascope;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const Result<RunPlan> plan = RunPlan::fromJsonText(text);
    if (!plan) {
        if (plan.error().sentence().isEmpty())
            __builtin_trap();
        return 0;
    }
    const QJsonObject written = plan.value().toJson();
    const Result<RunPlan> again = RunPlan::fromJsonText(QJsonDocument(written).toJson());
    if (!again || again.value().toJson() != written)
        __builtin_trap();
    const Result<RunPlan> valid = validatePlan(plan.value());
    // Judging a plan twice changes nothing more.
    if (valid) {
        const Result<RunPlan> twice = validatePlan(valid.value());
        if (!twice || twice.value().toJson() != valid.value().toJson())
            __builtin_trap();
    }
    return 0;
}
