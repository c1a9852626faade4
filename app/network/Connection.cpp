#include "Connection.h"

#include "FramescopeClient.h"
#include "QtConnection.h"

namespace framescope::network {

std::unique_ptr<Connection> Connection::createClient(const ConnectionOptions &options, ConnectionSink *sink)
{
    if (options.stack == Stack::Qt)
        return std::make_unique<QtConnection>(options, sink);
    return std::make_unique<FramescopeClient>(options, sink);
}

} // namespace framescope::network
