#pragma once

#include <cstdint>
#include <string_view>

/// What MQTT 3.1.1 and 5.0 call their packets, reasons and properties. Constant; any thread.
namespace framescope::decode {

enum class MqttType : std::uint8_t {
    Reserved, Connect, Connack, Publish, Puback, Pubrec, Pubrel, Pubcomp, Subscribe, Suback, Unsubscribe, Unsuback, Pingreq, Pingresp, Disconnect, Auth,
};

/// How a property of MQTT 5.0 is written (section 2.2.2.2).
struct MqttProperty {
    enum class Form : std::uint8_t { Byte, Short, Long, Varint, Text, Binary, Pair };

    std::uint8_t id;
    Form form;
    std::string_view name;
};

/// "PUBLISH"
std::string_view mqttTypeName(MqttType type);
/// A reason code of MQTT 5.0 (section 2.4) as it is called there; of 0 it depends on the packet. Empty: there is no such code.
std::string_view mqttReason(std::uint8_t code, MqttType type);
/// A return code of CONNACK before MQTT 5.0 (3.1.1, section 3.2.2.3); empty: there is no such code.
std::string_view mqttReturnCode(std::uint8_t code);
/// Null where there is none of that number.
const MqttProperty *mqttProperty(std::uint64_t id);

} // namespace framescope::decode
