#include "FrameSpec.h"

#include "PayloadText.h"

#include "base/Translation.h"
#include "base/Utf8Text.h"

namespace framescope::scenario {

namespace {

FRAMESCOPE_TR("framescope::scenario::FrameSpec")

/// Reads one spec from left to right, and tracks the position for errors.
class Reader
{
public:
    Reader(const QString &text, bool masked) : m_text(text) { m_frame.header.masked = masked; }

    base::Result<protocol::RawFrame> read()
    {
        while (m_at < m_text.size()) {
            const qsizetype start = m_at;
            qsizetype end = m_text.indexOf(QLatin1Char(','), m_at);
            if (end < 0)
                end = m_text.size();
            QString part = m_text.mid(start, end - start);
            const qsizetype equals = part.indexOf(QLatin1Char('='));
            const QString key = (equals < 0 ? part : part.left(equals)).trimmed().toLower();
            m_valueAt = equals < 0 ? end : start + equals + 1;
            m_value = m_text.mid(m_valueAt, end - m_valueAt).trimmed();
            if (key == QLatin1String("payload")) {
                // A payload may contain commas, so it extends to the end.
                m_value = m_text.mid(m_valueAt);
                end = m_text.size();
            }
            m_at = end + 1;
            if (auto result = take(key, start); !result)
                return result.error();
        }
        if (m_text.trimmed().isEmpty())
            return wrong(tr("The frame is empty."), 0);
        return m_frame;
    }

private:
    base::Error wrong(const QString &what, qsizetype position) const
    {
        return {QStringLiteral("usage.frame"), what, payloadtext::marked(m_text, position),
                QStringLiteral("fin=1,rsv1=0,opcode=1,mask=37fa213d,payload=text:hi")};
    }

    base::Result<void> bit(bool &to)
    {
        if (m_value != QLatin1String("0") && m_value != QLatin1String("1"))
            return wrong(tr("A bit of a frame is 0 or 1."), m_valueAt);
        to = m_value == QLatin1String("1");
        return {};
    }

    base::Result<void> take(const QString &key, qsizetype keyAt)
    {
        protocol::FrameHeader &header = m_frame.header;
        if (key == QLatin1String("fin"))
            return bit(header.fin);
        if (key == QLatin1String("rsv1"))
            return bit(header.rsv1);
        if (key == QLatin1String("rsv2"))
            return bit(header.rsv2);
        if (key == QLatin1String("rsv3"))
            return bit(header.rsv3);
        if (key == QLatin1String("opcode"))
            return opcode();
        if (key == QLatin1String("mask"))
            return mask();
        if (key == QLatin1String("unmasked")) {
            m_frame.applyMask = false;
            return {};
        }
        if (key == QLatin1String("len")) {
            bool ok = false;
            const quint64 length = m_value.toULongLong(&ok, 0);
            if (!ok)
                return wrong(tr("The declared length is a whole number."), m_valueAt);
            m_frame.declaredLength = length;
            return {};
        }
        if (key == QLatin1String("lenbytes")) {
            if (m_value != QLatin1String("0") && m_value != QLatin1String("2") && m_value != QLatin1String("8"))
                return wrong(tr("The length takes 0, 2 or 8 bytes behind the first two (RFC 6455 section 5.2)."), m_valueAt);
            m_frame.lengthBytes = m_value.toInt();
            return {};
        }
        if (key == QLatin1String("payload"))
            return payload();
        return wrong(tr("A frame has no field “%1”.").arg(base::escapeControls(key)), keyAt);
    }

    base::Result<void> opcode()
    {
        for (int i = 0; i < 16; ++i) {
            const auto opcode = static_cast<protocol::Opcode>(i);
            const auto name = protocol::opcodeName(opcode);
            if (m_value.compare(QLatin1String(name.data(), static_cast<qsizetype>(name.size())), Qt::CaseInsensitive) == 0) {
                m_frame.header.opcode = opcode;
                return {};
            }
        }
        bool ok = false;
        const uint number = m_value.toUInt(&ok, 0);
        if (!ok || number > 15)
            return wrong(tr("An opcode is a number from 0 to 15, or text, binary, continuation, close, ping, pong."), m_valueAt);
        m_frame.header.opcode = static_cast<protocol::Opcode>(number);
        return {};
    }

    base::Result<void> mask()
    {
        m_frame.header.masked = m_value != QLatin1String("none");
        m_frame.randomMaskKey = m_value == QLatin1String("random");
        if (!m_frame.header.masked || m_frame.randomMaskKey)
            return {};
        const auto key = payloadtext::fromHex(m_value);
        if (!key || key->size() != 4)
            return wrong(tr("A mask is random, none, or four bytes in hex."), m_valueAt);
        std::copy(key->begin(), key->end(), m_frame.header.maskKey.begin());
        return {};
    }

