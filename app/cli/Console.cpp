#include "Console.h"

#include "Platform.h"

#include "base/Bytes.h"
#include "base/NativeFile.h"
#include "base/Secrets.h"

#include <QCoreApplication>

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
    m_colour = m_streams.outIsTerminal && qEnvironmentVariableIsEmpty("NO_COLOR") && qgetenv("TERM") != "dumb";
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

void Console::errLine(const QString &text)
{
    flush();
    if (m_hidePrompt)
        m_hidePrompt();
    m_streams.err(text.toUtf8() + '\n');
    if (m_showPrompt)
        m_showPrompt();
}

void Console::error(const base::Error &told)
{
    // What was typed is repeated in many errors: an address with a password, a header's line.
    // Bytes of a name that is not UTF-8 are written out before: masking knows UTF-8 only.
    const auto written = [](const QString &text) { return base::NativeFile::hasRawBytes(text) ? base::escapeControls(text) : text; };
    const base::Error error = base::Secrets().error({told.id, written(told.what), written(told.seen), written(told.remedy)});
    QStringList parts;
    parts << QLatin1String("framescope-cli: ") + base::escapeControls(error.what);
    if (!error.seen.isEmpty())
        parts << QCoreApplication::translate("framescope::cli::Console", "Seen: %1").arg(base::escapeControls(error.seen));
    if (!error.remedy.isEmpty())
        parts << QCoreApplication::translate("framescope::cli::Console", "Try: %1").arg(base::escapeControls(error.remedy));
    errLine(parts.join(QLatin1Char(' ')));
}

void Console::setPromptGuard(std::function<void()> hide, std::function<void()> show)
{
    m_hidePrompt = std::move(hide);
    m_showPrompt = std::move(show);
}

} // namespace framescope::cli
