// Boost.Beast's blocking read, its fastest way. Usage: receive_beast PORT SIZE COUNT; prints messages per second.
#include <boost/asio/connect.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/websocket.hpp>

#include <chrono>
#include <cstdio>
#include <cstdlib>

namespace beast = boost::beast;
using tcp = boost::asio::ip::tcp;

int main(int argc, char *argv[])
{
    if (argc != 4)
        return 2;
    boost::asio::io_context context;
    beast::websocket::stream<tcp::socket> socket(context);
    socket.next_layer().connect({boost::asio::ip::address_v4::loopback(), static_cast<unsigned short>(std::atoi(argv[1]))});
    socket.read_message_max(0);
    socket.handshake("127.0.0.1", std::string("/") + argv[2] + "/" + argv[3]);
    std::uint64_t messages = 0;
    std::uint64_t bytes = 0;
    beast::flat_buffer buffer;
    const auto start = std::chrono::steady_clock::now();
    for (;;) {
        beast::error_code error;
        socket.read(buffer, error);
        if (error)
            break;
        ++messages;
        bytes += buffer.size();
        buffer.consume(buffer.size());
    }
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    if (messages != std::strtoull(argv[3], nullptr, 10) || bytes != messages * std::strtoull(argv[2], nullptr, 10))
        return 1;
    std::printf("%.0f\n", static_cast<double>(messages) / seconds);
    return 0;
}
