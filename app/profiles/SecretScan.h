#pragma once

#include "Environment.h"
#include "Profile.h"

#include "base/json/OrderedJson.h"

#include <QHash>

/// Finds values in files that look like secrets, and takes them out. Any thread.
namespace framescope::profiles {

/// A value that looks like a secret. Does not hold it.
struct SecretFinding {
    QString where;      ///< "auth.token", "headers[0].value"
    QString name;       ///< under which it would be kept: {{secret.NAME}}
    QString why;        ///< in a sentence
};

std::vector<SecretFinding> findSecrets(const Profile &profile);
std::vector<SecretFinding> findSecrets(const Folder &folder);
std::vector<SecretFinding> findSecrets(const Environment &environment);
/// Of a file of another kind, a saved server for example: values whose names are secrets', addresses, and known tokens.
std::vector<SecretFinding> findSecrets(const base::OrderedJson &document);

/// Replaces each by its reference; what was replaced, by name. Names that are `taken` for another value get a number.
QHash<QString, QString> takeSecrets(Profile &profile, const QHash<QString, QString> &taken = {});
QHash<QString, QString> takeSecrets(Folder &folder, const QHash<QString, QString> &taken = {});
QHash<QString, QString> takeSecrets(Environment &environment, const QHash<QString, QString> &taken = {});
/// Of a saved server: its token, the one text of it in which variables are put in.
QHash<QString, QString> takeSecrets(base::OrderedJson &server, const QHash<QString, QString> &taken = {});

} // namespace framescope::profiles
