#pragma once

#include <QAbstractSocket>

/// The few things about a socket that Qt has no function for; the one place in app/network that knows the platform.
/// For the socket's own thread.
namespace framescope::network {

/// No delay for small writes, and keep-alive probes of the system, so that a peer that vanished is noticed one day.
void tuneStream(QAbstractSocket &socket);

/// Makes the next close send RST in place of FIN: what was not sent yet is thrown away.
void resetOnClose(QAbstractSocket &socket);

/// Sends FIN and leaves the other direction open (plain TCP only). False where the system refused.
bool shutdownWriting(QAbstractSocket &socket);

} // namespace framescope::network
