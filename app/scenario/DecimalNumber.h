#pragma once

#include <QByteArray>

/// JSON numbers by their digits, without the rounding of a double. Every text must be a JSON number (RFC 8259 section 6). Any thread.
namespace framescope::scenario {

/// -1, 0 or 1.
int compareNumbers(const QByteArray &a, const QByteArray &b);
/// 1, 1.0 and 1e3 are.
bool isWhole(const QByteArray &number);
/// Exact if the divisor has at most 17 digits and the exponents differ by at most 100,000; otherwise with doubles.
bool isMultipleOf(const QByteArray &number, const QByteArray &of);

} // namespace framescope::scenario
