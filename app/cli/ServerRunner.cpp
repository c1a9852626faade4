#include "ServerRunner.h"

#include "ExitCode.h"
#include "Platform.h"

#include "base/Bytes.h"
#include "base/Units.h"
#include "base/json/JsonWriter.h"

#include <QEventLoop>

namespace framescope::cli {

using server::LocalServer;

ServerRunner::ServerRunner(LocalServer &server, Console &console, OutputFormat format, Ending ending)
    : m_server(server), m_console(console), m_format(format), m_ending(ending)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ServerRunner::stop);
    connect(&m_server, &LocalServer::clientsGone, this, [this](quint64 count) {
        if (m_ending.afterClients > 0 && count >= m_ending.afterClients)
            stop();
    });
}

base::Result<int> ServerRunner::run(capture::EntrySink *log)
{
    // A reader of "listening" may send an interrupt immediately.
    platform::onInterrupt([this](int) { stop(); });
    if (const auto started = m_server.start(); !started) {
        platform::onInterrupt({});
        return started.error();
    }
    sayListening();
    if (log)
        m_server.addLog(log);

    QEventLoop loop;
    connect(&m_server, &LocalServer::stopped, &loop, &QEventLoop::quit);
    m_console.setOutClosedHandler([this] { QMetaObject::invokeMethod(this, &ServerRunner::stop, Qt::QueuedConnection); });
    if (m_ending.afterMs > 0)
        m_timer.start(m_ending.afterMs);
    loop.exec();
    platform::onInterrupt({});
    m_console.setOutClosedHandler({});
    if (log)
        m_server.removeLog(log);
    saySummary();
    return ExitOk;
}

void ServerRunner::stop()
{
    // A second call drops clients that have not answered the Close yet.
    m_server.stop();
}

void ServerRunner::sayListening()
{
    const QString url = m_server.url().toString();
    if (m_format == OutputFormat::JsonLines) {
        base::JsonWriter json(m_console.out());
        json.beginObject();
        json.field("event", "listening");
        json.field("url", url);
        const std::vector<QUrl> urls = m_server.urls();
        if (urls.size() > 1) {
            json.beginArray("urls");
            for (const QUrl &each : urls)
                json.item(each.toString());
            json.endArray();
        }
        if (!m_server.caFile().isEmpty())
            json.field("ca", m_server.caFile());
        json.endObject();
        m_console.out() += '\n';
    } else {
        for (const QUrl &each : m_server.urls())
            m_console.line(tr("listening at %1").arg(each.toString()));
        if (!m_server.caFile().isEmpty())
            m_console.line(tr("clients trust it with the CA in %1").arg(m_server.caFile()));
    }
    m_console.flush();
    if (!m_server.warning().isEmpty())
        m_console.note(m_server.warning());
}

void ServerRunner::saySummary()
{
    const server::ServerTotals totals = m_server.totals();
    if (m_format == OutputFormat::JsonLines) {
        base::JsonWriter json(m_console.out());
        json.beginObject();
        json.field("event", "summary");
        json.field("clients", static_cast<std::uint64_t>(totals.clients));
        json.field("refused", static_cast<std::uint64_t>(totals.refused));
        json.field("pages", static_cast<std::uint64_t>(totals.pages));
        json.field("messages_in", static_cast<std::uint64_t>(totals.messagesIn));
        json.field("messages_out", static_cast<std::uint64_t>(totals.messagesOut));
        json.field("bytes_in", static_cast<std::uint64_t>(totals.bytesIn));
        json.field("bytes_out", static_cast<std::uint64_t>(totals.bytesOut));
        json.field("faults", static_cast<std::uint64_t>(totals.faults));
        json.field("not_sent", static_cast<std::uint64_t>(totals.notSent));
        json.field("seed", static_cast<std::uint64_t>(m_server.seed()));
        json.endObject();
        m_console.out() += '\n';
    } else {
        QString line = tr("%1 clients (%2 refused), %3 messages in, %4 out, %5 bytes in, %6 out")
                           .arg(totals.clients).arg(totals.refused).arg(totals.messagesIn).arg(totals.messagesOut)
                           .arg(base::Units::shortSize(totals.bytesIn), base::Units::shortSize(totals.bytesOut));
        if (totals.faults > 0)
            line += tr(", %1 faults (seed %2)").arg(totals.faults).arg(m_server.seed());
        if (totals.notSent > 0)
            line += tr(", %1 messages not sent to slow clients").arg(totals.notSent);
        m_console.line(line);
    }
    m_console.flush();
}

} // namespace framescope::cli
