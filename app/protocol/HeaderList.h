#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <vector>

namespace framescope::protocol {

/// One HTTP header field as on the wire: name and case unchanged.
struct Header {
    QByteArray name;
    QByteArray value;
    bool operator==(const Header &) const = default;
};

/// HTTP header fields in order, with duplicates; look-ups ignore the case of names (RFC 9110 section 5). A plain value.
class HeaderList
{
public:
    HeaderList() = default;
    HeaderList(std::initializer_list<Header> headers) : m_headers(headers) {}

    void append(QByteArray name, QByteArray value) { m_headers.push_back({std::move(name), std::move(value)}); }
    /// Replaces the first field with that name and removes the others, or appends one.
    void set(const QByteArray &name, const QByteArray &value);
    void remove(QByteArrayView name);
    /// Changes the value of the last header; there must be one.
    void replaceLast(QByteArray value) { m_headers.back().value = std::move(value); }

    bool contains(QByteArrayView name) const;
    /// The first value with that name.
    std::optional<QByteArray> value(QByteArrayView name) const;
    std::vector<QByteArray> values(QByteArrayView name) const;
    /// All values with that name joined by ", " (RFC 9110 section 5.3).
    QByteArray combined(QByteArrayView name) const;
    /// True if one of the comma-separated tokens equals `token`, case ignored: Connection: keep-alive, Upgrade.
    bool hasToken(QByteArrayView name, QByteArrayView token) const;

    auto begin() const { return m_headers.begin(); }
    auto end() const { return m_headers.end(); }
    std::size_t size() const { return m_headers.size(); }
    bool empty() const { return m_headers.empty(); }
    const Header &operator[](std::size_t i) const { return m_headers[i]; }
    bool operator==(const HeaderList &) const = default;

private:
    std::vector<Header> m_headers;
};

} // namespace framescope::protocol
