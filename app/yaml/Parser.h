#pragma once

#include "Node.h"

#include "base/Result.h"

#include <QByteArray>

namespace framescope::yaml {

/// How much a document may hold, anchors put in. The defaults fit everything that people write.
struct Bounds {
    int values = 500'000;
    int depth = 100;
    qint64 text = 96 << 20; ///< characters of all scalars together
};

/// One YAML 1.2 document, with aliases replaced by what they stand for. What is broken is refused, also where yaml-cpp would read on: a second
/// document, a quote that is not closed, a line of a map without a colon, an alias inside its own anchor.
/// Error `yaml.syntax`: `what` begins with line and column where these are known; `place` gets them too. Any thread.
base::Result<Node> parse(const QByteArray &utf8, Place *place = nullptr, const Bounds &bounds = {});

} // namespace framescope::yaml
