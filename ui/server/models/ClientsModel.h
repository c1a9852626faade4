#pragma once

#include "server/ClientFacts.h"

#include <QAbstractTableModel>

#include <vector>

namespace framescope::ui::server {

/// The clients of one local server as a table, one row each in order of arrival; a refresh preserves rows and thus the selection.
/// GUI thread.
class ClientsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : std::uint8_t { Number, Address, Since, Path, Subprotocol, Compression, Received, Sent, BytesIn, BytesOut, RoundTrip, Faults, Program, ColumnCount };
    Q_ENUM(Column)

    using QAbstractTableModel::QAbstractTableModel;

    /// Sorted by number, as returned by LocalServer::clients().
    void setClients(const std::vector<framescope::server::ClientFacts> &clients);
    const std::vector<framescope::server::ClientFacts> &clients() const { return m_clients; }
    /// Null if there is no such row.
    const framescope::server::ClientFacts *client(int row) const;
    int rowOf(framescope::server::ClientId id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const framescope::server::ClientFacts &client, int column) const;

    std::vector<framescope::server::ClientFacts> m_clients;
};

} // namespace framescope::ui::server
