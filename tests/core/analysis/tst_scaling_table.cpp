// SPDX-License-Identifier: GPL-3.0-or-later
// Tables as people and programs write them.
#include "analysis/scaling_table.h"

#include "support/test_base.h"

#include <clocale>

using namespace parascope;

class TestScalingTable : public test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    void forms_data();
    void forms();
    void columnsByName();
    void refused_data();
    void refused();
    void manyLines();
};

void TestScalingTable::forms_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("comma") << QByteArray("N,X\n1,10.5\n2,20\n");
    QTest::newRow("no header") << QByteArray("1,10.5\n2,20\n");
    QTest::newRow("CRLF and BOM") << QByteArray("\xef\xbb\xbfN,X\r\n1,10.5\r\n2,20\r\n");
    QTest::newRow("old Mac") << QByteArray("N,X\r1,10.5\r2,20");
    QTest::newRow("semicolon, decimal comma") << QByteArray("N;X\n1;10,5\n2;20,0\n");
    QTest::newRow("tab, decimal comma") << QByteArray("n\tx\n1\t10,5\n2\t20\n");
    QTest::newRow("spaces") << QByteArray("  N    X(N)\n  1   10.5\n  2   20\n");
    QTest::newRow("quotes") << QByteArray("\"N\",\"Throughput, ops/s\"\n\"1\",\"10.5\"\n\"2\",\"20\"\n");
    QTest::newRow("comments") << QByteArray(
        "# measured\n% by hand\n// twice\n\nN,X\n1,10.5 # first\n\n2,2e1\n");
    QTest::newRow("other order") << QByteArray("throughput,load\n10.5,1\n20,2\n");
    QTest::newRow("more columns") << QByteArray(
        "run,threads,processes,throughput_ops_per_s\na,1,0,10.5\nb,2,0,20\n");
    QTest::newRow("names with units") << QByteArray("Number of users;Rate [1/s]\n1;10.5\n2;20\n");
    QTest::newRow("unknown names") << QByteArray("foo,bar\n1,10.5\n2,20\n");
    QTest::newRow("plus signs") << QByteArray("+1,+10.5\n+2,+2.0e+1\n");
}

void TestScalingTable::forms()
{
    QFETCH(QByteArray, text);
    const Result<std::vector<ScalingPoint>> points = parseScalingTable(text);
    QVERIFY2(points.ok(), qPrintable(points.ok() ? QString() : points.error().sentence()));
    QCOMPARE(points.value(), (std::vector<ScalingPoint>{{1, 10.5, {}}, {2, 20, {}}}));
}

void TestScalingTable::columnsByName()
{
    const QByteArray text("id,a,b,c\nx,1,10,100\ny,2,20,200\n");
    const auto points = parseScalingTable(text, {QStringLiteral("a"), QStringLiteral("4")});
    QVERIFY(points.ok());
    QCOMPARE(points.value().at(1), (ScalingPoint{2, 200, {}}));
    const auto unknown = parseScalingTable(text, {QStringLiteral("nope"), {}});
    QVERIFY(!unknown.ok());
    QVERIFY(unknown.error().sentence().contains(QStringLiteral("id, a, b, c")));
    QVERIFY(!parseScalingTable(text, {QStringLiteral("a"), QStringLiteral("a")}).ok());
    QVERIFY(!parseScalingTable(text, {QStringLiteral("9"), {}}).ok());
}

void TestScalingTable::refused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("empty");
    QTest::newRow("only comments") << QByteArray("# a\n\n# b\n") << QStringLiteral("empty");
    QTest::newRow("only a header") << QByteArray("N,X\n") << QStringLiteral("no numbers");
    QTest::newRow("a word") << QByteArray("N,X\n1,10\n2,fast\n") << QStringLiteral("line 3");
    QTest::newRow("a gap") << QByteArray("N,X\n1,10\n2,\n") << QStringLiteral("line 3");
    QTest::newRow("a short line") << QByteArray("N,X,Y\n1,10,3\n2,20\n3\n") << QStringLiteral("line");
    QTest::newRow("zero") << QByteArray("N,X\n0,0\n1,10\n") << QStringLiteral("line 2");
    QTest::newRow("infinite") << QByteArray("1,10\n2,inf\n") << QStringLiteral("line 2");
    QTest::newRow("too large") << QByteArray("1,10\n2,1e999\n") << QStringLiteral("line 2");
    QTest::newRow("too large to square")
        << QByteArray("1,10\n2,1e300\n3,1e300\n") << QStringLiteral("line 2");
    QTest::newRow("binary") << QByteArray("\x00\x01\x02,\xff\xfe", 6) << QStringLiteral("number");
}

void TestScalingTable::refused()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, says);
    const auto points = parseScalingTable(text);
    QVERIFY(!points.ok());
    QCOMPARE(points.error().kind, ErrorKind::Usage);
    QVERIFY2(points.error().sentence().contains(says), qPrintable(points.error().sentence()));
}

void TestScalingTable::manyLines()
{
    QByteArray text("N,X\n");
    for (int i = 1; i <= 20'000; ++i)
        text += QByteArray::number(i % 64 + 1) + ',' + QByteArray::number(i) + '\n';
    const auto points = parseScalingTable(text);
    QVERIFY(points.ok());
    QCOMPARE(points.value().size(), std::size_t{20'000});
}

PARASCOPE_TEST_MAIN(TestScalingTable)
#include "tst_scaling_table.moc"
