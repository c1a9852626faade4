#pragma once

#include "profiles/Environment.h"
#include "profiles/Profile.h"

#include <vector>

namespace framescope::profiles {

/// One line of an import's report. A plain value.
struct ImportNote {
    enum class Kind : std::uint8_t { Taken, Changed, NotUnderstood, Skipped };
    Kind kind = Kind::NotUnderstood;
    QString where;   ///< "Ticker: headers", "entry 3"
    QString what;    ///< no values of fields that may be secret
    QString toString() const;
};

/// What an import found, before it is put into a workspace. A plain value.
struct Imported {
    struct Connection {
        QString folder;   ///< names joined by '/'; "" is the top
        Profile profile;
    };
    struct Group {
        QString path;     ///< as Connection::folder
        Folder folder;

        /// It hands something down besides its variables: one of the settings that imports give to folders.
        bool hasSettings() const;
    };
    /// Goes to the connections of that host, once all of them are known (Importer).
    struct Certificate {
        QString host;     ///< "h.example", "*.h.example", "h.example:8443"
        TlsSettings tls;  ///< its files as the document names them
    };
    QString format;       ///< "HAR", "Insomnia v4": for people
    std::vector<Connection> connections;
    std::vector<Group> groups;
    std::vector<Environment> environments;
    std::vector<Certificate> certificates;
    std::vector<ImportNote> notes;

    /// Nothing came of it that a workspace could take: no connection, no environment, no variable and no setting.
    bool nothing() const;
    void note(ImportNote::Kind kind, const QString &where, const QString &what) { notes.push_back({kind, where, what}); }
    /// Appends what another file held.
    void add(Imported other);
    qsizetype count(ImportNote::Kind kind) const;
};

} // namespace framescope::profiles
