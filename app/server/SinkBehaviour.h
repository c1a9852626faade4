#pragma once

#include "BehaviourRegistry.h"

namespace framescope::server {

/// Takes everything and answers nothing: for measuring how fast a client can send. Lives on the server's thread.
class SinkBehaviour final : public Behaviour
{
public:
    static BehaviourInfo info();
};

} // namespace framescope::server
