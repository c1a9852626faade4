#pragma once

#include <QAbstractSocket>
#include <QString>

#include <cstdint>

/// Socket operations that Qt does not provide; the only platform-dependent part of app/network.
/// For the socket's own thread.
namespace framescope::network {

/// No delay for small writes, and the system's keep-alive probes, so that a vanished peer is eventually noticed.
void tuneStream(QAbstractSocket &socket);

/// Raises this process's socket limit to the system's maximum: the usual limit on Linux is 1,024 files.
void allowManySockets();

/// A second descriptor for the same stream, which survives the first; -1 if the system refused.
qintptr duplicateDescriptor(qintptr descriptor);
void closeDescriptor(qintptr descriptor);

/// Makes the next close send RST instead of FIN: unsent data is discarded.
void resetOnClose(qintptr descriptor);

/// Sends FIN and leaves the other direction open (plain TCP only). False if the system refused.
bool shutdownWriting(qintptr descriptor);

/// The result of receiveSome().
enum class Receipt : std::uint8_t { Data, Nothing, End, Error };

/// Reads available data without blocking. `count` is set for Data, `words` (the system's error text) for Error.
Receipt receiveSome(qintptr descriptor, char *data, qint64 size, qint64 &count, QString &words);

/// Writes without blocking: returns the bytes written, 0 if it would block, -1 and `words` if the stream broke.
qint64 sendSome(qintptr descriptor, const char *data, qint64 size, QString &words);

/// The same for two consecutive pieces, without joining them.
qint64 sendBoth(qintptr descriptor, const char *first, qint64 firstSize, const char *second, qint64 secondSize, QString &words);

} // namespace framescope::network
