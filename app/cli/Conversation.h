#pragma once

#include "EntryPrinter.h"
#include "LineSplitter.h"
#include "Prompt.h"
#include "SessionRunner.h"

#include "scenario/Expectations.h"
#include "scenario/SendScript.h"
#include "session/Session.h"

#include <deque>
#include <memory>

namespace framescope::cli {

/// The conversation of `connect` on an open connection: performs the send options, then sends standard input, echoes
/// (--echo), checks received messages, and decides when it is done. Main thread.
class Conversation : public QObject, public session::MessageListener
{
    Q_OBJECT

public:
    struct Plan {
        scenario::SendActions actions;
        scenario::Expectations expectations;
        bool echo = false;
        bool interactive = false;    ///< a prompt on the terminal
        bool readStdin = false;      ///< lines of a pipe or file
        bool stayOpen = false;       ///< ended by a time limit, not by the end of input
        int lingerMs = 500;          ///< how long to wait for answers after the last sent or received message
    };

    Conversation(session::Session &session, SessionRunner &runner, EntryPrinter &printer, Console &console, Plan plan);
    ~Conversation() override;

    const scenario::Expectations &expectations() const { return m_plan.expectations; }
    /// Lines of standard input that could not be sent because they are not UTF-8.
    qint64 refusedLines() const { return m_refusedLines; }

    void messageReceived(const protocol::Event &frame, std::span<const std::uint64_t> fragmentSizes, base::Instant now) override;

private:
    void opened();
    void scriptDone();
    void takeInput(const QByteArray &block);
    void sendWaitingLines();
    void sendFromPrompt(const session::Outgoing &outgoing);
    void finishIfDone();
    void linger();

    session::Session &m_session;
    SessionRunner &m_runner;
    EntryPrinter &m_printer;
    Console &m_console;
    Plan m_plan;
    scenario::SendScript m_script;
    LineSplitter m_splitter;
    std::deque<QByteArray> m_lines;
    std::unique_ptr<Prompt> m_prompt;
    QTimer m_quiet;          ///< no message for this time
    QTimer m_patience;       ///< the longest wait
    quint64 m_lineNumber = 0;
    qint64 m_refusedLines = 0;
    bool m_begun = false;
    bool m_inputEnded = true;
    bool m_sentAnything = false;
    bool m_pausedForEcho = false;
};

} // namespace framescope::cli
