#pragma once

#include "Node.h"

#include "base/Result.h"

#include <QByteArray>

namespace framescope::yaml {

/// The size limits of a document with expanded aliases. The defaults suit everything that people write.
struct Bounds {
    int values = 500'000;
    int depth = 100;
    qint64 text = 96 << 20; ///< characters of all scalars together
};

/// Parses one YAML 1.2 document and expands aliases. Invalid text is refused, even where yaml-cpp would continue: a second
/// document, a quote that is not closed, a line of a map without a colon, an alias inside its own anchor.
/// Error `yaml.syntax`: `what` begins with line and column if known; `place` gets them too. Any thread.
base::Result<Node> parse(const QByteArray &utf8, Place *place = nullptr, const Bounds &bounds = {});

} // namespace framescope::yaml
