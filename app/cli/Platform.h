#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

/// Everything of the command line that differs between systems: streams, terminals, interrupts. Main thread.
namespace framescope::cli::platform {

enum class Stream { In, Out, Err };

/// The arguments behind the program's name; of those that are not UTF-8, the very bytes (base::NativeFile).
QStringList arguments(int argc, char **argv);
/// First thing in main(): closed streams become empty ones, a closed pipe an answer of write() and not a reason to die.
void prepareStreams();
bool isTerminal(Stream stream);
/// False when nobody reads any more or the disk is full. Writes everything otherwise, waiting as long as it takes.
bool writeAll(Stream stream, const QByteArray &bytes);
/// Why standard output could not be written, for another reason than that nobody reads it any more; empty where it could.
QString outputError();
/// Nobody reads standard output any more: a pipe whose other end is closed. Found without writing.
bool outputClosed();
/// Columns of the terminal behind the stream; 80 where that is unknown.
int terminalWidth(Stream stream);

/// Called on the main thread's event loop for each SIGINT, SIGTERM, Ctrl+C or Ctrl+Break, with the count from 1.
/// From the third on the process ends at once with 130, and from the second on where the event loop is stuck. An empty handler: nobody listens.
void onInterrupt(std::function<void(int count)> handler);

/// Keys one by one, without echo, while the object lives; the old settings come back in the destructor.
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

/// A line from the terminal without showing it (a password); empty where there is no terminal.
QByteArray readSecret(const QByteArray &prompt);

/// A secret from whoever is there: readSecret() on a terminal, otherwise the next line of standard input, of which nothing more is
/// read. None where standard input ended before it, or did not bring it within `mostMs` (below 0: it is waited for); on a terminal
/// a person types, and is waited for.
std::optional<QByteArray> askSecret(const QByteArray &prompt, qint64 mostMs);

/// Calls back on the main thread with what standard input holds, and with an empty array at its end. stop() ends it.
void readStdin(std::function<void(const QByteArray &)> handler);
void stopReadingStdin();
/// While paused, a pipe in front of us fills up and its writer waits.
void setStdinPaused(bool paused);

} // namespace framescope::cli::platform
