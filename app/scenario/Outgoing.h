#pragma once

#include "base/Bytes.h"
#include "base/Result.h"
#include "protocol/Engine.h"

#include <QByteArray>

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace framescope::network {
class Connection;
}

namespace framescope::scenario {

/// One thing to send: a message, a control frame, a fragment of an open message, or a frame of any bits. A plain value.
struct Outgoing {
    enum class Kind : std::uint8_t { Text, Binary, Ping, Pong, Close, Raw, Fragment };

    Kind kind = Kind::Text;
    QByteArray payload;                        ///< a Close: the reason
    std::vector<std::uint64_t> fragmentSizes;  ///< Text and Binary; empty: one frame
    std::optional<std::uint16_t> closeCode;    ///< Close
    protocol::RawFrame raw;                    ///< Raw
    protocol::Opcode opcode = protocol::Opcode::Text; ///< Fragment: the type of the message
    bool first = true;                         ///< Fragment
    bool last = true;                          ///< Fragment

    static Outgoing text(QByteArray payload) { return make(Kind::Text, std::move(payload)); }
    static Outgoing binary(QByteArray payload) { return make(Kind::Binary, std::move(payload)); }
    static Outgoing ping(QByteArray payload = {}) { return make(Kind::Ping, std::move(payload)); }
    static Outgoing pong(QByteArray payload = {}) { return make(Kind::Pong, std::move(payload)); }
    static Outgoing close(std::optional<std::uint16_t> code = {}, QByteArray reason = {});
    static Outgoing rawFrame(protocol::RawFrame frame);
    static Outgoing fragment(protocol::Opcode kind, QByteArray payload, bool first, bool last);
    /// A Text or Binary message with a copy of these bytes.
    static Outgoing message(protocol::Opcode kind, base::ByteView payload, std::span<const std::uint64_t> fragmentSizes = {});

    /// Payload bytes, for limits.
    qint64 size() const { return kind == Kind::Raw ? raw.payload.size() : payload.size(); }

    /// Hands it to the connection. Errors: the connection's.
    base::Result<void> sendOn(network::Connection &connection) const;

private:
    static Outgoing make(Kind kind, QByteArray payload);
};

} // namespace framescope::scenario
