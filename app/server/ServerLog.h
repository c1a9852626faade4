#pragma once

#include "base/Clock.h"
#include "base/Error.h"
#include "capture/Entry.h"
#include "session/EntryFan.h"

#include <QHostAddress>
#include <QString>
#include <QUrl>

#include <vector>

namespace framescope::server {

/// What the server itself has to say, as entries of connection 0: listening, pages, refusals. Lives on the server's thread.
class ServerLog
{
public:
    session::EntryFan &fan() { return m_fan; }

    /// {"server":"listening","urls":[…],"seed":…,"warning":…}
    void listening(const std::vector<QUrl> &urls, quint64 seed, const QString &warning);
    /// {"server":"stopped"}
    void stopped();
    /// {"server":"page","peer":…,"status":…,"target":…}
    void page(const QString &peer, const QByteArray &target, int status);
    /// {"client":…,"peer":…,"status":…,"text":…,"error":{…}}; status 0: nothing was answered
    void refused(std::uint32_t client, const QString &peer, int status, const base::Error &error);
    void note(const QString &text);
    /// A note about what the server cannot do: {"text":…,"error":{…}}
    void trouble(const base::Error &error);

private:
    void append(capture::EntryKind kind, std::uint32_t client, const QByteArray &json);

    session::EntryFan m_fan;
};

} // namespace framescope::server
