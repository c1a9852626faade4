#pragma once

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <vector>

/// The few socket calls that the bare programs of the benchmarks share; they end the program where something fails.
namespace bare {

[[noreturn]] inline void die(const char *what)
{
    std::perror(what);
    std::exit(1);
}

inline double secondsNow()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

inline void writeAll(int fd, const char *data, std::size_t size)
{
    while (size > 0) {
        const ssize_t written = ::send(fd, data, size, MSG_NOSIGNAL);
        if (written <= 0)
            die("send");
        data += written;
        size -= static_cast<std::size_t>(written);
    }
}

inline int connectLoopback(std::uint16_t port)
{
    const int fd = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (fd < 0 || ::connect(fd, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
        die("connect");
    const int on = 1;
    ::setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    return fd;
}

/// Reads up to the empty line that ends an HTTP head; what came behind it is left in `rest`.
inline std::string readHead(int fd, std::string &rest)
{
    std::string bytes;
    char buffer[4096];
    for (;;) {
        const std::size_t end = bytes.find("\r\n\r\n");
        if (end != std::string::npos) {
            rest = bytes.substr(end + 4);
            return bytes.substr(0, end + 4);
        }
        const ssize_t got = ::recv(fd, buffer, sizeof buffer, 0);
        if (got <= 0)
            return {};
        bytes.append(buffer, static_cast<std::size_t>(got));
    }
}

/// A client's opening handshake with the RFC's sample key; returns what came behind the answer.
inline std::string openWebSocket(int fd, std::uint16_t port, const std::string &target)
{
    const std::string request = "GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1:" + std::to_string(port)
        + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n";
    writeAll(fd, request.data(), request.size());
    std::string rest;
    const std::string head = readHead(fd, rest);
    if (head.find(" 101 ") == std::string::npos) {
        std::fprintf(stderr, "not upgraded: %s\n", head.c_str());
        std::exit(1);
    }
    return rest;
}

/// Reads a server's stream (unmasked frames; `rest` came before) and calls frame(first header byte, payload length) for each
/// header, block() after each read; either ends the walk by returning false. Payloads are stepped over, not looked at.
template<class Frame, class Block>
void walkFrames(int fd, const std::string &rest, Frame frame, Block block)
{
    std::vector<unsigned char> buffer(std::max<std::size_t>(256u << 10, rest.size()));
    std::memcpy(buffer.data(), rest.data(), rest.size());
    std::size_t held = rest.size();
    std::uint64_t skip = 0; // payload bytes still to come of the frame whose header was read
    for (;;) {
        std::size_t at = 0;
        for (;;) {
            const std::size_t step = static_cast<std::size_t>(std::min<std::uint64_t>(skip, held - at));
            at += step;
            skip -= step;
            if (skip > 0 || held - at < 2)
                break;
            const unsigned char *header = buffer.data() + at;
            std::uint64_t length = header[1] & 0x7f;
            const std::size_t size = length < 126 ? 2 : length == 126 ? 4 : 10;
            if (held - at < size)
                break;
            if (size > 2) {
                length = 0;
                for (std::size_t i = 2; i < size; ++i)
                    length = length << 8 | header[i];
            }
            at += size;
            skip = length;
            if (!frame(header[0], length))
                return;
        }
        std::memmove(buffer.data(), buffer.data() + at, held - at);
        held -= at;
        const ssize_t got = ::recv(fd, buffer.data() + held, buffer.size() - held, 0);
        if (got <= 0)
            die("recv");
        held += static_cast<std::size_t>(got);
        if (!block())
            return;
    }
}

} // namespace bare
