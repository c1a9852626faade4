#pragma once

#include <QByteArray>

#include <utility>
#include <vector>

namespace framescope::capture {

/// A stored HTTP head, split into lines; protocol::HttpHead parses one from the wire. A plain value.
struct HeadLines {
    QByteArray first[3];  ///< the first line's parts: method, target and version, or version, status and reason
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    qsizetype size = -1;  ///< bytes; -1: none

    static HeadLines of(const QByteArray &raw);
};

} // namespace framescope::capture
