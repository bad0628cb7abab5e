// SPDX-License-Identifier: GPL-3.0-or-later
#include "rows.h"

#include <QCoreApplication>

int main(int argc, char** argv)
{
    using namespace parascope::bench;
    const QCoreApplication app(argc, argv);
    qputenv("PARASCOPE_WORKER", PARASCOPE_BIN_DIR "/parascope-worker");
    std::vector<Row> rows;
    addRecorderRows(rows);
    addDispatchRows(rows);
    addChildRows(rows);
    addStartRows(rows);
    addThroughputRows(rows);
    addSamplingRows(rows);
    addProbeRows(rows);
    addDeliveryRows(rows);
    addMemoryRows(rows);
    addPeerRows(rows);
    Harness harness(QCoreApplication::arguments());
    harness.run(std::move(rows));
    return harness.missed() == 0 ? 0 : 1;
}
