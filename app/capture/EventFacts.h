#pragma once

#include "Entry.h"

#include "base/Error.h"
#include "base/json/OrderedJson.h"
#include "protocol/CloseFacts.h"
#include "protocol/DeflateParameters.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

/// The events of a capture as types: the JSON of every entry that is not a frame. This is the only place that knows the
/// keys. Plain values, any thread. Bytes from a peer are QByteArray and need not be UTF-8: they survive the round trip through JSON.
namespace framescope::capture {

/// Unknown members: preserved, and written after the known ones.
using OtherMembers = base::OrderedJson::Members;

/// A connection attempt begins: {"url":…,"connection":1,"stack":"framescope"}
struct ConnectingEvent {
    QByteArray url;
    std::int64_t connection = 0;
    QString stack = {};               ///< "framescope" or "qt"
    OtherMembers other = {};
};

/// A phase of the opening begins or ends: {"phase":"tcp"}, {"phase":"tcp","ms":1.25}
struct PhaseEvent {
    QString phase;                    ///< "lookup", "tcp", "proxy", "tls", "upgrade"
    std::optional<double> ms = {};    ///< its duration; none at its beginning
    OtherMembers other = {};
};

/// An HTTP head with its original line breaks: {"raw":…}
struct HeadFacts {
    QByteArray raw;
    OtherMembers other = {};
};

/// The server redirected the client: {"status":302,"from":…,"to":…,"withheld":[…],"request":{"raw":…},"response":{"raw":…},"secret_names":[…]?}
struct RedirectEvent {
    int status = 0;
    QByteArray from;
    QByteArray to;
    QStringList withheld;             ///< names of the headers and credentials not sent to another origin
    HeadFacts request;
    HeadFacts response;
    QStringList secretNames;          ///< names that the profile marks as secret
    OtherMembers other = {};
};

/// An HTTP answer: {"raw":…,"body":…?,"body_coding":…?,"body_base64":…?,"body_cut":…,"body_bytes":…,"body_length":…?,"body_notes":[…]?}
struct AnswerFacts {
    QByteArray raw;                   ///< the head
    QByteArray body;                  ///< the body, decoded
    QByteArray coding;                ///< the content coding: "gzip"
    std::optional<QByteArray> bodyAsItCame; ///< the received bytes, if they differ from `body`
    std::optional<bool> cut;          ///< none: there was no body
    std::optional<std::int64_t> bodyBytes; ///< received
    std::optional<std::uint64_t> bodyLength; ///< announced
    QStringList notes;                ///< sentences about what is missing or could not be decoded
    OtherMembers other = {};
};

/// A certificate of the peer's chain: {"subject":…,"issuer":…,"names":[…],"not_before":…,"not_after":…,"sha256":hex,"key":…,"pem":…}
struct CertificateEntry {
    QString subject;
    QString issuer;
    QStringList names;
    QString notBefore;                ///< ISO 8601, UTC
    QString notAfter;
    QByteArray sha256;                ///< 32 bytes
    QString key;                      ///< "RSA 2048"
    QByteArray pem;
    OtherMembers other = {};
};

/// A problem of a chain: {"id":…,"text":…,"certificate":0}
struct TlsProblem {
    QString id;
    QString text;
    int certificate = -1;             ///< index into the chain; -1: none
    OtherMembers other = {};
};

/// The result of the TLS handshake: {"version":…,"cipher":…,"alpn":…,"server_name":…|null,"checked_name":…,"accepted_in_spite_of_problems":…,"chain":[…],"problems":[…]}
struct TlsEntry {
    QString version;                  ///< "TLS 1.3"; empty if the stack does not expose it
    QString cipher;
    QByteArray alpn;
    QString serverName;               ///< the server name sent (SNI); empty: none
    QString checkedName;
    bool accepted = false;            ///< despite the problems
    std::vector<CertificateEntry> chain;
    std::vector<TlsProblem> problems;
    OtherMembers other = {};
};

/// Milliseconds; none for a phase that did not happen: {"lookup":1.2,"tcp":…,"proxy":null,"tls":…,"upgrade":…,"total":…}
struct OpeningTimings {
    std::optional<double> lookup;
    std::optional<double> tcp;
    std::optional<double> proxy;
    std::optional<double> tls;
    std::optional<double> upgrade;
    std::optional<double> total;
    OtherMembers other = {};
};

/// A rule of an RFC that the peer broke: {"id":…,"section":…,"close_code":1002,"expected":…,"seen":…,"offset":0,"bytes":hex}
struct ViolationEvent {
    QString id;
    QString section;
    int closeCode = 0;                ///< required by the RFC; 0: none
    QString expected;
    QString seen;
    std::optional<std::uint64_t> offset; ///< bytes of this direction before it
    QByteArray bytes;
    OtherMembers other = {};
};

/// A connection opened, or failed to open: the handshake, what was negotiated, TLS, timings. If it failed, "error" comes first.
/// {"error":{…}?,"url":…,"status":101|null,"reason":…,"protocol":…|null,"extensions":…,"deflate":{…}|null,"deflate_offered":…,"tls":{…}|null,
///  "timings":{…},"address":…,"port":…,"local_address":…,"local_port":…,"addresses":[…],"proxy":…|null,"redirects":[…],"request":{"raw":…},
///  "response":{…},"proxy_status":…?,"proxy_answer":{…}?,"notes":[…],"violations":[…],"not_visible":[…],"secret_names":[…]?}
/// Imported ones have only "url", "status", "request", "response" and "imported".
struct OpeningEvent {
    std::optional<base::Error> error = {}; ///< set: it did not open
    QByteArray url = {};
    std::optional<int> status = {};   ///< of the response; none: no response
    QByteArray reason = {};
    QByteArray protocol = {};         ///< the negotiated subprotocol; empty: none
    QByteArray extensions = {};
    std::optional<protocol::DeflateParameters> deflate = {};
    std::optional<protocol::DeflateParameters> deflateOffered = {};
    std::optional<TlsEntry> tls = {};
    OpeningTimings timings = {};
    QString address = {};             ///< the peer's
    int port = 0;
    QString localAddress = {};
    int localPort = 0;
    QStringList addresses = {};       ///< the resolved addresses, in the order tried
    QString proxy = {};
    QStringList redirects = {};
    HeadFacts request = {};
    AnswerFacts response = {};
    std::optional<int> proxyStatus = {};
    std::optional<AnswerFacts> proxyAnswer = {}; ///< of a proxy that refused
    QStringList notes = {};
    std::vector<ViolationEvent> violations = {}; ///< of the handshake
    QStringList notVisible = {};      ///< names of facts that the stack does not expose
    QStringList secretNames = {};     ///< names that the profile marks as secret
    QString imported = {};            ///< the format of the file it comes from
    OtherMembers other = {};
};

/// One side's Close frame: {"code":1000|null,"name":…,"reason":…}
struct CloseFrameFacts {
    std::optional<int> code;
    QString name;
    QByteArray reason;
    OtherMembers other = {};
};

/// A connection ended: {"sent":{…}|null,"received":{…}|null,"first":"local|remote|none","answer_hidden":true?,"clean":…,"code":1000,"name":…,
///  "end":"eof|reset|local|none","peer_kept_open_ms":…?,"inside_frame":true?,"error":{…}?}
/// Imported ones have only "first", "clean", "code", "name", "reason" and "imported".
struct ClosedEvent {
    std::optional<CloseFrameFacts> sent = {};
    std::optional<CloseFrameFacts> received = {};
    protocol::CloseFacts::First first = protocol::CloseFacts::First::None;
    bool answerHidden = false;        ///< the stack does not say whether our Close was answered
    bool clean = false;
    int code = 1006;                  ///< for display
    QString name = {};
    protocol::StreamEnd end = protocol::StreamEnd::None;
    std::optional<std::int64_t> keptOpenMs = {}; ///< how long the peer left the stream open until we ended it
    bool insideFrame = false;         ///< the stream ended inside a frame
    std::optional<base::Error> error = {};
    QByteArray reason = {};           ///< of an imported one
    QString imported = {};            ///< the format of the file it comes from
    OtherMembers other = {};
};

/// A session waits before it reconnects: {"attempt":1,"of":5|null,"delay_ms":500,"because":…}
struct ReconnectEvent {
    int attempt = 0;
    std::optional<int> of = {};       ///< none: there is no limit
    std::int64_t delayMs = 0;
    QString because = {};
    OtherMembers other = {};
};

/// A ping was not answered in time: {"pong":"missing","waited_ms":1000,"action":"close|report"}
struct KeepaliveEvent {
    QString pong = {};
    std::int64_t waitedMs = 0;
    QString action = {};
    OtherMembers other = {};
};

/// A note by the program or the user: {"text":…,"error":{…}?}
struct NoteEvent {
    QString text;
    std::optional<base::Error> error = {};
    OtherMembers other = {};
};

/// Entries are missing from here on, or were missing up to here: {"bytes":…?,"entries":…?,"error":…?,"reason":"queue-full|limit|disk","text":…}
struct NotKeptEvent {
    std::optional<std::int64_t> bytes = {};
    std::optional<std::int64_t> entries = {};
    QString error = {};               ///< an error's id
    QString reason = {};
    QString text = {};
    OtherMembers other = {};
};

/// A server's event: {"server":"listening","urls":[…],"seed":…,"warning":…?}, {"server":"stopped"},
/// {"server":"page","peer":…,"status":…,"target":…}, {"server":"fault","fault":…,"spec":…,"client":…,"text":…,"deliberate":true}
struct ServerEvent {
    QString server;                   ///< what happened
    QStringList urls = {};
    std::optional<std::uint64_t> seed = {};
    QString warning = {};
    QString peer = {};
    std::optional<int> status = {};
    std::optional<QByteArray> target = {}; ///< of a request, secrets masked
    QString fault = {};
    QString spec = {};
    std::optional<std::int64_t> client = {};
    QString text = {};
    bool deliberate = false;
    OtherMembers other = {};
};

/// A client's opening handshake was refused: {"client":…,"peer":…,"status":…?,"text":…,"error":{…}}
struct RefusedEvent {
    std::int64_t client = 0;
    QString peer;
    std::optional<int> status;        ///< none: no response was sent
    QString text;
    std::optional<base::Error> error;
    OtherMembers other = {};
};

using EventFacts = std::variant<ConnectingEvent, PhaseEvent, RedirectEvent, OpeningEvent, ClosedEvent, ViolationEvent, ReconnectEvent,
                                KeepaliveEvent, NoteEvent, NotKeptEvent, ServerEvent, RefusedEvent>;

/// The kind of an entry with these facts.
EntryKind kindOf(const EventFacts &event);

/// The JSON object for an entry's payload, on one line.
QByteArray toJson(const EventFacts &event);

/// The facts in an entry's payload; none for a frame or if it is not a JSON object. Missing fields keep their defaults.
std::optional<EventFacts> eventFacts(EntryKind kind, base::ByteView json);

/// The same for a known kind; all defaults if the payload is not a JSON object.
template<typename Event>
Event eventFrom(base::ByteView json);
/// The same for parsed JSON.
template<typename Event>
Event eventFrom(const base::OrderedJson &json);

/// The code of a Closed entry, found without reading the rest; -1 if it has none.
int closedCodeOf(base::ByteView json);

/// The members of an event's object that are useful as single lines; without heads, TLS and timings.
OtherMembers listedMembers(const base::OrderedJson &event);

/// Keys that code that masks secrets in place must know.
namespace eventkey {
inline constexpr char kSecretNames[] = "secret_names"; ///< a list of names that are secret
inline constexpr char kHead[] = "raw";                 ///< an HTTP head
inline constexpr char kBody[] = "body";
inline constexpr char kBodyCoding[] = "body_coding";   ///< between the body and its bytes
inline constexpr char kBodyAsItCame[] = "body_base64";
inline constexpr char kSubprotocol[] = "protocol";
inline constexpr char kCertificateKey[] = "key";       ///< the type of a certificate's key; not a secret
} // namespace eventkey

} // namespace framescope::capture
