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

/// A conversation with expectations, as a *.scenario.yaml says it: what ScenarioReader makes of a text and a Runner carries out. Every text may
/// hold {{variables}}, which are resolved at the moment of use. A plain value; times are nanoseconds.
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
    QString value;                            ///< of Json: the JSON text, in the digits, order and duplicates of the file
    std::vector<quint64> fragments;           ///< payload sizes; empty: one frame
};

/// Where the value of a variable is taken from: `json:path`, `decoded.path`, `header:Name`, or a regular expression with one group.
struct SaveRule {
    enum class Kind : std::uint8_t { Json, Decoded, Header, Pattern };
    QString variable;
    Kind kind = Kind::Json;
    QString source;                           ///< the path, the name, the expression
    yaml::Place place;
};

/// `expect: {handshake: …}`: what must have been agreed. Fields that are not given are not looked at.
struct HandshakeExpectation {
    std::optional<int> status;
    std::vector<std::pair<QString, QString>> headers; ///< name and value; an empty value: it must be there
    std::optional<QString> protocol;
    std::optional<bool> deflate;
    QString body;                             ///< of a refusal: contains this; `/regex/` matches
};

/// `expect:` a message that fits a filter, or the answer to the opening handshake.
struct ExpectStep {
    enum class Kind : std::uint8_t { Message, Handshake, Refused };
    Kind kind = Kind::Message;
    QString filter;
    HandshakeExpectation handshake;
    std::optional<qint64> within;
    QString as;                               ///< names the time since the last send
    std::vector<SaveRule> save;
    int count = 1;
    bool strict = false;                      ///< the next message must fit
};

/// `never:` no message that fits for so long.
struct NeverStep {
    QString filter;
    qint64 duration = 0;
};

/// `ping:` and wait for its pong.
struct PingStep {
    QString as;
    std::optional<qint64> within;
};

/// `think:` a pause, of one length or random between two.
struct ThinkStep {
    TimeSpan time;
};

/// `repeat:` {{n}} counts from 1.
struct RepeatStep {
    int times = 1;
    qint64 every = 0;
    Steps steps;
};

/// `listen:` for so long, and judge the stream.
struct ListenStep {
    struct Sequence {
        QString field;                        ///< `json:seq`: an integer that grows by one
        QString per;                          ///< `json:symbol`: a sequence for each value; may be empty
    };
    qint64 duration = 0;
    std::optional<double> minRate;            ///< messages a second
    std::optional<qint64> maxSilence;
    std::optional<Sequence> sequence;
};

/// `on:` the steps that follow speak for this connection.
struct OnStep {
    QString connection;
};

/// `schema:` the last message fits a JSON Schema.
struct SchemaStep {
    QString file;
};

/// `script:` a file is run.
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

/// One connection: a saved profile, or everything that one needs.
struct ConnectionSpec {
    QString name;                             ///< "alice"; empty where the scenario has one connection only
    QString profile;                          ///< path in the workspace; empty: the fields below
    QString url;
    std::vector<std::pair<QString, QString>> headers;
    QStringList protocols;
    QString deflate;                          ///< "on", "off" or parameters; empty: as the program has it
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
    bool isShare = false;                     ///< `bound` is a share from 0 to 1, else nanoseconds (or a count)
    double bound = 0;
    yaml::Place place;
};

/// `load:` used by load tests only.
struct LoadPlan {
    struct Stage {
        qint64 over = 0;
        double to = 0;                        ///< arrivals a second
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
