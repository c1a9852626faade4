#pragma once

#include "ui/models/IoThread.h"

#include "capture/CaptureReader.h"
#include "capture/CaptureWriter.h"
#include "session/Session.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>

namespace framescope::ui::session {

/// A snapshot of a session for the window, taken on the I/O thread at every change of state and a few times a second.
struct SessionStatus {
    framescope::session::Session::State state = framescope::session::Session::State::Idle;
    framescope::session::SessionStatistics statistics;
    std::int64_t dueNs = -1;            ///< Instant::monoNs of the next attempt while waiting
    int attempt = 0;
    std::shared_ptr<const network::OpeningFacts> facts; ///< of the current or last connection; null before the first
    protocol::CloseFacts close;
    std::optional<base::Error> error;   ///< why it did not open or ended in failure
    bool sending = true;                ///< false while the peer is slow and messages are queued
    std::size_t waitingMessages = 0;    ///< in the session's queue
    qint64 waitingBytes = 0;            ///< theirs, and unwritten output of the connection
};

/// The window's handle on one session: commands go to the I/O thread, states come back; frames go to the capture and never through
/// here. GUI thread.
class SessionController : public QObject
{
    Q_OBJECT

public:
    using State = framescope::session::Session::State;

    /// Records to a capture created with `log`; if that fails, in memory, and logProblem() says why.
    SessionController(models::IoThread &io, const framescope::session::SessionSettings &settings, const capture::CaptureOptions &log, QObject *parent = nullptr);
    ~SessionController() override;

    const framescope::session::SessionSettings &settings() const { return m_settings; }
    /// For the next connection (keepalive at once).
    void setSettings(const framescope::session::SessionSettings &settings);

    std::shared_ptr<capture::CaptureReader> reader() const { return m_reader; }
    const std::optional<base::Error> &logProblem() const { return m_logProblem; }

    const SessionStatus &status() const { return m_status; }
    State state() const { return m_status.state; }
    /// Connecting, open, closing or waiting for the next attempt.
    bool isActive() const { return state() != State::Idle && state() != State::Closed; }

    void start();
    void stop(std::optional<std::uint16_t> code = 1000, const QByteArray &reason = {});
    void abort();
    void skipWaiting();
    void send(const framescope::session::Outgoing &outgoing);
    /// Discards the queue for a slow peer.
    void discardWaiting();
    void note(const QString &text);
    /// Bookmarks and notes of entries: capture::Annotations::…Record().
    void annotate(const QJsonObject &record);

    /// Closes with 1001, flushes the capture, then emits ended(). It cannot be restarted.
    void shutDown();
    bool hasEnded() const { return m_ended; }

    static QString stateText(State state);

signals:
    void statusChanged();
    void stateChanged(framescope::session::Session::State state);
    void sendFailed(const framescope::base::Error &error);
    /// The disk is full, or has recovered (an empty error).
    void logTrouble(const framescope::base::Error &error);
    void ended();

private:
    class Worker;
    void take(const std::shared_ptr<const SessionStatus> &status);

    models::IoThread &m_io;
    framescope::session::SessionSettings m_settings;
    std::shared_ptr<capture::CaptureReader> m_reader;
    std::optional<base::Error> m_logProblem;
    SessionStatus m_status;
    Worker *m_worker = nullptr; ///< lives on the I/O thread, which deletes it
    bool m_ended = false;
};

} // namespace framescope::ui::session
