#include "Dialogue.h"

#include <QHash>

#include <algorithm>

namespace framescope::derive {

namespace {

/// By what the message says it is, else by the names of its members.
QString shapeOf(const Turn &turn)
{
    QString out = turn.message->fromClient ? QStringLiteral(">") : QStringLiteral("<");
    if (!turn.json)
        return out + (turn.message->kind == protocol::Opcode::Binary ? QStringLiteral("binary") : QStringLiteral("text"));
    if (const JsonLeaf *what = discriminatorOf(turn.leaves))
        out += what->path + u'=' + what->value.toString() + u';';
    QStringList paths;
    for (const JsonLeaf &leaf : turn.leaves)
        paths.append(leaf.path);
    paths.sort();
    return out + paths.join(u',');
}

} // namespace

bool isHeartbeat(const RecordedMessage &message, const std::vector<JsonLeaf> &leaves, bool isEngineIo)
{
    static const QStringList words{QStringLiteral("ping"), QStringLiteral("pong"), QStringLiteral("heartbeat"), QStringLiteral("hb"), QStringLiteral("keepalive"), QStringLiteral("keep-alive"),
                                   QStringLiteral("ka"), QStringLiteral("connection_keep_alive")};
    if (message.bytes.size() > 200)
        return false;
    if (leaves.empty()) {
        const QString text = QString::fromUtf8(message.bytes).trimmed().toLower();
        return message.kind == protocol::Opcode::Text && (words.contains(text) || (isEngineIo && (text == QLatin1String("2") || text == QLatin1String("3"))));
    }
    const JsonLeaf *what = discriminatorOf(leaves);
    return leaves.size() <= 4 && what && words.contains(what->value.toString().toLower());
}

Dialogue::Dialogue(const RecordedConnection &connection) : m_connection(&connection)
{
    const bool isEngineIo = connection.url.contains(QLatin1String("EIO="));
    for (const RecordedMessage &message : connection.messages) {
        Turn turn;
        turn.message = &message;
        if (auto json = base::OrderedJson::parse(message.bytes); json && message.kind == protocol::Opcode::Text && (json->isObject() || json->isArray())) {
            turn.json = std::move(*json);
            turn.leaves = leavesOf(*turn.json);
        }
        if (isHeartbeat(message, turn.leaves, isEngineIo)) {
            ++m_heartbeats;
            continue;
        }
        turn.shape = shapeOf(turn);
        m_turns.push_back(std::move(turn));
    }
    pair();
    findFeeds();
}

std::int64_t Dialogue::longestWaitNs() const
{
    std::int64_t longest = 0;
    std::int64_t before = m_connection->openedNs;
    for (const Turn &turn : m_turns) {
        if (!turn.message->fromClient && before > 0)
            longest = std::max(longest, turn.message->wallNs - before);
        before = turn.message->wallNs;
    }
    return longest;
}

void Dialogue::pair()
{
    QHash<QString, std::size_t> requests; // the last one with this id
    std::optional<std::size_t> last;
    bool isAnswered = false; // the last one, by id
    for (std::size_t i = 0; i < m_turns.size(); ++i) {
        Turn &turn = m_turns[i];
        const JsonLeaf *id = correlationOf(turn.leaves);
        if (turn.message->fromClient) {
            last = i;
            isAnswered = false;
            if (id)
                requests.insert(id->value.toText(), i);
            continue;
        }
        const auto request = id ? requests.constFind(id->value.toText()) : requests.constEnd();
        if (request != requests.constEnd()) {
            turn.answers = *request;
            turn.byId = true;
            isAnswered = isAnswered || *request == last;
        } else if (last && !isAnswered) {
            turn.answers = last;
        }
    }
}

void Dialogue::findFeeds()
{
    // Of one shape, without an id of a request: three after one request, or after several.
    QHash<QString, std::vector<std::size_t>> byShape;
    for (std::size_t i = 0; i < m_turns.size(); ++i) {
        if (!m_turns[i].message->fromClient && !m_turns[i].byId)
            byShape[m_turns[i].shape].push_back(i);
    }
    for (const auto &places : std::as_const(byShape)) {
        QHash<std::size_t, int> ofRequest;
        int most = 0;
        for (const std::size_t place : places)
            most = std::max(most, ++ofRequest[m_turns[place].answers.value_or(m_turns.size())]);
        // Texts are of one shape whatever they say: only many of them are a feed.
        const bool isText = !m_turns[places.front()].json;
        if (places.size() < 3 || most < (isText ? 5 : 2))
            continue;
        for (const std::size_t place : places) {
            m_turns[place].isFeed = true;
            m_turns[place].answers.reset();
        }
    }
}

} // namespace framescope::derive
