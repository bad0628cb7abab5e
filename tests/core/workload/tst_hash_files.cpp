// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/run_one.h"
#include "support/test_base.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <atomic>
#include <thread>

#include <unistd.h>

using namespace parascope;

/// Digests of a tree of odd files, in order, and what happens to files that can't be read.
class HashFilesTest : public test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void digestsEqualTheReference();
    void orderIsThatOfTheBytes();
    void linksAreNotFollowed();
    void oneMissingFileFailsAlone();
    void unreadableFileSaysWhy();
    void unreadableFolderIsAnItemThatFails();
    void changedDirectoryIsNoticed();
    void emptyCellIsNotADigest();
    void manyThreadsGiveTheSame();
    void itemsBeyondTheListFail();
    void unusableDirectories();

private:
    void write(const QString& name, const QByteArray& content);
    [[nodiscard]] test::WorkloadPointer workload() const;
    [[nodiscard]] QStringList rowOf(const Workload& kernel, const test::TaskRun& run,
                                    std::uint64_t item) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QMap<QByteArray, QByteArray> m_files; // sorted by bytes, as the results have to be
};

void HashFilesTest::init()
{
    TestBase::init();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_files.clear();
    QByteArray large(700'001, 'x'); // more than two buffers
    for (qsizetype i = 0; i < large.size(); ++i)
        large[i] = static_cast<char>(i * 31 % 251);
    write(QStringLiteral("large"), large);
    write(QStringLiteral("empty"), {});
    write(QStringLiteral("buffer"), QByteArray(256 * 1024, 'b'));
    write(QStringLiteral("Zebra"), "upper case sorts first");
    write(QStringLiteral("line\nbreak"), "newline");
    write(QStringLiteral("\u00fcml\u00e4ut \u2713"), "utf-8");
    write(QStringLiteral("quo\"te's,and;such"), "quotes");
    write(QStringLiteral("sub/deeper/file"), "deep");
    write(QStringLiteral("sub.txt"), "a dot sorts before a slash");
    write(QStringLiteral("-dash"), "dash");
}

void HashFilesTest::write(const QString& name, const QByteArray& content)
{
    const QString path = m_folder->filePath(name);
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
    m_files.insert(QFile::encodeName(path), content);
}

test::WorkloadPointer HashFilesTest::workload() const
{
    WorkloadContext context;
    context.inputDirectory = m_folder->path();
    const auto made = test::tryWorkload(QStringLiteral("hash-files"), {}, context);
    return made.ok() ? made.value() : nullptr;
}

QStringList HashFilesTest::rowOf(const Workload& kernel, const test::TaskRun& run, std::uint64_t item) const
{
    const std::size_t size = kernel.resultBytesPerItem();
    return kernel.resultRow(item, std::span(run.bytes).subspan(item * size, size));
}

void HashFilesTest::digestsEqualTheReference()
{
    const auto kernel = workload();
    QVERIFY(kernel);
    QCOMPARE(kernel->itemCount(), static_cast<std::uint64_t>(m_files.size()));
    QCOMPARE(kernel->resultColumns().size(), 4);
    const auto run = test::runTask(*kernel, 0, static_cast<std::uint32_t>(m_files.size()));
    QVERIFY2(run.result.ok, qPrintable(run.result.message));
    QCOMPARE(std::size_t{run.result.resultSize}, run.bytes.size());
    std::uint64_t item = 0;
    for (auto it = m_files.begin(); it != m_files.end(); ++it, ++item) {
        const QByteArray digest = QCryptographicHash::hash(it.value(), QCryptographicHash::Sha256).toHex();
        QCOMPARE(rowOf(*kernel, run, item),
                 (QStringList{QFile::decodeName(it.key()), QString::number(it.value().size()),
                              QString::fromLatin1(digest), QString()}));
    }
}

void HashFilesTest::orderIsThatOfTheBytes()
{
    const auto kernel = workload();
    QStringList names;
    for (std::uint64_t item = 0; item < kernel->itemCount(); ++item)
        names << kernel->resultRow(item, {}).value(0).mid(m_folder->path().size() + 1);
    QCOMPARE(names.first(), QStringLiteral("-dash"));
    QVERIFY(names.indexOf(QStringLiteral("Zebra")) < names.indexOf(QStringLiteral("buffer")));
    QVERIFY(names.indexOf(QStringLiteral("sub.txt")) < names.indexOf(QStringLiteral("sub/deeper/file")));
    QCOMPARE(names.last(), QStringLiteral("\u00fcml\u00e4ut \u2713"));
}

void HashFilesTest::linksAreNotFollowed()
{
    QVERIFY(
        QFile::link(m_folder->filePath(QStringLiteral("large")), m_folder->filePath(QStringLiteral("link"))));
    QVERIFY(QFile::link(m_folder->path(), m_folder->filePath(QStringLiteral("loop"))));
    QVERIFY(QFile::link(QStringLiteral("/nowhere"), m_folder->filePath(QStringLiteral("dangling"))));
    QCOMPARE(workload()->itemCount(), static_cast<std::uint64_t>(m_files.size()));
}

void HashFilesTest::oneMissingFileFailsAlone()
{
    const auto kernel = workload();
    const QString gone = m_folder->filePath(QStringLiteral("empty"));
    const auto missing = static_cast<std::uint64_t>(m_files.keys().indexOf(QFile::encodeName(gone)));
    QVERIFY(QFile::remove(gone));
    const auto run = test::runTask(*kernel, 0, static_cast<std::uint32_t>(kernel->itemCount()));
    QVERIFY(!run.result.ok);
    QCOMPARE(run.result.message, gone + QStringLiteral(": No such file or directory"));
    QCOMPARE(std::size_t{run.result.resultSize}, run.bytes.size());
    for (std::uint64_t item = 0; item < kernel->itemCount(); ++item) {
        const QStringList row = rowOf(*kernel, run, item);
        QCOMPARE(row.value(2).isEmpty(), item == missing);
        QCOMPARE(row.value(3), item == missing ? QStringLiteral("No such file or directory") : QString());
    }
    QVERIFY(QFile::remove(m_folder->filePath(QStringLiteral("large"))));
    const auto twice = test::runTask(*kernel, 0, static_cast<std::uint32_t>(kernel->itemCount()));
    QVERIFY(twice.result.message.contains(QStringLiteral("and 1 more file")));
}

void HashFilesTest::unreadableFileSaysWhy()
{
    const auto kernel = workload();
    const QString path = m_folder->filePath(QStringLiteral("buffer"));
    const auto item = static_cast<std::uint64_t>(m_files.keys().indexOf(QFile::encodeName(path)));
    QString reason = QStringLiteral("Permission denied");
    if (::geteuid() == 0) { // root may read anything, but not follow a link put in the file's place
        QVERIFY(QFile::remove(path) && QFile::link(QStringLiteral("/dev/null"), path));
        reason = QStringLiteral("Too many levels of symbolic links");
    } else {
        QVERIFY(QFile::setPermissions(path, {}));
    }
    const auto run = test::runTask(*kernel, item);
    QVERIFY(!run.result.ok);
    QCOMPARE(run.result.message, path + QStringLiteral(": ") + reason);
}

void HashFilesTest::unreadableFolderIsAnItemThatFails()
{
    const QString folder = m_folder->filePath(QStringLiteral("sub/deeper"));
    if (::geteuid() == 0) { // a folder that became a file after the listing stands in for it
        const auto kernel = workload();
        const auto path = m_folder->filePath(QStringLiteral("sub/deeper/file"));
        const auto item = static_cast<std::uint64_t>(m_files.keys().indexOf(QFile::encodeName(path)));
        QVERIFY(QFile::remove(path) && QDir().rmdir(folder));
        write(QStringLiteral("sub/deeper"), "now a file");
        QVERIFY(test::runTask(*kernel, item).result.message.endsWith(QStringLiteral(": Not a directory")));
        return;
    }
    QVERIFY(QFile::setPermissions(folder, {}));
    const auto kernel = workload();
    QCOMPARE(kernel->itemCount(), static_cast<std::uint64_t>(m_files.size()));
    const auto run = test::runTask(*kernel, 0, static_cast<std::uint32_t>(kernel->itemCount()));
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QCOMPARE(run.result.message, folder + QStringLiteral(": Permission denied"));
}

void HashFilesTest::changedDirectoryIsNoticed()
{
    const auto before = workload();
    write(QStringLiteral("+first"), "shifts every number");
    const auto after = workload();
    const auto run = test::runTask(*after, 0, static_cast<std::uint32_t>(after->itemCount()));
    QVERIFY(run.result.ok);
    QCOMPARE(rowOf(*before, run, 0).value(2), QString());
    QCOMPARE(rowOf(*before, run, 0).value(3), QStringLiteral("the directory changed during the run"));
}

void HashFilesTest::emptyCellIsNotADigest()
{
    const auto kernel = workload();
    const std::vector<std::byte> zeros(kernel->resultBytesPerItem());
    QCOMPARE(kernel->resultRow(0, zeros).value(3), QStringLiteral("no result"));
    QCOMPARE(kernel->resultRow(0, {}).value(3), QStringLiteral("no result"));
    QCOMPARE(kernel->resultRow(1000, zeros).value(3), QStringLiteral("no such item"));
}

void HashFilesTest::manyThreadsGiveTheSame()
{
    const auto kernel = workload();
    const auto count = static_cast<std::uint32_t>(kernel->itemCount());
    const auto reference = test::runTask(*kernel, 0, count);
    std::atomic<int> same{0};
    std::vector<std::jthread> workers;
    for (int worker = 0; worker < 4; ++worker) {
        workers.emplace_back([&] {
            const auto run = test::runTask(*kernel, 0, count);
            same += run.bytes == reference.bytes && run.result.check == reference.result.check;
        });
    }
    workers.clear();
    QCOMPARE(same.load(), 4);
}

void HashFilesTest::itemsBeyondTheListFail()
{
    const auto kernel = workload();
    const auto run = test::runTask(*kernel, kernel->itemCount() - 1, 2);
    QVERIFY(!run.result.ok);
    QCOMPARE(std::size_t{run.result.resultSize}, kernel->resultBytesPerItem());
}

void HashFilesTest::unusableDirectories()
{
    QTemporaryDir empty;
    const QString file = m_folder->filePath(QStringLiteral("large"));
    const QList<QPair<QString, QString>> cases = {
        {QString(), QStringLiteral("--input")},
        {QStringLiteral("/no/such/folder"), QStringLiteral("/no/such/folder (No such file or directory)")},
        {file, file + QStringLiteral(" (Not a directory)")},
        {empty.path(), QStringLiteral("no files in the input directory: ") + empty.path()}};
    for (const auto& [directory, said] : cases) {
        WorkloadContext context;
        context.inputDirectory = directory;
        const auto made = test::tryWorkload(QStringLiteral("hash-files"), {}, context);
        QVERIFY(!made.ok());
        QCOMPARE(made.error().kind, ErrorKind::Usage);
        QVERIFY2(made.error().sentence().contains(said), qPrintable(made.error().sentence()));
    }
}

PARASCOPE_TEST_MAIN(HashFilesTest)
#include "tst_hash_files.moc"
