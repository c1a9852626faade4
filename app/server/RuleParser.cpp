#include "RuleParser.h"

#include "Text.h"

#include <algorithm>

namespace framescope::server {

namespace {

/// The variables that are always set: those of the connection and the message.
const char *const kBuiltIn[] = {"message", "client", "path", "address"};

QLatin1String latin(const char *text)
{
    return QLatin1String(text);
}

} // namespace

base::Result<RuleSet> RuleParser::parse()
{
    base::JsonParseInfo info;
    const auto root = Json::parse(m_json, &info);
    if (!root) {
        base::Error error = root.error();
        error.id = QStringLiteral("rules.invalid");
        error.what = Text::tr("%1 is not a rules file: %2").arg(m_fileName, error.what); // which has line and column in it
        return std::move(error).about(m_fileName);
    }
    if (!info.duplicates.empty()) {
        const auto &twice = info.duplicates.front();
        return base::Error{QStringLiteral("rules.invalid"),
                           Text::tr("%1 is not a rules file: line %2, column %3: \"%4\" stands twice.")
                               .arg(m_fileName).arg(twice.line).arg(twice.column).arg(twice.key),
                           {}, Text::tr("Keep one of them.")}
            .about(m_fileName);
    }
    readRoot(*root);
    if (!failed())
        checkVariables();
    if (failed())
        return std::move(*m_error).about(m_fileName);
    return std::move(m_rules);
}

void RuleParser::fail(const Json &at, const QString &reason)
{
    if (failed())
        return;
    const auto [line, column] = Json::positionOf(m_json, at.offset());
    m_error = base::Error{QStringLiteral("rules.invalid"),
                          Text::tr("%1 is not a rules file: line %2, column %3: %4.").arg(m_fileName).arg(line).arg(column).arg(reason.endsWith(QLatin1Char('.')) ? reason.chopped(1) : reason), {},
                          Text::tr("Compare it with the samples that come with the program; they show every kind of rule.")};
}

void RuleParser::allowOnly(const Json &object, std::initializer_list<const char *> keys)
{
    for (const auto &member : object.members()) {
        if (std::any_of(keys.begin(), keys.end(), [&](const char *key) { return member.key == latin(key); }))
            continue;
        QStringList known;
        for (const char *key : keys)
            known << latin(key);
        fail(member.value, Text::tr("\"%1\" is not known here; known are %2").arg(member.key, known.join(QLatin1String(", "))));
    }
}

QString RuleParser::string(const Json &object, const char *key, const QString &fallback)
{
    const Json *value = object.find(QString(latin(key)));
    if (value == nullptr)
        return fallback;
    if (!value->isString())
        fail(*value, Text::tr("\"%1\" takes a text").arg(latin(key)));
    return value->toString();
}

qint64 RuleParser::integer(const Json &object, const char *key, qint64 fallback, qint64 least, qint64 most)
{
    const Json *value = object.find(QString(latin(key)));
    if (value == nullptr)
        return fallback;
    const qint64 number = value->isInteger() ? value->toInteger() : least - 1;
    if (number < least || number > most)
        fail(*value, Text::tr("\"%1\" takes a whole number from %2 to %3").arg(latin(key)).arg(least).arg(most));
    return number;
}

bool RuleParser::boolean(const Json &object, const char *key, bool fallback)
{
    const Json *value = object.find(QString(latin(key)));
    if (value == nullptr)
        return fallback;
    if (!value->isBool())
        fail(*value, Text::tr("\"%1\" is true or false").arg(latin(key)));
    return value->toBool();
}

base::TextPattern RuleParser::regex(const Json &value)
{
    if (!value.isString()) {
        fail(value, Text::tr("a regular expression is a text"));
        return {};
    }
    const base::TextPattern expression(value.toString());
    if (!expression.isValid())
        fail(value, Text::tr("the regular expression is wrong at character %1: %2").arg(expression.errorOffset() + 1).arg(expression.errorString()));
    m_known << expression.captureNames();
    for (int i = 0; i <= expression.captureCount(); ++i)
        m_known << QString::number(i);
    return expression;
}

scenario::Template RuleParser::readTemplate(const Json &value, bool asJson)
{
    std::uint32_t offset = value.offset();
    if (!asJson && !value.isString()) {
        fail(value, Text::tr("a text is expected here"));
        return {};
    }
    auto result = asJson ? scenario::Template::fromJson(value, &offset) : scenario::Template::parse(value.toString());
    if (!result) {
        const auto [line, column] = Json::positionOf(m_json, offset);
        if (!failed())
            m_error = base::Error{QStringLiteral("rules.invalid"),
                                  Text::tr("%1 is not a rules file: line %2, column %3: %4").arg(m_fileName).arg(line).arg(column).arg(result.error().what),
                                  result.error().seen, result.error().remedy};
        return {};
    }
    for (const QString &name : result->variables())
        m_used.push_back({name, value.offset()});
    if (result->usesJson())
        m_rules.m_needsJson = true;
    return *result;
}

void RuleParser::readRoot(const Json &root)
{
    if (!root.isObject())
        return fail(root, Text::tr("an object { … } is expected"));
    allowOnly(root, {"format", "version", "about", "variables", "open", "rules", "otherwise"});
    if (string(root, "format", QStringLiteral("framescope-rules")) != latin("framescope-rules"))
        fail(root[u"format"], Text::tr("\"format\" must be \"framescope-rules\""));
    if (integer(root, "version", 1, 1, 1'000'000) != 1 && !failed())
        fail(root[u"version"], Text::tr("this is a newer version than this program understands"));
    m_rules.m_about = string(root, "about");
    if (const Json *variables = root.find(u"variables")) {
        if (!variables->isObject())
            fail(*variables, Text::tr("\"variables\" is an object of names and values"));
        for (const auto &member : variables->members()) {
            if (member.value.isArray() || member.value.isObject())
                fail(member.value, Text::tr("a variable is a text, a number, true or false"));
            m_rules.m_variables.insert(member.key, member.value.toText());
            m_known << member.key;
        }
    }
    if (const Json *open = root.find(u"open"))
        m_rules.m_onOpen = readActions(*open);
    if (const Json *rules = root.find(u"rules")) {
        if (!rules->isArray())
            fail(*rules, Text::tr("\"rules\" is a list [ … ]"));
        for (const Json &rule : rules->items())
            m_rules.m_rules.push_back(readRule(rule));
    }
    if (const Json *otherwise = root.find(u"otherwise"))
        m_rules.m_otherwise = readActions(*otherwise);
    if (m_rules.m_rules.empty() && m_rules.m_onOpen.empty() && m_rules.m_otherwise.empty())
        fail(root, Text::tr("there is no rule in it"));
}

Rule RuleParser::readRule(const Json &value)
{
    Rule rule;
    if (!value.isObject()) {
        fail(value, Text::tr("a rule is an object { … }"));
        return rule;
    }
    allowOnly(value, {"name", "when", "do", "continue"});
    rule.name = string(value, "name");
    rule.goOn = boolean(value, "continue", false);
    if (const Json *when = value.find(u"when"))
        readWhen(*when, rule);
    if (const Json *actions = value.find(u"do"))
        rule.actions = readActions(*actions);
    else
        fail(value, Text::tr("this rule has nothing to \"do\""));
    return rule;
}

void RuleParser::readWhen(const Json &value, Rule &rule)
{
    if (!value.isObject())
        return fail(value, Text::tr("\"when\" is an object { … }"));
    allowOnly(value, {"text", "contains", "regex", "json", "kind"});
    if (value.contains(u"text"))
        rule.text = string(value, "text");
    if (value.contains(u"contains"))
        rule.contains = string(value, "contains");
    if (const Json *expression = value.find(u"regex"))
        rule.regex = regex(*expression);
    if (const Json *kind = value.find(u"kind")) {
        if (kind->toString() == latin("text"))
            rule.kind = protocol::Opcode::Text;
        else if (kind->toString() == latin("binary"))
            rule.kind = protocol::Opcode::Binary;
        else
            fail(*kind, Text::tr("\"kind\" is \"text\" or \"binary\""));
    }
    if (const Json *json = value.find(u"json")) {
        if (!json->isObject())
            return fail(*json, Text::tr("\"json\" is an object of paths and values"));
        m_rules.m_needsJson = true;
        for (const auto &member : json->members())
            rule.json.push_back(readCondition(member.value, member.key));
    }
}

base::JsonCondition RuleParser::readCondition(const Json &value, const QString &path)
{
    using base::Comparison;
    using base::JsonCondition;
    auto parsed = base::JsonPath::parse(path);
    if (!parsed) {
        fail(value, parsed.error().what);
        return {};
    }
    if (!value.isObject())
        return JsonCondition::typed(*std::move(parsed), Comparison::Equal, value);
    allowOnly(value, {"exists", "regex", "above", "below"});
    if (value.members().size() != 1) {
        fail(value, Text::tr("one of exists, regex, above and below is expected"));
        return {};
    }
    const auto &[key, operand] = value.members().front();
    if (key == latin("exists"))
        return JsonCondition::exists(*std::move(parsed), boolean(value, "exists", true));
    if (key == latin("regex"))
        return JsonCondition::matches(*std::move(parsed), regex(operand));
    if (!operand.isNumber())
        fail(operand, Text::tr("\"%1\" takes a number").arg(key));
    return JsonCondition::typed(*std::move(parsed), key == latin("above") ? Comparison::Greater : Comparison::Less, operand);
}

std::vector<RuleAction> RuleParser::readActions(const Json &value)
{
    std::vector<RuleAction> actions;
    if (value.isObject()) {
        actions.push_back(readAction(value));
    } else if (value.isArray()) {
        for (const Json &item : value.items())
            actions.push_back(readAction(item));
    } else {
        fail(value, Text::tr("a step { … } or a list of steps is expected"));
    }
    return actions;
}

RuleAction RuleParser::readAction(const Json &value)
{
    RuleAction action;
    if (!value.isObject()) {
        fail(value, Text::tr("a step is an object { … }"));
        return action;
    }
    action.delayMs = static_cast<int>(integer(value, "delay", 0, 0, 86'400'000));
    if (value.contains(u"close")) {
        action.kind = RuleAction::Kind::Close;
        allowOnly(value, {"close", "reason", "delay"});
        if (!value[u"close"].isNull())
            action.code = static_cast<std::uint16_t>(integer(value, "close", 1000, 0, 65535));
        if (const Json *reason = value.find(u"reason"))
            action.text = readTemplate(*reason, false);
    } else if (const Json *drop = value.find(u"drop")) {
        action.kind = RuleAction::Kind::Drop;
        allowOnly(value, {"drop", "delay"});
        action.reset = drop->toString() == latin("rst");
        if (!action.reset && drop->toString() != latin("fin"))
            fail(*drop, Text::tr("\"drop\" is \"fin\" or \"rst\""));
    } else if (const Json *ping = value.find(u"ping")) {
        action.kind = RuleAction::Kind::Ping;
        allowOnly(value, {"ping", "delay"});
        action.text = readTemplate(*ping, false);
    } else if (const Json *set = value.find(u"set")) {
        action.kind = RuleAction::Kind::Set;
        allowOnly(value, {"set", "to", "delay"});
        action.name = readTemplate(*set, false);
        if (const Json *to = value.find(u"to"))
            action.text = readTemplate(*to, false);
        else
            fail(value, Text::tr("\"set\" needs the value \"to\" set it to"));
        if (set->isString())
            m_known << set->toString();
    } else if (const Json *stop = value.find(u"stop")) {
        action.kind = RuleAction::Kind::Stop;
        allowOnly(value, {"stop", "delay"});
        action.name = readTemplate(*stop, false);
    } else if (const Json *stream = value.find(u"stream")) {
        action.kind = RuleAction::Kind::Stream;
        allowOnly(value, {"stream", "every", "count", "send", "json", "delay"});
        action.name = readTemplate(*stream, false);
        action.everyMs = static_cast<int>(integer(value, "every", 1000, 1, 86'400'000));
        action.count = integer(value, "count", 0, 0, 1'000'000'000);
        readMessage(value, action);
    } else {
        allowOnly(value, {"send", "json", "hex", "base64", "to", "fragments", "delay"});
        readMessage(value, action);
        const QString to = string(value, "to", QStringLiteral("sender"));
        if (to == latin("all"))
            action.to = RuleAction::To::All;
        else if (to == latin("others"))
            action.to = RuleAction::To::Others;
        else if (to != latin("sender"))
            fail(value[u"to"], Text::tr("\"to\" is \"sender\", \"others\" or \"all\""));
        if (const Json *fragments = value.find(u"fragments")) {
            for (const Json &size : fragments->items()) {
                if (!size.isInteger() || size.toInteger() < 1)
                    fail(size, Text::tr("a fragment has a size of one byte at least"));
                action.fragments.push_back(static_cast<std::uint64_t>(size.toInteger()));
            }
        }
    }
    return action;
}

void RuleParser::readMessage(const Json &value, RuleAction &action)
{
    int kinds = 0;
    if (const Json *text = value.find(u"send")) {
        action.text = readTemplate(*text, false);
        ++kinds;
    }
    if (const Json *json = value.find(u"json")) {
        action.text = readTemplate(*json, true);
        ++kinds;
    }
    if (const Json *hex = value.find(u"hex")) {
        const QByteArray digits = hex->toString().toLatin1().replace(' ', "");
        action.opcode = protocol::Opcode::Binary;
        action.bytes = QByteArray::fromHex(digits);
        if (action.bytes.toHex() != digits.toLower())
            fail(*hex, Text::tr("\"hex\" takes pairs of the digits 0-9 and a-f"));
        ++kinds;
    }
    if (const Json *base64 = value.find(u"base64")) {
        auto decoded = QByteArray::fromBase64Encoding(base64->toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        action.opcode = protocol::Opcode::Binary;
        if (!decoded)
            fail(*base64, Text::tr("this is not base64"));
        action.bytes = decoded.decoded;
        ++kinds;
    }
    if (kinds != 1)
        fail(value, Text::tr("a step has one of send, json, hex, base64, ping, close, drop, set, stream and stop"));
}

void RuleParser::checkVariables()
{
    for (const char *name : kBuiltIn)
        m_known << latin(name);
    for (const Use &use : m_used) {
        if (m_known.contains(use.name))
            continue;
        const auto [line, column] = Json::positionOf(m_json, use.offset);
        m_error = base::Error{QStringLiteral("rules.invalid"),
                              Text::tr("%1 is not a rules file: line %2, column %3: nothing sets \"%4\", which {{%4}} asks for.")
                                  .arg(m_fileName).arg(line).arg(column).arg(use.name),
                              {}, Text::tr("Set it under \"variables\", by a named group of a regular expression, or with \"set\".")};
        return;
    }
}

} // namespace framescope::server
