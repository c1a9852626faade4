#pragma once

#include "base/Error.h"
#include "network/ConnectionFacts.h"

#include <QString>

namespace framescope::ui::session {

/// What the button beside a diagnosis does on this page: the first of models::Remedy's actions that can be carried out here. A plain value.
struct Remedy {
    enum class Kind : std::uint8_t { None, TrustCertificate, UsePlain, UseTls, AddVariable, GiveSecret, RaiseLimit, TryAgain };

    Kind kind = Kind::None;
    QString text;    ///< of the button
    QString subject; ///< a variable's or a secret's name; a certificate's subject; which limit

    /// From the error's data alone.
    static Remedy of(const base::Error &error, const network::OpeningFacts *facts);
};

} // namespace framescope::ui::session
