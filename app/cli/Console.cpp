#include "Console.h"

#include "Platform.h"

#include "base/Bytes.h"
#include "base/json/JsonWriter.h"

namespace framescope::cli {

namespace {

constexpr qsizetype kFlushAt = 64 << 10;
constexpr int kWatchMs = 500;

} // namespace

Console::Console(Streams streams) : m_streams(std::move(streams))
{
    QObject::connect(&m_watch, &QTimer::timeout, &m_watch, [this] {
        if (!m_outClosed && m_streams.outClosed())
            outHasClosed();
    });
    const bool colours = qEnvironmentVariableIsEmpty("NO_COLOR") && qgetenv("TERM") != "dumb";
    m_colour = m_streams.outIsTerminal && colours;
    m_errors.colour = m_streams.errIsTerminal && colours;
    setCommand(nullptr, false);
}

Console::~Console()
{
    flush();
}

Console::Streams Console::processStreams()
{
    using platform::Stream;
    Streams streams;
    streams.out = [](const QByteArray &bytes) { return platform::writeAll(Stream::Out, bytes); };
    streams.err = [](const QByteArray &bytes) { return platform::writeAll(Stream::Err, bytes); };
    streams.outClosed = platform::outputClosed;
    streams.inIsTerminal = platform::isTerminal(Stream::In);
    streams.outIsTerminal = platform::isTerminal(Stream::Out);
    streams.errIsTerminal = platform::isTerminal(Stream::Err);
    return streams;
}

void Console::written()
{
    if (m_out.size() >= kFlushAt)
        flush();
}

void Console::flush()
{
    if (m_out.isEmpty())
        return;
    if (!m_outClosed) {
        if (m_hidePrompt)
            m_hidePrompt();
        m_outClosed = !m_streams.out(m_out);
        if (m_showPrompt)
            m_showPrompt();
        if (m_outClosed)
            outHasClosed();
    }
    // Keeps its capacity: the next batch does not allocate.
    m_out.resize(0);
}

void Console::setOutClosedHandler(std::function<void()> handler)
{
    m_outClosedHandler = std::move(handler);
    m_watch.stop();
    if (!m_outClosedHandler)
        return;
    if (m_outClosed)
        outHasClosed();
    else if (m_streams.outClosed)
        m_watch.start(kWatchMs);
}

void Console::outHasClosed()
{
    m_outClosed = true;
    m_watch.stop();
    if (m_outClosedHandler)
        m_outClosedHandler();
}

void Console::line(const QString &text)
{
    m_out += text.toUtf8();
    m_out += '\n';
    written();
}

void Console::writeError(const QByteArray &bytes)
{
    flush();
    if (m_hidePrompt)
        m_hidePrompt();
    m_streams.err(bytes);
    if (m_showPrompt)
        m_showPrompt();
}

void Console::errLine(const QString &text)
{
    writeError(text.toUtf8() + '\n');
}

void Console::setCommand(const CommandSpec *command, bool jsonErrors)
{
    m_errors.command = command;
    m_errors.form = jsonErrors ? ErrorPrinter::Form::Json : m_streams.errIsTerminal ? ErrorPrinter::Form::Lines : ErrorPrinter::Form::Line;
}

void Console::error(const base::Error &error, const QStringList &marked)
{
    writeError(m_errors.text(error, marked));
}

void Console::note(const QString &text)
{
    if (!jsonErrors())
        return errLine(base::escapeControls(text));
    QByteArray line;
    base::JsonWriter json(line);
    json.beginObject();
    json.field("note", text);
    json.endObject();
    writeError(line + '\n');
}

void Console::setPromptGuard(std::function<void()> hide, std::function<void()> show)
{
    m_hidePrompt = std::move(hide);
    m_showPrompt = std::move(show);
}

} // namespace framescope::cli
