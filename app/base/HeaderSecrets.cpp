#include "HeaderSecrets.h"

#include "HttpSyntax.h"
#include "SecretText.h"

namespace framescope::base {

using secrettext::isSpace;
using secrettext::kRedacted;
using secrettext::same;

namespace {

constexpr qsizetype kPlainCookie = 12; ///< a shorter cookie is a setting: lang=en-GB

/// The value of a header line without surrounding blanks; `from` and `to` are its bounds in the line.
void valueOf(QByteArrayView line, qsizetype colon, qsizetype &from, qsizetype &to)
{
    from = colon + 1;
    to = line.size();
    while (to > from && isSpace(line[to - 1]))
        --to;
    while (from < to && isSpace(line[from]))
        ++from;
}

/// The items of a subprotocol list: the bounds of each name, and where its secret begins (-1: it has none).
struct Subprotocol {
    qsizetype from = 0;
    qsizetype to = 0;
    qsizetype secret = -1;
};

QList<Subprotocol> subprotocolsOf(QByteArrayView list)
{
    QList<Subprotocol> parts;
    bool announced = false;
    for (qsizetype at = 0; at <= list.size();) {
        qsizetype end = list.indexOf(',', at);
        end = end < 0 ? list.size() : end;
        Subprotocol part{at, end, -1};
        while (part.to > part.from && isSpace(list[part.to - 1]))
            --part.to;
        while (part.from < part.to && isSpace(list[part.from]))
            ++part.from;
        const QByteArrayView name = list.sliced(part.from, part.to - part.from);
        const qsizetype token = SecretNames::tokenInSubprotocol(name);
        if (token >= 0)
            part.secret = part.from + token;
        else if (announced && !name.isEmpty() && !SecretNames::announcesToken(name))
            part.secret = part.from;
        announced = SecretNames::announcesToken(name);
        parts.append(part);
        at = end + 1;
    }
    return parts;
}

} // namespace

QList<QByteArray> HeaderSecrets::in(QByteArrayView name, QByteArrayView value, const SecretNames &names)
{
    QList<QByteArray> found;
    if (same(name, "Sec-WebSocket-Protocol")) {
        for (const Subprotocol &part : subprotocolsOf(value)) {
            if (part.secret >= 0)
                found << value.sliced(part.secret, part.to - part.secret).toByteArray();
        }
        return found;
    }
    if (same(name, "Cookie")) {
        for (const QByteArray &pair : value.toByteArray().split(';')) {
            const qsizetype equals = pair.indexOf('=');
            const QByteArray cookie = pair.mid(equals + 1).trimmed();
            if (equals > 0 && (cookie.size() >= kPlainCookie || names.isSecret(pair.first(equals).trimmed())))
                found << cookie;
        }
        return found;
    }
    if (!names.isSecret(name))
        return found;
    value = value.trimmed();
    const qsizetype blank = value.indexOf(' ');
    if (blank > 0 && secrettext::isScheme(value.first(blank))) {
        const QByteArrayView rest = value.sliced(blank + 1).trimmed();
        if (same(value.first(blank), "Basic")) {
            const QByteArray pair = QByteArray::fromBase64(rest.toByteArray());
            const qsizetype colon = pair.indexOf(':');
            found << pair;
            if (colon >= 0)
                found << pair.mid(colon + 1);
        }
        found << rest.toByteArray();
    }
    found << value.toByteArray();
    return found;
}

QByteArray HeaderSecrets::masked(const QByteArray &text, const SecretNames &names)
{
    QByteArray out;
    bool secret = false;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = text.indexOf('\n', at);
        end = end < 0 ? text.size() : end + 1;
        const QByteArrayView line = QByteArrayView(text).sliced(at, end - at);
        at = end;
        const bool folded = line.startsWith(' ') || line.startsWith('\t');
        if (folded) {
            // A folded line belongs to the header before it.
            if (!secret)
                out += line;
            continue;
        }
        const qsizetype colon = line.indexOf(':');
        const QByteArrayView name = colon > 0 ? line.first(colon).trimmed() : QByteArrayView();
        secret = HttpSyntax::isToken(name) && line.sliced(colon).indexOf("://") != 0 && names.isSecret(name);
        qsizetype from = 0;
        qsizetype to = 0;
        if (colon > 0)
            valueOf(line, colon, from, to);
        if (secret && to > from) {
            out += line.first(from);
            out += kRedacted;
            out += line.sliced(to);
        } else if (colon > 0 && same(name, "Sec-WebSocket-Protocol")) {
            out += line.first(from);
            out += maskedSubprotocols(line.sliced(from, to - from).toByteArray());
            out += line.sliced(to);
        } else {
            out += line;
        }
    }
    return out;
}

QByteArray HeaderSecrets::maskedSubprotocols(const QByteArray &list)
{
    QByteArray out;
    qsizetype at = 0;
    for (const Subprotocol &part : subprotocolsOf(list)) {
        if (part.secret < 0)
            continue;
        out += QByteArrayView(list).sliced(at, part.secret - at);
        out += kRedacted;
        at = part.to;
    }
    out += QByteArrayView(list).sliced(at);
    return out;
}

} // namespace framescope::base
