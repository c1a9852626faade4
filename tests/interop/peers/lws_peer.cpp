// libwebsockets as a peer; usage as python_peer.py's. One thread, the library's own event loop.
#include "Payloads.h"

#include <libwebsockets.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <deque>
#include <memory>
#include <string_view>

namespace {

struct Outgoing {
    std::string bytes; ///< LWS_PRE bytes of room in front
    bool binary = false;
    bool fragmented = false;
    std::size_t sent = 0;
    bool begun = false;

    Outgoing(std::string_view payload, bool isBinary, bool inFragments) : bytes(LWS_PRE, '\0'), binary(isBinary), fragmented(inFragments)
    {
        bytes += payload;
    }
    std::size_t size() const { return bytes.size() - LWS_PRE; }
};

struct Conversation {
    std::string incoming;
    std::deque<Outgoing> outgoing;
    bool fragmented = false;
};

bool wantsDeflate = false;
bool big = false;
bool finished = false;
int status = 1;
std::size_t number = 0;
payloads::Message expected;

/// One frame of the first outgoing message; false where the connection must end.
bool writeNext(lws *wsi, Conversation &conversation)
{
    if (conversation.outgoing.empty())
        return true;
    Outgoing &message = conversation.outgoing.front();
    const std::size_t left = message.size() - message.sent;
    // Compressing, the library wants its input in pieces: then large messages go out in fragments.
    std::size_t chunk = left;
    if (message.fragmented)
        chunk = std::min(left, message.size() / 3 + 1);
    if (wantsDeflate)
        chunk = std::min<std::size_t>(chunk, 32u << 10);
    const bool first = !message.begun;
    const bool last = chunk == left;
    const int flags = lws_write_ws_flags(message.binary ? LWS_WRITE_BINARY : LWS_WRITE_TEXT, first, last);
    auto *from = reinterpret_cast<unsigned char *>(message.bytes.data()) + LWS_PRE + message.sent;
    // The library writes the frame's header in front: for a later fragment over bytes that are gone already.
    if (lws_write(wsi, from, chunk, static_cast<lws_write_protocol>(flags)) < 0)
        return false;
    message.begun = true;
    message.sent += chunk;
    if (last)
        conversation.outgoing.pop_front();
    if (!conversation.outgoing.empty())
        lws_callback_on_writable(wsi);
    return true;
}

/// True once a whole message is in `incoming`.
bool gather(lws *wsi, Conversation &conversation, const void *data, std::size_t length)
{
    conversation.incoming.append(static_cast<const char *>(data), length);
    return lws_is_final_fragment(wsi) && lws_remaining_packet_payload(wsi) == 0;
}

bool sendNextOfConversation(lws *wsi, Conversation &conversation)
{
    if (!payloads::next(number, big, wantsDeflate, expected)) {
        std::printf("%zu messages\n", number);
        status = 0;
        unsigned char reason[] = "done";
        lws_close_reason(wsi, LWS_CLOSE_STATUS_NORMAL, reason, 4);
        return false;
    }
    conversation.outgoing.emplace_back(expected.bytes, expected.binary, expected.fragmented);
    lws_callback_on_writable(wsi);
    return true;
}

int callback(lws *wsi, lws_callback_reasons reason, void *user, void *data, size_t length)
{
    auto **slot = static_cast<Conversation **>(user);
    switch (reason) {
    case LWS_CALLBACK_ESTABLISHED: {
        *slot = new Conversation;
        char path[64] = {};
        lws_hdr_copy(wsi, path, sizeof path, WSI_TOKEN_GET_URI);
        (*slot)->fragmented = std::strcmp(path, "/fragmented") == 0;
        return 0;
    }
    case LWS_CALLBACK_CLIENT_FILTER_PRE_ESTABLISH: { // the last moment that still has the answer's headers
        char extensions[128] = {};
        lws_hdr_copy(wsi, extensions, sizeof extensions, WSI_TOKEN_EXTENSIONS);
        if ((std::strstr(extensions, "permessage-deflate") != nullptr) != wantsDeflate) {
            std::fprintf(stderr, "extensions: %s\n", extensions);
            return -1;
        }
        return 0;
    }
    case LWS_CALLBACK_CLIENT_ESTABLISHED:
        *slot = new Conversation;
        return sendNextOfConversation(wsi, **slot) ? 0 : -1;
    case LWS_CALLBACK_RECEIVE:
        if (gather(wsi, **slot, data, length)) {
            (*slot)->outgoing.emplace_back((*slot)->incoming, lws_frame_is_binary(wsi) != 0, (*slot)->fragmented);
            (*slot)->incoming.clear();
            lws_callback_on_writable(wsi);
        }
        return 0;
    case LWS_CALLBACK_CLIENT_RECEIVE:
        if (!gather(wsi, **slot, data, length))
            return 0;
        if ((*slot)->incoming != expected.bytes || (lws_frame_is_binary(wsi) != 0) != expected.binary) {
            std::fprintf(stderr, "message %zu of %zu bytes: something else came back (%zu bytes, binary: %d)\n", number,
                         expected.bytes.size(), (*slot)->incoming.size(), lws_frame_is_binary(wsi));
            return -1;
        }
        (*slot)->incoming.clear();
        ++number;
        return sendNextOfConversation(wsi, **slot) ? 0 : -1;
    case LWS_CALLBACK_SERVER_WRITEABLE:
    case LWS_CALLBACK_CLIENT_WRITEABLE:
        return *slot == nullptr || writeNext(wsi, **slot) ? 0 : -1;
    case LWS_CALLBACK_CLIENT_CONNECTION_ERROR:
        std::fprintf(stderr, "not connected: %s\n", data != nullptr ? static_cast<const char *>(data) : "");
        finished = true;
        return -1;
    case LWS_CALLBACK_CLIENT_CLOSED:
        finished = true;
        [[fallthrough]];
    case LWS_CALLBACK_CLOSED:
        delete *slot;
        *slot = nullptr;
        return 0;
    default:
        return 0;
    }
}

const lws_protocols protocols[] = {{"echo", callback, sizeof(Conversation *), 256u << 10, 0, nullptr, 0}, {nullptr, nullptr, 0, 0, 0, nullptr, 0}};
const lws_extension extensions[] = {
    {"permessage-deflate", lws_extension_callback_pm_deflate, "permessage-deflate; client_no_context_takeover; client_max_window_bits"},
    {nullptr, nullptr, nullptr},
};

} // namespace

