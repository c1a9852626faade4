#include "ClientTable.h"

#include <algorithm>

namespace framescope::server {

namespace {

void add(ServerTotals &totals, const ClientFacts &facts)
{
    totals.messagesIn += facts.messagesIn;
    totals.messagesOut += facts.messagesOut;
    totals.bytesIn += facts.bytesIn;
    totals.bytesOut += facts.bytesOut;
    totals.faults += facts.faults;
    totals.notSent += facts.notSent;
}

} // namespace

void ClientTable::add(std::unique_ptr<ServerClient> client)
{
    ++m_counts.clients;
    const std::uint32_t number = client->id().value;
    m_clients.emplace(number, std::move(client));
}

ServerClient *ClientTable::find(ClientId client) const
{
    const auto found = m_clients.find(client.value);
    return found == m_clients.end() ? nullptr : found->second.get();
}

std::vector<ServerClient *> ClientTable::all() const
{
    std::vector<ServerClient *> all;
    all.reserve(m_clients.size());
    for (const auto &[id, client] : m_clients)
        all.push_back(client.get());
    return all;
}

bool ClientTable::retire(const ServerClient &client)
{
    const auto found = m_clients.find(client.id().value);
    if (found == m_clients.end())
        return false;
    server::add(m_counts, client.facts());
    ++m_goneCount;
    m_retired.push_back(std::move(found->second));
    m_clients.erase(found);
    return true;
}

bool ClientTable::sweep()
{
    if (m_retired.empty())
        return false;
    m_retired.clear();
    return true;
}

void ClientTable::clear()
{
    m_retired.clear();
    m_clients.clear();
}

std::vector<ClientFacts> ClientTable::facts() const
{
    std::vector<ClientFacts> facts;
    facts.reserve(m_clients.size());
    for (const auto &[id, client] : m_clients)
        facts.push_back(client->facts());
    std::sort(facts.begin(), facts.end(), [](const ClientFacts &a, const ClientFacts &b) { return a.id < b.id; });
    return facts;
}

ServerTotals ClientTable::totals() const
{
    ServerTotals totals = m_counts;
    for (const auto &[id, client] : m_clients)
        server::add(totals, client->facts());
    return totals;
}

void ClientTable::resetCounts()
{
    m_counts = {};
    m_goneCount = 0;
}

} // namespace framescope::server
