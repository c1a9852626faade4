#include "ConnectCommand.h"

#include "CaptureFile.h"
#include "ConnectionFlags.h"
#include "Conversation.h"
#include "DecodeOption.h"
#include "ExpectationOptions.h"
#include "Platform.h"
#include "SendOptions.h"
#include "TrustOptions.h"

#include "base/Translation.h"
#include "scenario/FrameSpec.h"

#include <QJsonObject>

namespace framescope::cli {

namespace {

FRAMESCOPE_TR("framescope::cli::ConnectCommand")

} // namespace

ConnectCommand::ConnectCommand()
{
    m_spec.name = QStringLiteral("connect");
    m_spec.summary = tr("opens a connection, sends, and prints the log until it closes");
    m_spec.arguments = QStringLiteral("URL|PROFILE");
    m_spec.minArguments = m_spec.maxArguments = 1;
    const auto add = [this](const std::vector<Option> &options) { m_spec.options.insert(m_spec.options.end(), options.begin(), options.end()); };
    add(sendoptions::options());
    const QString receiving = tr("Receiving and printing");
    add({{QStringLiteral("echo"), QString(), tr("send every message straight back unchanged: type, bytes and fragments"), false, receiving},
         {QStringLiteral("format"), QStringLiteral("human|jsonl"), tr("output: one line per message, or one JSON object per entry"), false, receiving},
         EntryPrinter::framesOption(receiving),
         decodeoption::row(receiving),
         {QStringLiteral("quiet"), QString(), tr("print no entries, only errors"), false, receiving},
         {QStringLiteral("verbose"), QString(), tr("print the phases of the opening too"), false, receiving},
         {QStringLiteral("linger"), QStringLiteral("MS"), tr("how long to wait for answers after the last message before closing (default 500)"), false, receiving},
         {QStringLiteral("no-stdin"), QString(), tr("do not read standard input"), false, receiving}});
    m_spec.options.push_back(CaptureFile::option());
    m_spec.options.push_back({QStringLiteral("out"), QStringLiteral("FILE"), tr("the same as --capture"), false, CaptureFile::option().group});
    add(expectationoptions::options());
    add(ConnectionFlags::options());
    add(trustoptions::options(tr("Files that were not made here")));
    m_spec.examples = {
        QStringLiteral("framescope-cli connect wss://echo.example/ --send hello --count 1"),
        QStringLiteral("framescope-cli connect localhost:9001 --header 'X-Key: 1' --protocol chat"),
        QStringLiteral("framescope-cli connect ws://127.0.0.1:9001/ --send-json '{\"op\":\"subscribe\"}' --expect '\"ok\":true' --timeout 5"),
        QStringLiteral("printf 'one\\ntwo\\n' | framescope-cli connect ws://127.0.0.1:9001/ --format jsonl"),
        QStringLiteral("framescope-cli connect ws://127.0.0.1:9001/ --fragment 1,2 --send hello --frame 'fin=1,rsv2=1,opcode=3,payload=hex:00ff' --close 1000:bye"),
    };
    m_spec.notes = tr("Lines of standard input are sent as text messages, after the send options have been performed. On a terminal they\n"
                      "are edited in a prompt (/help there lists its commands). When everything has been sent and standard input has ended,\n"
                      "the connection is closed with 1000 once no message has arrived for --linger (at the latest after four times as\n"
                      "long), unless --count, --expect, --expect-close, --timeout, --echo or a running --wait keeps it open. If nothing\n"
                      "was sent at all, the log is printed until the peer closes.\n\n")
                   + scenario::FrameSpec::help();
}

base::Result<int> ConnectCommand::run(const ParsedOptions &options, Console &console)
{
    ConnectionFlags flags;
    flags.askPassword = platform::askSecret;
    auto settings = flags.settings(options.arguments().first(), options);
    if (!settings)
        return settings.error();
    auto actions = sendoptions::read(options);
    if (!actions)
        return actions.error();
    auto expectations = expectationoptions::read(options);
    if (!expectations)
        return expectations.error();
    const auto format = EntryPrinter::formatFrom(options.value(u"format"));
    if (!format)
        return format.error();
    const auto decoding = decodeoption::read(options);
    if (!decoding)
        return decoding.error();
    const auto timeoutMs = SessionRunner::timeoutFrom(options);
    if (!timeoutMs)
        return timeoutMs.error();

    const auto lingerMs = options.number(u"linger", 500, 0, 3600 * 1000);
    if (!lingerMs)
        return lingerMs.error();
    std::unique_ptr<CaptureFile> capture;
    const auto captureName = options.value(u"capture");
    if (const auto path = captureName ? captureName : options.value(u"out")) {
        auto file = CaptureFile::create(*path, {{QStringLiteral("url"), settings->connection.allSecrets().textOf(settings->connection.url.toString())}}, options, console);
        if (!file)
            return file.error();
        capture = std::move(*file);
    }

    session::Session session(*settings);
    EntryPrinter printer(console, *format);
    printer.setQuiet(options.has(u"quiet"));
    printer.setShowPhases(options.has(u"verbose"));
    printer.setShowFrames(options.has(u"frames"));
    if (*decoding)
        printer.setDecoder({**decoding, capture::EntryDecoder::Role::Client});
    session.addSink(&printer);
    if (capture) {
        session.addSink(capture->sink());
        QObject::connect(capture.get(), &CaptureFile::ready, &session, [&] { session.sinkReady(capture->sink()); });
    }

    SessionRunner runner(session, console);
    runner.setTimeoutMs(*timeoutMs);
    Conversation::Plan plan;
    plan.actions = std::move(actions).value();
    plan.expectations = std::move(expectations).value();
    plan.echo = options.has(u"echo");
    plan.interactive = console.inIsTerminal() && console.outIsTerminal() && *format == OutputFormat::Human && !options.has(u"no-stdin");
    plan.readStdin = !plan.interactive && !console.inIsTerminal() && !options.has(u"no-stdin");
    plan.lingerMs = static_cast<int>(*lingerMs);
    plan.stayOpen = *timeoutMs > 0;
    Conversation conversation(session, runner, printer, console, std::move(plan));
    runner.setExpectations(&conversation.expectations());
    int status = runner.run();
    // An unsent message is not a success.
    if (status == ExitOk && conversation.refusedLines() > 0)
        status = ExitUsage;
    if (capture) {
        session.removeSink(capture->sink());
        if (!capture->finish())
            return status == ExitOk || status == ExitClosedAbnormally ? int(ExitFile) : status; // of an endless feed --timeout is the end
    }
    return status;
}

} // namespace framescope::cli
