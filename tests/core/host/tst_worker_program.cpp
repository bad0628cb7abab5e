// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/worker_program.h"

#include "support/test_base.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace parascope;

class TestWorkerProgram : public parascope::test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    void liesBesideThisProgram();
    void liesInLibexec();
    void environmentWins();
    void wrongEnvironmentIsNamed();
    void missingNamesThePlaces();
    void behindALauncherTheBareNameDoes();
};

namespace {

void makeProgram(const QString& path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
}

} // namespace

void TestWorkerProgram::liesBesideThisProgram()
{
    const QTemporaryDir folder;
    makeProgram(folder.filePath(QStringLiteral("parascope-worker")));
    QCOMPARE(findWorkerProgram({}, folder.path()).value(),
             folder.filePath(QStringLiteral("parascope-worker")));
}

void TestWorkerProgram::liesInLibexec()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("bin")));
    QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("libexec")));
    const QString program = folder.filePath(QStringLiteral("libexec/parascope-worker"));
    makeProgram(program);
    QCOMPARE(findWorkerProgram({}, folder.filePath(QStringLiteral("bin"))).value(), program);
}

void TestWorkerProgram::environmentWins()
{
    const QTemporaryDir folder;
    makeProgram(folder.filePath(QStringLiteral("parascope-worker")));
    const QString other = folder.filePath(QStringLiteral("other"));
    makeProgram(other);
    QCOMPARE(findWorkerProgram(other, folder.path()).value(), other);
}

void TestWorkerProgram::wrongEnvironmentIsNamed()
{
    const QTemporaryDir folder;
    makeProgram(folder.filePath(QStringLiteral("parascope-worker")));
    const auto found = findWorkerProgram(folder.filePath(QStringLiteral("gone")), folder.path());
    QVERIFY(!found.ok()); // a wish that can't be met is not passed over in silence
    QVERIFY(found.error().sentence().contains(QStringLiteral("PARASCOPE_WORKER")));
    QVERIFY(found.error().where.endsWith(QStringLiteral("gone")));
}

void TestWorkerProgram::missingNamesThePlaces()
{
    const QTemporaryDir folder;
    const auto found = findWorkerProgram({}, folder.path());
    QVERIFY(!found.ok());
    QCOMPARE(found.error().kind, ErrorKind::Own);
    QVERIFY(found.error().where.contains(folder.path()));
    QVERIFY(found.error().where.contains(QStringLiteral("libexec")));
    QVERIFY(!found.error().advice.isEmpty());
}

void TestWorkerProgram::behindALauncherTheBareNameDoes()
{
    qputenv("PARASCOPE_WORKER", "/nonexistent/worker");
    const QStringList launcher{QStringLiteral("ssh"), QStringLiteral("host"), QStringLiteral("--")};
    const auto command = workerCommand(launcher);
    QVERIFY(command.ok());
    QCOMPARE(command.value(), launcher + QStringList{QStringLiteral("parascope-worker")});
    QVERIFY(!workerCommand({}).ok());
}

PARASCOPE_TEST_MAIN(TestWorkerProgram)
#include "tst_worker_program.moc"
