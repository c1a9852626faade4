#pragma once

#include "ServerSettings.h"

#include "protocol/HeaderList.h"

#include <QUrl>

#include <optional>

namespace framescope::server {

/// Who may come in: the host that is meant, the origin, the token, the path. Decides from the request alone; any thread.
class Admission
{
public:
    /// Why a request is turned away. A plain value.
    struct Refusal {
        int status;
        QByteArray reason;
        base::Error error;
    };

    explicit Admission(const ServerSettings &settings) : m_settings(settings) {}

    /// None: it may come in. A client that is no browser sends no Origin, and is not asked for one.
    std::optional<Refusal> check(const protocol::HeaderList &headers, const QUrl &target) const;
    /// Which of the server's paths this one belongs to: the exact one, else the longest that has it below, else none.
    std::optional<std::size_t> pathFor(const QString &path) const;

private:
    /// The first host that is named and not ours.
    std::optional<QByteArray> foreignHost(const protocol::HeaderList &headers, const QUrl &target) const;
    bool originAllowed(const protocol::HeaderList &headers) const;
    bool tokenRight(const protocol::HeaderList &headers, const QUrl &target) const;

    const ServerSettings &m_settings;
};

} // namespace framescope::server
