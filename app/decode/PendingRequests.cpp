#include "PendingRequests.h"

#include <utility>

namespace framescope::decode {

void PendingRequests::add(const MessageView &message, std::string id, std::string name)
{
    Key key{message.from, std::move(id)};
    m_order.emplace_back(key, message.number);
    m_requests.insert_or_assign(std::move(key), Request{message.number, message.monoNs, std::move(name)});
    while (m_requests.size() > kMostPending || m_order.size() > 2 * kMostPending) {
        const auto oldest = m_requests.find(m_order.front().first);
        if (oldest != m_requests.end() && oldest->second.number == m_order.front().second)
            m_requests.erase(oldest);
        m_order.pop_front();
    }
}

std::optional<PendingRequests::Request> PendingRequests::answer(const MessageView &message, const std::string &id, bool keep)
{
    const Sender asked = message.from == Sender::Client ? Sender::Server : Sender::Client;
    const auto found = m_requests.find({asked, id});
    if (found == m_requests.end())
        return {};
    if (keep)
        return found->second;
    Request request = std::move(found->second);
    m_requests.erase(found);
    return request;
}

} // namespace framescope::decode
