#include "ConnectionFacts.h"

namespace framescope::network {

const char *phaseName(Phase phase)
{
    switch (phase) {
    case Phase::Lookup: return "lookup";
    case Phase::Tcp: return "tcp";
    case Phase::Proxy: return "proxy";
    case Phase::Tls: return "tls";
    case Phase::Upgrade: return "upgrade";
    }
    return "";
}

} // namespace framescope::network
