// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/history.h"

#include "record/database.h"
#include "record/recording.h"
#include "support/test_base.h"

#include <QDir>
#include <QElapsedTimer>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QThread>

using namespace parascope;

namespace {

const QDateTime kStart(QDate(2025, 3, 1), QTime(8, 30, 0, 250), Qt::UTC);

HistoryEntry sampleEntry(int number, const QString& job = QStringLiteral("0123456789abcdef"))
{
    HistoryEntry entry;
    entry.runId = QStringLiteral("a%1").arg(number, 7, 10, QLatin1Char('0'));
    entry.jobHash = job;
    entry.name = QStringLiteral("nightly 100%_done");
    entry.workload = number % 2 == 0 ? QStringLiteral("sha256") : QStringLiteral("spin");
    entry.setting = QStringLiteral("2 threads x %1 processes").arg(number);
    entry.threads = 2;
    entry.processes = number;
    entry.startedUtc = kStart.addSecs(number);
    entry.seconds = 10.25;
    entry.outcome = QStringLiteral("completed");
    entry.verdict = QStringLiteral("smooth; ä “quoted” ' \" verdict");
    entry.severity = QStringLiteral("ok");
    entry.recording = QStringLiteral("/nowhere/%1/recording.parascope").arg(entry.runId);
    entry.metrics = {{QStringLiteral("throughput_ops_per_s"), 1000.5 + number},
                     {QStringLiteral("response_p99_ms"), 0.1}};
    return entry;
}

QStringList idsOf(const std::vector<HistoryEntry>& entries)
{
    QStringList ids;
    for (const HistoryEntry& entry : entries)
        ids << entry.runId;
    return ids;
}

QString id(int number)
{
    return sampleEntry(number).runId;
}

void writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestHistory : public test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void anEntryComesBack();
    void newestFirstInPages();
    void oneWorkloadAlone();
    void searchFindsEveryWord_data();
    void searchFindsEveryWord();
    void pinsTagsAndNotesStay();
    void oneBaselineAJob();
    void trendsAreOldestFirst();
    void theBinGivesBack();
    void theBinDeletesOnlyRunFolders();
    void runningUntilFinished();
    void runsOfDeadProgramsAreOffered();
    void aFolderThatGoes();
    void jobsAreTheSamePlan();
    void twoProgramsAtOnce();
    void foreignFilesAreRefused();
    void unwritableFolders();
    void quickWithManyRuns();

private:
    void add(int count);
    [[nodiscard]] QStringList found(const HistoryQuery& query) const;
    [[nodiscard]] HistoryEntry entry(int number) const;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<History> m_history;
};

void TestHistory::init()
{
    TestBase::init();
    m_history.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = History::open(m_folder->filePath(QStringLiteral("data/parascope")));
    QVERIFY(opened);
    m_history = std::move(opened).value();
}

void TestHistory::add(int count)
{
    for (int number = 0; number < count; ++number)
        QVERIFY(m_history->finish(sampleEntry(number)));
}

QStringList TestHistory::found(const HistoryQuery& query) const
{
    const auto entries = m_history->list(query);
    return entries ? idsOf(entries.value()) : QStringList{entries.error().sentence()};
}

HistoryEntry TestHistory::entry(int number) const
{
    const auto found = m_history->find(id(number));
    return found && found.value() ? *found.value() : HistoryEntry();
}

