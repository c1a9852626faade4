#include "DetailsPanel.h"

#include "ui/models/EntryText.h"
#include "ui/widgets/FactsView.h"
#include "ui/widgets/Waterfall.h"

#include "base/Bytes.h"
#include "base/OrderedJson.h"
#include "protocol/CloseCode.h"

#include <QDateTime>
#include <QLocale>

// What the pages say: the fields of a frame, and the events of a connection in words.
namespace framescope::ui::panels::details {

using base::OrderedJson;
using models::EntryText;
using widgets::BitsView;
using widgets::FactsView;
using Tone = widgets::FactsView::Tone;

namespace {

QString plain(const OrderedJson &value)
{
    return base::escapeControls(value.toText());
}

/// Line ends stay, everything else that could do something is shown.
QString plainLines(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(QLatin1Char('\n')))
        lines << base::escapeControls(line.endsWith(QLatin1Char('\r')) ? line.chopped(1) : line);
    return lines.join(QLatin1Char('\n'));
}

QString milliseconds(const OrderedJson &value)
{
    return EntryText::duration(static_cast<std::int64_t>(value.toDouble() * 1e6));
}

} // namespace

std::vector<BitsView::Field> DetailsPanel::fieldsOf(const capture::EntryInfo &info)
{
    const auto bit = [](bool on) { return on ? QStringLiteral("1") : QStringLiteral("0"); };
    const bool control = protocol::isControl(info.opcode);
    const bool fin = info.has(capture::FlagFin);
    const bool masked = info.has(capture::FlagMasked);
    const std::uint64_t length = info.wireLength;
    std::vector<BitsView::Field> fields;
    fields.push_back({QStringLiteral("FIN"), 1, bit(fin), fin ? tr("the message's last frame") : tr("more frames of this message follow"), control && !fin});
    const bool rsv1 = info.has(capture::FlagRsv1);
    fields.push_back({QStringLiteral("R1"), 1, bit(rsv1), rsv1 ? tr("RSV1: the message is compressed (RFC 7692)") : tr("RSV1: not compressed"),
                      rsv1 && (control || !info.has(capture::FlagCompressed))});
    fields.push_back({QStringLiteral("R2"), 1, bit(info.has(capture::FlagRsv2)), tr("RSV2: reserved, must be 0"), info.has(capture::FlagRsv2)});
    fields.push_back({QStringLiteral("R3"), 1, bit(info.has(capture::FlagRsv3)), tr("RSV3: reserved, must be 0"), info.has(capture::FlagRsv3)});
    const int opcode = static_cast<int>(info.opcode);
    const auto opcodeName = protocol::opcodeName(info.opcode);
    fields.push_back({tr("opcode"), 4, QStringLiteral("%1").arg(opcode, 4, 2, QLatin1Char('0')),
                      QStringLiteral("0x%1, %2").arg(opcode, 0, 16).arg(QString::fromLatin1(opcodeName.data(), static_cast<qsizetype>(opcodeName.size()))),
                      protocol::isReserved(info.opcode)});
    const bool shouldMask = info.direction == capture::Direction::Out;
    fields.push_back({QStringLiteral("M"), 1, bit(masked), masked ? tr("MASK: the payload is masked with the key below") : tr("MASK: not masked"),
                      info.has(capture::FlagViolation) && masked != shouldMask});
    const int form = info.headerLength - (masked ? 4 : 0);
    const int extended = form <= 2 ? 0 : form <= 4 ? 2 : 8;
    const int seven = extended == 0 ? static_cast<int>(length) : extended == 2 ? 126 : 127;
    fields.push_back({tr("length"), 7, QString::number(seven),
                      extended == 0 ? tr("payload length in bytes") : extended == 2 ? tr("the length stands in the next 16 bits") : tr("the length stands in the next 64 bits"),
                      control && length > 125});
    if (extended > 0)
        fields.push_back({tr("extended length"), extended * 8, QLocale().toString(static_cast<qulonglong>(length)), tr("payload length in bytes"), false});
    if (masked)
        fields.push_back({tr("masking key"), 32, QStringLiteral("%1").arg(info.maskKey, 8, 16, QLatin1Char('0')), tr("each payload byte is XORed with one of these four"), false});
    return fields;
}

