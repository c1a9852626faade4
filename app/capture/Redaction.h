#pragma once

#include "Entry.h"

#include "base/Secrets.h"

#include <QByteArray>

namespace framescope::capture {

class CaptureReader;

/// Whether secrets are taken out, and which are known besides those that base::SecretNames tells. A plain value.
struct RedactionRules {
    bool enabled = true;
    base::Secrets secrets;

    /// Learns what the capture's requests sent, and the names that profiles gave to it: so it is masked in events that come later, as
    /// the reason of a Close. Reads only pages with events in them, of these the entries'
    /// properties and the payloads of openings.
    void learn(const CaptureReader &reader);
};

/// Takes secrets out of what leaves the program: base::Secrets for the events of a capture. Immutable, any thread.
class Redactor
{
public:
    explicit Redactor(RedactionRules rules = {});

    /// Free text: as Secrets::text().
    QByteArray text(const QByteArray &text) const;
    /// A JSON value: the same for each of its strings, and for values whose name is a secret's ("name" and "value" beside each other
    /// too). What an event's own request sent is masked wherever it comes back in the event; names that it lists under "secret_names"
    /// are secret too. Everything else stays byte for byte; what is no JSON is treated as text.
    QByteArray json(const QByteArray &json) const;
    /// Takes them out of an entry: an event as json(), the reason of a Close as text(), or all of it where FlagSecretReason is set.
    /// `kept` owns what the entry then shows. Other frames stay as they are.
    void redact(EntryView &entry, QByteArray &kept) const;
    /// A Close's payload with "[redacted]" in place of its reason.
    static QByteArray withoutReason(QByteArrayView close);

private:
    RedactionRules m_rules;
};

} // namespace framescope::capture
