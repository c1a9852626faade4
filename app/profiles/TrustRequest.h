#pragma once

#include "Effective.h"

#include <QStringList>

#include <vector>

namespace framescope::profiles {

class Resolver;
class WorkspaceAccess;

/// What a file asks for that a stranger's file does not get unasked: environment variables, files outside of its folder,
/// secrets, and sending by itself. A plain value.
struct TrustRequest {
    enum class Kind : std::uint8_t { Environment, Files, Secrets, Sends };

    QStringList environment; ///< names of variables
    QStringList files;       ///< absolute paths outside of the workspace
    QStringList secrets;     ///< names
    QStringList sends;       ///< messages that are sent when the connection opens, by folder and name
    QStringList hosts;       ///< where all of it goes: "example.org:443"; not asked for by itself

    bool isEmpty() const { return environment.isEmpty() && files.isEmpty() && secrets.isEmpty() && sends.isEmpty(); }
    QStringList of(Kind kind) const;
    /// Everything that `other` asks for is asked for here too; hosts do not count.
    bool covers(const TrustRequest &other) const;
    /// What is left when these kinds are granted.
    TrustRequest without(const std::vector<Kind> &granted) const;
    void add(const TrustRequest &other);
    /// A line for each kind that is asked for, and one for the hosts: for people.
    QStringList lines() const;

    base::OrderedJson toJson() const;
    static TrustRequest fromJson(const base::OrderedJson &json);
    /// "env", "files", "secrets", "sends".
    static QString nameOf(Kind kind);
    static std::vector<Kind> kinds() { return {Kind::Environment, Kind::Files, Kind::Secrets, Kind::Sends}; }

    /// What a profile with these messages asks for; its relative file names stand against its baseFolder. What the user typed
    /// (Variables::Source::typed, `typedUrl`) is no request.
    static TrustRequest of(const Effective &effective, const Resolver &values, const WorkspaceAccess &access, bool typedUrl = false);
    /// What a single text asks for, such as a server's token.
    static TrustRequest of(const QStringList &texts, const Resolver &values);
};

/// Where all files of its messages lie inside of `access` now, they are read there only from then on: a link that is put in a
/// file's place meanwhile, or a generated part of its name, leads nowhere else.
void confineFiles(Effective &effective, const Resolver &values, const WorkspaceAccess &access);

} // namespace framescope::profiles
