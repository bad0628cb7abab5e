// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/export.h"

#include "support/csv_reader.h"
#include "support/test_base.h"

#include <QFile>
#include <QTemporaryDir>

using namespace parascope;

namespace {

/// Two bytes an item, shown as name and value.
class NamedBytes : public Workload {
public:
    TaskResult run(const TaskView&, WorkerState&) const override { return {}; }
    QStringList resultColumns() const override { return {QStringLiteral("name"), QStringLiteral("value")}; }
    QStringList resultRow(std::uint64_t item, std::span<const std::byte> result) const override
    {
        return {QStringLiteral("item, %1").arg(item),
                QString::number(std::to_integer<int>(result[0]) * 256 + std::to_integer<int>(result[1]))};
    }
};

BatchResults threeItems()
{
    BatchResults results;
    results.items = 3;
    results.bytesPerItem = 2;
    results.bytes = QByteArray("\0\1\0\2\1\0", 6);
    results.failed = {0, 1, 0};
    return results;
}

} // namespace

class TestBatchResults : public test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    void rowsInInputOrder();
    void anErrorColumnNamesFailedItems();
    void incompleteResultsAreRefused();
    void noItems();
    void cannotWrite();
    void fieldsAreQuotedWhereNeeded_data();
    void fieldsAreQuotedWhereNeeded();

private:
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("results.csv"));
};

void TestBatchResults::rowsInInputOrder()
{
    QVERIFY(exportBatchResults(NamedBytes(), threeItems(), m_path));
    QCOMPARE(test::fileBytes(m_path), QByteArray("item,ok,name,value\r\n"
                                                 "0,true,\"item, 0\",1\r\n"
                                                 "1,false,,\r\n"
                                                 "2,true,\"item, 2\",256\r\n"));
}

void TestBatchResults::anErrorColumnNamesFailedItems()
{
    class Picky : public NamedBytes {
    public:
        QStringList resultColumns() const override
        {
            return {QStringLiteral("name"), QStringLiteral("error")};
        }
        QStringList resultRow(std::uint64_t item, std::span<const std::byte>) const override
        {
            return {QStringLiteral("f%1").arg(item), item == 0 ? QString() : QStringLiteral("gone")};
        }
    };
    // Item 1 is marked as failed, item 2 came back in a chunk and only its row tells.
    QVERIFY(exportBatchResults(Picky(), threeItems(), m_path));
    QCOMPARE(test::fileBytes(m_path), QByteArray("item,ok,name,error\r\n"
                                                 "0,true,f0,\r\n"
                                                 "1,false,f1,gone\r\n"
                                                 "2,false,f2,gone\r\n"));
}

void TestBatchResults::incompleteResultsAreRefused()
{
    BatchResults shortOf = threeItems();
    shortOf.bytes.chop(1);
    BatchResults noFlags = threeItems();
    noFlags.failed.pop_back();
    const QString path = m_folder.filePath(QStringLiteral("refused.csv"));
    QVERIFY(!exportBatchResults(NamedBytes(), shortOf, path));
    QVERIFY(!exportBatchResults(NamedBytes(), noFlags, path));
    QVERIFY(!QFile::exists(path));
}

void TestBatchResults::noItems()
{
    QVERIFY(exportBatchResults(NamedBytes(), BatchResults(), m_path));
    QCOMPARE(test::fileBytes(m_path), QByteArray("item,ok,name,value\r\n"));
}

void TestBatchResults::cannotWrite()
{
    const auto done =
        exportBatchResults(NamedBytes(), threeItems(), m_folder.filePath(QStringLiteral("no/results.csv")));
    QVERIFY(!done);
    QVERIFY(done.error().where.contains(QStringLiteral("results.csv")));
}

void TestBatchResults::fieldsAreQuotedWhereNeeded_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("empty") << QString() << QByteArray();
    QTest::newRow("plain") << QStringLiteral("a;b'c\td") << QByteArray("a;b'c\td");
    QTest::newRow("comma") << QStringLiteral("a,b") << QByteArray("\"a,b\"");
    QTest::newRow("quote") << QStringLiteral("say \"x\"") << QByteArray("\"say \"\"x\"\"\"");
    QTest::newRow("line feed") << QStringLiteral("a\nb") << QByteArray("\"a\nb\"");
    QTest::newRow("carriage return") << QStringLiteral("a\rb") << QByteArray("\"a\rb\"");
    QTest::newRow("outer spaces") << QStringLiteral(" a ") << QByteArray("\" a \"");
    QTest::newRow("not ASCII") << QStringLiteral("\u00b5s \u2192") << QByteArray("\xC2\xB5s \xE2\x86\x92");
}

void TestBatchResults::fieldsAreQuotedWhereNeeded()
{
    QFETCH(QString, text);
    QTEST(csvField(text), "field");
    const auto back = test::readCsv(csvField(text) + ",x\r\n");
    QVERIFY(back);
    QCOMPARE(back->first().first(), text);
}

PARASCOPE_TEST_MAIN(TestBatchResults)
#include "tst_batch_results.moc"
