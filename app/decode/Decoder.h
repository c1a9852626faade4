#pragma once

#include "Decoded.h"
#include "DecoderInput.h"

#include "base/Result.h"

#include <QMap>

#include <memory>

namespace framescope::decode {

/// Understands one application protocol on one connection: takes its messages in order, keeps what the later ones need, and never changes
/// a byte. A copy is a checkpoint, from which the messages behind it are decoded again. Any one thread.
class Decoder
{
public:
    virtual ~Decoder() = default;

    /// Appends the packets that this message holds or completes: none, one or several. Layer 0 of their ranges is `message.payload`.
    /// What is no packet of the protocol becomes a packet of kind "?" with a fault, and decoding goes on with the next message.
    virtual void decode(const MessageView &message, Want want, Decoded &out) = 0;
    /// The decoder with all of its state, which is bounded: see DecodeLimits.h.
    virtual std::unique_ptr<Decoder> clone() const = 0;
    /// What a close code of 3000 and above means in this protocol; empty: nothing in particular.
    virtual QString closeMeaning(int) const { return {}; }

protected:
    Decoder() = default;
    Decoder(const Decoder &) = default;
    Decoder &operator=(const Decoder &) = default;
};

/// How a decoder was recognised. A plain value.
struct Recognition {
    int confidence = 0;  ///< 0: not at all … 100: certain. From 50 on a decoder is chosen by itself
    QString reason = {}; ///< a part of a sentence: "the subprotocol is v12.stomp", "EIO=4 in the address"

    static constexpr int kChosen = 50;
};

/// What a person chose for a decoder behind its name, NAME:KEY=VALUE,…: a plain value.
using DecoderOptions = QMap<QString, QString>;

/// A row of the registry: what there is to know of a decoder before there is a connection. Constant; any thread.
struct DecoderType {
    std::string_view name;                     ///< for --decode, profiles and Packet::by: "socket.io", "json-rpc"
    QString (*title)();                        ///< "Socket.IO 2 to 4"
    QString (*about)();                        ///< one sentence: what it shows
    std::vector<std::string_view> attributes;  ///< names that it gives, for decoded.NAME
    /// By the opening handshake; null: never. The subprotocol or the address is decisive, or it says nothing.
    Recognition (*byHandshake)(const HandshakeFacts &facts) = nullptr;
    /// By one message alone; null: never. Arbitrary JSON, text and noise must stay below Recognition::kChosen.
    Recognition (*byContent)(const MessageView &message) = nullptr;
    /// It carries messages of other protocols (Packet::inner), and is looked for before they are.
    bool isLayer = false;
    /// Names of the options that make() takes.
    std::vector<std::string_view> options = {};
    /// Error: options that are wrong.
    base::Result<std::unique_ptr<Decoder>> (*make)(const HandshakeFacts &facts, const DecoderOptions &options) = nullptr;
};

} // namespace framescope::decode
