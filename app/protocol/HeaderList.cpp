#include "HeaderList.h"

#include <QList>

#include <algorithm>

namespace framescope::protocol {

namespace {

bool sameName(QByteArrayView a, QByteArrayView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

} // namespace

void HeaderList::set(const QByteArray &name, const QByteArray &value)
{
    const auto first = std::find_if(m_headers.begin(), m_headers.end(), [&](const Header &h) { return sameName(h.name, name); });
    if (first == m_headers.end()) {
        append(name, value);
        return;
    }
    first->name = name;
    first->value = value;
    m_headers.erase(std::remove_if(first + 1, m_headers.end(), [&](const Header &h) { return sameName(h.name, name); }),
                    m_headers.end());
}

void HeaderList::remove(QByteArrayView name)
{
    std::erase_if(m_headers, [&](const Header &h) { return sameName(h.name, name); });
}

bool HeaderList::contains(QByteArrayView name) const
{
    return std::any_of(m_headers.begin(), m_headers.end(), [&](const Header &h) { return sameName(h.name, name); });
}

std::optional<QByteArray> HeaderList::value(QByteArrayView name) const
{
    for (const Header &header : m_headers) {
        if (sameName(header.name, name))
            return header.value;
    }
    return std::nullopt;
}

std::vector<QByteArray> HeaderList::values(QByteArrayView name) const
{
    std::vector<QByteArray> found;
    for (const Header &header : m_headers) {
        if (sameName(header.name, name))
            found.push_back(header.value);
    }
    return found;
}

QByteArray HeaderList::combined(QByteArrayView name) const
{
    QByteArray all;
    bool first = true;
    for (const Header &header : m_headers) {
        if (!sameName(header.name, name))
            continue;
        if (!first)
            all += ", ";
        all += header.value;
        first = false;
    }
    return all;
}

bool HeaderList::hasToken(QByteArrayView name, QByteArrayView token) const
{
    for (const Header &header : m_headers) {
        if (!sameName(header.name, name))
            continue;
        const auto parts = header.value.split(',');
        for (const QByteArray &part : parts) {
            if (sameName(QByteArrayView(part).trimmed(), token))
                return true;
        }
    }
    return false;
}

} // namespace framescope::protocol