void TestHistory::anEntryComesBack()
{
    HistoryEntry written = sampleEntry(3);
    written.recording = m_folder->filePath(QStringLiteral("there.parascope"));
    written.outcomeText = QStringLiteral("why: not");
    writeFile(written.recording, "x");
    QVERIFY(m_history->finish(written));
    const HistoryEntry read = entry(3);
    QCOMPARE(read.runId, written.runId);
    QCOMPARE(read.jobHash, written.jobHash);
    QCOMPARE(read.name, written.name);
    QCOMPARE(read.workload, written.workload);
    QCOMPARE(read.setting, written.setting);
    QCOMPARE(read.threads, 2);
    QCOMPARE(read.processes, 3);
    QCOMPARE(read.startedUtc, written.startedUtc);
    QCOMPARE(read.seconds, 10.25);
    QCOMPARE(read.outcome, written.outcome);
    QCOMPARE(read.outcomeText, written.outcomeText);
    QCOMPARE(read.verdict, written.verdict);
    QCOMPARE(read.severity, written.severity);
    QCOMPARE(read.recording, written.recording);
    QVERIFY(read.metrics == written.metrics);
    QVERIFY(read.present && !read.pinned && !read.baseline && read.tags.isEmpty() && read.note.isEmpty());
    QVERIFY(QFile::remove(written.recording));
    QVERIFY(!entry(3).present);
    const auto missing = m_history->find(QStringLiteral("nobody"));
    QVERIFY(missing && !missing.value());
}

void TestHistory::newestFirstInPages()
{
    add(25);
    HistoryQuery query;
    query.limit = 10;
    QCOMPARE(found(query),
             (QStringList{id(24), id(23), id(22), id(21), id(20), id(19), id(18), id(17), id(16), id(15)}));
    query.offset = 20;
    QCOMPARE(found(query), (QStringList{id(4), id(3), id(2), id(1), id(0)}));
}

void TestHistory::oneWorkloadAlone()
{
    add(6);
    HistoryQuery query;
    query.workload = QStringLiteral("spin");
    QCOMPARE(found(query), (QStringList{id(5), id(3), id(1)}));
    query.workload = QStringLiteral("spi"); // no search for words
    QVERIFY(found(query).isEmpty());
}

void TestHistory::searchFindsEveryWord_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("hits");
    QTest::newRow("workload") << QStringLiteral("spin") << 5;
    QTest::newRow("two words") << QStringLiteral("  7 PROC spin ") << 1;
    QTest::newRow("a word that is nowhere") << QStringLiteral("spin nowhere") << 0;
    QTest::newRow("percent is a percent") << QStringLiteral("100%_") << 10;
    QTest::newRow("no wildcards") << QStringLiteral("s%n") << 0;
    QTest::newRow("underscore") << QStringLiteral("s_in") << 0;
    QTest::newRow("quotes") << QStringLiteral("' \"") << 10;
    QTest::newRow("backslash") << QStringLiteral("\\") << 0;
    QTest::newRow("run id") << QStringLiteral("a0000004") << 1;
    QTest::newRow("tag") << QStringLiteral("release") << 1;
    QTest::newRow("note") << QStringLiteral("governor") << 1;
    QTest::newRow("outcome") << QStringLiteral("completed") << 10;
    QTest::newRow("all") << QString() << 10;
}

void TestHistory::searchFindsEveryWord()
{
    QFETCH(QString, text);
    QFETCH(int, hits);
    add(10);
    QVERIFY(m_history->setTags(id(1), {QStringLiteral("release")}));
    QVERIFY(m_history->setNote(id(2), QStringLiteral("with the performance governor")));
    HistoryQuery query;
    query.text = text;
    QCOMPARE(found(query).size(), hits);
}

void TestHistory::pinsTagsAndNotesStay()
{
    add(3);
    QVERIFY(m_history->setPinned(id(1), true));
    QVERIFY(m_history->setTags(
        id(1), {QStringLiteral(" two  words "), QStringLiteral("b"), QStringLiteral("B"), QString()}));
    QVERIFY(m_history->setTags(id(2), {QStringLiteral("words")}));
    QVERIFY(m_history->setNote(id(1), QStringLiteral("line one\nline two")));
    QVERIFY(m_history->finish(sampleEntry(1))); // again, as a repaired run is
    const HistoryEntry read = entry(1);
    QVERIFY(read.pinned);
    QCOMPARE(read.tags, (QStringList{QStringLiteral("two words"), QStringLiteral("b")}));
    QCOMPARE(read.note, QStringLiteral("line one\nline two"));
    HistoryQuery query;
    query.pinnedOnly = true;
    QCOMPARE(found(query), QStringList{id(1)});
    query = {};
    query.tag = QStringLiteral("words"); // a whole tag, not a part of one
    QCOMPARE(found(query), QStringList{id(2)});
    const auto tags = m_history->allTags();
    QVERIFY(tags);
    QCOMPARE(tags.value(),
             (QStringList{QStringLiteral("b"), QStringLiteral("two words"), QStringLiteral("words")}));
    QVERIFY(m_history->setPinned(id(1), false));
    QVERIFY(m_history->setTags(id(1), {}));
    QVERIFY(!entry(1).pinned && entry(1).tags.isEmpty());
}

