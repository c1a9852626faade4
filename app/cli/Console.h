#pragma once

#include "ErrorPrinter.h"

#include <QByteArray>
#include <QString>
#include <QTimer>

#include <functional>

namespace framescope::cli {

/// Standard output and standard error of a command: one buffered writer, with optional colour. Main thread.
class Console
{
public:
    /// The destinations of output; for tests. The default writes to the process's streams.
    struct Streams {
        std::function<bool(const QByteArray &)> out; ///< false: the reader is gone
        std::function<bool(const QByteArray &)> err;
        bool inIsTerminal = false;
        bool outIsTerminal = false;
        bool errIsTerminal = false;
        std::function<bool()> outClosed = {}; ///< whether the reader of standard output is gone, checked without writing
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
    /// Writes the buffer once it is large; flush() always does.
    void written();
    void flush();
    /// Whether the reader of standard output is gone (a closed pipe).
    bool outClosed() const { return m_outClosed; }

    /// Called once when this is detected: at a write, or within a second without writes. Immediately if it is already known.
    void setOutClosedHandler(std::function<void()> handler);

    /// One line to standard output or standard error; `text` gets its line end.
    void line(const QString &text);
    void errLine(const QString &text);
    /// To standard error, formatted by ErrorPrinter.
    void error(const base::Error &error, const QStringList &marked = {});
    /// A note that is not an error, to standard error; {"note":"…"} if errors are JSON.
    void note(const QString &text);

    /// The running command, for the flags in errors, and whether errors are JSON.
    void setCommand(const CommandSpec *command, bool jsonErrors);
    bool jsonErrors() const { return m_errors.form == ErrorPrinter::Form::Json; }

    /// Called around writes to a terminal with a prompt: hides it and shows it again.
    void setPromptGuard(std::function<void()> hide, std::function<void()> show);

private:
    void writeError(const QByteArray &bytes);

    Streams m_streams;
    ErrorPrinter m_errors;
    QByteArray m_out;
    bool m_colour = false;
    void outHasClosed();

    bool m_outClosed = false;
    QTimer m_watch; ///< active while a callback is set
    std::function<void()> m_outClosedHandler;
    std::function<void()> m_hidePrompt;
    std::function<void()> m_showPrompt;
};

} // namespace framescope::cli
