// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_base.h"
#include "workload/kernels/child_runner.h"
#include "workload/kernels/crypto_library.h"
#include "workload/kernels/file_list.h"
#include "workload/kernels/file_reader.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <array>
#include <cerrno>
#include <vector>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace parascope;

/// The parts below the kernels: OpenSSL's SHA-256, lists of files, reading them, running programs.
class KernelPartsTest : public test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    void sha256OfAMillionLetters();
    void sha256InPiecesIsSha256();
    void sha256StartsAfreshEachTime();
    void listsDeepTreesInOrder();
    void listsRegularFilesOnly();
    void listsANameThatIsNotUtf8();
    void readsInPieces();
    void readerErrors();
    void runsAProgramWithItsOwnName();
    void reportsWhatCantStart();
    void runsNothingAfterCancel();
};

namespace {

std::span<const std::byte> bytesOf(const QByteArray& text)
{
    return std::as_bytes(std::span(text.constData(), static_cast<std::size_t>(text.size())));
}

QByteArray hexOf(const Sha256Digest& digest)
{
    return QByteArray(reinterpret_cast<const char*>(digest.data()), static_cast<qsizetype>(digest.size()))
        .toHex();
}

void touch(const QString& path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
}

QStringList pathsOf(const FileList& list, const QString& root)
{
    QStringList paths;
    for (std::size_t i = 0; i < list.size(); ++i)
        paths << QFile::decodeName(list.path(i).data()).mid(root.size() + 1);
    return paths;
}

} // namespace

void KernelPartsTest::sha256OfAMillionLetters()
{
    // FIPS 180-4 example 3: one million times "a".
    Sha256 hash(CryptoLibrary::load().value());
    const QByteArray thousand(1000, 'a');
    hash.begin();
    for (int i = 0; i < 1000; ++i)
        hash.add(bytesOf(thousand));
    Sha256Digest digest;
    hash.finish(digest);
    QCOMPARE(hexOf(digest),
             QByteArrayLiteral("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"));
}

void KernelPartsTest::sha256InPiecesIsSha256()
{
    QByteArray data(1000, '\0');
    for (qsizetype i = 0; i < data.size(); ++i)
        data[i] = static_cast<char>(i * i % 253);
    const QByteArray expected = QCryptographicHash::hash(data, QCryptographicHash::Sha256).toHex();
    Sha256 hash(CryptoLibrary::load().value());
    for (qsizetype piece = 1; piece <= data.size(); piece = piece * 2 + 1) {
        hash.begin();
        for (qsizetype at = 0; at < data.size(); at += piece)
            hash.add(bytesOf(data.mid(at, piece)));
        Sha256Digest digest;
        hash.finish(digest);
        QCOMPARE(hexOf(digest), expected);
    }
}

void KernelPartsTest::sha256StartsAfreshEachTime()
{
    Sha256 hash(CryptoLibrary::load().value());
    hash.begin();
    hash.add(bytesOf(QByteArrayLiteral("given up half way")));
    hash.begin();
    Sha256Digest digest;
    hash.finish(digest);
    QCOMPARE(hexOf(digest), QCryptographicHash::hash(QByteArray(), QCryptographicHash::Sha256).toHex());
}

void KernelPartsTest::listsDeepTreesInOrder()
{
    QTemporaryDir folder;
    QString deep = folder.path();
    for (int depth = 0; depth < 60; ++depth) {
        deep += QStringLiteral("/d%1").arg(depth);
        QVERIFY(QDir().mkpath(deep));
        touch(deep + QStringLiteral("/z"));
        touch(deep + QStringLiteral("/a"));
    }
    const Result<FileList> list = FileList::below(folder.path());
    QVERIFY(list.ok());
    QCOMPARE(list.value().size(), std::size_t{120});
    for (std::size_t i = 1; i < list.value().size(); ++i)
        QVERIFY(list.value().path(i - 1) < list.value().path(i));
}

