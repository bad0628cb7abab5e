// SPDX-License-Identifier: GPL-3.0-or-later
// Escape times of the Mandelbrot set over [-2, 0.5] x [-1.25, 1.25], many points at a time.
#include "workload/kernels/vectorised.h"

#include "workload/kernels/items.h"
#include "workload/kernels/kernels.h"
#include "workload/parameter_builders.h"

namespace parascope {

namespace {

constexpr int kLanes = 32; // several registers' worth: one's work hides the latency of the other

struct Plane {
    int side = 0;
    int iterations = 0;
    // The centre of each point; the same expression for both ways of computing.
    [[nodiscard]] double re(int x) const { return -2.0 + 2.5 * (x + 0.5) / side; }
    [[nodiscard]] double im(int y) const { return -1.25 + 2.5 * (y + 0.5) / side; }
};

/// Adds one point to the check: its place and its escape time.
std::uint64_t pointCheck(std::uint64_t check, std::int64_t place, std::int64_t escape)
{
    return check + mixBits(static_cast<std::uint64_t>(place) * 0x9e3779b97f4a7c15ULL +
                           static_cast<std::uint64_t>(escape));
}

struct Block {
    double re[kLanes];
    double im = 0;
    double zRe[kLanes] = {};
    double zIm[kLanes] = {};
    double escape[kLanes] = {}; ///< iterations with |z| <= 2; a double, to have the lanes' width
};

/// Some iterations of all points. The loop over the points is the outer one and becomes vector instructions;
/// the inner one is unrolled, so that z stays in registers.
template <int Steps> [[gnu::always_inline]] inline void iterate(Block& block)
{
    for (int i = 0; i < kLanes; ++i) {
        double zRe = block.zRe[i];
        double zIm = block.zIm[i];
        double escape = block.escape[i];
        for (int step = 0; step < Steps; ++step) {
            const double re2 = zRe * zRe;
            const double im2 = zIm * zIm;
            // An escaped point never returns: it grows to infinity and NaN, and NaN <= 4 is false.
            escape += re2 + im2 <= 4.0 ? 1.0 : 0.0;
            zIm = 2.0 * zRe * zIm + block.im;
            zRe = re2 - im2 + block.re[i];
        }
        block.zRe[i] = zRe;
        block.zIm[i] = zIm;
        block.escape[i] = escape;
    }
}

/// Escape times of a block of points in one row.
PARASCOPE_BEST_CPU void escapeTimes(Block& block, int iterations)
{
    constexpr int steps = 8;
    int done = 0;
    for (; done + steps <= iterations; done += steps) {
        iterate<steps>(block);
        double slowest = 0;
        for (const double escape : block.escape)
            slowest = escape > slowest ? escape : slowest;
        if (slowest < done + steps) // all have escaped
            return;
    }
    for (; done < iterations; ++done)
        iterate<1>(block);
}

/// The textbook's loop, point by point: what the vectorised one has to agree with, bit by bit.
std::int64_t escapeTime(double cRe, double cIm, int iterations)
{
    double zRe = 0;
    double zIm = 0;
    for (int i = 0; i < iterations; ++i) {
        const double re2 = zRe * zRe;
        const double im2 = zIm * zIm;
        if (!(re2 + im2 <= 4.0))
            return i;
        zIm = 2.0 * zRe * zIm + cIm;
        zRe = re2 - im2 + cRe;
    }
    return iterations;
}

class MandelbrotWorkload final : public Workload {
public:
    explicit MandelbrotWorkload(const ParameterValues& values)
        : m_plane{static_cast<int>(values.integer(QStringLiteral("side"))),
                  static_cast<int>(values.integer(QStringLiteral("iterations")))}
    {
    }

    TaskResult run(const TaskView& task, WorkerState& /*state*/) const override
    {
        return runItems(task, 0, [this](const TaskView&) {
            TaskResult result;
            for (int y = 0; y < m_plane.side; ++y)
                result.check = addRow(result.check, y);
            return result;
        });
    }

    std::optional<std::uint64_t> expectedCheck() const override
    {
        std::uint64_t check = 0;
        for (int y = 0; y < m_plane.side; ++y) {
            for (int x = 0; x < m_plane.side; ++x)
                check = pointCheck(check, placeOf(x, y),
                                   escapeTime(m_plane.re(x), m_plane.im(y), m_plane.iterations));
        }
        return check;
    }

private:
    [[nodiscard]] std::int64_t placeOf(int x, int y) const { return std::int64_t{y} * m_plane.side + x; }

    [[nodiscard]] std::uint64_t addRow(std::uint64_t check, int y) const
    {
        for (int x = 0; x < m_plane.side; x += kLanes) {
            Block block;
            block.im = m_plane.im(y);
            for (int i = 0; i < kLanes; ++i)
                block.re[i] = m_plane.re(x + i);
            escapeTimes(block, m_plane.iterations);
            for (int i = 0; i < kLanes && x + i < m_plane.side; ++i)
                check = pointCheck(check, placeOf(x + i, y), static_cast<std::int64_t>(block.escape[i]));
        }
        return check;
    }

    Plane m_plane;
};

} // namespace

KernelEntry mandelbrotKernel()
{
    WorkloadInfo info;
    info.name = QStringLiteral("mandelbrot");
    info.title = QStringLiteral(QT_TRANSLATE_NOOP("Core", "Mandelbrot"));
    info.description = QStringLiteral(QT_TRANSLATE_NOOP(
        "Core", "Computes a square picture of the Mandelbrot set with vector instructions"));
    info.stresses = QStringLiteral(QT_TRANSLATE_NOOP("Core", "CPU"));
    info.category = QStringLiteral("cpu");
    info.parameters = {
        asTaskSize(
            integerParameter(QStringLiteral("side"), QStringLiteral(QT_TRANSLATE_NOOP("Core", "Side")),
                             QStringLiteral(QT_TRANSLATE_NOOP("Core", "Width and height of the picture")),
                             {1, 8192}, QStringLiteral("256"), QStringLiteral("px"))),
        integerParameter(
            QStringLiteral("iterations"), QStringLiteral(QT_TRANSLATE_NOOP("Core", "Iterations")),
            QStringLiteral(QT_TRANSLATE_NOOP("Core", "Iterations after which a point counts as inside")),
            {1, 100000}, QStringLiteral("256"))};
    return {info, &makeKernel<MandelbrotWorkload>};
}

} // namespace parascope