void DetailsPanel::addHead(FactsView *page, const QString &title, const QString &raw)
{
    page->addGroup(title);
    if (raw.isEmpty()) {
        page->addText(tr("none came"));
        return;
    }
    const QStringList lines = raw.split(QLatin1Char('\n'));
    bool first = true;
    for (QString line : lines) {
        if (line.endsWith(QLatin1Char('\r')))
            line.chop(1);
        if (line.isEmpty())
            continue;
        const qsizetype colon = line.indexOf(QLatin1Char(':'));
        if (first || colon <= 0)
            page->addText(base::escapeControls(line), Tone::Normal);
        else
            page->addFact(base::escapeControls(line.left(colon)), base::escapeControls(line.mid(colon + 1).trimmed()));
        first = false;
    }
}

void DetailsPanel::showHandshake(const OrderedJson &o)
{
    FactsView *page = m_pages[Handshake];
    page->clearFacts();
    if (!o.isObject()) {
        page->addText(tr("No opening handshake yet."));
        return;
    }
    const OrderedJson &error = o[u"error"];
    if (error.isObject()) {
        page->addGroup(tr("It did not open"));
        page->addText(plain(error[u"what"]), Tone::Bad);
        if (!plain(error[u"seen"]).isEmpty())
            page->addFact(tr("Seen"), plain(error[u"seen"]));
        if (!plain(error[u"remedy"]).isEmpty())
            page->addFact(tr("Try"), plain(error[u"remedy"]));
        if (!plain(error[u"id"]).isEmpty())
            page->addHelp(QStringLiteral("error:") + plain(error[u"id"]));
    }
    page->addGroup(tr("What was agreed"));
    page->addFact(tr("Address"), plain(o[u"url"]));
    if (o[u"status"].isNumber())
        page->addFact(tr("Status"), plain(o[u"status"]) + QLatin1Char(' ') + plain(o[u"reason"]), o[u"status"].toInteger() == 101 ? Tone::Good : Tone::Bad);
    page->addFact(tr("Subprotocol"), o[u"protocol"].toText().isEmpty() ? tr("none") : plain(o[u"protocol"]));
    const bool offered = o[u"deflate_offered"].isObject();
    page->addFact(tr("Compression"), o[u"deflate"].isObject() ? plain(o[u"extensions"]) : offered ? tr("offered, refused by the server") : tr("not offered"));
    page->addFact(tr("Peer"), QStringLiteral("%1 : %2").arg(plain(o[u"address"]), plain(o[u"port"])));
    page->addFact(tr("From here"), QStringLiteral("%1 : %2").arg(plain(o[u"local_address"]), plain(o[u"local_port"])), Tone::Muted);
    if (!o[u"proxy"].toText().isEmpty())
        page->addFact(tr("Proxy"), plain(o[u"proxy"]));
    for (const OrderedJson &redirect : o[u"redirects"].items())
        page->addFact(tr("Redirected from"), plain(redirect));
    for (const OrderedJson &hidden : o[u"not_visible"].items())
        page->addFact(plain(hidden), tr("not visible with this stack"), Tone::Muted);
    for (const OrderedJson &violation : o[u"violations"].items())
        page->addFact(plain(violation[u"section"]), plain(violation[u"seen"]), Tone::Bad);
    addHead(page, tr("Request"), o[u"request"][u"raw"].toString());
    addHead(page, tr("Response"), o[u"response"][u"raw"].toString());
    if (const QString body = o[u"response"][u"body"].toString(); !body.isEmpty()) {
        page->addGroup(o[u"response"][u"body_cut"].toBool() ? tr("Body (cut by a limit)") : tr("Body"));
        page->addText(plainLines(body.left(64 << 10)), Tone::Normal);
    }
}