void KernelPartsTest::listsRegularFilesOnly()
{
    QTemporaryDir folder;
    touch(folder.filePath(QStringLiteral("file")));
    QVERIFY(QDir().mkpath(folder.filePath(QStringLiteral("empty/folder"))));
    QCOMPARE(::mkfifo(QFile::encodeName(folder.filePath(QStringLiteral("pipe"))).constData(), 0600), 0);
    QVERIFY(QFile::link(folder.filePath(QStringLiteral("file")), folder.filePath(QStringLiteral("link"))));
    const Result<FileList> list = FileList::below(folder.path());
    QVERIFY(list.ok());
    QCOMPARE(pathsOf(list.value(), folder.path()), QStringList{QStringLiteral("file")});
    // The directory itself may be reached by a link, as a shell would: only what is below is not followed.
    QTemporaryDir other;
    const QString way = other.filePath(QStringLiteral("way"));
    QVERIFY(QFile::link(folder.path(), way));
    QCOMPARE(pathsOf(FileList::below(way).value(), way), QStringList{QStringLiteral("file")});
}

void KernelPartsTest::listsANameThatIsNotUtf8()
{
    QTemporaryDir folder;
    const QByteArray path = QFile::encodeName(folder.path()) + "/\xff\xfe name";
    const int fd = ::creat(path.constData(), 0600);
    QVERIFY(fd >= 0);
    ::close(fd);
    const Result<FileList> list = FileList::below(folder.path());
    QVERIFY(list.ok());
    QCOMPARE(list.value().path(0), std::string_view(path.constData()));
    QCOMPARE(FileReader(list.value().path(0).data()).error(), 0);
    QCOMPARE(::unlink(path.constData()), 0); // QTemporaryDir can't
}

void KernelPartsTest::readsInPieces()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("file"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray content = QByteArrayLiteral("0123456789");
    file.write(content);
    file.close();
    FileReader reader(QFile::encodeName(path).constData());
    std::array<std::byte, 4> buffer{};
    QByteArray read;
    while (const std::size_t bytes = reader.read(buffer))
        read.append(reinterpret_cast<const char*>(buffer.data()), static_cast<qsizetype>(bytes));
    QCOMPARE(read, content);
    QCOMPARE(reader.error(), 0);
}

void KernelPartsTest::readerErrors()
{
    std::array<std::byte, 4> buffer{};
    FileReader missing("/no/such/file");
    QCOMPARE(missing.error(), ENOENT);
    QCOMPARE(missing.read(buffer), std::size_t{0});
    FileReader folder("/");
    QCOMPARE(folder.error(), 0);
    QCOMPARE(folder.read(buffer), std::size_t{0});
    QCOMPARE(folder.error(), EISDIR);
}

void KernelPartsTest::runsAProgramWithItsOwnName()
{
    ChildRunner runner;
    const ChildOutcome outcome =
        runner.run("/bin/sh", {"another name", "-c", "test \"$0\" = 'another name'"});
    QCOMPARE(outcome.startError, 0);
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.signal, 0);
    QVERIFY(!outcome.cancelled && outcome.wallNs > 0 && outcome.maxRssBytes > 0);
    QCOMPARE(runner.run("/bin/sh", {"sh", "-c", "exit 255"}).exitCode, 255);
    QCOMPARE(runner.run("/bin/sh", {"sh", "-c", "exit 126"}).exitCode, 126); // not taken for a failed start
    QCOMPARE(runner.run("/bin/sh", {"sh", "-c", "exit 127"}).startError, 0);
}

void KernelPartsTest::reportsWhatCantStart()
{
    QTemporaryDir folder;
    const QString plain = folder.filePath(QStringLiteral("plain"));
    touch(plain);
    ChildRunner runner;
    QCOMPARE(runner.run("/no/such/program", {"x"}).startError, ENOENT);
    QCOMPARE(runner.run(QFile::encodeName(plain).toStdString(), {"x"}).startError, EACCES);
    QVERIFY(QFile::setPermissions(plain, QFile::ReadOwner | QFile::ExeOwner));
    const std::string tooLong(4 << 20, 'x');
    QCOMPARE(runner.run("/bin/true", {"true", tooLong}).startError, E2BIG);
    QCOMPARE(runner.run("/bin/true", {"true"}).startError, 0); // and still works afterwards
}

void KernelPartsTest::runsNothingAfterCancel()
{
    ChildRunner runner;
    runner.cancel();
    const ChildOutcome outcome = runner.run("/bin/true", {"true"});
    QVERIFY(outcome.cancelled);
    QCOMPARE(outcome.wallNs, 0);
}

PARASCOPE_TEST_MAIN(KernelPartsTest)
#include "tst_kernel_parts.moc"
