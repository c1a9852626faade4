#pragma once

#include "SessionSettings.h"

#include <QCoreApplication>

namespace framescope::session {

/// Decides whether a session connects again, and when. Facts go in, a delay or a reason comes out: it has no timer, no clock and no
/// socket. Any one thread.
class Reconnector
{
    Q_DECLARE_TR_FUNCTIONS(framescope::session::Reconnector)

public:
    /// How the last connection went.
    struct Facts {
        bool opened = false;
        std::optional<std::uint16_t> closeCode; ///< of the peer's Close frame, where it opened
        int status = 0;                         ///< of the answer, where it did not open; 0: none came
        QByteArray retryAfter;                  ///< of that answer (RFC 9110 section 10.2.3)
        QString errorId;                        ///< why it did not open; empty: no error
    };
    struct Decision {
        std::optional<std::int64_t> delayMs;    ///< none: it does not connect again
        QString reason;                         ///< a sentence on why not; empty where nobody asked for it
    };

    /// The user starts anew: nothing has failed yet.
    void reset() { m_attempt = 0; }
    /// The connection was open for so long; a stable one starts the count anew.
    void connectionEnded(const ReconnectSettings &settings, std::int64_t openNs);
    /// Counts an attempt where one follows. `random` is a number from 0 to 1 for the jitter.
    Decision next(const ReconnectSettings &settings, const Facts &facts, double random);
    /// Attempts in a row since the last stable connection.
    int attempt() const { return m_attempt; }

private:
    /// Why it is not worth trying again; empty: it is.
    QString whyNot(const ReconnectSettings &settings, const Facts &facts) const;

    int m_attempt = 0;
};

} // namespace framescope::session
