#pragma once

#include "SessionSettings.h"

#include <QStringList>

#include <functional>

namespace framescope::session {

/// What goes on between an account and the server over several connections of one session: credentials before an opening, cookies,
/// answers to challenges. This one does nothing. Owned by its session, on whose thread it lives.
class Access
{
public:
    using Done = std::function<void(base::Result<void>)>;

    virtual ~Access() = default;

    /// Settings were made anew, and this access replaces `before`: what is still good, such as a token, is taken over.
    virtual void continueFrom(Access &before);
    /// Whether authorise() has anything to fetch.
    virtual bool authorises() const;
    /// Fetches what must be there before a connection is opened. Calls back once, at once or later, on the session's thread; with an
    /// error the opening has failed.
    virtual void authorise(Done done);
    /// The session waits for authorise() no longer.
    virtual void cancelAuthorise();
    /// Before each connection, which is opened with what this leaves.
    virtual void prepare(network::ConnectionOptions &options);
    /// The server's answer to an opening, refused or not. True after a refusal: the session tries again at once.
    virtual bool answered(const network::OpeningFacts &facts);
    /// The answer of a redirect that is followed; `headers` are those with which the next address is asked.
    virtual void redirected(const network::OpeningFacts &facts, const base::WebSocketAddress &next, protocol::HeaderList &headers);
    /// Sentences for the log on what was not taken as it came (a cookie that the rules refuse), since the last call.
    virtual QStringList takeNotes();
    /// After a final refusal: a better reason than the connection's own, where there is one.
    virtual std::optional<base::Error> explain(const network::OpeningFacts &facts);
    /// What is sent after an opening, with the values of this moment; none: SessionSettings::messagesAfterOpen.
    virtual std::optional<std::vector<Outgoing>> messagesAfterOpen();
};

/// Makes the Access of each session that runs by the same settings. Never changes once it is made; any thread.
class AccessPlan
{
public:
    virtual ~AccessPlan() = default;
    /// On the session's thread.
    virtual std::unique_ptr<Access> makeAccess() const = 0;
};

} // namespace framescope::session
