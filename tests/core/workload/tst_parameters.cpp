// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/run_one.h"
#include "support/test_base.h"

#include <QJsonDocument>

#include <cmath>
#include <limits>

using namespace parascope;

/// Texts and files to values: defaults, ranges and what the errors say.
class ParametersTest : public test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    void everyWorkloadDescribesItself();
    void defaultsAreValidEverywhere();
    void rangesEndWhereTheySay();
    void errorsNameThingsAndRanges_data();
    void errorsNameThingsAndRanges();
    void textsBecomeBaseUnits();
    void jsonRoundTrip();
    void fileValuesAreCompletedAndChecked();
    void unknownWorkloadNamesTheKnown();
};

void ParametersTest::everyWorkloadDescribesItself()
{
    const QStringList needed = {
        QStringLiteral("sha256"),     QStringLiteral("primes"),        QStringLiteral("mandelbrot"),
        QStringLiteral("fibonacci"),  QStringLiteral("matmul"),        QStringLiteral("sort"),
        QStringLiteral("compress"),   QStringLiteral("json"),          QStringLiteral("stream"),
        QStringLiteral("spin"),       QStringLiteral("pointer-chase"), QStringLiteral("sleep"),
        QStringLiteral("noop"),       QStringLiteral("lock"),          QStringLiteral("false-sharing"),
        QStringLiteral("hash-files"), QStringLiteral("command")};
    QStringList names;
    for (const WorkloadInfo& info : workloadCatalogue()) {
        QVERIFY2(!names.contains(info.name), qPrintable(info.name));
        names << info.name;
        QVERIFY(!info.title.isEmpty() && !info.description.isEmpty() && !info.stresses.isEmpty());
        QVERIFY(!info.description.contains(QLatin1Char('\n')));
        int taskSizes = 0;
        for (const Parameter& parameter : info.parameters) {
            QVERIFY2(!parameter.title.isEmpty() && !parameter.description.isEmpty(),
                     qPrintable(parameter.name));
            QVERIFY(parameter.minimum <= parameter.maximum);
            taskSizes += parameter.isTaskSize ? 1 : 0;
        }
        QVERIFY(taskSizes <= 1);
    }
    for (const QString& name : needed)
        QVERIFY2(names.contains(name), qPrintable(name));
    QVERIFY(!findWorkload(QStringLiteral("nothing")));
}

void ParametersTest::defaultsAreValidEverywhere()
{
    for (const WorkloadInfo& info : workloadCatalogue()) {
        const Result<ParameterValues> values = parseParameters(info, {});
        QVERIFY2(values.ok(), qPrintable(info.name));
        QCOMPARE(values.value().names().size(), info.parameters.size());
        QVERIFY(checkParameters(info, values.value()).ok());
    }
}

void ParametersTest::rangesEndWhereTheySay()
{
    for (const WorkloadInfo& info : workloadCatalogue()) {
        for (const Parameter& parameter : info.parameters) {
            if (parameter.type == Parameter::Type::Choice || parameter.type == Parameter::Type::Text)
                continue;
            const double step = parameter.type == Parameter::Type::Real ? 1e-6 : 1;
            const double nan = std::numeric_limits<double>::quiet_NaN();
            const QList<QPair<double, bool>> cases = {{parameter.minimum, true},
                                                      {parameter.maximum, true},
                                                      {parameter.minimum - step, false},
                                                      {parameter.maximum + step, false},
                                                      {nan, false},
                                                      {HUGE_VAL, false}};
            for (const auto& [value, allowed] : cases) {
                ParameterValues values;
                values.set(parameter.name, value);
                QCOMPARE(checkParameters(info, values).ok(), allowed);
            }
        }
    }
}

void ParametersTest::errorsNameThingsAndRanges_data()
{
    QTest::addColumn<QString>("workload");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("said");
    const auto row = [](const char* title, const char* workload, const char* name, const char* text,
                        const QStringList& said) {
        QTest::newRow(title) << QString::fromLatin1(workload) << QString::fromLatin1(name)
                             << QString::fromLatin1(text) << said;
    };
    row("unknown", "sha256", "foo", "1",
        {QStringLiteral("unknown parameter 'foo' of sha256"), QStringLiteral("known: size")});
    row("none", "noop", "foo", "1", {QStringLiteral("'foo' of noop"), QStringLiteral("none")});
    row("bytes", "sha256", "size", "65MiB",
        {QStringLiteral("65MiB"), QStringLiteral("'size' of sha256"), QStringLiteral("0B to 64MiB")});
    row("duration", "spin", "service", "2min", {QStringLiteral("2min"), QStringLiteral("1us to 1min")});
    row("too short", "sleep", "service", "10ns", {QStringLiteral("10ns"), QStringLiteral("1us to 1min")});
    row("integer", "fibonacci", "n", "51", {QStringLiteral("51"), QStringLiteral("1 to 50")});
    row("fraction", "fibonacci", "n", "1.5", {QStringLiteral("'n' of fibonacci"), QStringLiteral("1 to 50")});
    row("word", "fibonacci", "n", "many", {QStringLiteral("'n' of fibonacci"), QStringLiteral("1 to 50")});
    row("empty", "fibonacci", "n", "", {QStringLiteral("'n' of fibonacci")});
    row("unit", "json", "records", "0", {QStringLiteral("1 objects to 1000000 objects")});
    row("real", "lock", "critical", "1.01", {QStringLiteral("1.01"), QStringLiteral("0 to 1")});
    row("choice", "spin", "distribution", "normal",
        {QStringLiteral("'normal'"), QStringLiteral("fixed, exponential, lognormal")});
}

