#include "Screenshots.h"

#include "Camera.h"
#include "Features.h"
#include "ScreenshotPlace.h"
#include "ScreenshotTour.h"

#include "ui/models/IoThread.h"

#include <QApplication>

#include <algorithm>

namespace framescope::ui::program {

Screenshots::Screenshots(QApplication &application, models::Languages &languages, const QString &folder)
    : m_application(application)
    , m_languages(languages)
    , m_root(folder)
{
}

QStringList Screenshots::everyLanguage()
{
    QStringList codes;
    for (const models::Languages::Language &language : models::Languages::available())
        codes << language.code;
    return codes << QStringLiteral("rtl");
}

bool Screenshots::runScheme(theme::Theme &theme, const QString &scheme, const QDir &folder)
{
    theme.setScheme(theme::Theme::schemeFromName(scheme));
    ScreenshotPlace place;
    if (!place.fill())
        return false;
    Camera camera(folder, scheme);
    models::IoThread io;
    shell::MainWindow window(theme, place.settings, Features::make({io, theme, place.settings, place.captures, place.workspace.get(), place.secrets.get()}));
    window.resize(1240, 800);
    window.show();
    window.open({}, false);
    ScreenshotTour(camera, window, place).run();
    for (shell::Page *each : window.findChildren<shell::Page *>())
        each->shutDown();
    const bool closed = camera.waitFor([&] {
        const auto pages = window.findChildren<shell::Page *>();
        return std::all_of(pages.begin(), pages.end(), [](const shell::Page *each) { return each->hasEnded(); });
    });
    return closed && !camera.hasFailed();
}

int Screenshots::run(const QStringList &schemes, const QStringList &languages)
{
    theme::Theme theme(m_application);
    bool failed = false;
    for (const QString &language : languages) {
        const bool mirrored = language == QLatin1String("rtl");
        const QDir folder(m_root.filePath(language));
        if (!folder.mkpath(QStringLiteral(".")))
            return 1;
        m_languages.use(mirrored ? QStringLiteral("en") : language);
        QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        for (const QString &scheme : schemes)
            failed = !runScheme(theme, scheme, folder) || failed;
    }
    QApplication::setLayoutDirection(Qt::LeftToRight);
    return failed ? 1 : 0;
}

} // namespace framescope::ui::program
