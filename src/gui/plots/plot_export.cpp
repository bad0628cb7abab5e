// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/plot_export.h"

#include "base/units.h"
#include "plots/live_plot.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QSvgGenerator>

#include <cmath>

namespace parascope {

namespace {

QByteArray joined(const PlotTable& table, char separator, const QByteArray& lineEnd)
{
    QByteArray text = table.columns.join(QLatin1Char(separator)).toUtf8() + lineEnd;
    for (const auto& row : table.rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (i > 0) {
                text += separator;
            }
            if (std::isfinite(row[i])) {
                text += QByteArray::number(row[i], 'g', 9);
            }
        }
        text += lineEnd;
    }
    return text;
}

QByteArray svgOf(LivePlot& plot)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(plot.size());
    generator.setViewBox(QRect(QPoint(0, 0), plot.size()));
    generator.setTitle(plot.accessibleName());
    generator.setDescription(plot.accessibleDescription());
    QCPPainter painter;
    painter.begin(&generator);
    painter.setMode(QCPPainter::pmVectorized);
    painter.setMode(QCPPainter::pmNoCaching);
    painter.fillRect(QRect(QPoint(0, 0), plot.size()), plot.surfaceColor());
    plot.toPainter(&painter, plot.width(), plot.height());
    painter.end();
    return buffer.data();
}

QByteArray pngOf(LivePlot& plot)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    plot.toPixmap(plot.width(), plot.height(), 2.0).save(&buffer, "PNG");
    return buffer.data();
}

} // namespace

QByteArray plotCsv(const PlotTable& table)
{
    return joined(table, ',', "\r\n");
}

QString plotText(const PlotTable& table)
{
    return QString::fromUtf8(joined(table, '\t', "\n"));
}

Result<void> exportPlot(LivePlot& plot, const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    QByteArray bytes;
    if (suffix == QLatin1String("csv")) {
        bytes = plotCsv(plot.table());
    } else if (suffix == QLatin1String("svg")) {
        bytes = svgOf(plot);
    } else if (suffix == QLatin1String("png")) {
        bytes = pngOf(plot);
    } else {
        return usageError(QStringLiteral("can't tell the format"), QDir::toNativeSeparators(path),
                          QStringLiteral("the name has to end in .csv, .png or .svg"));
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return ownError(QStringLiteral("can't write the plot"), QDir::toNativeSeparators(path),
                        file.errorString());
    }
    return {};
}

} // namespace parascope
