#pragma once

#include "ServerSettings.h"

#include "protocol/HeaderList.h"

#include <QUrl>

#include <optional>

namespace framescope::server {

/// Decides which clients are admitted: by host, origin, token and path. Depends only on the request; any thread.
class Admission
{
public:
    /// Why a request is refused. A plain value.
    struct Refusal {
        int status;
        QByteArray reason;
        base::Error error;
    };

    explicit Admission(const ServerSettings &settings) : m_settings(settings) {}

    /// None: it is admitted. Clients other than browsers send no Origin and need none.
    std::optional<Refusal> check(const protocol::HeaderList &headers, const QUrl &target) const;
    /// The server's path for this one: the exact one, else the longest prefix, else none.
    std::optional<std::size_t> pathFor(const QString &path) const;

private:
    /// The first named host that is not ours.
    std::optional<QByteArray> foreignHost(const protocol::HeaderList &headers, const QUrl &target) const;
    bool originAllowed(const protocol::HeaderList &headers) const;
    bool tokenRight(const protocol::HeaderList &headers, const QUrl &target) const;

    const ServerSettings &m_settings;
};

} // namespace framescope::server
