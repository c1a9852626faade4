#include "StepReader.h"

#include "base/Translation.h"
#include "base/json/JsonPath.h"
#include "base/json/OrderedJson.h"
#include "base/Placeholders.h"
#include "base/TextPattern.h"
#include "capture/Filter.h"
#include "yaml/Json.h"

#include <QRegularExpression>

#include <limits>

namespace framescope::scenario {

using yaml::Node;

namespace {

constexpr int kMaxTimes = 1'000'000'000;

FRAMESCOPE_TR("Scenario")

QString indexed(const QString &where, std::size_t index)
{
    return QStringLiteral("%1[%2]").arg(where).arg(index + 1);
}

/// Replaces {{names}} with digits of the same length: the text gets its final shape, and offsets stay valid.
QString withoutNames(const QString &text)
{
    QString out = text;
    for (base::Placeholder found = base::Placeholders::next(text, 0); found.found(); found = base::Placeholders::next(text, found.end)) {
        if (found.kind == base::Placeholder::Kind::Value || found.kind == base::Placeholder::Kind::Call)
            out.replace(found.start, found.end - found.start, QString(found.end - found.start, u'1'));
    }
    return out;
}

} // namespace

const QStringList &StepReader::stepKeys()
{
    static const QStringList keys{
        QStringLiteral("send"),   QStringLiteral("expect"), QStringLiteral("never"), QStringLiteral("ping"),   QStringLiteral("think"), QStringLiteral("repeat"),
        QStringLiteral("listen"), QStringLiteral("on"),     QStringLiteral("schema"), QStringLiteral("script"), QStringLiteral("close"), QStringLiteral("expect-close"),
    };
    return keys;
}

Steps StepReader::read(const Node &list, const QString &where)
{
    Steps steps;
    if (!list.isSequence()) {
        m_problems.add("scenario.wrong-type", list.place, where, tr("%1 must be a list of steps, and is %2.").arg(where, MapReader::kindName(list)),
                       tr("Begin each step with \"- \"."));
        return steps;
    }
    for (std::size_t i = 0; i < list.items.size(); ++i) {
        if (auto one = step(list.items[i], indexed(where, i)))
            steps.push_back(std::move(*one));
    }
    return steps;
}

std::optional<Step> StepReader::step(const Node &node, const QString &where)
{
    // "- close" alone is a step without parameters.
    if (node.isScalar() && stepKeys().contains(node.text)) {
        Node map;
        map.kind = Node::Kind::Map;
        map.place = node.place;
        Node nothing;
        nothing.place = node.place;
        map.pairs.push_back({node.text, node.place, false, true, nothing});
        return step(map, where);
    }
    if (!node.isMap()) {
        m_problems.add("scenario.wrong-type", node.place, where, tr("A step begins with what it does, and this is %1.").arg(MapReader::kindName(node)),
                       tr("Known are: %1.").arg(stepKeys().join(QStringLiteral(", "))));
        return {};
    }
    const Node::Pair *found = nullptr;
    for (const Node::Pair &pair : node.pairs) {
        if (!stepKeys().contains(pair.key))
            continue;
        if (found && found->key != pair.key) {
            m_problems.add("scenario.unknown-key", pair.place, where, tr("One step cannot both \"%1\" and \"%2\".").arg(found->key, pair.key),
                           tr("Make two steps of it: begin \"%1\" with \"- \".").arg(pair.key));
            return {};
        }
        found = &pair;
    }
    if (!found) {
        const QString wrong = node.pairs.empty() ? QString() : node.pairs.front().key;
        m_problems.add("scenario.unknown-key", node.pairs.empty() ? node.place : node.pairs.front().place, where,
                       wrong.isEmpty() ? tr("This step says nothing.") : tr("There is no step \"%1\".").arg(wrong), nearestOf(wrong, stepKeys()));
        return {};
    }

    MapReader around(node, where, m_problems);
    const QString key = found->key;
    const Node &value = found->value;
    around.node(key.toLatin1().constData());
    const QString at = where + u'.' + key;
    std::optional<Step::What> what;
    const auto take = [&what](auto read) {
        if (read)
            what = std::move(*read);
    };
    if (key == QLatin1String("send")) {
        take(send(value, at));
    } else if (key == QLatin1String("expect")) {
        take(expect(value, around, at));
    } else if (key == QLatin1String("never")) {
        take(never(value, around, at));
    } else if (key == QLatin1String("ping")) {
        take(ping(value, around, at));
    } else if (key == QLatin1String("think")) {
        take(think(value, at));
    } else if (key == QLatin1String("repeat")) {
        take(repeat(value, around, at));
    } else if (key == QLatin1String("listen")) {
        take(listen(value, at));
    } else if (key == QLatin1String("schema")) {
        take(schema(value, at));
    } else if (key == QLatin1String("close")) {
        take(close(value, at));
    } else if (key == QLatin1String("expect-close")) {
        take(expectClose(value, around, at));
    } else if (const auto text = MapReader::textOf(value, at, m_problems)) {
        if (key == QLatin1String("script")) {
            m_problems.add("scenario.not-supported", found->place, at, tr("This version runs no scripts."), tr("Say it with expect and save, as far as it can be."));
            what = ScriptStep{*text};
        } else if (m_connections.contains(*text)) {
            what = OnStep{*text};
        } else {
            m_problems.add("scenario.unknown-connection", value.place, at, tr("There is no connection \"%1\" in this scenario.").arg(*text),
                           m_connections.isEmpty() ? tr("Give connections names: connect: {alice: …, bob: …}.") : nearestOf(*text, m_connections));
        }
    }
    around.finish();
    if (!what)
        return {};
    Step out;
    out.what = std::move(*what);
    out.place = found->place;
    return out;
}

QString StepReader::named(std::optional<QString> name, const Node *node, const QString &where)
{
    if (!name)
        return {};
    static const QRegularExpression word(QStringLiteral("^[A-Za-z_][A-Za-z0-9_-]*$"));
    if (!word.match(*name).hasMatch()) {
        m_problems.add("scenario.bad-value", node->place, where, tr("\"%1\" is not a name.").arg(*name), tr("Use letters, digits, _ and -, and begin with a letter."));
        return {};
    }
    if (!m_names.contains(*name))
        m_names.append(*name);
    return *name;
}

std::optional<SendStep> StepReader::send(const Node &node, const QString &where)
{
    SendStep out;
    if (node.isScalar()) {
        out.value = node.text;
        return out;
    }
    MapReader map(node, where, m_problems);
    if (!map.isMap())
        return {};
    static const std::vector<std::pair<const char *, SendStep::Kind>> kinds{
        {"text", SendStep::Kind::Text}, {"json", SendStep::Kind::Json},   {"hex", SendStep::Kind::Hex},     {"base64", SendStep::Kind::Base64},
        {"file", SendStep::Kind::File}, {"saved", SendStep::Kind::Saved}, {"frame", SendStep::Kind::Frame},
    };
    const Node *found = nullptr;
    QStringList names;
    for (const auto &[key, kind] : kinds) {
        names.append(QLatin1String(key));
        const Node *value = map.node(key);
        if (!value)
            continue;
        if (found) {
            m_problems.add("scenario.unknown-key", value->place, where, tr("One message is of one kind: \"%1\" is a second one.").arg(QLatin1String(key)));
            return {};
        }
        found = value;
        out.kind = kind;
    }
    if (const Node *sizes = map.node("fragments")) {
        const QString at = map.where(QStringLiteral("fragments"));
        if (!sizes->isSequence())
            m_problems.add("scenario.wrong-type", sizes->place, at, tr("%1 must be a list of sizes such as [3, 5], and is %2.").arg(at, MapReader::kindName(*sizes)));
        for (std::size_t i = 0; i < sizes->items.size(); ++i) {
            if (const auto size = MapReader::integerOf(sizes->items[i], indexed(at, i), 0, std::numeric_limits<int>::max(), m_problems))
                out.fragments.push_back(static_cast<quint64>(*size));
        }
    }
    map.finish();
    if (!found) {
        if (node.pairs.empty() || (node.pairs.size() == 1 && map.has("fragments")))
            m_problems.add("scenario.missing", node.place, where, tr("Nothing is said of what to send."), tr("Known are: %1.").arg(names.join(QStringLiteral(", "))));
        return {};
    }
    if (out.kind != SendStep::Kind::Json) {
        const auto text = MapReader::textOf(*found, where, m_problems);
        if (!text)
            return {};
        out.value = *text;
        return out;
    }
    // YAML becomes JSON with the same digits and order; a text is already JSON.
    if (found->isScalar() && found->quoted) {
        out.value = found->text;
        base::JsonParseInfo info;
        const QByteArray shape = withoutNames(found->text).toUtf8();
        if (const auto json = base::OrderedJson::parse(shape, &info); !json)
            m_problems.add("scenario.bad-value", found->place, where + QStringLiteral(".json"), tr("This is not JSON: %1").arg(json.error().what),
                           tr("A text that is to be sent as a JSON string needs its own quotation marks: '\"hello\"'. Use \"text\" for what is not JSON."));
    } else {
        out.value = QString::fromUtf8(yaml::toJson(*found).toCompact());
    }
    return out;
}

std::optional<QString> StepReader::filter(const Node &node, const QString &where)
{
    const auto text = MapReader::textOf(node, where, m_problems);
    if (!text)
        return {};
    if (text->trimmed().isEmpty()) {
        m_problems.add("scenario.missing", node.place, where, tr("A filter is missing."), tr("For any message at all, write type:text,binary."));
        return {};
    }
    capture::FilterError error;
    if (!capture::Filter::parse(withoutNames(*text), &error)) {
        const int column = node.place.column + static_cast<int>(error.position) + (node.quoted ? 1 : 0);
        m_problems.add("scenario.filter", {node.place.line, column}, where, error.sentence, tr("In the filter: %1").arg(*text));
        return {};
    }
    return text;
}

bool StepReader::isJsonPath(const QString &text, const yaml::Place &place, const QString &where)
{
    if (text.startsWith(QLatin1String("json:")) && text.size() > 5 && base::JsonPath::parse(text.mid(5)))
        return true;
    m_problems.add("scenario.bad-value", place, where, tr("\"%1\" is not the path of a field.").arg(text), tr("Write json:path, for example json:seq."));
    return false;
}

std::vector<SaveRule> StepReader::saveRules(const Node &node, const QString &where)
{
    std::vector<SaveRule> out;
    MapReader map(node, where, m_problems);
    for (const Node::Pair &pair : node.pairs) {
        const QString at = map.where(pair.key);
        const auto source = MapReader::textOf(pair.value, at, m_problems);
        if (!source)
            continue;
        SaveRule rule;
        rule.variable = pair.key;
        rule.place = pair.place;
        if (source->startsWith(QLatin1String("json:"))) {
            rule.kind = SaveRule::Kind::Json;
            rule.source = source->mid(5);
            if (!rule.source.isEmpty() && !isJsonPath(*source, pair.value.place, at))
                continue;
        } else if (source->startsWith(QLatin1String("decoded."))) {
            rule.kind = SaveRule::Kind::Decoded;
            rule.source = source->mid(8);
        } else if (source->startsWith(QLatin1String("header:"))) {
            rule.kind = SaveRule::Kind::Header;
            rule.source = source->mid(7);
        } else {
            rule.kind = SaveRule::Kind::Pattern;
            rule.source = source->size() > 1 && source->startsWith(u'/') && source->endsWith(u'/') ? source->mid(1, source->size() - 2) : *source;
            const base::TextPattern pattern(rule.source);
            if (!pattern.isValid()) {
                m_problems.add("scenario.bad-value", pair.value.place, at, tr("The regular expression is wrong: %1.").arg(pattern.errorString()));
                continue;
            }
            if (pattern.captureCount() != 1) {
                m_problems.add("scenario.bad-value", pair.value.place, at, tr("The regular expression must have one group, and has %1.").arg(pattern.captureCount()),
                               tr("Put the part to save into parentheses: \"id=([0-9]+)\". For a field of JSON write json:path."));
                continue;
            }
        }
        if (rule.kind == SaveRule::Kind::Decoded) {
            m_problems.add("scenario.not-supported", pair.value.place, at, tr("This version decodes no application protocols."), tr("Save a field of JSON: json:path."));
            continue;
        }
        if (rule.source.isEmpty()) {
            m_problems.add("scenario.missing", pair.value.place, at, tr("Nothing stands behind the colon."));
            continue;
        }
        out.push_back(std::move(rule));
    }
    return out;
}

std::optional<HandshakeExpectation> StepReader::handshake(const Node &node, const QString &where, bool refused)
{
    MapReader map(node, where, m_problems);
    if (!map.isMap())
        return {};
    HandshakeExpectation out;
    out.status = map.integer("status", 100, 599);
    if (const Node *headers = map.node("header")) {
        const QString at = map.where(QStringLiteral("header"));
        if (headers->isScalar()) {
            out.headers.emplace_back(headers->text, QString());
        } else if (headers->isMap()) {
            for (const Node::Pair &pair : headers->pairs) {
                if (const auto value = MapReader::textOf(pair.value, at + u'.' + pair.key, m_problems))
                    out.headers.emplace_back(pair.key, *value);
            }
        } else {
            m_problems.add("scenario.wrong-type", headers->place, at, tr("%1 must be a name, or a map of names and values.").arg(at));
        }
    }
    if (refused) {
        out.body = map.text("body").value_or(QString());
    } else {
        out.protocol = map.text("protocol");
        out.deflate = map.boolean("deflate");
    }
    map.finish();
    return out;
}

std::optional<ExpectStep> StepReader::expect(const Node &node, MapReader &around, const QString &where)
{
    ExpectStep out;
    out.within = around.duration("within");
    out.as = named(around.text("as"), around.node("as"), around.where(QStringLiteral("as")));
    if (const auto count = around.integer("count", 1, kMaxTimes))
        out.count = *count;
    out.strict = around.boolean("strict").value_or(false);
    if (const Node *save = around.node("save"))
        out.save = saveRules(*save, around.where(QStringLiteral("save")));
    if (node.isMap()) {
        MapReader map(node, where, m_problems);
        const Node *opened = map.node("handshake");
        const Node *refused = map.node("refused");
        map.finish();
        if (!opened && !refused) {
            m_problems.add("scenario.missing", node.place, where, tr("Nothing is said of what to expect."), tr("Write a filter, or {handshake: …}, or {refused: …}."));
            return {};
        }
        out.kind = refused ? ExpectStep::Kind::Refused : ExpectStep::Kind::Handshake;
        const auto read = handshake(refused ? *refused : *opened, where + (refused ? QStringLiteral(".refused") : QStringLiteral(".handshake")), refused != nullptr);
        if (!read)
            return {};
        out.handshake = *read;
        return out;
    }
    const auto text = filter(node, where);
    if (!text)
        return {};
    out.filter = *text;
    return out;
}

std::optional<NeverStep> StepReader::never(const Node &node, MapReader &around, const QString &where)
{
    NeverStep out;
    const auto duration = around.duration("for");
    if (!around.has("for"))
        m_problems.add("scenario.missing", node.place, where, tr("How long nothing of the kind may come is missing."), tr("Add a line \"for: 1s\"."));
    const auto text = filter(node, where);
    if (!text || !duration)
        return {};
    out.filter = *text;
    out.duration = *duration;
    return out;
}

std::optional<PingStep> StepReader::ping(const Node &node, MapReader &around, const QString &where)
{
    PingStep out;
    out.within = around.duration("within");
    out.as = named(around.text("as"), around.node("as"), around.where(QStringLiteral("as")));
    if (node.isNull())
        return out;
    MapReader map(node, where, m_problems);
    if (const auto within = map.duration("within"))
        out.within = within;
    if (const QString name = named(map.text("as"), map.node("as"), map.where(QStringLiteral("as"))); !name.isEmpty())
        out.as = name;
    map.finish();
    return out;
}

std::optional<ThinkStep> StepReader::think(const Node &node, const QString &where)
{
    ThinkStep out;
    if (!node.isMap()) {
        const auto time = MapReader::durationOf(node, where, m_problems);
        if (!time)
            return {};
        out.time = {*time, *time};
        return out;
    }
    MapReader map(node, where, m_problems);
    const auto from = map.duration("from");
    const auto to = map.duration("to");
    map.finish();
    if (!map.has("to"))
        m_problems.add("scenario.missing", node.place, where, tr("\"to\" is missing."), tr("Write {from: 200ms, to: 1s}, or one duration."));
    if (!to)
        return {};
    out.time = {from.value_or(0), *to};
    if (out.time.from > out.time.to) {
        m_problems.add("scenario.bad-value", node.place, where, tr("\"from\" is longer than \"to\"."));
        return {};
    }
    return out;
}

std::optional<RepeatStep> StepReader::repeat(const Node &node, MapReader &around, const QString &where)
{
    RepeatStep out;
    const Node *steps = around.node("steps");
    if (node.isScalar()) {
        const auto times = MapReader::integerOf(node, where, 1, kMaxTimes, m_problems);
        out.times = times.value_or(1);
    } else {
        MapReader map(node, where, m_problems);
        const auto times = map.integer("times", 1, kMaxTimes);
        if (map.isMap() && !map.has("times"))
            m_problems.add("scenario.missing", node.place, where, tr("\"times\" is missing."));
        out.times = times.value_or(1);
        out.every = map.duration("every").value_or(0);
        if (const Node *inside = map.node("steps"))
            steps = inside;
        map.finish();
    }
    if (!steps) {
        m_problems.add("scenario.missing", node.place, where, tr("The steps to repeat are missing."), tr("Add \"steps:\" below, at the depth of \"repeat\"."));
        return {};
    }
    out.steps = read(*steps, where + QStringLiteral(".steps"));
    return out;
}

std::optional<ListenStep> StepReader::listen(const Node &node, const QString &where)
{
    ListenStep out;
    if (!node.isMap()) {
        const auto time = MapReader::durationOf(node, where, m_problems);
        if (!time)
            return {};
        out.duration = *time;
        return out;
    }
    MapReader map(node, where, m_problems);
    const auto duration = map.duration("for");
    out.minRate = map.rate("min-rate");
    out.maxSilence = map.duration("max-silence");
    if (const Node *sequence = map.node("sequence")) {
        MapReader inner(*sequence, map.where(QStringLiteral("sequence")), m_problems);
        ListenStep::Sequence read;
        const auto path = [&](const char *key) -> QString {
            const auto text = inner.text(key);
            if (!text)
                return {};
            return isJsonPath(*text, inner.node(key)->place, inner.where(QLatin1String(key))) ? text->mid(5) : QString();
        };
        read.field = path("field");
        read.per = path("per");
        if (inner.isMap() && !inner.has("field"))
            m_problems.add("scenario.missing", sequence->place, inner.where(), tr("\"field\" is missing."), tr("Write {field: 'json:seq'}."));
        inner.finish();
        if (!read.field.isEmpty())
            out.sequence = read;
    }
    map.finish();
    if (!map.has("for"))
        m_problems.add("scenario.missing", node.place, where, tr("\"for\" is missing."), tr("Say how long to listen: {for: 5s}."));
    if (!duration)
        return {};
    out.duration = *duration;
    return out;
}

std::optional<SchemaStep> StepReader::schema(const Node &node, const QString &where)
{
    SchemaStep out;
    if (node.isScalar()) {
        out.file = node.text;
        return out;
    }
    MapReader map(node, where, m_problems);
    if (const auto message = map.text("message"); message && *message != QLatin1String("last"))
        m_problems.add("scenario.bad-value", map.node("message")->place, map.where(QStringLiteral("message")), tr("\"%1\" is no message.").arg(*message), tr("Write \"last\"."));
    out.file = map.text("file").value_or(QString());
    if (map.isMap() && !map.has("file"))
        m_problems.add("scenario.missing", node.place, where, tr("\"file\" is missing."));
    map.finish();
    if (out.file.isEmpty())
        return {};
    return out;
}

std::optional<CloseStep> StepReader::close(const Node &node, const QString &where)
{
    CloseStep out;
    const auto code = [&](const Node &value, const QString &at) {
        if (value.isScalar() && value.text == QLatin1String("none"))
            out.code.reset();
        else if (const auto number = MapReader::integerOf(value, at, 1000, 4999, m_problems))
            out.code = number;
    };
    if (node.isNull())
        return out;
    if (node.isScalar()) {
        code(node, where);
        return out;
    }
    MapReader map(node, where, m_problems);
    if (const Node *value = map.node("code"))
        code(*value, map.where(QStringLiteral("code")));
    out.reason = map.text("reason").value_or(QString());
    if (out.reason.toUtf8().size() > 123)
        m_problems.add("scenario.bad-value", map.node("reason")->place, map.where(QStringLiteral("reason")), tr("The reason has more than 123 bytes (RFC 6455 section 5.5)."));
    map.finish();
    return out;
}

std::optional<ExpectCloseStep> StepReader::expectClose(const Node &node, MapReader &around, const QString &where)
{
    ExpectCloseStep out;
    out.within = around.duration("within");
    if (node.isNull())
        return out;
    if (node.isScalar()) {
        out.code = MapReader::integerOf(node, where, 1000, 4999, m_problems);
        return out;
    }
    MapReader map(node, where, m_problems);
    out.code = map.integer("code", 1000, 4999);
    out.reason = map.text("reason");
    if (const auto within = map.duration("within"))
        out.within = within;
    map.finish();
    return out;
}

} // namespace framescope::scenario
