#pragma once

#include "Entry.h"

#include "decode/ConnectionDecoder.h"

#include <map>

namespace framescope::capture {

/// What the entries of a capture or of a session mean: gives each connection a decoder, tells it the handshake, and puts fragments together.
/// Takes entries in order. Any one thread.
class EntryDecoder
{
public:
    /// Who recorded: what goes out is then the client's, or the server's.
    enum class Role : std::uint8_t { Client, Server };

    EntryDecoder(decode::DecoderChoice choice, Role role) : m_choice(std::move(choice)), m_role(role) {}

    /// Takes the next entry. The meaning of the message that it is or ends; no packets where it has none: events, control frames, fragments, and
    /// payloads that were cut or could not be inflated. Valid until the next call.
    const decode::Decoded &take(const EntryView &entry, decode::Want want);
    /// What the code of a Close frame means in the connection's protocol; empty: nothing in particular.
    QString closeMeaning(const EntryView &close) const;
    /// The decoder of a connection; null: there is none yet.
    const decode::ConnectionDecoder *connection(std::uint32_t number) const;

private:
    struct Fragments {
        protocol::Opcode opcode = protocol::Opcode::Text;
        QByteArray bytes;
        bool isWhole = true; ///< no part was cut, and it is not too long
    };
    struct Connection {
        decode::ConnectionDecoder decoder;
        std::map<Direction, Fragments> fragments;
    };

    /// A new one, or the same number again; at the limit the one with the lowest number is forgotten.
    Connection &begin(std::uint32_t connection, decode::HandshakeFacts facts);
    Connection &connectionOf(const EntryView &entry);
    void message(Connection &connection, const EntryView &entry, protocol::Opcode opcode, base::ByteView payload, decode::Want want);

    decode::DecoderChoice m_choice;
    Role m_role;
    std::map<std::uint32_t, Connection> m_connections;
    decode::Decoded m_decoded;
};

} // namespace framescope::capture
