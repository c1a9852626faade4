#include "HostHeader.h"

#include <QHostAddress>

#include <algorithm>

namespace framescope::server {

namespace {

bool isLetterOrDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

} // namespace

std::optional<HostHeader> HostHeader::parse(QByteArrayView value)
{
    HostHeader header;
    qsizetype end = 0;
    if (value.startsWith('[')) {
        end = value.indexOf(']') + 1;
        const QByteArrayView inside = value.sliced(1, std::max<qsizetype>(end - 2, 0));
        if (inside.isEmpty() || !std::all_of(inside.begin(), inside.end(), [](char c) { return isLetterOrDigit(c) || c == ':' || c == '.'; }))
            return {};
        header.m_name = inside.toByteArray().toLower();
    } else {
        while (end < value.size() && (isLetterOrDigit(value[end]) || value[end] == '.' || value[end] == '-' || value[end] == '_'))
            ++end;
        header.m_name = value.first(end).toByteArray().toLower();
        if (header.m_name.endsWith('.'))
            header.m_name.chop(1);
        if (header.m_name.isEmpty())
            return {};
    }
    const QByteArrayView port = value.sliced(end);
    if (!port.isEmpty()
        && (!port.startsWith(':') || port.size() > 6 || !std::all_of(port.begin() + 1, port.end(), [](char c) { return c >= '0' && c <= '9'; })))
        return {};
    return header;
}

bool HostHeader::isName(const QString &text)
{
    if (text == QLatin1String("*") || !QHostAddress(text).isNull())
        return true;
    const auto header = parse(text.toUtf8());
    return header && QString::fromLatin1(header->name()).compare(text, Qt::CaseInsensitive) == 0;
}

bool HostHeader::isAddress() const
{
    return !QHostAddress(QString::fromLatin1(m_name)).isNull();
}

bool HostHeader::isLoopback() const
{
    return m_name == "localhost" || m_name.endsWith(".localhost") || QHostAddress(QString::fromLatin1(m_name)).isLoopback();
}

bool HostHeader::isListed(const QStringList &listed) const
{
    const QString name = QString::fromLatin1(m_name);
    return std::any_of(listed.begin(), listed.end(), [&name](const QString &each) { return each == QLatin1String("*") || each.compare(name, Qt::CaseInsensitive) == 0; });
}

} // namespace framescope::server
