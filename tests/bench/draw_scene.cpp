// SPDX-License-Identifier: GPL-3.0-or-later
#include "draw_scene.h"

#include "panels/plot_card.h"
#include "plots/live_plot.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPainter>

#include <random>

namespace parascope::bench {

namespace {

double msOf(const QElapsedTimer& timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

class Polyline : public QWidget {
public:
    Polyline(QSize size, int points)
    {
        resize(size);
        std::mt19937 random(7);
        for (int i = 0; i < points; ++i) {
            const double share = static_cast<double>(random() % 1000) / 1000.0;
            m_line.append(
                QPointF(52 + (size.width() - 66.0) * i / points, 20 + share * (size.height() - 60)));
        }
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), Qt::black);
        painter.setPen(QPen(Qt::darkGray, 0));
        for (int i = 1; i < 5; ++i) {
            painter.drawLine(52, height() * i / 5, width(), height() * i / 5);
            painter.drawText(4, height() * i / 5, QStringLiteral("100 ms"));
            painter.drawText(width() * i / 5, height() - 6, QStringLiteral("0:30"));
        }
        painter.setPen(QPen(Qt::cyan, 0));
        painter.drawPolyline(m_line);
    }

private:
    QPolygonF m_line;
};

} // namespace

Scene::Scene(double seconds, int cores, QSize size)
{
    source.cores = cores;
    addIntervals(static_cast<int>(seconds * 10));
    board.resize(size);
    board.show();
    board.showRun(true, 0);
    window.setRange(TimeWindow::kAll);
    board.setLive(true);
    board.scheduler().drawNow();
    QCoreApplication::processEvents();
}

void Scene::addIntervals(int count)
{
    for (int i = 0; i < count; ++i) {
        run.add(source.next());
    }
    window.setLatest(static_cast<double>(run.store.latestNs()) / 1e9);
}

LivePlot* Scene::plot(int index) const
{
    return board.cards().at(index)->plot();
}

double Scene::frameMs(int which)
{
    addIntervals(1);
    plot(which)->markDirty();
    QElapsedTimer timer;
    timer.start();
    plot(which)->redraw();
    return msOf(timer);
}

double Scene::frameMs()
{
    addIntervals(1);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 4; ++i) {
        plot(i)->redraw();
    }
    return msOf(timer);
}

double polylineMs(QSize size, int points)
{
    static auto& widget = *new Polyline(size, points); // never freed: it would outlive the application
    widget.resize(size);
    widget.show();
    QCoreApplication::processEvents();
    QElapsedTimer timer;
    timer.start();
    widget.repaint();
    return msOf(timer);
}

double stockBandsMs(QSize size, int columns)
{
    QCustomPlot plot;
    plot.resize(size);
    plot.setNotAntialiasedElements(QCP::aeNone);
    plot.setAntialiasedElements(QCP::aeAll);
    std::mt19937 random(7);
    for (int line = 0; line < 4; ++line) {
        auto* graph = plot.addGraph();
        graph->setPen(QPen(Qt::cyan, 1.5));
        for (int i = 0; i < columns; ++i) {
            graph->addData(i, line * 100 + static_cast<double>(random() % 80));
        }
        if (line > 0) {
            graph->setBrush(QColor(80, 160, 220, 60));
            graph->setChannelFillGraph(plot.graph(line - 1));
        }
    }
    plot.rescaleAxes();
    plot.show();
    QCoreApplication::processEvents();
    QElapsedTimer timer;
    timer.start();
    plot.replot(QCustomPlot::rpImmediateRefresh);
    return msOf(timer);
}

} // namespace parascope::bench
