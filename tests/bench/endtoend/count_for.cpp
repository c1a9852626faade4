// Counts the messages that a server sends unasked. Usage: count_for PORT SECONDS [PATH]; prints messages per second.
#include "BareSocket.h"

#include <algorithm>
#include <vector>

int main(int argc, char *argv[])
{
    if (argc < 3)
        return 2;
    const auto port = static_cast<std::uint16_t>(std::atoi(argv[1]));
    const int fd = bare::connectLoopback(port);
    const std::string rest = bare::openWebSocket(fd, port, argc > 3 ? argv[3] : "/");
    std::vector<unsigned char> buffer(std::max<std::size_t>(256u << 10, rest.size()));
    std::memcpy(buffer.data(), rest.data(), rest.size());
    std::size_t held = rest.size();
    std::uint64_t skip = 0;
    std::uint64_t messages = 0;
    const double start = bare::secondsNow();
    const double end = start + std::atof(argv[2]);
    double now = start;
    while (now < end) {
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
            messages += header[0] >> 7; // a fragment is no message yet
        }
        std::memmove(buffer.data(), buffer.data() + at, held - at);
        held -= at;
        const ssize_t got = ::recv(fd, buffer.data() + held, buffer.size() - held, 0);
        if (got <= 0)
            bare::die("recv");
        held += static_cast<std::size_t>(got);
        now = bare::secondsNow();
    }
    std::printf("%.0f\n", static_cast<double>(messages) / (now - start));
    return 0;
}
