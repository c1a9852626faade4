#pragma once

#include "derive/Recording.h"

#include <QByteArray>

namespace framescope::testing {

/// A recorded connection that is written down: ">" is the client's, "<" the server's, one message a line, 10 ms apart.
inline derive::RecordedConnection recordedTalk(const QByteArrayList &lines)
{
    derive::RecordedConnection connection;
    connection.number = 1;
    connection.url = QStringLiteral("ws://127.0.0.1:9001/");
    connection.opened = true;
    connection.status = 101;
    std::int64_t at = 1'796'000'000'000'000'000;
    connection.openedNs = at;
    for (const QByteArray &line : lines) {
        at += 10'000'000;
        connection.messages.push_back({line.startsWith('>'), protocol::Opcode::Text, line.mid(1), at});
    }
    return connection;
}

} // namespace framescope::testing
