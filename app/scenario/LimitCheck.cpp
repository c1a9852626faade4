#include "LimitCheck.h"

#include "base/Translation.h"
#include "base/Units.h"

namespace framescope::scenario {

namespace {

FRAMESCOPE_TR("Scenario")

} // namespace

void Measured::add(const RunResult &result)
{
    ++runs;
    if (!result.passed())
        ++failed;
    for (const auto &[name, histogram] : result.times)
        times[name].merge(histogram);
}

std::vector<UnmetLimit> unmetLimits(const std::vector<Limit> &limits, const Measured &measured)
{
    std::vector<UnmetLimit> out;
    for (const Limit &limit : limits) {
        double value = 0;
        QString shown;
        if (limit.metric == QLatin1String("failed")) {
            value = static_cast<double>(measured.failed);
            shown = QString::number(measured.failed);
            if (limit.isShare) {
                value = measured.runs ? value / static_cast<double>(measured.runs) : 0;
                shown = QStringLiteral("%1 %").arg(value * 100, 0, 'f', 2);
            }
        } else {
            const auto found = measured.times.find(limit.metric);
            if (found == measured.times.end() || found->second.count() == 0) {
                if (limit.value == Limit::Value::Count) {
                    shown = QStringLiteral("0");
                } else {
                    out.push_back({&limit, tr("%1: it was never measured.").arg(limit.text)});
                    continue;
                }
            } else {
                const base::Histogram &times = found->second;
                switch (limit.value) {
                case Limit::Value::Average: value = times.mean(); break;
                case Limit::Value::Minimum: value = static_cast<double>(times.minimum()); break;
                case Limit::Value::Maximum: value = static_cast<double>(times.maximum()); break;
                case Limit::Value::Percentile: value = static_cast<double>(times.percentile(limit.percentile)); break;
                case Limit::Value::Count: value = static_cast<double>(times.count()); break;
                }
                shown = limit.value == Limit::Value::Count ? QString::number(times.count()) : base::Units::shortDuration(static_cast<qint64>(value));
            }
        }
        const bool holds = limit.less ? (value < limit.bound || (limit.orEqual && value <= limit.bound)) : (value > limit.bound || (limit.orEqual && value >= limit.bound));
        if (!holds)
            out.push_back({&limit, tr("%1: it was %2.").arg(limit.text, shown)});
    }
    return out;
}

} // namespace framescope::scenario
