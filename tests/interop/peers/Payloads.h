#pragma once

#include <cstdint>
#include <iterator>
#include <string>

/// The messages of payloads.py, for the peers in C++.
namespace payloads {

constexpr std::size_t kSizes[] = {0, 1, 125, 126, 127, 65535, 65536, 1u << 20};
constexpr std::size_t kBig = 64u << 20;

inline std::string text(std::size_t size)
{
    std::string bytes(size % 10, 'x');
    for (std::size_t i = 0; i < size / 10; ++i)
        bytes += "a\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80";
    return bytes;
}

inline std::string binary(std::size_t size)
{
    std::string bytes(size, '\0');
    for (std::size_t i = 0; i < size; ++i)
        bytes[i] = static_cast<char>(7 * (i & 255) + ((i >> 8) & 255));
    return bytes;
}

/// One message of the conversation.
struct Message {
    std::string bytes;
    bool binary = false;
    bool fragmented = false;
};

/// The next message, by its number; false when there are no more. The big one is text where it will be compressed.
inline bool next(std::size_t number, bool big, bool deflate, Message &message)
{
    const std::size_t which = number / 4;
    if (which < std::size(kSizes)) {
        message.binary = (number & 1) != 0;
        message.fragmented = (number & 2) != 0;
        message.bytes = message.binary ? binary(kSizes[which]) : text(kSizes[which]);
        return true;
    }
    if (!big || number > std::size(kSizes) * 4)
        return false;
    message.binary = !deflate;
    message.fragmented = false;
    message.bytes = message.binary ? binary(kBig) : text(kBig);
    return true;
}

} // namespace payloads
