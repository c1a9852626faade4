#include "Connection.h"

#include "FramescopeClient.h"

namespace framescope::network {

std::unique_ptr<Connection> Connection::createClient(const ConnectionOptions &options, ConnectionSink *sink)
{
    return std::make_unique<FramescopeClient>(options, sink);
}

} // namespace framescope::network
