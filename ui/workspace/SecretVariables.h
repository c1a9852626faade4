#pragma once

#include "profiles/Variables.h"

#include <QHash>

#include <vector>

namespace framescope::ui::workspace {

/// Variables that are marked as secret: what of them goes to the keychain. Any thread.
class SecretVariables
{
public:
    /// Replaces the value of each variable that is marked as secret by its reference, and answers with the values by their names. `before`
    /// is what the file has: what was a plain secret there already is not touched. `owner` (an environment's name, or empty) comes first in
    /// the names.
    static QHash<QString, QString> take(std::vector<profiles::Variable> &variables, const std::vector<profiles::Variable> &before, const QString &owner);
};

} // namespace framescope::ui::workspace
