// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history_keeper.h"

#include "record/database.h"
#include "record/history.h"
#include "support/gui_test.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace parascope;

class TstHistoryKeeper : public test::GuiTestBase {
    Q_OBJECT
private Q_SLOTS:
    void theBinIsEmptiedAfterAMonth();
    void itTellsWhatIsWrong();

private:
    /// A run in a folder of its own that went to the bin so many days ago; its recording.
    static QString binnedRun(const QString& folder, const QString& id, int days);
};

QString TstHistoryKeeper::binnedRun(const QString& folder, const QString& id, int days)
{
    const QDir parent(folder);
    const QString own = QStringLiteral("parascope_x_20240101T000000Z_") + id;
    const QString path = parent.filePath(own + QStringLiteral("/recording.parascope"));
    QFile file(path);
    if (!parent.mkdir(own) || !file.open(QIODevice::WriteOnly) || file.write("x") != 1) {
        qWarning("can't make the run");
    }
    const auto history = History::open(folder);
    HistoryEntry entry;
    entry.runId = id;
    entry.outcome = QStringLiteral("completed");
    entry.recording = path;
    if (!history.value()->finish(entry).ok() || !history.value()->remove({id}).ok()) {
        qWarning("can't list the run");
    }
    const auto database =
        Database::open(parent.filePath(QStringLiteral("history.sqlite")), Database::Access::Replay);
    const qint64 when = QDateTime::currentDateTimeUtc().addDays(-days).toMSecsSinceEpoch();
    const auto done = database.value()->run(
        QStringLiteral("UPDATE runs SET binned_ms=%1 WHERE run_id='%2'").arg(QString::number(when), id));
    if (!done.ok()) {
        qWarning("can't change the run");
    }
    return path;
}

void TstHistoryKeeper::theBinIsEmptiedAfterAMonth()
{
    const QTemporaryDir folder;
    const QString old = binnedRun(folder.path(), QStringLiteral("a0000001"), 31);
    const QString young = binnedRun(folder.path(), QStringLiteral("a0000002"), 29);
    HistoryKeeper keeper;
    QSignalSpy finished(&keeper, &HistoryKeeper::finished);
    keeper.start(folder.path());
    QVERIFY(finished.wait(30'000));
    QVERIFY(!QFileInfo::exists(QFileInfo(old).path()));
    QVERIFY(QFile::exists(young));
    HistoryQuery query;
    query.binned = true;
    const auto left = History::open(folder.path()).value()->list(query);
    QVERIFY(left.ok());
    QCOMPARE(left.value().size(), std::size_t{1});
    QCOMPARE(left.value().front().runId, QStringLiteral("a0000002"));
}

void TstHistoryKeeper::itTellsWhatIsWrong()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("file"));
    QVERIFY(QFile(file).open(QIODevice::WriteOnly));
    HistoryKeeper keeper;
    QSignalSpy failed(&keeper, &HistoryKeeper::failed);
    keeper.start(file);
    QVERIFY(failed.wait(30'000));
}

PARASCOPE_GUI_TEST_MAIN(TstHistoryKeeper)
#include "tst_history_keeper.moc"
