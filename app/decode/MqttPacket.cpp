#include "MqttPacket.h"

#include "ByteCursor.h"

#include "base/Translation.h"
#include "base/Utf8Text.h"
#include "protocol/Utf8.h"

#include <algorithm>
#include <utility>

namespace framescope::decode {

namespace {

FRAMESCOPE_TR("framescope::decode::MqttPacket")

QString textOf(base::ByteView bytes)
{
    return base::textFromUtf8(QByteArrayView(bytes.data(), qsizetype(bytes.size())));
}

std::string stringOf(base::ByteView bytes)
{
    return std::string(base::textOf(bytes));
}

QString latin(std::string_view text)
{
    return QString::fromLatin1(text.data(), qsizetype(text.size()));
}

/// One call of MqttPacket::read().
class Reading
{
public:
    Reading(const LayerSpan &span, MqttPacket &packet, bool wantFields) : m_cursor(span), m_packet(packet), m_wantFields(wantFields) {}

    void run()
    {
        const std::uint8_t first = m_cursor.u8();
        m_flags = first & 0x0f;
        m_packet.type = MqttType(first >> 4);
        m_cursor.varint(4);
        checkFlags();
        body();
        if (!m_cursor.ok())
            fault(tr("The packet ends before all that belongs to it."), section("2.1.4", "2.2.3"), m_cursor.rest());
        else if (!m_cursor.atEnd())
            fault(tr("Behind the packet's content %1 more bytes stand in it.").arg(m_cursor.left()), section("2.1.4", "2.2.3"), m_cursor.rest());
    }

private:
    bool isFive() const { return m_packet.level >= 5; }
    QString section(const char *five, const char *three) const
    {
        return isFive() ? QStringLiteral("MQTT 5.0, %1").arg(QString::fromLatin1(five)) : QStringLiteral("MQTT 3.1.1, %1").arg(QString::fromLatin1(three));
    }
    void fault(QString what, QString where, ByteRange range) { m_packet.faults.push_back({std::move(what), std::move(where), range}); }

    void field(QString name, QString value, std::size_t begin, Field::Kind kind = Field::Kind::Text)
    {
        if (m_wantFields && m_cursor.ok())
            m_packet.fields.add(std::move(name), std::move(value), m_cursor.since(begin), kind);
    }

    void checkFlags()
    {
        const bool two = m_packet.type == MqttType::Pubrel || m_packet.type == MqttType::Subscribe || m_packet.type == MqttType::Unsubscribe;
        if (m_packet.type != MqttType::Publish && m_flags != (two ? 2 : 0))
            fault(tr("The flags of the fixed header are %1; this packet has %2 there.").arg(m_flags).arg(two ? 2 : 0), section("2.1.3", "2.2.2"), m_cursor.since(0));
    }

    void body()
    {
        switch (m_packet.type) {
        case MqttType::Connect: return connect();
        case MqttType::Connack: return connack();
        case MqttType::Publish: return publish();
        case MqttType::Puback:
        case MqttType::Pubrec:
        case MqttType::Pubrel:
        case MqttType::Pubcomp: return acknowledge();
        case MqttType::Subscribe: return subscribe();
        case MqttType::Suback: return results();
        case MqttType::Unsubscribe: return unsubscribe();
        case MqttType::Unsuback: return isFive() ? results() : packetId();
        case MqttType::Pingreq:
        case MqttType::Pingresp: return;
        case MqttType::Disconnect:
        case MqttType::Auth: return reasonAndProperties();
        case MqttType::Reserved: break;
        }
        fault(tr("A packet of type 0 does not exist."), section("2.1.2", "2.2.1"), m_cursor.since(0));
        m_cursor.bytes(m_cursor.left());
    }

    base::ByteView text(const QString &name)
    {
        const std::size_t begin = m_cursor.at();
        const base::ByteView bytes = m_cursor.counted16();
        field(name, textOf(bytes), begin);
        if (m_cursor.ok() && !protocol::Utf8::isValid(bytes))
            fault(tr("%1 is not UTF-8.").arg(name), section("1.5.4", "1.5.3"), m_cursor.since(begin));
        return bytes;
    }

    void packetId()
    {
        const std::size_t begin = m_cursor.at();
        const std::uint16_t id = m_cursor.u16();
        field(QStringLiteral("Packet Identifier"), QString::number(id), begin, Field::Kind::Number);
        if (!m_cursor.ok())
            return;
        m_packet.id = id;
        m_packet.summary = QStringLiteral("#%1").arg(id);
        if (id == 0)
            fault(tr("The packet identifier is 0."), section("2.2.1", "2.3.1"), m_cursor.since(begin));
    }

