#include "FrameHeader.h"

#include <QString>

namespace framescope::protocol {

void encodeHeader(FrameHeader &header, int lengthBytes)
{
    const std::uint64_t length = header.payloadLength;
    if (lengthBytes < 0)
        lengthBytes = length < 126 ? 0 : length <= 0xffff ? 2 : 8;

    std::uint8_t *out = header.bytes.data();
    out[0] = static_cast<std::uint8_t>((header.fin ? 0x80 : 0) | (header.rsv1 ? 0x40 : 0) | (header.rsv2 ? 0x20 : 0)
                                       | (header.rsv3 ? 0x10 : 0) | (static_cast<std::uint8_t>(header.opcode) & 0x0f));
    const std::uint8_t mask = header.masked ? 0x80 : 0;
    std::size_t at = 2;
    if (lengthBytes == 0) {
        out[1] = static_cast<std::uint8_t>(mask | (length & 0x7f));
    } else {
        const int bytes = lengthBytes <= 2 ? 2 : 8;
        out[1] = static_cast<std::uint8_t>(mask | (bytes == 2 ? 126 : 127));
        for (int i = bytes - 1; i >= 0; --i)
            out[at++] = static_cast<std::uint8_t>(length >> (8 * i));
    }
    if (header.masked) {
        for (const std::uint8_t byte : header.maskKey)
            out[at++] = byte;
    }
    header.size = static_cast<std::uint8_t>(at);
}

QString describe(const FrameHeader &header)
{
    QString text;
    if (header.fin)
        text += QLatin1String("FIN ");
    if (header.rsv1)
        text += QLatin1String("RSV1 ");
    if (header.rsv2)
        text += QLatin1String("RSV2 ");
    if (header.rsv3)
        text += QLatin1String("RSV3 ");
    const std::string_view name = opcodeName(header.opcode);
    text += QLatin1String(name.data(), static_cast<qsizetype>(name.size()));
    if (header.masked) {
        const auto key = QByteArray(reinterpret_cast<const char *>(header.maskKey.data()), 4).toHex();
        text += QLatin1String(" masked ") + QString::fromLatin1(key);
    }
    return text + QLatin1String(" len=") + QString::number(header.payloadLength);
}

} // namespace framescope::protocol
