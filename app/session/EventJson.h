#pragma once

#include "network/ConnectionFacts.h"
#include "protocol/CloseFacts.h"

#include <QByteArray>

#include <optional>

/// The one place that makes the JSON objects of a connection's events; the payloads of EntryViews that are not frames.
/// Fields are stable: they are in captures and in what framescope-cli prints. Secrets (Authorization, Proxy-Authorization,
/// Cookie, Set-Cookie, a password in a URL) are redacted unless `withSecrets`. Any thread.
namespace framescope::session::eventjson {

/// {"url":…,"connection":1,"stack":"framescope"}
QByteArray connecting(const base::WebSocketAddress &url, std::uint32_t connection, const QString &stack);
/// {"phase":"tcp"} when it begins, {"phase":"tcp","ms":1.25} when it ended
QByteArray phase(network::Phase phase, const network::PhaseTiming &timing);
/// {"status":302,"from":…,"to":…}
QByteArray redirect(const network::OpeningFacts &facts, const base::WebSocketAddress &next, bool withSecrets);
/// {"url":…,"status":101,"protocol":…,"extensions":…,"deflate":{…}|null,"tls":{…}|null,"timings":{"lookup":1.2,…,"total":…},
///  "address":…,"port":…,"local":…,"proxy":…,"redirects":[…],"request":{"raw":…},"response":{"raw":…},"violations":[…],"not_visible":[…]}
QByteArray open(const network::OpeningFacts &facts, bool withSecrets);
/// As open(), as far as it came, with "error":{"id","what","seen","remedy"} and the response's body.
QByteArray openFailed(const base::Error &error, const network::OpeningFacts &facts, bool withSecrets);
/// {"sent":{"code":1000,"name":…,"reason":""}|null,"received":…,"first":"local|remote|none","clean":true,"code":1000,"end":"eof","error":{…}?}
QByteArray closed(const protocol::CloseFacts &facts, const std::optional<base::Error> &error);
/// {"id":…,"section":…,"close_code":1002,"expected":…,"seen":…,"offset":0,"bytes":"hex"}
QByteArray violation(const protocol::Violation &violation);
/// {"attempt":1,"of":5|null,"delay_ms":500,"because":…}
QByteArray reconnect(int attempt, int of, std::int64_t delayMs, const QString &because);
/// {"pong":"missing","waited_ms":…,"action":"close|report"}
QByteArray keepaliveMissing(int waitedMs, bool closes);
/// {"text":…}
QByteArray note(const QString &text);

/// The lines of a request's or an answer's head with the values of secret headers replaced by "[redacted]".
QByteArray redactHead(const QByteArray &raw);
/// The address without a password, and without the values of query items whose names say that they are secrets.
QString redactUrl(const QUrl &url);
/// The same of an address, in place: nothing else of it changes.
QString redactUrl(const base::WebSocketAddress &url);

} // namespace framescope::session::eventjson