    void code(std::uint8_t value, std::string_view name, std::size_t begin, bool isError)
    {
        const QString shown = name.empty() ? tr("unknown") : latin(name);
        field(QStringLiteral("Reason Code"), QStringLiteral("0x%1 %2").arg(value, 2, 16, QChar(u'0')).arg(shown), begin, Field::Kind::Number);
        if (!m_cursor.ok())
            return;
        if (!m_packet.code)
            m_packet.code = value;
        m_packet.isError = m_packet.isError || isError;
        if (!m_packet.summary.isEmpty())
            m_packet.summary += u' ';
        m_packet.summary += shown;
        if (name.empty())
            fault(tr("There is no such code: 0x%1.").arg(value, 2, 16, QChar(u'0')), section("2.4", "3.2.2.3"), m_cursor.since(begin));
    }

    void reason()
    {
        const std::size_t begin = m_cursor.at();
        const std::uint8_t value = m_cursor.u8();
        code(value, mqttReason(value, m_packet.type), begin, value >= 0x80);
    }

    void connect()
    {
        std::size_t begin = m_cursor.at();
        const base::ByteView name = text(QStringLiteral("Protocol Name"));
        if (m_cursor.ok() && base::textOf(name) != "MQTT" && base::textOf(name) != "MQIsdp")
            fault(tr("The protocol's name is neither MQTT nor MQIsdp."), section("3.1.2.1", "3.1.2.1"), m_cursor.since(begin));
        begin = m_cursor.at();
        // The highest bit tells a bridge between brokers.
        const std::uint8_t level = m_cursor.u8() & 0x7f;
        field(QStringLiteral("Protocol Version"), QString::number(level), begin, Field::Kind::Number);
        if (m_cursor.ok() && level >= 3 && level <= 5)
            m_packet.level = level;
        else if (m_cursor.ok())
            fault(tr("The protocol's version %1 is not known.").arg(level), QStringLiteral("MQTT 5.0, 3.1.2.2"), m_cursor.since(begin));
        begin = m_cursor.at();
        const std::uint8_t flags = m_cursor.u8();
        connectFlags(flags, begin);
        begin = m_cursor.at();
        field(QStringLiteral("Keep Alive"), QStringLiteral("%1 s").arg(m_cursor.u16()), begin, Field::Kind::Number);
        if (isFive())
            properties(QStringLiteral("Properties"));
        m_packet.client = stringOf(text(QStringLiteral("Client Identifier")));
        m_packet.summary = textOf(base::viewOf(std::string_view(m_packet.client)));
        if (flags & 0x04) {
            if (isFive())
                properties(QStringLiteral("Will Properties"));
            text(QStringLiteral("Will Topic"));
            binary(QStringLiteral("Will Payload"));
        }
        if (flags & 0x80) {
            const base::ByteView user = text(QStringLiteral("User Name"));
            if (!user.empty())
                m_packet.summary += tr(" as %1").arg(textOf(user));
        }
        if (flags & 0x40) {
            begin = m_cursor.at();
            const base::ByteView password = m_cursor.counted16();
            field(QStringLiteral("Password"), tr("%n byte(s), not shown", nullptr, int(password.size())), begin, Field::Kind::Bytes);
        }
    }

    void connectFlags(std::uint8_t flags, std::size_t begin)
    {
        QStringList set;
        if (flags & 0x02)
            set += isFive() ? QStringLiteral("Clean Start") : QStringLiteral("Clean Session");
        if (flags & 0x04)
            set += QStringLiteral("Will, QoS %1").arg(flags >> 3 & 3);
        if (flags & 0x20)
            set += QStringLiteral("Will Retain");
        if (flags & 0x80)
            set += QStringLiteral("User Name");
        if (flags & 0x40)
            set += QStringLiteral("Password");
        field(QStringLiteral("Connect Flags"), set.join(QStringLiteral("; ")), begin);
        if (!m_cursor.ok())
            return;
        if (flags & 0x01)
            fault(tr("The lowest connect flag is set, which is reserved."), section("3.1.2.3", "3.1.2.3"), m_cursor.since(begin));
        if ((flags >> 3 & 3) == 3)
            fault(tr("QoS 3 does not exist."), section("3.1.2.6", "3.1.2.6"), m_cursor.since(begin));
        if (!isFive() && (flags & 0xc0) == 0x40)
            fault(tr("A password without a user name is not allowed before MQTT 5.0."), QStringLiteral("MQTT 3.1.1, 3.1.2.9"), m_cursor.since(begin));
    }

