#pragma once

#include <QString>

namespace framescope::capture {

/// The longest run of at least two literal characters that every match of a regular expression must contain; empty if there is no obvious
/// one. A payload without it cannot match. Any thread.
QString literalOfPattern(const QString &pattern);

} // namespace framescope::capture
