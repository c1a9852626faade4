#pragma once

#include "ServerClient.h"

#include <memory>
#include <unordered_map>
#include <vector>

namespace framescope::server {

/// The clients of one server: those that are connected, those that ended and wait to be deleted, and what all of them came to. Lives on the
/// server's thread.
class ClientTable
{
public:
    void add(std::unique_ptr<ServerClient> client);
    /// Null: there is none of this number, or it is gone.
    ServerClient *find(ClientId client) const;
    /// A snapshot, for calls that may end clients.
    std::vector<ServerClient *> all() const;
    std::size_t size() const { return m_clients.size(); }

    /// The client's end: its counts go into the totals. It lives until sweep(), for its connection may still be on the stack. False: unknown.
    bool retire(const ServerClient &client);
    /// Deletes those that ended; false where there were none.
    bool sweep();
    /// Neither clients nor any that wait for sweep().
    bool isEmpty() const { return m_clients.empty() && m_retired.empty(); }
    /// Without a word to anybody: the server itself ends.
    void clear();

    /// How many have come and gone.
    quint64 goneCount() const { return m_goneCount; }
    /// In order of their numbers.
    std::vector<ClientFacts> facts() const;
    ServerTotals totals() const;
    /// Counts of what never became a client, too: refusals, pages. Without those that are connected.
    ServerTotals &counts() { return m_counts; }
    void resetCounts();

private:
    std::unordered_map<std::uint32_t, std::unique_ptr<ServerClient>> m_clients;
    std::vector<std::unique_ptr<ServerClient>> m_retired;
    ServerTotals m_counts;
    quint64 m_goneCount = 0;
};

} // namespace framescope::server