    void binary(const QString &name)
    {
        const std::size_t begin = m_cursor.at();
        const base::ByteView bytes = m_cursor.counted16();
        const bool isText = protocol::Utf8::isValid(bytes);
        field(name, isText ? textOf(bytes) : base::hexPreview(bytes), begin, isText ? Field::Kind::Text : Field::Kind::Bytes);
    }

    void connack()
    {
        std::size_t begin = m_cursor.at();
        const std::uint8_t flags = m_cursor.u8();
        field(QStringLiteral("Session Present"), flags & 1 ? QStringLiteral("true") : QStringLiteral("false"), begin, Field::Kind::Boolean);
        begin = m_cursor.at();
        const std::uint8_t value = m_cursor.u8();
        code(value, isFive() ? mqttReason(value, m_packet.type) : mqttReturnCode(value), begin, value != 0);
        if (isFive())
            properties(QStringLiteral("Properties"));
    }

    void publish()
    {
        m_packet.qos = m_flags >> 1 & 3;
        if (m_wantFields) {
            const ByteRange header = m_cursor.since(0);
            m_packet.fields.add(QStringLiteral("QoS"), QString::number(m_packet.qos), {header.begin, 1, header.layer}, Field::Kind::Number);
            m_packet.fields.add(QStringLiteral("Retain"), m_flags & 1 ? QStringLiteral("true") : QStringLiteral("false"), {header.begin, 1, header.layer}, Field::Kind::Boolean);
            m_packet.fields.add(QStringLiteral("Duplicate"), m_flags & 8 ? QStringLiteral("true") : QStringLiteral("false"), {header.begin, 1, header.layer}, Field::Kind::Boolean);
        }
        if (m_packet.qos == 3)
            fault(tr("QoS 3 does not exist."), section("3.3.1.2", "3.3.1.2"), m_cursor.since(0));
        const std::size_t begin = m_cursor.at();
        m_packet.topic = stringOf(text(QStringLiteral("Topic Name")));
        if (m_packet.topic.find_first_of("#+") != std::string::npos)
            fault(tr("The name of a topic has a wildcard in it."), section("3.3.2.1", "3.3.2.1"), m_cursor.since(begin));
        if (m_packet.qos > 0)
            packetId();
        if (isFive())
            properties(QStringLiteral("Properties"));
        if (m_cursor.ok() && m_packet.topic.empty() && !m_packet.alias)
            fault(tr("The topic is empty, and no alias stands for it."), section("3.3.2.1", "4.7.3"), m_cursor.since(begin));
        if (!m_cursor.ok())
            return;
        m_packet.payload = m_cursor.rest();
        const std::size_t payload = m_cursor.at();
        const base::ByteView bytes = m_cursor.bytes(m_cursor.left());
        const bool isText = protocol::Utf8::isValid(bytes);
        if (!bytes.empty())
            field(QStringLiteral("Payload"), isText ? textOf(bytes.first(std::min(bytes.size(), kMostValueText))) : base::hexPreview(bytes), payload,
                  isText ? Field::Kind::Text : Field::Kind::Bytes);
        QString body = isText ? base::escapedPreview(bytes) : base::hexPreview(bytes, 16);
        m_packet.summary = body;
    }

    void acknowledge()
    {
        packetId();
        // The code may be left out where it is 0, and so may properties (MQTT 5.0, 3.4.2.1).
        if (isFive() && m_cursor.ok() && !m_cursor.atEnd())
            reasonAndProperties();
    }

    void reasonAndProperties()
    {
        if (!isFive() || m_cursor.atEnd())
            return;
        reason();
        if (!m_cursor.atEnd())
            properties(QStringLiteral("Properties"));
    }

    void subscribe()
    {
        packetId();
        if (isFive())
            properties(QStringLiteral("Properties"));
        filters([this] {
            const std::size_t begin = m_cursor.at();
            const std::uint8_t options = m_cursor.u8();
            QString shown = QStringLiteral("QoS %1").arg(options & 3);
            if (isFive()) {
                shown += options & 4 ? QStringLiteral("; No Local") : QString();
                shown += options & 8 ? QStringLiteral("; Retain As Published") : QString();
                shown += QStringLiteral("; Retain Handling %1").arg(options >> 4 & 3);
            }
            field(QStringLiteral("Subscription Options"), shown, begin);
            if (m_cursor.ok() && ((options & 3) == 3 || (options & (isFive() ? 0xc0 : 0xfc)) != 0))
                fault(tr("The options of a subscription have bits that are reserved."), section("3.8.3.1", "3.8.3"), m_cursor.since(begin));
        });
    }

