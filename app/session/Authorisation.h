#pragma once

#include "Access.h"

#include <QObject>

#include <functional>

namespace framescope::session {

/// Asks an Access for what must be there before a connection, one question at a time, and gives the answer from the event loop: nobody
/// expects a session to have failed before start() is back. Lives on the session's thread.
class Authorisation : public QObject
{
public:
    using Answer = std::function<void(const base::Result<void> &)>;

    bool isAsking() const { return static_cast<bool>(m_answer); }
    /// Not while it is asking.
    void ask(Access &access, Answer answer);
    /// The answer comes now, without an error, and the one of the access is dropped when it comes.
    void giveUp(Access &access);
    /// There is no answer at all.
    void drop(Access &access);

private:
    /// The answer to question `number`, unless that one is over.
    void post(quint64 number, const base::Result<void> &result);

    Answer m_answer;
    quint64 m_number = 0;
};

} // namespace framescope::session
