#pragma once

#include <QAbstractSocket>
#include <QString>

#include <cstdint>

/// The few things about a socket that Qt has no function for; the one place in app/network that knows the platform.
/// For the socket's own thread.
namespace framescope::network {

/// No delay for small writes, and keep-alive probes of the system, so that a peer that vanished is noticed one day.
void tuneStream(QAbstractSocket &socket);

/// Lets this process have as many sockets as the system allows it at most: the usual limit on Linux is 1,024 files.
void allowManySockets();

/// A second descriptor for the same stream, which survives the first; -1 where the system refused.
qintptr duplicateDescriptor(qintptr descriptor);
void closeDescriptor(qintptr descriptor);

/// Makes the next close send RST in place of FIN: what was not sent yet is thrown away.
void resetOnClose(qintptr descriptor);

/// Sends FIN and leaves the other direction open (plain TCP only). False where the system refused.
bool shutdownWriting(qintptr descriptor);

/// What receiveSome() saw.
enum class Receipt : std::uint8_t { Data, Nothing, End, Error };

/// Reads what the system holds, without waiting. `count` is set for Data, `words` (the system's own) for Error.
Receipt receiveSome(qintptr descriptor, char *data, qint64 size, qint64 &count, QString &words);

/// Hands over what the system takes, without waiting: bytes taken, 0 if none just now, -1 and `words` where the stream broke.
qint64 sendSome(qintptr descriptor, const char *data, qint64 size, QString &words);

/// The same for two pieces, one behind the other, without copying them together.
qint64 sendBoth(qintptr descriptor, const char *first, qint64 firstSize, const char *second, qint64 secondSize, QString &words);

} // namespace framescope::network
