// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "harness.h"

namespace parascope::bench {

// Each file adds the rows of one subject.
void addDispatchRows(std::vector<Row>& rows);
void addRecorderRows(std::vector<Row>& rows);
void addChildRows(std::vector<Row>& rows);
void addStartRows(std::vector<Row>& rows);
void addThroughputRows(std::vector<Row>& rows);
void addSamplingRows(std::vector<Row>& rows);
void addProbeRows(std::vector<Row>& rows);
void addDeliveryRows(std::vector<Row>& rows);
void addMemoryRows(std::vector<Row>& rows);
void addSoakRows(std::vector<Row>& rows);
void addPeerRows(std::vector<Row>& rows);
void addDrawRows(std::vector<Row>& rows); ///< in parascope-bench-draw

} // namespace parascope::bench
