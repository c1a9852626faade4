#pragma once

#include "Entry.h"
#include "EntryInfo.h"

#include "base/Secrets.h"

#include <QByteArray>

namespace framescope::capture {

class CaptureReader;

/// Whether secrets are redacted, and the known ones in addition to base::SecretNames. A plain value.
struct RedactionRules {
    bool enabled = true;
    base::Secrets secrets;

    /// Learns the secrets that the capture's requests sent, and the profiles' secret names, so that they are masked in later events, such as
    /// the reason of a Close. Reads only pages with events, and in these only the entries'
    /// properties and the payloads of openings.
    void learn(const CaptureReader &reader);
};

/// Redacts secrets in data that leaves the program: base::Secrets for the events of a capture. Immutable, any thread.
class Redactor
{
public:
    explicit Redactor(RedactionRules rules = {});

    /// Free text: like Secrets::text().
    QByteArray text(const QByteArray &text) const;
    /// A JSON value: the same for each of its strings, and for values with a secret name (also in the form "name" beside "value").
    /// Secrets that the event's own request sent are masked everywhere in the event; names listed under "secret_names"
    /// are secret too. Everything else stays byte for byte; anything that is not JSON is treated as text.
    QByteArray json(const QByteArray &json) const;
    /// Redacts an entry: an event like json(), the reason of a Close like text(), or all of the reason if FlagSecretReason is set.
    /// `kept` owns the bytes that the entry then refers to. Other frames are unchanged.
    void redact(EntryView &entry, QByteArray &kept) const;
    /// A Close's payload with "[redacted]" in place of its reason.
    static QByteArray withoutReason(QByteArrayView close);
    /// A stored payload as it is shown, copied and saved: withoutReason() where FlagSecretReason is set on a Close, else as it is.
    static QByteArray visible(const EntryInfo &entry, const QByteArray &payload);

private:
    RedactionRules m_rules;
};

} // namespace framescope::capture
