#pragma once

#include "base/TextPattern.h"

#include <QString>

#include <vector>

namespace framescope::capture {

/// What a filter says of one message, and why. A plain value.
struct Judgement {
    /// A term that does not hold, or that cannot be decided.
    struct Unmet {
        QString term;       ///< as it was written in the filter, with its minus
        QString seen;       ///< what was there instead, in the words of the filter: `dir:out`, `size=12`, `"no"`, a JSON value; may be empty
        qsizetype position = 0; ///< in the filter, UTF-16 units
        QString gaveUp;     ///< the regular expression that reached its step limit; empty: the term does not hold
    };

    base::TextPattern::Outcome outcome = base::TextPattern::Outcome::Yes;
    /// In the order of the filter; empty where it holds. Of terms joined by OR all that fail are in it.
    std::vector<Unmet> unmet;

    bool holds() const { return outcome == base::TextPattern::Outcome::Yes; }
    /// A regular expression reached its step limit, so that it is not known: an error, never "no match".
    bool isUndecided() const { return outcome == base::TextPattern::Outcome::Undecided; }
    /// One sentence for each term that does not hold or cannot be decided; `place` names the message ("message 3"). Empty where it holds.
    QString sentence(const QString &place) const;
};

} // namespace framescope::capture
