// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/plot_export.h"

#include "base/units.h"
#include "plots/live_plot.h"
#include "plots/timeline_view.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QSvgGenerator>

#include <cmath>

namespace parascope {

namespace {

constexpr double kPictureScale = 2;

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

void paintPlot(const PlotSource& source, QCPPainter& painter)
{
    const QSize size = source.widget->size();
    painter.fillRect(QRect(QPoint(0, 0), size), source.surface());
    if (auto* plot = qobject_cast<QCustomPlot*>(source.widget.data())) {
        plot->toPainter(&painter, size.width(), size.height());
    } else {
        source.paint(painter);
    }
}

QByteArray svgOf(const PlotSource& source)
{
    const QSize size = source.widget->size();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(0, 0), size));
    generator.setTitle(source.widget->accessibleName());
    generator.setDescription(source.widget->accessibleDescription());
    QCPPainter painter;
    painter.begin(&generator);
    painter.setMode(QCPPainter::pmVectorized);
    painter.setMode(QCPPainter::pmNoCaching);
    paintPlot(source, painter);
    painter.end();
    return buffer.data();
}

QByteArray pngOf(const PlotSource& source)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    plotPicture(source).save(&buffer, "PNG");
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

PlotSource sourceOf(LivePlot& plot)
{
    return {&plot, plot.id(), [&plot] { return plot.table(); }, [&plot] { return plot.surfaceColor(); }};
}

PlotSource sourceOf(TimelineView& timeline)
{
    return {&timeline, QStringLiteral("timeline"), [&timeline] { return timeline.table(); },
            [&timeline] { return timeline.surfaceColor(); },
            [&timeline](QPainter& painter) { timeline.paint(painter); }};
}

QPixmap plotPicture(const PlotSource& source)
{
    const QSize size = source.widget->size();
    if (auto* plot = qobject_cast<QCustomPlot*>(source.widget.data())) {
        return plot->toPixmap(size.width(), size.height(), kPictureScale);
    }
    QPixmap picture(size * kPictureScale);
    QCPPainter painter(&picture);
    painter.scale(kPictureScale, kPictureScale);
    paintPlot(source, painter);
    return picture;
}

Result<void> exportPlot(const PlotSource& source, const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    QByteArray bytes;
    if (suffix == QLatin1String("csv")) {
        bytes = plotCsv(source.table());
    } else if (suffix == QLatin1String("svg")) {
        bytes = svgOf(source);
    } else if (suffix == QLatin1String("png")) {
        bytes = pngOf(source);
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
