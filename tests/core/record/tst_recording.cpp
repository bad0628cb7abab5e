// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/recording.h"

#include "support/interval_maker.h"
#include "support/test_base.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace parascope;

namespace {

RecordingInfo sampleInfo()
{
    RecordingInfo info;
    info.runId = QStringLiteral("0badcafe");
    info.startedUtc = QDateTime(QDate(2024, 2, 29), QTime(23, 59, 58, 123), Qt::UTC);
    info.plan.name = QStringLiteral("n\u00e4me, \"quoted\"");
    info.plan.threads = 2;
    info.plan.processes = 2;
    info.plan.seed = 42;
    info.plan.parameters.set(QStringLiteral("size"), 65536);
    info.environment.cpuModel = QStringLiteral("Example CPU");
    info.environment.toolVersion = QStringLiteral("9.9");
    info.environment.usableCpus = 1.5;
    return info;
}

std::vector<Interval> readAll(const Recording& recording)
{
    std::vector<Interval> all;
    const auto done = recording.forEach([&all](const Interval& interval) { all.push_back(interval); });
    if (!done)
        qWarning("%s", qPrintable(done.error().sentence()));
    return all;
}

void writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestRecording : public test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void givesBackExactlyWhatWasAdded();
    void keepsTheDescription();
    void theDescriptionAlone();
    void keepsTheOutcome_data();
    void keepsTheOutcome();
    void leavesOneFileAndNoConnection();
    void isAPlainSqliteFile();
    void readableWhileBeingWritten();
    void unfinishedWithoutFinish();
    void neverOverwrites();
    void pathsWithSpecialCharacters();
    void cannotCreate();
    void nothingIsTakenAfterTheEnd();
    void deletedWhileWriting();
    void refusesWhatIsNoRecording_data();
    void refusesWhatIsNoRecording();
    void refusesOtherDatabases();
    void refusesNewerSchema();
    void namesAMissingInterval();

private:
    QString path(const QString& name = QStringLiteral("recording.parascope")) const
    {
        return m_folder->filePath(name);
    }
    std::unique_ptr<RecordingWriter> writer() const;
    void writeFinished(int intervals) const;
    void change(const QString& sql) const;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestRecording::init()
{
    TestBase::init();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

std::unique_ptr<RecordingWriter> TestRecording::writer() const
{
    auto created = RecordingWriter::create(path(), sampleInfo());
    return created ? std::move(created).value() : nullptr;
}

void TestRecording::writeFinished(int intervals) const
{
    const auto out = writer();
    QVERIFY(out);
    test::IntervalMaker maker;
    for (int i = 0; i < intervals; ++i)
        QVERIFY(out->add(maker.next()));
    QVERIFY(out->finish({}));
}

/// Changes the file behind Parascope's back.
void TestRecording::change(const QString& sql) const
{
    {
        QSqlDatabase database =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("change"));
        database.setDatabaseName(path());
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(sql));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("change"));
}

void TestRecording::givesBackExactlyWhatWasAdded()
{
    std::vector<Interval> written;
    const auto out = writer();
    QVERIFY(out);
    test::IntervalMaker maker(99);
    for (int i = 0; i < 257; ++i) {
        written.push_back(maker.next());
        QVERIFY(out->add(written.back()));
    }
    QVERIFY(out->finish({}));
    const auto recording = Recording::open(path());
    QVERIFY(recording);
    QVERIFY(readAll(*recording.value()) == written);
    QVERIFY(readAll(*recording.value()) == written); // and again
}

void TestRecording::keepsTheDescription()
{
    writeFinished(1);
    const auto recording = Recording::open(path());
    QVERIFY(recording);
    const RecordingInfo& info = recording.value()->info();
    const RecordingInfo expected = sampleInfo();
    QCOMPARE(info.schemaVersion, 1);
    QCOMPARE(info.runId, expected.runId);
    QCOMPARE(info.startedUtc, expected.startedUtc);
    QVERIFY(info.plan == expected.plan);
    QCOMPARE(info.environment.toJson(), expected.environment.toJson());
    QVERIFY(info.complete);
}

