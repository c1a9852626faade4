#include "Remedy.h"

#include "ui/models/Remedy.h"

#include "base/OptionId.h"

namespace framescope::ui::session {

Remedy Remedy::of(const base::Error &error, const network::OpeningFacts *)
{
    using Action = models::Remedy::Action;
    const models::Remedy remedy(error);
    // Those that are carried out on this page.
    static constexpr std::pair<Action, Kind> kinds[] = {
        {Action::TrustCertificate, Kind::TrustCertificate}, {Action::AddVariable, Kind::AddVariable},
        {Action::GiveSecret, Kind::GiveSecret},             {Action::RaiseLimit, Kind::RaiseLimit},
        {Action::FollowRedirects, Kind::RaiseLimit},        {Action::TryAgain, Kind::TryAgain},
    };
    for (const Action action : remedy.actions()) {
        if (action == Action::ChangeScheme)
            return {error.value == QLatin1String("wss://") ? Kind::UseTls : Kind::UsePlain, remedy.text(action), {}};
        for (const auto &[from, kind] : kinds) {
            if (from == action)
                return {kind, remedy.text(action), action == Action::FollowRedirects ? error.id : error.subject};
        }
    }
    return {};
}

} // namespace framescope::ui::session
