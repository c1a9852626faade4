#include "SecretKeeper.h"

#include <memory>
#include <optional>

namespace framescope::ui::workspace {

void SecretKeeper::keep(profiles::SecretStore &store, const QHash<QString, QString> &secrets, const Done &done)
{
    if (secrets.isEmpty())
        return done({});
    struct Pending {
        qsizetype left = 0;
        std::optional<base::Error> error;
    };
    const auto pending = std::make_shared<Pending>();
    pending->left = secrets.size();
    for (auto it = secrets.cbegin(); it != secrets.cend(); ++it) {
        store.set(it.key(), it.value(), [pending, done](const base::Result<void> &kept) {
            if (!kept && !pending->error)
                pending->error = kept.error();
            if (--pending->left == 0)
                done(pending->error ? base::Result<void>(*pending->error) : base::Result<void>());
        });
    }
}

} // namespace framescope::ui::workspace
