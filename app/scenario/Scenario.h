#pragma once

#include "profiles/Environment.h"
#include "yaml/Node.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace framescope::scenario {

/// A conversation with expectations from a *.scenario.yaml: ScenarioReader parses it and a Runner executes it. Every text may
/// contain {{variables}}, which are resolved at the moment of use. A plain value; times are nanoseconds.
struct Step;
using Steps = std::vector<Step>;

/// `{from, to}`, or one value for both.
struct TimeSpan {
    qint64 from = 0;
    qint64 to = 0;
};

/// `send:` one message or frame.
struct SendStep {
    enum class Kind : std::uint8_t { Text, Json, Hex, Base64, File, Saved, Frame };
    Kind kind = Kind::Text;
    QString value;                            ///< of Json: the JSON text, with the file's digits, order and duplicates
    std::vector<quint64> fragments;           ///< payload sizes; empty: one frame
};

/// The source of a variable's value: `json:path`, `decoded.path`, `header:Name`, or a regular expression with one group.
struct SaveRule {
    enum class Kind : std::uint8_t { Json, Decoded, Header, Pattern };
    QString variable;
    Kind kind = Kind::Json;
    QString source;                           ///< the path, the name, the expression
    yaml::Place place;
};

/// `expect: {handshake: …}`: what must have been negotiated. Missing fields are not checked.
struct HandshakeExpectation {
    std::optional<int> status;
    std::vector<std::pair<QString, QString>> headers; ///< name and value; an empty value: it must exist
    std::optional<QString> protocol;
    std::optional<bool> deflate;
    QString body;                             ///< of a refusal: contains this; `/regex/` matches
};

/// `expect:` a message that matches a filter, or the response to the opening handshake.
struct ExpectStep {
    enum class Kind : std::uint8_t { Message, Handshake, Refused };
    Kind kind = Kind::Message;
    QString filter;
    HandshakeExpectation handshake;
    std::optional<qint64> within;
    QString as;                               ///< names the time since the last send
    std::vector<SaveRule> save;
    int count = 1;
    bool strict = false;                      ///< the next message must match
};

/// `never:` no matching message during this time.
struct NeverStep {
    QString filter;
    qint64 duration = 0;
};

/// `ping:` and wait for its pong.
struct PingStep {
    QString as;
    std::optional<qint64> within;
};

/// `think:` a pause, fixed or random between two durations.
struct ThinkStep {
    TimeSpan time;
};

/// `repeat:` {{n}} counts from 1.
struct RepeatStep {
    int times = 1;
    qint64 every = 0;
    Steps steps;
};

/// `listen:` for this time, and check the stream.
struct ListenStep {
    struct Sequence {
        QString field;                        ///< `json:seq`: an integer that grows by one
        QString per;                          ///< `json:symbol`: a sequence for each value; may be empty
    };
    qint64 duration = 0;
    std::optional<double> minRate;            ///< messages per second
    std::optional<qint64> maxSilence;
    std::optional<Sequence> sequence;
};

/// `on:` the following steps use this connection.
struct OnStep {
    QString connection;
};

/// `schema:` the last message must match a JSON Schema.
struct SchemaStep {
    QString file;
};

/// `script:` runs a file.
struct ScriptStep {
    QString file;
};

/// `close:`
struct CloseStep {
    std::optional<int> code = 1000;           ///< none: a Close without a code
    QString reason;
};

/// `expect-close:`
struct ExpectCloseStep {
    std::optional<int> code;                  ///< 1005 and 1006 as they are shown
    std::optional<QString> reason;            ///< contains it; `/regex/` matches
    std::optional<qint64> within;
};

struct Step {
    using What = std::variant<SendStep, ExpectStep, NeverStep, PingStep, ThinkStep, RepeatStep, ListenStep, OnStep, SchemaStep, ScriptStep, CloseStep,
                              ExpectCloseStep>;
    What what;
    yaml::Place place;                        ///< of the step's key
    /// The key of the step in the file: "send", "expect-close".
    QString key() const;
};

/// One connection: a saved profile, or all its settings.
struct ConnectionSpec {
    QString name;                             ///< "alice"; empty if the scenario has only one connection
    QString profile;                          ///< path in the workspace; empty: the fields below
    QString url;
    std::vector<std::pair<QString, QString>> headers;
    QStringList protocols;
    QString deflate;                          ///< "on", "off" or parameters; empty: the program's default
    QString origin;
    bool checkCertificate = true;
    QString caFile;
    yaml::Place place;
};

/// `limits:` "subscribe.p99 < 250ms".
struct Limit {
    enum class Value : std::uint8_t { Average, Minimum, Maximum, Percentile, Count };
    QString text;                             ///< as written
    QString metric;                           ///< "connect", a name given with `as`, or "failed"
    Value value = Value::Maximum;
    double percentile = 0;
    bool less = true;                         ///< `<` or `<=`; else `>` or `>=`
    bool orEqual = false;
    bool isShare = false;                     ///< `bound` is a ratio from 0 to 1, else nanoseconds (or a count)
    double bound = 0;
    yaml::Place place;
};

/// `load:` used by load tests only.
struct LoadPlan {
    struct Stage {
        qint64 over = 0;
        double to = 0;                        ///< arrivals per second
    };
    std::vector<Stage> arrive;
    std::optional<int> atMost;
    std::optional<int> users;
    qint64 ramp = 0;
    qint64 duration = 0;
};

struct Scenario {
    QString file;
    QString name;
    QStringList tags;
    std::vector<ConnectionSpec> connections;  ///< at least one
    std::vector<profiles::Variable> variables;
    QString dataFile;                         ///< CSV; empty: one run
    Steps steps;
    std::vector<Limit> limits;
    std::optional<LoadPlan> load;
};

} // namespace framescope::scenario
