#pragma once

#include "base/TextPattern.h"

#include <QString>

#include <vector>

namespace framescope::capture {

/// The verdict of a filter on one message, with reasons. A plain value.
struct Judgement {
    /// A term that does not match or is undecided.
    struct Unmet {
        QString term;       ///< its source text in the filter, with its minus
        QString seen;       ///< the actual value, in the filter's notation: `dir:out`, `size=12`, `"no"`, a JSON value; may be empty
        qsizetype position = 0; ///< in the filter, UTF-16 units
        QString gaveUp;     ///< the regular expression that reached its step limit; empty: the term does not match
    };

    base::TextPattern::Outcome outcome = base::TextPattern::Outcome::Yes;
    /// In the order of the filter; empty if it matches. Of terms joined by OR, all that fail are included.
    std::vector<Unmet> unmet;

    bool holds() const { return outcome == base::TextPattern::Outcome::Yes; }
    /// A regular expression reached its step limit, so the outcome is unknown: an error, never "no match".
    bool isUndecided() const { return outcome == base::TextPattern::Outcome::Undecided; }
    /// One sentence for each term that does not match or is undecided; `place` names the message ("message 3"). Empty if the filter matches.
    QString sentence(const QString &place) const;
};

} // namespace framescope::capture
