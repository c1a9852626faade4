// The yardstick: reads and walks over frame headers, counting messages and bytes. Usage: receive_bare PORT SIZE COUNT;
// prints messages per second.
#include "BareSocket.h"

int main(int argc, char *argv[])
{
    if (argc != 4)
        return 2;
    const auto port = static_cast<std::uint16_t>(std::atoi(argv[1]));
    const int fd = bare::connectLoopback(port);
    const std::string rest = bare::openWebSocket(fd, port, std::string("/") + argv[2] + "/" + argv[3]);

    std::uint64_t messages = 0;
    std::uint64_t bytes = 0;
    const double start = bare::secondsNow();
    bare::walkFrames(
        fd, rest,
        [&messages, &bytes](unsigned char first, std::uint64_t length) {
            if ((first & 0x0f) == 8)
                return false;
            ++messages;
            bytes += length;
            return true;
        },
        [] { return true; });
    const double seconds = bare::secondsNow() - start;
    if (messages != std::strtoull(argv[3], nullptr, 10) || bytes != messages * std::strtoull(argv[2], nullptr, 10))
        return 1;
    std::printf("%.0f\n", static_cast<double>(messages) / seconds);
    return 0;
}
