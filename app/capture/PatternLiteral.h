#pragma once

#include <QString>

namespace framescope::capture {

/// The longest run of plain characters, two at least, that every match of a regular expression must contain; empty where it is not plain
/// to see. A payload without it need not be given to the expression. Any thread.
QString literalOfPattern(const QString &pattern);

} // namespace framescope::capture
