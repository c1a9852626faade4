// Boost.Beast's asynchronous echo server as its documentation shows it, on one thread. Prints its port.
#include <boost/asio/ip/tcp.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/websocket.hpp>

#include <cstdio>
#include <memory>

namespace beast = boost::beast;
using tcp = boost::asio::ip::tcp;

namespace {

class Session : public std::enable_shared_from_this<Session>
{
public:
    explicit Session(tcp::socket socket) : m_socket(std::move(socket)) {}

    void run()
    {
        beast::get_lowest_layer(m_socket).socket().set_option(tcp::no_delay(true));
        m_socket.async_accept([self = shared_from_this()](beast::error_code error) {
            if (!error)
                self->read();
        });
    }

private:
    void read()
    {
        m_socket.async_read(m_buffer, [self = shared_from_this()](beast::error_code error, std::size_t) {
            if (!error)
                self->write();
        });
    }
    void write()
    {
        m_socket.text(m_socket.got_text());
        m_socket.async_write(m_buffer.data(), [self = shared_from_this()](beast::error_code error, std::size_t) {
            if (error)
                return;
            self->m_buffer.consume(self->m_buffer.size());
            self->read();
        });
    }

    beast::websocket::stream<beast::tcp_stream> m_socket;
    beast::flat_buffer m_buffer;
};

void acceptNext(tcp::acceptor &acceptor)
{
    acceptor.async_accept([&acceptor](beast::error_code error, tcp::socket socket) {
        if (!error)
            std::make_shared<Session>(std::move(socket))->run();
        acceptNext(acceptor);
    });
}

} // namespace

int main()
{
    boost::asio::io_context context(1);
    tcp::acceptor acceptor(context, {boost::asio::ip::address_v4::loopback(), 0});
    std::printf("%d\n", acceptor.local_endpoint().port());
    std::fflush(stdout);
    acceptNext(acceptor);
    context.run();
}
