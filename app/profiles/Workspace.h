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

/// A folder of profiles, environments and saved servers: keeps its list up to date, writes its files, and follows changes by
/// others. Its parts do reading, finding, moving and trust (WorkspaceReader, WorkspaceLookup, WorkspaceFiles, WorkspaceTrust).
/// Paths are relative to the folder, with '/'. Lives on the thread that created it; the folder is scanned on the pool on request
/// (openInBackground, changes from outside).
class Workspace : public QObject
{
    Q_OBJECT

public:
    /// The origin of written content: what was made here is trusted, other content is not.
    enum class Origin : std::uint8_t { Own, Foreign };

    ~Workspace() override;

    /// The folder must exist; a missing workspace.json is not an error (any folder with profiles can be opened).
    static base::Result<std::unique_ptr<Workspace>> open(const QString &folder);
    /// The same without blocking: the list is empty until changed().
    static base::Result<std::unique_ptr<Workspace>> openInBackground(const QString &folder);
    /// Creates the folder and workspace.json if they do not exist.
    static base::Result<std::unique_ptr<Workspace>> create(const QString &folder, const QString &name);

    QString folder() const { return access().folder(); }
    QString absolute(const QString &path) const { return access().absolute(path); }
    /// The only access to its files.
    const WorkspaceAccess &access() const { return m_reader.access(); }
    /// Identifies its secrets and its cookie jar: derived from the folder's path, so that no file can claim those of another. The
    /// default workspace keeps its original id.
    QString id() const { return m_id; }
    QString name() const;

    /// Folders, profiles, servers and environments in display order (a folder before its content).
    const std::vector<WorkspaceItem> &items() const { return m_snapshot.items; }
    const WorkspaceItem *item(const QString &path) const { return lookup().item(path); }
    std::vector<WorkspaceItem> children(const QString &folderPath) const;
    const std::vector<Problem> &problems() const { return m_snapshot.problems; }
    /// Starts following outside changes (needs an event loop); the command line does not use it.
    void watch();
    /// Scans again now.
    void rescan();

    /// By path (with or without ".connection.json"), id, or name; an ambiguous name is an error that lists the matches.
    base::Result<QString> findProfile(const QString &pathOrName) const { return lookup().profile(pathOrName); }

    base::Result<Loaded<Profile>> profile(const QString &path) const { return m_reader.profile(path); }
    base::Result<Loaded<Environment>> environment(const QString &path) const { return m_reader.environment(path); }
    base::Result<Loaded<Folder>> folderSettings(const QString &folderPath) const { return m_reader.folderSettings(folderPath); } ///< "" is the workspace; a missing file is an empty one
    base::Result<Loaded<base::OrderedJson>> document(const QString &path) const { return m_reader.document(path); } ///< saved servers, or anything else of ours
    /// All problems: those of the list, and wrong types and values in the files. Reads all files.
    std::vector<Problem> allProblems() const;
    /// The problems of the files that this profile (empty: a typed address) depends on, and of its environment if given.
    std::vector<Problem> problemsOf(const QString &path, const QString &environmentName) const;

    /// The environment with that name or path.
    base::Result<Loaded<Environment>> findEnvironment(const QString &nameOrPath) const;
    QStringList environmentNames() const { return lookup().names(WorkspaceItem::Kind::Environment); }

    /// The profile with inherited values.
    base::Result<Effective> effective(const QString &path) const;
    base::Result<Effective> effective(const QString &path, const Profile &edited) const { return m_reader.effective(path, edited); }
    /// The sources of {{names}} for a profile: `commandLine`, the environment (empty: none), its folders, the workspace.
    base::Result<Variables> variablesFor(const QString &path, const QString &environmentName,
                                         const std::vector<Variable> &commandLine = {}) const;

