#pragma once

#include "network/ConnectionFacts.h"
#include "protocol/CloseFacts.h"

#include "base/Secrets.h"

#include <QByteArray>

#include <optional>

/// The one place that makes the JSON objects of a connection's events; the payloads of EntryViews that are not frames.
/// Fields are stable: they are in captures and in what framescope-cli prints. Secrets are masked in place unless `withSecrets`: those
/// that base::SecretNames knows, those of `secrets`, and what the event's own request sent, wherever it comes back. Any thread.
namespace framescope::session::eventjson {

/// {"url":…,"connection":1,"stack":"framescope"}
QByteArray connecting(const base::WebSocketAddress &url, std::uint32_t connection, const QString &stack, const base::Secrets &secrets = {});
/// {"phase":"tcp"} when it begins, {"phase":"tcp","ms":1.25} when it ended
QByteArray phase(network::Phase phase, const network::PhaseTiming &timing);
/// {"status":302,"from":…,"to":…,"withheld":["Authorization",…],"request":{"raw":…},"response":{"raw":…}}: what was not sent to the other origin
QByteArray redirect(const network::OpeningFacts &facts, const base::WebSocketAddress &next, const base::Secrets &secrets, bool withSecrets);
/// {"url":…,"status":101,"protocol":…,"extensions":…,"deflate":{…}|null,"tls":{…}|null,"timings":{"lookup":1.2,…,"total":…},
///  "address":…,"port":…,"local":…,"proxy":…,"redirects":[…],"request":{"raw":…},"response":{"raw":…},"violations":[…],"not_visible":[…],
///  "secret_names":[…]?}: names that the profile keeps secrets under, where there are any
QByteArray open(const network::OpeningFacts &facts, const base::Secrets &secrets, bool withSecrets);
/// As open(), as far as it came, with "error":{"id","what","seen","remedy","subject","option","value"} and the response's body.
QByteArray openFailed(const base::Error &error, const network::OpeningFacts &facts, const base::Secrets &secrets, bool withSecrets);
/// {"sent":{"code":1000,"name":…,"reason":""}|null,"received":…,"first":"local|remote|none","clean":true,"code":1000,"end":"eof","error":{…}?}
QByteArray closed(const protocol::CloseFacts &facts, const std::optional<base::Error> &error, const base::Secrets &secrets = {}, bool withSecrets = false);
/// {"id":…,"section":…,"close_code":1002,"expected":…,"seen":…,"offset":0,"bytes":"hex"}
QByteArray violation(const protocol::Violation &violation);
/// {"attempt":1,"of":5|null,"delay_ms":500,"because":…}
QByteArray reconnect(int attempt, int of, std::int64_t delayMs, const QString &because);
/// {"pong":"missing","waited_ms":…,"action":"close|report"}
QByteArray keepaliveMissing(int waitedMs, bool closes);
/// {"text":…}
QByteArray note(const QString &text);

} // namespace framescope::session::eventjson