int main(int argc, char *argv[])
{
    lws_set_log_level(LLL_ERR, nullptr);
    bool server = false;
    std::string url;
    lws_context_creation_info info{};
    info.protocols = protocols;
    info.options = LWS_SERVER_OPTION_DO_SSL_GLOBAL_INIT;
    info.port = CONTEXT_PORT_NO_LISTEN;
    info.pt_serv_buf_size = 256u << 10;
    for (int i = 1; i < argc; ++i) {
        const std::string_view word = argv[i];
        if (word == "server") {
            server = true;
        } else if (word == "--deflate") {
            wantsDeflate = true;
        } else if (word == "--big") {
            big = true;
        } else if (word == "--ca" && i + 1 < argc) {
            info.client_ssl_ca_filepath = argv[++i];
        } else if (word == "--tls" && i + 2 < argc) {
            info.ssl_cert_filepath = argv[++i];
            info.ssl_private_key_filepath = argv[++i];
        } else {
            url = word;
        }
    }
    if (wantsDeflate)
        info.extensions = extensions;
    if (server) {
        info.port = 0;
        info.iface = "127.0.0.1";
    }
    lws_context *context = lws_create_context(&info);
    if (context == nullptr)
        return 1;
    if (server) {
        std::printf("%d\n", lws_get_vhost_listen_port(lws_get_vhost_by_name(context, "default")));
        std::fflush(stdout);
        while (lws_service(context, 0) >= 0) { }
        return 0;
    }

    const bool secure = url.rfind("wss:", 0) == 0;
    const std::size_t start = url.find("//") + 2;
    const std::size_t slash = url.find('/', start);
    const std::string authority = url.substr(start, slash - start);
    const std::size_t colon = authority.rfind(':');
    const std::string host = authority.substr(0, colon);
    const std::string target = url.substr(slash);
    lws_client_connect_info connect{};
    connect.context = context;
    connect.address = host.c_str();
    connect.port = std::atoi(authority.c_str() + colon + 1);
    connect.path = target.c_str();
    connect.host = authority.c_str();
    connect.origin = authority.c_str();
    connect.local_protocol_name = "echo";
    connect.ssl_connection = secure ? LCCSCF_USE_SSL : 0;
    if (lws_client_connect_via_info(&connect) == nullptr)
        return 1;
    while (!finished && lws_service(context, 0) >= 0) { }
    lws_context_destroy(context);
    return status;
}
