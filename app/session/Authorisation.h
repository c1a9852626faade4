#pragma once

#include "Access.h"

#include <QObject>

#include <functional>

namespace framescope::session {

/// Asks an Access for the requirements of a connection, one request at a time, and delivers the answer from the event loop, so that a
/// session never fails before start() has returned. Lives on the session's thread.
class Authorisation : public QObject
{
public:
    using Answer = std::function<void(const base::Result<void> &)>;

    bool isAsking() const { return static_cast<bool>(m_answer); }
    /// Not while a request is pending.
    void ask(Access &access, Answer answer);
    /// Answers now, without an error; the access's later answer is dropped.
    void giveUp(Access &access);
    /// Cancels the request without an answer.
    void drop(Access &access);

private:
    /// The answer to request `number`, unless it is obsolete.
    void post(quint64 number, const base::Result<void> &result);

    Answer m_answer;
    quint64 m_number = 0;
};

} // namespace framescope::session
