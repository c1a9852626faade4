#include "SessionRunner.h"

#include "ExitCode.h"
#include "Platform.h"

#include "protocol/CloseCode.h"

#include <QCoreApplication>
#include <QEventLoop>

#include <algorithm>

namespace framescope::cli {

using session::Session;

SessionRunner::SessionRunner(Session &session, Console &console) : m_session(session), m_console(console)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SessionRunner::timedOut);
}

base::Result<int> SessionRunner::timeoutFrom(const ParsedOptions &options)
{
    const auto text = options.value(u"timeout");
    auto ms = text ? OptionParser::parseSeconds(*text, QStringLiteral("--timeout")) : base::Result<int>(0);
    if (ms && *ms > 0)
        ms = static_cast<int>(std::max<qint64>(1, *ms - options.ageMs()));
    return ms;
}

void SessionRunner::finishWell()
{
    if (m_well)
        return;
    m_well = true;
    m_session.stop(1000);
}

void SessionRunner::finishWith(int status)
{
    m_status = status;
    finishWell();
}

void SessionRunner::interrupt(int count)
{
    if (count > 1) {
        m_console.flush();
        m_session.abort();
        return;
    }
    m_interrupted = true;
    emit interrupted();
    m_session.stop(1001);
}

void SessionRunner::timedOut()
{
    m_timedOut = true;
    m_session.stop(1000, {});
}

int SessionRunner::run()
{
    QEventLoop loop;
    connect(&m_session, &Session::finished, &loop, &QEventLoop::quit);
    platform::onInterrupt([this](int count) { interrupt(count); });
    m_console.setOutClosedHandler([this] {
        // The reader of our output is gone (head, a closed terminal): treat it like an interrupt.
        m_outLost = true;
        QMetaObject::invokeMethod(this, [this] { interrupt(1); }, Qt::QueuedConnection);
    });
    if (m_timeoutMs > 0)
        m_timer.start(m_timeoutMs);
    bool ended = false;
    connect(&m_session, &Session::finished, this, [&ended] { ended = true; });
    m_session.start();
    if (!ended)
        loop.exec();
    m_timer.stop();
    platform::onInterrupt({});
    m_console.setOutClosedHandler({});
    m_console.flush();
    return m_status ? *m_status : exitStatus();
}

int SessionRunner::exitStatus()
{
    const auto tell = [this](const char *id, const QString &what, const QString &remedy = {}) { m_console.error({QString::fromLatin1(id), what, {}, remedy}); };
    const std::optional<base::Error> &error = m_session.lastError();
    const protocol::CloseFacts &close = m_session.closeFacts();

    // Anything missing now is due to this; runCommandLine() reports it.
    if (m_outLost && !platform::outputError().isEmpty())
        return ExitFile;
    if (!m_session.everOpened()) {
        if (m_interrupted)
            return ExitOk;
        if (m_timedOut && (!error || error->id == QLatin1String("network.cancelled"))) {
            tell("session.timeout", tr("The connection did not open before --timeout expired."), tr("Allow a longer --timeout."));
            return ExitNotConnected;
        }
        if (error)
            m_console.error(*error);
        return error ? exitCodeFor(*error) : ExitNotConnected;
    }
    if (m_session.peerBrokeProtocol()) {
        m_console.error(error ? *error : base::Error{QStringLiteral("protocol.violations"), tr("The peer broke the protocol; the log names the violations."), {}, {}});
        return ExitPeerBrokeProtocol;
    }
    const bool closeExpected = m_expectations && m_expectations->closeMet(close);
    const bool abnormal = (!close.received && !close.clean()) || error.has_value();
    if (m_expectations) {
        // If the stream broke, report that instead of the missing messages.
        const QStringList unmet = m_expectations->unmet(close, m_timedOut || m_outLost || (abnormal && !closeExpected));
        for (const QString &sentence : unmet)
            tell("session.expectation", sentence);
        if (!unmet.isEmpty())
            return ExitExpectationFailed;
    }
    if (m_timedOut && !closeExpected) {
        const bool counting = m_expectations && m_expectations->waitsForMessages() && !m_expectations->messagesMet();
        tell("session.timeout", counting ? tr("--timeout expired after %1 messages.").arg(m_expectations->seen()) : tr("--timeout expired."));
        return ExitClosedAbnormally;
    }
    if (abnormal && !closeExpected && !m_well) {
        if (error)
            m_console.error(*error);
        else
            tell("session.abnormal", tr("The connection ended abnormally (1006): the stream ended without a Close frame from the peer."),
                 tr("Look into the peer's log, and for a proxy in between that ends idle connections."));
        return m_interrupted && !error ? ExitOk : ExitClosedAbnormally;
    }
    return ExitOk;
}

} // namespace framescope::cli