void TestHistory::oneBaselineAJob()
{
    add(3);
    QVERIFY(m_history->finish(sampleEntry(7, QStringLiteral("other"))));
    QVERIFY(m_history->setBaseline(id(7), true));
    QVERIFY(m_history->setBaseline(id(0), true));
    QVERIFY(m_history->setBaseline(id(2), true));
    const auto baseline = m_history->baselineOf(sampleEntry(0).jobHash);
    QVERIFY(baseline && baseline.value());
    QCOMPARE(baseline.value()->runId, id(2));
    QVERIFY(!entry(0).baseline && entry(7).baseline);
    QVERIFY(m_history->setBaseline(id(0), false)); // is none: the other stays
    QVERIFY(entry(2).baseline);
    QVERIFY(m_history->setBaseline(id(2), false));
    const auto none = m_history->baselineOf(sampleEntry(0).jobHash);
    QVERIFY(none && !none.value());
}

void TestHistory::trendsAreOldestFirst()
{
    add(6);
    QVERIFY(m_history->finish(sampleEntry(8, QStringLiteral("other"))));
    HistoryEntry failed = sampleEntry(9);
    failed.outcome = QStringLiteral("failed");
    QVERIFY(m_history->finish(failed));
    QVERIFY(m_history->remove({id(3)}));
    const QString metric = QStringLiteral("throughput_ops_per_s");
    const auto points = m_history->trend(sampleEntry(0).jobHash, metric, 4);
    QVERIFY(points);
    QCOMPARE(points.value().size(), std::size_t{4});
    QCOMPARE(points.value().front().runId, id(1));
    QCOMPARE(points.value().back().runId, id(5));
    QCOMPARE(points.value().back().value, 1005.5);
    QCOMPARE(points.value().back().startedUtc, kStart.addSecs(5));
    const auto unknown = m_history->trend(sampleEntry(0).jobHash, QStringLiteral("no_such_metric"));
    QVERIFY(unknown && unknown.value().empty());
}

void TestHistory::theBinGivesBack()
{
    add(4);
    QVERIFY(m_history->remove({id(1), id(2)}));
    QCOMPARE(found({}), (QStringList{id(3), id(0)}));
    HistoryQuery binned;
    binned.binned = true;
    QCOMPARE(found(binned), (QStringList{id(2), id(1)}));
    QVERIFY(m_history->restore({id(1), id(2)}));
    QCOMPARE(found({}), (QStringList{id(3), id(2), id(1), id(0)}));
    QVERIFY(m_history->remove({id(1)}));
    const auto later = m_history->emptyBin(QDateTime::currentDateTimeUtc().addSecs(-60));
    QVERIFY(later && later.value() == 0);
    const auto gone = m_history->emptyBin(QDateTime::currentDateTimeUtc().addSecs(1));
    QVERIFY(gone && gone.value() == 1);
    QVERIFY(m_history->restore({id(1)}));
    QCOMPARE(found({}), (QStringList{id(3), id(2), id(0)}));
}

