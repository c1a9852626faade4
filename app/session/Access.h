#pragma once

#include "SessionSettings.h"

#include <QStringList>

#include <functional>

namespace framescope::session {

/// An account's state across the connections of one session: credentials before an opening, cookies,
/// answers to challenges. The base class does nothing. Owned by its session; lives on the session's thread.
class Access
{
public:
    using Done = std::function<void(base::Result<void>)>;

    virtual ~Access() = default;

    /// The settings changed, and this access replaces `before`: it takes over what is still valid, such as a token.
    virtual void continueFrom(Access &before);
    /// Whether authorise() has anything to fetch.
    virtual bool authorises() const;
    /// Fetches what an opening requires. Calls back once, immediately or later, on the session's thread; an
    /// error means that the opening has failed.
    virtual void authorise(Done done);
    /// The session no longer waits for authorise().
    virtual void cancelAuthorise();
    /// Called before each connection; may change the options of the opening.
    virtual void prepare(network::ConnectionOptions &options);
    /// The server's response to an opening, refused or not. True after a refusal: the session retries at once.
    virtual bool answered(const network::OpeningFacts &facts);
    /// The response of a followed redirect; `headers` are those of the next request.
    virtual void redirected(const network::OpeningFacts &facts, const base::WebSocketAddress &next, protocol::HeaderList &headers);
    /// Sentences for the log since the last call, such as a cookie that the rules refuse.
    virtual QStringList takeNotes();
    /// After a final refusal: a better reason than the connection's error, if there is one.
    virtual std::optional<base::Error> explain(const network::OpeningFacts &facts);
    /// The messages to send after an opening, with current values; none: SessionSettings::messagesAfterOpen.
    virtual std::optional<std::vector<Outgoing>> messagesAfterOpen();
};

/// Creates the Access of each session with the same settings. Immutable; any thread.
class AccessPlan
{
public:
    virtual ~AccessPlan() = default;
    /// On the session's thread.
    virtual std::unique_ptr<Access> makeAccess() const = 0;
};

} // namespace framescope::session
