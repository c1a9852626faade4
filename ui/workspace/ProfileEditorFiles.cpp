#include "ProfileEditor.h"

#include "ProfileForm.h"
#include "VariableTable.h"

#include <QFileInfo>

// What the editor reads and writes: a connection's file, or what a folder's file hands down.
namespace framescope::ui::workspace {

using profiles::Folder;
using profiles::Loaded;
using profiles::Profile;

base::Result<Loaded<Profile>> ProfileEditor::read(Folder *folder) const
{
    if (!isFolder())
        return m_workspace->profile(m_path);
    auto stored = m_workspace->folderSettings(m_path);
    if (!stored)
        return stored.error();
    // The pages know connections: a folder is one without an address.
    Loaded<Profile> loaded;
    loaded.value.name = !stored->value.name.isEmpty() ? stored->value.name : m_path.isEmpty() ? tr("Workspace") : QFileInfo(m_path).fileName();
    loaded.value.description = stored->value.description;
    loaded.value.settings = stored->value.settings;
    loaded.stamp = stored->stamp;
    loaded.readOnly = stored->readOnly;
    *folder = std::move(stored->value);
    return loaded;
}

base::Result<void> ProfileEditor::load()
{
    std::map<QString, profiles::Provenance> origins;
    auto loaded = read(&m_folder);
    if (loaded)
        m_loaded = std::move(loaded).value();
    // Without settings of its own it shows what it inherits; the workspace inherits from nobody.
    Profile bare = m_loaded.value;
    bare.settings = {};
    if (loaded && !(isFolder() && m_path.isEmpty())) {
        if (auto effective = m_workspace->effective(m_path, bare)) {
            m_inherited = effective->profile.settings;
            origins = std::move(effective->origins);
        }
    }
    m_form = new ProfileForm(std::move(origins), this);
    return loaded ? base::Result<void>() : base::Result<void>(loaded.error());
}

profiles::Resolver ProfileEditor::resolver() const
{
    // What is in a folder sees the folder's own variables too.
    const QString place = isFolder() && !m_path.isEmpty() ? QString(m_path + QLatin1Char('/')) : m_path;
    auto variables = m_workspace->variablesFor(place, m_environment);
    return profiles::Resolver(variables ? std::move(variables).value() : profiles::Variables(), m_secrets);
}

Folder ProfileEditor::editedFolder(const Profile &profile, QHash<QString, QString> *secrets) const
{
    Folder folder = m_folder;
    folder.description = profile.description;
    folder.settings = profile.settings;
    folder.variables = m_ownVariables->variables();
    for (profiles::Variable &variable : folder.variables) {
        if (!secrets || !m_secrets || !variable.secret || variable.value.isEmpty() || variable.value.startsWith(QLatin1String("{{secret.")))
            continue;
        const QString name = profiles::SecretStore::nameFor(variable.name);
        secrets->insert(name, variable.value);
        variable.value = profiles::SecretStore::reference(name);
    }
    return folder;
}

profiles::SaveResult ProfileEditor::write(const Profile &profile, const Folder &folder, const profiles::Stamp &stamp)
{
    return isFolder() ? m_workspace->saveFolder(m_path, folder, stamp) : m_workspace->saveProfile(m_path, profile, stamp);
}

} // namespace framescope::ui::workspace
