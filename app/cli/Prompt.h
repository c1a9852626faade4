#pragma once

#include "Console.h"
#include "LineEditor.h"

#include "base/Result.h"
#include "session/SessionSettings.h"

#include <QObject>

#include <memory>
#include <optional>

namespace framescope::cli {

namespace platform {
class RawTerminal;
}

/// The prompt of `connect` at the bottom of a terminal: key input, history in a private file of the user,
/// and slash commands. Log lines go above it. Main thread.
class Prompt : public QObject
{
    Q_OBJECT

public:
    /// A parsed line. A plain value.
    struct Request {
        enum class Kind : std::uint8_t { Send, Help, Quit, Nothing };
        Kind kind = Kind::Nothing;
        session::Outgoing outgoing;
    };

    /// `historyFile`: empty for none.
    Prompt(Console &console, QString historyFile, QObject *parent = nullptr);
    ~Prompt() override;

    /// Takes over the terminal until stop().
    void start();
    void stop();

    /// Text is sent unchanged; "/ping hi", "/pong", "/close 1000:bye", "/hex 0a0b", "/base64 …", "/file PATH", "/frame SPEC",
    /// "/help", "/quit"; "//x" sends "/x". Error: an invalid command.
    static base::Result<Request> parse(const QString &line);
    static QString helpText();
    /// In the user's folder for program data.
    static QString defaultHistoryFile();

signals:
    void send(const framescope::session::Outgoing &outgoing);
    /// /quit or Ctrl+D.
    void quit();

private:
    void take(const QString &line);
    void redraw();
    void loadHistory();
    void saveHistory() const;

    Console &m_console;
    LineEditor m_editor;
    QString m_historyFile;
    std::unique_ptr<platform::RawTerminal> m_terminal;
};

} // namespace framescope::cli
