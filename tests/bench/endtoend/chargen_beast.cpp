// Boost.Beast sending messages of one size without end, on one thread. Usage: chargen_beast SIZE; prints its port.
#include <boost/asio/ip/tcp.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/websocket.hpp>

#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string>

namespace beast = boost::beast;
using tcp = boost::asio::ip::tcp;

namespace {

class Session : public std::enable_shared_from_this<Session>
{
public:
    Session(tcp::socket socket, std::size_t size) : m_socket(std::move(socket)), m_payload(size, 'x') {}

    void run()
    {
        m_socket.async_accept([self = shared_from_this()](beast::error_code error) {
            if (!error)
                self->write();
        });
    }

private:
    void write()
    {
        m_socket.async_write(boost::asio::buffer(m_payload), [self = shared_from_this()](beast::error_code error, std::size_t) {
            if (!error)
                self->write();
        });
    }

    beast::websocket::stream<beast::tcp_stream> m_socket;
    std::string m_payload;
};

void acceptNext(tcp::acceptor &acceptor, std::size_t size)
{
    acceptor.async_accept([&acceptor, size](beast::error_code error, tcp::socket socket) {
        if (!error)
            std::make_shared<Session>(std::move(socket), size)->run();
        acceptNext(acceptor, size);
    });
}

} // namespace

int main(int argc, char *argv[])
{
    boost::asio::io_context context(1);
    tcp::acceptor acceptor(context, {boost::asio::ip::address_v4::loopback(), 0});
    std::printf("%d\n", acceptor.local_endpoint().port());
    std::fflush(stdout);
    acceptNext(acceptor, argc > 1 ? static_cast<std::size_t>(std::atol(argv[1])) : 64);
    context.run();
}
