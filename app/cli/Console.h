#pragma once

#include "ErrorPrinter.h"

#include <QByteArray>
#include <QString>
#include <QTimer>

#include <functional>

namespace framescope::cli {

/// Standard output and standard error of a command: one buffered writer, colour only where it is wanted. Main thread.
class Console
{
public:
    /// What is written goes to these; for tests. The default writes to the process's own streams.
    struct Streams {
        std::function<bool(const QByteArray &)> out; ///< false: nobody reads any more
        std::function<bool(const QByteArray &)> err;
        bool inIsTerminal = false;
        bool outIsTerminal = false;
        bool errIsTerminal = false;
        std::function<bool()> outClosed = {}; ///< whether nobody reads standard output any more, found without writing
    };

    explicit Console(Streams streams);
    ~Console();
    Console(const Console &) = delete;
    Console &operator=(const Console &) = delete;

    /// The process's streams; colour follows the terminal and NO_COLOR.
    static Streams processStreams();

    bool inIsTerminal() const { return m_streams.inIsTerminal; }
    bool outIsTerminal() const { return m_streams.outIsTerminal; }
    bool errIsTerminal() const { return m_streams.errIsTerminal; }
    bool colour() const { return m_colour; }

    /// The buffer for standard output: append to it, then written().
    QByteArray &out() { return m_out; }
    /// Writes the buffer out once it is large; flush() does in any case.
    void written();
    void flush();
    /// Nobody reads standard output any more (a closed pipe).
    bool outClosed() const { return m_outClosed; }

    /// Called once when that turns out: at a write, or within a second where nothing is written. At once where it is known already.
    void setOutClosedHandler(std::function<void()> handler);

    /// One line to standard output or standard error; `text` gets its line end.
    void line(const QString &text);
    void errLine(const QString &text);
    /// To standard error, as ErrorPrinter shows it there.
    void error(const base::Error &error, const QStringList &marked = {});
    /// A remark that is no error, to standard error; {"note":"…"} where errors are JSON.
    void note(const QString &text);

    /// The command that runs, whose flags errors name, and whether errors are JSON.
    void setCommand(const CommandSpec *command, bool jsonErrors);
    bool jsonErrors() const { return m_errors.form == ErrorPrinter::Form::Json; }

    /// Called around writing to a terminal that shows a prompt: hides it and shows it again.
    void setPromptGuard(std::function<void()> hide, std::function<void()> show);

private:
    void writeError(const QByteArray &bytes);

    Streams m_streams;
    ErrorPrinter m_errors;
    QByteArray m_out;
    bool m_colour = false;
    void outHasClosed();

    bool m_outClosed = false;
    QTimer m_watch; ///< while somebody wants to know
    std::function<void()> m_outClosedHandler;
    std::function<void()> m_hidePrompt;
    std::function<void()> m_showPrompt;
};

} // namespace framescope::cli