    void unsubscribe()
    {
        packetId();
        if (isFive())
            properties(QStringLiteral("Properties"));
        filters([] {});
    }

    template<typename Options>
    void filters(Options options)
    {
        QStringList shown;
        const std::size_t begin = m_cursor.at();
        if (m_cursor.ok() && m_cursor.atEnd())
            fault(tr("The packet names no topic filter."), section("3.8.3", "3.8.3"), m_cursor.since(begin));
        while (m_cursor.ok() && !m_cursor.atEnd()) {
            const base::ByteView filter = text(QStringLiteral("Topic Filter"));
            options();
            if (!m_cursor.ok())
                break;
            if (m_packet.topic.empty())
                m_packet.topic = stringOf(filter);
            if (shown.size() < 10)
                shown += textOf(filter);
        }
        m_packet.summary += QStringLiteral(" ") + shown.join(QStringLiteral(", "));
    }

    void results()
    {
        packetId();
        if (isFive())
            properties(QStringLiteral("Properties"));
        while (m_cursor.ok() && !m_cursor.atEnd()) {
            if (isFive()) {
                reason();
                continue;
            }
            const std::size_t begin = m_cursor.at();
            const std::uint8_t value = m_cursor.u8();
            code(value, value == 0x80 ? std::string_view("Failure") : value <= 2 ? mqttReason(value, m_packet.type) : std::string_view(), begin, value == 0x80);
        }
    }

    void properties(const QString &title)
    {
        const std::size_t begin = m_cursor.at();
        const std::uint64_t length = m_cursor.varint(4);
        if (!m_cursor.ok() || length > m_cursor.left()) {
            m_cursor.fail();
            return;
        }
        const std::size_t end = m_cursor.at() + std::size_t(length);
        if (m_wantFields)
            m_packet.fields.open(title, {m_cursor.since(begin).begin, end - begin, m_cursor.since(begin).layer});
        while (m_cursor.ok() && m_cursor.at() < end) {
            if (!property(end))
                break;
        }
        if (m_wantFields)
            m_packet.fields.close();
        if (m_cursor.ok() && m_cursor.at() > end)
            fault(tr("A property reaches beyond the properties' end."), QStringLiteral("MQTT 5.0, 2.2.2"), m_cursor.since(begin));
    }

    bool property(std::size_t end)
    {
        const std::size_t begin = m_cursor.at();
        const std::uint64_t id = m_cursor.varint(4);
        const MqttProperty *known = mqttProperty(id);
        if (!known) {
            if (m_cursor.ok())
                fault(tr("There is no property of the number %1.").arg(id), QStringLiteral("MQTT 5.0, 2.2.2.2"), m_cursor.since(begin));
            m_cursor.bytes(end > m_cursor.at() ? end - m_cursor.at() : 0);
            return false;
        }
        QString value;
        auto kind = Field::Kind::Number;
        switch (known->form) {
        case MqttProperty::Form::Byte: value = QString::number(m_cursor.u8()); break;
        case MqttProperty::Form::Short: value = shortValue(id); break;
        case MqttProperty::Form::Long: value = QString::number(m_cursor.u32()); break;
        case MqttProperty::Form::Varint: value = QString::number(m_cursor.varint(4)); break;
        case MqttProperty::Form::Text:
            value = textOf(m_cursor.counted16());
            kind = Field::Kind::Text;
            break;
        case MqttProperty::Form::Binary: {
            // Authentication Data is a secret as a password is.
            const base::ByteView bytes = m_cursor.counted16();
            value = id == 0x16 ? tr("%n byte(s), not shown", nullptr, int(bytes.size())) : base::hexPreview(bytes);
            kind = Field::Kind::Bytes;
            break;
        }
        case MqttProperty::Form::Pair: {
            value = textOf(m_cursor.counted16());
            value += QStringLiteral(": ");
            value += textOf(m_cursor.counted16());
            kind = Field::Kind::Text;
            break;
        }
        }
        field(latin(known->name), value, begin, kind);
        return m_cursor.ok();
    }

    QString shortValue(std::uint64_t id)
    {
        const std::uint16_t value = m_cursor.u16();
        if (id == 0x23 && m_cursor.ok())
            m_packet.alias = value;
        return QString::number(value);
    }

    ByteCursor m_cursor;
    MqttPacket &m_packet;
    bool m_wantFields;
    std::uint8_t m_flags = 0;
};

} // namespace

MqttPacket MqttPacket::read(const LayerSpan &span, std::uint8_t level, bool wantFields)
{
    MqttPacket packet;
    packet.level = level;
    Reading(span, packet, wantFields).run();
    return packet;
}

} // namespace framescope::decode
