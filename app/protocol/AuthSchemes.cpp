#include "AuthSchemes.h"

#include "base/HttpSyntax.h"

#include <algorithm>

namespace framescope::protocol {

namespace {

/// The elements of a list: commas inside quoted strings are not separators (RFC 9110 section 5.6.1).
QList<QByteArray> elementsOf(const QByteArray &value)
{
    QList<QByteArray> elements;
    QByteArray element;
    bool quoted = false;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const char c = value[i];
        if (c == '"')
            quoted = !quoted;
        if (c == ',' && !quoted) {
            elements.append(element.trimmed());
            element.clear();
            continue;
        }
        element += c;
        if (quoted && c == '\\' && i + 1 < value.size())
            element += value[++i];
    }
    elements.append(element.trimmed());
    return elements;
}

/// A scheme begins a challenge. A parameter, whose name is followed by an equals sign, belongs to the challenge before it.
QByteArray schemeOf(const QByteArray &element)
{
    qsizetype end = 0;
    while (end < element.size() && base::HttpSyntax::isTokenChar(element[end]))
        ++end;
    const QByteArray rest = element.mid(end).trimmed();
    const bool parameter = rest.startsWith('=');
    const bool apart = end == element.size() || element[end] == ' ' || element[end] == '\t';
    return parameter || !apart ? QByteArray() : element.left(end);
}

} // namespace

QList<QByteArray> authSchemes(const HeaderList &headers, QByteArrayView name)
{
    QList<QByteArray> schemes;
    for (const QByteArray &value : headers.values(name)) {
        const auto elements = elementsOf(value);
        for (const QByteArray &element : elements) {
            const QByteArray scheme = schemeOf(element);
            const bool known = std::any_of(schemes.begin(), schemes.end(), [&](const QByteArray &one) { return one.compare(scheme, Qt::CaseInsensitive) == 0; });
            if (!scheme.isEmpty() && !known)
                schemes.append(scheme);
        }
    }
    return schemes;
}

} // namespace framescope::protocol
