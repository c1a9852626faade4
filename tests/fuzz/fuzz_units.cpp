// Sizes, durations and rates: any text is one that reads back as it is written, or a fault inside the text.
#include "FuzzInput.h"

#include "base/Units.h"

using framescope::base::Units;

namespace {

template<typename T>
bool isInside(const Units::Reading<T> &reading, const QString &text)
{
    return reading.at >= 0 && reading.length >= 1 && reading.at <= text.size() && (text.isEmpty() || reading.at + reading.length <= text.size() + 1)
        && !reading.sentence.isEmpty();
}

} // namespace

FUZZ_TARGET(units)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(std::min<std::size_t>(size, 4096)));
    if (const auto bytes = Units::size(text))
        demand(bytes.value >= 0 && Units::size(Units::writeSize(bytes.value)).value == bytes.value);
    else
        demand(isInside(bytes, text));
    if (const auto ns = Units::duration(text, Units::Bare::Seconds))
        demand(ns.value >= 0 && Units::duration(Units::writeDuration(ns.value)).value == ns.value);
    else
        demand(isInside(ns, text));
    if (const auto rate = Units::rate(text))
        demand(rate.value >= 0);
    else
        demand(isInside(rate, text));
    return 0;
}
