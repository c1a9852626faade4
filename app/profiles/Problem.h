#pragma once

#include "base/Error.h"

#include <vector>

namespace framescope::profiles {

/// A problem in a file; reported, but never blocks the rest. A plain value.
struct Problem {
    enum class Severity : std::uint8_t { Error, Warning, Note };
    Severity severity = Severity::Error;
    QString id;      ///< stable: "json.syntax", "profile.duplicate-id", "workspace.link-outside", "secret.in-file"
    QString file;    ///< relative to the workspace (or as it was given, for an import)
    int line = 0;    ///< from 1; 0: unknown
    int column = 0;
    QString where;   ///< the field: "headers[2].value"; may be empty
    QString what;
    QString remedy;

    /// "file:line:column: what Try: …"
    QString toString() const;
};

} // namespace framescope::profiles
