#include "EventText.h"

#include "base/Translation.h"
#include "base/Units.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace framescope::cli {

namespace {

FRAMESCOPE_TR("framescope::cli::EventText")

QString text(const QJsonObject &object, const char *name)
{
    return base::escapeControls(object.value(QLatin1String(name)).toString());
}

QString closeText(const QJsonObject &frame)
{
    const QJsonValue code = frame.value(QLatin1String("code"));
    QString result = code.isNull() ? tr("no code") : QString::number(code.toInt());
    result += QLatin1Char(' ') + text(frame, "name");
    const QString reason = text(frame, "reason");
    return reason.isEmpty() ? result : QString(result + QStringLiteral(" “") + reason + QStringLiteral("”"));
}

QString openText(const QJsonObject &event)
{
    QStringList parts;
    parts << QString::number(event.value(QLatin1String("status")).toInt());
    const QJsonValue total = event.value(QLatin1String("timings")).toObject().value(QLatin1String("total"));
    if (total.isDouble())
        parts << shortDuration(std::llround(total.toDouble() * 1e6));
    const QString address = text(event, "address");
    if (!address.isEmpty())
        parts << (address.contains(QLatin1Char(':')) ? QString(QLatin1Char('[') + address + QLatin1Char(']')) : address) + QLatin1Char(':')
                     + QString::number(event.value(QLatin1String("port")).toInt());
    const QJsonObject tls = event.value(QLatin1String("tls")).toObject();
    if (!tls.isEmpty()) {
        if (const QString version = text(tls, "version"); !version.isEmpty()) // Qt's stack does not tell it
            parts << version;
        const auto problems = tls.value(QLatin1String("problems")).toArray();
        for (const QJsonValue problem : problems)
            parts << tr("certificate accepted in spite of: %1").arg(text(problem.toObject(), "text"));
    }
    const QString proxy = text(event, "proxy");
    if (!proxy.isEmpty())
        parts << tr("proxy %1").arg(proxy);
    const QString protocol = text(event, "protocol");
    if (!protocol.isEmpty())
        parts << tr("protocol %1").arg(protocol);
    const QString extensions = text(event, "extensions");
    if (!extensions.isEmpty())
        parts << extensions;
    const auto notes = event.value(QLatin1String("notes")).toArray();
    for (const QJsonValue note : notes)
        parts << base::escapeControls(note.toString());
    const auto violations = event.value(QLatin1String("violations")).toArray();
    for (const QJsonValue violation : violations)
        parts << tr("violation %1").arg(text(violation.toObject(), "id"));
    return parts.join(QStringLiteral(" · "));
}

QString closedText(const QJsonObject &event)
{
    const QString first = text(event, "first");
    const QJsonObject sent = event.value(QLatin1String("sent")).toObject();
    const QJsonObject received = event.value(QLatin1String("received")).toObject();
    const bool hidden = event.value(QLatin1String("answer_hidden")).toBool();
    QStringList parts;
    if (first == QLatin1String("remote")) {
        parts << tr("the peer closed first with %1").arg(closeText(received));
        if (sent.isEmpty())
            parts << (hidden ? tr("this stack does not tell the answer") : tr("not answered"));
        else if (sent.value(QLatin1String("code")) != received.value(QLatin1String("code")))
            parts << tr("answered with %1").arg(closeText(sent));
    } else if (first == QLatin1String("local")) {
        parts << tr("we closed first with %1").arg(closeText(sent));
        parts << (hidden              ? tr("this stack does not tell the answer")
                  : received.isEmpty() ? tr("never answered")
                                       : tr("answered with %1").arg(closeText(received)));
    } else if (event.contains(QLatin1String("imported"))) {
        parts << tr("closed with %1; the file does not say by whom").arg(closeText(event));
    } else {
        parts << tr("1006 Abnormal Closure: no Close frame from either side");
    }
    if (const int kept = event.value(QLatin1String("peer_kept_open_ms")).toInt(); kept > 0)
        parts << tr("the peer did not end the TCP connection (RFC 6455 section 7.1.1), so we ended it after %1").arg(shortDuration(std::int64_t(kept) * 1'000'000));
    if (event.value(QLatin1String("inside_frame")).toBool())
        parts << tr("inside a frame");
    const QJsonObject error = event.value(QLatin1String("error")).toObject();
    if (!error.isEmpty())
        parts << text(error, "what");
    return parts.join(QStringLiteral(" · "));
}

/// What a server has to say: its kind, then whatever fields it has.
QString serverText(const QJsonObject &event)
{
    QStringList parts{text(event, "server")};
    for (auto field = event.begin(); field != event.end(); ++field) {
        if (field.key() == QLatin1String("server"))
            continue;
        const QJsonValue value = *field;
        if (value.isString())
            parts << base::escapeControls(field.key() + QLatin1Char(' ') + value.toString());
        else if (value.isDouble())
            parts << base::escapeControls(field.key()) + QLatin1Char(' ') + QString::number(value.toInteger());
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QString eventText(capture::EntryKind kind, base::ByteView json)
{
    using capture::EntryKind;
    const QJsonObject event = QJsonDocument::fromJson(QByteArray::fromRawData(reinterpret_cast<const char *>(json.data()), static_cast<qsizetype>(json.size()))).object();
    switch (kind) {
    case EntryKind::Connecting: return text(event, "url");
    case EntryKind::Phase: {
        const QJsonValue ms = event.value(QLatin1String("ms"));
        return text(event, "phase") + (ms.isDouble() ? QString(QLatin1Char(' ') + shortDuration(std::llround(ms.toDouble() * 1e6))) : QString());
    }
    case EntryKind::Redirect: {
        const QString line = QString::number(event.value(QLatin1String("status")).toInt()) + QStringLiteral(" → ") + text(event, "to");
        QStringList withheld;
        for (const QJsonValue name : event.value(QLatin1String("withheld")).toArray())
            withheld << base::escapeControls(name.toString());
        return withheld.isEmpty() ? line : QString(line + QLatin1Char(' ') + tr("(another origin, without: %1)").arg(withheld.join(QStringLiteral(", "))));
    }
    case EntryKind::Open: return openText(event);
    case EntryKind::OpenFailed: return text(event.value(QLatin1String("error")).toObject(), "what");
    case EntryKind::Closed: return closedText(event);
    case EntryKind::Violation: {
        const int code = event.value(QLatin1String("close_code")).toInt();
        QString line = text(event, "id") + QLatin1String(" (") + text(event, "section") + QLatin1String("): ") + text(event, "seen");
        if (code > 0)
            line += QStringLiteral(" → ") + QString::number(code);
        return line;
    }
    case EntryKind::Reconnect: {
        const QJsonValue of = event.value(QLatin1String("of"));
        const QString delay = shortDuration(event.value(QLatin1String("delay_ms")).toInteger() * 1'000'000);
        const int attempt = event.value(QLatin1String("attempt")).toInt();
        return (of.isDouble() ? tr("attempt %1 of %2 in %3").arg(attempt).arg(of.toInt()).arg(delay) : tr("attempt %1 in %2").arg(attempt).arg(delay))
               + QStringLiteral(" · ") + text(event, "because");
    }
    case EntryKind::Keepalive: return tr("no pong within %1").arg(shortDuration(event.value(QLatin1String("waited_ms")).toInteger() * 1'000'000));
    case EntryKind::Note: return text(event, "text");
    case EntryKind::Server: return serverText(event);
    case EntryKind::Refused: {
        QString line = text(event, "peer");
        if (event.contains(QLatin1String("status")))
            line += QLatin1Char(' ') + QString::number(event.value(QLatin1String("status")).toInt());
        return line + QLatin1Char(' ') + text(event, "text");
    }
    case EntryKind::Frame:
    case EntryKind::NotKept: break;
    }
    if (event.contains(QLatin1String("text")))
        return text(event, "text");
    return base::escapedPreview(json, 400);
}

QString shortSize(std::uint64_t bytes)
{
    return base::Units::shortSize(bytes);
}

QString shortDuration(std::int64_t ns)
{
    return base::Units::shortDuration(ns);
}

} // namespace framescope::cli
