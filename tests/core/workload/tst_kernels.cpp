// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/run_one.h"
#include "support/test_base.h"
#include "workload/kernels/vectorised.h"
#include "workload/random.h"

#include <atomic>
#include <complex>
#include <thread>

using namespace parascope;

/// Every kernel with a known answer, against that answer and against itself on several threads.
class KernelsTest : public test::TestBase {
    Q_OBJECT
private Q_SLOTS:
    void resultsHaveTheExpectedCheck_data();
    void resultsHaveTheExpectedCheck();
    void differentSizesHaveDifferentChecks();
    void primesCountAsPublished();
    void fibonacciAsPublished();
    void sha256AsPublished();
    void mandelbrotIsTheTextbooks();
    void wrongInputIsNoticed();
    void lockLetsOneInAtATime();
    void noopGivesItsCheck();
    void defaultRowIsHex();
};

namespace {

QMap<QString, QString> texts(std::initializer_list<std::pair<const char*, const char*>> pairs)
{
    QMap<QString, QString> map;
    for (const auto& [name, text] : pairs)
        map.insert(QString::fromLatin1(name), QString::fromLatin1(text));
    return map;
}

std::uint64_t checkOf(const char* workload, const QMap<QString, QString>& parameters)
{
    return test::runTask(*test::tryWorkload(QString::fromLatin1(workload), parameters).value()).result.check;
}

} // namespace

void KernelsTest::resultsHaveTheExpectedCheck_data()
{
    QTest::addColumn<QString>("workload");
    QTest::addColumn<QMap<QString, QString>>("parameters");
    const auto row = [](const char* workload, const QMap<QString, QString>& parameters) {
        const QByteArray title =
            QByteArray(workload) + ' ' + QStringList(parameters.values()).join(u' ').toLatin1();
        QTest::newRow(title.constData()) << QString::fromLatin1(workload) << parameters;
    };
    for (const char* size : {"0", "1", "55", "56", "64", "1000", "64KiB"})
        row("sha256", texts({{"size", size}}));
    for (const char* limit : {"1", "2", "3", "4", "9", "25", "65536", "65537", "65538", "131073", "1000000"})
        row("primes", texts({{"limit", limit}}));
    for (const char* side : {"1", "2", "15", "16", "17", "64"}) {
        for (const char* iterations : {"1", "7", "8", "9", "200"})
            row("mandelbrot", texts({{"side", side}, {"iterations", iterations}}));
    }
    for (const char* n : {"1", "2", "20"})
        row("fibonacci", texts({{"n", n}}));
    for (const char* n : {"1", "7", "8", "33", "64"}) {
        row("matmul", texts({{"n", n}, {"order", "ikj"}}));
        row("matmul", texts({{"n", n}, {"order", "ijk"}}));
    }
    for (const char* count : {"1", "2", "3", "10000"})
        row("sort", texts({{"count", count}}));
    for (const char* size : {"0", "1", "100", "64KiB", "1MiB"})
        row("compress", texts({{"size", size}, {"level", "1"}}));
    row("compress", texts({{"level", "9"}}));
    for (const char* records : {"1", "2", "100"})
        row("json", texts({{"records", records}}));
    for (const char* size : {"1KiB", "99999", "1MiB"}) {
        row("stream", texts({{"size", size}, {"kernel", "copy"}}));
        row("stream", texts({{"size", size}, {"kernel", "triad"}}));
    }
    for (const char* steps : {"1", "2", "15", "16", "17", "100000"})
        row("pointer-chase", texts({{"size", "1KiB"}, {"steps", steps}}));
    row("pointer-chase", texts({{"size", "1MiB"}, {"steps", "1000"}}));
    row("false-sharing", texts({{"padded", "no"}, {"count", "1000"}}));
    row("false-sharing", texts({{"padded", "yes"}, {"count", "1000"}}));
    row("noop", {});
}

void KernelsTest::resultsHaveTheExpectedCheck()
{
    using Texts = QMap<QString, QString>;
    QFETCH(QString, workload);
    QFETCH(Texts, parameters);
    const auto made = test::tryWorkload(workload, parameters);
    QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.error().sentence()));
    const Workload& kernel = *made.value();
    const std::optional<std::uint64_t> expected = kernel.expectedCheck();
    QVERIFY(expected.has_value());
    std::atomic<int> right{0};
    std::vector<std::jthread> workers;
    for (std::uint64_t worker = 0; worker < 4; ++worker) {
        workers.emplace_back([&, worker] {
            const auto state = kernel.makeWorkerState();
            for (std::uint64_t task = 0; task < 3; ++task) { // the second one finds a used state
                const auto run = test::runTask(kernel, *state, worker * 10 + task, task == 2 ? 3 : 1, task);
                right += run.result.ok && run.result.check == *expected &&
                         run.result.resultSize == run.bytes.size();
            }
        });
    }
    workers.clear();
    QCOMPARE(right.load(), 12);
}

void KernelsTest::differentSizesHaveDifferentChecks()
{
    const QList<QPair<const char*, const char*>> sizes = {
        {"sha256", "size"}, {"primes", "limit"}, {"mandelbrot", "side"}, {"fibonacci", "n"},
        {"matmul", "n"},    {"sort", "count"},   {"compress", "size"},   {"json", "records"}};
    for (const auto& [workload, name] : sizes)
        QVERIFY2(checkOf(workload, texts({{name, "17"}})) != checkOf(workload, texts({{name, "19"}})),
                 workload);
}

