#include "HandshakeFacts.h"

#include "base/Bytes.h"

#include <QCryptographicHash>

namespace framescope::ui::details {

namespace {

QStringList linesOf(const QString &raw)
{
    QStringList lines;
    for (QString line : raw.split(QLatin1Char('\n'))) {
        if (line.endsWith(QLatin1Char('\r')))
            line.chop(1);
        lines << base::escapeControls(line);
    }
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

/// The first line, and the rest as rows.
QString readHead(const QString &raw, HandshakeFacts::Rows &rows)
{
    const QStringList lines = linesOf(raw);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines[i].indexOf(QLatin1Char(':'));
        if (lines[i].isEmpty())
            continue;
        if (colon > 0)
            rows.emplace_back(lines[i].left(colon), lines[i].mid(colon + 1).trimmed());
        else
            rows.emplace_back(lines[i], QString());
    }
    return lines.value(0);
}

/// All items of a list header, which can span several rows (RFC 9110 section 5.3). Commas inside quotation marks do not separate items.
QStringList itemsOf(const HandshakeFacts::Rows &rows, QLatin1String name)
{
    QStringList items;
    for (const auto &[key, value] : rows) {
        if (key.compare(name, Qt::CaseInsensitive) != 0)
            continue;
        QString item;
        bool quoted = false;
        for (const QChar c : value) {
            quoted = c == QLatin1Char('"') ? !quoted : quoted;
            if (c == QLatin1Char(',') && !quoted) {
                items << item.trimmed();
                item.clear();
            } else {
                item += c;
            }
        }
        items << item.trimmed();
    }
    items.removeAll(QString());
    return items;
}

} // namespace

HandshakeFacts HandshakeFacts::of(const QString &rawRequest, const QString &rawResponse)
{
    HandshakeFacts facts;
    facts.requestLine = readHead(rawRequest, facts.request);
    facts.statusLine = readHead(rawResponse, facts.response);
    const QLatin1String protocol("Sec-WebSocket-Protocol");
    const QLatin1String extensions("Sec-WebSocket-Extensions");
    facts.offeredProtocols = itemsOf(facts.request, protocol);
    facts.agreedProtocols = itemsOf(facts.response, protocol);
    facts.offeredExtensions = itemsOf(facts.request, extensions);
    facts.agreedExtensions = itemsOf(facts.response, extensions);
    facts.key = itemsOf(facts.request, QLatin1String("Sec-WebSocket-Key")).value(0);
    facts.accept = itemsOf(facts.response, QLatin1String("Sec-WebSocket-Accept")).value(0);
    if (!facts.key.isEmpty()) {
        const QByteArray bytes = facts.key.toLatin1() + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
        facts.expectedAccept = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha1).toBase64());
    }
    return facts;
}

QString HandshakeFacts::visible(const QString &raw)
{
    return linesOf(raw).join(QLatin1Char('\n'));
}

} // namespace framescope::ui::details
