#pragma once

#include "Described.h"
#include "Environment.h"
#include "Profile.h"

/// The list of the fields of the workspace's files, used for reading, writing and visiting texts.
namespace framescope::profiles {

template<>
struct EnumNames<AuthKind> {
    static constexpr std::array names{"none", "basic", "bearer", "apiKey", "digest", "oauth2ClientCredentials", "oauth2AuthorizationCode"};
};
template<>
struct EnumNames<ApiKeyPlace> {
    static constexpr std::array names{"header", "query"};
};
template<>
struct EnumNames<ProxyKind> {
    static constexpr std::array names{"system", "none", "http", "socks5"};
};
template<>
struct EnumNames<StackChoice> {
    static constexpr std::array names{"framescope", "qt"};
};
template<>
struct EnumNames<ModeChoice> {
    static constexpr std::array names{"strict", "observe"};
};
template<>
struct EnumNames<PongMissing> {
    static constexpr std::array names{"report", "close", "reconnect"};
};
template<>
struct EnumNames<MessageKind> {
    static constexpr std::array names{"text", "json", "hex", "base64", "file", "ping", "pong", "close", "frame"};
};

template<typename V, Of<Row> S>
void describe(V &v, S &s)
{
    v.field("on", s.on, true);
    v.field("name", s.name);
    v.field("value", s.value);
    v.field("description", s.description);
}

template<typename V, Of<Variable> S>
void describe(V &v, S &s)
{
    v.field("on", s.on, true);
    v.field("name", s.name);
    v.field("value", s.value);
    v.field("secret", s.secret, false);
    v.field("description", s.description);
}

template<typename V, Of<Auth> S>
void describe(V &v, S &s)
{
    v.always("kind", s.kind);
    v.field("user", s.user);
    v.field("password", s.password);
    v.field("token", s.token);
    v.field("keyName", s.keyName);
    v.field("keyValue", s.keyValue);
    v.field("keyPlace", s.keyPlace, ApiKeyPlace::Header);
    v.field("authorizationUrl", s.authorizationUrl);
    v.field("tokenUrl", s.tokenUrl);
    v.field("clientId", s.clientId);
    v.field("clientSecret", s.clientSecret);
    v.field("scope", s.scope);
    v.field("audience", s.audience);
    v.field("redirectPort", s.redirectPort, 0);
}

template<typename V, Of<CookieSettings> S>
void describe(V &v, S &s)
{
    v.field("send", s.send);
    v.field("store", s.store);
}

template<typename V, Of<TlsSettings> S>
void describe(V &v, S &s)
{
    v.field("caFiles", s.caFiles);
    v.field("certificateFile", s.certificateFile);
    v.field("keyFile", s.keyFile);
    v.field("passphrase", s.passphrase);
    v.field("serverName", s.serverName);
    v.field("minimumVersion", s.minimumVersion);
    v.field("verify", s.verify);
    v.field("pinnedSha256", s.pinnedSha256);
}

template<typename V, Of<ProxySettings> S>
void describe(V &v, S &s)
{
    v.always("kind", s.kind);
    v.field("host", s.host);
    v.field("port", s.port, 0);
    v.field("user", s.user);
    v.field("password", s.password);
}

template<typename V, Of<DeflateSettings> S>
void describe(V &v, S &s)
{
    v.always("on", s.on);
    v.field("serverNoContextTakeover", s.serverNoContextTakeover, false);
    v.field("clientNoContextTakeover", s.clientNoContextTakeover, false);
    v.field("serverMaxWindowBits", s.serverMaxWindowBits);
    v.field("clientMaxWindowBits", s.clientMaxWindowBits);
}

template<typename V, Of<LimitSettings> S>
void describe(V &v, S &s)
{
    v.field("maxMessage", s.maxMessage);
    v.field("maxFrame", s.maxFrame);
    v.field("maxFragments", s.maxFragments);
    v.field("maxHandshakeBytes", s.maxHandshakeBytes);
    v.field("maxHeaders", s.maxHeaders);
    v.field("maxBody", s.maxBody);
    v.field("maxRedirects", s.maxRedirects);
}

template<typename V, Of<TimeoutSettings> S>
void describe(V &v, S &s)
{
    v.field("lookup", s.lookup);
    v.field("tcp", s.tcp);
    v.field("proxy", s.proxy);
    v.field("tls", s.tls);
    v.field("upgrade", s.upgrade);
    v.field("total", s.total);
    v.field("close", s.close);
}

template<typename V, Of<KeepAliveSettings> S>
void describe(V &v, S &s)
{
    v.field("interval", s.interval);
    v.field("payload", s.payload);
    v.field("pongTimeout", s.pongTimeout);
    v.field("onMissing", s.onMissing);
}

template<typename V, Of<ReconnectSettings> S>
void describe(V &v, S &s)
{
    v.field("on", s.on);
    v.field("firstDelay", s.firstDelay);
    v.field("factor", s.factor);
    v.field("jitter", s.jitter);
    v.field("maxDelay", s.maxDelay);
    v.field("attempts", s.attempts);
    v.field("stopCodes", s.stopCodes);
    v.field("sendAfterOpen", s.sendAfterOpen);
}

template<typename V, Of<Settings> S>
void describe(V &v, S &s)
{
    v.list("headers", s.headers);
    v.field("subprotocols", s.subprotocols);
    v.field("origin", s.origin);
    v.field("auth", s.auth);
    v.group("cookies", s.cookies);
    v.group("tls", s.tls);
    v.field("proxy", s.proxy);
    v.field("deflate", s.deflate);
    v.field("stack", s.stack);
    v.field("mode", s.mode);
    v.group("limits", s.limits);
    v.group("timeouts", s.timeouts);
    v.group("keepAlive", s.keepAlive);
    v.field("autoPong", s.autoPong);
    v.field("autoClose", s.autoClose);
    v.group("reconnect", s.reconnect);
}

template<typename V, Of<SavedMessage> S>
void describe(V &v, S &s)
{
    v.field("name", s.name);
    v.field("folder", s.folder);
    v.always("kind", s.kind);
    v.field("content", s.content);
    v.field("fragments", s.fragments);
    v.field("description", s.description);
}

template<typename V, Of<Profile> S>
void describe(V &v, S &s)
{
    v.version(Profile::kVersion);
    v.field("id", s.id);
    v.field("name", s.name);
    v.field("description", s.description);
    v.always("url", s.url);
    v.list("pathParameters", s.pathParameters);
    v.list("query", s.query);
    describe(v, s.settings);
    v.list("messages", s.messages);
    v.field("notes", s.notes);
}

template<typename V, Of<Environment> S>
void describe(V &v, S &s)
{
    v.version(Environment::kVersion);
    v.field("id", s.id);
    v.field("name", s.name);
    v.field("description", s.description);
    v.list("variables", s.variables);
}

template<typename V, Of<Folder> S>
void describe(V &v, S &s)
{
    v.version(Folder::kVersion);
    v.field("id", s.id);
    v.field("name", s.name);
    v.field("description", s.description);
    v.field("order", s.order, QStringList());
    v.list("variables", s.variables);
    describe(v, s.settings);
}

} // namespace framescope::profiles
