// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace parascope {

/// A colour that is laid over premultiplied pixels, two channels at a time.
class Ink {
public:
    explicit Ink(const QColor& color)
        : m_redBlue(color.rgb() & kTwoChannels), m_alphaGreen(((color.rgb() >> 8) & 0xFF) | 0x00FF0000)
    {
    }
    /// `alpha` 0..255 is the colour's alpha times coverage.
    [[nodiscard]] QRgb over(QRgb below, unsigned alpha) const
    {
        const unsigned rest = 255 - alpha;
        const unsigned redBlue = over255(m_redBlue * alpha + (below & kTwoChannels) * rest);
        const unsigned alphaGreen = over255(m_alphaGreen * alpha + ((below >> 8) & kTwoChannels) * rest);
        return redBlue | (alphaGreen << 8);
    }

private:
    static constexpr unsigned kTwoChannels = 0x00FF00FF; ///< red and blue, or alpha and green moved down

    /// Both channels of `values`, each a product of two bytes, divided by 255 and rounded: exact, without a
    /// division (Blinn, "Three wrongs make a right", IEEE Computer Graphics and Applications 15-6, 1995).
    static unsigned over255(unsigned values)
    {
        const unsigned sum = values + 0x00800080;
        return ((sum + ((sum >> 8) & kTwoChannels)) >> 8) & kTwoChannels;
    }

    unsigned m_redBlue;
    unsigned m_alphaGreen; ///< an opaque colour's
};

} // namespace parascope
