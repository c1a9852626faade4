#pragma once

#include <QString>

#include <optional>

namespace framescope::base {

/// Sizes, durations and rates in written form: one grammar for options, filters, behaviours and settings. Any thread.
///
///     size      NUMBER [k | M | G | T] [i] [B]          20, 1k, 64KiB, 1.5M: powers of 1024, case ignored
///     duration  NUMBER (ns | us | µs | ms | s | m | min | h)      250ms, 2s, 1.5m
///     rate      NUMBER [/ (s | m | min | h)]            20/s, 90/m; per second by default
///
/// NUMBER is decimal digits with at most one point among them; no sign, no exponent. Blanks around it are allowed. A fraction of a byte or
/// a nanosecond is rounded; a size without a unit must be an integer.
class Units
{
public:
    enum class Fault : std::uint8_t { None, NoNumber, NotWhole, NoUnit, UnknownUnit, TooLarge };

    /// The value, or what is wrong with the text and where.
    template<typename T>
    struct Reading {
        T value{};
        Fault fault = Fault::None;
        qsizetype at = 0;     ///< position of the fault, UTF-16 units of the text
        qsizetype length = 0; ///< likewise; at least 1
        QString sentence;     ///< describes the fault, with a correct example

        explicit operator bool() const { return fault == Fault::None; }
    };
    /// The unit of a duration without one.
    enum class Bare : std::uint8_t { Refused, Seconds, Milliseconds };

    /// Bytes, up to 2^63 - 1.
    static Reading<qint64> size(QStringView text);
    /// Nanoseconds, up to 2^63 - 1 (292 years).
    static Reading<qint64> duration(QStringView text, Bare bare = Bare::Refused);
    /// Per second.
    static Reading<double> rate(QStringView text);

    /// The shortest text that reads back as the same number: "64k", "1500", "1G".
    static QString writeSize(qint64 bytes);
    /// "250ms", "2s", "90s", "2m".
    static QString writeDuration(qint64 ns);
    /// "20/s", "0.5/s".
    static QString writeRate(double perSecond);

    /// For display only, in four or five characters: "999", "1.2k", "64k", "3.0G".
    static QString shortSize(quint64 bytes);
    /// "1.25 ms", "42 ms", "4.2 s".
    static QString shortDuration(qint64 ns);
};

} // namespace framescope::base