    /// Writes if the file still matches `stamp`; otherwise it is a conflict, and nothing is written. To resolve it: save
    /// with the conflict's stamp (mine wins), load again (theirs wins), or save a merge with the conflict's stamp.
    /// New content, and content that was our own before, counts as our own (see TrustStore); foreign content stays foreign.
    SaveResult saveProfile(const QString &path, const Profile &profile, const Stamp &stamp);
    SaveResult saveEnvironment(const QString &path, const Environment &environment, const Stamp &stamp);
    SaveResult saveFolder(const QString &folderPath, const Folder &folder, const Stamp &stamp, Origin origin = Origin::Own);
    SaveResult saveDocument(const QString &path, const base::OrderedJson &document, const Stamp &stamp);

    /// Creates a file named after it in that folder ("" is the top); returns the path.
    base::Result<QString> addProfile(const QString &folderPath, const Profile &profile, Origin origin = Origin::Own);
    base::Result<QString> addEnvironment(const Environment &environment, Origin origin = Origin::Own);
    base::Result<QString> addServer(const QString &folderPath, const QString &name, const base::OrderedJson &document);
    base::Result<QString> addFolder(const QString &parent, const QString &name);
    /// Files and folders; returns the new path. A file keeps its suffix; nothing is overwritten.
    base::Result<QString> move(const QString &path, const QString &toFolder);
    base::Result<QString> rename(const QString &path, const QString &newName);
    /// Copies a profile with a new id.
    base::Result<QString> duplicate(const QString &path);
    using Removed = WorkspaceFiles::Removed;
    /// Moves it to the system's trash if there is one; restore() brings it back if possible.
    base::Result<Removed> remove(const QString &path);
    base::Result<void> restore(const Removed &removed);

    /// The question before this profile is used in this environment (empty: none); `looked` is the profile with the
    /// relevant messages. An empty path: a typed address, whose variables come from this workspace.
    TrustQuestion question(const QString &path, const QString &environmentName, const Effective &looked, const Resolver &values, bool typedUrl = false) const;
    /// The same for a text typed while this profile (empty: a typed address) is in use: for the values of its variables.
    TrustQuestion questionOfTyped(const QString &path, const QString &environmentName, const QString &text, const Resolver &values) const;
    /// The same for the name of a file, with its variables resolved (`name`): where they lead out of the workspace.
    TrustQuestion questionOfTypedFile(const QString &path, const QString &environmentName, const QString &typed, const Resolved &name, const Resolver &values) const;
    /// The absolute folder that a profile's relative file names refer to; of a typed address the current folder of the program.
    QString baseFolderOf(const QString &path) const;
    /// The same for a saved server, or anything else that is one file.
    TrustQuestion question(const QString &path, const QString &name, const TrustRequest &request) const { return m_trust.question(name, path, request); }
    base::Result<void> allow(const TrustQuestion &question) { return m_trust.allow(question); }
    /// The workspace of a file: the nearest parent folder with a workspace.json, else its own folder.
    static QString folderOf(const QString &file);

signals:
    /// The list or the content of a file changed; the paths that are new, gone or different. Empty: everything.
    void changed(const QStringList &paths);
    /// Another program changed a file (a part of changed()); editors with unsaved edits compare their stamp.
    void changedOutside(const QString &path);

private:
    explicit Workspace(const QString &folder);
    std::shared_ptr<const base::NativeFolder> m_native; ///< keeps access to a folder whose name is not text
    static base::Result<std::unique_ptr<Workspace>> openFolder(const QString &folder);
    void take(WorkspaceSnapshot snapshot, bool fromOutside);
    void scanInBackground();
    void watchAll();
    void readId();
    TrustQuestion questionOf(const QString &path, const QString &environmentName, const QString &profileName, const TrustRequest &request) const;
    /// What was typed while this profile is in use, and where it goes.
    TrustQuestion questionWithHosts(const QString &path, const QString &environmentName, TrustRequest request, const Resolver &values) const;
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
    QThreadPool m_pool;          ///< one thread; the first member to be destroyed waits for it
    int m_ownWrites = 0;         ///< a scan that began before one of them is outdated
    bool m_scanning = false;
    bool m_scanAgain = false;
};

} // namespace framescope::profiles
