// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/recording.h"

#include "support/test_base.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>

using namespace parascope;

class TestRunFolder : public test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    void idsAreEightHexDigits();
    void namesTheFolderAsDocumented();
    void makesThePathAbove();
    void neverGivesAnExistingFolder();
    void jobNamesAreMadeSafe_data();
    void jobNamesAreMadeSafe();
    void saysWhereItCannot();

private:
    const QDateTime m_start{QDate(2024, 12, 31), QTime(23, 4, 5), Qt::UTC};
};

void TestRunFolder::idsAreEightHexDigits()
{
    static const QRegularExpression hex(QStringLiteral("^[a-f][0-9a-f]{7}$"));
    QSet<QString> seen;
    for (int i = 0; i < 200; ++i) {
        const QString id = newRunId();
        QVERIFY2(hex.match(id).hasMatch(), qPrintable(id));
        seen.insert(id);
    }
    QVERIFY(seen.size() > 198);
}

void TestRunFolder::namesTheFolderAsDocumented()
{
    const QTemporaryDir parent;
    const QDateTime local = m_start.toOffsetFromUtc(3 * 3600); // the name is in UTC all the same
    const auto folder =
        makeRunFolder(parent.path(), QStringLiteral("sha256"), local, QStringLiteral("00c0ffee"));
    QVERIFY(folder);
    QCOMPARE(folder.value(), parent.filePath(QStringLiteral("parascope_sha256_20241231T230405Z_00c0ffee")));
    QVERIFY(QDir(folder.value()).exists());
}

void TestRunFolder::makesThePathAbove()
{
    const QTemporaryDir parent;
    const QString deep = parent.filePath(QStringLiteral("a/b"));
    QVERIFY(makeRunFolder(deep, QStringLiteral("x"), m_start, newRunId()));
    QCOMPARE(QDir(deep).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);
}

void TestRunFolder::neverGivesAnExistingFolder()
{
    const QTemporaryDir parent;
    const QString id = QStringLiteral("11111111");
    const auto first = makeRunFolder(parent.path(), QStringLiteral("x"), m_start, id);
    const auto second = makeRunFolder(parent.path(), QStringLiteral("x"), m_start, id);
    QVERIFY(first);
    QVERIFY(second);
    QVERIFY(first.value() != second.value());
    QVERIFY(QDir(second.value()).exists());
}

void TestRunFolder::jobNamesAreMadeSafe_data()
{
    QTest::addColumn<QString>("job");
    QTest::addColumn<QString>("part");
    QTest::newRow("empty") << QString() << QStringLiteral("run");
    QTest::newRow("path") << QStringLiteral("../../etc/passwd") << QStringLiteral("etc-passwd");
    QTest::newRow("spaces") << QStringLiteral("my job: 1") << QStringLiteral("my-job--1");
    QTest::newRow("umlaut") << QStringLiteral("gr\u00fcn") << QStringLiteral("gr-n");
    QTest::newRow("hidden") << QStringLiteral(".job") << QStringLiteral("job");
    QTest::newRow("long") << QString(500, QLatin1Char('a')) << QString(48, QLatin1Char('a'));
}

void TestRunFolder::jobNamesAreMadeSafe()
{
    QFETCH(QString, job);
    QFETCH(QString, part);
    const QTemporaryDir parent;
    const auto folder = makeRunFolder(parent.path(), job, m_start, QStringLiteral("22222222"));
    QVERIFY(folder);
    QCOMPARE(folder.value(),
             parent.filePath(QStringLiteral("parascope_%1_20241231T230405Z_22222222").arg(part)));
}

void TestRunFolder::saysWhereItCannot()
{
    const QTemporaryDir parent;
    const QString file = parent.filePath(QStringLiteral("file"));
    QVERIFY(QFile(file).open(QIODevice::WriteOnly));
    const auto folder = makeRunFolder(file, QStringLiteral("x"), m_start, newRunId());
    QVERIFY(!folder);
    QVERIFY(folder.error().where.contains(QStringLiteral("file")));
    QVERIFY(!folder.error().advice.isEmpty());
}

PARASCOPE_TEST_MAIN(TestRunFolder)
#include "tst_run_folder.moc"
