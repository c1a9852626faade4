#include "Exporter.h"

#include "Formats.h"
#include "YamlWriter.h"

#include "base/OptionId.h"
#include "base/Translation.h"
#include "profiles/SecretScan.h"
#include "profiles/Workspace.h"

#include <QDateTime>

namespace framescope::profiles {

using base::OrderedJson;

namespace {

FRAMESCOPE_TR("Export")

QString displayPath(const Workspace &workspace, const QString &path, const QString &below)
{
    QStringList names;
    for (QString at = path; at != below && !at.isEmpty();) {
        const WorkspaceItem *item = workspace.item(at);
        names.prepend(item ? QString(item->name).replace(QLatin1Char('/'), QLatin1Char('-')) : at);
        at = item ? item->parent : QString();
    }
    return names.join(QLatin1Char('/'));
}

} // namespace

base::Result<ExportSet> ExportSet::take(const Workspace &workspace, const QString &path)
{
    ExportSet set;
    const WorkspaceItem *const chosen = workspace.item(path);
    if (!path.isEmpty() && !chosen) {
        return base::Error{QStringLiteral("profile.not-found"), tr("There is no %1 in the workspace.").arg(path), {}, tr("Check the path, or choose another workspace.")}
            .about(path)
            .mendedBy(base::OptionId::Workspace);
    }
    set.name = chosen ? chosen->name : workspace.name();
    const bool one = chosen && chosen->kind == WorkspaceItem::Kind::Profile;
    for (const WorkspaceItem &item : workspace.items()) {
        const bool inside = path.isEmpty() || item.path == path || item.path.startsWith(path + QLatin1Char('/'));
        if (!inside)
            continue;
        if (item.kind == WorkspaceItem::Kind::Profile) {
            auto loaded = workspace.profile(item.path);
            auto effective = loaded ? workspace.effective(item.path, loaded->value) : base::Result<Effective>(loaded.error());
            if (!effective) {
                set.notes << tr("%1 is left out: %2").arg(item.path, effective.error().what);
                continue;
            }
            for (const auto &[name, value] : takeSecrets(loaded->value).asKeyValueRange())
                set.notes << tr("%1: a value that looks like a secret was replaced by {{secret.%2}}").arg(item.name, name);
            (void)takeSecrets(effective->profile);
            set.items.push_back({one ? QString() : displayPath(workspace, item.parent, path), std::move(loaded->value), std::move(effective->profile)});
        } else if (item.kind == WorkspaceItem::Kind::Folder) {
            auto loaded = workspace.folderSettings(item.path);
            if (!loaded)
                continue;
            (void)takeSecrets(loaded->value);
            set.groups.push_back({displayPath(workspace, item.path, path), std::move(loaded->value)});
        } else if (item.kind == WorkspaceItem::Kind::Environment && path.isEmpty()) {
            auto loaded = workspace.environment(item.path);
            if (!loaded)
                continue;
            (void)takeSecrets(loaded->value);
            set.environments.push_back(std::move(loaded->value));
        }
    }
    if (path.isEmpty()) {
        if (auto top = workspace.folderSettings({})) {
            (void)takeSecrets(top->value);
            set.groups.insert(set.groups.begin(), {QString(), std::move(top->value)});
        }
    }
    return set;
}

QStringList Exporter::formatNames()
{
    return {QStringLiteral("framescope"), QStringLiteral("insomnia"), QStringLiteral("opencollection"), QStringLiteral("asyncapi")};
}

std::optional<ExportFormat> Exporter::formatFrom(const QString &name)
{
    const qsizetype index = formatNames().indexOf(name.toLower());
    return index < 0 ? std::nullopt : std::optional(static_cast<ExportFormat>(index));
}

QByteArray Exporter::write(ExportSet &set, ExportFormat format)
{
    switch (format) {
    case ExportFormat::Framescope: return ownExport(set).toIndented();
    case ExportFormat::Insomnia4: return insomniaExport(set).toIndented();
    case ExportFormat::OpenCollection: return toYaml(openCollectionExport(set));
    case ExportFormat::AsyncApi3: return toYaml(asyncApiExport(set));
    }
    return {};
}

OrderedJson ownExport(ExportSet &set)
{
    OrderedJson root = OrderedJson::object();
    root.set(QStringLiteral("format"), QStringLiteral("framescope-profiles"));
    root.set(QStringLiteral("version"), 1);
    root.set(QStringLiteral("name"), set.name);
    OrderedJson profiles = OrderedJson::array();
    for (const ExportSet::Item &item : set.items) {
        OrderedJson one = OrderedJson::object();
        if (!item.folder.isEmpty())
            one.set(QStringLiteral("folder"), item.folder);
        one.set(QStringLiteral("profile"), item.profile.toJson());
        profiles.append(std::move(one));
    }
    root.set(QStringLiteral("profiles"), std::move(profiles));
    OrderedJson folders = OrderedJson::array();
    for (const ExportSet::Group &group : set.groups) {
        OrderedJson one = OrderedJson::object();
        one.set(QStringLiteral("folder"), group.path);
        Folder folder = group.folder;
        folder.id.clear();
        folder.order.clear();
        folder.source.remove(u"id");
        folder.source.remove(u"order");
        one.set(QStringLiteral("settings"), folder.toJson());
        folders.append(std::move(one));
    }
    if (!folders.items().empty())
        root.set(QStringLiteral("folders"), std::move(folders));
    OrderedJson environments = OrderedJson::array();
    for (const Environment &environment : set.environments)
        environments.append(environment.toJson());
    if (!environments.items().empty())
        root.set(QStringLiteral("environments"), std::move(environments));
    return root;
}

} // namespace framescope::profiles
