#pragma once

#include "BehaviourRegistry.h"
#include "ServerSettings.h"

#include <functional>
#include <memory>
#include <vector>

namespace framescope::server {

/// Creates and owns the behaviours of a server's paths while it runs. Lives on the server's thread.
class BehaviourHost
{
public:
    explicit BehaviourHost(BehaviourRegistry registry) : m_registry(std::move(registry)) {}

    /// Creates the behaviours of all paths in the settings, in order; each derives its own seed from the server's `context.seed`. Errors: those of
    /// the behaviours, and "usage.stack" for one that the settings' stack does not support.
    base::Result<void> make(const ServerSettings &settings, const BehaviourContext &context);
    /// The behaviours of the path with this index. They live until make() or clear().
    std::vector<Behaviour *> behaviours(std::size_t path) const;
    void clear() { m_paths.clear(); }

private:
    using Behaviours = std::vector<std::unique_ptr<Behaviour>>;

    BehaviourRegistry m_registry;
    std::vector<Behaviours> m_paths;
};

} // namespace framescope::server
