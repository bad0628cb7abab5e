// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plots/qcustomplot_header.h"

#include <QStringList>

namespace parascope {

class CoreRows;

/// Time since the start: steps of 1, 2, 5, 10, 15, 30 s ... 6 h that give 4 to 8 labels, fewer where large
/// fonts or a narrow plot leave no room for them.
class TimeTicker : public QCPAxisTicker {
public:
    static constexpr int kMostLabels = 8;
    [[nodiscard]] static double stepFor(double span, int mostLabels = kMostLabels);
    /// That fit into `width` px when a font is `scale` times the design's.
    [[nodiscard]] static int labelsIn(double width, double scale);
    void setMostLabels(int labels) { m_mostLabels = labels; }

protected:
    double getTickStep(const QCPRange& range) override;
    int getSubTickCount(double) override { return 0; }
    QString getTickLabel(double tick, const QLocale& locale, QChar formatChar, int precision) override;

private:
    int m_mostLabels = kMostLabels;
};

/// Durations in ms on a log axis: one label per decade; 1-2-5 steps when less than two decades are shown.
class LogDurationTicker : public QCPAxisTicker {
protected:
    QVector<double> createTickVector(double tickStep, const QCPRange& range) override;
    int getSubTickCount(double) override { return 0; }
    QString getTickLabel(double tick, const QLocale& locale, QChar formatChar, int precision) override;
};

/// Durations in ms from 0, about four labels.
class DurationTicker : public QCPAxisTicker {
public:
    DurationTicker() { setTickCount(4); }

protected:
    int getSubTickCount(double) override { return 0; }
    QString getTickLabel(double tick, const QLocale& locale, QChar formatChar, int precision) override;
};

/// Rates from 0: about four labels, k from 1 000 on.
class RateTicker : public QCPAxisTicker {
public:
    RateTicker() { setTickCount(4); }

protected:
    int getSubTickCount(double) override { return 0; }
    QString getTickLabel(double tick, const QLocale& locale, QChar formatChar, int precision) override;
};

/// Whole numbers from 0, in steps of 1, 2, 5, 10 ...
class WholeTicker : public QCPAxisTicker {
public:
    WholeTicker() { setTickCount(6); }

protected:
    double getTickStep(const QCPRange& range) override;
    int getSubTickCount(double) override { return 0; }
};

/// Core numbers, the first on top, a label every 1st, 4th, 8th or 16th; where they are grouped by nodes, the
/// name of the node at the top of its group.
class CoreTicker : public QCPAxisTicker {
public:
    void setRows(const CoreRows& rows, double pixels);

protected:
    QVector<double> createTickVector(double tickStep, const QCPRange& range) override;
    int getSubTickCount(double) override { return 0; }
    QString getTickLabel(double tick, const QLocale& locale, QChar formatChar, int precision) override;

private:
    void add(double place, const QString& label);
    QVector<double> m_ticks;
    QStringList m_labels; ///< one for each of them
};

} // namespace parascope
