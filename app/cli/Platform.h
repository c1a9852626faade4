#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

/// The platform-dependent parts of the command line: streams, terminals, interrupts. Main thread.
namespace framescope::cli::platform {

enum class Stream { In, Out, Err };

/// The arguments after the program's name; those that are not UTF-8 preserve their bytes (base::NativeFile).
QStringList arguments(int argc, char **argv);
/// Call first in main(): closed streams become empty ones, and a closed pipe makes write() fail instead of ending the process.
void prepareStreams();
bool isTerminal(Stream stream);
/// False if the reader is gone or the disk is full. Otherwise writes everything, waiting as long as necessary.
bool writeAll(Stream stream, const QByteArray &bytes);
/// Why standard output could not be written, apart from a missing reader; empty if it could.
QString outputError();
/// Whether the reader of standard output is gone: a pipe whose other end is closed. Checked without writing.
bool outputClosed();
/// The width of the stream's terminal in columns; 80 if unknown.
int terminalWidth(Stream stream);

/// Called on the main thread's event loop for each SIGINT, SIGTERM, Ctrl+C or Ctrl+Break, with the count from 1.
/// From the third on, or the second if the event loop is stuck, the process ends at once with 130. An empty handler: none.
void onInterrupt(std::function<void(int count)> handler);

/// Raw key input without echo during its lifetime; the destructor restores the settings.
class RawTerminal
{
public:
    RawTerminal();
    ~RawTerminal();
    RawTerminal(const RawTerminal &) = delete;
    RawTerminal &operator=(const RawTerminal &) = delete;
    bool active() const { return m_active; }

private:
    bool m_active = false;
};

/// Reads a line from the terminal without echo (a password); empty without a terminal.
QByteArray readSecret(const QByteArray &prompt);

/// Reads a secret: readSecret() on a terminal, otherwise the next line of standard input, of which nothing more is
/// read. None if standard input ended before it, or did not deliver it within `mostMs` (below 0: no limit). On a terminal
/// there is no limit.
std::optional<QByteArray> askSecret(const QByteArray &prompt, qint64 mostMs);

/// Calls back on the main thread with the data of standard input, and with an empty array at its end. stop() ends it.
void readStdin(std::function<void(const QByteArray &)> handler);
void stopReadingStdin();
/// While paused, an input pipe fills up and its writer waits.
void setStdinPaused(bool paused);

} // namespace framescope::cli::platform
