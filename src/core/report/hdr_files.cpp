// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/hdr_files.h"

#include "analysis/summary.h"
#include "base/clock.h"
#include "report/csv_file.h"

#include <cmath>

namespace parascope {

namespace {

constexpr double kNsPerUnit = 1e6; ///< printed in ms

QByteArray fixed(double value, int digits, int width)
{
    return QByteArray::number(value, 'f', digits).rightJustified(width);
}

QByteArray seconds(double value)
{
    return QByteArray::number(value, 'f', 3);
}

/// The lines of the log: one second after the other.
class HdrLog {
public:
    explicit HdrLog(const RecordingInfo& info) : m_info(info) {}

    void add(const Interval& interval)
    {
        if (interval.warmUp || interval.lengthNs <= 0)
            return;
        if (m_lengthNs == 0)
            m_startNs = interval.startNs;
        if (m_firstNs < 0)
            m_firstNs = interval.startNs;
        m_response.add(interval.response);
        m_service.add(interval.service);
        m_wait.add(interval.wait);
        m_lengthNs = interval.startNs + interval.lengthNs - m_startNs;
        if (m_lengthNs >= kNsPerSecond - kNsPerSecond / 20)
            endSecond();
    }
    QByteArray finish()
    {
        if (m_lengthNs > 0)
            endSecond();
        const double start = static_cast<double>(m_info.startedUtc.toMSecsSinceEpoch()) / 1e3 +
                             nsToSeconds(std::max<std::int64_t>(0, m_firstNs));
        const QByteArray date = m_info.startedUtc.toUTC().toString(Qt::ISODate).toLatin1();
        return "#[Parascope " + m_info.environment.toolVersion.toUtf8() + ", run " + m_info.runId.toLatin1() +
               ", latencies in ns]\n#[Histogram log format version 1.3]\n#[StartTime: " + seconds(start) +
               " (seconds since epoch), " + date + "]\n#[BaseTime: " + seconds(start) +
               " (seconds since epoch)]\n\"StartTimestamp\",\"Interval_Length\",\"Interval_Max\","
               "\"Interval_Compressed_Histogram\"\n" +
               m_lines;
    }

private:
    void endSecond()
    {
        line({}, m_response);
        line("Tag=service,", m_service);
        line("Tag=wait,", m_wait);
        m_lengthNs = 0;
    }
    void line(const QByteArray& tag, Histogram& histogram)
    {
        m_lines += tag + seconds(nsToSeconds(m_startNs - m_firstNs)) + ',' +
                   seconds(nsToSeconds(m_lengthNs)) + ',' +
                   seconds(static_cast<double>(histogram.max()) / kNsPerUnit) + ',' +
                   histogram.encodeV2Compressed().toBase64() + '\n';
        histogram.reset();
    }

    const RecordingInfo& m_info;
    Histogram m_response, m_service, m_wait;
    std::int64_t m_firstNs = -1; ///< where the measured part begins
    std::int64_t m_startNs = 0;
    std::int64_t m_lengthNs = 0;
    QByteArray m_lines;
};

/// A row for every level of percentile that HdrHistogram steps through: each half of the rest in five steps.
class Percentiles {
public:
    explicit Percentiles(std::uint64_t total) : m_total(static_cast<double>(total)) {}
    [[nodiscard]] bool reachedAt(std::uint64_t count) const
    {
        return 100 * static_cast<double>(count) / m_total >= m_level;
    }
    [[nodiscard]] double level() const { return m_level; }
    void next()
    {
        const double halvings = std::floor(std::log2(100 / (100 - m_level))) + 1;
        m_level += 100 / (5 * std::pow(2.0, halvings));
    }

private:
    double m_total;
    double m_level = 0;
};

QByteArray row(double valueNs, double percent, std::uint64_t count)
{
    const QByteArray begin = fixed(valueNs / kNsPerUnit, 3, 12) + ' ' + fixed(percent / 100, 12, 2) + ' ' +
                             QByteArray::number(static_cast<qulonglong>(count)).rightJustified(10);
    return percent >= 100 ? begin + '\n' : begin + ' ' + fixed(1 / (1 - percent / 100), 2, 14) + '\n';
}

} // namespace

Result<void> exportHlog(const Recording& recording, const QString& path)
{
    HdrLog log(recording.info());
    if (auto read = recording.forEach([&log](const Interval& interval) { log.add(interval); }); !read)
        return read;
    return writeWholeFile(path, log.finish());
}

QByteArray percentileDistribution(const Histogram& histogram)
{
    const HistogramLayout& layout = histogram.layout();
    QByteArray text = QByteArray("Value").rightJustified(12) + ' ' +
                      QByteArray("Percentile").rightJustified(14) + ' ' +
                      QByteArray("TotalCount").rightJustified(10) + ' ' +
                      QByteArray("1/(1-Percentile)").rightJustified(14) + "\n\n";
    const std::uint64_t total = histogram.total();
    Percentiles percentiles(total);
    std::uint64_t count = 0;
    for (std::int32_t index = 0; index < layout.countsLength && count < total; ++index) {
        if (histogram.countAt(index) == 0)
            continue;
        count += histogram.countAt(index);
        const auto value = static_cast<double>(layout.highestEquivalent(layout.valueAt(index)));
        while (percentiles.reachedAt(count)) {
            text += row(value, percentiles.level(), count);
            percentiles.next();
            if (count == total) { // the last bucket has one such row, and the end
                text += row(value, 100, count);
                break;
            }
        }
    }
    const auto pair = [](const char* name, const QByteArray& value) {
        return QByteArray(name) + value.rightJustified(12);
    };
    text += "#[" + pair("Mean    = ", fixed(histogram.mean() / kNsPerUnit, 3, 12)) +
            pair(", StdDeviation   = ", fixed(histogram.standardDeviation() / kNsPerUnit, 3, 12)) + "]\n";
    const std::int64_t max = histogram.total() == 0 ? 0 : layout.highestEquivalent(histogram.max());
    text += "#[" + pair("Max     = ", fixed(static_cast<double>(max) / kNsPerUnit, 3, 12)) +
            pair(", Total count    = ", QByteArray::number(static_cast<qulonglong>(total))) + "]\n";
    text += "#[" + pair("Buckets = ", QByteArray::number(layout.bucketCount)) +
            pair(", SubBuckets     = ", QByteArray::number(static_cast<qlonglong>(layout.subBucketCount))) +
            "]\n";
    return text;
}

Result<void> exportHgrm(const Recording& recording, const QString& path)
{
    SummaryBuilder builder(recording.info().plan);
    if (auto read = recording.forEach([&builder](const Interval& interval) { builder.add(interval); }); !read)
        return read;
    return writeWholeFile(path, percentileDistribution(builder.response()));
}

} // namespace parascope
