#pragma once

#include "Environment.h"
#include "Profile.h"

#include "base/json/OrderedJson.h"

#include <QHash>

/// Finds values in files that look like secrets, and replaces them. Any thread.
namespace framescope::profiles {

/// A value that looks like a secret; does not contain the value.
struct SecretFinding {
    QString where;      ///< "auth.token", "headers[0].value"
    QString name;       ///< the name to store it under: {{secret.NAME}}
    QString why;        ///< one sentence
};

std::vector<SecretFinding> findSecrets(const Profile &profile);
std::vector<SecretFinding> findSecrets(const Folder &folder);
std::vector<SecretFinding> findSecrets(const Environment &environment);
/// The same for another kind of file, such as a saved server: values with secret names, addresses, and known tokens.
std::vector<SecretFinding> findSecrets(const base::OrderedJson &document);

/// Replaces each by its reference and returns the values by name. Names in `taken` with another value get a number.
QHash<QString, QString> takeSecrets(Profile &profile, const QHash<QString, QString> &taken = {});
QHash<QString, QString> takeSecrets(Folder &folder, const QHash<QString, QString> &taken = {});
QHash<QString, QString> takeSecrets(Environment &environment, const QHash<QString, QString> &taken = {});
/// For a saved server: its token, the only text of it with variables.
QHash<QString, QString> takeSecrets(base::OrderedJson &server, const QHash<QString, QString> &taken = {});

} // namespace framescope::profiles
