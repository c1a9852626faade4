#include "DemoCommand.h"

#include "EntryPrinter.h"
#include "SessionRunner.h"

#include "base/Translation.h"
#include "base/json/JsonWriter.h"
#include "server/LocalServer.h"
#include "session/Session.h"

#include <QEventLoop>
#include <QTimer>

namespace framescope::cli {

namespace {

using session::Outgoing;

FRAMESCOPE_TR("framescope::cli::DemoCommand")

/// One of every kind. The last text is long enough to be compressed, the third is sent in fragments.
std::vector<Outgoing> demonstration()
{
    Outgoing fragmented = Outgoing::text("three fragments");
    fragmented.fragmentSizes = {6, 5, 4};
    return {
        Outgoing::text("Hello, Framescope! Gr\xc3\xbc\xc3\x9f" "e \xe2\x9c\x93"),
        Outgoing::binary(QByteArray::fromHex("00010203cafebabe")),
        fragmented,
        Outgoing::ping("are you there?"),
        Outgoing::pong("a pong nobody asked for"),
        Outgoing::text(QByteArray("{\"tick\":1,\"price\":\"100.25\"},").repeated(24)),
    };
}

/// Closes when the last echo has arrived.
class EchoCounter final : public session::MessageListener
{
public:
    EchoCounter(SessionRunner &runner, int expected) : m_runner(runner), m_left(expected) {}
    void messageReceived(const protocol::Event &, std::span<const std::uint64_t>, base::Instant) override
    {
        if (--m_left == 0)
            m_runner.finishWell();
    }
    bool all() const { return m_left == 0; }

private:
    SessionRunner &m_runner;
    int m_left;
};

void stop(server::LocalServer &server)
{
    if (!server.isListening() && server.clientCount() == 0)
        return;
    QEventLoop loop;
    QObject::connect(&server, &server::LocalServer::stopped, &loop, &QEventLoop::quit);
    QTimer::singleShot(3000, &loop, &QEventLoop::quit);
    QMetaObject::invokeMethod(&loop, [&server] { server.stop(); }, Qt::QueuedConnection);
    loop.exec();
}

} // namespace

DemoCommand::DemoCommand()
{
    m_spec.name = QStringLiteral("demo");
    m_spec.summary = tr("runs an echo server and a client on this machine and prints one frame of every kind, live");
    m_spec.options = {
        {QStringLiteral("format"), QStringLiteral("human|jsonl"), tr("output: one line per entry, or one JSON object per line"), false, {}},
        {QStringLiteral("stack"), QStringLiteral("framescope|qt"), tr("the client's protocol stack (default framescope)"), false, {}},
    };
    m_spec.examples = {QStringLiteral("framescope-cli demo"), QStringLiteral("framescope-cli demo --format jsonl")};
}

base::Result<int> DemoCommand::run(const ParsedOptions &options, Console &console)
{
    const auto format = EntryPrinter::formatFrom(options.value(u"format"));
    if (!format)
        return format.error();
    const QString stack = options.value(u"stack").value_or(QStringLiteral("framescope"));
    if (stack != QLatin1String("framescope") && stack != QLatin1String("qt"))
        return usageError(tr("There is no stack with this name."), base::escapeControls(stack), tr("Use framescope or qt."));

    server::ServerSettings serverSettings;
    serverSettings.page = false;
    server::LocalServer server(serverSettings);
    if (const auto started = server.start(); !started)
        return started.error();
    const QString url = server.url().toString();
    if (*format == OutputFormat::JsonLines) {
        base::JsonWriter json(console.out());
        json.beginObject();
        json.field("event", "listening");
        json.field("url", url);
        json.endObject();
        console.out() += '\n';
    } else {
        console.line(tr("An echo server listens at %1; a client connects to it and sends one frame of every kind.").arg(url));
    }
    console.flush();

    session::SessionSettings settings;
    settings.connection.url = base::WebSocketAddress::of(server.url());
    settings.connection.proxy.kind = network::ProxyOptions::Kind::None;
    settings.connection.stack = stack == QLatin1String("qt") ? network::Stack::Qt : network::Stack::Framescope;
    const bool qt = settings.connection.stack == network::Stack::Qt;
    int echoes = 0;
    for (Outgoing &outgoing : demonstration()) {
        const bool message = outgoing.kind == Outgoing::Kind::Text || outgoing.kind == Outgoing::Kind::Binary;
        // Skip what Qt WebSockets cannot send: an unsolicited pong, fragments of given sizes.
        if (qt && (outgoing.kind == Outgoing::Kind::Pong || !outgoing.fragmentSizes.empty()))
            continue;
        echoes += message ? 1 : 0;
        settings.messagesAfterOpen.push_back(std::move(outgoing));
    }

    session::Session session(settings);
    EntryPrinter printer(console, *format);
    printer.setPreviewBytes(80);
    printer.setShowFrames(true); // that is the purpose of the demo
    session.addSink(&printer);
    SessionRunner runner(session, console);
    runner.setTimeoutMs(20'000);
    EchoCounter counter(runner, echoes);
    session.setMessageListener(&counter);
    const int status = runner.run();
    stop(server);
    if (status == ExitOk && !counter.all() && !runner.wasInterrupted())
        return ExitExpectationFailed;
    if (status == ExitOk && *format == OutputFormat::Human && counter.all())
        console.line(tr("Done. Now try: framescope-cli serve --port 9001, and framescope-cli connect ws://127.0.0.1:9001/ in another terminal."));
    return status;
}

} // namespace framescope::cli
