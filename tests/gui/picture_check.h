// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include <algorithm>
#include <cmath>

namespace parascope::test {

/// How far two pictures of the window are apart. Compared small, a quarter of the size, so that another
/// version of a font does not matter, but a part that moved, vanished or lost its colour does.
class PictureCheck {
public:
    static constexpr double kMostMean = 3.0; ///< of 255, over the whole picture
    static constexpr double kMostTile = 30;  ///< of 255, mean over any tile
    static constexpr int kTile = 20;         ///< pixels of the small picture

    /// A quarter of its logical size, in 32 steps of each colour, which pack well.
    static QImage small(const QImage& picture)
    {
        const QSize size = picture.size() / (4 * picture.devicePixelRatio());
        QImage image = picture.convertToFormat(QImage::Format_RGB32)
                           .scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                           .convertToFormat(QImage::Format_RGB32);
        for (int y = 0; y < image.height(); ++y) {
            auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
            std::transform(line, line + image.width(), line, [](QRgb rgb) { return rgb & 0xFFF8F8F8U; });
        }
        return image;
    }

    PictureCheck(const QImage& a, const QImage& b) : mean(difference(a, b, a.rect()))
    {
        for (int y = 0; y + kTile <= a.height(); y += kTile) {
            for (int x = 0; x + kTile <= a.width(); x += kTile) {
                worst = std::max(worst, difference(a, b, QRect(x, y, kTile, kTile)));
            }
        }
    }
    [[nodiscard]] bool same() const { return mean <= kMostMean && worst <= kMostTile; }

    double mean = 0;
    double worst = 0;

private:
    static double difference(const QImage& a, const QImage& b, const QRect& area)
    {
        double sum = 0;
        for (int y = area.top(); y <= area.bottom(); ++y) {
            const auto* p = reinterpret_cast<const QRgb*>(a.constScanLine(y));
            const auto* q = reinterpret_cast<const QRgb*>(b.constScanLine(y));
            for (int x = area.left(); x <= area.right(); ++x) {
                sum += std::abs(qRed(p[x]) - qRed(q[x])) + std::abs(qGreen(p[x]) - qGreen(q[x])) +
                       std::abs(qBlue(p[x]) - qBlue(q[x]));
            }
        }
        return sum / 3.0 / (area.width() * area.height());
    }
};

} // namespace parascope::test
