// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <numbers>
#include <span>

namespace parascope {

/// Random numbers that are the same on every platform for the same seed (std:: distributions are not). Any
/// thread; no shared state.

/// The splitmix64 finaliser (Steele, Lea, Flood 2014): every input bit changes half of the output bits.
[[nodiscard]] constexpr std::uint64_t mixBits(std::uint64_t value) noexcept
{
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ULL;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebULL;
    return value ^ (value >> 31);
}

/// splitmix64: state += golden ratio, output = mixBits(state). Full period 2^64.
class SplitMix64 {
public:
    explicit constexpr SplitMix64(std::uint64_t seed) noexcept : m_state(seed) {}

    [[nodiscard]] constexpr std::uint64_t next() noexcept
    {
        m_state += 0x9e3779b97f4a7c15ULL;
        return mixBits(m_state);
    }
    /// Uniform in [0, 1): the upper 53 bits times 2^-53.
    [[nodiscard]] constexpr double nextUnit() noexcept { return static_cast<double>(next() >> 11) * 0x1p-53; }
    /// Uniform in [0, bound): upper half of the 64 x 32 bit product; bias below bound / 2^32.
    [[nodiscard]] constexpr std::uint32_t nextBelow(std::uint32_t bound) noexcept
    {
        return static_cast<std::uint32_t>(((next() >> 32) * bound) >> 32);
    }

private:
    std::uint64_t m_state;
};

/// Exponential with the given mean, by inversion: -mean * ln(1 - u).
[[nodiscard]] inline double drawExponential(SplitMix64& random, double mean)
{
    return -mean * std::log1p(-random.nextUnit());
}

/// Standard normal by Box and Muller: sqrt(-2 ln(1 - u1)) * cos(2 pi u2).
[[nodiscard]] inline double drawNormal(SplitMix64& random)
{
    const double radius = std::sqrt(-2.0 * std::log1p(-random.nextUnit()));
    return radius * std::cos(2.0 * std::numbers::pi * random.nextUnit());
}

/// Lognormal with the given mean and sigma of the logarithm: exp(mu + sigma z), mu = ln(mean) - sigma^2 / 2.
[[nodiscard]] inline double drawLognormal(SplitMix64& random, double mean, double sigma)
{
    return mean * std::exp(sigma * drawNormal(random) - sigma * sigma / 2.0);
}

/// Fills bytes from a seed: the splitmix64 stream in little-endian order.
inline void fillPseudoRandom(std::span<std::byte> bytes, std::uint64_t seed) noexcept
{
    SplitMix64 random(seed);
    std::size_t at = 0;
    for (; at + 8 <= bytes.size(); at += 8) {
        std::uint64_t word = random.next();
        if constexpr (std::endian::native == std::endian::big)
            word = __builtin_bswap64(word);
        std::memcpy(bytes.data() + at, &word, 8);
    }
    for (std::uint64_t word = random.next(); at < bytes.size(); ++at, word >>= 8)
        bytes[at] = static_cast<std::byte>(word & 0xff);
}

/// 64-bit check of bytes, dependent on every bit and its place.
[[nodiscard]] inline std::uint64_t checkOfBytes(std::span<const std::byte> bytes) noexcept
{
    std::uint64_t check = mixBits(bytes.size() + 1);
    std::size_t at = 0;
    for (; at + 8 <= bytes.size(); at += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, bytes.data() + at, 8);
        check = mixBits(check ^ word) + word;
    }
    std::uint64_t rest = 0;
    for (std::size_t i = 0; at + i < bytes.size(); ++i)
        rest |= static_cast<std::uint64_t>(bytes[at + i]) << (8 * i);
    return mixBits(check ^ rest);
}

} // namespace parascope
