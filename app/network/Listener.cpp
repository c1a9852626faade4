#include "Listener.h"

#include "FramescopeListener.h"

namespace framescope::network {

std::unique_ptr<Listener> Listener::create(const ListenerOptions &options, ListenerSink *sink)
{
    return std::make_unique<FramescopeListener>(options, sink);
}

} // namespace framescope::network
