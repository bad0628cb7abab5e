// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/histogram.h"

#include <cstdlib>

using namespace parascope;

/// Any bytes are decoded or refused; what was decoded can be asked anything and encodes to itself.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const Result<Histogram> decoded = Histogram::decode(bytes);
    if (!decoded)
        return 0;
    const Histogram& histogram = decoded.value();
    if (histogram.valueAtPercentile(100) > histogram.max() || histogram.min() > histogram.max())
        std::abort();
    if (histogram.countAtOrBelow(histogram.max()) > histogram.total())
        std::abort();
    const Result<Histogram> again = Histogram::decode(histogram.encodeV2());
    if (!again || again.value() != histogram)
        std::abort();
    Histogram sum;
    sum.add(histogram);
    if (sum.total() != histogram.total())
        std::abort();
    return 0;
}
