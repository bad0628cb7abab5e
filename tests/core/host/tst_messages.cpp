// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/wire/messages.h"

#include "support/test_base.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <functional>
#include <random>

using namespace parascope;
using namespace parascope::wire;

namespace {

using Body = std::span<const std::byte>;

Body bodyOf(const Bytes& frame)
{
    return Body(frame).subspan(kFrameHeader);
}

ChildSetup richSetup()
{
    ChildSetup setup;
    setup.workload = QStringLiteral("sha256");
    setup.parameters.set(QStringLiteral("size"), 65536.0);
    setup.parameters.set(QStringLiteral("mode"), QStringLiteral("fäst"));
    setup.context = {QStringLiteral("/data/ü"), 3, 2, 0xfffffffffffffff1ULL};
    setup.threads = 3;
    setup.dispatch = DispatchMode::QtConcurrent;
    setup.transfer = Transfer::Move;
    setup.channel = ChannelKind::Stdio;
    setup.shape = {512, 7, 1 << 20, 300, false};
    setup.payloadBytes = 77;
    setup.spinPauses = 1000;
    setup.memoryLimitBytes = 128LL << 20;
    setup.probeEveryNs = 5'000'000;
    ParameterValues later;
    later.set(QStringLiteral("size"), 1.0);
    setup.laterSettings = {later, later};
    return setup;
}

Pulse richPulse()
{
    Pulse pulse;
    pulse.sequence = 9;
    pulse.report.busy.counts = {{1, 2}, {500, 1}, {33'791, 4}};
    pulse.report.busy.total = 7;
    pulse.report.busy.sum = 1234.5;
    pulse.report.busy.max = 99'999;
    pulse.report.observedNs = 100'000'000;
    pulse.report.busySinceNs = 42;
    Stall stall;
    stall.startNs = 5;
    stall.durationNs = 60'000'000;
    stall.cause = StallCause::Starved;
    stall.runRatio = 0.25;
    stall.waitRatio = 0.5;
    stall.where = QStringLiteral("QTimer timeout");
    pulse.report.stalls = {stall};
    return pulse;
}

struct Kind {
    const char* name;
    Bytes frame;
    std::function<bool(Body)> decodes;
};

std::vector<Kind> allKinds()
{
    Setting setting{12, {}};
    setting.parameters.set(QStringLiteral("size"), 5.0);
    return {
        {"Hello", encode(ownHello()), [](Body body) { return decodeHello(body).ok(); }},
        {"Setup", encode(richSetup()), [](Body body) { return decodeSetup(body).ok(); }},
        {"Tune", encode(Tune{4}), [](Body body) { return decodeTune(body).ok(); }},
        {"Setting", encode(setting), [](Body body) { return decodeSetting(body).ok(); }},
        {"SettingReady", encode(SettingReady{12}), [](Body body) { return decodeSettingReady(body).ok(); }},
        {"Pulse", encode(richPulse()), [](Body body) { return decodePulse(body).ok(); }},
        {"Error",
         encode(Complaint{usageError(QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"))}),
         [](Body body) { return decodeComplaint(body).ok(); }},
    };
}

} // namespace

class TestMessages : public parascope::test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    void hello();
    void helloOfAnotherVersionNamesBoth();
    void helloOfAStranger();
    void setup();
    void setupOfAnOlderParentHasTheUsual();
    void pulse();
    void complaint();
    void controls();
    void cutOffIsRefused();
    void tooLongIsRefused();
    void flippedBitsNeverCrash();
    void pulseThatDoesNotAddUpIsRefused();
    void setupOutOfRangeIsRefused_data();
    void setupOutOfRangeIsRefused();
};

void TestMessages::hello()
{
    const Hello own = ownHello();
    QVERIFY(!own.toolVersion.isEmpty());
    QVERIFY(!own.hostId.isEmpty());
    const auto read = decodeHello(bodyOf(encode(own)));
    QVERIFY(read.ok());
    QCOMPARE(read.value().toolVersion, own.toolVersion);
    QCOMPARE(read.value().hostId, ownHostId());
    QCOMPARE(read.value().pid, QCoreApplication::applicationPid());
}

void TestMessages::helloOfAnotherVersionNamesBoth()
{
    Hello other = ownHello();
    other.version = 41;
    const Bytes frame = encode(other);
    // Whatever follows the version may look different there: only magic and version are read.
    const auto read = decodeHello(bodyOf(frame).first(6));
    QVERIFY(!read.ok());
    QVERIFY(read.error().what.contains(QStringLiteral("version 41")));
    QVERIFY(read.error().what.contains(QString::number(kProtocolVersion)));
}

void TestMessages::helloOfAStranger()
{
    const auto read = decodeHello(std::as_bytes(std::span("SSH-2.0-OpenSSH")));
    QVERIFY(!read.ok());
    QVERIFY(read.error().what.contains(QStringLiteral("does not speak")));
}

void TestMessages::setup()
{
    const ChildSetup sent = richSetup();
    const auto read = decodeSetup(bodyOf(encode(sent)));
    QVERIFY(read.ok());
    const ChildSetup& got = read.value();
    QCOMPARE(got.workload, sent.workload);
    QVERIFY(got.parameters == sent.parameters);
    QVERIFY(got.laterSettings == sent.laterSettings);
    QCOMPARE(got.context.inputDirectory, sent.context.inputDirectory);
    QCOMPARE(got.context.threads, 3);
    QCOMPARE(got.context.processes, 2);
    QCOMPARE(got.context.seed, sent.context.seed);
    QCOMPARE(got.threads, 3);
    QCOMPARE(got.dispatch, sent.dispatch);
    QCOMPARE(got.transfer, sent.transfer);
    QCOMPARE(got.channel, sent.channel);
    QCOMPARE(got.shape.cells, 512U);
    QCOMPARE(got.shape.lanes, 7U);
    QCOMPARE(got.shape.inputBytes, std::uint64_t{1} << 20);
    QCOMPARE(got.shape.resultBytes, std::uint64_t{300});
    QCOMPARE(got.shape.sharedInput, false);
    QCOMPARE(got.payloadBytes, std::uint64_t{77});
    QCOMPARE(got.spinPauses, 1000U);
    QCOMPARE(got.memoryLimitBytes, 128LL << 20);
    QCOMPARE(got.probeEveryNs, 5'000'000);
}

void TestMessages::setupOfAnOlderParentHasTheUsual()
{
    const Bytes frame = encode(richSetup());
    const Body body = bodyOf(frame);
    QJsonObject object = QJsonDocument::fromJson(QByteArray(reinterpret_cast<const char*>(body.data()),
                                                            static_cast<qsizetype>(body.size())))
                             .object();
    for (const QString& name : {QStringLiteral("memory_limit_bytes"), QStringLiteral("probe_every_ns")}) {
        QVERIFY(object.contains(name));
        object.remove(name);
    }
    const auto decode = [&object] {
        const QByteArray json = QJsonDocument(object).toJson();
        return decodeSetup(std::as_bytes(std::span(json.constData(), static_cast<std::size_t>(json.size()))));
    };
    QVERIFY(decode().ok());
    QCOMPARE(decode().value().memoryLimitBytes, 0);
    QCOMPARE(decode().value().probeEveryNs, kProbeEveryNs);
    object.insert(QStringLiteral("probe_every_ns"), 0); // a loop without a pause
    QVERIFY(!decode().ok());
}

void TestMessages::pulse()
{
    const Pulse sent = richPulse();
    const auto read = decodePulse(bodyOf(encode(sent)));
    QVERIFY(read.ok());
    QCOMPARE(read.value().sequence, sent.sequence);
    QVERIFY(read.value().report.busy == sent.report.busy);
    QVERIFY(read.value().report.stalls == sent.report.stalls);
    QCOMPARE(read.value().report.observedNs, sent.report.observedNs);
    QCOMPARE(read.value().report.busySinceNs, sent.report.busySinceNs);
}

void TestMessages::complaint()
{
    const Error sent = usageError(QStringLiteral("what"), QStringLiteral("wo"), QStringLiteral("prüfen"));
    const auto read = decodeComplaint(bodyOf(encode(Complaint{sent})));
    QVERIFY(read.ok());
    QCOMPARE(read.value().error.kind, ErrorKind::Usage);
    QCOMPARE(read.value().error.sentence(), sent.sentence());
}

void TestMessages::controls()
{
    QCOMPARE(decodeTune(bodyOf(encode(Tune{17}))).value().threads, 17U);
    QCOMPARE(decodeSettingReady(bodyOf(encode(SettingReady{3}))).value().number, 3U);
    Setting setting{8, {}};
    setting.parameters.set(QStringLiteral("service"), 4e6);
    const auto read = decodeSetting(bodyOf(encode(setting)));
    QVERIFY(read.ok());
    QCOMPARE(read.value().number, 8U);
    QVERIFY(read.value().parameters == setting.parameters);
    QCOMPARE(emptyFrame(FrameType::Bye).size(), kFrameHeader);
}

void TestMessages::cutOffIsRefused()
{
    for (const Kind& kind : allKinds()) {
        const Body body = bodyOf(kind.frame);
        QVERIFY2(kind.decodes(body), kind.name);
        for (std::size_t length = 0; length < body.size(); ++length)
            QVERIFY2(!kind.decodes(body.first(length)), kind.name);
    }
}

void TestMessages::tooLongIsRefused()
{
    for (const Kind& kind : allKinds()) {
        Bytes longer = kind.frame;
        longer.push_back(std::byte{1});
        QVERIFY2(!kind.decodes(bodyOf(longer)), kind.name);
    }
}

void TestMessages::flippedBitsNeverCrash()
{
    std::mt19937 random(1);
    int refused = 0;
    for (const Kind& kind : allKinds()) {
        for (int round = 0; round < 2000; ++round) {
            Bytes bytes = kind.frame;
            for (int flips = 1 + static_cast<int>(random() % 4); flips > 0; --flips)
                bytes[kFrameHeader + random() % (bytes.size() - kFrameHeader)] ^= std::byte{1}
                                                                                  << (random() % 8);
            refused += kind.decodes(bodyOf(bytes)) ? 0 : 1;
        }
    }
    QVERIFY(refused > 1000);
}

void TestMessages::pulseThatDoesNotAddUpIsRefused()
{
    Pulse pulse = richPulse();
    pulse.report.busy.total += 1;
    QVERIFY(!decodePulse(bodyOf(encode(pulse))).ok());
    pulse = richPulse();
    pulse.report.busy.counts[2].first = 33'792; // outside the layout
    QVERIFY(!decodePulse(bodyOf(encode(pulse))).ok());
    pulse = richPulse();
    std::swap(pulse.report.busy.counts[0], pulse.report.busy.counts[1]);
    QVERIFY(!decodePulse(bodyOf(encode(pulse))).ok());
}

void TestMessages::setupOutOfRangeIsRefused_data()
{
    QTest::addColumn<quint32>("cells");
    QTest::addColumn<quint32>("lanes");
    QTest::addColumn<quint64>("resultBytes");
    QTest::newRow("cells no power of two") << 48U << 1U << quint64{256};
    QTest::newRow("no cells") << 0U << 1U << quint64{256};
    QTest::newRow("too many cells") << (1U << 30) << 1U << quint64{256};
    QTest::newRow("no lanes") << 64U << 0U << quint64{256};
    QTest::newRow("no room for a message") << 64U << 1U << quint64{8};
}

void TestMessages::setupOutOfRangeIsRefused()
{
    QFETCH(quint32, cells);
    QFETCH(quint32, lanes);
    QFETCH(quint64, resultBytes);
    ChildSetup setup = richSetup();
    setup.shape.cells = cells;
    setup.shape.lanes = lanes;
    setup.shape.resultBytes = resultBytes;
    const auto read = decodeSetup(bodyOf(encode(setup)));
    QVERIFY(!read.ok());
    QVERIFY(read.error().what.contains(QStringLiteral("malformed Setup")));
}

PARASCOPE_TEST_MAIN(TestMessages)
#include "tst_messages.moc"