void KernelsTest::primesCountAsPublished()
{
    // pi(10^k), OEIS A006880.
    const QList<QPair<const char*, std::uint64_t>> counts = {
        {"10", 4},        {"100", 25},        {"1000", 168},       {"10000", 1229},
        {"100000", 9592}, {"1000000", 78498}, {"10000000", 664579}};
    for (const auto& [limit, count] : counts)
        QCOMPARE(checkOf("primes", texts({{"limit", limit}})), mixBits(count));
    const auto billion = test::tryWorkload(QStringLiteral("primes"), texts({{"limit", "1000000000"}}));
    QCOMPARE(billion.value()->expectedCheck().value(), mixBits(50847534));
}

void KernelsTest::fibonacciAsPublished()
{
    QCOMPARE(checkOf("fibonacci", texts({{"n", "10"}})), mixBits(55));
    QCOMPARE(checkOf("fibonacci", texts({{"n", "25"}})), mixBits(75025));
}

void KernelsTest::sha256AsPublished()
{
    // FIPS 180-4 examples: "" and "abc".
    const auto made = test::tryWorkload(QStringLiteral("sha256"), {});
    const auto digestOf = [&](std::string_view text) {
        std::vector<std::byte> digest(32);
        TaskView view;
        view.input = std::as_bytes(std::span(text));
        view.result = digest;
        const TaskResult result = made.value()->run(view, *made.value()->makeWorkerState());
        return result.ok ? made.value()->resultRow(0, digest).value(0) : QString();
    };
    QCOMPARE(digestOf(""),
             QStringLiteral("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    QCOMPARE(digestOf("abc"),
             QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
}

void KernelsTest::mandelbrotIsTheTextbooks()
{
    constexpr int side = 40;
    constexpr int iterations = 100;
    std::uint64_t check = 0;
    std::uint64_t inside = 0;
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            const std::complex<double> c(-2.0 + 2.5 * (x + 0.5) / side, -1.25 + 2.5 * (y + 0.5) / side);
            std::complex<double> z;
            std::uint64_t count = 0;
            for (; count < iterations && std::norm(z) <= 4.0; ++count)
                z = z * z + c;
            inside += count == iterations;
            check += mixBits(static_cast<std::uint64_t>(y * side + x) * 0x9e3779b97f4a7c15ULL + count);
        }
    }
    QCOMPARE(checkOf("mandelbrot", texts({{"side", "40"}, {"iterations", "100"}})), check);
    // The set's area is 1.5066; 6.25 is that of the picture.
    QVERIFY(std::abs(static_cast<double>(inside) / (side * side) * 6.25 - 1.5066) < 0.15);
}

void KernelsTest::wrongInputIsNoticed()
{
    for (const char* name : {"sha256", "compress"}) {
        const auto made = test::tryWorkload(QString::fromLatin1(name), texts({{"size", "1000"}}));
        std::vector<std::byte> input(1000);
        made.value()->fillInput(0, input);
        input[500] ^= std::byte{1};
        std::vector<std::byte> result(made.value()->resultBytes());
        TaskView view;
        view.input = input;
        view.result = result;
        const TaskResult run = made.value()->run(view, *made.value()->makeWorkerState());
        QVERIFY(run.check != made.value()->expectedCheck().value());
    }
}

void KernelsTest::lockLetsOneInAtATime()
{
    const auto made =
        test::tryWorkload(QStringLiteral("lock"), texts({{"service", "100us"}, {"critical", "1"}}));
    std::atomic<int> good{0};
    const auto begin = std::chrono::steady_clock::now();
    std::vector<std::jthread> workers;
    for (int worker = 0; worker < 4; ++worker) {
        workers.emplace_back([&] {
            for (int task = 0; task < 20; ++task)
                good += test::runTask(*made.value()).result.ok;
        });
    }
    workers.clear();
    QCOMPARE(good.load(), 80);
    // All of it is in the lock, so the tasks' times add up however many CPUs there are.
    QVERIFY(std::chrono::steady_clock::now() - begin >= std::chrono::milliseconds(8));
}

void KernelsTest::noopGivesItsCheck()
{
    const auto made = test::tryWorkload(QStringLiteral("noop"), {});
    QCOMPARE(made.value()->inputBytes(), std::size_t{0});
    QCOMPARE(made.value()->resultBytes(), std::size_t{0});
    QCOMPARE(made.value()->itemCount(), std::uint64_t{0});
}

void KernelsTest::defaultRowIsHex()
{
    const auto made = test::tryWorkload(QStringLiteral("noop"), {});
    const std::byte bytes[] = {std::byte{0x0a}, std::byte{0xff}};
    QCOMPARE(made.value()->resultRow(0, bytes), QStringList{QStringLiteral("0aff")});
    QCOMPARE(made.value()->resultColumns(), QStringList{QStringLiteral("check")});
}

PARASCOPE_TEST_MAIN(KernelsTest)
#include "tst_kernels.moc"