    base::Result<void> payload()
    {
        const qsizetype colon = m_value.indexOf(QLatin1Char(':'));
        const QString kind = (colon < 0 ? m_value : m_value.left(colon)).trimmed();
        const QString rest = colon < 0 ? QString() : m_value.mid(colon + 1);
        const qsizetype restAt = m_valueAt + colon + 1;
        base::Result<QByteArray> bytes = QByteArray();
        if (kind == QLatin1String("text")) {
            bytes = rest.toUtf8();
        } else if (kind == QLatin1String("hex")) {
            bytes = payloadtext::fromHex(rest);
        } else if (kind == QLatin1String("base64")) {
            bytes = payloadtext::fromBase64(rest);
        } else if (kind == QLatin1String("close")) {
            const QString code = rest.section(QLatin1Char(':'), 0, 0);
            bool ok = false;
            const uint number = code.toUInt(&ok);
            if (!ok || number > 0xffff)
                return wrong(tr("A close's payload is a code from 0 to 65535, and may have a reason behind a colon."), restAt);
            QByteArray close(1, static_cast<char>(number >> 8));
            close += static_cast<char>(number & 0xff);
            close += rest.mid(code.size() + 1).toUtf8();
            bytes = close;
        } else if (kind == QLatin1String("zeros")) {
            bool ok = false;
            const qlonglong count = rest.toLongLong(&ok);
            if (!ok || count < 0 || count > (qlonglong(1) << 30))
                return wrong(tr("So many zero bytes cannot be sent."), restAt);
            bytes = QByteArray(count, '\0');
        } else {
            return wrong(tr("A payload begins with text:, hex:, base64:, close: or zeros:."), m_valueAt);
        }
        if (!bytes)
            return bytes.error().withId(QStringLiteral("usage.frame"));
        m_frame.payload = *bytes;
        return {};
    }

    const QString &m_text;
    QString m_value;
    qsizetype m_valueAt = 0;
    qsizetype m_at = 0;
    protocol::RawFrame m_frame;
};

} // namespace

base::Result<protocol::RawFrame> FrameSpec::parse(const QString &text, bool fallbackMasked)
{
    return Reader(text, fallbackMasked).read();
}

QString FrameSpec::format(const protocol::RawFrame &frame)
{
    const protocol::FrameHeader &header = frame.header;
    QStringList parts;
    const auto bit = [&parts](const char *name, bool value, bool usual) {
        if (value != usual)
            parts << QLatin1String(name) + (value ? QLatin1String("=1") : QLatin1String("=0"));
    };
    bit("fin", header.fin, true);
    bit("rsv1", header.rsv1, false);
    bit("rsv2", header.rsv2, false);
    bit("rsv3", header.rsv3, false);
    const auto name = protocol::opcodeName(header.opcode);
    parts << QLatin1String("opcode=")
                 + (protocol::isReserved(header.opcode) ? QString::number(static_cast<int>(header.opcode))
                                                        : QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())));
    if (!header.masked)
        parts << QStringLiteral("mask=none");
    else if (!frame.randomMaskKey)
        parts << QLatin1String("mask=") + QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(header.maskKey.data()), 4).toHex());
    else
        parts << QStringLiteral("mask=random");
    if (!frame.applyMask)
        parts << QStringLiteral("unmasked");
    if (frame.declaredLength)
        parts << QLatin1String("len=") + QString::number(*frame.declaredLength);
    if (frame.lengthBytes >= 0)
        parts << QLatin1String("lenbytes=") + QString::number(frame.lengthBytes);
    const QString text = base::textFromUtf8(frame.payload);
    const bool plain = text.toUtf8() == frame.payload && base::escapeControls(text) == text;
    parts << QLatin1String(plain ? "payload=text:" : "payload=hex:") + (plain ? text : QString::fromLatin1(frame.payload.toHex()));
    return parts.join(QLatin1Char(','));
}

QString FrameSpec::help()
{
    return tr("A frame is a list of fields with commas between them; the payload is the last of them:\n"
              "  fin=0|1  rsv1=0|1  rsv2=0|1  rsv3=0|1   the first byte's bits (default: fin=1, the others 0)\n"
              "  opcode=N                                0 to 15, or text, binary, continuation, close, ping, pong\n"
              "  mask=random|none|HEX8                   the mask key (default: random)\n"
              "  unmasked                                mask bit and key go out, the payload stays unmasked\n"
              "  len=N                                   a declared length that is not the payload's\n"
              "  lenbytes=0|2|8                          a form of the length that is not the shortest\n"
              "  payload=text:…|hex:…|base64:…|close:CODE[:REASON]|zeros:N");
}

} // namespace framescope::scenario
