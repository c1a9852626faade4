#include "ScreenshotPlace.h"

namespace framescope::ui::program {

base::Result<void> ScreenshotPlace::fill()
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

} // namespace framescope::ui::program
