#include "cli/Command.h"
#include "cli/Platform.h"

#include "base/Version.h"
#include "network/EpollDispatcher.h"

#include <QCoreApplication>
#include <QTranslator>

int main(int argc, char **argv)
{
    // If ours is unavailable: Qt's own event dispatcher needs fewer steps per socket wake-up than the GLib one.
    qputenv("QT_NO_GLIB", "1");
    framescope::cli::platform::prepareStreams();
    if (auto dispatcher = framescope::network::EpollDispatcher::make())
        QCoreApplication::setEventDispatcher(dispatcher.release()); // the application deletes it
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("framescope"));
    QCoreApplication::setApplicationVersion(framescope::base::version());

    // "1 frame", "2 frames" instead of "frame(s)". Only builds with the window have the tools to build the file.
    QTranslator plurals;
    if (plurals.load(QStringLiteral(":/framescope/plurals/framescope_en.qm")))
        QCoreApplication::installTranslator(&plurals);

    using namespace framescope::cli;
    Console console(Console::processStreams());
    const CommandRegistry registry = CommandRegistry::standard();
    return runCommandLine(registry, platform::arguments(argc, argv), console);
}
