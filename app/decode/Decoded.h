#pragma once

#include "FieldTree.h"

#include <QByteArray>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace framescope::decode {

/// What a caller needs of a message; a decoder keeps its state up to date whatever is wanted, and skips the work for the rest.
enum class Want : std::uint8_t {
    Facts,   ///< kind, attributes, heartbeat, correlation: what filters and statistics ask for
    Summary, ///< and the line for the log
    Fields,  ///< and the tree, faults included: the details
};

/// A name and value that `decoded.NAME` of a filter finds: "event", "id", "topic", "channel", "code". A plain value.
struct Attribute {
    std::string_view name; ///< a literal of the decoder
    std::string value;     ///< UTF-8
};

/// The request that a packet answers. A plain value.
struct Correlation {
    std::uint64_t request = 0;   ///< MessageView::number of the request's message
    std::int64_t latencyNs = -1; ///< from the request to this; -1: not known
};

/// What is wrong with a packet, and where. A plain value.
struct Fault {
    QString what;    ///< one sentence
    QString section; ///< of the specification that it breaks: "STOMP 1.2, Value Encoding"; may be empty
    ByteRange range; ///< the bytes; of length 0: the place
};

/// Bytes that a message does not have as they are: inflated, unescaped, decoded from base64, or put together from several messages.
struct Layer {
    QString name;     ///< "inflated (gzip)", "joined from 3 messages"
    QByteArray bytes;
    ByteRange origin; ///< what of the message, or of the layer before, they were made from
};

/// A payload within a packet that is a message of its own for the next decoder: what a compression or SockJS carries.
struct InnerMessage {
    ByteRange range;
    bool isText = true;
};

/// One packet of an application protocol. A plain value.
struct Packet {
    std::string_view by;                    ///< the decoder's name
    std::string kind;                       ///< as the protocol calls it: "EVENT", "CONNECT", "next"
    QString summary;                        ///< one line of plain text: what it says, without kind
    std::vector<Attribute> attributes;
    bool heartbeat = false;
    bool isError = false;                   ///< the protocol's own way to report a failure: "ERROR", a JSON-RPC error
    std::optional<Correlation> correlation;
    ByteRange range;
    FieldTree fields;
    std::vector<Fault> faults;
    std::optional<InnerMessage> inner;
    std::int32_t outer = -1;                ///< index of the packet whose inner message this is; -1: none

    /// The first attribute of that name; null where there is none.
    const std::string *attribute(std::string_view name) const;
};

/// What one message means. Packets of an inner message stand behind the packet that carries it. A plain value.
struct Decoded {
    std::vector<Packet> packets;
    std::vector<Layer> layers;
    bool isCut = false; ///< packets were left out because of kMostPackets

    /// Adds a packet; null where there are kMostPackets already.
    Packet *add(std::string_view by, std::string_view kind, ByteRange range);
    /// Adds a layer and gives its number for ByteRange::layer.
    std::uint32_t addLayer(QString name, QByteArray bytes, ByteRange origin);
    void clear();
};

} // namespace framescope::decode
