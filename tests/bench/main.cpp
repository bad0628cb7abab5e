// SPDX-License-Identifier: GPL-3.0-or-later
#include "rows.h"

#include <QCoreApplication>
#include <QProcess>

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
    addSoakRows(rows);
    addPeerRows(rows);
    Harness harness(QCoreApplication::arguments());
    harness.run(std::move(rows));
    int missed = harness.missed();
#ifdef PARASCOPE_BENCH_DRAW
    missed += QProcess::execute(QStringLiteral(PARASCOPE_TESTS_BIN_DIR "/parascope-bench-draw"),
                                QCoreApplication::arguments().mid(1));
#endif
    return missed == 0 ? 0 : 1;
}
