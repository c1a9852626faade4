#pragma once

#include "BehaviourRegistry.h"

namespace framescope::server {

/// Reads everything and sends nothing: to measure how fast a client can send. Lives on the server's thread.
class SinkBehaviour final : public Behaviour
{
public:
    static BehaviourInfo info();
};

} // namespace framescope::server
