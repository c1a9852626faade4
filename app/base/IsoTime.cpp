#include "IsoTime.h"

#include <cstdio>
#include <cstring>

namespace framescope::base {

void appendIsoTime(QByteArray &out, std::int64_t wallNs)
{
    constexpr std::int64_t second = 1'000'000'000;
    std::int64_t seconds = wallNs / second;
    std::int64_t nanos = wallNs % second;
    if (nanos < 0) {
        nanos += second;
        --seconds;
    }
    // Frames of one read share their second, so its text is cached.
    thread_local std::int64_t cachedSecond = INT64_MIN; // which no time in nanoseconds of 64 bits has
    thread_local char cached[21] = "";
    if (seconds != cachedSecond) {
        std::int64_t days = seconds / 86400;
        std::int64_t ofDay = seconds % 86400;
        if (ofDay < 0) {
            ofDay += 86400;
            --days;
        }
        // Days since 1970 to a date of the Gregorian calendar, counted in years from March and eras of 400 years.
        const std::int64_t shifted = days + 719468;
        const std::int64_t era = (shifted >= 0 ? shifted : shifted - 146096) / 146097;
        const std::int64_t ofEra = shifted - era * 146097;
        const std::int64_t year = (ofEra - ofEra / 1460 + ofEra / 36524 - ofEra / 146096) / 365;
        const std::int64_t ofYear = ofEra - (365 * year + year / 4 - year / 100);
        const std::int64_t march = (5 * ofYear + 2) / 153;
        const int day = static_cast<int>(ofYear - (153 * march + 2) / 5 + 1);
        const int month = static_cast<int>(march < 10 ? march + 3 : march - 9);
        const int fullYear = static_cast<int>(year + era * 400 + (month <= 2 ? 1 : 0));
        char text[64];
        std::snprintf(text, sizeof text, "%04d-%02d-%02dT%02d:%02d:%02d.", fullYear, month, day, static_cast<int>(ofDay / 3600),
                      static_cast<int>(ofDay / 60 % 60), static_cast<int>(ofDay % 60));
        std::memcpy(cached, text, 20);
        cachedSecond = seconds;
    }
    char text[30];
    std::memcpy(text, cached, 20);
    for (int i = 28; i >= 20; --i) {
        text[i] = static_cast<char>('0' + nanos % 10);
        nanos /= 10;
    }
    text[29] = 'Z';
    out.append(text, 30);
}

} // namespace framescope::base
