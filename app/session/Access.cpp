#include "Access.h"

namespace framescope::session {

void Access::continueFrom(Access &)
{
}

bool Access::authorises() const
{
    return false;
}

void Access::authorise(Done done)
{
    done({});
}

void Access::cancelAuthorise()
{
}

void Access::prepare(network::ConnectionOptions &)
{
}

bool Access::answered(const network::OpeningFacts &)
{
    return false;
}

void Access::redirected(const network::OpeningFacts &, const base::WebSocketAddress &, protocol::HeaderList &)
{
}

QStringList Access::takeNotes()
{
    return {};
}

std::optional<base::Error> Access::explain(const network::OpeningFacts &)
{
    return std::nullopt;
}

std::optional<std::vector<Outgoing>> Access::messagesAfterOpen()
{
    return std::nullopt;
}

} // namespace framescope::session
