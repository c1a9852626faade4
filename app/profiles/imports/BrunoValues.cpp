#include "BrunoValues.h"

#include "base/Translation.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace framescope::profiles {

using Kind = ImportNote::Kind;
using base::OrderedJson;

namespace {

FRAMESCOPE_TR("Import")

} // namespace

QString brunoFolder(const QString &path)
{
    const QString folder = QFileInfo(path).path();
    return folder == QLatin1String(".") ? QString() : folder;
}

QString brunoText(QString text)
{
    static const QRegularExpression process(QStringLiteral("\\{\\{\\s*process\\.env\\.([\\w.-]+)\\s*\\}\\}"));
    return text.replace(process, QStringLiteral("{{env.\\1}}"));
}

void takeBrunoTimes(const QString &timeout, const QString &keepAlive, Profile &profile)
{
    if (const int ms = timeout.toInt(); ms > 0)
        profile.settings.timeouts.total = ms;
    if (const int ms = keepAlive.toInt(); ms > 0)
        profile.settings.keepAlive.interval = ms;
}

std::vector<Variable> brunoVariables(const std::vector<Row> &rows)
{
    std::vector<Variable> out;
    for (const Row &row : rows) {
        Variable variable;
        variable.on = row.on;
        variable.name = row.name;
        variable.value = row.value;
        variable.description = row.description;
        out.push_back(std::move(variable));
    }
    return out;
}

Variable brunoSecret(const QString &name)
{
    Variable variable;
    variable.name = name;
    variable.secret = true;
    variable.value = QStringLiteral("{{secret.%1}}").arg(name);
    return variable;
}

void takeBrunoProxy(const OrderedJson &json, Folder &folder, const QString &where, Imported &imported)
{
    const OrderedJson &config = json[u"config"].isObject() ? json[u"config"] : json;
    const bool on = json.contains(u"inherit") ? !json[u"inherit"].toBool(true) && !json[u"disabled"].toBool() : json[u"enabled"].toText() == QLatin1String("true");
    const QString host = config[u"hostname"].toText();
    if (!on || host.isEmpty())
        return;
    const QString protocol = config[u"protocol"].toText().toLower();
    if (protocol != QLatin1String("http") && protocol != QLatin1String("socks5") && !protocol.isEmpty()) {
        imported.note(Kind::NotUnderstood, where, tr("a proxy of the kind %1").arg(protocol));
        return;
    }
    ProxySettings proxy;
    proxy.kind = protocol == QLatin1String("socks5") ? ProxyKind::Socks5 : ProxyKind::Http;
    proxy.host = brunoText(host);
    proxy.port = config[u"port"].toText().toInt();
    const OrderedJson &auth = config[u"auth"];
    if (auth.isObject() && auth[u"enabled"].toBool(true) && !auth[u"disabled"].toBool()) {
        proxy.user = brunoText(auth[u"username"].toText());
        proxy.password = brunoText(auth[u"password"].toText());
    }
    folder.settings.proxy = proxy;
    if (!config[u"bypassProxy"].toText().isEmpty())
        imported.note(Kind::NotUnderstood, where, tr("the hosts that bypass the proxy"));
}

} // namespace framescope::profiles
