#pragma once

#include "WorkspaceFiles.h"
#include "WorkspaceLookup.h"
#include "WorkspaceTrust.h"

#include <QObject>
#include <QThreadPool>

#include <memory>

namespace framescope::base {
class NativeFolder;
}

namespace framescope::profiles {

class WorkspaceWatcher;

/// A folder of profiles, environments and saved servers: keeps the list of it up to date, writes its files, and follows what others
/// change in it. Reading, finding, moving and trust are its parts' (WorkspaceReader, WorkspaceLookup, WorkspaceFiles, WorkspaceTrust).
/// Paths are relative to the folder, with '/'. Lives on its maker's thread; the folder is walked on the pool when asked so
/// (openInBackground, changes from outside).
class Workspace : public QObject
{
    Q_OBJECT

public:
    /// Where what is written comes from: what was made here is trusted, what another tool or a stranger made is not.
    enum class Origin : std::uint8_t { Own, Foreign };

    ~Workspace() override;

    /// The folder must exist; a missing workspace.json is no error (any folder with profiles can be opened).
    static base::Result<std::unique_ptr<Workspace>> open(const QString &folder);
    /// The same without waiting: the list is empty until changed().
    static base::Result<std::unique_ptr<Workspace>> openInBackground(const QString &folder);
    /// Makes the folder and workspace.json where they are not there.
    static base::Result<std::unique_ptr<Workspace>> create(const QString &folder, const QString &name);

    QString folder() const { return access().folder(); }
    QString absolute(const QString &path) const { return access().absolute(path); }
    /// The only way to its files.
    const WorkspaceAccess &access() const { return m_reader.access(); }
    /// Names its secrets and its cookie jar: made of where the folder lies, so that no file can claim those of another one. The
    /// default workspace keeps the one that it was made with.
    QString id() const { return m_id; }
    QString name() const;

    /// Folders, profiles, servers and environments in the order they are shown (a folder before what is in it).
    const std::vector<WorkspaceItem> &items() const { return m_snapshot.items; }
    const WorkspaceItem *item(const QString &path) const { return lookup().item(path); }
    std::vector<WorkspaceItem> children(const QString &folderPath) const;
    const std::vector<Problem> &problems() const { return m_snapshot.problems; }
    /// Starts following outside changes (needs an event loop); the command line does not.
    void watch();
    /// Looks again, now.
    void rescan();

    /// By path (with or without ".connection.json"), id, or name; several of a name are an error that lists them.
    base::Result<QString> findProfile(const QString &pathOrName) const { return lookup().profile(pathOrName); }

    base::Result<Loaded<Profile>> profile(const QString &path) const { return m_reader.profile(path); }
    base::Result<Loaded<Environment>> environment(const QString &path) const { return m_reader.environment(path); }
    base::Result<Loaded<Folder>> folderSettings(const QString &folderPath) const { return m_reader.folderSettings(folderPath); } ///< "" is the workspace; a missing file is an empty one
    base::Result<Loaded<base::OrderedJson>> document(const QString &path) const { return m_reader.document(path); } ///< saved servers, or anything else of ours
    /// Every problem there is: those of the list, and wrong types and values in the files. Reads all of them.
    std::vector<Problem> allProblems() const;
    /// Those of the files that this profile (empty: an address that was typed) is made of, and of its environment where one is named.
    std::vector<Problem> problemsOf(const QString &path, const QString &environmentName) const;

    /// The environment of that name or path.
    base::Result<Loaded<Environment>> findEnvironment(const QString &nameOrPath) const;
    QStringList environmentNames() const { return lookup().names(WorkspaceItem::Kind::Environment); }

    /// What is inherited put in.
    base::Result<Effective> effective(const QString &path) const;
    base::Result<Effective> effective(const QString &path, const Profile &edited) const { return m_reader.effective(path, edited); }
    /// The sources of {{names}} for a profile: `commandLine`, the environment (empty: none), its folders, the workspace.
    base::Result<Variables> variablesFor(const QString &path, const QString &environmentName,
                                         const std::vector<Variable> &commandLine = {}) const;

