// Boost.Beast as a peer; usage as python_peer.py's. One thread a connection, blocking calls.
#include "Payloads.h"

#include <boost/asio/connect.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/ssl.hpp>
#include <boost/beast/websocket.hpp>
#include <boost/beast/websocket/ssl.hpp>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <iostream>
#include <thread>

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
namespace websocket = boost::beast::websocket;
using tcp = asio::ip::tcp;

namespace {

struct Arguments {
    bool server = false;
    bool deflate = false;
    bool big = false;
    std::string url;
    std::string certificate;
    std::string key;
    std::string ca;
};

template<class Socket>
void prepare(Socket &socket, bool deflate)
{
    websocket::permessage_deflate options;
    options.client_enable = deflate;
    options.server_enable = deflate;
    socket.set_option(options);
    socket.read_message_max(0);
    socket.auto_fragment(false);
}

template<class Socket>
void send(Socket &socket, std::string_view bytes, bool binary, bool fragmented)
{
    socket.binary(binary);
    if (!fragmented) {
        socket.write(asio::buffer(bytes.data(), bytes.size()));
        return;
    }
    const std::size_t third = bytes.size() / 3 + 1;
    for (std::size_t i = 0; i < 3; ++i) {
        const std::size_t from = std::min(i * third, bytes.size());
        const std::size_t length = std::min(third, bytes.size() - from);
        socket.write_some(i == 2, asio::buffer(bytes.data() + from, length));
    }
}

template<class Socket>
void echo(Socket &socket, bool deflate)
{
    prepare(socket, deflate);
    beast::flat_buffer head;
    http::request<http::empty_body> request;
    http::read(socket.next_layer(), head, request);
    socket.accept(request);
    const bool fragmented = request.target() == "/fragmented";
    for (;;) {
        beast::flat_buffer buffer;
        socket.read(buffer);
        send(socket, {static_cast<const char *>(buffer.data().data()), buffer.size()}, socket.got_binary(), fragmented);
    }
}

void serve(const Arguments &arguments)
{
    asio::io_context context;
    asio::ssl::context tls(asio::ssl::context::tls_server);
    if (!arguments.key.empty()) {
        tls.use_certificate_chain_file(arguments.certificate);
        tls.use_private_key_file(arguments.key, asio::ssl::context::pem);
    }
    tcp::acceptor acceptor(context, {asio::ip::address_v4::loopback(), 0});
    std::cout << acceptor.local_endpoint().port() << std::endl;
    for (;;) {
        tcp::socket socket = acceptor.accept();
        std::thread([&arguments, &tls, socket = std::move(socket)]() mutable {
            try {
                if (arguments.key.empty()) {
                    websocket::stream<tcp::socket> stream(std::move(socket));
                    echo(stream, arguments.deflate);
                } else {
                    websocket::stream<beast::ssl_stream<tcp::socket>> stream(std::move(socket), tls);
                    stream.next_layer().handshake(asio::ssl::stream_base::server);
                    echo(stream, arguments.deflate);
                }
            } catch (const std::exception &error) {
                std::cerr << error.what() << std::endl; // the other side closed, or what went wrong
            }
        }).detach();
    }
}

template<class Socket>
int talk(Socket &socket, const Arguments &arguments, const std::string &host, const std::string &target)
{
    prepare(socket, arguments.deflate);
    websocket::response_type response;
    socket.handshake(response, host, target);
    if (response["Sec-WebSocket-Extensions"].empty() == arguments.deflate) {
        std::cerr << "extensions: " << response["Sec-WebSocket-Extensions"] << std::endl;
        return 1;
    }
    payloads::Message message;
    std::size_t number = 0;
    for (; payloads::next(number, arguments.big, arguments.deflate, message); ++number) {
        send(socket, message.bytes, message.binary, message.fragmented);
        beast::flat_buffer buffer;
        socket.read(buffer);
        const std::string_view back(static_cast<const char *>(buffer.data().data()), buffer.size());
        if (back != message.bytes || socket.got_binary() != message.binary) {
            std::cerr << "message " << number << " of " << message.bytes.size() << " bytes: something else came back" << std::endl;
            return 1;
        }
    }
    socket.close({websocket::close_code::normal, "done"});
    std::cout << number << " messages" << std::endl;
    return 0;
}

int talk(const Arguments &arguments)
{
    // wss://localhost:1234/target
    const bool secure = arguments.url.rfind("wss:", 0) == 0;
    const std::size_t start = arguments.url.find("//") + 2;
    const std::size_t slash = arguments.url.find('/', start);
    const std::string authority = arguments.url.substr(start, slash - start);
    const std::size_t colon = authority.rfind(':');
    const std::string host = authority.substr(0, colon);
    asio::io_context context;
    tcp::resolver resolver(context);
    const auto endpoints = resolver.resolve(host, authority.substr(colon + 1));
    if (!secure) {
        websocket::stream<tcp::socket> socket(context);
        asio::connect(socket.next_layer(), endpoints);
        return talk(socket, arguments, authority, arguments.url.substr(slash));
    }
    asio::ssl::context tls(asio::ssl::context::tls_client);
    tls.load_verify_file(arguments.ca);
    tls.set_verify_mode(asio::ssl::verify_peer);
    websocket::stream<beast::ssl_stream<tcp::socket>> socket(context, tls);
    asio::connect(beast::get_lowest_layer(socket), endpoints);
    socket.next_layer().set_verify_callback(asio::ssl::host_name_verification(host));
    socket.next_layer().handshake(asio::ssl::stream_base::client);
    return talk(socket, arguments, authority, arguments.url.substr(slash));
}

} // namespace

int main(int argc, char *argv[])
{
    Arguments arguments;
    for (int i = 1; i < argc; ++i) {
        const std::string_view word = argv[i];
        if (word == "server")
            arguments.server = true;
        else if (word == "--deflate")
            arguments.deflate = true;
        else if (word == "--big")
            arguments.big = true;
        else if (word == "--ca" && i + 1 < argc)
            arguments.ca = argv[++i];
        else if (word == "--tls" && i + 2 < argc) {
            arguments.certificate = argv[++i];
            arguments.key = argv[++i];
        } else
            arguments.url = word;
    }
    try {
        if (!arguments.server)
            return talk(arguments);
        serve(arguments);
    } catch (const std::exception &error) {
        std::cerr << error.what() << std::endl;
        return 1;
    }
}
