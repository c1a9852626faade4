#pragma once

#include "profiles/exports/Exporter.h"

/// What the tests of the exports for other tools share.
namespace framescope::test {

/// One profile in a folder, with a text and a ping, variables at the top and an environment.
inline profiles::ExportSet exportSample()
{
    using namespace profiles;
    const auto row = [](const char *name, const char *value, bool on = true) {
        Row one;
        one.name = QString::fromLatin1(name);
        one.value = QString::fromLatin1(value);
        one.on = on;
        return one;
    };
    Profile profile = Profile::create(QStringLiteral("Ticker"), QStringLiteral("wss://{{host}}/feed/:room"));
    profile.pathParameters = {row("room", "lobby")};
    profile.query = {row("since", "0"), row("debug", "1", false)};
    profile.settings.headers = {row("X-A", "{{a}}")};
    profile.settings.origin = QStringLiteral("https://o.example");
    Auth auth;
    auth.kind = AuthKind::Basic;
    auth.user = QStringLiteral("me");
    auth.password = QStringLiteral("{{secret.pw}}");
    profile.settings.auth = auth;
    SavedMessage json;
    json.name = QStringLiteral("Subscribe");
    json.kind = MessageKind::Json;
    json.content = QStringLiteral("{\"id\": \"{{$uuid}}\"}");
    SavedMessage ping;
    ping.name = QStringLiteral("Ping");
    ping.kind = MessageKind::Ping;
    profile.messages = {json, ping};

    ExportSet set;
    set.name = QStringLiteral("API");
    set.items.push_back({QStringLiteral("Feeds/Fast"), profile, profile});
    ExportSet::Group top;
    Variable host;
    host.name = QStringLiteral("host");
    host.value = QStringLiteral("h.example");
    top.folder.variables = {host};
    set.groups = {top};
    Environment environment = Environment::create(QStringLiteral("Staging"));
    environment.variables = {host};
    set.environments = {environment};
    return set;
}

} // namespace framescope::test
