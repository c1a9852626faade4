#pragma once

#include "Effective.h"

#include <QStringList>

#include <vector>

namespace framescope::profiles {

class Resolver;
struct Resolved;
class WorkspaceAccess;

/// What a file asks for that needs consent if it was not made here: environment variables, files outside its folder,
/// secrets, and automatic sending. A plain value.
struct TrustRequest {
    enum class Kind : std::uint8_t { Environment, Files, Secrets, Sends };

    QStringList environment; ///< names of variables
    QStringList files;       ///< absolute paths outside of the workspace
    QStringList secrets;     ///< names
    QStringList sends;       ///< messages sent when the connection opens, by folder and name
    QStringList hosts;       ///< the destination of all of it: "example.org:443"; needs no consent by itself

    bool isEmpty() const { return environment.isEmpty() && files.isEmpty() && secrets.isEmpty() && sends.isEmpty(); }
    QStringList of(Kind kind) const;
    /// Whether this asks for everything that `other` asks for, except hosts.
    bool covers(const TrustRequest &other) const;
    /// The rest after these kinds are granted.
    TrustRequest without(const std::vector<Kind> &granted) const;
    void add(const TrustRequest &other);
    /// A line of text for each kind, and one for the hosts.
    QStringList lines() const;

    base::OrderedJson toJson() const;
    static TrustRequest fromJson(const base::OrderedJson &json);
    /// "env", "files", "secrets", "sends".
    static QString nameOf(Kind kind);
    static std::vector<Kind> kinds() { return {Kind::Environment, Kind::Files, Kind::Secrets, Kind::Sends}; }

    /// What a profile with these messages asks for; its relative file names are relative to its baseFolder. What the user typed
    /// (Variables::Source::typed, `typedUrl`) needs no consent.
    static TrustRequest of(const Effective &effective, const Resolver &values, const WorkspaceAccess &access, bool typedUrl = false);
    /// What a typed name of a file asks for, once its variables are put in (`name`): the file, where a variable leads out of the workspace.
    static TrustRequest ofTypedFile(const QString &typed, const Resolved &name, const QString &baseFolder, const WorkspaceAccess &access);
    /// What a single text asks for, such as a server's token.
    static TrustRequest of(const QStringList &texts, const Resolver &values);
};

/// If all files of its messages are inside `access` now, they are read only there from then on: a link that replaces a
/// file later, or a generated part of its name, cannot lead elsewhere.
void confineFiles(Effective &effective, const Resolver &values, const WorkspaceAccess &access);

} // namespace framescope::profiles
