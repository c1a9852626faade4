#include "SecretVariables.h"

#include "profiles/SecretStore.h"

#include <algorithm>

namespace framescope::ui::workspace {

using profiles::SecretStore;
using profiles::Variable;

QHash<QString, QString> SecretVariables::take(std::vector<Variable> &variables, const std::vector<Variable> &before, const QString &owner)
{
    QHash<QString, QString> secrets;
    for (Variable &variable : variables) {
        if (!variable.secret || variable.value.isEmpty() || variable.value.startsWith(QLatin1String("{{secret.")))
            continue;
        const bool untouched = std::any_of(before.begin(), before.end(), [&](const Variable &old) {
            return old.secret && old.name == variable.name && old.value == variable.value;
        });
        if (untouched)
            continue;
        const QString name = SecretStore::nameFor(owner.isEmpty() ? variable.name : QString(owner + QLatin1Char(' ') + variable.name));
        secrets.insert(name, variable.value);
        variable.value = SecretStore::reference(name);
    }
    return secrets;
}

} // namespace framescope::ui::workspace
