#pragma once

#include "profiles/Effective.h"
#include "profiles/SecretStore.h"
#include "profiles/Variables.h"
#include "profiles/Workspace.h"

#include <QCoreApplication>

#include <map>
#include <vector>

namespace framescope::ui::workspace {

/// The values of an editor's fields: a connection, or a folder as a connection without an address. A plain value.
struct ProfileDraft {
    profiles::Profile profile;                  ///< secrets still in typed form
    std::vector<profiles::Variable> variables;  ///< a folder's own; empty for a connection
};

/// A connection's file, or the inheritable settings of a folder (or the workspace), for an editor: what is stored,
/// what is inherited and from where, and how to write it. GUI thread.
class ProfileDocument
{
    Q_DECLARE_TR_FUNCTIONS(framescope::ui::workspace::ProfileDocument)

public:
    enum class Kind : std::uint8_t { Connection, Folder };

    /// `workspace` and `secrets` (may be null) outlive this; `environment` is the name of the chosen one, empty for none. The path of a
    /// folder may be empty: the workspace itself.
    ProfileDocument(profiles::Workspace *workspace, profiles::SecretStore *secrets, QString path, QString environment, Kind kind);

    Kind kind() const { return m_kind; }
    bool isFolder() const { return m_kind == Kind::Folder; }
    const QString &path() const { return m_path; }
    const profiles::Workspace *workspace() const { return m_workspace; }

    /// Reads it; until then, and after an error, it is empty.
    base::Result<void> load();
    const ProfileDraft &stored() const { return m_stored; }
    /// Why it cannot be saved; empty: it can.
    const QString &readOnly() const { return m_readOnly; }
    /// The values that apply if the document does not set them.
    const profiles::Settings &inherited() const { return m_inherited; }
    /// The origins of inherited values, by "tls.verify" and the like.
    const std::map<QString, profiles::Provenance> &origins() const { return m_origins; }
    /// Resolves variables with current values.
    profiles::Resolver resolver() const;

    bool differs(const ProfileDraft &draft) const;
    /// Whether the file differs from what was loaded or saved here.
    bool isChangedOutside() const;
    /// Takes what looks like a secret out of the draft, leaving references: its values, by their names. What stands in the file as it is
    /// now is not touched.
    QHash<QString, QString> takeSecrets(ProfileDraft &draft) const;
    /// Writes the draft as it is. What somebody else has written in the meantime is a conflict, unless `overwrite` is set. The draft is the
    /// stored one afterwards.
    profiles::SaveResult save(const ProfileDraft &draft, bool overwrite);

private:
    struct Read;
    base::Result<Read> read() const;
    profiles::Folder folderOf(const ProfileDraft &draft) const;
    profiles::SaveResult write(const ProfileDraft &draft, const profiles::Stamp &stamp);

    profiles::Workspace *m_workspace;
    profiles::SecretStore *m_secrets;
    QString m_path;
    QString m_environment;
    Kind m_kind;
    ProfileDraft m_stored;
    profiles::Folder m_folder;  ///< including data that is not in a folder's draft
    profiles::Stamp m_stamp;
    QString m_readOnly;
    profiles::Settings m_inherited;
    std::map<QString, profiles::Provenance> m_origins;
};

} // namespace framescope::ui::workspace
