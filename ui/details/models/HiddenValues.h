#pragma once

#include <QByteArray>
#include <QString>

namespace framescope::ui::details {

/// The values of secrets that a capture has masked in the heads of a handshake. No state, any thread.
class HiddenValues
{
public:
    /// The head with ‹hidden› in place of what the capture has masked.
    static QString marked(const QString &masked);
    static bool areIn(const QString &masked) { return marked(masked) != masked; }
    /// True where `sent` is what was masked: it reads the same everywhere else. The keys of two handshakes are never the same.
    static bool belongTo(const QByteArray &masked, const QByteArray &sent);
};

} // namespace framescope::ui::details
