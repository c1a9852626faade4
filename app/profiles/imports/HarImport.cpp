#include "Formats.h"

#include "base/Translation.h"

#include <QSet>
#include <QUrl>

namespace framescope::profiles {

using Kind = ImportNote::Kind;

namespace {

FRAMESCOPE_TR("Import")

constexpr qsizetype kMostMessages = 500;

/// Some tools wrote _websocketMessages.
const base::OrderedJson *messagesOf(const base::OrderedJson &entry)
{
    for (const base::OrderedJson::Member &member : entry.members()) {
        if (member.key.compare(QLatin1String("_webSocketMessages"), Qt::CaseInsensitive) == 0 && member.value.isArray())
            return &member.value;
    }
    return nullptr;
}

/// "CODE[:REASON]" of a Close: from its two fields if present, else from its bytes.
QString closeOf(const base::OrderedJson &message, const QString &data)
{
    const QByteArray bytes = QByteArray::fromBase64(data.toLatin1());
    qint64 code = message[u"_closeCode"].toInteger(0);
    QString reason = message[u"_closeReason"].toString();
    if (code == 0 && bytes.size() >= 2) {
        code = (static_cast<quint8>(bytes[0]) << 8) | static_cast<quint8>(bytes[1]);
        reason = QString::fromUtf8(bytes.mid(2));
    }
    // 1005, 1006 and 1015 mean "none"; they are never sent.
    if (code < 1000 || code > 65535 || code == 1005 || code == 1006 || code == 1015)
        code = 1000;
    return reason.isEmpty() ? QString::number(code) : QStringLiteral("%1:%2").arg(code).arg(reason);
}

void takeMessages(const base::OrderedJson &messages, Profile &profile, Imported &imported)
{
    QSet<QString> seen;
    qsizetype received = 0;
    qsizetype repeated = 0;
    qsizetype tooMany = 0;
    for (const base::OrderedJson &message : messages.items()) {
        const QString type = message[u"type"].toString();
        if (type == QLatin1String("receive")) {
            ++received;
            continue;
        }
        if (type != QLatin1String("send")) {
            imported.note(Kind::Skipped, profile.name, tr("a message of the type \"%1\"").arg(type));
            continue;
        }
        SavedMessage saved;
        const QString data = message[u"data"].toString();
        // Scripts that write HAR omit the opcode: data is then text.
        switch (message.contains(u"opcode") ? message[u"opcode"].toInteger(-1) : message[u"data"].isString() ? 1 : -1) {
        case 1: {
            saved.content = data;
            const auto json = base::OrderedJson::parse(data.toUtf8());
            saved.kind = json && (json->isObject() || json->isArray()) ? MessageKind::Json : MessageKind::Text;
            break;
        }
        case 2:
            saved.kind = MessageKind::Base64;
            saved.content = data;
            if (!QByteArray::fromBase64Encoding(data.toLatin1(), QByteArray::AbortOnBase64DecodingErrors)) {
                saved.kind = MessageKind::Text;
                imported.note(Kind::Changed, profile.name, tr("a binary message whose data should be base64 and is not: the text was taken as it stands"));
            }
            break;
        case 9:
        case 10:
            saved.kind = message[u"opcode"].toInteger() == 9 ? MessageKind::Ping : MessageKind::Pong;
            saved.content = QString::fromUtf8(QByteArray::fromBase64(data.toLatin1()));
            break;
        case 8:
            saved.kind = MessageKind::Close;
            saved.content = closeOf(message, data);
            break;
        default: imported.note(Kind::NotUnderstood, profile.name, tr("a message with the opcode %1").arg(message[u"opcode"].toText())); continue;
        }
        const QString key = QString::number(static_cast<int>(saved.kind)) + saved.content;
        if (seen.contains(key)) {
            ++repeated;
            continue;
        }
        seen.insert(key);
        if (static_cast<qsizetype>(profile.messages.size()) >= kMostMessages) {
            ++tooMany;
            continue;
        }
        saved.name = tr("Message %1").arg(profile.messages.size() + 1);
        profile.messages.push_back(std::move(saved));
    }
    if (received > 0)
        imported.note(Kind::Skipped, profile.name, tr("%1 received messages: a profile holds what is sent (import the file as a capture to see them)").arg(received));
    if (repeated > 0)
        imported.note(Kind::Changed, profile.name, tr("%1 messages that were sent again are kept once").arg(repeated));
    if (tooMany > 0)
        imported.note(Kind::Skipped, profile.name, tr("%1 further messages: a profile takes the first %2").arg(tooMany).arg(kMostMessages));
}

} // namespace

Imported importHar(const base::OrderedJson &json)
{
    Imported imported;
    imported.format = QStringLiteral("HAR");
    qsizetype others = 0;
    qsizetype number = 0;
    if (!json[u"log"][u"entries"].isArray())
        imported.note(Kind::NotUnderstood, QStringLiteral("log"), tr("it has no list of entries"));
    for (const base::OrderedJson &entry : json[u"log"][u"entries"].items()) {
        ++number;
        const QString url = entry[u"request"][u"url"].toString();
        const base::OrderedJson *const messages = messagesOf(entry);
        const bool webSocket = messages || entry[u"_resourceType"].toString() == QLatin1String("websocket") || url.startsWith(QLatin1String("ws:"), Qt::CaseInsensitive) || url.startsWith(QLatin1String("wss:"), Qt::CaseInsensitive) || entry[u"response"][u"status"].toInteger() == 101;
        if (!webSocket) {
            ++others;
            continue;
        }
        const QString where = tr("entry %1").arg(number);
        Profile profile = Profile::create(QUrl(url).host() + QUrl(url).path(), webSocketUrl(url, where, imported));
        if (profile.name.isEmpty())
            profile.name = where;
        setHeaders(profile, rowsFrom(entry[u"request"][u"headers"]), imported);
        const bool hasCookie = std::any_of(profile.settings.headers.begin(), profile.settings.headers.end(),
                                           [](const Row &row) { return row.name.compare(QLatin1String("cookie"), Qt::CaseInsensitive) == 0; });
        if (!hasCookie && !entry[u"request"][u"cookies"].items().empty()) {
            QStringList pairs;
            for (const base::OrderedJson &cookie : entry[u"request"][u"cookies"].items())
                pairs << cookie[u"name"].toString() + QLatin1Char('=') + cookie[u"value"].toString();
            Row row;
            row.name = QStringLiteral("Cookie");
            row.value = pairs.join(QStringLiteral("; "));
            profile.settings.headers.push_back(row);
        }
        if (messages)
            takeMessages(*messages, profile, imported);
        // HTTP Toolkit's end of the connection: not part of a profile.
        if (const base::OrderedJson &close = entry[u"_webSocketClose"]; !isEmptyValue(close)) {
            imported.note(Kind::Skipped, profile.name, close.isObject() ? tr("that it was closed with %1: a profile holds what is sent (import the file as a capture to see it)").arg(close[u"code"].toText())
                                                                         : tr("how it ended: a profile holds what is sent (import the file as a capture to see it)"));
        }
        imported.note(Kind::Taken, where, tr("%1 with %2 messages").arg(profile.name).arg(profile.messages.size()));
        imported.connections.push_back({{}, std::move(profile)});
    }
    if (others > 0)
        imported.note(Kind::Skipped, {}, tr("%1 entries that are not WebSockets").arg(others));
    return imported;
}

} // namespace framescope::profiles