void TestHistory::theBinDeletesOnlyRunFolders()
{
    HistoryEntry own = sampleEntry(1);
    const auto folder =
        makeRunFolder(m_folder->filePath(QStringLiteral("runs")), QStringLiteral("job"), kStart, own.runId);
    QVERIFY(folder);
    own.recording = folder.value() + QStringLiteral("/recording.parascope");
    writeFile(own.recording, "x");
    writeFile(folder.value() + QStringLiteral("/summary.csv"), "x");
    HistoryEntry loose = sampleEntry(2);
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("mine")));
    loose.recording = m_folder->filePath(QStringLiteral("mine/kept.parascope"));
    writeFile(loose.recording, "x");
    writeFile(m_folder->filePath(QStringLiteral("mine/letter.txt")), "x");
    QVERIFY(m_history->finish(own));
    QVERIFY(m_history->finish(loose));
    QVERIFY(m_history->remove({own.runId, loose.runId}));
    QVERIFY(QFile::exists(own.recording)); // not before the bin is emptied
    const auto gone = m_history->emptyBin(QDateTime::currentDateTimeUtc().addSecs(1));
    QVERIFY(gone && gone.value() == 2);
    QVERIFY(!QDir(folder.value()).exists());
    QVERIFY(!QFile::exists(loose.recording));
    QVERIFY(QFile::exists(m_folder->filePath(QStringLiteral("mine/letter.txt"))));
}

void TestHistory::runningUntilFinished()
{
    HistoryEntry running = sampleEntry(1);
    running.metrics.clear();
    QVERIFY(m_history->begin(running));
    QCOMPARE(entry(1).outcome, QStringLiteral("running"));
    // Another window of the same person looks while it goes on.
    auto other = History::open(m_folder->filePath(QStringLiteral("data/parascope")));
    QVERIFY(other);
    const auto seen = other.value()->unfinished();
    QVERIFY(seen && seen.value().empty());
    QVERIFY(m_history->remove({id(1)})); // nobody bins a run that goes on
    QCOMPARE(found({}), QStringList{id(1)});
    QVERIFY(m_history->finish(sampleEntry(1)));
    QCOMPARE(entry(1).outcome, QStringLiteral("completed"));
    const auto done = other.value()->unfinished();
    QVERIFY(done && done.value().empty());
    const QDir folder(m_folder->filePath(QStringLiteral("data/parascope")));
    QVERIFY(folder.entryList({QStringLiteral("*.lock")}, QDir::Files).isEmpty());
}

void TestHistory::runsOfDeadProgramsAreOffered()
{
    const QString folder = m_folder->filePath(QStringLiteral("data/parascope"));
    for (const int number : {1, 2, 3}) {
        auto other = History::open(folder);
        QVERIFY(other);
        HistoryEntry running = sampleEntry(number);
        QVERIFY(other.value()->begin(running));
    } // gone without finish(), and its lock with it
    // What a killed program leaves: the lock file of a process that is no more.
    writeFile(QDir(folder).filePath(QStringLiteral("running_%1.lock").arg(id(2))),
              "999999999\nparascope\n" + QSysInfo::machineHostName().toUtf8() + "\n");
    const auto offered = m_history->unfinished();
    QVERIFY(offered);
    QCOMPARE(idsOf(offered.value()), (QStringList{id(3), id(2), id(1)}));
    QCOMPARE(offered.value()[0].outcome, QStringLiteral("unfinished"));
    QVERIFY(m_history->acknowledge({id(3)}));
    QVERIFY(m_history->remove({id(1)}));
    const auto left = m_history->unfinished();
    QVERIFY(left);
    QCOMPARE(idsOf(left.value()), QStringList{id(2)});
    QCOMPARE(entry(3).outcome, QStringLiteral("unfinished"));
}

void TestHistory::aFolderThatGoes()
{
    const QDir folder(m_folder->filePath(QStringLiteral("data/parascope")));
    QVERIFY(m_history->begin(sampleEntry(1)));
    QVERIFY(m_history->begin(sampleEntry(2)));
    QVERIFY(QDir(folder.path()).removeRecursively());
    static_cast<void>(m_history->finish(sampleEntry(1))); // whatever it says, no word on the terminal
    m_history.reset();
    QVERIFY(!QDir(folder.path()).exists()); // nor does it come back
}

