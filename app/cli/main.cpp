#include "cli/Command.h"

#include "base/Version.h"

#include <QCoreApplication>

#ifndef Q_OS_WIN
#include <csignal>
#endif

int main(int argc, char **argv)
{
    // Qt's own event dispatcher takes fewer steps for each wake-up of a socket than the one over GLib.
    qputenv("QT_NO_GLIB", "1");
#ifndef Q_OS_WIN
    // A closed pipe is an answer of write(), not a reason to die.
    std::signal(SIGPIPE, SIG_IGN);
#endif
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("framescope"));
    QCoreApplication::setApplicationVersion(framescope::base::version());

    using namespace framescope::cli;
    Console console(Console::processStreams());
    const CommandRegistry registry = CommandRegistry::standard();
    return runCommandLine(registry, QCoreApplication::arguments().mid(1), console);
}
