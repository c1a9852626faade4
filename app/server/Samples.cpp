#include "Samples.h"

#include "Text.h"

#include <QDir>
#include <QFile>

/// Outside all namespaces, as the macro requires: resources of a static library are not registered automatically.
static void registerServerResources()
{
    Q_INIT_RESOURCE(server);
}

namespace framescope::server {

namespace {

const QString kRoot = QStringLiteral(":/framescope/server/");

QStringList names(const QString &ending)
{
    registerServerResources();
    QStringList found;
    const QStringList files = QDir(kRoot + QStringLiteral("samples")).entryList({QLatin1Char('*') + ending}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        found << file.chopped(ending.size());
    return found;
}

base::Error unknown(const QString &name, const QStringList &known)
{
    return {QStringLiteral("usage.sample"), Text::tr("There is no sample \"%1\".").arg(name), {},
            Text::tr("Use one of these: %1.").arg(known.join(QLatin1String(", ")))};
}

} // namespace

QByteArray Samples::resource(const QString &path)
{
    registerServerResources();
    QFile file(kRoot + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList Samples::feeds()
{
    return names(QStringLiteral(".template"));
}

base::Result<QString> Samples::feed(const QString &name)
{
    if (!feeds().contains(name))
        return unknown(name, feeds());
    return QString::fromUtf8(resource(QStringLiteral("samples/%1.template").arg(name))).trimmed();
}

QStringList Samples::rules()
{
    return names(QStringLiteral(".rules.json"));
}

base::Result<QByteArray> Samples::ruleFile(const QString &name)
{
    if (!rules().contains(name))
        return unknown(name, rules());
    return resource(QStringLiteral("samples/%1.rules.json").arg(name));
}

} // namespace framescope::server