    /// Writes if the file is still what `stamp` says it was; otherwise a conflict, and nothing is written. To resolve it: save
    /// with the conflict's stamp (mine wins), load again (theirs wins), or save a mixture with the conflict's stamp.
    /// What is new, or was our own before, is our own work from then on (see TrustStore); what came from elsewhere stays that.
    SaveResult saveProfile(const QString &path, const Profile &profile, const Stamp &stamp);
    SaveResult saveEnvironment(const QString &path, const Environment &environment, const Stamp &stamp);
    SaveResult saveFolder(const QString &folderPath, const Folder &folder, const Stamp &stamp, Origin origin = Origin::Own);
    SaveResult saveDocument(const QString &path, const base::OrderedJson &document, const Stamp &stamp);

    /// A new file named after it in that folder ("" is the top); the path.
    base::Result<QString> addProfile(const QString &folderPath, const Profile &profile, Origin origin = Origin::Own);
    base::Result<QString> addEnvironment(const Environment &environment, Origin origin = Origin::Own);
    base::Result<QString> addServer(const QString &folderPath, const QString &name, const base::OrderedJson &document);
    base::Result<QString> addFolder(const QString &parent, const QString &name);
    /// Files and folders; the new path. A file keeps its ending; nothing is overwritten.
    base::Result<QString> move(const QString &path, const QString &toFolder);
    base::Result<QString> rename(const QString &path, const QString &newName);
    /// Copies a profile with a new id.
    base::Result<QString> duplicate(const QString &path);
    using Removed = WorkspaceFiles::Removed;
    /// Into the system's waste bin where there is one; restore() brings it back where it can.
    base::Result<Removed> remove(const QString &path);
    base::Result<void> restore(const Removed &removed);

    /// What has to be asked before this profile is used in this environment (empty: none); `looked` is the profile with the
    /// messages that count. An empty path: an address that was typed, whose variables come from here.
    TrustQuestion question(const QString &path, const QString &environmentName, const Effective &looked, const Resolver &values, bool typedUrl = false) const;
    /// The same of a text that was typed while this profile (empty: an address that was typed) is in use: of what the variables in it hold.
    TrustQuestion questionOfTyped(const QString &path, const QString &environmentName, const QString &text, const Resolver &values) const;
    /// The same of a saved server, or anything else that is one file.
    TrustQuestion question(const QString &path, const QString &name, const TrustRequest &request) const { return m_trust.question(name, path, request); }
    base::Result<void> allow(const TrustQuestion &question) { return m_trust.allow(question); }
    /// The workspace that a file belongs to: the nearest folder above it with a workspace.json, else its own.
    static QString folderOf(const QString &file);

signals:
    /// The list or a file's content is not what it was; paths that are new, gone or different. Empty: everything.
    void changed(const QStringList &paths);
    /// A file was changed by someone else (a part of changed()); editors with unsaved edits compare their stamp.
    void changedOutside(const QString &path);

private:
    explicit Workspace(const QString &folder);
    std::shared_ptr<const base::NativeFolder> m_native; ///< keeps the way to a folder whose name is no text
    static base::Result<std::unique_ptr<Workspace>> openFolder(const QString &folder);
    void take(WorkspaceSnapshot snapshot, bool fromOutside);
    void scanInBackground();
    void watchAll();
    void readId();
    WorkspaceLookup lookup() const { return WorkspaceLookup(folder(), m_snapshot); }
    base::Result<QString> add(const QString &folderPath, const QString &name, const QString &ending, const base::OrderedJson &document, Origin origin);
    SaveResult save(const QString &path, const base::OrderedJson &document, const Stamp &stamp, Origin origin = Origin::Own);
    void noteOwnWrite(const QString &path, const base::OrderedJson &document, const Stamp &stamp);
    void noteOwnMove();
    static base::Error notThere(const QString &path);

    WorkspaceReader m_reader;
    WorkspaceFiles m_files;
    WorkspaceTrust m_trust;
    QString m_id;
    QString m_name;
    WorkspaceSnapshot m_snapshot;
    std::unique_ptr<WorkspaceWatcher> m_watcher;
    QThreadPool m_pool;          ///< one thread, waited for before anything else goes
    int m_ownWrites = 0;         ///< a walk that began before one of them is out of date
    bool m_scanning = false;
    bool m_scanAgain = false;
};

} // namespace framescope::profiles
