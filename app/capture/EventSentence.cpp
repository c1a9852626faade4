#include "EventSentence.h"

#include "base/Utf8Text.h"
#include "protocol/CloseCode.h"

#include <QStringList>

#include <cmath>

namespace framescope::capture {

namespace {

constexpr std::size_t kMostOfUnknown = 400; // the most bytes to show of an unknown event

QString plain(const QString &text)
{
    return base::escapeControls(text);
}

QString plain(const QByteArray &bytes)
{
    return base::escapeControls(base::textFromUtf8(bytes));
}

QString join(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

std::int64_t nanoseconds(double milliseconds)
{
    return std::isfinite(milliseconds) && std::abs(milliseconds) < 9e12 ? std::llround(milliseconds * 1e6) : 0;
}

std::int64_t nanoseconds(std::int64_t milliseconds)
{
    return nanoseconds(static_cast<double>(milliseconds));
}

/// One event's sentence.
class Speaker
{
public:
    explicit Speaker(EventSentence::Duration duration) : m_duration(duration) {}

    QString operator()(const ConnectingEvent &event) const { return plain(event.url); }

    QString operator()(const PhaseEvent &event) const
    {
        const QString name = EventSentence::phase(event.phase);
        return event.ms ? QString(name + QLatin1Char(' ') + m_duration(nanoseconds(*event.ms))) : EventSentence::tr("%1 …").arg(name);
    }

    QString operator()(const RedirectEvent &event) const
    {
        const QString line = QString::number(event.status) + QStringLiteral(" → ") + plain(event.to);
        if (event.withheld.isEmpty())
            return line;
        return line + QLatin1Char(' ') + EventSentence::tr("(another origin, without: %1)").arg(plain(event.withheld.join(QStringLiteral(", "))));
    }

    QString operator()(const OpeningEvent &event) const
    {
        if (event.error)
            return event.error->what.isEmpty() && event.status ? QString::number(*event.status) : plain(event.error->what);
        QStringList parts;
        if (event.status)
            parts << QString::number(*event.status);
        if (event.timings.total)
            parts << m_duration(nanoseconds(*event.timings.total));
        if (!event.address.isEmpty())
            parts << (event.address.contains(QLatin1Char(':')) ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2")).arg(plain(event.address)).arg(event.port);
        if (event.tls) {
            parts << plain(event.tls->version);
            for (const TlsProblem &problem : event.tls->problems)
                parts << EventSentence::tr("certificate accepted in spite of: %1").arg(plain(problem.text));
        }
        if (!event.proxy.isEmpty())
            parts << EventSentence::tr("proxy %1").arg(plain(event.proxy));
        if (!event.protocol.isEmpty())
            parts << EventSentence::tr("protocol %1").arg(plain(event.protocol));
        parts << plain(event.extensions);
        for (const QString &note : event.notes)
            parts << plain(note);
        for (const ViolationEvent &violation : event.violations)
            parts << EventSentence::tr("violation %1").arg(plain(violation.id));
        return join(parts);
    }

    QString operator()(const ClosedEvent &event) const
    {
        using First = protocol::CloseFacts::First;
        // A capture of another program may contain only the code.
        const CloseFrameFacts shown{event.code, event.name, event.reason};
        QStringList parts;
        if (event.first == First::Remote) {
            parts << EventSentence::tr("the peer closed first with %1").arg(closeText(event.received.value_or(shown)));
            if (!event.sent)
                parts << (event.answerHidden ? EventSentence::tr("this stack does not tell the answer") : EventSentence::tr("not answered"));
            else if (event.sent->code != event.received.value_or(shown).code)
                parts << EventSentence::tr("answered with %1").arg(closeText(*event.sent));
        } else if (event.first == First::Local) {
            parts << EventSentence::tr("we closed first with %1").arg(closeText(event.sent.value_or(shown)));
            parts << (event.answerHidden ? EventSentence::tr("this stack does not tell the answer")
                      : event.received   ? EventSentence::tr("answered with %1").arg(closeText(*event.received))
                                         : EventSentence::tr("never answered"));
        } else if (!event.imported.isEmpty()) {
            parts << EventSentence::tr("closed with %1; the file does not say by whom").arg(closeText(shown));
        } else {
            parts << EventSentence::tr("1006 Abnormal Closure: no Close frame from either side");
        }
        if (event.keptOpenMs.value_or(0) > 0)
            parts << EventSentence::tr("the peer did not end the TCP connection (RFC 6455 section 7.1.1), so we ended it after %1")
                         .arg(m_duration(nanoseconds(*event.keptOpenMs)));
        if (event.insideFrame)
            parts << EventSentence::tr("inside a frame");
        if (event.error)
            parts << plain(event.error->what);
        return join(parts);
    }

    QString operator()(const ViolationEvent &event) const
    {
        QString line = QStringLiteral("%1 (%2): %3").arg(plain(event.id), plain(event.section), plain(event.seen));
        if (event.closeCode > 0)
            line += QStringLiteral(" → ") + QString::number(event.closeCode);
        return line;
    }

    QString operator()(const ReconnectEvent &event) const
    {
        const QString delay = m_duration(nanoseconds(event.delayMs));
        return join({event.of ? EventSentence::tr("attempt %1 of %2 in %3").arg(event.attempt).arg(*event.of).arg(delay)
                              : EventSentence::tr("attempt %1 in %2").arg(event.attempt).arg(delay),
                     plain(event.because)});
    }

    QString operator()(const KeepaliveEvent &event) const
    {
        return EventSentence::tr("no pong within %1").arg(m_duration(nanoseconds(event.waitedMs)));
    }

    QString operator()(const NoteEvent &event) const { return plain(event.text); }
    QString operator()(const NotKeptEvent &event) const { return plain(event.text); }

    QString operator()(const ServerEvent &event) const
    {
        QStringList parts{plain(event.server)};
        for (const QString &url : event.urls)
            parts << plain(url);
        parts << plain(event.peer) << plain(event.target.value_or(QByteArray()));
        if (event.status)
            parts << EventSentence::tr("status %1").arg(*event.status);
        parts << plain(event.spec) << plain(event.text) << plain(event.warning);
        for (const base::OrderedJson::Member &member : event.other) {
            if (member.value.isString() || member.value.isNumber())
                parts << plain(member.key + QLatin1Char(' ') + member.value.toText());
        }
        return join(parts);
    }

    QString operator()(const RefusedEvent &event) const
    {
        QStringList parts{plain(event.peer)};
        if (event.status)
            parts << QString::number(*event.status);
        parts << plain(event.text.isEmpty() && event.error ? event.error->what : event.text);
        parts.removeAll(QString());
        return parts.join(QLatin1Char(' '));
    }

private:
    static QString closeText(const CloseFrameFacts &frame)
    {
        QString result = frame.code ? QString::number(*frame.code) : EventSentence::tr("no code");
        QString name = plain(frame.name);
        if (name.isEmpty() && frame.code && *frame.code >= 0 && *frame.code <= 0xffff)
            name = protocol::closeCodeName(static_cast<std::uint16_t>(*frame.code));
        if (!name.isEmpty())
            result += QLatin1Char(' ') + name;
        if (!frame.reason.isEmpty())
            result += QStringLiteral(" “%1”").arg(plain(frame.reason));
        return result;
    }

    EventSentence::Duration m_duration;
};

} // namespace

QString EventSentence::of(EntryKind kind, base::ByteView json, Duration duration)
{
    const auto event = eventFacts(kind, json);
    const QString sentence = event ? of(*event, duration) : QString();
    return sentence.isEmpty() ? base::escapedPreview(json, kMostOfUnknown) : sentence;
}

QString EventSentence::of(const EventFacts &event, Duration duration)
{
    return std::visit(Speaker(duration), event);
}

QString EventSentence::phase(const QString &name)
{
    if (name == QLatin1String("lookup"))
        return tr("Name lookup");
    if (name == QLatin1String("tcp"))
        return tr("TCP connect");
    if (name == QLatin1String("proxy"))
        return tr("Proxy");
    if (name == QLatin1String("tls"))
        return tr("TLS");
    if (name == QLatin1String("upgrade"))
        return tr("Upgrade");
    return plain(name); // in a capture written by another program
}

} // namespace framescope::capture
