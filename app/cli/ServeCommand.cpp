#include "ServeCommand.h"

#include "CaptureFile.h"
#include "ConnectionFlags.h"
#include "EntryPrinter.h"
#include "Platform.h"
#include "ServerArgument.h"
#include "ServerRunner.h"
#include "TrustOptions.h"

#include "base/Bytes.h"
#include "base/Generators.h"
#include "base/HttpSyntax.h"
#include "base/Translation.h"
#include "network/SocketTuning.h"
#include "protocol/HttpHead.h"
#include "server/FaultSpec.h"
#include "server/HostHeader.h"
#include "server/Samples.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonObject>

namespace framescope::cli {

namespace {

FRAMESCOPE_TR("framescope::cli::ServeCommand")

/// The names of behaviours or faults with their options, for --help.
template<typename Infos>
QString listed(const Infos &infos)
{
    QString text;
    for (const auto &info : infos) {
        text += QLatin1String("  ") + info.name.leftJustified(20) + info.summary + QLatin1Char('\n');
        QStringList options;
        for (const server::OptionInfo &option : info.options)
            options << (option.value.isEmpty() ? option.name : QString(option.name + QLatin1Char('=') + option.value));
        if (!options.isEmpty())
            text += QLatin1String("  ") + QString(20, QLatin1Char(' ')) + options.join(QLatin1String(", ")) + QLatin1Char('\n');
    }
    return text;
}

/// The conditions of faults and the generated values of templates, for --help.
QString moments()
{
    QString text;
    for (const server::OptionInfo &option : server::FaultSpec::momentOptions())
        text += QLatin1String("  ") + QString(option.name + QLatin1Char('=') + option.value).leftJustified(20) + option.meaning + QLatin1Char('\n');
    return text;
}

QString functions()
{
    QString text;
    for (const auto &help : base::Generators::help())
        text += QLatin1String("  {{$") + QString(help.usage + QLatin1String("}}")).leftJustified(54) + help.meaning + QLatin1Char('\n');
    return text;
}

base::Error usageOf(const base::Error &error)
{
    return error.withId(QStringLiteral("usage.serve"));
}

base::Result<void> applyPaths(const ParsedOptions &options, server::ServerSettings &settings)
{
    QString path = QStringLiteral("/*");
    const auto add = [&](const QString &behaviour) {
        for (server::PathSettings &known : settings.paths) {
            if (known.path == path) {
                known.behaviours << behaviour;
                return;
            }
        }
        settings.paths.push_back({path, {behaviour}});
    };
    // Given options override the saved server.
    if (options.has(u"behaviour") || options.has(u"rules")) {
        settings.paths.clear();
        settings.certificateFile = settings.resolved(settings.certificateFile);
        settings.keyFile = settings.resolved(settings.keyFile);
        settings.baseFolder.clear(); // file names given here are relative to the working directory
    }
    if (options.has(u"fault"))
        settings.faults.clear();
    const auto registry = server::BehaviourRegistry::standard();
    for (const ParsedOptions::Item &item : options.items()) {
        if (item.name == QLatin1String("path")) {
            if (!item.value.startsWith(QLatin1Char('/')))
                return usageError(tr("--path needs a path that begins with a slash."), base::escapeControls(item.value), tr("Write it like --path /chat --behaviour broadcast."));
            path = item.value;
        } else if (item.name == QLatin1String("behaviour")) {
            if (const auto valid = registry.check(item.value); !valid)
                return usageOf(valid.error());
            add(item.value);
        } else if (item.name == QLatin1String("rules")) {
            QString file = item.value;
            file.replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(QLatin1Char('"'), QLatin1String("\\\""));
            add(QLatin1String("rules:file=\"") + file + QLatin1Char('"'));
        } else if (item.name == QLatin1String("fault")) {
            if (const auto valid = server::FaultSpec::parse(item.value); !valid)
                return usageOf(valid.error());
            settings.faults << item.value;
        }
    }
    return {};
}

base::Result<void> applyLimits(const ParsedOptions &options, server::ServerSettings &settings)
{
    const auto port = options.number(u"port", settings.port, 0, 65535);
    if (!port)
        return port.error();
    settings.port = static_cast<quint16>(*port);
    const auto clients = options.number(u"max-clients", settings.limits.maxClients, 1, 1'000'000);
    if (!clients)
        return clients.error();
    settings.limits.maxClients = static_cast<int>(*clients);
    if (const auto text = options.value(u"max-message")) {
        const auto size = OptionParser::parseSize(*text, QStringLiteral("--max-message"));
        if (!size)
            return size.error();
        settings.limits.maxMessage = static_cast<quint64>(std::max<qint64>(1, *size));
    }
    const auto rate = options.number(u"max-rate", settings.limits.maxMessagesPerSecond, 0, 1'000'000'000);
    if (!rate)
        return rate.error();
    settings.limits.maxMessagesPerSecond = static_cast<int>(*rate);
    for (const auto &[name, into] : {std::pair{QStringLiteral("handshake-timeout"), &settings.limits.handshakeTimeoutMs},
                                     std::pair{QStringLiteral("ping-interval"), &settings.limits.pingIntervalMs}}) {
        if (const auto text = options.value(name)) {
            const auto ms = OptionParser::parseSeconds(*text, QLatin1String("--") + name);
            if (!ms)
                return ms.error();
            *into = std::max(1, *ms);
        }
    }
    const auto seed = options.number(u"seed", static_cast<qint64>(settings.seed), 0, std::numeric_limits<qint64>::max());
    if (!seed)
        return seed.error();
    settings.seed = static_cast<quint64>(*seed);
    return {};
}

base::Result<void> applyProtocol(const ParsedOptions &options, server::ServerSettings &settings)
{
    if (const auto text = options.value(u"deflate")) {
        settings.compression = *text != QLatin1String("off");
        if (settings.compression && *text != QLatin1String("on")) {
            const auto parameters = protocol::DeflateParameters::parse(text->toUtf8());
            if (!parameters)
                return usageOf(parameters.error());
            settings.deflateParameters = *text;
        } else {
            settings.deflateParameters.clear();
        }
    }
    if (const auto text = options.value(u"stack")) {
        if (*text != QLatin1String("framescope") && *text != QLatin1String("qt"))
            return usageError(tr("There is no stack with this name."), base::escapeControls(*text), tr("Use framescope or qt."));
        settings.stack = *text == QLatin1String("qt") ? network::Stack::Qt : network::Stack::Framescope;
    }
    if (const auto text = options.value(u"mode")) {
        if (*text != QLatin1String("strict") && *text != QLatin1String("observe"))
            return usageError(tr("There is no mode with this name."), base::escapeControls(*text), tr("Use strict or observe."));
        settings.mode = *text == QLatin1String("observe") ? protocol::Mode::Observe : protocol::Mode::Strict;
    }
    if (options.has(u"protocol"))
        settings.subprotocols = options.values(u"protocol");
    for (const QString &name : std::as_const(settings.subprotocols))
        if (!base::HttpSyntax::isToken(name.toUtf8()))
            return usageError(tr("This cannot be the name of a subprotocol."), base::escapeControls(name), tr("Use only letters, digits and !#$%&'*+-.^_`|~."));
    if (options.has(u"origin"))
        settings.origins = options.values(u"origin");
    if (options.has(u"allow-host"))
        settings.hosts = options.values(u"allow-host");
    for (const QString &name : std::as_const(settings.hosts)) {
        if (!server::HostHeader::isName(name))
            return usageError(tr("--allow-host needs a name or an address, without a port."), base::escapeControls(name), tr("Write it like --allow-host dev.example."));
    }
    settings.token = options.value(u"token").value_or(settings.token);
    if (settings.token == QLatin1String("-") && options.has(u"token")) {
        const auto asked = ConnectionFlags::askedSecret(platform::askSecret, tr("Token: "), "--token", options.preparationLeftMs());
        if (!asked)
            return asked.error();
        if (asked->isEmpty())
            return usageError(tr("The token is empty and would not keep anybody out."), {}, tr("Give a token of at least one character."));
        settings.token = *asked;
    }
    settings.page = settings.page && !options.has(u"no-page");
    return {};
}

} // namespace

ServeCommand::ServeCommand()
{
    const QString what = tr("Behaviour");
    const QString where = tr("Listening");
    const QString speaking = tr("Protocol");
    const QString running = tr("Running and printing");
    m_spec.name = QStringLiteral("serve");
    m_spec.summary = tr("runs the local server: echo, chat room, feed, rules, faults");
    m_spec.arguments = QStringLiteral("[FILE|NAME]");
    m_spec.maxArguments = 1;
    m_spec.options = {
        {QStringLiteral("behaviour"), QStringLiteral("NAME[:OPTIONS]"), tr("how received messages are handled (default echo); see below"), true, what},
        {QStringLiteral("path"), QStringLiteral("PATH"), tr("the behaviours that follow apply to this path only (“/chat”, “/chat/*”)"), true, what},
        {QStringLiteral("rules"), QStringLiteral("FILE"), tr("answer according to the rules in this file"), true, what},
        {QStringLiteral("fault"), QStringLiteral("NAME[:OPTIONS]"), tr("do something wrong on purpose; see below"), true, what},
        {QStringLiteral("seed"), QStringLiteral("N"), tr("the seed of everything random, to repeat a run"), false, what},
        {QStringLiteral("listen"), QStringLiteral("ADDRESS"), tr("the address to listen on (default 127.0.0.1; 0.0.0.0 or :: for all)"), false, where},
        {QStringLiteral("port"), QStringLiteral("N"), tr("the port; 0 picks a free one (default)"), false, where},
        {QStringLiteral("tls"), QString(), tr("wss, with a certificate of our own CA unless --cert is given"), false, where},
        {QStringLiteral("cert"), QStringLiteral("FILE"), tr("the server's certificate: PEM, or PKCS#12 (.p12, .pfx)"), false, where},
        {QStringLiteral("key"), QStringLiteral("FILE"), tr("its private key (PEM)"), false, where},
        {QStringLiteral("passphrase"), QStringLiteral("TEXT"), tr("passphrase of the key or the PKCS#12 file; “-” asks for it, or reads a line of standard input"), false, where},
        {QStringLiteral("origin"), QStringLiteral("ORIGIN"), tr("accept only pages of this origin; “self” is the origin of the server's own page"), true, where},
        {QStringLiteral("allow-host"), QStringLiteral("NAME"), tr("a host that requests may name besides localhost and 127.0.0.1; “*” allows any"), true, where},
        {QStringLiteral("token"), QStringLiteral("TEXT"), tr("clients must send it: ?token=… or Authorization: Bearer …; may be {{env.NAME}} or {{secret.NAME}}; “-” asks for it, or reads a line of standard input"), false, where},
        {QStringLiteral("max-clients"), QStringLiteral("N"), tr("the maximum number of clients; further ones get 503 (default 10000)"), false, where},
        {QStringLiteral("workspace"), QStringLiteral("DIR"), tr("the folder to search for saved servers by name"), false, where},
        {QStringLiteral("no-page"), QString(), tr("do not serve a page with a browser client at /"), false, where},
        {QStringLiteral("protocol"), QStringLiteral("NAME"), tr("a subprotocol to accept, in order of preference"), true, speaking},
        {QStringLiteral("deflate"), QStringLiteral("off|on|PARAMETERS"), tr("the compression to accept (default on)"), false, speaking},
        {QStringLiteral("stack"), QStringLiteral("framescope|qt"), tr("the protocol stack (default framescope)"), false, speaking},
        {QStringLiteral("mode"), QStringLiteral("strict|observe"), tr("on a violation: fail as the RFC says, or report it and continue"), false, speaking},
        {QStringLiteral("max-message"), QStringLiteral("SIZE"), tr("the largest message that is accepted, inflated (default 64M)"), false, speaking},
        {QStringLiteral("max-rate"), QStringLiteral("N"), tr("read at most N messages per second from one client (default: no limit)"), false, speaking},
        {QStringLiteral("handshake-timeout"), QStringLiteral("SECONDS"), tr("time limit for a client's opening handshake (default 10)"), false, speaking},
        {QStringLiteral("ping-interval"), QStringLiteral("SECONDS"), tr("ping every client at this interval and measure its round-trip time (default: never)"), false, speaking},
        {QStringLiteral("for"), QStringLiteral("SECONDS"), tr("stop after this time"), false, running},
        {QStringLiteral("exit-after-clients"), QStringLiteral("N"), tr("stop after N clients have come and gone"), false, running},
        {QStringLiteral("format"), QStringLiteral("human|jsonl"), tr("output: one line per message, or one JSON object per entry"), false, running},
        EntryPrinter::framesOption(running),
        {QStringLiteral("out"), QStringLiteral("FILE"), tr("the same as --capture"), false, running},
        {QStringLiteral("quiet"), QString(), tr("print no entries, only the address and a summary"), false, running},
    };
    const auto trust = trustoptions::options(tr("Files that were not made here"));
    m_spec.options.insert(m_spec.options.end(), trust.begin(), trust.end());
    m_spec.options.push_back(CaptureFile::option());
    m_spec.notes = tr("Behaviours:") + QLatin1Char('\n') + listed(server::BehaviourRegistry::standard().infos()) + QLatin1Char('\n') + tr("Faults:") + QLatin1Char('\n')
                   + listed(server::FaultSpec::infos()) + QLatin1Char('\n') + tr("When a fault occurs (close:code=1011,after=3,p=0.5):") + QLatin1Char('\n') + moments() + QLatin1Char('\n')
                   + tr("Placeholders of templates and rules:") + QLatin1Char('\n') + functions() + QLatin1Char('\n')
                   + tr("Samples: feed:sample=%1; rules:sample=%2.").arg(server::Samples::feeds().join(QLatin1Char('|')), server::Samples::rules().join(QLatin1Char('|')))
                   + QLatin1String("\n\n") + tr("Give a saved server (*.server.json) by its file or by its name in the workspace; options override its settings.")
                   + QLatin1Char(' ') + tr("An interrupt closes every client with 1001, prints a summary, and exits 0.");
    m_spec.examples = {
        QStringLiteral("framescope-cli serve --port 9001"),
        QStringLiteral("framescope-cli serve --path /chat --behaviour broadcast --path /echo --behaviour echo:delay=100"),
        QStringLiteral("framescope-cli serve lab.server.json --seed 7"),
        QStringLiteral("framescope-cli serve --port 9001 --fault close:code=1011,after=3 --seed 7 --format jsonl"),
    };
}

base::Result<server::ServerSettings> ServeCommand::settingsFrom(const ParsedOptions &options)
{
    server::ServerSettings settings;
    if (!options.arguments().isEmpty()) {
        auto saved = settingsOfServer(options.arguments().first(), options);
        if (!saved)
            return saved.error();
        settings = std::move(*saved);
    }
    if (const auto text = options.value(u"listen")) {
        QString bare = *text;
        if (bare == QLatin1String("localhost"))
            bare = QStringLiteral("127.0.0.1");
        bare.remove(QLatin1Char('[')).remove(QLatin1Char(']'));
        settings.address = QHostAddress(bare);
        if (settings.address.isNull())
            return usageError(tr("--listen needs an address of this machine."), base::escapeControls(*text), tr("Use one such as 127.0.0.1, ::1 or 0.0.0.0."));
    }
    if (options.has(u"tls") || options.has(u"cert"))
        settings.transport = server::Transport::Tls;
    const auto fromHere = [](const QString &file) { return QFileInfo(file).absoluteFilePath(); };
    if (const auto file = options.value(u"cert")) {
        settings.certificateFile = fromHere(*file);
        settings.keyFile.clear();
    }
    if (const auto file = options.value(u"key"))
        settings.keyFile = fromHere(*file);
    if (!settings.keyFile.isEmpty() && settings.certificateFile.isEmpty())
        return usageError(tr("--key needs a certificate."), {}, tr("Give the certificate that it belongs to with --cert."));
    if (const auto passphrase = options.value(u"passphrase")) {
        settings.passphrase = *passphrase;
        if (*passphrase == QLatin1String("-")) {
            const auto asked = ConnectionFlags::askedSecret(platform::askSecret, tr("Passphrase: "), "--passphrase");
            if (!asked)
                return asked.error();
            settings.passphrase = *asked;
        }
    }
    settings.dataFolder = server::ServerSettings::defaultDataFolder();
    if (auto applied = applyLimits(options, settings); !applied)
        return applied.error();
    if (auto applied = applyProtocol(options, settings); !applied)
        return applied.error();
    if (auto applied = applyPaths(options, settings); !applied)
        return applied.error();
    return settings;
}

base::Result<int> ServeCommand::run(const ParsedOptions &options, Console &console)
{
    auto settings = settingsFrom(options);
    if (!settings)
        return settings.error();
    if (!settings->token.isEmpty() && !options.has(u"token") && !settings->token.contains(QLatin1String("{{")))
        console.note(tr("The token in %1 is in plain text: write {{secret.NAME}} or {{env.NAME}} in its place, or save the server in the window, which moves it to the keychain.")
                         .arg(options.arguments().first()));
    if (const auto resolved = resolveToken(*settings, options); !resolved)
        return resolved.error();
    const auto format = EntryPrinter::formatFrom(options.value(u"format"));
    if (!format)
        return format.error();
    ServerRunner::Ending ending;
    if (const auto text = options.value(u"for")) {
        const auto ms = OptionParser::parseSeconds(*text, QStringLiteral("--for"));
        if (!ms)
            return ms.error();
        ending.afterMs = std::max(1, *ms);
    }
    const auto clients = options.number(u"exit-after-clients", 0, 1, qint64(1) << 40);
    if (!clients)
        return clients.error();
    ending.afterClients = static_cast<quint64>(*clients);

    std::unique_ptr<CaptureFile> capture;
    const auto captureName = options.value(u"capture");
    if (const auto path = captureName ? captureName : options.value(u"out")) {
        auto file = CaptureFile::create(*path, {{QStringLiteral("server"), QStringLiteral("local")}}, options, console);
        if (!file)
            return file.error();
        capture = std::move(*file);
    }

    network::allowManySockets();
    server::LocalServer server(*settings);
    if (capture) {
        server.addLog(capture->sink());
        QObject::connect(capture.get(), &CaptureFile::ready, &server, [&] { server.logReady(capture->sink()); });
    }
    EntryPrinter printer(console, *format);
    printer.setShowConnection(true);
    printer.setShowFrames(options.has(u"frames"));
    ServerRunner runner(server, console, *format, ending);
    auto status = runner.run(options.has(u"quiet") ? nullptr : &printer);
    if (capture) {
        server.removeLog(capture->sink());
        if (!capture->finish() && status)
            return int(ExitFile);
    }
    return status;
}

} // namespace framescope::cli
