#pragma once

#include "LayerSpan.h"
#include "MqttNames.h"

#include <optional>
#include <string>

namespace framescope::decode {

/// One control packet of MQTT 3.1, 3.1.1 or 5.0, read without anything that came before it. A plain value.
struct MqttPacket {
    MqttType type = MqttType::Reserved;
    std::uint8_t level = 4;           ///< 3, 4 (3.1.1) or 5: that of the connection, or what a CONNECT says
    std::string topic;                ///< PUBLISH: empty where an alias stands for it; SUBSCRIBE and UNSUBSCRIBE: the first filter
    std::string client;               ///< CONNECT
    std::optional<std::uint16_t> id;  ///< packet identifier
    std::optional<std::uint16_t> alias;
    std::optional<std::uint8_t> code; ///< return or reason code; of several the first
    std::uint8_t qos = 0;
    bool isError = false;             ///< a code that means failure
    QString summary;
    std::optional<ByteRange> payload; ///< PUBLISH
    FieldTree fields;
    std::vector<Fault> faults;

    /// Reads the packet that `span` is exactly, its fixed header included. `level` is that of the connection. Fields only where they are
    /// wanted; a password is never among them.
    static MqttPacket read(const LayerSpan &span, std::uint8_t level, bool wantFields);
};

} // namespace framescope::decode
