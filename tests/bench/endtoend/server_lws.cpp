// libwebsockets as a server without compression, on one thread. Usage: server_lws echo | server_lws chargen SIZE; prints its port.
#include <libwebsockets.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <deque>
#include <string>
#include <utility>
#include <vector>

namespace {

std::vector<unsigned char> chargenMessage; ///< with room for the header in front; empty: echo

/// A message, with room for the header in front.
struct Message {
    std::string bytes = std::string(LWS_PRE, '\0');
    bool binary = false;
};

struct Echo {
    Message incoming;            ///< not whole yet: it comes in pieces, between which others may be sent
    std::deque<Message> waiting;
};

struct Session {
    Echo *echo;
};

int callback(lws *wsi, lws_callback_reasons reason, void *user, void *in, std::size_t size)
{
    auto *session = static_cast<Session *>(user);
    switch (reason) {
    case LWS_CALLBACK_ESTABLISHED:
        session->echo = new Echo;
        if (!chargenMessage.empty())
            lws_callback_on_writable(wsi);
        break;
    case LWS_CALLBACK_CLOSED:
        delete session->echo;
        session->echo = nullptr;
        break;
    case LWS_CALLBACK_RECEIVE: {
        Message &incoming = session->echo->incoming;
        if (lws_is_first_fragment(wsi) != 0)
            incoming.binary = lws_frame_is_binary(wsi) != 0;
        incoming.bytes.append(static_cast<const char *>(in), size);
        if (lws_is_final_fragment(wsi) != 0 && lws_remaining_packet_payload(wsi) == 0) {
            session->echo->waiting.push_back(std::exchange(incoming, {}));
            lws_callback_on_writable(wsi);
        }
        break;
    }
    case LWS_CALLBACK_SERVER_WRITEABLE:
        if (!chargenMessage.empty()) {
            const std::size_t length = chargenMessage.size() - LWS_PRE;
            // As many as go out at once: one a turn would measure its event loop.
            do {
                if (lws_write(wsi, chargenMessage.data() + LWS_PRE, length, LWS_WRITE_TEXT) < static_cast<int>(length))
                    return -1;
            } while (lws_send_pipe_choked(wsi) == 0);
            lws_callback_on_writable(wsi);
            break;
        }
        while (!session->echo->waiting.empty() && lws_send_pipe_choked(wsi) == 0) {
            Message &message = session->echo->waiting.front();
            const std::size_t length = message.bytes.size() - LWS_PRE;
            if (lws_write(wsi, reinterpret_cast<unsigned char *>(message.bytes.data()) + LWS_PRE, length, message.binary ? LWS_WRITE_BINARY : LWS_WRITE_TEXT)
                < static_cast<int>(length))
                return -1;
            session->echo->waiting.pop_front();
        }
        if (!session->echo->waiting.empty())
            lws_callback_on_writable(wsi);
        break;
    default: break;
    }
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc > 2 && std::strcmp(argv[1], "chargen") == 0)
        chargenMessage.assign(LWS_PRE + static_cast<std::size_t>(std::atol(argv[2])), 'x');
    lws_set_log_level(0, nullptr);
    const lws_protocols protocols[] = {{"default", callback, sizeof(Session), 65536, 0, nullptr, 0}, {nullptr, nullptr, 0, 0, 0, nullptr, 0}};
    lws_context_creation_info info{};
    info.port = 0;
    info.iface = "127.0.0.1";
    info.protocols = protocols;
    info.gid = static_cast<gid_t>(-1);
    info.uid = static_cast<uid_t>(-1);
    info.options = LWS_SERVER_OPTION_EXPLICIT_VHOSTS;
    lws_context *context = lws_create_context(&info);
    lws_vhost *host = context ? lws_create_vhost(context, &info) : nullptr;
    if (host == nullptr)
        return 1;
    std::printf("%d\n", lws_get_vhost_listen_port(host));
    std::fflush(stdout);
    while (lws_service(context, 0) >= 0) {
    }
    lws_context_destroy(context);
}
