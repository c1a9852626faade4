#pragma once

#include <QByteArray>

#include <map>
#include <vector>

namespace framescope::capture {

/// An HTTP head, cut into its lines. A plain value.
struct HttpHead {
    QByteArray first[3];  ///< the first line's parts: method, target and version, or version, status and reason
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    qsizetype size = -1;  ///< bytes; -1: there is none

    static HttpHead of(const QByteArray &raw);
};

/// What HAR has a place for in the JSON of an open, open-failed or connecting event. A plain value.
struct HarOpening {
    QByteArray url;
    QByteArray request;   ///< the head as it was sent
    QByteArray response;
    QByteArray body;
    QByteArray address;
    int status = 0;
    std::map<QByteArray, double> timings; ///< milliseconds by the phase's name

    static HarOpening of(const QByteArray &json);
};

} // namespace framescope::capture
