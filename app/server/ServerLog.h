#pragma once

#include "base/Clock.h"
#include "base/Error.h"
#include "capture/EventFacts.h"
#include "record/EntryFan.h"

#include <QHostAddress>
#include <QString>
#include <QUrl>

#include <vector>

namespace framescope::server {

/// Logs the server's own events as entries of connection 0: listening, pages, refusals. Lives on the server's thread.
class ServerLog
{
public:
    record::EntryFan &fan() { return m_fan; }

    void listening(const std::vector<QUrl> &urls, quint64 seed, const QString &warning);
    void stopped();
    void page(const QString &peer, const QByteArray &target, int status);
    /// Status 0: no response was sent.
    void refused(std::uint32_t client, const QString &peer, int status, const base::Error &error);
    void note(const QString &text);
    /// A note about what the server cannot do.
    void trouble(const base::Error &error);

private:
    void append(std::uint32_t client, const capture::EventFacts &event);

    record::EntryFan m_fan;
};

} // namespace framescope::server
