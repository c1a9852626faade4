#pragma once

#include "Dialogue.h"
#include "SchemaShape.h"

#include "base/Secrets.h"

namespace framescope::derive {

/// An AsyncAPI 3.0 document of what was recorded: a channel for each address, a message for each kind of message, its schema from all that were seen. It describes
/// the server: what the client sent, it receives. Used once; any thread.
class AsyncApiDraft
{
public:
    explicit AsyncApiDraft(const base::Secrets &secrets) : m_secrets(secrets) {}

    void add(const Dialogue &dialogue);
    /// The document as JSON, UTF-8.
    QByteArray text(const QString &title) const;

private:
    struct MessageKind {
        QString key;       ///< in the document
        QString name;      ///< what it says it is; or "message"
        bool fromClient = false;
        QString contentType;
        SchemaShape shape;
        base::OrderedJson example; ///< of JSON and text; without secrets
        bool hasExample = false;
    };
    struct Channel {
        QString key;
        QString server;    ///< its key
        QString address;   ///< "/feed"
        std::vector<MessageKind> messages;
    };
    struct Server {
        QString key;
        QString host;
        QString protocol;
    };
    Channel &channelOf(const QString &url);
    MessageKind &kindOf(Channel &channel, const Turn &turn);
    base::OrderedJson redacted(const base::OrderedJson &json, bool isSecret) const;

    const base::Secrets &m_secrets;
    std::vector<Server> m_servers;
    std::vector<Channel> m_channels;
};

} // namespace framescope::derive
