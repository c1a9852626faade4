#pragma once

#include "profiles/Environment.h"
#include "profiles/Profile.h"

#include <vector>

namespace framescope::profiles {

/// One line of an import report. A plain value.
struct ImportNote {
    enum class Kind : std::uint8_t { Taken, Changed, NotUnderstood, Skipped };
    Kind kind = Kind::NotUnderstood;
    QString where;   ///< "Ticker: headers", "entry 3"
    QString what;    ///< without values that may be secret
    QString toString() const;
};

/// The result of an import before it is stored in a workspace. A plain value.
struct Imported {
    struct Connection {
        QString folder;   ///< names joined by '/'; "" is the top
        Profile profile;
    };
    struct Group {
        QString path;     ///< like Connection::folder
        Folder folder;

        /// Whether it has inheritable settings other than variables.
        bool hasSettings() const;
    };
    /// Assigned to the connections with that host once all are known (Importer).
    struct Certificate {
        QString host;     ///< "h.example", "*.h.example", "h.example:8443"
        TlsSettings tls;  ///< with the file names of the document
    };
    QString format;       ///< "HAR", "Insomnia v4": display name
    std::vector<Connection> connections;
    std::vector<Group> groups;
    std::vector<Environment> environments;
    std::vector<Certificate> certificates;
    std::vector<ImportNote> notes;

    /// Whether there is nothing to store: no connection, no environment, no variable and no setting.
    bool nothing() const;
    void note(ImportNote::Kind kind, const QString &where, const QString &what) { notes.push_back({kind, where, what}); }
    /// Appends the content of another file.
    void add(Imported other);
    qsizetype count(ImportNote::Kind kind) const;
};

} // namespace framescope::profiles
