#pragma once

#include "base/TextPattern.h"
#include "base/json/JsonCondition.h"
#include "protocol/Opcode.h"
#include "scenario/Template.h"

#include <QHash>

#include <optional>
#include <vector>

namespace framescope::server {

/// One action of a rule. A plain value.
struct RuleAction {
    enum class Kind : std::uint8_t { Send, Ping, Close, Drop, Set, Stream, Stop };
    enum class To : std::uint8_t { Sender, Others, All };

    Kind kind = Kind::Send;
    int delayMs = 0;                        ///< delay after the previous step
    To to = To::Sender;
    protocol::Opcode opcode = protocol::Opcode::Text;
    scenario::Template text;                ///< Send, Ping, Stream: the payload; Close: the reason; Set: the value
    QByteArray bytes;                       ///< Send with opcode Binary
    std::vector<std::uint64_t> fragments;
    scenario::Template name;                ///< Set: the variable; Stream, Stop: the stream
    std::optional<std::uint16_t> code;      ///< Close
    bool reset = false;                     ///< Drop
    int everyMs = 1000;                     ///< Stream
    qint64 count = 0;                       ///< Stream: messages; 0: until stopped
};

/// The conditions of a rule (all must hold) and its actions. A plain value.
struct Rule {
    QString name;
    std::optional<QString> text;            ///< the whole message
    std::optional<QString> contains;
    std::optional<base::TextPattern> regex;
    std::optional<protocol::Opcode> kind;
    std::vector<base::JsonCondition> json;
    std::vector<RuleAction> actions;
    bool goOn = false;                      ///< also try the following rules
};

/// The rules of a file, for the `rules` behaviour. Immutable once parsed; any thread.
class RuleSet
{
public:
    /// An error ("rules.invalid") names file, line, column and reason.
    static base::Result<RuleSet> parse(const QByteArray &json, const QString &fileName = {});
    static base::Result<RuleSet> load(const QString &fileName);

    const QString &about() const { return m_about; }
    const QHash<QString, QString> &variables() const { return m_variables; }
    const std::vector<RuleAction> &onOpen() const { return m_onOpen; }
    const std::vector<Rule> &rules() const { return m_rules; }
    const std::vector<RuleAction> &otherwise() const { return m_otherwise; }
    /// Whether a rule or an answer uses the message's JSON: only then messages are parsed.
    bool needsJson() const { return m_needsJson; }

    /// Whether the rule applies; if so, the captures of the regular expression (by name and number) are added to `captures`. If it is
    /// undecided, `gaveUp` (if given) is the expression that reached its step limit; it belongs to the rule.
    static base::TextPattern::Outcome matches(const Rule &rule, protocol::Opcode kind, const QString &text, const base::OrderedJson *json,
                                              QHash<QString, QString> &captures, const base::TextPattern **gaveUp = nullptr);

private:
    friend class RuleParser;
    QString m_about;
    QHash<QString, QString> m_variables;
    std::vector<RuleAction> m_onOpen;
    std::vector<Rule> m_rules;
    std::vector<RuleAction> m_otherwise;
    bool m_needsJson = false;
};

} // namespace framescope::server
