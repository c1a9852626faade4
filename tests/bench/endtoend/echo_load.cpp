// A bare echo client for many connections: echo_load PORT CONNECTIONS DEPTH SIZE SECONDS keeps DEPTH text messages of SIZE
// bytes under way on each connection and prints how many came back per second. Each connection's first answer is compared
// byte for byte; the later ones have the same length and are counted.
#include "BareSocket.h"

#include <sys/epoll.h>

#include <algorithm>
#include <vector>

namespace {

std::string maskedFrame(std::size_t size)
{
    const unsigned char key[4] = {0x37, 0xfa, 0x21, 0x3d};
    std::string bytes("\x81", 1);
    if (size < 126) {
        bytes.push_back(static_cast<char>(0x80 | size));
    } else {
        bytes.push_back(static_cast<char>(0x80 | 126));
        bytes.push_back(static_cast<char>(size >> 8));
        bytes.push_back(static_cast<char>(size));
    }
    bytes.append(reinterpret_cast<const char *>(key), 4);
    for (std::size_t i = 0; i < size; ++i)
        bytes.push_back(static_cast<char>(('a' + i % 26) ^ key[i % 4]));
    return bytes;
}

std::string expectedEcho(std::size_t size)
{
    std::string bytes("\x81", 1);
    if (size < 126) {
        bytes.push_back(static_cast<char>(size));
    } else {
        bytes.push_back(126);
        bytes.push_back(static_cast<char>(size >> 8));
        bytes.push_back(static_cast<char>(size));
    }
    for (std::size_t i = 0; i < size; ++i)
        bytes.push_back(static_cast<char>('a' + i % 26));
    return bytes;
}

struct Client {
    int fd = -1;
    std::size_t held = 0; ///< bytes of an unfinished echo
    bool compared = false;
};

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 6)
        return 2;
    const auto port = static_cast<std::uint16_t>(std::atoi(argv[1]));
    const auto connections = static_cast<std::size_t>(std::atoi(argv[2]));
    const auto depth = static_cast<std::size_t>(std::atoi(argv[3]));
    const auto size = static_cast<std::size_t>(std::atoi(argv[4]));
    const double duration = std::atof(argv[5]);
    if (size > 0xFFFF || connections == 0 || depth == 0)
        return 2;

    const std::string echo = expectedEcho(size);
    std::string burst;
    for (std::size_t i = 0; i < depth; ++i)
        burst += maskedFrame(size);
    const std::size_t frameSize = burst.size() / depth;

    const int poll = ::epoll_create1(0);
    std::vector<Client> clients(connections);
    for (std::size_t i = 0; i < connections; ++i) {
        clients[i].fd = bare::connectLoopback(port);
        if (!bare::openWebSocket(clients[i].fd, port, "/").empty())
            return 1;
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.u64 = i;
        ::epoll_ctl(poll, EPOLL_CTL_ADD, clients[i].fd, &event);
    }
    std::vector<char> buffer(std::max<std::size_t>(64u << 10, echo.size()));
    std::uint64_t messages = 0;
    const double start = bare::secondsNow();
    for (const Client &client : clients)
        bare::writeAll(client.fd, burst.data(), burst.size());
    while (bare::secondsNow() - start < duration) {
        epoll_event events[64];
        const int ready = ::epoll_wait(poll, events, 64, 5000);
        if (ready <= 0)
            bare::die("nothing comes back");
        for (int i = 0; i < ready; ++i) {
            Client &client = clients[events[i].data.u64];
            const ssize_t got = ::recv(client.fd, buffer.data(), buffer.size(), 0);
            if (got <= 0)
                bare::die("recv");
            if (!client.compared) {
                const std::size_t length = std::min(echo.size() - client.held, static_cast<std::size_t>(got));
                if (std::memcmp(buffer.data(), echo.data() + client.held, length) != 0) {
                    std::fprintf(stderr, "not an echo\n");
                    return 1;
                }
                client.compared = client.held + length == echo.size();
            }
            client.held += static_cast<std::size_t>(got);
            const std::size_t whole = client.held / echo.size();
            client.held -= whole * echo.size();
            messages += whole;
            for (std::size_t left = whole; left > 0; left -= std::min(left, depth))
                bare::writeAll(client.fd, burst.data(), std::min(left, depth) * frameSize);
        }
    }
    std::printf("%.0f\n", static_cast<double>(messages) / (bare::secondsNow() - start));
    return 0;
}
