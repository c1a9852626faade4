#pragma once

#include "Console.h"
#include "EntryPrinter.h"

#include "server/LocalServer.h"

#include <QObject>
#include <QTimer>

namespace framescope::cli {

/// Runs a local server until an interrupt, a time or a number of clients ends it, and prints a summary. Main thread.
class ServerRunner : public QObject
{
    Q_OBJECT

public:
    struct Ending {
        int afterMs = 0;          ///< 0: no limit
        quint64 afterClients = 0; ///< 0: no limit
    };

    ServerRunner(server::LocalServer &server, Console &console, OutputFormat format, Ending ending);

    /// Starts the server, prints its address, returns the exit status when it has stopped.
    base::Result<int> run(capture::EntrySink *log);

private:
    void sayListening();
    void saySummary();
    void stop();

    server::LocalServer &m_server;
    Console &m_console;
    OutputFormat m_format;
    Ending m_ending;
    QTimer m_timer;
};

} // namespace framescope::cli
