#include "ViolationQueue.h"

namespace framescope::protocol {

bool ViolationQueue::report(std::string_view rule, const QString &seen, std::uint64_t offset, base::ByteView bytes)
{
    add(rule, seen, offset, bytes);
    if (m_state.options.mode == Mode::Observe)
        return true;
    if (!failing())
        m_failure = m_violations.back();
    return false;
}

void ViolationQueue::add(std::string_view rule, const QString &seen, std::uint64_t offset, base::ByteView bytes)
{
    m_violations.push_back(makeViolation(rule, seen, offset, bytes));
}

void ViolationQueue::clear()
{
    m_violations.clear();
    m_at = 0;
}

} // namespace framescope::protocol
