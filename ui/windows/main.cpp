#include "MainWindow.h"
#include "Retranslator.h"
#include "Screenshots.h"
#include "SingleInstance.h"
#include "SessionPage.h"

#include "ui/models/Languages.h"

#include "base/Version.h"
#include "profiles/SecretStore.h"
#include "profiles/Workspace.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QTimer>

using namespace framescope;

namespace {

constexpr int kLookEveryMs = 300;
constexpr int kLooks = 100;

/// Saves a picture of the window as soon as a session in it has received something (or nothing did for half a minute), and quits.
void takePicture(ui::windows::MainWindow &window, const QString &path)
{
    window.resize(1280, 800);
    auto *timer = new QTimer(&window);
    QObject::connect(timer, &QTimer::timeout, &window, [&window, timer, path, seen = false, looks = 0]() mutable {
        // Once more after the first time: the log shows by then what the statistics told a moment ago.
        const bool last = seen || ++looks > kLooks;
        const auto *session = window.currentSession();
        seen = session && session->controller()->status().statistics.in.messages > 0;
        if (!last)
            return;
        timer->stop();
        QCoreApplication::exit(window.grab().save(path) ? 0 : 1);
    });
    timer->start(kLookEveryMs);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Framescope"));
    QApplication::setOrganizationName(QStringLiteral("Framescope"));
    QApplication::setDesktopFileName(QStringLiteral("org.framescope.Framescope"));
    QApplication::setApplicationVersion(base::version());
    QApplication::setQuitOnLastWindowClosed(true);

    // The help is in a language already: that of the environment or the system; --language changes it below.
    ui::models::Languages languages;
    languages.use(qEnvironmentVariable("FRAMESCOPE_LANGUAGE"));

    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "Tests and monitors WebSockets, byte for byte."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("what"), QCoreApplication::translate("main", "An address (ws:// or wss://) or a capture (.fscope)."),
                                 QStringLiteral("[URL | capture]"));
    parser.addOption({QStringLiteral("connect"), QCoreApplication::translate("main", "Connect to the address at once.")});
    parser.addOption({QStringLiteral("demo"), QCoreApplication::translate("main", "Start an echo server and talk to it.")});
    parser.addOption({QStringLiteral("screenshot"), QCoreApplication::translate("main", "Save a picture of the window as soon as something was received, and quit."),
                      QStringLiteral("file")});
    parser.addOption({QStringLiteral("theme"), QCoreApplication::translate("main", "system, light or dark."), QStringLiteral("name")});
    parser.addOption({QStringLiteral("language"), QCoreApplication::translate("main", "The language of the window: en, de, fr, es, ja or zh_CN."), QStringLiteral("code")});
    parser.addOption({QStringLiteral("screenshots"), QCoreApplication::translate("main", "Render panels and dialogs into a folder and end."), QStringLiteral("folder")});
    parser.process(application);
    QSettings store;
    ui::models::AppSettings settings(store);
    if (parser.isSet(QStringLiteral("language")))
        languages.use(parser.value(QStringLiteral("language")));
    else if (!qEnvironmentVariableIsSet("FRAMESCOPE_LANGUAGE"))
        languages.use(settings.language());
    const ui::windows::Retranslator retranslator(languages);
    if (parser.isSet(QStringLiteral("screenshots")))
        return ui::windows::Screenshots(application, parser.value(QStringLiteral("screenshots"))).run();

    const QString what = parser.positionalArguments().value(0);
    const bool connectNow = parser.isSet(QStringLiteral("connect"));
    // A second start hands over to the first; a workspace of its own is a program of its own.
    ui::windows::SingleInstance instance(ui::windows::SingleInstance::defaultName());
    if (!QFileInfo(what).isDir() && !parser.isSet(QStringLiteral("demo")) && !parser.isSet(QStringLiteral("screenshot"))) {
        const QString absolute = QFileInfo(what).isFile() ? QFileInfo(what).absoluteFilePath() : what;
        if (instance.handOver({absolute, connectNow ? QStringLiteral("connect") : QString()}))
            return 0;
        instance.listen();
    }

    ui::theme::Theme theme(application);
    theme.setMonospace(settings.fontFamily(), settings.fontAdjustment());
    const QString scheme = parser.isSet(QStringLiteral("theme")) ? parser.value(QStringLiteral("theme"))
                                                                 : settings.theme();
    theme.setScheme(ui::theme::Theme::schemeFromName(scheme));

    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    capture::CaptureStore captures(QDir(data).filePath(QStringLiteral("captures")), settings.retention());
    // A folder is a workspace.
    auto workspace = QFileInfo(what).isDir() ? profiles::Workspace::open(what) : profiles::Workspace::openDefault();
    profiles::Workspace *opened = workspace ? workspace->get() : nullptr;
    if (opened)
        opened->watch();
    profiles::SecretStore secrets(opened ? opened->id() : QString(), profiles::SecretStore::systemKeychain());
    QObject::connect(&settings, &ui::models::AppSettings::changed, &theme, [&](ui::models::AppSettings::Group group) {
        if (group == ui::models::AppSettings::Group::Appearance) {
            theme.setScheme(ui::theme::Theme::schemeFromName(settings.theme()));
            theme.setMonospace(settings.fontFamily(), settings.fontAdjustment());
        } else if (group == ui::models::AppSettings::Group::Storage) {
            captures.setRules(settings.retention());
        } else if (group == ui::models::AppSettings::Group::Language) {
            languages.use(settings.language());
        }
    });
    ui::models::IoThread io;
    ui::windows::MainWindow window({io, theme, settings, captures, opened, &secrets});
    window.show();
    if (!workspace)
        window.showNotice(workspace.error());
    if (parser.isSet(QStringLiteral("screenshot")))
        takePicture(window, parser.value(QStringLiteral("screenshot")));
    if (parser.isSet(QStringLiteral("demo")))
        window.runDemo();
    else
        window.open(QFileInfo(what).isDir() ? QString() : what, connectNow);
    QObject::connect(&instance, &ui::windows::SingleInstance::received, &window, [&window](const QStringList &arguments) {
        if (!arguments.value(0).isEmpty())
            window.open(arguments.value(0), !arguments.value(1).isEmpty());
        window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
        window.raise();
        window.activateWindow();
    });
    return QApplication::exec();
}
