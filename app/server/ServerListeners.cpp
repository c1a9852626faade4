#include "ServerListeners.h"

#include <QNetworkInterface>

namespace framescope::server {

base::Result<void> ServerListeners::listen(const ServerSettings &settings, network::ListenerSink *sink)
{
    m_address = settings.address;
    base::Result<void> result;
    if (settings.transport != Transport::Tls)
        result = listenOn(settings, false, settings.port, sink);
    if (result && settings.transport != Transport::Plain)
        result = listenOn(settings, true, settings.transport == Transport::Tls ? settings.port : settings.tlsPort, sink);
    if (!result) {
        stop();
        clear();
    }
    return result;
}

base::Result<void> ServerListeners::listenOn(const ServerSettings &settings, bool tls, quint16 port, network::ListenerSink *sink)
{
    network::ListenerOptions options;
    options.address = settings.address;
    options.port = port;
    options.tls = tls;
    options.certificateFile = settings.resolved(settings.certificateFile);
    options.keyFile = settings.resolved(settings.keyFile);
    options.passphrase = settings.passphrase;
    options.dataFolder = settings.dataFolder;
    for (const QString &name : settings.subprotocols)
        options.subprotocols.push_back(name.toUtf8());
    if (settings.compression) {
        options.deflate.emplace();
        if (!settings.deflateParameters.isEmpty()) {
            auto parameters = protocol::DeflateParameters::parse(settings.deflateParameters.toLatin1());
            if (!parameters)
                return parameters.error();
            options.deflate = *parameters;
        }
    }
    options.stack = settings.stack;
    options.mode = settings.mode;
    options.limits.maxMessage = settings.limits.maxMessage;
    options.limits.maxFrame = settings.limits.maxMessage;
    options.handshakeTimeoutMs = settings.limits.handshakeTimeoutMs;
    options.closeTimeoutMs = settings.limits.closeTimeoutMs;
    options.maxClients = settings.limits.maxClients;
    options.sendBufferLimit = settings.limits.sendBuffer;
    auto listener = network::Listener::create(options, sink);
    if (auto listened = listener->listen(); !listened)
        return listened;
    m_listeners.push_back(std::move(listener));
    return {};
}

void ServerListeners::stop()
{
    for (const auto &listener : m_listeners)
        listener->stop();
}

std::vector<QUrl> ServerListeners::urls() const
{
    const bool any = m_address == QHostAddress(QHostAddress::Any) || m_address == QHostAddress(QHostAddress::AnyIPv4) || m_address == QHostAddress(QHostAddress::AnyIPv6);
    std::vector<QUrl> urls;
    for (const auto &listener : m_listeners) {
        const QUrl first = listener->url();
        urls.push_back(first);
        if (!any)
            continue;
        const auto addresses = QNetworkInterface::allAddresses();
        for (const QHostAddress &address : addresses) {
            const bool wrongFamily = m_address == QHostAddress(QHostAddress::AnyIPv4) && address.protocol() != QAbstractSocket::IPv4Protocol;
            if (address.isLoopback() || address.isLinkLocal() || wrongFamily)
                continue;
            QUrl url = first;
            url.setHost(address.toString());
            urls.push_back(url);
        }
    }
    return urls;
}

QUrl ServerListeners::url() const
{
    return m_listeners.empty() ? QUrl() : m_listeners.front()->url();
}

QString ServerListeners::caFile() const
{
    for (const auto &listener : m_listeners) {
        if (!listener->caFile().isEmpty())
            return listener->caFile();
    }
    return {};
}

} // namespace framescope::server
