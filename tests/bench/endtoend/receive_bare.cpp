// The yardstick: reads and walks over frame headers, counting messages and bytes. Usage: receive_bare PORT SIZE COUNT;
// prints messages per second.
#include "BareSocket.h"

#include <vector>

int main(int argc, char *argv[])
{
    if (argc != 4)
        return 2;
    const auto port = static_cast<std::uint16_t>(std::atoi(argv[1]));
    const int fd = bare::connectLoopback(port);
    const std::string rest = bare::openWebSocket(fd, port, std::string("/") + argv[2] + "/" + argv[3]);

    std::vector<unsigned char> buffer(std::max<std::size_t>(256u << 10, rest.size()));
    std::memcpy(buffer.data(), rest.data(), rest.size());
    std::size_t held = rest.size();
    std::uint64_t skip = 0; // payload bytes still to come of the frame whose header was read
    std::uint64_t messages = 0;
    std::uint64_t bytes = 0;
    bool closed = false;
    const double start = bare::secondsNow();
    while (!closed) {
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
            if ((header[0] & 0x0f) == 8) {
                closed = true;
                break;
            }
            ++messages;
            bytes += length;
        }
        if (closed)
            break;
        std::memmove(buffer.data(), buffer.data() + at, held - at);
        held -= at;
        const ssize_t got = ::recv(fd, buffer.data() + held, buffer.size() - held, 0);
        if (got <= 0)
            bare::die("recv");
        held += static_cast<std::size_t>(got);
    }
    const double seconds = bare::secondsNow() - start;
    if (messages != std::strtoull(argv[3], nullptr, 10) || bytes != messages * std::strtoull(argv[2], nullptr, 10))
        return 1;
    std::printf("%.0f\n", static_cast<double>(messages) / seconds);
    return 0;
}