void DetailsPanel::showTiming(const OrderedJson &o)
{
    FactsView *page = m_pages[Timing];
    page->clearFacts();
    const OrderedJson &timings = o[u"timings"];
    std::vector<widgets::Waterfall::Bar> bars;
    std::int64_t at = 0;
    const std::pair<const char *, QString> phases[] = {{"lookup", tr("Name lookup")}, {"tcp", tr("TCP connect")}, {"proxy", tr("Proxy")},
                                                       {"tls", tr("TLS")}, {"upgrade", tr("Upgrade")}};
    for (const auto &[key, name] : phases) {
        const OrderedJson &value = timings[QString::fromLatin1(key)];
        if (!value.isNumber())
            continue;
        const auto length = static_cast<std::int64_t>(value.toDouble() * 1e6);
        bars.push_back({name, at, length, milliseconds(value), false});
        at += length;
    }
    m_waterfall->setVisible(!bars.empty());
    const bool none = bars.empty();
    m_waterfall->setBars(std::move(bars));
    if (none) {
        page->addText(tr("No phases were timed yet."));
        return;
    }
    page->addFact(tr("Until open"), timings[u"total"].isNumber() ? milliseconds(timings[u"total"]) : tr("it did not open"));
    QStringList addresses;
    for (const OrderedJson &address : o[u"addresses"].items())
        addresses << plain(address);
    if (!addresses.isEmpty())
        page->addFact(tr("Addresses tried"), addresses.join(QStringLiteral(", ")));
}

void DetailsPanel::showTls(const OrderedJson &o)
{
    FactsView *page = m_pages[Tls];
    page->clearFacts();
    const OrderedJson &tls = o[u"tls"];
    if (!tls.isObject()) {
        page->addText(o.isObject() ? tr("This connection is not encrypted.") : tr("No connection yet."));
        return;
    }
    page->addGroup(tr("Agreed"));
    page->addFact(tr("Version"), plain(tls[u"version"]));
    page->addFact(tr("Cipher"), plain(tls[u"cipher"]));
    page->addFact(tr("Server name"), plain(tls[u"server_name"]));
    page->addFact(QStringLiteral("ALPN"), plain(tls[u"alpn"]));
    const auto &problems = tls[u"problems"].items();
    if (problems.empty()) {
        page->addFact(tr("Certificate"), tr("trusted"), Tone::Good);
    } else {
        page->addGroup(tls[u"accepted_in_spite_of_problems"].toBool() ? tr("Problems, accepted all the same") : tr("Problems"));
        for (const OrderedJson &problem : problems)
            page->addFact(plain(problem[u"id"]), plain(problem[u"text"]), Tone::Bad);
    }
    int n = 0;
    for (const OrderedJson &certificate : tls[u"chain"].items()) {
        page->addGroup(n++ == 0 ? tr("Certificate of the server") : tr("Signed by"));
        page->addFact(tr("Subject"), plain(certificate[u"subject"]));
        page->addFact(tr("Issuer"), plain(certificate[u"issuer"]));
        QStringList names;
        for (const OrderedJson &name : certificate[u"names"].items())
            names << plain(name);
        if (!names.isEmpty())
            page->addFact(tr("Names"), names.join(QStringLiteral(", ")));
        const QDateTime until = QDateTime::fromString(certificate[u"not_after"].toString(), Qt::ISODate);
        page->addFact(tr("Valid"), tr("%1 to %2").arg(plain(certificate[u"not_before"]), plain(certificate[u"not_after"])),
                      until.isValid() && until < QDateTime::currentDateTimeUtc() ? Tone::Bad : Tone::Normal);
        page->addFact(tr("Key"), plain(certificate[u"key"]));
        page->addFact(QStringLiteral("SHA-256"), plain(certificate[u"sha256"]));
    }
}

