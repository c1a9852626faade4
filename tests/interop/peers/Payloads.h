#pragma once

#include <cstdint>
#include <string>
#include <vector>

/// The messages of payloads.py, for the peers in C++.
namespace payloads {

inline std::vector<std::size_t> sizes(bool big)
{
    std::vector<std::size_t> all = {0, 1, 125, 126, 127, 65535, 65536, 1u << 20};
    if (big)
        all.push_back(64u << 20);
    return all;
}

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

/// The next message, by its number; false when there are no more.
inline bool next(std::size_t number, bool big, Message &message)
{
    const std::vector<std::size_t> all = sizes(big);
    const std::size_t which = number / 4;
    if (which >= all.size())
        return false;
    message.binary = (number & 1) != 0;
    message.fragmented = (number & 2) != 0;
    message.bytes = message.binary ? binary(all[which]) : text(all[which]);
    return true;
}

} // namespace payloads
