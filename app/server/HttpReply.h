#pragma once

#include "Admission.h"
#include "Page.h"

#include "protocol/Handshake.h"

namespace framescope::server {

/// What a request that is no opening handshake is answered: the page, or why there is none. Decides from the request alone; any thread.
class HttpReply
{
public:
    explicit HttpReply(const ServerSettings &settings) : m_settings(settings) {}

    /// `refusal` is what the admission said; `pathKnown`: one of the server's paths.
    Page::Answer make(const protocol::HandshakeRequest &request, const QUrl &target, const std::optional<Admission::Refusal> &refusal, bool pathKnown) const;

private:
    QStringList shownPaths() const;

    const ServerSettings &m_settings;
};

} // namespace framescope::server
