#include "RulesDraft.h"

#include "JsonSplice.h"
#include "ValueKind.h"

#include "base/Translation.h"
#include "base/json/JsonPath.h"

#include <algorithm>

namespace framescope::derive {

namespace {

FRAMESCOPE_TR("Derive")

using base::OrderedJson;

constexpr qint64 kLeastDelayMs = 20;
constexpr qint64 kMostDelayMs = 60'000;

QString escaped(const QString &text)
{
    return QString::fromUtf8(bracesEscaped(text.toUtf8()));
}

} // namespace

OrderedJson RulesDraft::whenOf(const Turn &request, std::size_t &conditions) const
{
    OrderedJson when = OrderedJson::object();
    conditions = 1;
    if (request.message->kind == protocol::Opcode::Binary) {
        when.set(QStringLiteral("kind"), OrderedJson(QStringLiteral("binary")));
        conditions = 0; // behind all others
        return when;
    }
    if (!request.json) {
        when.set(QStringLiteral("text"), OrderedJson(QString::fromUtf8(request.message->bytes)));
        return when;
    }
    OrderedJson paths = OrderedJson::object();
    const JsonLeaf *id = correlationOf(request.leaves);
    for (const JsonLeaf &leaf : request.leaves) {
        if (&leaf == id || leaf.value.isNull() || changesEachRun(kindOf(leaf, request.message->wallNs, m_secrets)))
            continue;
        paths.set(leaf.path, leaf.value);
    }
    if (paths.members().empty() && !request.leaves.empty()) {
        OrderedJson exists = OrderedJson::object();
        exists.set(QStringLiteral("exists"), OrderedJson(true));
        paths.set(request.leaves.front().path, std::move(exists));
    }
    conditions = paths.members().size();
    if (conditions == 0) {
        when.set(QStringLiteral("text"), OrderedJson(QString::fromUtf8(request.message->bytes)));
        conditions = 1;
        return when;
    }
    when.set(QStringLiteral("json"), std::move(paths));
    return when;
}

OrderedJson RulesDraft::templated(const OrderedJson &json, const QString &path, const QString &key, const Turn &answer, const Turn *request) const
{
    if (json.isObject()) {
        OrderedJson out = OrderedJson::object();
        for (const OrderedJson::Member &member : json.members())
            out.members().push_back({member.key, templated(member.value, base::JsonPath::withMember(path, member.key), member.key, answer, request)});
        return out;
    }
    if (json.isArray()) {
        OrderedJson out = OrderedJson::array();
        for (std::size_t i = 0; i < json.items().size(); ++i)
            out.append(templated(json.items()[i], base::JsonPath::withItem(path, static_cast<qint64>(i)), key, answer, request));
        return out;
    }
    if (!json.isString() && !json.isNumber())
        return json;
    const QString text = json.toText();
    // What the request brought and brings anew each time: its id, and what changes from run to run.
    if (request) {
        const JsonLeaf *id = correlationOf(request->leaves);
        for (const JsonLeaf &leaf : request->leaves) {
            const bool isSame = leaf.value.kind() == json.kind() && leaf.value.toText() == text;
            if (isSame && (&leaf == id || changesEachRun(kindOf(leaf, request->message->wallNs, m_secrets))))
                return OrderedJson(QString(QStringLiteral("{{= json $%1%2}}").arg(leaf.path.startsWith(u'[') ? QString() : QStringLiteral("."), leaf.path)));
        }
    }
    const auto generated = [&](const char *name) { return OrderedJson(QString(QStringLiteral("{{%1%2}}").arg(json.isNumber() ? QStringLiteral("= ") : QString(), QLatin1String(name)))); };
    switch (kindOf({path, key, json}, answer.message->wallNs, m_secrets)) {
    case ValueKind::Secret: return OrderedJson(QStringLiteral("redacted"));
    case ValueKind::Seconds: return generated("timestamp");
    case ValueKind::Milliseconds: return generated("ms");
    case ValueKind::IsoTime: return generated("now");
    case ValueKind::Constant:
    case ValueKind::Uuid:
    case ValueKind::FineTime:
    case ValueKind::Token: break;
    }
    return json.isString() ? OrderedJson(escaped(text)) : json;
}

OrderedJson RulesDraft::actionOf(const Turn &answer, const Turn *request, qint64 delayMs) const
{
    OrderedJson action = OrderedJson::object();
    const QByteArray &bytes = answer.message->bytes;
    if (answer.message->kind == protocol::Opcode::Binary)
        action.set(QStringLiteral("base64"), OrderedJson(QString::fromLatin1(bytes.toBase64())));
    else if (answer.json)
        action.set(QStringLiteral("json"), templated(*answer.json, {}, {}, answer, request));
    else
        action.set(QStringLiteral("send"), OrderedJson(escaped(QString::fromUtf8(m_secrets.text(bytes)))));
    if (delayMs >= kLeastDelayMs)
        action.set(QStringLiteral("delay"), OrderedJson(std::min(delayMs, kMostDelayMs)));
    return action;
}

void RulesDraft::add(const Dialogue &dialogue)
{
    const std::vector<Turn> &turns = dialogue.turns();
    // Each request with what came upon it; the last place is for what came before any request.
    std::vector<std::vector<std::size_t>> answers(turns.size() + 1);
    std::optional<std::size_t> last;
    for (std::size_t i = 0; i < turns.size(); ++i) {
        if (turns[i].message->fromClient) {
            last = i;
            continue;
        }
        auto &list = answers[turns[i].answers.value_or(last.value_or(turns.size()))];
        if (list.size() < kMostAnswers)
            list.push_back(i);
        else
            m_cut = true;
    }
    const auto actions = [&](const std::vector<std::size_t> &list, const Turn *request) {
        OrderedJson out = OrderedJson::array();
        std::int64_t before = request ? request->message->wallNs : dialogue.connection().openedNs;
        for (const std::size_t place : list) {
            const std::int64_t at = turns[place].message->wallNs;
            out.append(actionOf(turns[place], request, before > 0 ? (at - before) / 1'000'000 : 0));
            before = at;
        }
        return out;
    };
    if (!m_open && !answers.back().empty())
        m_open = actions(answers.back(), nullptr);
    for (std::size_t i = 0; i < turns.size(); ++i) {
        if (!turns[i].message->fromClient || answers[i].empty())
            continue;
        Rule rule;
        rule.when = whenOf(turns[i], rule.conditions);
        rule.actions = actions(answers[i], &turns[i]);
        const auto known = std::find_if(m_rules.begin(), m_rules.end(), [&](const Rule &other) { return other.when == rule.when; });
        if (known == m_rules.end())
            m_rules.push_back(std::move(rule));
        else if (!(known->actions == rule.actions))
            ++m_otherAnswers;
    }
}

QByteArray RulesDraft::text(const QString &about) const
{
    std::vector<const Rule *> sorted;
    for (const Rule &rule : m_rules)
        sorted.push_back(&rule);
    // The first rule that fits answers: what asks for more stands in front.
    std::stable_sort(sorted.begin(), sorted.end(), [](const Rule *a, const Rule *b) { return a->conditions > b->conditions; });
    OrderedJson rules = OrderedJson::array();
    for (const Rule *rule : sorted) {
        OrderedJson one = OrderedJson::object();
        one.set(QStringLiteral("when"), rule->when);
        one.set(QStringLiteral("do"), rule->actions);
        rules.append(std::move(one));
    }
    OrderedJson out = OrderedJson::object();
    out.set(QStringLiteral("format"), OrderedJson(QStringLiteral("framescope-rules")));
    out.set(QStringLiteral("version"), OrderedJson(1));
    out.set(QStringLiteral("about"), OrderedJson(about));
    if (m_open)
        out.set(QStringLiteral("open"), *m_open);
    if (!rules.items().empty())
        out.set(QStringLiteral("rules"), std::move(rules));
    return out.toIndented();
}

QStringList RulesDraft::notes() const
{
    QStringList out;
    if (m_otherAnswers > 0)
        out.append(tr("%1 requests were answered differently another time; the first answer counts.").arg(m_otherAnswers));
    if (m_cut)
        out.append(tr("Of a request with many answers only the first %1 are given.").arg(kMostAnswers));
    return out;
}

} // namespace framescope::derive