void TestRecording::theDescriptionAlone()
{
    writeFinished(20);
    const auto alone = Recording::infoOf(path());
    const auto whole = Recording::open(path());
    QVERIFY(alone && whole);
    QCOMPARE(alone.value().runId, sampleInfo().runId);
    QVERIFY(alone.value().plan == whole.value()->info().plan);
    QCOMPARE(alone.value().environment.cpuModel, QStringLiteral("Example CPU"));
    QCOMPARE(alone.value().outcome, QStringLiteral("completed"));
    writeFile(path(QStringLiteral("none")), "no recording");
    QVERIFY(!Recording::infoOf(path(QStringLiteral("none"))));
}

void TestRecording::keepsTheOutcome_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::newRow("completed") << int(OutcomeKind::Completed) << QStringLiteral("completed") << QString();
    QTest::newRow("cancelled") << int(OutcomeKind::Cancelled) << QStringLiteral("cancelled") << QString();
    QTest::newRow("failed") << int(OutcomeKind::Failed) << QStringLiteral("failed")
                            << QStringLiteral("no worker: slot 1 (start it).");
}

void TestRecording::keepsTheOutcome()
{
    QFETCH(int, kind);
    Outcome outcome;
    outcome.kind = static_cast<OutcomeKind>(kind);
    if (outcome.kind == OutcomeKind::Failed)
        outcome.error =
            targetError(QStringLiteral("no worker"), QStringLiteral("slot 1"), QStringLiteral("start it"));
    const auto out = writer();
    QVERIFY(out);
    QVERIFY(out->finish(outcome));
    const auto recording = Recording::open(path());
    QVERIFY(recording);
    QTEST(recording.value()->info().outcome, "name");
    QTEST(recording.value()->info().outcomeText, "text");
}

void TestRecording::leavesOneFileAndNoConnection()
{
    const QStringList before = QSqlDatabase::connectionNames();
    writeFinished(12);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files),
             QStringList{QStringLiteral("recording.parascope")});
    {
        const auto recording = Recording::open(path());
        QVERIFY(recording);
        QCOMPARE(readAll(*recording.value()).size(), std::size_t{12});
        QVERIFY(!QSqlDatabase::contains()); // nobody's default
    }
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
    QCOMPARE(QSqlDatabase::connectionNames(), before);
}

void TestRecording::isAPlainSqliteFile()
{
    writeFinished(12);
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray header = file.read(100);
    QVERIFY(header.startsWith("SQLite format 3"));
    QCOMPARE(header.mid(68, 4), QByteArray("PSCP"));
    QCOMPARE(header.mid(60, 4), QByteArray("\0\0\0\1", 4));
    QCOMPARE(header.mid(18, 2), QByteArray("\1\1")); // rollback journal: no file beside it when read
}

void TestRecording::readableWhileBeingWritten()
{
    const auto out = writer();
    QVERIFY(out);
    test::IntervalMaker maker;
    for (int i = 0; i < 23; ++i)
        QVERIFY(out->add(maker.next()));
    const auto recording = Recording::open(path());
    QVERIFY(recording);
    QCOMPARE(recording.value()->info().outcome, QStringLiteral("unfinished"));
    QCOMPARE(readAll(*recording.value()).size(), std::size_t{20}); // four transactions
    QVERIFY(out->add(maker.next()));
    QVERIFY(out->finish({}));
    QCOMPARE(readAll(*recording.value()).size(), std::size_t{24});
}

void TestRecording::unfinishedWithoutFinish()
{
    {
        const auto out = writer();
        QVERIFY(out);
        test::IntervalMaker maker;
        for (int i = 0; i < 13; ++i)
            QVERIFY(out->add(maker.next()));
    }
    const auto recording = Recording::open(path());
    QVERIFY(recording);
    QVERIFY(!recording.value()->info().complete);
    QCOMPARE(readAll(*recording.value()).size(), std::size_t{13});
}

void TestRecording::neverOverwrites()
{
    writeFinished(3);
    const auto second = RecordingWriter::create(path(), sampleInfo());
    QVERIFY(!second);
    QVERIFY(second.error().sentence().contains(QStringLiteral("exists already")));
    QVERIFY(Recording::open(path()));
}

