#include "MqttNames.h"

#include <algorithm>
#include <array>
#include <utility>

namespace framescope::decode {

std::string_view mqttTypeName(MqttType type)
{
    static constexpr std::array<std::string_view, 16> names{"?", "CONNECT", "CONNACK", "PUBLISH", "PUBACK", "PUBREC", "PUBREL", "PUBCOMP",
                                                            "SUBSCRIBE", "SUBACK", "UNSUBSCRIBE", "UNSUBACK", "PINGREQ", "PINGRESP", "DISCONNECT", "AUTH"};
    return names[std::size_t(type) & 15];
}

std::string_view mqttReason(std::uint8_t code, MqttType type)
{
    static constexpr auto names = std::to_array<std::pair<std::uint8_t, std::string_view>>({
        {0x01, "Granted QoS 1"},
        {0x02, "Granted QoS 2"},
        {0x04, "Disconnect with Will Message"},
        {0x10, "No matching subscribers"},
        {0x11, "No subscription existed"},
        {0x18, "Continue authentication"},
        {0x19, "Re-authenticate"},
        {0x80, "Unspecified error"},
        {0x81, "Malformed Packet"},
        {0x82, "Protocol Error"},
        {0x83, "Implementation specific error"},
        {0x84, "Unsupported Protocol Version"},
        {0x85, "Client Identifier not valid"},
        {0x86, "Bad User Name or Password"},
        {0x87, "Not authorized"},
        {0x88, "Server unavailable"},
        {0x89, "Server busy"},
        {0x8a, "Banned"},
        {0x8b, "Server shutting down"},
        {0x8c, "Bad authentication method"},
        {0x8d, "Keep Alive timeout"},
        {0x8e, "Session taken over"},
        {0x8f, "Topic Filter invalid"},
        {0x90, "Topic Name invalid"},
        {0x91, "Packet Identifier in use"},
        {0x92, "Packet Identifier not found"},
        {0x93, "Receive Maximum exceeded"},
        {0x94, "Topic Alias invalid"},
        {0x95, "Packet too large"},
        {0x96, "Message rate too high"},
        {0x97, "Quota exceeded"},
        {0x98, "Administrative action"},
        {0x99, "Payload format invalid"},
        {0x9a, "Retain not supported"},
        {0x9b, "QoS not supported"},
        {0x9c, "Use another server"},
        {0x9d, "Server moved"},
        {0x9e, "Shared Subscriptions not supported"},
        {0x9f, "Connection rate exceeded"},
        {0xa0, "Maximum connect time"},
        {0xa1, "Subscription Identifiers not supported"},
        {0xa2, "Wildcard Subscriptions not supported"},
    });
    if (code == 0)
        return type == MqttType::Suback ? "Granted QoS 0" : type == MqttType::Disconnect ? "Normal disconnection" : "Success";
    const auto found = std::find_if(names.begin(), names.end(), [code](const auto &each) { return each.first == code; });
    return found == names.end() ? std::string_view() : found->second;
}

std::string_view mqttReturnCode(std::uint8_t code)
{
    static constexpr std::array<std::string_view, 6> names{"Connection Accepted", "unacceptable protocol version", "identifier rejected",
                                                           "Server unavailable", "bad user name or password", "not authorized"};
    return code < names.size() ? names[code] : std::string_view();
}

const MqttProperty *mqttProperty(std::uint64_t id)
{
    using Form = MqttProperty::Form;
    static constexpr auto properties = std::to_array<MqttProperty>({
        {0x01, Form::Byte, "Payload Format Indicator"},
        {0x02, Form::Long, "Message Expiry Interval"},
        {0x03, Form::Text, "Content Type"},
        {0x08, Form::Text, "Response Topic"},
        {0x09, Form::Binary, "Correlation Data"},
        {0x0b, Form::Varint, "Subscription Identifier"},
        {0x11, Form::Long, "Session Expiry Interval"},
        {0x12, Form::Text, "Assigned Client Identifier"},
        {0x13, Form::Short, "Server Keep Alive"},
        {0x15, Form::Text, "Authentication Method"},
        {0x16, Form::Binary, "Authentication Data"},
        {0x17, Form::Byte, "Request Problem Information"},
        {0x18, Form::Long, "Will Delay Interval"},
        {0x19, Form::Byte, "Request Response Information"},
        {0x1a, Form::Text, "Response Information"},
        {0x1c, Form::Text, "Server Reference"},
        {0x1f, Form::Text, "Reason String"},
        {0x21, Form::Short, "Receive Maximum"},
        {0x22, Form::Short, "Topic Alias Maximum"},
        {0x23, Form::Short, "Topic Alias"},
        {0x24, Form::Byte, "Maximum QoS"},
        {0x25, Form::Byte, "Retain Available"},
        {0x26, Form::Pair, "User Property"},
        {0x27, Form::Long, "Maximum Packet Size"},
        {0x28, Form::Byte, "Wildcard Subscription Available"},
        {0x29, Form::Byte, "Subscription Identifier Available"},
        {0x2a, Form::Byte, "Shared Subscription Available"},
    });
    const auto found = std::find_if(properties.begin(), properties.end(), [id](const MqttProperty &each) { return each.id == id; });
    return found == properties.end() ? nullptr : &*found;
}

} // namespace framescope::decode
