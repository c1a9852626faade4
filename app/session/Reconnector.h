#pragma once

#include "SessionSettings.h"

#include <QCoreApplication>

namespace framescope::session {

/// Decides whether and when a session reconnects. Input: facts; output: a delay or a reason. Has no timer, no clock and no
/// socket. Any one thread.
class Reconnector
{
    Q_DECLARE_TR_FUNCTIONS(framescope::session::Reconnector)

public:
    /// The outcome of the last connection.
    struct Facts {
        bool opened = false;
        std::optional<std::uint16_t> closeCode; ///< of the peer's Close frame, if it opened
        int status = 0;                         ///< of the response, if it did not open; 0: none
        QByteArray retryAfter;                  ///< of that response (RFC 9110 section 10.2.3)
        QString errorId;                        ///< why it did not open; empty: no error
    };
    struct Decision {
        std::optional<std::int64_t> delayMs;    ///< none: no reconnect
        QString reason;                         ///< a sentence on why not; empty if reconnecting is off
    };

    /// The user starts again: resets the failures.
    void reset() { m_attempt = 0; }
    /// The connection was open for this time; a stable one resets the count.
    void connectionEnded(const ReconnectSettings &settings, std::int64_t openNs);
    /// Counts an attempt if one follows. `random` is a number from 0 to 1 for the jitter.
    Decision next(const ReconnectSettings &settings, const Facts &facts, double random);
    /// Consecutive attempts since the last stable connection.
    int attempt() const { return m_attempt; }

private:
    /// Why a retry is pointless; empty: it is not.
    QString whyNot(const ReconnectSettings &settings, const Facts &facts) const;

    int m_attempt = 0;
};

} // namespace framescope::session
