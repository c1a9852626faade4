#include "Prompt.h"

#include "ExitCode.h"
#include "OptionParser.h"
#include "Platform.h"

#include "base/NearName.h"
#include "scenario/FrameSpec.h"
#include "scenario/PayloadText.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace framescope::cli {

namespace payloadtext = scenario::payloadtext;
using session::Outgoing;

Prompt::Prompt(Console &console, QString historyFile, QObject *parent)
    : QObject(parent), m_console(console), m_editor(QStringLiteral("> ")), m_historyFile(std::move(historyFile))
{
    m_editor.onLine = [this](const QString &line) { take(line); };
    m_editor.onEnd = [this] { emit quit(); };
    m_editor.onClear = [] { platform::writeAll(platform::Stream::Out, "\x1b[2J\x1b[H"); };
}

Prompt::~Prompt()
{
    stop();
}

QString Prompt::defaultHistoryFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return folder.isEmpty() ? QString() : QString(folder + QLatin1String("/Framescope/prompt-history"));
}

void Prompt::start()
{
    if (m_terminal)
        return;
    m_terminal = std::make_unique<platform::RawTerminal>();
    loadHistory();
    m_console.setPromptGuard([] { platform::writeAll(platform::Stream::Out, LineEditor::hide()); }, [this] { redraw(); });
    platform::readStdin([this](const QByteArray &bytes) {
        if (bytes.isEmpty()) {
            emit quit();
            return;
        }
        m_editor.feed(bytes);
        if (m_terminal)
            redraw();
    });
    redraw();
}

void Prompt::stop()
{
    if (!m_terminal)
        return;
    platform::stopReadingStdin();
    m_console.setPromptGuard({}, {});
    platform::writeAll(platform::Stream::Out, LineEditor::hide());
    m_terminal.reset();
    saveHistory();
}

void Prompt::redraw()
{
    platform::writeAll(platform::Stream::Out, m_editor.draw(platform::terminalWidth(platform::Stream::Out)));
}

void Prompt::take(const QString &line)
{
    const auto request = parse(line);
    if (!request) {
        m_console.error(request.error());
        return;
    }
    switch (request->kind) {
    case Request::Kind::Send: emit send(request->outgoing); return;
    case Request::Kind::Help:
        m_console.line(helpText());
        m_console.flush();
        return;
    case Request::Kind::Quit: emit quit(); return;
    case Request::Kind::Nothing: return;
    }
}

base::Result<Prompt::Request> Prompt::parse(const QString &line)
{
    const auto sending = [](Outgoing outgoing) { return Request{Request::Kind::Send, std::move(outgoing)}; };
    if (line.isEmpty())
        return Request{};
    if (!line.startsWith(QLatin1Char('/')))
        return sending(Outgoing::text(line.toUtf8()));
    if (line.startsWith(QLatin1String("//")))
        return sending(Outgoing::text(line.mid(1).toUtf8()));

    const QString command = line.section(QLatin1Char(' '), 0, 0).mid(1);
    const QString rest = line.mid(command.size() + 2);
    if (command == QLatin1String("help") || command == QLatin1String("?"))
        return Request{Request::Kind::Help, {}};
    if (command == QLatin1String("quit") || command == QLatin1String("exit"))
        return Request{Request::Kind::Quit, {}};
    if (command == QLatin1String("ping") || command == QLatin1String("pong")) {
        if (rest.toUtf8().size() > 125)
            return usageError(tr("A control frame carries at most 125 bytes (RFC 6455 section 5.5)."), tr("%1 bytes").arg(rest.toUtf8().size()), tr("Send less."));
        return sending(command == QLatin1String("ping") ? Outgoing::ping(rest.toUtf8()) : Outgoing::pong(rest.toUtf8()));
    }
    if (command == QLatin1String("text"))
        return sending(Outgoing::text(rest.toUtf8()));
    if (command == QLatin1String("hex") || command == QLatin1String("base64")) {
        const auto bytes = command == QLatin1String("hex") ? payloadtext::fromHex(rest) : payloadtext::fromBase64(rest);
        if (!bytes)
            return bytes.error();
        return sending(Outgoing::binary(*bytes));
    }
    if (command == QLatin1String("close")) {
        auto close = payloadtext::closeFrom(rest.trimmed());
        if (!close)
            return close.error();
        return sending(std::move(close).value());
    }
    if (command == QLatin1String("file")) {
        auto file = payloadtext::fromFile(rest.trimmed());
        if (!file)
            return file.error();
        return sending(std::move(file).value());
    }
    if (command == QLatin1String("frame")) {
        auto frame = scenario::FrameSpec::parse(rest);
        if (!frame)
            return frame.error();
        return sending(Outgoing::rawFrame(std::move(frame).value()));
    }
    static const QStringList commands{QStringLiteral("text"),  QStringLiteral("ping"), QStringLiteral("pong"),  QStringLiteral("close"), QStringLiteral("hex"),
                                      QStringLiteral("base64"), QStringLiteral("file"), QStringLiteral("frame"), QStringLiteral("help"),  QStringLiteral("quit")};
    const QString near = base::NearName::best(command, commands);
    return usageError(tr("There is no command /%1.").arg(base::escapeControls(command)), {},
                      near.isEmpty() ? tr("See /help; text that begins with a slash is sent with two of them.") : tr("Did you mean /%1?").arg(near));
}

QString Prompt::helpText()
{
    return tr("A line is sent as a text message. Commands:\n"
              "  /text TEXT          a text message, an empty one too\n"
              "  /ping [TEXT]        a ping           /pong [TEXT]   a pong\n"
              "  /hex HEX            a binary message /base64 B64    a binary message\n"
              "  /file PATH          a file as one message\n"
              "  /frame SPEC         any bits, for example fin=0,opcode=1,payload=text:hi\n"
              "  /close [CODE[:REASON]]               start the closing handshake\n"
              "  /quit (Ctrl+D)      close with 1000 and end\n"
              "A text that begins with a slash is sent with two of them: //text.");
}

void Prompt::loadHistory()
{
    QFile file(m_historyFile);
    if (m_historyFile.isEmpty() || !file.open(QIODevice::ReadOnly))
        return;
    QStringList lines = QString::fromUtf8(file.read(4 << 20)).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    if (lines.size() > LineEditor::kMostHistory)
        lines = lines.mid(lines.size() - LineEditor::kMostHistory);
    m_editor.setHistory(lines);
}

void Prompt::saveHistory() const
{
    if (m_historyFile.isEmpty() || m_editor.history().isEmpty())
        return;
    // Sent messages may be secret: only the user can read the folder and the file. Failing to store the history is not an error.
    QDir().mkpath(QFileInfo(m_historyFile).path());
    QSaveFile file(m_historyFile);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(m_editor.history().join(QLatin1Char('\n')).toUtf8() + '\n');
    file.commit();
}

} // namespace framescope::cli
