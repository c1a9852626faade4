#include "Features.h"
#include "Screenshots.h"

#include "ui/captures/CapturesFeature.h"
#include "ui/models/Languages.h"
#include "ui/server/ServerFeature.h"
#include "ui/session/SessionFeature.h"
#include "ui/shell/EndSignals.h"
#include "ui/shell/OpenEvents.h"
#include "ui/shell/RecoveryDialog.h"
#include "ui/shell/SingleInstance.h"
#include "ui/shell/UpdateCheck.h"
#include "ui/shell/models/Recovery.h"

#include "base/CrashReport.h"
#include "base/Version.h"
#include "network/Versions.h"
#include "profiles/DefaultWorkspace.h"
#include "profiles/SecretStore.h"
#include "profiles/SystemKeychain.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDateTime>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QTextStream>
#include <QThreadPool>
#include <QTimer>

using namespace framescope;

namespace {

constexpr int kLookEveryMs = 300;
constexpr int kLooks = 100;
constexpr int kRecordingsEveryMs = 2000;
constexpr qint64 kUpdateEverySeconds = 24 * 60 * 60;

/// Saves a picture of the window as soon as a session has received something (or after half a minute), and quits.
void takePicture(ui::shell::MainWindow &window, const QString &path)
{
    window.resize(1280, 800);
    auto *timer = new QTimer(&window);
    QObject::connect(timer, &QTimer::timeout, &window, [&window, timer, path, seen = false, looks = 0]() mutable {
        // Once more after the first time: the log shows by then what the statistics told a moment ago.
        const bool last = seen || ++looks > kLooks;
        const auto *session = window.feature<ui::session::SessionFeature>().current();
        seen = session && session->statistics().in.messages > 0;
        if (!last)
            return;
        timer->stop();
        QCoreApplication::exit(window.grab().save(path) ? 0 : 1);
    });
    timer->start(kLookEveryMs);
}

/// The workspace of a start: the given folder; for a saved connection, the nearest parent folder that is a workspace, else its
/// own. Empty: the default one.
QString workspaceFor(const QString &what)
{
    const QFileInfo file(what);
    if (file.isDir())
        return what;
    if (!file.isFile() || !what.endsWith(QLatin1String(".connection.json")))
        return {};
    QDir folder = file.absoluteDir();
    do {
        if (folder.exists(QStringLiteral("workspace.json")))
            break;
    } while (folder.cdUp());
    if (!folder.exists(QStringLiteral("workspace.json")))
        folder = file.absoluteDir();
    return folder.canonicalPath() == QFileInfo(profiles::DefaultWorkspace::folder()).canonicalFilePath() ? QString() : folder.absolutePath();
}

/// Offers to show the remains of a crashed run: its report, and the captures it was recording.
void offerRecovery(ui::shell::MainWindow &window, const QString &reportFolder, const ui::shell::Recovery &recovery)
{
    const QStringList reports = base::CrashReport::unread(reportFolder);
    const QStringList captures = recovery.captures();
    if (reports.isEmpty() && captures.isEmpty())
        return;
    const int count = static_cast<int>(captures.size());
    window.notices().offer(ui::shell::NoticeArea::Tone::Info,
                 reports.isEmpty() ? QCoreApplication::translate("main", "Framescope was stopped while it was recording.")
                                   : QCoreApplication::translate("main", "Framescope crashed last time."),
                 captures.isEmpty() ? QString() : QCoreApplication::translate("main", "%n recording(s) were recovered.", nullptr, count),
                 QCoreApplication::translate("main", "Show"), [&window, reports, captures] {
                     auto *dialog = new ui::shell::RecoveryDialog(reports, captures, &window);
                     QObject::connect(dialog, &ui::shell::RecoveryDialog::captureChosen, &window, [&window](const QString &path) { window.feature<ui::captures::CapturesFeature>().openCapture(path); });
                     for (const QString &report : reports)
                         base::CrashReport::markRead(report);
                     dialog->show();
                 });
}

/// Checks for a newer version at most once a day, and only if that is enabled.
void checkForUpdates(ui::shell::UpdateCheck &updates, ui::models::AppSettings &settings)
{
    const QString key = QStringLiteral("updates/asked");
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QDateTime asked = settings.state(key).toDateTime();
    if (!settings.checkForUpdates() || (asked.isValid() && asked.secsTo(now) < kUpdateEverySeconds && asked <= now))
        return;
    settings.setState(key, now);
    updates.start();
}

void offerUpdate(ui::shell::MainWindow &window, const QString &version, const QUrl &page)
{
    window.notices().offer(ui::shell::NoticeArea::Tone::Info, QCoreApplication::translate("main", "Framescope %1 is available.").arg(version),
                 QCoreApplication::translate("main", "You have %1.").arg(base::version()),
                 page.isEmpty() ? QString() : QCoreApplication::translate("main", "Open its page"), [page] { QDesktopServices::openUrl(page); });
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

    // --help is already translated, into the language of the environment or the system; --language changes it below.
    ui::models::Languages languages;
    languages.use(qEnvironmentVariable("FRAMESCOPE_LANGUAGE"));

    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "Tests and monitors WebSockets, byte for byte."));
    parser.addHelpOption();
    parser.addOption({{QStringLiteral("v"), QStringLiteral("version")}, QCoreApplication::translate("main", "Show the versions of the program and its libraries.")});
    parser.addPositionalArgument(QStringLiteral("what"), QCoreApplication::translate("main", "An address (ws:// or wss://), a capture (.fscope) or a workspace (a folder)."),
                                 QStringLiteral("[URL | capture | workspace]"));
    parser.addOption({QStringLiteral("connect"), QCoreApplication::translate("main", "Connect to the address at once.")});
    parser.addOption({QStringLiteral("demo"), QCoreApplication::translate("main", "Start an echo server and talk to it.")});
    parser.addOption({QStringLiteral("screenshot"), QCoreApplication::translate("main", "Save a picture of the window once something is received, then quit."),
                      QStringLiteral("file")});
    parser.addOption({QStringLiteral("theme"), QCoreApplication::translate("main", "system, light or dark."), QStringLiteral("name")});
    parser.addOption({QStringLiteral("language"), QCoreApplication::translate("main", "The language of the window: en, de, fr, es, ja or zh_CN."), QStringLiteral("code")});
    parser.addOption({QStringLiteral("screenshots"), QCoreApplication::translate("main", "Render panels and dialogs into a folder, then quit."), QStringLiteral("folder")});
    parser.process(application);
    if (parser.isSet(QStringLiteral("version"))) {
        QTextStream(stdout) << network::versionText(QStringLiteral("framescope")) << Qt::endl;
        return 0;
    }
    QSettings store;
    ui::models::AppSettings settings(store);
    if (parser.isSet(QStringLiteral("language")))
        languages.use(parser.value(QStringLiteral("language")));
    else if (!qEnvironmentVariableIsSet("FRAMESCOPE_LANGUAGE"))
        languages.use(settings.language());
    if (parser.isSet(QStringLiteral("screenshots")))
        return ui::program::Screenshots(application, languages, parser.value(QStringLiteral("screenshots")))
            .run({QStringLiteral("light"), QStringLiteral("dark")},
                 parser.isSet(QStringLiteral("language")) ? QStringList{parser.value(QStringLiteral("language"))} : ui::program::Screenshots::everyLanguage());

    const QString what = parser.positionalArguments().value(0);
    const QString folder = workspaceFor(what);
    const bool connectNow = parser.isSet(QStringLiteral("connect"));
    const bool isWorkspace = QFileInfo(what).isDir();
    // A second start hands over to the instance with the same workspace.
    ui::shell::SingleInstance instance(ui::shell::SingleInstance::defaultName(folder.isEmpty() ? profiles::DefaultWorkspace::folder() : folder));
    if (!parser.isSet(QStringLiteral("demo")) && !parser.isSet(QStringLiteral("screenshot"))) {
        const QString absolute = isWorkspace ? QString() : QFileInfo(what).isFile() ? QFileInfo(what).absoluteFilePath() : what;
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
    const QString crashes = QDir(data).filePath(QStringLiteral("crashes"));
    const auto reporting = base::CrashReport::install(crashes);
    ui::shell::Recovery recovery(QDir(data).filePath(QStringLiteral("runs")));
    capture::CaptureStore captures(QDir(data).filePath(QStringLiteral("captures")), settings.retention());
    // A folder is a workspace.
    auto workspace = !folder.isEmpty() ? profiles::Workspace::open(folder) : profiles::DefaultWorkspace::open();
    profiles::Workspace *opened = workspace ? workspace->get() : nullptr;
    if (opened)
        opened->watch();
    profiles::SecretStore secrets(opened ? opened->id() : QString(), profiles::SystemKeychain::open());
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
    ui::shell::UpdateCheck updates(ui::shell::UpdateCheck::defaultUrl(), base::version());
    ui::models::IoThread io;
    // OAuth uses its refresh tokens on the connections' thread.
    const std::shared_ptr<profiles::SecretStore> ioSecrets(new profiles::SecretStore(opened ? opened->id() : QString(), profiles::SystemKeychain::open()),
                                                           [](profiles::SecretStore *own) { own->deleteLater(); });
    ioSecrets->moveToThread(io.thread());
    ui::shell::MainWindow window(theme, settings,
                                 ui::program::Features::make({io, theme, settings, captures, opened, &secrets, ioSecrets, {}, QDir(data).filePath(QStringLiteral("sent"))}));
    // The language is chosen in a dialog of the window, which is destroyed with the window's content.
    QObject::connect(&languages, &ui::models::Languages::changed, &window, &ui::shell::MainWindow::rebuild, Qt::QueuedConnection);
    window.show();
    if (!workspace)
        window.notices().showError(workspace.error());
    else if (!reporting)
        window.notices().showError(reporting.error());
    else
        offerRecovery(window, crashes, recovery);
    QTimer recordings;
    QObject::connect(&recordings, &QTimer::timeout, &window, [&] { recovery.setRecording(window.pages().recordings()); });
    recordings.start(kRecordingsEveryMs);
    // Each start removes outdated captures: scanning the folder accesses files, so not on this thread.
    QThreadPool::globalInstance()->start([captures] { (void)captures.tidy(); });
    QObject::connect(&updates, &ui::shell::UpdateCheck::newerVersion, &window,
                     [&window](const QString &version, const QUrl &page) { offerUpdate(window, version, page); });
    checkForUpdates(updates, settings);
    QObject::connect(&settings, &ui::models::AppSettings::changed, &window, [&](ui::models::AppSettings::Group group) {
        if (group == ui::models::AppSettings::Group::Updates)
            checkForUpdates(updates, settings);
    });
    if (parser.isSet(QStringLiteral("screenshot")))
        takePicture(window, parser.value(QStringLiteral("screenshot")));
    if (parser.isSet(QStringLiteral("demo")))
        window.feature<ui::server::ServerFeature>().runDemo();
    else
        window.open(isWorkspace ? QString() : what, connectNow);
    const ui::shell::OpenEvents openEvents;
    QObject::connect(&openEvents, &ui::shell::OpenEvents::asked, &window, [&window](const QString &asked) { window.open(asked, false); });
    QObject::connect(&instance, &ui::shell::SingleInstance::received, &window, [&window](const QStringList &arguments) {
        if (!arguments.value(0).isEmpty())
            window.open(arguments.value(0), !arguments.value(1).isEmpty());
        window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
        window.raise();
        window.activateWindow();
    });
    const ui::shell::EndSignals endSignals;
    QObject::connect(&endSignals, &ui::shell::EndSignals::asked, &window, &QWidget::close);
    return QApplication::exec();
}
