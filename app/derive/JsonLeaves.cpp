#include "JsonLeaves.h"

#include "base/json/JsonPath.h"

#include <QStringList>

#include <algorithm>

namespace framescope::derive {

namespace {

using base::OrderedJson;

void add(const OrderedJson &json, const QString &path, const QString &key, std::vector<JsonLeaf> &out)
{
    if (out.size() >= kMostLeaves)
        return;
    if (json.isObject()) {
        QStringList seen;
        for (const OrderedJson::Member &member : json.members()) {
            if (seen.contains(member.key))
                continue;
            seen.append(member.key);
            add(member.value, base::JsonPath::withMember(path, member.key), member.key, out);
        }
    } else if (json.isArray()) {
        for (std::size_t i = 0; i < json.items().size(); ++i)
            add(json.items()[i], base::JsonPath::withItem(path, static_cast<qint64>(i)), key, out);
    } else {
        out.push_back({path.isEmpty() ? QStringLiteral("$") : path, key, json});
    }
}

/// The first leaf, the shallowest first, whose name is one of these.
const JsonLeaf *named(const std::vector<JsonLeaf> &leaves, const QStringList &names, bool (*fits)(const OrderedJson &))
{
    const JsonLeaf *best = nullptr;
    qsizetype bestRank = 0;
    for (const JsonLeaf &leaf : leaves) {
        const qsizetype name = names.indexOf(leaf.key.toLower());
        if (name < 0 || !fits(leaf.value))
            continue;
        const qsizetype depth = leaf.path.count(u'.') + leaf.path.count(u'[');
        const qsizetype rank = depth * 100 + name;
        if (depth <= 2 && (!best || rank < bestRank)) {
            best = &leaf;
            bestRank = rank;
        }
    }
    return best;
}

} // namespace

std::vector<JsonLeaf> leavesOf(const OrderedJson &json)
{
    std::vector<JsonLeaf> out;
    add(json, {}, {}, out);
    return out;
}

const JsonLeaf *discriminatorOf(const std::vector<JsonLeaf> &leaves)
{
    static const QStringList names{QStringLiteral("type"), QStringLiteral("op"), QStringLiteral("event"), QStringLiteral("method"), QStringLiteral("action"), QStringLiteral("cmd"),
                                   QStringLiteral("command"), QStringLiteral("kind"), QStringLiteral("messagetype"), QStringLiteral("msgtype"), QStringLiteral("topic"), QStringLiteral("channel")};
    return named(leaves, names, [](const OrderedJson &value) { return value.isString() && value.toString().size() <= 80; });
}

const JsonLeaf *correlationOf(const std::vector<JsonLeaf> &leaves)
{
    static const QStringList names{QStringLiteral("id"), QStringLiteral("requestid"), QStringLiteral("request_id"), QStringLiteral("reqid"), QStringLiteral("req_id"), QStringLiteral("correlationid"),
                                   QStringLiteral("correlation_id"), QStringLiteral("messageid"), QStringLiteral("message_id"), QStringLiteral("msgid"), QStringLiteral("ref"), QStringLiteral("replyto"),
                                   QStringLiteral("reply_to"), QStringLiteral("inreplyto"), QStringLiteral("in_reply_to")};
    return named(leaves, names, [](const OrderedJson &value) { return (value.isString() && !value.toString().isEmpty()) || value.isNumber(); });
}

} // namespace framescope::derive