void TestRecording::pathsWithSpecialCharacters()
{
    const QString name = path(QStringLiteral("\u00e4 b?c#d%20&mode=rw.parascope"));
    {
        const auto out = RecordingWriter::create(name, sampleInfo());
        QVERIFY(out);
        QVERIFY(out.value()->add(test::plainInterval(0, 1)));
        QVERIFY(out.value()->finish({}));
    }
    const auto recording = Recording::open(name);
    QVERIFY(recording);
    QCOMPARE(readAll(*recording.value()).size(), std::size_t{1});
}

void TestRecording::cannotCreate()
{
    const QString nowhere = path(QStringLiteral("no/such/folder/recording.parascope"));
    const auto out = RecordingWriter::create(nowhere, sampleInfo());
    QVERIFY(!out);
    QVERIFY(out.error().kind == ErrorKind::Own);
    QVERIFY(out.error().where.contains(QStringLiteral("no/such/folder")));
    QVERIFY(!out.error().advice.isEmpty());
    QVERIFY(!QFile::exists(nowhere));
}

void TestRecording::nothingIsTakenAfterTheEnd()
{
    const auto out = writer();
    QVERIFY(out);
    QVERIFY(out->finish({}));
    QVERIFY(out->finish({})); // twice is harmless
    QVERIFY(!out->add(test::plainInterval(0, 1)));
}

void TestRecording::deletedWhileWriting()
{
    const auto out = writer();
    QVERIFY(out);
    m_folder->remove();
    test::IntervalMaker maker;
    Result<void> last;
    for (int i = 0; i < 30 && last; ++i)
        last = out->add(maker.next());
    QVERIFY(!last);
    const QString first = last.error().sentence();
    QVERIFY2(first.contains(QStringLiteral("recording.parascope")), qPrintable(first));
    QVERIFY(!last.error().advice.isEmpty());
    const auto again = out->add(maker.next());
    QVERIFY(!again);
    QCOMPARE(again.error().sentence(), first);
    QCOMPARE(out->status().error().sentence(), first);
    QCOMPARE(out->finish({}).error().sentence(), first);
}

void TestRecording::refusesWhatIsNoRecording_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("{ \"plan\": 1 }\n");
    QTest::newRow("zeros") << QByteArray(8192, '\0');
    QTest::newRow("only the magic") << QByteArray("SQLite format 3\0", 16);
}

void TestRecording::refusesWhatIsNoRecording()
{
    QFETCH(QByteArray, bytes);
    writeFile(path(), bytes);
    const auto recording = Recording::open(path());
    QVERIFY(!recording);
    QVERIFY(recording.error().sentence().contains(QStringLiteral("not a recording")));
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes);
    QVERIFY(!Recording::open(path(QStringLiteral("missing"))));
    QVERIFY(!Recording::open(m_folder->path()));
    QVERIFY(!Recording::open(QString()));
}

void TestRecording::refusesOtherDatabases()
{
    change(QStringLiteral("CREATE TABLE meta(key TEXT, value TEXT)"));
    const auto recording = Recording::open(path());
    QVERIFY(!recording);
    QVERIFY(recording.error().sentence().contains(QStringLiteral("another program")));
}

void TestRecording::refusesNewerSchema()
{
    writeFinished(3);
    change(QStringLiteral("PRAGMA user_version=2"));
    const auto recording = Recording::open(path());
    QVERIFY(!recording);
    QVERIFY(recording.error().sentence().contains(QStringLiteral("format 2")));
    QVERIFY(recording.error().advice.contains(QStringLiteral("newer")));
}

void TestRecording::namesAMissingInterval()
{
    writeFinished(12);
    change(QStringLiteral("DELETE FROM intervals WHERE seq = 7"));
    auto recording = Recording::open(path());
    QVERIFY(recording);
    int seen = 0;
    auto done = recording.value()->forEach([&seen](const Interval&) { ++seen; });
    QCOMPARE(seen, 7);
    QVERIFY(!done);
    QVERIFY(done.error().what.contains(QStringLiteral("interval 7")));
    change(QStringLiteral("DELETE FROM intervals WHERE seq >= 7"));
    recording = Recording::open(path());
    QVERIFY(recording);
    done = recording.value()->forEach([](const Interval&) {});
    QVERIFY(!done); // the writer counted twelve
}

PARASCOPE_TEST_MAIN(TestRecording)
#include "tst_recording.moc"
