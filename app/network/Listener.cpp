#include "Listener.h"

#include "FramescopeListener.h"
#include "QtListener.h"

namespace framescope::network {

std::unique_ptr<Listener> Listener::create(const ListenerOptions &options, ListenerSink *sink)
{
    if (options.stack == Stack::Qt)
        return std::make_unique<QtListener>(options, sink);
    return std::make_unique<FramescopeListener>(options, sink);
}

} // namespace framescope::network
