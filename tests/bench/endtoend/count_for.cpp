// Counts the messages that a server sends unasked. Usage: count_for PORT SECONDS [PATH]; prints messages per second.
#include "BareSocket.h"

int main(int argc, char *argv[])
{
    if (argc < 3)
        return 2;
    const auto port = static_cast<std::uint16_t>(std::atoi(argv[1]));
    const int fd = bare::connectLoopback(port);
    const std::string rest = bare::openWebSocket(fd, port, argc > 3 ? argv[3] : "/");
    std::uint64_t messages = 0;
    const double start = bare::secondsNow();
    const double end = start + std::atof(argv[2]);
    double now = start;
    bare::walkFrames(
        fd, rest,
        [&messages](unsigned char first, std::uint64_t) {
            messages += first >> 7; // a fragment is no message yet
            return true;
        },
        [&now, end] {
            now = bare::secondsNow();
            return now < end;
        });
    std::printf("%.0f\n", static_cast<double>(messages) / (now - start));
    return 0;
}
