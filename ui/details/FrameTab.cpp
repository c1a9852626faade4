#include "FrameTab.h"

#include "FactParts.h"

#include "ui/models/EntryText.h"
#include "ui/widgets/FactsView.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace framescope::ui::details {

using capture::EntryInfo;
using models::EntryText;
using widgets::BitsView;
using Tone = widgets::FactsView::Tone;

FrameTab::FrameTab(QWidget *parent)
    : DetailsTab(tr("Frame"), QStringLiteral("frame"), parent)
    , m_bits(new BitsView(this))
    , m_explanation(new QLabel(this))
{
    m_explanation->setTextFormat(Qt::PlainText);
    m_explanation->setWordWrap(true);
    m_explanation->setProperty("look", QStringLiteral("muted"));
    m_explanation->setMinimumHeight(fontMetrics().height() * 2);
    m_explanation->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 8, 10, 0);
    column->addWidget(m_bits);
    column->addWidget(m_explanation);
    column->addWidget(facts(), 1);
    setTabOrder(m_bits, facts()); // the facts were made before the bits above them
    connect(m_bits, &BitsView::explained, m_explanation, &QLabel::setText);
}

void FrameTab::showDetails(const EntryDetails &details)
{
    const bool frame = details.info && details.info->isFrame();
    facts()->clearFacts();
    m_bits->setVisible(frame);
    m_explanation->setVisible(frame);
    if (frame) {
        showFrame(details);
    } else {
        m_bits->setFields({});
        facts()->addText(details.info ? tr("This row is an event, not a frame.") : tr("Select a frame in the log to see its header bit by bit."));
    }
}

void FrameTab::showFrame(const EntryDetails &details)
{
    const EntryInfo &info = *details.info;
    m_bits->setFields(fieldsOf(info));
    m_explanation->setText(tr("Point at a field, or move through the fields with the arrow keys."));

    widgets::FactsView *view = facts();
    view->addGroup(tr("Frame"));
    view->addFact(tr("Number"), QLocale().toString(static_cast<qulonglong>(info.number)));
    view->addFact(tr("Time"), EntryText::dateTime(info.time.wallNs));
    view->addFact(tr("Direction"), info.direction == capture::Direction::Out ? tr("sent") : tr("received"));
    view->addFact(tr("Connection"), QString::number(info.connection));
    view->addFact(tr("Header"), EntryText::bytesLong(info.headerLength));
    view->addFact(tr("Payload on the wire"), EntryText::bytesLong(info.wireLength));
    if (info.has(capture::FlagMasked))
        view->addFact(tr("Masking key"), QStringLiteral("%1").arg(info.maskKey, 8, 16, QLatin1Char('0')));
    if (info.has(capture::FlagCompressed)) {
        view->addFact(tr("Inflated payload"), EntryText::bytesLong(info.payloadLength));
        if (info.payloadLength > 0)
            view->addFact(tr("Compression"), tr("%1 % of the original").arg(info.wireLength * 100 / info.payloadLength));
    }
    if (info.has(capture::FlagNotInflated))
        view->addFact(tr("Compression"), tr("could not be inflated; shown as on the wire"), Tone::Bad);
    if (info.has(capture::FlagCut))
        view->addFact(tr("Stored"), tr("%1 of %2; truncated by a limit").arg(EntryText::bytes(info.storedLength), EntryText::bytes(info.payloadLength)), Tone::Warning);
    if (info.rttNs >= 0)
        view->addFact(tr("Round trip"), EntryText::duration(info.rttNs), Tone::Good);
    if (info.has(capture::FlagAutomatic))
        view->addFact(tr("Sent by"), tr("Framescope, automatically"));
    if (info.has(capture::FlagDeliberate))
        view->addFact(tr("Fault"), tr("injected by the local server"), Tone::Warning);
    if (!details.wireHeader.isEmpty())
        view->addFact(tr("Header bytes"), QString::fromLatin1(details.wireHeader.toHex(' ')));
    for (const capture::ViolationEvent &violation : details.violations)
        FactParts::addViolation(view, violation);
    if (info.has(capture::FlagFragmented))
        showFragments(details);
}

void FrameTab::showFragments(const EntryDetails &details)
{
    widgets::FactsView *view = facts();
    view->addGroup(tr("Fragmented message"));
    if (details.info->has(capture::FlagEndsMessage)) {
        view->addFact(tr("Message"), EntryText::bytesLong(details.info->messageLength));
        std::uint64_t wire = 0;
        for (const EntryInfo &part : details.fragments)
            wire += part.wireLength;
        if (!details.moreFragments)
            view->addFact(tr("On the wire"), EntryText::bytesLong(wire));
    } else {
        view->addFact(tr("Message"), tr("continues after this frame"));
    }
    int number = 0;
    for (const EntryInfo &part : details.fragments)
        view->addFact(tr("Fragment %1").arg(++number), tr("#%1 · %2 · wire %3").arg(part.number).arg(EntryText::type(part), EntryText::bytes(part.wireLength)));
    if (details.moreFragments)
        view->addText(tr("More fragments are not listed; show frames in the log to see them."));
}

std::vector<BitsView::Field> FrameTab::fieldsOf(const EntryInfo &info)
{
    const auto bit = [](bool on) { return on ? QStringLiteral("1") : QStringLiteral("0"); };
    const bool control = protocol::isControl(info.opcode);
    const bool fin = info.has(capture::FlagFin);
    const bool masked = info.has(capture::FlagMasked);
    const std::uint64_t length = info.wireLength;
    std::vector<BitsView::Field> fields;
    fields.push_back({QStringLiteral("FIN"), 1, bit(fin), fin ? tr("FIN: the last frame of its message") : tr("FIN: more frames of this message follow"), control && !fin});
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
    const bool tooLong = (extended == 2 && length < 126) || (extended == 8 && length < 65536);
    fields.push_back({tr("length"), 7, QString::number(seven),
                      extended == 0 ? tr("payload length in bytes") : extended == 2 ? tr("the length is in the next 16 bits") : tr("the length is in the next 64 bits"),
                      (control && length > 125) || tooLong});
    if (extended > 0)
        fields.push_back({tr("extended length"), extended * 8, QLocale().toString(static_cast<qulonglong>(length)),
                          tooLong ? tr("payload length in bytes; a shorter form fits and must be used") : tr("payload length in bytes"), false});
    if (masked)
        fields.push_back({tr("masking key"), 32, QStringLiteral("%1").arg(info.maskKey, 8, 16, QLatin1Char('0')), tr("each payload byte is XORed with one of these four bytes"), false});
    return fields;
}

} // namespace framescope::ui::details
