#include "ConnectionDecoder.h"

#include "DecoderRegistry.h"
#include "LayerSpan.h"
#include "Packets.h"

#include "base/NearName.h"
#include "base/Translation.h"

#include <algorithm>
#include <utility>

namespace framescope::decode {

namespace {

FRAMESCOPE_TR("decode::ConnectionDecoder")

QString latin(std::string_view name) { return QString::fromLatin1(name.data(), qsizetype(name.size())); }

QStringList names()
{
    QStringList names{QStringLiteral("auto"), QStringLiteral("none")};
    for (const DecoderType *type : decoderTypes())
        names << latin(type->name);
    return names;
}

/// Moves ranges of an inner message's meaning to where its bytes are in the outer one.
class Rebase
{
public:
    Rebase(ByteRange inner, std::size_t layersBefore) : m_inner(inner), m_layersBefore(std::uint32_t(layersBefore)) {}

    void operator()(ByteRange &range) const
    {
        if (range.layer == 0) {
            range.begin += m_inner.begin;
            range.layer = m_inner.layer;
        } else {
            range.layer += m_layersBefore;
        }
    }

private:
    ByteRange m_inner;
    std::uint32_t m_layersBefore;
};

void append(Decoded &out, Decoded &&inner, std::size_t outer, ByteRange range)
{
    const Rebase rebase(range, out.layers.size());
    const std::size_t base = out.packets.size();
    for (Layer &layer : inner.layers) {
        rebase(layer.origin);
        out.layers.push_back(std::move(layer));
    }
    for (Packet &packet : inner.packets) {
        if (out.packets.size() >= kMostPackets) {
            out.isCut = true;
            break;
        }
        rebase(packet.range);
        packet.fields.forEachRange(rebase);
        for (Fault &fault : packet.faults)
            rebase(fault.range);
        if (packet.inner)
            rebase(packet.inner->range);
        packet.outer = packet.outer < 0 ? std::int32_t(outer) : packet.outer + std::int32_t(base);
        out.packets.push_back(std::move(packet));
    }
    out.isCut = out.isCut || inner.isCut;
}

} // namespace

base::Result<DecoderChoice> DecoderChoice::parse(const QString &text)
{
    if (text == QLatin1String("auto"))
        return DecoderChoice{};
    if (text == QLatin1String("none"))
        return DecoderChoice{Mode::None, {}, {}};
    const qsizetype colon = text.indexOf(QLatin1Char(':'));
    DecoderChoice choice{Mode::Named, colon < 0 ? text : text.left(colon), {}};
    const QByteArray name = choice.name.toUtf8();
    const DecoderType *type = decoderType(std::string_view(name.constData(), std::size_t(name.size())));
    if (!type)
        return unknown(choice.name);
    for (const QString &part : colon < 0 ? QStringList() : text.mid(colon + 1).split(QLatin1Char(','))) {
        const qsizetype equals = part.indexOf(QLatin1Char('='));
        const QByteArray key = part.left(equals < 0 ? part.size() : equals).toUtf8();
        if (equals < 0 || std::find(type->options.begin(), type->options.end(), std::string_view(key.constData(), std::size_t(key.size()))) == type->options.end()) {
            QStringList known;
            for (const std::string_view each : type->options)
                known << latin(each) + QLatin1Char('=');
            return base::Error{QStringLiteral("decode.option"), tr("“%1” is no option of the decoder “%2”.").arg(base::escapeControls(part), choice.name), {},
                               known.isEmpty() ? tr("It has no options: leave out what follows the colon.") : tr("Its options are %1.").arg(known.join(QStringLiteral(", "))), part};
        }
        choice.options.insert(part.left(equals), part.mid(equals + 1));
    }
    if (const auto made = type->make({}, choice.options); !made)
        return made.error();
    return choice;
}

base::Error DecoderChoice::unknown(const QString &name)
{
    const QString near = base::NearName::best(name, names());
    return {QStringLiteral("decode.unknown"), tr("There is no decoder “%1”.").arg(base::escapeControls(name)), {},
            near.isEmpty() ? tr("“framescope-cli decoders” lists them.") : tr("Did you mean “%1”? “framescope-cli decoders” lists them.").arg(near), name};
}

ConnectionDecoder::ConnectionDecoder(HandshakeFacts facts, DecoderChoice choice) : ConnectionDecoder(std::move(facts), std::move(choice), {}) {}

ConnectionDecoder::ConnectionDecoder(HandshakeFacts facts, DecoderChoice choice, std::vector<const DecoderType *> outer)
    : m_facts(std::move(facts)), m_choice(std::move(choice)), m_outer(std::move(outer))
{
    if (m_choice.mode == DecoderChoice::Mode::Automatic) {
        chooseByHandshake();
    } else if (m_choice.mode == DecoderChoice::Mode::Named) {
        const QByteArray name = m_choice.name.toUtf8();
        if (const DecoderType *type = decoderType(std::string_view(name.constData(), std::size_t(name.size()))))
            choose(*type, tr("it was chosen"));
    }
}

ConnectionDecoder::ConnectionDecoder(const ConnectionDecoder &other)
    : m_facts(other.m_facts), m_choice(other.m_choice), m_outer(other.m_outer), m_type(other.m_type), m_reason(other.m_reason), m_isGuessed(other.m_isGuessed),
      m_decoder(other.m_decoder ? other.m_decoder->clone() : nullptr), m_inner(other.m_inner ? std::make_unique<ConnectionDecoder>(*other.m_inner) : nullptr)
{
}

ConnectionDecoder &ConnectionDecoder::operator=(const ConnectionDecoder &other)
{
    return *this = ConnectionDecoder(other);
}

ConnectionDecoder::ConnectionDecoder(ConnectionDecoder &&) noexcept = default;
ConnectionDecoder &ConnectionDecoder::operator=(ConnectionDecoder &&) noexcept = default;
ConnectionDecoder::~ConnectionDecoder() = default;

void ConnectionDecoder::choose(const DecoderType &type, QString reason)
{
    auto made = type.make(m_facts, m_choice.mode == DecoderChoice::Mode::Named ? m_choice.options : DecoderOptions());
    if (!made)
        return;
    m_decoder = std::move(*made);
    m_type = &type;
    m_reason = std::move(reason);
}

/// Layers first: what they carry is looked for inside them.
void ConnectionDecoder::chooseByHandshake()
{
    const DecoderType *best = nullptr;
    Recognition recognition;
    for (const DecoderType *type : decoderTypes()) {
        if (!type->byHandshake || std::find(m_outer.begin(), m_outer.end(), type) != m_outer.end())
            continue;
        const Recognition found = type->byHandshake(m_facts);
        const bool isBetter = !best || (type->isLayer != best->isLayer ? type->isLayer : found.confidence > recognition.confidence);
        if (found.confidence >= Recognition::kChosen && isBetter) {
            best = type;
            recognition = found;
        }
    }
    if (best)
        choose(*best, recognition.reason);
}

ConnectionDecoder::Readings ConnectionDecoder::readingsOf(const MessageView &message) const
{
    Readings readings;
    int bareConfidence = 0;
    for (const DecoderType *type : decoderTypes()) {
        if (!type->byContent || std::find(m_outer.begin(), m_outer.end(), type) != m_outer.end())
            continue;
        Recognition found = type->byContent(message);
        if (found.confidence >= Recognition::kChosen) {
            if (found.confidence > readings.recognition.confidence) {
                readings.chosen = type;
                readings.recognition = std::move(found);
            }
        } else if (found.confidence > bareConfidence) {
            readings.bare = type;
            bareConfidence = found.confidence;
        }
    }
    return readings;
}

void ConnectionDecoder::decode(const MessageView &message, Want want, Decoded &out)
{
    if (m_choice.mode == DecoderChoice::Mode::None)
        return;
    if (!m_decoder) {
        const Readings readings = readingsOf(message);
        if (readings.chosen)
            choose(*readings.chosen, readings.recognition.reason);
        if (!m_decoder) {
            decodeBare(readings.bare, message, want, out);
            return;
        }
        m_isGuessed = true;
    }
    const std::size_t first = out.packets.size();
    const std::size_t layers = out.layers.size();
    m_decoder->decode(message, want, out);
    // A guess that does not fit costs nothing: the message is read for what it is.
    if (m_isGuessed && out.packets.size() == first + 1 && out.packets.back().kind == kUnknownKind) {
        Decoded bare;
        if (decodeBare(readingsOf(message).bare, message, want, bare)) {
            out.packets.resize(first);
            out.layers.resize(layers);
            append(out, std::move(bare), 0, {0, message.payload.size(), 0});
            for (std::size_t i = first; i < out.packets.size(); ++i)
                out.packets[i].outer = -1;
        }
    }
    decodeInner(message, want, out, first);
}

void ConnectionDecoder::decodeInner(const MessageView &message, Want want, Decoded &out, std::size_t first)
{
    const std::size_t last = out.packets.size();
    for (std::size_t i = first; i < last; ++i) {
        const auto inner = out.packets[i].inner;
        if (!inner || out.packets[i].by != (m_type ? m_type->name : std::string_view()))
            continue;
        if (m_outer.size() + 1 >= kMostLayers) {
            addFault(out.packets[i], tr("Messages stand inside one another more than %1 deep; no more of them is decoded.").arg(kMostLayers), {}, inner->range);
            continue;
        }
        if (!m_inner) {
            std::vector<const DecoderType *> outer = m_outer;
            outer.push_back(m_type);
            m_inner.reset(new ConnectionDecoder(m_facts, DecoderChoice{}, std::move(outer)));
        }
        // The bytes stay where they are while packets and layers are added: both own them apart from their lists.
        const base::ByteView layer = inner->range.layer == 0 ? message.payload : base::viewOf(out.layers[inner->range.layer - 1].bytes);
        MessageView view = message;
        view.isText = inner->isText;
        view.payload = layer.subspan(inner->range.begin, inner->range.length);
        Decoded decoded;
        m_inner->decode(view, want, decoded);
        append(out, std::move(decoded), i, inner->range);
    }
}

/// Without a protocol: this message by itself. False: nothing is known of it.
bool ConnectionDecoder::decodeBare(const DecoderType *type, const MessageView &message, Want want, Decoded &out) const
{
    if (!type)
        return false;
    const auto made = type->make(m_facts, {});
    if (!made)
        return false;
    const std::size_t before = out.packets.size();
    (*made)->decode(message, want, out);
    return out.packets.size() > before;
}

QString ConnectionDecoder::closeMeaning(int code) const
{
    QString meaning = m_decoder ? m_decoder->closeMeaning(code) : QString();
    if (meaning.isEmpty() && m_inner)
        meaning = m_inner->closeMeaning(code);
    return meaning;
}

} // namespace framescope::decode
