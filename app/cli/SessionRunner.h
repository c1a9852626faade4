#pragma once

#include "Console.h"
#include "OptionParser.h"

#include "scenario/Expectations.h"
#include "session/Session.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace framescope::cli {

/// Runs one session to its end: event loop, time limit, interrupts, and exit status. Shared by
/// `connect` and `record`. Main thread.
class SessionRunner : public QObject
{
    Q_OBJECT

public:
    SessionRunner(session::Session &session, Console &console);

    /// Ends the session after this time; 0: never.
    void setTimeoutMs(int ms) { m_timeoutMs = ms; }
    /// The expectations; must outlive run().
    void setExpectations(const scenario::Expectations *expectations) { m_expectations = expectations; }
    /// Seconds of --timeout among the options; 0 without.
    static base::Result<int> timeoutFrom(const ParsedOptions &options);

    /// All expectations are met: closes with 1000; a peer that does not answer is not a failure.
    void finishWell();
    /// The request cannot be carried out: closes with 1000, and run() returns this status.
    void finishWith(int status);
    bool finishing() const { return m_well; }
    bool wasInterrupted() const { return m_interrupted; }

    /// Starts the session, returns the exit status when it has ended. Diagnoses go to standard error.
    int run();

signals:
    /// The first interrupt; the session is being closed with 1001.
    void interrupted();

private:
    void interrupt(int count);
    void timedOut();
    int exitStatus();

    session::Session &m_session;
    Console &m_console;
    const scenario::Expectations *m_expectations = nullptr;
    QTimer m_timer;
    int m_timeoutMs = 0;
    bool m_interrupted = false;
    bool m_timedOut = false;
    bool m_well = false;
    bool m_outLost = false; ///< standard output went away, or could not be written
    std::optional<int> m_status;
};

} // namespace framescope::cli
