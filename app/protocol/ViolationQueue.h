#pragma once

#include "EngineState.h"

#include <vector>

namespace framescope::protocol {

/// The rules that the peer has broken and that are still to be delivered, and of these the first that fails the connection. Belongs to the
/// engine's thread.
class ViolationQueue
{
public:
    explicit ViolationQueue(const EngineState &state) : m_state(state) {}

    /// Something that calls for the connection's end. False in strict mode: it fails. `bytes`: the offending ones; at most 64 are kept.
    bool report(std::string_view rule, const QString &seen, std::uint64_t offset, base::ByteView bytes = {});
    /// Something that only has to be known.
    void add(std::string_view rule, const QString &seen, std::uint64_t offset, base::ByteView bytes = {});

    bool isEmpty() const { return m_at == m_violations.size(); }
    /// The next to be delivered, of at least one; valid until the next call that is not const.
    const Violation *next() { return &m_violations[m_at++]; }
    /// Forgets what was delivered.
    void clear();

    /// Strict mode: a rule was broken.
    bool failing() const { return m_failure.rule != nullptr; }
    const Violation &failure() const { return m_failure; }

private:
    const EngineState &m_state;
    std::vector<Violation> m_violations;
    std::size_t m_at = 0;
    Violation m_failure;
};

} // namespace framescope::protocol
