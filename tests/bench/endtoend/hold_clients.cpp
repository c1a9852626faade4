// Opens so many connections, says when they are all open, and holds them until its input ends. Usage: hold_clients PORT COUNT.
#include "BareSocket.h"

#include <vector>

int main(int argc, char *argv[])
{
    if (argc != 3)
        return 2;
    const auto port = static_cast<std::uint16_t>(std::atoi(argv[1]));
    std::vector<int> sockets;
    for (int i = std::atoi(argv[2]); i > 0; --i) {
        sockets.push_back(bare::connectLoopback(port));
        bare::openWebSocket(sockets.back(), port, "/");
    }
    std::printf("open\n");
    std::fflush(stdout);
    while (std::getchar() != EOF) {
    }
    return 0;
}