void DetailsPanel::showClose(const OrderedJson &o)
{
    FactsView *page = m_pages[Close];
    page->clearFacts();
    if (!o.isObject()) {
        page->addText(tr("The connection has not closed."));
        return;
    }
    const auto code = static_cast<std::uint16_t>(o[u"code"].toInteger(1006));
    const bool clean = o[u"clean"].toBool();
    page->addGroup(QStringLiteral("%1 %2").arg(code).arg(protocol::closeCodeName(code)));
    page->addText(protocol::closeCodeMeaning(code), clean ? Tone::Normal : Tone::Warning);
    const QString topic = QStringLiteral("close:%1").arg(code);
    page->addHelp(topic);
    page->setProperty("helpTopic", topic);
    page->addFact(tr("Closing handshake"), clean ? tr("complete: both sides sent a Close frame") : tr("not complete"), clean ? Tone::Good : Tone::Warning);
    const QString first = o[u"first"].toString();
    page->addFact(tr("First"), first == QLatin1String("local") ? tr("this side") : first == QLatin1String("remote") ? tr("the peer") : tr("nobody"));
    const auto side = [&](const QString &name, const OrderedJson &frame) {
        if (!frame.isObject())
            return page->addFact(name, tr("no Close frame"));
        const QString number = frame[u"code"].isNumber() ? plain(frame[u"code"]) : tr("no code");
        QString text = number + QLatin1Char(' ') + plain(frame[u"name"]);
        if (!frame[u"reason"].toText().isEmpty())
            text += QStringLiteral("  ·  ") + plain(frame[u"reason"]);
        page->addFact(name, text);
    };
    side(tr("Sent"), o[u"sent"]);
    side(tr("Received"), o[u"received"]);
    const QString end = o[u"end"].toString();
    page->addFact(tr("Stream"), end == QLatin1String("eof")     ? tr("ended by the peer in order")
                                : end == QLatin1String("reset") ? tr("broken off")
                                : end == QLatin1String("local") ? tr("ended by this side")
                                                                : tr("not ended"),
                  end == QLatin1String("reset") ? Tone::Bad : Tone::Normal);
    if (o[u"inside_frame"].toBool())
        page->addFact(tr("Stream"), tr("ended in the middle of a frame"), Tone::Bad);
    if (const OrderedJson &error = o[u"error"]; error.isObject()) {
        page->addGroup(tr("What went wrong"));
        page->addText(plain(error[u"what"]), Tone::Bad);
        if (!plain(error[u"seen"]).isEmpty())
            page->addFact(tr("Seen"), plain(error[u"seen"]));
        if (!plain(error[u"remedy"]).isEmpty())
            page->addFact(tr("Try"), plain(error[u"remedy"]));
        if (!plain(error[u"id"]).isEmpty())
            page->addHelp(QStringLiteral("error:") + plain(error[u"id"]));
    }
}

void DetailsPanel::showEvent(const capture::EntryInfo &info, const OrderedJson &o)
{
    FactsView *page = m_pages[Payload];
    page->clearFacts();
    page->addGroup(EntryText::type(info));
    page->addFact(tr("Time"), EntryText::dateTime(info.time.wallNs));
    if (info.kind == capture::EntryKind::Violation) {
        page->addFact(tr("Rule"), plain(o[u"section"]) + QStringLiteral("  ·  ") + plain(o[u"id"]));
        page->addFact(tr("Seen"), plain(o[u"seen"]), Tone::Bad);
        page->addFact(tr("Expected"), plain(o[u"expected"]));
        if (o[u"close_code"].toInteger() != 0) {
            const auto code = static_cast<std::uint16_t>(o[u"close_code"].toInteger());
            page->addFact(tr("Calls for"), tr("close code %1 %2").arg(code).arg(protocol::closeCodeName(code)));
        }
        page->addFact(tr("Offset"), tr("byte %1 of this direction").arg(plain(o[u"offset"])));
        if (!o[u"bytes"].toText().isEmpty())
            page->addFact(tr("Bytes"), QString::fromLatin1(QByteArray::fromHex(o[u"bytes"].toText().toLatin1()).toHex(' ')));
        page->addHelp(QStringLiteral("violation:") + plain(o[u"id"]));
        return;
    }
    for (const OrderedJson::Member &member : o.members()) {
        // What has a tab of its own is not repeated here.
        if (member.key == QLatin1String("tls") || member.key == QLatin1String("request") || member.key == QLatin1String("response")
            || member.key == QLatin1String("timings") || member.value.isNull())
            continue;
        if (member.value.isObject()) {
            page->addGroup(base::escapeControls(member.key));
            for (const OrderedJson::Member &inner : member.value.members())
                page->addFact(base::escapeControls(inner.key), plainLines(inner.value.toText()));
            page->addGroup({});
            continue;
        }
        if (member.value.isArray() && member.value.items().empty())
            continue;
        page->addFact(base::escapeControls(member.key), plainLines(member.value.toText()));
    }
}

} // namespace framescope::ui::panels::details
