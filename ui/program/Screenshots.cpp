#include "Screenshots.h"

#include "ScreenshotPlace.h"
#include "MainWindow.h"

#include "ui/models/AppSettings.h"
#include "ui/session/SessionPage.h"

#include <QApplication>
#include <QDialog>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QListWidget>
#include <QPixmap>
#include <QSettings>
#include <QTemporaryDir>

#include <algorithm>

namespace framescope::ui::program {

namespace {

constexpr int kPatienceMs = 30'000;

} // namespace

base::Result<void> Screenshots::Place::fill()
{
    auto made = profiles::Workspace::create(folder.filePath(QStringLiteral("workspace")), QStringLiteral("Demo"));
    if (!made)
        return made.error();
    workspace = std::move(made).value();
    secrets = std::make_unique<profiles::SecretStore>(workspace->id(), nullptr);
    const auto staging = workspace->addFolder({}, QStringLiteral("Staging"));
    const QString group = staging ? *staging : QString();
    auto folderSettings = workspace->folderSettings(group);
    if (folderSettings) {
        folderSettings->value.settings.origin = QStringLiteral("https://app.example");
        folderSettings->value.settings.headers.push_back({true, QStringLiteral("X-Team"), QStringLiteral("market-data"), {}, {}});
        (void)workspace->saveFolder(group, folderSettings->value, folderSettings->stamp);
    }
    auto environment = profiles::Environment::create(QStringLiteral("Staging"));
    const auto variable = [](const char *name, const char *value, bool secret) {
        profiles::Variable made2;
        made2.name = QString::fromLatin1(name);
        made2.value = QString::fromLatin1(value);
        made2.secret = secret;
        return made2;
    };
    environment.variables = {variable("host", "staging.example", false), variable("channel", "trades", false), variable("token", "{{secret.staging-token}}", true)};
    (void)workspace->addEnvironment(environment);
    auto profile = profiles::Profile::create(QStringLiteral("Ticker"), QStringLiteral("wss://{{host}}/feed"));
    profile.query.push_back({true, QStringLiteral("channel"), QStringLiteral("{{channel}}"), QStringLiteral("what to hear of"), {}});
    profile.settings.headers.push_back({true, QStringLiteral("Authorization"), QStringLiteral("Bearer {{token}}"), {}, {}});
    profile.settings.headers.push_back({false, QStringLiteral("X-Debug"), QStringLiteral("1"), {}, {}});
    profile.settings.reconnect.on = true;
    profiles::SavedMessage subscribe;
    subscribe.name = QStringLiteral("subscribe");
    subscribe.kind = profiles::MessageKind::Json;
    subscribe.content = QStringLiteral("{\"op\": \"subscribe\"}");
    profile.messages.push_back(subscribe);
    const auto path = workspace->addProfile(group, profile);
    if (!path)
        return path.error();
    ticker = *path;
    for (const char *name : {"Chat", "Telemetry"})
        (void)workspace->addProfile(group, profiles::Profile::create(QString::fromLatin1(name), QStringLiteral("wss://staging.example/%1").arg(QString::fromLatin1(name).toLower())));
    return {};
}

Screenshots::Screenshots(QApplication &application, models::Languages &languages, const QString &folder)
    : m_application(application)
    , m_languages(languages)
    , m_root(folder)
    , m_folder(folder)
{
}

QStringList Screenshots::everyLanguage()
{
    QStringList codes;
    for (const models::Languages::Language &language : models::Languages::available())
        codes << language.code;
    return codes << QStringLiteral("rtl");
}

bool Screenshots::waitFor(const std::function<bool()> &condition)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition()) {
        if (timer.elapsed() > kPatienceMs) {
            m_failed = true;
            return false;
        }
        QApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 50);
    }
    QApplication::processEvents();
    return true;
}

void Screenshots::shoot(QWidget *widget, const QString &name)
{
    QApplication::processEvents();
    for (const int ratio : {1, 2}) {
        QPixmap image(widget->size() * ratio);
        image.setDevicePixelRatio(ratio);
        widget->render(&image);
        const QString file = QStringLiteral("%1-%2@%3x.png").arg(name, m_suffix).arg(ratio);
        if (!image.save(m_folder.filePath(file)))
            m_failed = true;
    }
}

void Screenshots::settle()
{
    QElapsedTimer timer; // payloads are laid out on the pool
    timer.start();
    while (timer.elapsed() < 300)
        QApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
}

void Screenshots::shootPages(QDialog *dialog, QListWidget *pages, const QString &name)
{
    for (int i = 0; i < pages->count(); ++i) {
        pages->setCurrentRow(i);
        shoot(dialog, QStringLiteral("%1-%2").arg(name).arg(i + 1));
    }
}

void Screenshots::runScheme(theme::Theme &theme, const QString &scheme)
{
    m_suffix = scheme;
    theme.setScheme(theme::Theme::schemeFromName(scheme));
    Place place;
    if (!place.fill()) {
        m_failed = true;
        return;
    }
    models::IoThread io;
    MainWindow window({io, theme, place.settings, place.captures, place.workspace.get(), place.secrets.get()});
    window.resize(1240, 800);
    window.show();
    window.open({}, false);
    shoot(&window, QStringLiteral("welcome"));
    if (shootSession(window)) {
        session::SessionPage *page = window.currentSession();
        shootDetailsAndComposer(*page);
        shootLog(*page);
        shootWorkspace(window, place);
        shootDialogs(window, place);
        shootSizes(window);
        shootFailures(window, place);
    }
    for (shell::Page *each : window.findChildren<shell::Page *>())
        each->shutDown();
    const bool closed = waitFor([&] {
        const auto pages = window.findChildren<shell::Page *>();
        return std::all_of(pages.begin(), pages.end(), [](const shell::Page *each) { return each->hasEnded(); });
    });
    m_failed = m_failed || !closed;
}

int Screenshots::run(const QStringList &schemes, const QStringList &languages)
{
    theme::Theme theme(m_application);
    for (const QString &language : languages) {
        const bool mirrored = language == QLatin1String("rtl");
        m_folder = QDir(m_root.filePath(language));
        if (!m_folder.mkpath(QStringLiteral(".")))
            return 1;
        m_languages.use(mirrored ? QStringLiteral("en") : language);
        QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        for (const QString &scheme : schemes)
            runScheme(theme, scheme);
    }
    QApplication::setLayoutDirection(Qt::LeftToRight);
    return m_failed ? 1 : 0;
}

} // namespace framescope::ui::program
