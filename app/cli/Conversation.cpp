#include "Conversation.h"

#include "ExitCode.h"
#include "Platform.h"

namespace framescope::cli {

using session::Outgoing;
using session::Session;

Conversation::Conversation(Session &session, SessionRunner &runner, EntryPrinter &printer, Console &console, Plan plan)
    : m_session(session), m_runner(runner), m_printer(printer), m_console(console), m_plan(std::move(plan)), m_script(session, m_plan.actions)
{
    m_sentAnything = !m_plan.actions.steps.empty();
    for (QTimer *timer : {&m_quiet, &m_patience}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, &m_runner, &SessionRunner::finishWell);
    }
    m_session.setMessageListener(this);
    connect(&m_session, &Session::opened, this, &Conversation::opened);
    connect(&m_session, &Session::readyToSend, this, [this] {
        m_script.peerReady();
        if (std::exchange(m_pausedForEcho, false))
            m_session.setReadingPaused(false);
        sendWaitingLines();
    });
    connect(&m_session, &Session::connectionClosed, &m_script, &scenario::SendScript::peerClosed);
    connect(&m_session, &Session::finished, this, [] { platform::stopReadingStdin(); });
    connect(&m_script, &scenario::SendScript::failed, this, [this](const base::Error &error) {
        m_console.error(error);
        // Continuing would make it a different conversation.
        if (error.id == QLatin1String("network.stack"))
            m_runner.finishWith(ExitUsage);
    });
    connect(&m_script, &scenario::SendScript::finished, this, &Conversation::scriptDone);
    // Show sent messages at once, not with the next received one.
    connect(&m_script, &scenario::SendScript::rested, this, [this] { m_console.flush(); });
}

Conversation::~Conversation()
{
    m_session.setMessageListener(nullptr);
    platform::stopReadingStdin();
}

void Conversation::opened()
{
    // After a reconnect the conversation continues; the options are not sent again.
    if (std::exchange(m_begun, true)) {
        sendWaitingLines();
        return;
    }
    if (m_plan.interactive) {
        m_prompt = std::make_unique<Prompt>(m_console, Prompt::defaultHistoryFile());
        connect(m_prompt.get(), &Prompt::send, this, &Conversation::sendFromPrompt);
        connect(m_prompt.get(), &Prompt::quit, this, [this] {
            m_prompt->stop();
            m_runner.finishWell();
        });
        connect(&m_session, &Session::finished, m_prompt.get(), &Prompt::stop);
        m_prompt->start();
    }
    m_script.start();
}

void Conversation::scriptDone()
{
    if (m_plan.readStdin && m_session.state() == Session::State::Open) {
        m_inputEnded = false;
        platform::readStdin([this](const QByteArray &block) { takeInput(block); });
        return;
    }
    // The receiver may be inside a call of the connection.
    QMetaObject::invokeMethod(this, &Conversation::finishIfDone, Qt::QueuedConnection);
}

void Conversation::takeInput(const QByteArray &block)
{
    m_splitter.feed(block, [this](const QByteArray &line) {
        ++m_lineNumber;
        if (line.isValidUtf8()) {
            m_lines.push_back(line);
            return;
        }
        ++m_refusedLines;
        m_sentAnything = true; // something was meant to be sent: the user did not ask only to listen
        m_console.error(usageError(tr("Line %1 of standard input was not sent: it is not UTF-8.").arg(m_lineNumber), base::hexPreview(base::viewOf(line)),
                                   tr("Use --send-file, which sends any bytes.")));
    });
    if (block.isEmpty())
        m_inputEnded = true;
    sendWaitingLines();
}

void Conversation::sendWaitingLines()
{
    while (!m_lines.empty() && m_session.canSend()) {
        const QByteArray line = std::move(m_lines.front());
        m_lines.pop_front();
        m_sentAnything = true;
        if (const auto result = m_session.sendMessage(protocol::Opcode::Text, base::viewOf(line)); !result)
            m_console.error(result.error());
    }
    m_console.flush();
    // Data that the peer cannot take yet stays in the pipe, and its writer waits.
    platform::setStdinPaused(!m_plan.interactive && !m_lines.empty());
    if (m_inputEnded && m_lines.empty() && m_script.done())
        finishIfDone();
}

void Conversation::sendFromPrompt(const Outgoing &outgoing)
{
    if (const auto result = m_session.send(outgoing); !result)
        m_console.error(result.error());
    m_console.flush();
}

void Conversation::messageReceived(const protocol::Event &frame, std::span<const std::uint64_t> fragmentSizes, base::Instant)
{
    if (m_runner.finishing())
        return;
    if (m_quiet.isActive())
        m_quiet.start();
    if (m_plan.echo) {
        auto result = m_session.sendMessage(frame.messageKind, frame.message, fragmentSizes);
        // The stack may not support given fragment sizes: send the echo unfragmented instead.
        if (!result && !fragmentSizes.empty() && result.error().id == QLatin1String("network.stack"))
            result = m_session.sendMessage(frame.messageKind, frame.message, {});
        if (!result)
            m_console.error(result.error());
        // A peer that does not read its echoes is not read from either.
        if (!m_session.canSend() && m_session.state() == Session::State::Open && !std::exchange(m_pausedForEcho, true))
            m_session.setReadingPaused(true);
    }
    const bool waited = m_plan.expectations.waitsForMessages() && !m_plan.expectations.messagesMet();
    const bool countReached = m_plan.expectations.take(frame.message);
    if (countReached) {
        m_printer.setMessagesMuted(true);
        m_runner.finishWell();
    } else if (waited && m_plan.expectations.messagesMet()) {
        finishIfDone();
    }
}

void Conversation::finishIfDone()
{
    if (m_session.state() != Session::State::Open || !m_script.done() || !m_inputEnded || !m_lines.empty())
        return;
    const scenario::Expectations &expectations = m_plan.expectations;
    if (expectations.waitsForClose())
        return;
    if (expectations.waitsForMessages()) {
        if (expectations.messagesMet())
            m_runner.finishWell();
    } else if (m_sentAnything && !m_plan.echo && !m_plan.interactive && !m_plan.stayOpen) {
        linger();
    }
}

void Conversation::linger()
{
    // Answers to the last message may be in transit. A feed that never pauses is closed after four times as long.
    if (m_plan.lingerMs == 0) {
        m_runner.finishWell();
    } else if (!m_patience.isActive()) {
        m_quiet.start(m_plan.lingerMs);
        m_patience.start(4 * m_plan.lingerMs);
    }
}

} // namespace framescope::cli
