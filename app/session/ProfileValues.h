#pragma once

#include "SessionSettings.h"

#include "profiles/Effective.h"
#include "profiles/SecretStore.h"
#include "profiles/Variables.h"

#include <memory>

namespace framescope::session {

/// Fills in a profile's {{variables}} at the moment of use: {{$timestamp}} in a header, {{$uuid}} in a message. Lives on the
/// session's thread.
class ProfileValues
{
public:
    /// Its inputs. A plain value; `secrets` outlives every ProfileValues and is used on the session's thread.
    struct Source {
        profiles::Variables variables;
        std::shared_ptr<profiles::SecretStore> secrets;
        std::shared_ptr<base::GeneratorState> generated; ///< the state of {{$counter}}, used only on the session's thread; null: starts anew
        profiles::Effective unresolved;       ///< the profile with unresolved variables
        QStringList afterOpen;                ///< names of the messages to send after an opening
        bool renewsOpening = false;           ///< headers and address get new values at each opening after the first
        protocol::HeaderList firstHeaders;    ///< the headers of the first opening that came from the profile
    };
    explicit ProfileValues(Source source);

    /// Called before an opening; headers that are not from the profile are unchanged.
    void renew(network::ConnectionOptions &options);
    /// None: there are no such messages.
    std::optional<std::vector<Outgoing>> messagesAfterOpen();

private:
    Source m_source;
    profiles::Resolver m_resolver;
    bool m_first = true;
};

} // namespace framescope::session
