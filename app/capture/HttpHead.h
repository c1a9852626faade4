#pragma once

#include <QByteArray>

#include <utility>
#include <vector>

namespace framescope::capture {

/// An HTTP head, cut into its lines. A plain value.
struct HttpHead {
    QByteArray first[3];  ///< the first line's parts: method, target and version, or version, status and reason
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    qsizetype size = -1;  ///< bytes; -1: there is none

    static HttpHead of(const QByteArray &raw);
};

} // namespace framescope::capture
