#pragma once

#include "Admission.h"
#include "Page.h"

#include "protocol/Handshake.h"

namespace framescope::server {

/// The response to a request that is not an opening handshake: the page, or why there is none. Depends only on the request; any thread.
class HttpReply
{
public:
    explicit HttpReply(const ServerSettings &settings) : m_settings(settings) {}

    /// `refusal` is the result of the admission; `pathKnown`: it is one of the server's paths.
    Page::Answer make(const protocol::HandshakeRequest &request, const QUrl &target, const std::optional<Admission::Refusal> &refusal, bool pathKnown) const;

private:
    QStringList shownPaths() const;

    const ServerSettings &m_settings;
};

} // namespace framescope::server
