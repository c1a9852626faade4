#include "ServerLog.h"

#include "base/Secrets.h"
#include "base/json/OrderedJson.h"
#include "session/EventJson.h"

#include <QStringDecoder>

namespace framescope::server {

using Json = base::OrderedJson;

namespace {

constexpr qsizetype kMostOfTarget = 2048;

/// Errors about a client may repeat what it sent.
void addError(Json &json, const base::Error &told)
{
    const base::Error error = base::Secrets().error(told);
    json.set(QStringLiteral("text"), Json(error.what));
    Json details = Json::object();
    for (const auto &[name, text] : error.fields())
        details.set(QLatin1String(name), Json(text));
    json.set(QStringLiteral("error"), std::move(details));
}

} // namespace

void ServerLog::append(capture::EntryKind kind, std::uint32_t client, const QByteArray &json)
{
    if (m_fan.empty())
        return;
    capture::EntryView entry;
    entry.time = base::Clock::system().now();
    entry.connection = client;
    entry.kind = kind;
    entry.flags = 0;
    entry.payload = base::viewOf(json);
    entry.payloadLength = entry.payload.size();
    // The server's own lines are few: a full sink takes them all the same.
    static_cast<void>(m_fan.append(entry));
    m_fan.batchEnded();
}

void ServerLog::listening(const std::vector<QUrl> &urls, quint64 seed, const QString &warning)
{
    Json json = Json::object();
    json.set(QStringLiteral("server"), Json(QStringLiteral("listening")));
    Json list = Json::array();
    for (const QUrl &url : urls)
        list.append(Json(url.toString()));
    json.set(QStringLiteral("urls"), std::move(list));
    json.set(QStringLiteral("seed"), Json::number(QString::number(seed)));
    if (!warning.isEmpty())
        json.set(QStringLiteral("warning"), Json(warning));
    append(capture::EntryKind::Server, 0, json.toCompact());
}

void ServerLog::stopped()
{
    Json json = Json::object();
    json.set(QStringLiteral("server"), Json(QStringLiteral("stopped")));
    append(capture::EntryKind::Server, 0, json.toCompact());
}

void ServerLog::page(const QString &peer, const QByteArray &target, int status)
{
    // As it came, apart from what is secret in it; a byte that is not UTF-8 is shown as the Latin-1 character it would be, and the
    // bytes follow.
    const QByteArray shown = base::Secrets().text(target.left(kMostOfTarget));
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString decoded = utf8(shown);
    Json json = Json::object();
    json.set(QStringLiteral("server"), Json(QStringLiteral("page")));
    json.set(QStringLiteral("peer"), Json(peer));
    json.set(QStringLiteral("status"), Json(status));
    json.set(QStringLiteral("target"), Json(utf8.hasError() ? QString::fromLatin1(shown) : decoded));
    if (utf8.hasError())
        json.set(QStringLiteral("target_base64"), Json(QString::fromLatin1(shown.toBase64())));
    append(capture::EntryKind::Server, 0, json.toCompact());
}

void ServerLog::refused(std::uint32_t client, const QString &peer, int status, const base::Error &error)
{
    Json json = Json::object();
    json.set(QStringLiteral("client"), Json(static_cast<qint64>(client)));
    json.set(QStringLiteral("peer"), Json(peer));
    if (status > 0)
        json.set(QStringLiteral("status"), Json(status));
    addError(json, error);
    append(capture::EntryKind::Refused, client, json.toCompact());
}

void ServerLog::trouble(const base::Error &error)
{
    Json json = Json::object();
    addError(json, error);
    append(capture::EntryKind::Note, 0, json.toCompact());
}

void ServerLog::note(const QString &text)
{
    append(capture::EntryKind::Note, 0, session::eventjson::note(text));
}

} // namespace framescope::server
