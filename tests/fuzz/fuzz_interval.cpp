// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/interval_codec.h"

#include <array>
#include <cstdlib>

using namespace parascope;

/// Any bytes are decoded or refused; what was decoded encodes to something that decodes to the same bytes.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const Result<Interval> decoded = decodeInterval(bytes);
    if (!decoded)
        return 0;
    const QByteArray once = encodeInterval(decoded.value());
    const Result<Interval> again = decodeInterval(once);
    if (!again || encodeInterval(again.value()) != once)
        std::abort();
    std::array<std::int64_t, 3> values{};
    valuesAtPercentiles(decoded.value().service, std::array{0.0, 50.0, 100.0}, values);
    Histogram histogram;
    histogram.add(decoded.value().service);
    histogram.valuesAtPercentiles(std::array{0.0, 50.0, 100.0}, values);
    if (!Histogram::decode(histogram.encodeV2()) && histogram.total() <= INT64_MAX)
        std::abort();
    return 0;
}
