#include "DetailsPanel.h"

#include "ui/models/EntryText.h"
#include "ui/widgets/FactsView.h"

#include "base/Bytes.h"
#include "base/RemedyText.h"
#include "protocol/CloseCode.h"

#include <QLocale>

// What the pages of an entry say: the fields of a frame, events in words, and how it closed.
namespace framescope::ui::details {

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
                      (control && length > 125) || (extended == 2 && length < 126) || (extended == 8 && length < 65536)});
    if (extended > 0)
        fields.push_back({tr("extended length"), extended * 8, QLocale().toString(static_cast<qulonglong>(length)),
                          (extended == 2 && length < 126) || (extended == 8 && length < 65536) ? tr("payload length in bytes; a shorter form would do, and must be used")
                                                                                              : tr("payload length in bytes"), false});
    if (masked)
        fields.push_back({tr("masking key"), 32, QStringLiteral("%1").arg(info.maskKey, 8, 16, QLatin1Char('0')), tr("each payload byte is XORed with one of these four"), false});
    return fields;
}

void DetailsPanel::showClose(const OrderedJson &o)
{
    FactsView *page = m_pages[Close];
    page->clearFacts();
    if (!o.isObject()) {
        page->addText(tr("The connection has not closed."));
        page->setProperty("helpTopic", QStringLiteral("details#close"));
        return;
    }
    const auto code = static_cast<std::uint16_t>(o[u"code"].toInteger(1006));
    const bool clean = o[u"clean"].toBool();
    page->addGroup(QStringLiteral("%1 %2").arg(code).arg(protocol::closeCodeName(code)));
    page->addText(protocol::closeCodeMeaning(code), clean ? Tone::Normal : Tone::Warning);
    const QString topic = QStringLiteral("close:%1").arg(code);
    page->addHelp(topic);
    page->setProperty("helpTopic", topic);
    if (o.contains(u"imported")) {
        // Another tool's file: who closed is not in it.
        page->addFact(tr("Closed by"), tr("the file does not say"));
        if (!o[u"reason"].toText().isEmpty())
            page->addFact(tr("Reason"), plain(o[u"reason"]));
        return;
    }
    page->addFact(tr("Closing handshake"), clean ? tr("complete: both sides sent a Close frame") : tr("not complete"), clean ? Tone::Good : Tone::Warning);
    const QString first = o[u"first"].toString();
    const auto side = [&](const QString &name, const OrderedJson &frame) {
        if (!frame.isObject())
            return page->addFact(name, tr("no Close frame"));
        const QString number = frame[u"code"].isNumber() ? plain(frame[u"code"]) : tr("no code");
        QString text = number + QLatin1Char(' ') + plain(frame[u"name"]);
        if (!frame[u"reason"].toText().isEmpty())
            text += QStringLiteral("  ·  ") + plain(frame[u"reason"]);
        page->addFact(name, text);
    };
    // In the order in which they went.
    const bool remote = first == QLatin1String("remote");
    page->addGroup(first == QLatin1String("local") ? tr("This side closed first") : remote ? tr("The peer closed first") : tr("Nobody sent a Close frame"));
    if (remote) {
        side(tr("The peer sent"), o[u"received"]);
        side(tr("This side answered"), o[u"sent"]);
    } else {
        side(tr("This side sent"), o[u"sent"]);
        side(first == QLatin1String("local") ? tr("The peer answered") : tr("The peer sent"), o[u"received"]);
    }
    const QString end = o[u"end"].toString();
    page->addFact(tr("Stream"), end == QLatin1String("eof")     ? tr("ended by the peer in order")
                                : end == QLatin1String("reset") ? tr("broken off")
                                : end == QLatin1String("local") ? tr("ended by this side")
                                                                : tr("not ended"),
                  end == QLatin1String("reset") ? Tone::Bad : Tone::Normal);
    if (const qint64 kept = o[u"peer_kept_open_ms"].toInteger(); kept > 0)
        page->addFact(tr("TCP"), tr("the peer left it open (RFC 6455 section 7.1.1); this side ended it after %1 s").arg(static_cast<double>(kept) / 1000), Tone::Warning);
    if (o[u"inside_frame"].toBool())
        page->addFact(tr("Stream"), tr("ended in the middle of a frame"), Tone::Bad);
    addError(page, tr("What went wrong"), o[u"error"]);
}

void DetailsPanel::addError(FactsView *page, const QString &title, const OrderedJson &error)
{
    if (!error.isObject())
        return;
    page->addGroup(title);
    page->addText(plain(error[u"what"]), Tone::Bad);
    if (!plain(error[u"seen"]).isEmpty())
        page->addFact(tr("Seen"), plain(error[u"seen"]));
    if (!plain(error[u"remedy"]).isEmpty())
        page->addFact(tr("Try"), base::withoutOptions(plain(error[u"remedy"])));
    if (!plain(error[u"id"]).isEmpty())
        page->addHelp(QStringLiteral("error:") + plain(error[u"id"]));
}

void DetailsPanel::addViolation(FactsView *page, const OrderedJson &o)
{
    page->addGroup(tr("Broken rule"));
    page->addFact(tr("Rule"), plain(o[u"section"]) + QStringLiteral("  ·  ") + plain(o[u"id"]));
    page->addFact(tr("Seen"), plain(o[u"seen"]), Tone::Bad);
    page->addFact(tr("Expected"), plain(o[u"expected"]));
    if (o[u"close_code"].toInteger() != 0) {
        const auto code = static_cast<std::uint16_t>(o[u"close_code"].toInteger());
        page->addFact(tr("Calls for"), tr("close code %1 %2").arg(code).arg(protocol::closeCodeName(code)));
    }
    if (o[u"offset"].isNumber())
        page->addFact(tr("Offset"), tr("byte %1 of this direction").arg(plain(o[u"offset"])));
    if (!o[u"bytes"].toText().isEmpty())
        page->addFact(tr("Bytes"), QString::fromLatin1(QByteArray::fromHex(o[u"bytes"].toText().toLatin1()).toHex(' ')));
    page->addHelp(QStringLiteral("violation:") + plain(o[u"id"]));
}

void DetailsPanel::showEvent(const capture::EntryInfo &info, const OrderedJson &o)
{
    FactsView *page = m_pages[Payload];
    page->clearFacts();
    page->addGroup(EntryText::type(info));
    page->addFact(tr("Time"), EntryText::dateTime(info.time.wallNs));
    if (info.kind == capture::EntryKind::Violation) {
        addViolation(page, o);
        return;
    }
    for (const OrderedJson::Member &member : o.members()) {
        // What has a tab of its own is not repeated here.
        if (member.key == QLatin1String("tls") || member.key == QLatin1String("request") || member.key == QLatin1String("response") || member.key == QLatin1String("proxy_answer")
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

} // namespace framescope::ui::details
