#pragma once

#include <QString>

#include <cstdint>
#include <utility>
#include <vector>

namespace framescope::base {

enum class OptionId : std::uint8_t; ///< OptionId.h has the table; 0 is none

/// What went wrong, as a value. Three sentences are for people: what happened, what was seen, what to try. The rest says the same
/// for programs, so that nothing has to read the sentences. Belongs to no thread.
struct Error {
    QString id;     ///< stable, for programs and for the manual: "tcp.refused", "tls.self-signed", "file.not-writable"
    QString what;   ///< one sentence: what happened, and where (host, path, option)
    QString seen;   ///< what was seen: bytes, a status line, the system's own words; may be empty
    QString remedy; ///< one sentence: what to try; may be empty. Command-line flags are named by app/cli alone, from `option`

    QString subject = {};   ///< the bare name of what it is about: a variable, a secret, a file, a field's path, a host; may be empty
    OptionId option = {};   ///< the setting that would mend it
    QString value = {};     ///< what to set it to, where that is known: "1.0", a certificate's fingerprint
    bool transient = false; ///< the same may succeed at the next attempt

    /// The same error about something with this name.
    Error about(QString name) &&
    {
        subject = std::move(name);
        return std::move(*this);
    }
    /// The same error, mended by this setting, with this value where one is known.
    Error mendedBy(OptionId setting, QString to = {}) &&
    {
        option = setting;
        value = std::move(to);
        return std::move(*this);
    }
    /// The same error, worth another attempt.
    Error worthRetrying() &&
    {
        transient = true;
        return std::move(*this);
    }
    /// The same error under another id: of the layer that passes it on.
    Error withId(const QString &other) const
    {
        Error error = *this;
        error.id = other;
        return error;
    }

    /// The sentences as one line of plain text: "what Seen: … Try: …"
    QString toString() const;
    /// Its texts under their names in JSON, in this order: id, what, seen, remedy, subject, option, value.
    std::vector<std::pair<const char *, QString>> fields() const;
};

} // namespace framescope::base
