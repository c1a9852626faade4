#pragma once

#include <QString>

namespace framescope::base {

/// What went wrong, as a value: it says what happened, what was seen, and what to try. Belongs to no thread.
struct Error {
    QString id;     ///< stable, for programs and for the manual: "network.refused", "tls.self-signed", "file.not-writable"
    QString what;   ///< one sentence: what happened, and where (host, path, option)
    QString seen;   ///< what was seen: bytes, a status line, the system's own words; may be empty
    QString remedy; ///< one sentence: what to try; may be empty

    /// The three as one line of plain text: "what Seen: … Try: …"
    QString toString() const;
};

} // namespace framescope::base
