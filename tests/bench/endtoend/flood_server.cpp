// Sends prebuilt frames as fast as the socket takes them: GET /SIZE/COUNT answers with COUNT binary messages of SIZE bytes
// and a Close; GET /SIZE/COUNT/RATE with RATE of them a second (0: no limit); GET /SIZE/COUNT/RATE/json and …/noise with payloads
// that pack to about half, or not at all, instead of the alphabet. A bare loop, so that what is measured is the receiver. Prints its port and serves until it is killed.
#include "BareSocket.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QString>

#include <algorithm>
#include <random>
#include <thread>

namespace {

/// A block of made-up JSON or of noise that payloads are cut from, each at another place.
std::string material(const std::string &kind)
{
    std::mt19937_64 random(1);
    std::string bytes;
    while (bytes.size() < (4u << 20)) {
        if (kind == "noise") {
            const std::uint64_t word = random();
            bytes.append(reinterpret_cast<const char *>(&word), sizeof word);
        } else {
            bytes += "{\"id\":" + std::to_string(random() % 100'000'000) + ",\"symbol\":\"" + static_cast<char>('A' + random() % 26)
                + static_cast<char>('A' + random() % 26) + "\",\"price\":" + std::to_string(static_cast<double>(random() % 10'000'000) / 100)
                + ",\"side\":\"" + (random() % 2 ? "buy" : "sell") + "\"},";
        }
    }
    return bytes;
}

std::string frame(std::uint64_t size, const std::string &from, std::uint64_t number)
{
    std::string bytes("\x82", 1);
    if (size < 126) {
        bytes.push_back(static_cast<char>(size));
    } else if (size <= 0xFFFF) {
        bytes.push_back(126);
        bytes.push_back(static_cast<char>(size >> 8));
        bytes.push_back(static_cast<char>(size));
    } else {
        bytes.push_back(127);
        for (int shift = 56; shift >= 0; shift -= 8)
            bytes.push_back(static_cast<char>(size >> shift));
    }
    if (from.empty()) {
        for (std::uint64_t i = 0; i < size; ++i)
            bytes.push_back(static_cast<char>('a' + i % 26));
    } else {
        for (std::uint64_t at = number * size % from.size(); size > 0; at = 0) {
            const std::uint64_t part = std::min<std::uint64_t>(size, from.size() - at);
            bytes.append(from, at, part);
            size -= part;
        }
    }
    return bytes;
}

void serve(int fd)
{
    std::string rest;
    const std::string head = bare::readHead(fd, rest);
    const std::string name = "Sec-WebSocket-Key: ";
    const std::size_t at = head.find(name);
    unsigned long long size = 0;
    unsigned long long count = 0;
    unsigned long long rate = 0;
    char kind[8] = "";
    if (at == std::string::npos || std::sscanf(head.c_str(), "GET /%llu/%llu/%llu/%7[a-z]", &size, &count, &rate, kind) < 2) {
        ::close(fd);
        return;
    }
    const std::size_t from = at + name.size();
    const QByteArray key = QByteArray::fromStdString(head.substr(from, head.find("\r\n", from) - from));
    const QByteArray salted = key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"; // RFC 6455 section 4.2.2
    const QByteArray accept = QCryptographicHash::hash(salted, QCryptographicHash::Sha1).toBase64();
    const QByteArray answer = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: " + accept + "\r\n\r\n";
    bare::writeAll(fd, answer.constData(), static_cast<std::size_t>(answer.size()));

    // Payloads that differ stand in a block that is larger than what the file's packing looks at in one go.
    const std::string source = *kind ? material(kind) : std::string();
    const std::string one = frame(size, source, 0);
    const unsigned long long perBlock = std::max<unsigned long long>(1, (*kind ? 4u << 20 : 512u << 10) / one.size());
    std::string block;
    for (unsigned long long i = 0; i < perBlock; ++i)
        block += frame(size, source, i);
    const double start = bare::secondsNow();
    unsigned long long sent = 0;
    while (count > 0) {
        unsigned long long now = std::min(count, perBlock);
        if (rate > 0) {
            const auto due = static_cast<unsigned long long>((bare::secondsNow() - start) * static_cast<double>(rate));
            if (due <= sent) {
                std::this_thread::sleep_for(std::chrono::milliseconds(2));
                continue;
            }
            now = std::min(now, due - sent);
        }
        bare::writeAll(fd, block.data(), one.size() * now);
        count -= now;
        sent += now;
    }
    bare::writeAll(fd, "\x88\x02\x03\xe8", 4);
    char buffer[256];
    if (::recv(fd, buffer, sizeof buffer, 0) < 0) // the Close that answers ours; then the server ends the stream first
        std::perror("recv");
    ::close(fd);
}

} // namespace

int main()
{
    const int listener = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    if (listener < 0 || ::bind(listener, reinterpret_cast<sockaddr *>(&address), length) != 0 || ::listen(listener, 16) != 0
        || ::getsockname(listener, reinterpret_cast<sockaddr *>(&address), &length) != 0)
        bare::die("listen");
    std::printf("%d\n", ntohs(address.sin_port));
    std::fflush(stdout);
    for (;;) {
        const int fd = ::accept(listener, nullptr, nullptr);
        if (fd >= 0)
            std::thread(serve, fd).detach();
    }
}
