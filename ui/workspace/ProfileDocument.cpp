#include "ProfileDocument.h"

#include "SecretVariables.h"

#include "profiles/SecretScan.h"

#include <QFileInfo>

namespace framescope::ui::workspace {

using profiles::Folder;
using profiles::Profile;
using profiles::SaveResult;
using profiles::SecretStore;

struct ProfileDocument::Read {
    ProfileDraft draft;
    Folder folder;
    profiles::Stamp stamp;
    QString readOnly;
};

ProfileDocument::ProfileDocument(profiles::Workspace *workspace, SecretStore *secrets, QString path, QString environment, Kind kind)
    : m_workspace(workspace)
    , m_secrets(secrets)
    , m_path(std::move(path))
    , m_environment(std::move(environment))
    , m_kind(kind)
    , m_inherited(profiles::Settings::defaults())
{
}

base::Result<ProfileDocument::Read> ProfileDocument::read() const
{
    Read read;
    if (!isFolder()) {
        auto stored = m_workspace->profile(m_path);
        if (!stored)
            return stored.error();
        read.draft.profile = std::move(stored->value);
        read.stamp = stored->stamp;
        read.readOnly = stored->readOnly;
        return read;
    }
    auto stored = m_workspace->folderSettings(m_path);
    if (!stored)
        return stored.error();
    read.folder = std::move(stored->value);
    read.draft.profile.name = !read.folder.name.isEmpty() ? read.folder.name : m_path.isEmpty() ? tr("Workspace") : QFileInfo(m_path).fileName();
    read.draft.profile.description = read.folder.description;
    read.draft.profile.settings = read.folder.settings;
    read.draft.variables = read.folder.variables;
    read.stamp = stored->stamp;
    read.readOnly = stored->readOnly;
    return read;
}

base::Result<void> ProfileDocument::load()
{
    auto stored = read();
    if (!stored)
        return stored.error();
    m_stored = std::move(stored->draft);
    m_folder = std::move(stored->folder);
    m_stamp = stored->stamp;
    m_readOnly = stored->readOnly;
    if (isFolder() && m_path.isEmpty())
        return {}; // the workspace has no parent
    // Without own settings it shows inherited ones.
    Profile bare = m_stored.profile;
    bare.settings = {};
    if (auto effective = m_workspace->effective(m_path, bare)) {
        m_inherited = effective->profile.settings;
        m_origins = std::move(effective->origins);
    }
    return {};
}

profiles::Resolver ProfileDocument::resolver() const
{
    // Items in a folder also see the folder's own variables.
    const QString place = isFolder() && !m_path.isEmpty() ? QString(m_path + QLatin1Char('/')) : m_path;
    auto variables = m_workspace->variablesFor(place, m_environment);
    return profiles::Resolver(variables ? std::move(variables).value() : profiles::Variables(), m_secrets);
}

Folder ProfileDocument::folderOf(const ProfileDraft &draft) const
{
    Folder folder = m_folder;
    folder.description = draft.profile.description;
    folder.settings = draft.profile.settings;
    folder.variables = draft.variables;
    return folder;
}

bool ProfileDocument::differs(const ProfileDraft &draft) const
{
    return !draft.profile.sameContent(m_stored.profile) || (isFolder() && folderOf(draft).toJson() != m_folder.toJson());
}

bool ProfileDocument::isChangedOutside() const
{
    const auto now = read();
    return now && !(now->draft.profile.sameContent(m_stored.profile) && now->folder.toJson() == m_folder.toJson());
}

QHash<QString, QString> ProfileDocument::takeSecrets(ProfileDraft &draft) const
{
    QHash<QString, QString> there;
    for (const QString &name : profiles::Resolver().secretsNeeded(profiles::textsOf(draft.profile)))
        there.insert(name, QString(QChar(0)));
    const QHash<QString, QString> found = profiles::takeSecrets(draft.profile, there);
    Profile before = m_stored.profile;
    const QStringList plainBefore = profiles::takeSecrets(before).values();
    QHash<QString, QString> secrets;
    if (!found.isEmpty()) {
        QString text = QString::fromUtf8(draft.profile.toJson().toCompact());
        for (auto it = found.cbegin(); it != found.cend(); ++it) {
            if (plainBefore.contains(it.value())) {
                // It stays in the file in which the user has it.
                const QString quoted = QString::fromUtf8(base::OrderedJson(it.value()).toCompact());
                text.replace(SecretStore::reference(it.key()), quoted.mid(1, quoted.size() - 2));
                continue;
            }
            // The same field of two connections may hold two secrets: the connection's name comes first in theirs.
            const QString name = SecretStore::nameFor(draft.profile.name + QLatin1Char(' ') + it.key());
            text.replace(SecretStore::reference(it.key()), SecretStore::reference(name));
            secrets.insert(name, it.value());
        }
        if (const auto document = base::OrderedJson::parse(text.toUtf8()))
            draft.profile = Profile::fromJson(*document);
    }
    secrets.insert(SecretVariables::take(draft.variables, m_stored.variables, {}));
    return secrets;
}

SaveResult ProfileDocument::write(const ProfileDraft &draft, const profiles::Stamp &stamp)
{
    return isFolder() ? m_workspace->saveFolder(m_path, folderOf(draft), stamp) : m_workspace->saveProfile(m_path, draft.profile, stamp);
}

SaveResult ProfileDocument::save(const ProfileDraft &draft, bool overwrite)
{
    SaveResult result = write(draft, m_stamp);
    if (result.status == SaveResult::Status::Conflict && overwrite)
        result = write(draft, result.stamp);
    if (!result.ok())
        return result;
    if (isFolder())
        m_folder = folderOf(draft);
    m_stored = draft;
    m_stamp = result.stamp;
    return result;
}

} // namespace framescope::ui::workspace
