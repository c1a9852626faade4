#include "ProfileValues.h"

#include "ProfileSettings.h"

#include <algorithm>
#include <utility>

namespace framescope::session {

ProfileValues::ProfileValues(Source source) : m_source(std::move(source)), m_resolver(m_source.variables, m_source.secrets.get(), m_source.generated)
{
}

void ProfileValues::renew(network::ConnectionOptions &options)
{
    if (std::exchange(m_first, false) || !m_source.renewsOpening)
        return;
    profiles::Effective again = m_source.unresolved;
    again.profile.messages.clear();
    again.profile.settings.reconnect.sendAfterOpen.reset();
    if (!m_resolver.resolveAll(again.profile).empty())
        return;
    const auto made = settingsFromProfile(again);
    if (!made || made->connection.headers.size() != m_source.firstHeaders.size())
        return;
    options.secrets.add(made->connection.secrets);
    options.secrets.add(m_resolver.secretsUsed());
    options.url = made->connection.url;
    // A header that was replaced meanwhile stays.
    protocol::HeaderList headers;
    const protocol::HeaderList &first = m_source.firstHeaders;
    for (const protocol::Header &header : options.headers) {
        const auto at = std::find(first.begin(), first.end(), header);
        headers.append(header.name, at == first.end() ? header.value : made->connection.headers[static_cast<std::size_t>(at - first.begin())].value);
    }
    options.headers = std::move(headers);
}

std::optional<std::vector<Outgoing>> ProfileValues::messagesAfterOpen()
{
    if (m_source.afterOpen.isEmpty())
        return std::nullopt;
    std::vector<Outgoing> messages;
    for (const QString &name : m_source.afterOpen) {
        const profiles::SavedMessage *const saved = m_source.unresolved.profile.message(name);
        if (!saved)
            continue;
        profiles::SavedMessage message = *saved;
        if (const auto text = m_resolver.text(message.content, name))
            message.content = *text;
        if (auto outgoing = outgoingFromMessage(message, m_source.unresolved.baseFolder, m_source.unresolved.onlyInside))
            messages.push_back(std::move(*outgoing));
    }
    return messages;
}

} // namespace framescope::session