void ParametersTest::errorsNameThingsAndRanges()
{
    QFETCH(QString, workload);
    QFETCH(QString, name);
    QFETCH(QString, text);
    QFETCH(QStringList, said);
    const Result<test::WorkloadPointer> made = test::tryWorkload(workload, {{name, text}});
    QVERIFY(!made.ok());
    QCOMPARE(made.error().kind, ErrorKind::Usage);
    for (const QString& part : said)
        QVERIFY2(made.error().sentence().contains(part), qPrintable(made.error().sentence()));
}

void ParametersTest::textsBecomeBaseUnits()
{
    const auto spin = parseParameters(*findWorkload(QStringLiteral("spin")),
                                      {{QStringLiteral("service"), QStringLiteral("4ms")}});
    QVERIFY(spin.ok());
    QCOMPARE(spin.value().integer(QStringLiteral("service")), 4'000'000);
    QCOMPARE(spin.value().text(QStringLiteral("distribution")), QStringLiteral("fixed"));
    const auto hash = parseParameters(*findWorkload(QStringLiteral("sha256")), {});
    QCOMPARE(hash.value().number(QStringLiteral("size")), 65536.0);
}

void ParametersTest::jsonRoundTrip()
{
    ParameterValues values;
    values.set(QStringLiteral("zeta"), 0.1);
    values.set(QStringLiteral("alpha"), QStringLiteral("fixed"));
    values.set(QStringLiteral("mid"), 4e6);
    const QByteArray text = QJsonDocument(values.toJson()).toJson(QJsonDocument::Compact);
    QCOMPARE(text, QByteArrayLiteral("{\"alpha\":\"fixed\",\"mid\":4000000,\"zeta\":0.1}"));
    QCOMPARE(ParameterValues::fromJson(QJsonDocument::fromJson(text).object()), values);
    values.set(QStringLiteral("zeta"), QStringLiteral("now a text"));
    QCOMPARE(values.names().size(), 3);
    QVERIFY(values.isText(QStringLiteral("zeta")) && !values.isText(QStringLiteral("mid")));
    QCOMPARE(values.number(QStringLiteral("zeta")), 0.0);
}

void ParametersTest::fileValuesAreCompletedAndChecked()
{
    const WorkloadInfo& info = *findWorkload(QStringLiteral("spin"));
    const auto complete = [&](const char* json) {
        const QJsonObject object = QJsonDocument::fromJson(QByteArray(json)).object();
        return completeParameters(info, ParameterValues::fromJson(object));
    };
    QCOMPARE(complete("{}").value().integer(QStringLiteral("service")), 1'000'000);
    QCOMPARE(complete("{\"service\": \"4ms\"}").value().integer(QStringLiteral("service")), 4'000'000);
    QCOMPARE(complete("{\"service\": 5000}").value().integer(QStringLiteral("service")), 5000);
    for (const char* bad : {"{\"service\": true}", "{\"service\": null}", "{\"service\": []}",
                            "{\"service\": 1000.5}", "{\"distribution\": 3}", "{\"other\": 1}"}) {
        QVERIFY2(!complete(bad).ok(), bad);
        QCOMPARE(complete(bad).error().kind, ErrorKind::Usage);
    }
}

void ParametersTest::unknownWorkloadNamesTheKnown()
{
    const auto made = makeWorkload(QStringLiteral("sha255"), {}, {});
    QVERIFY(!made.ok());
    QCOMPARE(made.error().kind, ErrorKind::Usage);
    QVERIFY(made.error().sentence().contains(QStringLiteral("'sha255'")));
    QVERIFY(made.error().sentence().contains(QStringLiteral("sha256, primes")));
}

PARASCOPE_TEST_MAIN(ParametersTest)
#include "tst_parameters.moc"
