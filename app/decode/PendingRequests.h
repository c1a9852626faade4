#pragma once

#include "Decoded.h"
#include "DecoderInput.h"

#include <deque>
#include <map>
#include <string>

namespace framescope::decode {

/// Requests of one connection that wait for their answer, by id, the client's and the server's apart. Keeps at most kMostPending; the oldest
/// is forgotten first. Any one thread.
class PendingRequests
{
public:
    /// What is kept of a request: its name is for answers that do not say it themselves ("BootNotification").
    struct Request {
        std::uint64_t number = 0;
        std::int64_t monoNs = 0;
        std::string name;
    };

    /// A request by the sender of `message`. One that has the same id and waits is replaced.
    void add(const MessageView &message, std::string id, std::string name = {});
    /// The request that the sender of `message` answers with this id, which then waits no longer unless `keep` (a stream goes on).
    std::optional<Request> answer(const MessageView &message, const std::string &id, bool keep = false);
    static Correlation correlation(const Request &request, const MessageView &answer)
    {
        return {request.number, answer.monoNs - request.monoNs};
    }
    std::size_t size() const { return m_requests.size(); }

private:
    using Key = std::pair<Sender, std::string>;
    std::map<Key, Request> m_requests;
    std::deque<std::pair<Key, std::uint64_t>> m_order; ///< as they came, with those that were answered since
};

} // namespace framescope::decode
