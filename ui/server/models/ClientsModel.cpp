#include "ClientsModel.h"

#include "ui/models/EntryText.h"

#include "base/Bytes.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace framescope::ui::server {

namespace {

QString plain(const QByteArray &text)
{
    return base::escapeControls(QString::fromUtf8(text));
}

bool isNumber(int column)
{
    switch (column) {
    case ClientsModel::Number:
    case ClientsModel::Received:
    case ClientsModel::Sent:
    case ClientsModel::BytesIn:
    case ClientsModel::BytesOut:
    case ClientsModel::RoundTrip:
    case ClientsModel::Faults: return true;
    default: return false;
    }
}

} // namespace

void ClientsModel::setClients(const std::vector<framescope::server::ClientFacts> &clients)
{
    // Remove gone clients from the end, so that earlier row numbers stay valid; consecutive rows at once.
    const auto stays = [&](const framescope::server::ClientFacts &client) {
        const auto at = std::lower_bound(clients.begin(), clients.end(), client.id, [](const framescope::server::ClientFacts &each, framescope::server::ClientId id) { return each.id < id; });
        return at != clients.end() && at->id == client.id;
    };
    for (int last = static_cast<int>(m_clients.size()) - 1; last >= 0; --last) {
        if (stays(m_clients[static_cast<std::size_t>(last)]))
            continue;
        int first = last;
        while (first > 0 && !stays(m_clients[static_cast<std::size_t>(first - 1)]))
            --first;
        beginRemoveRows({}, first, last);
        m_clients.erase(m_clients.begin() + first, m_clients.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
    // Numbers only grow: new clients are at the end.
    const std::size_t known = m_clients.size();
    for (std::size_t row = 0; row < known && row < clients.size(); ++row)
        m_clients[row] = clients[row];
    if (known > 0)
        emit dataChanged(index(0, 0), index(static_cast<int>(known) - 1, ColumnCount - 1));
    if (clients.size() > known) {
        beginInsertRows({}, static_cast<int>(known), static_cast<int>(clients.size()) - 1);
        m_clients.insert(m_clients.end(), clients.begin() + static_cast<std::ptrdiff_t>(known), clients.end());
        endInsertRows();
    }
}

const framescope::server::ClientFacts *ClientsModel::client(int row) const
{
    return row >= 0 && row < static_cast<int>(m_clients.size()) ? &m_clients[static_cast<std::size_t>(row)] : nullptr;
}

int ClientsModel::rowOf(framescope::server::ClientId id) const
{
    const auto at = std::lower_bound(m_clients.begin(), m_clients.end(), id, [](const framescope::server::ClientFacts &each, framescope::server::ClientId wanted) { return each.id < wanted; });
    return at != m_clients.end() && at->id == id ? static_cast<int>(at - m_clients.begin()) : -1;
}

int ClientsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_clients.size());
}

int ClientsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ClientsModel::text(const framescope::server::ClientFacts &client, int column) const
{
    const QLocale locale;
    switch (column) {
    case Number: return QString::number(client.id.value);
    case Address: {
        const QString host = client.address.toString();
        return (host.contains(QLatin1Char(':')) ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2")).arg(host).arg(client.port);
    }
    case Since: return QDateTime::fromMSecsSinceEpoch(client.since.wallNs / 1'000'000).toString(QStringLiteral("HH:mm:ss.zzz"));
    case Path: return base::escapeControls(client.path);
    case Subprotocol: return client.subprotocol.isEmpty() ? QStringLiteral("–") : plain(client.subprotocol);
    case Compression: return client.extensions.isEmpty() ? tr("none") : plain(client.extensions);
    case Received: return locale.toString(client.messagesIn);
    case Sent: return locale.toString(client.messagesOut);
    case BytesIn: return models::EntryText::bytesRounded(client.bytesIn);
    case BytesOut: return models::EntryText::bytesRounded(client.bytesOut);
    case RoundTrip: return client.rttNs < 0 ? QStringLiteral("–") : models::EntryText::duration(client.rttNs);
    case Faults: return client.faults == 0 ? QString() : locale.toString(client.faults);
    case Program: return base::escapeControls(client.userAgent);
    default: return {};
    }
}

QVariant ClientsModel::data(const QModelIndex &index, int role) const
{
    const framescope::server::ClientFacts *facts = client(index.row());
    if (!facts)
        return {};
    if (role == Qt::DisplayRole)
        return text(*facts, index.column());
    if (role == Qt::TextAlignmentRole && isNumber(index.column()))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::AccessibleTextRole)
        return QStringLiteral("%1: %2").arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), text(*facts, index.column()));
    return {};
}

QVariant ClientsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number: return QStringLiteral("#");
    case Address: return tr("Address");
    case Since: return tr("Since");
    case Path: return tr("Path");
    case Subprotocol: return tr("Protocol");
    case Compression: return tr("Compression");
    case Received: return tr("Received");
    case Sent: return tr("Sent");
    case BytesIn: return tr("Bytes in");
    case BytesOut: return tr("Bytes out");
    case RoundTrip: return tr("RTT");
    case Faults: return tr("Faults");
    case Program: return tr("Program");
    default: return {};
    }
}

} // namespace framescope::ui::server
