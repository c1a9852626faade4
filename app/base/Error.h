#pragma once

#include <QString>

#include <cstdint>
#include <utility>
#include <vector>

namespace framescope::base {

enum class OptionId : std::uint8_t; ///< OptionId.h has the table; 0 is none

/// An error as a value. Three sentences are for people: what happened, what was seen, what to try. The other fields say the same
/// for programs, so that no code has to parse the sentences. Any thread.
struct Error {
    QString id;     ///< stable, for programs and for the manual: "tcp.refused", "tls.self-signed", "file.not-writable"
    QString what;   ///< one sentence: what happened, and where (host, path, option)
    QString seen;   ///< what was seen: bytes, a status line, the system's error text; may be empty
    QString remedy; ///< one sentence: what to try; may be empty. Command-line flags are named by app/cli alone, from `option`

    QString subject = {};   ///< the bare name of what it is about: a variable, a secret, a file, a field's path, a host; may be empty
    OptionId option = {};   ///< the setting that would fix it
    QString value = {};     ///< what to set it to, if known: "1.0", a certificate's fingerprint
    bool transient = false; ///< the next attempt may succeed

    /// The same error with this subject.
    Error about(QString name) &&
    {
        subject = std::move(name);
        return std::move(*this);
    }
    /// The same error, with the setting that would fix it and its value, if known.
    Error mendedBy(OptionId setting, QString to = {}) &&
    {
        option = setting;
        value = std::move(to);
        return std::move(*this);
    }
    /// The same error, marked as transient.
    Error worthRetrying() &&
    {
        transient = true;
        return std::move(*this);
    }
    /// The same error under another id, that of the layer that passes it on.
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
