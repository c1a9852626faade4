#include "MainWindow.h"

#include "base/Version.h"
#include "profiles/SecretStore.h"
#include "profiles/Workspace.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

using namespace framescope;

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Framescope"));
    QApplication::setOrganizationName(QStringLiteral("Framescope"));
    QApplication::setDesktopFileName(QStringLiteral("framescope"));
    QApplication::setApplicationVersion(base::version());
    QApplication::setQuitOnLastWindowClosed(true);

    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "Tests and monitors WebSockets, byte for byte."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("what"), QCoreApplication::translate("main", "An address (ws:// or wss://) or a capture (.fscope)."),
                                 QStringLiteral("[URL | capture]"));
    parser.addOption({QStringLiteral("connect"), QCoreApplication::translate("main", "Connect to the address at once.")});
    parser.addOption({QStringLiteral("theme"), QCoreApplication::translate("main", "system, light or dark."), QStringLiteral("name")});
    parser.process(application);

    QSettings settings;
    ui::theme::Theme theme(application);
    const QString scheme = parser.isSet(QStringLiteral("theme")) ? parser.value(QStringLiteral("theme"))
                                                                 : settings.value(QStringLiteral("appearance/theme")).toString();
    theme.setScheme(ui::theme::Theme::schemeFromName(scheme));

    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    capture::CaptureStore captures(QDir(data).filePath(QStringLiteral("captures")));
    const QString what = parser.positionalArguments().value(0);
    // A folder is a workspace.
    auto workspace = QFileInfo(what).isDir() ? profiles::Workspace::open(what) : profiles::Workspace::openDefault();
    profiles::Workspace *opened = workspace ? workspace->get() : nullptr;
    if (opened)
        opened->watch();
    profiles::SecretStore secrets(opened ? opened->id() : QString(), profiles::SecretStore::systemKeychain());
    ui::models::IoThread io;
    ui::windows::MainWindow window({io, theme, settings, captures, opened, &secrets});
    window.show();
    if (!workspace)
        window.showNotice(workspace.error());
    window.open(QFileInfo(what).isDir() ? QString() : what, parser.isSet(QStringLiteral("connect")));
    return QApplication::exec();
}
