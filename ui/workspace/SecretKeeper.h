#pragma once

#include "profiles/SecretStore.h"

#include <QHash>

#include <functional>

namespace framescope::ui::workspace {

/// Puts what was typed as a secret into the keychain, and answers before a file refers to it: what the keychain has not confirmed stays
/// where it was typed. GUI thread.
class SecretKeeper
{
public:
    using Done = std::function<void(const base::Result<void> &)>;

    /// Values by their names; `done` gets the first error once all are answered. `store` outlives the answers.
    static void keep(profiles::SecretStore &store, const QHash<QString, QString> &secrets, const Done &done);
};

} // namespace framescope::ui::workspace
