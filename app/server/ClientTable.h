#pragma once

#include "ServerClient.h"

#include <memory>
#include <unordered_map>
#include <vector>

namespace framescope::server {

/// The clients of one server: the connected ones, the ended ones that wait for deletion, and the totals of all. Lives on the
/// server's thread.
class ClientTable
{
public:
    void add(std::unique_ptr<ServerClient> client);
    /// Null: there is no client with this number, or it is gone.
    ServerClient *find(ClientId client) const;
    /// A snapshot, for calls that may end clients.
    std::vector<ServerClient *> all() const;
    std::size_t size() const { return m_clients.size(); }

    /// The client ended: adds its counts to the totals. It lives until sweep(), because its connection may still be on the stack. False: unknown.
    bool retire(const ServerClient &client);
    /// Deletes the ended clients; false if there were none.
    bool sweep();
    /// No clients, and none waiting for sweep().
    bool isEmpty() const { return m_clients.empty() && m_retired.empty(); }
    /// Removes all clients without notification: the server itself ends.
    void clear();

    /// The number of clients that have come and gone.
    quint64 goneCount() const { return m_goneCount; }
    /// In order of number.
    std::vector<ClientFacts> facts() const;
    ServerTotals totals() const;
    /// Totals including refusals and pages, without the connected clients.
    ServerTotals &counts() { return m_counts; }
    void resetCounts();

private:
    std::unordered_map<std::uint32_t, std::unique_ptr<ServerClient>> m_clients;
    std::vector<std::unique_ptr<ServerClient>> m_retired;
    ServerTotals m_counts;
    quint64 m_goneCount = 0;
};

} // namespace framescope::server
