#pragma once

#include "SessionSettings.h"

#include "profiles/Effective.h"
#include "profiles/SecretStore.h"
#include "profiles/Variables.h"

#include <memory>

namespace framescope::session {

/// Puts values in for a profile's {{variables}} at the moment of use: {{$timestamp}} in a header, {{$uuid}} in a message. Lives on the
/// session's thread.
class ProfileValues
{
public:
    /// What it is made of. A plain value; `secrets` outlives every ProfileValues and is used on the session's thread.
    struct Source {
        profiles::Variables variables;
        std::shared_ptr<profiles::SecretStore> secrets;
        std::shared_ptr<base::GeneratorState> generated; ///< what {{$counter}} goes on from, used on the session's thread alone; null: from the start
        profiles::Effective unresolved;       ///< the profile with its variables in it
        QStringList afterOpen;                ///< names of the messages that are sent after an opening
        bool renewsOpening = false;           ///< headers and address have new values at each opening after the first
        protocol::HeaderList firstHeaders;    ///< those of the first opening that came from the profile
    };
    explicit ProfileValues(Source source);

    /// Before an opening; headers that the profile did not give stay as they are.
    void renew(network::ConnectionOptions &options);
    /// None: there are no such messages.
    std::optional<std::vector<Outgoing>> messagesAfterOpen();

private:
    Source m_source;
    profiles::Resolver m_resolver;
    bool m_first = true;
};

} // namespace framescope::session