void TestHistory::jobsAreTheSamePlan()
{
    RunPlan plan;
    plan.threads = 2;
    const QString hash = jobHashOf(plan);
    QCOMPARE(hash.size(), 16);
    RunPlan same = plan;
    same.name = QStringLiteral("called otherwise");
    same.seed = 99;
    QCOMPARE(jobHashOf(same), hash);
    RunPlan more = plan;
    more.threads = 3;
    QVERIFY(jobHashOf(more) != hash);
    RunPlan longer = plan;
    longer.durationNs += 1'000'000'000;
    QVERIFY(jobHashOf(longer) != hash);
    RunPlan set = plan;
    set.parameters.set(QStringLiteral("size"), 4096);
    QVERIFY(jobHashOf(set) != hash);
}

void TestHistory::twoProgramsAtOnce()
{
    const QString folder = m_folder->filePath(QStringLiteral("shared"));
    std::atomic<int> failures = 0;
    const auto program = [&failures, folder](int first) {
        for (int round = 0; round < 15; ++round) {
            const auto opened = History::open(folder); // also: who makes the file?
            const HistoryEntry run = sampleEntry(first + round);
            if (!opened || !opened.value()->begin(run) || !opened.value()->finish(run))
                ++failures;
        }
    };
    const std::unique_ptr<QThread> one(QThread::create(program, 100));
    const std::unique_ptr<QThread> two(QThread::create(program, 200));
    one->start();
    two->start();
    one->wait();
    two->wait();
    QCOMPARE(failures.load(), 0);
    const auto opened = History::open(folder);
    QVERIFY(opened);
    const auto all = opened.value()->list();
    QVERIFY(all);
    QCOMPARE(all.value().size(), std::size_t{30});
}

void TestHistory::foreignFilesAreRefused()
{
    const QDir folder(m_folder->filePath(QStringLiteral("foreign")));
    QVERIFY(folder.mkpath(QStringLiteral(".")));
    const QString file = folder.filePath(QStringLiteral("history.sqlite"));
    {
        auto other = Database::open(file, Database::Access::Create);
        QVERIFY(other);
        QVERIFY(other.value()->run(QStringLiteral("CREATE TABLE mine(x)")));
    }
    const auto foreign = History::open(folder.path());
    QVERIFY(!foreign);
    QVERIFY2(foreign.error().what.contains(QStringLiteral("another program's")),
             qPrintable(foreign.error().sentence()));
    {
        auto ours = Database::open(m_folder->filePath(QStringLiteral("data/parascope/history.sqlite")),
                                   Database::Access::Create);
        QVERIFY(ours);
        QVERIFY(ours.value()->run(QStringLiteral("PRAGMA user_version=99")));
    }
    const auto newer = History::open(m_folder->filePath(QStringLiteral("data/parascope")));
    QVERIFY(!newer);
    QVERIFY2(newer.error().what.contains(QStringLiteral("newer")), qPrintable(newer.error().sentence()));
    QVERIFY(QFile::remove(file));
    writeFile(file, QByteArray("no database at all ").repeated(100));
    const auto text = History::open(folder.path());
    QVERIFY(!text);
    QVERIFY2(text.error().sentence().contains(QStringLiteral("history")),
             qPrintable(text.error().sentence()));
}

void TestHistory::unwritableFolders()
{
    QVERIFY(!History::open(QString()));
    writeFile(m_folder->filePath(QStringLiteral("file")), "x");
    const auto below = History::open(m_folder->filePath(QStringLiteral("file/below")));
    QVERIFY(!below);
    QVERIFY(below.error().where.contains(QStringLiteral("below")));
}

void TestHistory::quickWithManyRuns()
{
    add(1'000);
    HistoryQuery query;
    query.text = QStringLiteral("spin 7");
    QElapsedTimer timer;
    timer.start();
    const auto entries = m_history->list(query);
    const qint64 spent = timer.elapsed();
    QVERIFY(entries);
    QVERIFY(entries.value().size() > 100);
    QVERIFY2(spent < 500, qPrintable(QString::number(spent))); // some ms; the limit is for a loaded machine
}

PARASCOPE_TEST_MAIN(TestHistory)
#include "tst_history.moc"
